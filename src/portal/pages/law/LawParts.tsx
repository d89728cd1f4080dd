/** What the pages of the law share: a citation, reasons in words, rows in a box. */
import type { ReactNode } from 'react'
import { Sheet as Box } from '../../design/Sheet.tsx'
import { useWords, type Words } from '../../words.ts'
import css from './Law.module.css'

type Cited = { article: string; source: string; confidence: string }
export type Coded = Cited & { code: string; params: Readonly<Record<string, string | number>> }

/** Article, source and how sure the row is: beside every legal fact. On paper the sources stand once, at the foot. */
export function Cite({ it }: { it: Cited }) {
  const { say } = useWords('law')
  return (
    <span className={css.cite} dir="auto">
      {it.article && `${it.article} · `}
      {it.source && <span className={css.source}>{it.source} · </span>}
      {say(`confidence.${it.confidence}`, {}, it.confidence)}
    </span>
  )
}

/** Parameters of a reason in words: States, measures and instruments by name, dates as dates. */
export function shownParams(
  params: Readonly<Record<string, string | number>>,
  { format, say }: Words,
): Record<string, string | number> {
  const shown = (value: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value)
    if (/^[A-Z]{2}$/.test(value)) return format.state(value)
    return say(`measure.${value}`, {}, say(`instrument.${value}`, {}, value))
  }
  const named = (key: string, value: string): string => (key === 'step' ? say(`scopeStep.${value}`, {}, value) : shown(value))
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? named(key, value) : value]),
  )
}

export function Reasons({ notes }: { notes: readonly Coded[] }) {
  const words = useWords('law')
  const { say } = words
  if (notes.length === 0) return null
  return (
    <ul className={css.reasons}>
      {notes.map((note) => (
        <li key={note.code + JSON.stringify(note.params)}>
          {say(`reason.${note.code}`, shownParams(note.params, words), note.code)} <Cite it={note} />
        </li>
      ))}
    </ul>
  )
}

export function Rows({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <div {...(id && { id, className: css.anchor })}>
      <Box title={title} flush>
        <ul className={css.rows}>{children}</ul>
      </Box>
    </div>
  )
}
