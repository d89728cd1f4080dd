/**
 * How long things are kept: one decision a case. What is due shows with its evidence; doing nothing never keeps it, for the policy
 * `kept-by-decision` hides what is overdue; keeping needs a reason and a second person.
 */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import periods from '../data/periods.json' with { type: 'json' }
import type { Category } from '../decision/attributes.ts'
import { refuse } from '../refusals.ts'

export type Period = Readonly<{ id: string; years: number; says: string; source: string; confidence: string }>
const periodRows: readonly Period[] = periods

/** What a room keeps of a case, with what speaks for or against keeping it. */
export type Kept = Readonly<{
  room: string
  /** Kind and id, e.g. `exhibit:0192…`. */
  subject: string
  /** How officers name it. */
  reference: string
  case: CaseId
  since: Instant
  /** The last act on it, as the ledger knows. */
  lastUsed?: Instant
  category?: Category
  minor?: boolean
  /** A day set from outside, e.g. by a condition of the owner: it comes before any period. */
  deleteBy?: CalendarDate
  /** Authorities that hold a copy from us. */
  recipients: readonly NodeId[]
}>

/** What a room says of its things; the rooms that keep them lie above, `node/wiring.ts` gathers them. */
export interface Keeps {
  room: string
  /** Cases whose things may be due: closed ones, and any with a day of deletion. */
  due(sql: Sql, by: CalendarDate): Promise<readonly Kept[]>
  ofCase(sql: Sql, id: CaseId): Promise<readonly Kept[]>
}

/** What a room erased, counted: never what it was. */
export type Erased = Readonly<{ room: string; place: string; count: number }>

/**
 * A room that can make a case's content unrecoverable: records, indexes, caches, files. Doing it twice is doing it once, so that it can be
 * done again after a restore.
 */
export interface Erasable {
  room: string
  erase(sql: Sql, id: CaseId, at: Instant): Promise<readonly Erased[]>
}

const periodFor = (it: Pick<Kept, 'category' | 'minor'>): Period => {
  const id = it.minor ? 'minor' : it.category === 'victim' || it.category === 'witness' ? 'victim-witness' : 'default'
  return periodRows.find((row) => row.id === id)!
}

const plusYears = (day: CalendarDate, years: number): CalendarDate => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(y + years, m, 0)).getUTCDate()
  return `${y + years}-${String(m).padStart(2, '0')}-${String(Math.min(d, last)).padStart(2, '0')}` as CalendarDate
}

/** The day by which keeping must have been decided anew, and the rule that says so. */
export function reviewBy(it: Kept): Readonly<{ day: CalendarDate; rule: string; source: string }> {
  const period = periodFor(it)
  const day = plusYears(dateOf(it.lastUsed && it.lastUsed > it.since ? it.lastUsed : it.since), period.years)
  return it.deleteBy && it.deleteBy < day
    ? { day: it.deleteBy, rule: 'owner-set', source: 'the authority that gave it' }
    : { day, rule: period.id, source: period.source }
}

export type DueCase = Readonly<{ case: CaseId; day: CalendarDate; rule: string; overdue: boolean; things: readonly Kept[] }>

/** What is due by a day, one row a case, victims and minors first, then what is longest overdue. */
export function dueCases(things: readonly Kept[], by: CalendarDate, today: CalendarDate): readonly DueCase[] {
  const first = (it: DueCase): number =>
    it.things.some((one) => one.minor || one.category === 'victim' || one.category === 'witness') ? 0 : 1
  return [...Map.groupBy(things, (it) => it.case)]
    .map(([id, its]) => {
      const soonest = its.map(reviewBy).sort((a, b) => (a.day < b.day ? -1 : 1))[0]!
      return { case: id, day: soonest.day, rule: soonest.rule, overdue: soonest.day < today, things: its }
    })
    .filter((it) => it.day <= by)
    .sort((a, b) => first(a) - first(b) || (a.day < b.day ? -1 : 1))
}

export type Keeping = Readonly<{
  case: CaseId
  things: number
  rooms: readonly string[]
  recipients: readonly NodeId[]
  /** `erase` unless somebody proposes to keep, with a reason and a day. */
  proposal: 'erase' | 'keep'
  reason: string
  until?: CalendarDate
  proposedBy: OfficerId
  decidedBy?: OfficerId
  decidedAt?: Instant
  erased?: readonly Erased[]
  /** Partners who were told, and partners who could not be. */
  told?: readonly NodeId[]
  /** What recipients say became of their copies. */
  words?: readonly Readonly<{ from: NodeId; outcome: string; reason: string; at: string }>[]
}>

/** Keeping is proposed with a reason, and for no longer than the period that applied before. */
export function proposal(
  things: readonly Kept[],
  form: Readonly<{ proposal: 'erase' | 'keep'; reason: string; until?: CalendarDate | undefined }>,
  at: Instant,
): Pick<Keeping, 'proposal' | 'reason' | 'until' | 'things' | 'rooms' | 'recipients'> {
  const today = dateOf(at)
  const longest = things.map((it) => plusYears(today, periodFor(it).years)).sort()[0]
  if (form.proposal === 'keep') {
    if (!form.until || form.until <= today) throw refuse('keeping-needs-a-day')
    if (longest && form.until > longest) throw refuse('keeping-too-long', { until: longest })
    const set = things
      .map((it) => it.deleteBy)
      .filter((day) => day !== undefined)
      .sort()[0]
    if (set && form.until > set) throw refuse('keeping-too-long', { until: set })
  }
  return {
    proposal: form.proposal,
    reason: form.reason,
    ...(form.proposal === 'keep' && form.until && { until: form.until }),
    things: things.length,
    rooms: [...new Set(things.map((it) => it.room))].sort(),
    recipients: [...new Set(things.flatMap((it) => it.recipients))].sort(),
  }
}
