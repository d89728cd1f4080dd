import { Button, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { letterLanguages, regimes, rights } from '../../../protection/rights/request.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { languages } from '../../i18n.ts'
import { Icon } from '../../icons/Icon.tsx'
import { layers } from '../../theme/layers.ts'
import { useWords } from '../../words.ts'
import { mattersQuery } from './api.ts'

const tones = { taken: 'info', gathered: 'info', weighed: 'wait', answered: 'good' } as const

/** Requests of persons about their own data, what runs out first at the top. */
export function Persons() {
  const { t } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(mattersQuery('person')).data
  return (
    <PageBody>
      <Sheet title={t('protection:tab.persons')} flush side={may('protection.take-request') && <TakeRequest />}>
        {items.length === 0 ? (
          <Empty title={t('protection:person.none')} says={t('protection:person.noneSays')} />
        ) : (
          <DataTable
            inset
            label={t('protection:tab.persons')}
            rows={items}
            idOf={(row) => row.id}
            to={(row) => ({ to: '/protection/persons/$id', params: { id: row.id } })}
            columns={[
              { key: 'ref', header: t('protection:reference'), width: 150, cell: (row) => <bdi>{row.about}</bdi> },
              { key: 'right', header: t('protection:person.right'), cell: (row) => t(`protection:right.${row.doc.right}`) },
              {
                key: 'state',
                header: t('protection:state'),
                width: 150,
                cell: (row) => (
                  <Badge tone={tones[row.state as keyof typeof tones] ?? 'calm'}>
                    {t(`protection:personState.${row.state}`)}
                  </Badge>
                ),
              },
              {
                key: 'due',
                header: t('protection:due'),
                width: 180,
                end: true,
                phone: 'label',
                cell: (row) => (row.due ? <When at={row.due} /> : row.state === 'answered' ? '' : t('frame:clock.open')),
              },
            ]}
          />
        )}
      </Sheet>
    </PageBody>
  )
}

function TakeRequest() {
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState<Record<string, string>>({
    right: 'access',
    regime: 'led',
    language: 'en',
    through: 'person',
  })
  const doing = useAct<Record<string, unknown>>({
    path: '/protection/persons',
    refresh: [['protection']],
    done: () => setOpened(false),
  })
  const set = (name: string, value: string) => setTyped({ ...typed, [name]: value })
  const text = (name: string, type = 'text', pointer = name) => (
    <TextInput
      type={type}
      dir="auto"
      label={t(`protection:person.${name}`)}
      value={typed[name] ?? ''}
      error={doing.fieldError(pointer)}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  )
  const choice = (name: string, data: readonly { value: string; label: string }[]) => (
    <Select
      label={t(`protection:person.${name}`)}
      data={[...data]}
      value={typed[name] ?? null}
      allowDeselect={false}
      comboboxProps={{ zIndex: layers.question + 1 }}
      onChange={(value) => value && set(name, value)}
    />
  )
  const say = (kind: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`protection:${kind}.${value}`) }))
  const split = (value: string | undefined) =>
    (value ?? '')
      .split(/[;\n]/)
      .map((it) => it.trim())
      .filter(Boolean)
  const submit = () => {
    const { names, identifiers, born, wanted, authorityReference, ...rest } = typed
    void doing.run({
      ...rest,
      names: split(names),
      identifiers: split(identifiers),
      ...(born && { born }),
      ...(wanted?.trim() && { wanted }),
      ...(authorityReference && { authorityReference }),
    })
  }
  return (
    <>
      <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setOpened(true)}>
        {t('protection:person.take')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('protection:person.take')}
        zIndex={layers.question}
        closeButtonProps={{ 'aria-label': t('frame:close') }}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <Stack gap="md">
            {choice('right', say('right', rights))}
            {choice('regime', say('regime', regimes))}
            {text('names')}
            {text('born')}
            {text('identifiers')}
            <Textarea
              dir="auto"
              autosize
              minRows={2}
              label={t('protection:person.wanted')}
              description={t('protection:person.wantedHint')}
              value={typed.wanted ?? ''}
              error={doing.fieldError('wanted')}
              onChange={(event) => set('wanted', event.currentTarget.value)}
            />
            {text('receivedOn', 'date')}
            {text('identity')}
            {choice('through', say('through', ['person', 'authority']))}
            {typed.through === 'authority' && text('authorityReference')}
            {choice(
              'language',
              letterLanguages.map((value) => ({ value, label: languages.find((it) => it.tag === value)!.name })),
            )}
            <ProblemNote problem={doing.problem} />
            <Button type="submit" loading={doing.busy} style={{ alignSelf: 'end' }}>
              {t('protection:person.take')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
