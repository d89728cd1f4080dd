/** A change of the law on record: proposed by one officer, looked at side by side, accepted by another. */
import { digest } from '../../kernel/canonical.ts'
import type { Id } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { LawBook } from '../registry.ts'
import { type Difference, differenceOf } from './difference.ts'
import { type Fact, keyOf } from './fact.ts'
import { type Evidence, type Fault, judgeAll } from './judge.ts'

export type ChangeId = Id<'change'>
export const origins = ['officer', 'confirmation', 'import', 'pack'] as const
export type Origin = (typeof origins)[number]
export const changeStandings = ['waiting', 'accepted', 'declined', 'withdrawn'] as const

export type Change = Readonly<{
  id: ChangeId
  origin: Origin
  title: string
  import: string | null
  standing: (typeof changeStandings)[number]
  proposedBy: string
  proposedName: string
  proposedAt: Instant
  decidedBy: string | null
  decidedName: string | null
  decidedAt: Instant | null
  reason: string | null
  rows: number
}>

export type JudgedRow = Readonly<{ n: number; key: string; fact: Fact; difference: Difference; faults: readonly Fault[] }>

const evidenceOf: Readonly<Record<Origin, Evidence>> = {
  officer: 'officer',
  confirmation: 'confirmation',
  import: 'file',
  pack: 'file',
}

/** Each fact beside what it would replace, judged against the book as it stands. */
export function judgedRows(facts: readonly Fact[], origin: Origin, book: LawBook, today: CalendarDate): JudgedRow[] {
  const faults = judgeAll(facts, book, today, evidenceOf[origin])
  return facts.map((fact, i) => ({
    n: i + 1,
    key: keyOf(fact),
    fact,
    difference: differenceOf(fact, book),
    faults: faults[i]!,
  }))
}

/** Names what an officer has seen. If the record moves between the look and the decision, the name no longer fits. */
export const seenDigest = (rows: readonly JudgedRow[]): string =>
  digest(rows.map(({ fact, difference }) => [fact, difference.is, difference.before])).slice(0, 32)
