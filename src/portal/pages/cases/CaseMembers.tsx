import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type CaseFunction, caseFunctions } from '../../../cases/case.ts'
import { flatten, officersQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import type { CaseView, OfficerView } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { useCase } from './CasePage.tsx'

/** Need to know, by name: who is not here is told what someone is told about a case that never was. */
export function CaseMembers() {
  const { t, say } = useWords()
  const may = useMay()
  const it = useCase()
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<string>()
  const manages = may('cases.members') && it.state === 'open'
  const remove = useAct<{ officer: string }>({
    path: ({ officer }) => `/cases/${it.id}/members/${officer}`,
    verb: 'DELETE',
    refresh: [['case', it.id]],
    said: t('pages:members.removed'),
    done: () => setLeaving(undefined),
  })
  const who = it.members.find((member) => member.officer === leaving)
  return (
    <Sheet
      title={t('pages:case.members')}
      flush
      side={
        manages && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('pages:members.add')}
          </Button>
        )
      }
    >
      <DataTable
        inset
        label={t('pages:case.members')}
        rows={it.members}
        idOf={(row) => row.officer}
        columns={[
          {
            key: 'name',
            header: t('pages:members.name'),
            cell: (row) => (
              <span dir="auto" style={{ fontWeight: 500 }}>
                {row.name}
              </span>
            ),
          },
          { key: 'function', header: t('pages:cases.function'), width: 180, cell: (row) => say(`function.${row.function}`) },
          { key: 'since', header: t('pages:members.since'), width: 140, cell: (row) => <When at={row.since} dateOnly /> },
          ...(manages
            ? [
                {
                  key: 'acts',
                  header: t('frame:acts'),
                  width: 110,
                  end: true,
                  cell: (row: CaseView['members'][number]) => (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => setLeaving(row.officer)}
                      aria-label={t('pages:members.removeWho', { name: row.name })}
                    >
                      {t('pages:members.remove')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {adding && <AddMember it={it} onClose={() => setAdding(false)} />}
      <Modal
        opened={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={t('pages:members.removeTitle', { name: who?.name ?? '' })}
        closeButtonProps={{ 'aria-label': t('frame:close') }}
      >
        <Stack gap="lg">
          <p>{t('pages:members.removeSays')}</p>
          <ProblemNote problem={remove.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={() => setLeaving(undefined)}>
              {t('frame:cancel')}
            </Button>
            <Button loading={remove.busy} onClick={() => leaving && void remove.run({ officer: leaving })}>
              {t('pages:members.removeDo')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Sheet>
  )
}

function AddMember({ it, onClose }: { it: CaseView; onClose: () => void }) {
  const { t, say, role, format } = useWords()
  const [officer, setOfficer] = useState('')
  const [fn, setFunction] = useState<CaseFunction>('investigation')
  const officers = useInfiniteQuery(officersQuery({}))
  const free = flatten<OfficerView>(officers.data).filter(
    (one) => one.active && !it.members.some((member) => member.officer === one.id),
  )
  const act = useAct<{ officer: string; function: CaseFunction }>({
    path: `/cases/${it.id}/members`,
    refresh: [['case', it.id]],
    said: t('pages:members.added'),
    done: onClose,
  })
  return (
    <Dialog onClose={onClose} title={t('pages:members.add')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void act.run({ officer, function: fn })
        }}
      >
        <Stack gap="lg">
          <NativeSelect
            data-autofocus
            label={t('pages:members.officer')}
            value={officer}
            onChange={(event) => setOfficer(event.currentTarget.value)}
            error={act.fieldError('officer')}
            data={[
              { value: '', label: t('pages:members.choose') },
              ...free.map((one) => ({ value: one.id, label: `${one.name} (${format.list(one.roles.map(role))})` })),
            ]}
          />
          <NativeSelect
            label={t('pages:cases.function')}
            value={fn}
            onChange={(event) => setFunction(event.currentTarget.value as CaseFunction)}
            error={act.fieldError('function')}
            data={caseFunctions.map((value) => ({ value, label: say(`function.${value}`) }))}
          />
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('pages:members.addDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
