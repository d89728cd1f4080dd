/** The fields in which a question to the law is put. */
import { NativeSelect, Select, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { instrumentsQuery, lawStatesQuery, vocabularyQuery } from '../../api/queries.ts'
import { useWords } from '../../words.ts'

export function StateField({
  label,
  value,
  onChange,
  clearable,
  id,
}: {
  id?: string
  label: string
  value: string
  onChange: (value: string | undefined) => void
  clearable?: boolean
}) {
  const { t, format, language } = useWords(['frame'])
  const { data: states } = useSuspenseQuery(lawStatesQuery)
  const byName = new Intl.Collator(language).compare
  return (
    <Select
      size="sm"
      {...(id && { id })}
      label={label}
      data={states.items
        .map((one) => ({ value: one.code, label: format.state(one.code) }))
        .sort((a, b) => byName(a.label, b.label))}
      value={value || null}
      searchable
      allowDeselect={clearable === true}
      clearable={clearable === true}
      clearButtonProps={{ 'aria-label': t('frame:clear') }}
      nothingFoundMessage={t('frame:find.none')}
      limit={250}
      onChange={(chosen) => (chosen || clearable) && onChange(chosen ?? undefined)}
    />
  )
}

export function DateField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return <TextInput size="sm" type="date" label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
}

/** A code out of the vocabulary, by its name in the officer's language. */
export function CodeField({
  label,
  kind,
  value,
  onChange,
}: {
  label: string
  kind: 'concept' | 'measure'
  value: string | undefined
  onChange: (value: string | undefined) => void
}) {
  const { t, say, language } = useWords(['law', 'pages', 'frame'])
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery)
  const codes = kind === 'concept' ? vocabulary.concepts.map((one) => one.id) : vocabulary.measures.map((one) => one.family)
  const byName = new Intl.Collator(language).compare
  return (
    <Select
      size="sm"
      label={label}
      clearable
      searchable
      value={value ?? null}
      placeholder={t('pages:law.any')}
      data={codes
        .map((code) => ({ value: code, label: say(`${kind}.${code}`, {}, code) }))
        .sort((a, b) => byName(a.label, b.label))}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      clearButtonProps={{ 'aria-label': t('frame:clear') }}
    />
  )
}

/** One instrument of those that can carry a request, by its name. */
export function TreatyField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}) {
  const { t, say, language } = useWords(['law', 'pages', 'frame'])
  const { data: instruments } = useSuspenseQuery(instrumentsQuery)
  const byName = new Intl.Collator(language).compare
  return (
    <Select
      size="sm"
      label={label}
      clearable
      searchable
      value={value ?? null}
      placeholder={t('pages:law.any')}
      data={instruments.items
        .filter((one) => one.tier)
        .map((one) => ({ value: one.id, label: say(`instrument.${one.id}`, {}, one.title) }))
        .sort((a, b) => byName(a.label, b.label))}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      clearButtonProps={{ 'aria-label': t('frame:clear') }}
    />
  )
}

/** A few choices, the first one meaning "not said". */
export function ChoiceField({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: string
  choices: readonly (readonly [value: string, label: string])[]
  onChange: (value: string | undefined) => void
}) {
  return (
    <NativeSelect
      size="sm"
      label={label}
      value={value}
      data={choices.map(([code, shown]) => ({ value: code, label: shown }))}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  )
}
