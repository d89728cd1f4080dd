import { Tooltip } from '@mantine/core'
import { Badge } from '../../design/Badge.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'
import css from './Record.module.css'

type About = Readonly<{
  source: string
  asOf: string
  age_days: number
  stale: boolean
  confidence: string
  checkedBy?: string | undefined
}>

/** Only what somebody has read or looked up looks sure; a dated copy is information; everything else waits for a person. */
const tones: Readonly<Record<string, Tone>> = { verified: 'good', checked: 'good', snapshot: 'info' }

const sure: ReadonlySet<string> = new Set(['verified', 'checked', 'snapshot'])
/** Whether a fact may look as if it could be relied on. */
export const reliable = (it: Pick<About, 'confidence' | 'stale'>): boolean => sure.has(it.confidence) && !it.stale

/** How sure a fact is, of which day, how old, from where, and who looked: beside every fact, always. */
export function Known({ it }: { it: About }) {
  const { t, say, format } = useWords(['knowledge', 'law'])
  return (
    <div className={css.stack}>
      <span className={css.badges}>
        <Badge tone={it.stale ? 'wait' : (tones[it.confidence] ?? 'wait')}>
          {say(`confidence.${it.confidence}`, {}, it.confidence)}
        </Badge>
        {it.stale && (
          <Tooltip label={t('knowledge:staleSays')}>
            <span>
              <Badge tone="wait">{t('knowledge:stale')}</Badge>
            </span>
          </Tooltip>
        )}
      </span>
      <span className={css.soft}>
        {t('knowledge:asOf', { date: format.date(it.asOf) })}, {t('knowledge:age', { age: format.age(it.asOf, it.age_days) })}
        {it.checkedBy && <>, {t('knowledge:checkedBy', { name: it.checkedBy })}</>}
      </span>
      <span className={css.faint} dir="auto">
        {it.source}
      </span>
    </div>
  )
}

/** A value of a fact in words: dates as dates, codes by their names. */
export function useValue(): (name: string, value: unknown) => string {
  const { say, format } = useWords(['knowledge', 'law'])
  const one = (name: string, value: unknown): string => {
    if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value)
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value)
    if (name === 'state') return format.state(value)
    if (name === 'instrument') return say(`instrument.${value}`, {}, value)
    if (name === 'languages') return format.language(value)
    if (name === 'boundBy') return say(`boundBy.${value}`, {}, value)
    if (name === 'confidence') return say(`confidence.${value}`, {}, value)
    if (name === 'measures') return say(`measure.${value}`, {}, value)
    return value
  }
  return (name, value) => {
    if (value === undefined || value === null || value === '') return ''
    return Array.isArray(value) ? format.list(value.map((v) => one(name, v))) : one(name, value)
  }
}

type Fault = Readonly<{ code: string; remark: boolean; params: Readonly<Record<string, string>> }>

/** What is wrong, each in a sentence. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  const { say } = useWords('knowledge')
  const value = useValue()
  if (faults.length === 0) return null
  return (
    <ul className={css.faults}>
      {faults.map((fault) => (
        <li key={fault.code + JSON.stringify(fault.params)} {...(fault.remark && { 'data-remark': true })} dir="auto">
          {say(`fault.${fault.code}`, shown(fault.params, say, value), fault.code)}
        </li>
      ))}
    </ul>
  )
}

type Say = ReturnType<typeof useWords>['say']
/** Names of fields and dates inside a sentence in the officer's own words. */
const shown = (params: Fault['params'], say: Say, value: ReturnType<typeof useValue>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([key, text]) => [
      key,
      key === 'field' ? say(`said.${text}`, {}, text) : key === 'confidence' ? value('confidence', text) : value('', text),
    ]),
  )

type Field = Readonly<{ name: string; before?: unknown; after?: unknown }>

/** What stands on record beside what is proposed, one line a difference. A list, because tables inside tables come apart on a phone. */
export function Differences({ fields, label }: { fields: readonly Field[]; label: string }) {
  const { t, say } = useWords('knowledge')
  const value = useValue()
  if (fields.length === 0) return null
  return (
    <ul className={css.sides} aria-label={label}>
      {fields.map((field) => (
        <li key={field.name} className={css.side}>
          <span className={css.soft}>{say(`said.${field.name}`, {}, field.name)}</span>
          <span>
            <span className={css.faint}>{t('knowledge:change.before')}: </span>
            {field.before === undefined ? '–' : <del dir="auto">{value(field.name, field.before)}</del>}
          </span>
          <span>
            <span className={css.faint}>{t('knowledge:change.after')}: </span>
            {field.after === undefined ? '–' : <ins dir="auto">{value(field.name, field.after)}</ins>}
          </span>
        </li>
      ))}
    </ul>
  )
}
