import { Button, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay, useSession } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { PageBody } from '../../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { layers } from '../../../theme/layers.ts'
import { useWords } from '../../../words.ts'
import { clearancesQuery } from '../api.ts'
import { WithReason } from '../parts.tsx'

const tones = { proposed: 'wait', granted: 'good', ended: 'calm', rejected: 'calm', withdrawn: 'calm' } as const

/** How high each officer is cleared, until when; what waits for a second person. */
export function Clearances() {
  const { t, format } = useWords()
  const may = useMay()
  const { officer } = useSession()
  const { items, officers } = useSuspenseQuery(clearancesQuery).data
  const stateOf = (row: (typeof items)[number]) => (row.state === 'granted' && !row.counts ? 'ended' : row.state)
  return (
    <PageBody>
      <Sheet
        title={t('protection:tab.clearances')}
        flush
        side={may('protection.propose-clearance') && <Propose officers={officers.filter((it) => it.id !== officer.id)} />}
      >
        {items.length === 0 ? (
          <Empty title={t('protection:clearance.none')} says={t('protection:clearance.noneSays')} />
        ) : (
          <DataTable
            inset
            label={t('protection:tab.clearances')}
            rows={items}
            idOf={(row) => row.id}
            columns={[
              {
                key: 'name',
                header: t('protection:clearance.officer'),
                cell: (row) => (
                  <>
                    <bdi>{row.doc.name}</bdi>
                    <div dir="auto" style={{ color: 'var(--ink-soft)' }}>
                      {row.doc.reason}
                    </div>
                  </>
                ),
              },
              {
                key: 'level',
                header: t('protection:clearance.level'),
                width: 150,
                phone: 'label',
                cell: (row) => t(`protection:clearanceLevel.${row.doc.level}`),
              },
              {
                key: 'until',
                header: t('protection:clearance.until'),
                width: 150,
                phone: 'label',
                cell: (row) => format.date(row.doc.until),
              },
              {
                key: 'state',
                header: t('protection:state'),
                width: 190,
                cell: (row) => (
                  <Badge tone={tones[stateOf(row) as keyof typeof tones] ?? 'calm'}>
                    {t(`protection:clearanceState.${stateOf(row)}`)}
                  </Badge>
                ),
              },
              {
                key: 'do',
                header: '',
                width: 220,
                end: true,
                cell: (row) => (
                  <span style={{ display: 'inline-flex', gap: 8 }}>
                    {row.state === 'proposed' &&
                      may('protection.approve-clearance') &&
                      !row.preparedBy.includes(officer.id) &&
                      row.doc.officer !== officer.id && <Decide id={row.id} />}
                    {(row.state === 'proposed' || row.counts) && may('protection.withdraw-clearance') && (
                      <WithReason
                        path={`/protection/clearances/${row.id}/withdrawal`}
                        button={t('protection:clearance.withdraw')}
                        title={t('protection:clearance.withdrawTitle')}
                        field="note"
                        bad
                      />
                    )}
                  </span>
                ),
              },
            ]}
          />
        )}
      </Sheet>
    </PageBody>
  )
}

function Decide({ id }: { id: string }) {
  const { t } = useWords()
  return (
    <WithReason
      path={`/protection/clearances/${id}/decision`}
      button={t('protection:agree')}
      title={t('protection:clearance.agree')}
      field="note"
      more={{ agree: true }}
    />
  )
}

function Propose({ officers }: { officers: readonly { id: string; name: string }[] }) {
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState({ officer: '', level: 1, until: '', reason: '' })
  const doing = useAct<typeof typed>({
    path: '/protection/clearances',
    refresh: [['protection']],
    done: () => setOpened(false),
  })
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('protection:clearance.propose')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('protection:clearance.propose')}
        zIndex={layers.question}
        closeButtonProps={{ 'aria-label': t('frame:close') }}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void doing.run(typed)
          }}
        >
          <Stack gap="sm">
            <ProblemNote problem={doing.problem} />
            <Select
              label={t('protection:clearance.officer')}
              data={officers.map((it) => ({ value: it.id, label: it.name }))}
              value={typed.officer || null}
              searchable
              error={doing.fieldError('/officer')}
              comboboxProps={{ zIndex: layers.question + 1 }}
              onChange={(value) => setTyped({ ...typed, officer: value ?? '' })}
            />
            <Select
              label={t('protection:clearance.level')}
              data={[1, 2, 3].map((level) => ({ value: String(level), label: t(`protection:clearanceLevel.${level}`) }))}
              value={String(typed.level)}
              allowDeselect={false}
              comboboxProps={{ zIndex: layers.question + 1 }}
              onChange={(value) => setTyped({ ...typed, level: Number(value ?? 1) })}
            />
            <TextInput
              type="date"
              label={t('protection:clearance.until')}
              value={typed.until}
              error={doing.fieldError('/until')}
              onChange={(event) => setTyped({ ...typed, until: event.currentTarget.value })}
            />
            <Textarea
              dir="auto"
              label={t('protection:reason')}
              value={typed.reason}
              error={doing.fieldError('/reason')}
              onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value })}
            />
            <Button type="submit" loading={doing.busy}>
              {t('protection:clearance.propose')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
