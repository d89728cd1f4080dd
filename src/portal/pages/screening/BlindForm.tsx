import { Button, Checkbox, MultiSelect, NativeSelect, Select, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nodesQuery } from '../../api/queries.ts'
import { useAct } from '../../api/useAct.ts'
import { Note, ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { nameIn } from '../directory/names.ts'
import { type BlindSet, linesQuery, nothing, subjectOf, type Typed } from './api.ts'
import { CaseField, type Why } from './CaseField.tsx'
import { SubjectFields } from './SubjectFields.tsx'
import { contentOf, TableFile } from './TableFile.tsx'

const aims = ['query', 'deconfliction', 'parallel'] as const
const standingDays = 90
type Form = { aim: (typeof aims)[number]; what: string; name: string; to: string[]; later: boolean }
const begun: Form = { aim: 'query', what: 'item', name: '', to: [], later: false }

/** Asks a partner, or holds out to partners: one item, a table, or what the case holds out already. */
export function BlindForm({
  does,
  why,
  setWhy,
  sets,
  done,
}: {
  does: 'ask' | 'hold'
  why: Why
  setWhy: (why: Why) => void
  sets: readonly BlindSet[]
  done: () => void
}) {
  const { t, language } = useWords(['screening', 'frame', 'requests'])
  const [form, setForm] = useState(begun)
  const [typed, setTyped] = useState<Typed>(nothing)
  const [file, setFile] = useState<File>()
  const [missing, setMissing] = useState(false)
  const asks = does === 'ask'
  const nodes = useSuspenseQuery(nodesQuery).data.items
  const offers = useQuery(linesQuery).data?.items.filter((l) => l.theirs && l.theirs.daily > 0) ?? []
  const set = (change: Partial<Form>) => setForm({ ...form, ...change })
  const act = useAct<Record<string, unknown>>({
    path: asks ? '/screening/blind/asks' : '/screening/blind/sets',
    act: asks ? 'screening.blind-ask' : 'screening.blind-hold',
    refresh: [['blind-asks'], ['blind-sets'], ['blind-lines']],
    done: () => {
      setMissing(false)
      done()
    },
  })
  const subject = subjectOf(typed)
  const empty = subject.names.length === 0 && subject.identifiers.length === 0
  const needed = (text: string | undefined): string | undefined =>
    missing && (text ?? '').trim() === '' ? (t('requests:field.required') as string) : undefined
  const partners = nodes
    .filter((n) => n.standing === 'accepted' && (!asks || offers.some((o) => o.partner === n.id)))
    .map((n) => ({ value: n.id, label: nameIn(n.names, language) }))
  const submit = async () => {
    setMissing(true)
    if (why.case === '' || why.purpose.trim() === '' || form.name.trim() === '' || form.to.length === 0) return
    if ((form.what === 'item' && empty) || (form.what === 'file' && !file)) return
    const what =
      form.what === 'item'
        ? { items: [subject] }
        : form.what === 'file'
          ? { fileBase64: await contentOf(file!) }
          : { set: form.what }
    const whom = asks ? { to: form.to[0], aim: form.aim, standing_days: form.later ? standingDays : 0 } : { partners: form.to }
    await act.run({ case: why.case, purpose: why.purpose, name: form.name, ...whom, ...what })
  }
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {asks && offers.length === 0 && <Note tone="wait">{t('screening:blind.noOffers')}</Note>}
      {asks ? (
        <Select
          size="sm"
          label={t('screening:blind.partner')}
          data={partners}
          value={form.to[0] ?? null}
          error={needed(form.to[0])}
          onChange={(value) => set({ to: value ? [value] : [] })}
        />
      ) : (
        <MultiSelect
          size="sm"
          label={t('screening:blind.partners')}
          data={partners}
          value={form.to}
          error={needed(form.to[0])}
          onChange={(to) => set({ to })}
        />
      )}
      <CaseField aimless why={why} set={setWhy} errors={{ case: needed(why.case), purpose: needed(why.purpose) }} />
      {asks && (
        <NativeSelect
          size="sm"
          label={t('screening:blind.aim')}
          description={t(`screening:blind.aimSays.${form.aim}`)}
          value={form.aim}
          data={aims.map((value) => ({ value, label: t(`screening:blind.aims.${value}`) }))}
          onChange={(e) => set({ aim: e.currentTarget.value as Form['aim'] })}
        />
      )}
      <TextInput
        size="sm"
        label={t('screening:blind.name')}
        description={t('screening:blind.nameSays')}
        dir="auto"
        maxLength={200}
        value={form.name}
        error={needed(form.name)}
        onChange={(e) => set({ name: e.currentTarget.value })}
      />
      <NativeSelect
        size="sm"
        label={t('screening:blind.what')}
        value={form.what}
        data={[
          { value: 'item', label: t('screening:blind.item') },
          { value: 'file', label: t('screening:blind.file') },
          ...(asks ? sets.map((s) => ({ value: s.id, label: `${t('screening:blind.held')}: ${s.name}` })) : []),
        ]}
        onChange={(e) => set({ what: e.currentTarget.value })}
      />
      {form.what === 'item' && (
        <SubjectFields
          typed={typed}
          set={(change) => setTyped({ ...typed, ...change })}
          error={empty ? needed(typed.names) : undefined}
        />
      )}
      {form.what === 'file' && <TableFile file={file} set={setFile} missing={missing && !file} />}
      {asks && (
        <Checkbox
          size="sm"
          label={t('screening:blind.later')}
          checked={form.later}
          onChange={(e) => set({ later: e.currentTarget.checked })}
        />
      )}
      <ProblemNote problem={act.problem} />
      <Button type="submit" loading={act.busy}>
        {t(asks ? 'screening:blind.askIt' : 'screening:blind.holdIt')}
      </Button>
    </form>
  )
}
