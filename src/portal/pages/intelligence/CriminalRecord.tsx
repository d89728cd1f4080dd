import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { recordUses } from '../../../intelligence/messages/criminalRecord.ts'
import { Facts } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import type { Message } from './api.ts'
import css from './Intelligence.module.css'

type Form = NonNullable<Message['criminalRecord']>
export const nobodyAsked = { names: '', birth: '', birthPlace: '', nationalities: '', document: '', use: 'proceedings' }
export type AskedRecord = typeof nobodyAsked
const noConviction = { court: '', decided: '', final: '', offence: '', law: '', sanction: '' }
export type Conviction = typeof noConviction

const told = (it: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(it).flatMap(([key, text]) => (text.trim() === '' ? [] : [[key, text.trim()]])))

/** What is typed, as the form that leaves. */
export const askOf = ({ names, nationalities, ...rest }: AskedRecord) => ({
  asks: {
    ...told(rest),
    names: names
      .split('\n')
      .map((it) => it.trim())
      .filter((it) => it !== ''),
    nationalities: nationalities
      .toUpperCase()
      .split(/[\s,]+/)
      .filter((it) => it !== ''),
  },
})
export const answerOf = (all: readonly Conviction[]) => ({ convictions: all.map(told) })

type Faults = (path: string) => string | undefined

/** Whose criminal record is asked for, and for what. */
export function AskRecord({ it, set, fault }: { it: AskedRecord; set: (it: AskedRecord) => void; fault: Faults }) {
  const { t } = useWords()
  const field = (key: Exclude<keyof AskedRecord, 'names' | 'use'>) => (
    <TextInput
      key={key}
      size="sm"
      label={t(`intelligence:criminalRecord.${key}`)}
      dir="auto"
      {...(key === 'birth' && { placeholder: t('intelligence:criminalRecord.day') })}
      value={it[key]}
      error={fault(`criminalRecord.asks.${key}`)}
      onChange={(event) => set({ ...it, [key]: event.currentTarget.value })}
    />
  )
  return (
    <Stack gap="xs">
      <Textarea
        size="sm"
        label={t('intelligence:criminalRecord.names')}
        dir="auto"
        autosize
        minRows={1}
        maxRows={4}
        value={it.names}
        error={fault('criminalRecord.asks.names')}
        onChange={(event) => set({ ...it, names: event.currentTarget.value })}
      />
      <Group grow align="start">
        {field('birth')}
        {field('birthPlace')}
      </Group>
      <Group grow align="start">
        {field('nationalities')}
        {field('document')}
      </Group>
      <NativeSelect
        size="sm"
        label={t('intelligence:criminalRecord.use')}
        value={it.use}
        data={recordUses.map((value) => ({ value, label: t(`intelligence:criminalRecord.uses.${value}`) }))}
        onChange={(event) => set({ ...it, use: event.currentTarget.value })}
      />
    </Stack>
  )
}

/** The convictions that the register holds; none at all is an answer too. */
export function AnswerRecord({
  all,
  set,
  fault,
}: {
  all: readonly Conviction[]
  set: (all: readonly Conviction[]) => void
  fault: Faults
}) {
  const { t } = useWords()
  const change = (n: number, key: keyof Conviction, text: string) =>
    set(all.map((it, i) => (i === n ? { ...it, [key]: text } : it)))
  return (
    <Stack gap="xs">
      {all.length === 0 && <p className={css.sub}>{t('intelligence:criminalRecord.none')}</p>}
      {all.map((it, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name while they are written
        <fieldset key={n} className={css.plain}>
          <legend>{n + 1}</legend>
          <Group grow align="start">
            {(['court', 'offence'] as const).map((key) => (
              <Part key={key} it={it} at={key} n={n} change={change} fault={fault} />
            ))}
          </Group>
          <Group grow align="start">
            {(['decided', 'final'] as const).map((key) => (
              <Part key={key} it={it} at={key} n={n} change={change} fault={fault} />
            ))}
          </Group>
          <Group grow align="start">
            {(['law', 'sanction'] as const).map((key) => (
              <Part key={key} it={it} at={key} n={n} change={change} fault={fault} />
            ))}
          </Group>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => set(all.filter((_, i) => i !== n))}
            style={{ marginBlockStart: 6 }}
          >
            {t('intelligence:criminalRecord.remove')}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button size="compact-sm" variant="default" onClick={() => set([...all, noConviction])}>
          {t('intelligence:criminalRecord.add')}
        </Button>
      </div>
    </Stack>
  )
}

function Part({
  it,
  at,
  n,
  change,
  fault,
}: {
  it: Conviction
  at: keyof Conviction
  n: number
  change: (n: number, key: keyof Conviction, text: string) => void
  fault: Faults
}) {
  const { t } = useWords()
  return (
    <TextInput
      size="sm"
      label={t(`intelligence:criminalRecord.${at}`)}
      dir="auto"
      {...((at === 'decided' || at === 'final') && { placeholder: t('intelligence:criminalRecord.day') })}
      value={it[at]}
      error={fault(`criminalRecord.convictions.${n}.${at}`)}
      onChange={(event) => change(n, at, event.currentTarget.value)}
    />
  )
}

/** The form as it came or went. */
export function ShownRecord({ it }: { it: Form }) {
  const { t } = useWords()
  const word = (key: string) => t(`intelligence:criminalRecord.${key}`)
  return (
    <section aria-label={t('intelligence:criminalRecord.title')}>
      <strong>{t('intelligence:criminalRecord.title')}</strong>
      {it.asks && (
        <Facts
          narrow
          facts={[
            [t('screening:ask.names'), it.asks.names.join(' · ')],
            [word('birth'), it.asks.birth],
            it.asks.birthPlace ? [word('birthPlace'), it.asks.birthPlace] : false,
            it.asks.nationalities.length > 0 ? [word('nationalities'), it.asks.nationalities.join(' · ')] : false,
            it.asks.document ? [word('document'), it.asks.document] : false,
            [word('use'), word(`uses.${it.asks.use}`)],
          ]}
        />
      )}
      {it.convictions?.length === 0 && <div>{word('none')}</div>}
      {it.convictions?.map((one) => (
        <Facts
          key={`${one.court} ${one.decided} ${one.offence}`}
          narrow
          facts={[
            [word('court'), one.court],
            [word('decided'), one.decided],
            one.final ? [word('final'), one.final] : false,
            [word('offence'), one.offence],
            one.law ? [word('law'), one.law] : false,
            [word('sanction'), one.sanction],
          ]}
        />
      ))}
    </section>
  )
}
