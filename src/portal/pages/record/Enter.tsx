import { Button, Checkbox, Group, Modal, NativeSelect, Select, Stack, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { instrumentsQuery, lawStatesQuery } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { dayIn } from '../law/ask.ts'
import { refreshed } from './api.ts'
import css from './Record.module.css'

const ways = ['ratification', 'accession', 'acceptance', 'approval', 'succession', 'formal_confirmation'] as const
const days = ['signed', 'deposited', 'inForceFrom', 'until'] as const

/** One participation by hand. What is left empty is not on record. */
export function Enter({
  instrument,
  state,
  onClose,
}: {
  instrument: string | undefined
  state: string | undefined
  onClose: () => void
}) {
  const { t, say, format } = useWords(['knowledge', 'law'])
  const { node } = useSession()
  const { data: states } = useSuspenseQuery(lawStatesQuery)
  const { data: instruments } = useSuspenseQuery(instrumentsQuery)
  const [form, setForm] = useState<Readonly<Record<string, string>>>({
    instrument: instrument ?? '',
    state: state ?? '',
    asOf: dayIn(node.timeZone),
  })
  const [checked, setChecked] = useState(false)
  const [asked, setAsked] = useState(false)
  const act = useAct<Readonly<Record<string, unknown>>>({
    path: '/law/changes',
    act: 'law.propose',
    refresh: refreshed,
    said: t('knowledge:confirm.said'),
    done: onClose,
  })
  const put = (name: string, value: string | null) => setForm({ ...form, [name]: value ?? '' })
  const needs = (name: string) => (asked && !form[name]?.trim() ? t('requests:field.required') : undefined)
  const submit = () => {
    setAsked(true)
    if (!form.instrument || !form.state || !form.source?.trim()) return
    const body = Object.fromEntries(Object.entries(form).filter(([, value]) => value.trim() !== ''))
    const title = `${say(`instrument.${form.instrument}`, {}, form.instrument)}, ${format.state(form.state)}`.slice(0, 200)
    void act.run({ title, checked, facts: [{ kind: 'participation', body: { ...body, confidence: 'unverified' } }] })
  }
  const day = (name: string) => (
    <TextInput
      key={name}
      type="date"
      label={t(`knowledge:said.${name}`)}
      value={form[name] ?? ''}
      onChange={(event) => put(name, event.currentTarget.value)}
    />
  )
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('knowledge:enter.do')}
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="lg">
          <div>{t('knowledge:enter.says')}</div>
          <Select
            label={t('knowledge:instrument')}
            data={instruments.items.map((it) => ({ value: it.id, label: say(`instrument.${it.id}`, {}, it.title) }))}
            value={form.instrument || null}
            onChange={(value) => put('instrument', value)}
            searchable
            error={needs('instrument')}
          />
          <Select
            label={t('knowledge:state')}
            data={states.items.map((one) => ({ value: one.code, label: format.state(one.code) }))}
            value={form.state || null}
            onChange={(value) => put('state', value)}
            searchable
            limit={250}
            error={needs('state')}
          />
          <div className={css.form}>
            <NativeSelect
              label={t('knowledge:bound')}
              value={form.boundBy ?? ''}
              data={[{ value: '', label: '–' }, ...ways.map((value) => ({ value, label: t(`knowledge:boundBy.${value}`) }))]}
              onChange={(event) => put('boundBy', event.currentTarget.value)}
            />
            {days.map(day)}
            {day('asOf')}
          </div>
          <TextInput
            label={t('knowledge:confirm.source')}
            description={t('knowledge:confirm.sourceHint')}
            value={form.source ?? ''}
            dir="auto"
            maxLength={400}
            error={needs('source')}
            onChange={(event) => put('source', event.currentTarget.value)}
          />
          <Checkbox
            label={t('knowledge:enter.checked')}
            checked={checked}
            onChange={(event) => setChecked(event.currentTarget.checked)}
          />
          <ProblemNote problem={act.problem} fieldsHere={false} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('knowledge:enter.button')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
