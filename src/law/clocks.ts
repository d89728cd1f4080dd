/**
 * Time limits. A clock raises when it runs out; it never decides.
 * Days are counted as Regulation (EEC, Euratom) No 1182/71 counts them where it applies: the day of the event is not counted,
 * the limit ends with the last hour of its last day, and a last day on a Saturday, Sunday or public holiday moves to the next
 * working day (Article 3(1), (2)(b) and (4)). Hours are counted exactly from the event, which is never later than Article 3(1) has it.
 */
import { type CalendarDate, type Instant, instant, millis } from '../kernel/instant.ts'
import rows from './data/clocks.json' with { type: 'json' }
import type { Cited, InstrumentId } from './instrument.ts'
import { refuse } from './refusals.ts'
import { instrumentOf, type LawBook } from './registry.ts'

/** What starts a clock; whoever keeps the request knows when it happened. */
export const clockStarts = [
  'receipt',
  'receipt-by-executing-authority',
  'decision',
  'notification',
  'clarification-asked',
  'information-complete',
  'issue',
  'preservation',
  'upload',
  'entry',
  'presence-no-longer-required',
] as const
export type ClockStart = (typeof clockStarts)[number]

/** A clock that runs only in this situation. */
export type ClockCondition =
  | 'emergency'
  | 'immediate-freezing'
  | 'provisional-measure'
  | 'interception-notice'
  | 'safe-conduct'
  | 'no-prior-validation'

export type ClockRule = Readonly<
  Cited & {
    /** Kebab-case and stable: the portal has words under `clock.<id>`. */
    id: string
    instruments: readonly InstrumentId[]
    /** `hard`: a number in the instrument. `soft`: a duty without a number, so no due date is invented. */
    kind: 'hard' | 'soft'
    duration?: Readonly<{ hours?: number; days?: number; years?: number }>
    startsOn: ClockStart
    /** Whose duty it is. */
    who: 'requesting' | 'requested' | 'addressee' | 'platform'
    calendar: 'reg-1182-71' | 'calendar-days'
    /** `days` absent: no maximum, by consultation. */
    extension?: Readonly<{ days?: number; article: string; withReasons: boolean }>
    /** The article under which the limit stands still for a time. */
    suspension?: Readonly<{ article: string }>
    /** The article under which another date may be asked for. */
    otherDate?: string
    onlyIf?: ClockCondition
    warnBefore_days?: number
    /** False: the instrument itself is not in force, the clock is shown and never runs. */
    instrumentInForce?: false
  }
>

export type Extension = Readonly<{ days: number }>

export type Due = Readonly<
  Cited & {
    rule: string
    kind: 'hard' | 'soft'
    who: ClockRule['who']
    start: Instant
    /** The last instant in time; null for a soft clock. */
    due: Instant | null
    /** The local calendar day of `due` in the zone asked for. */
    lastDay: CalendarDate | null
    /** Days by which the limit was extended. */
    extended_days: number
    /** The last day before Saturdays, Sundays and holidays moved it, when they did. */
    movedFrom?: CalendarDate
    /** When to remind, for limits that lapse. */
    warnAt?: Instant
  }
>

export const allClockRules = rows as unknown as readonly ClockRule[]
export const clockIds: readonly string[] = allClockRules.map((r) => r.id)
export const clockRules = (instrument: InstrumentId): readonly ClockRule[] =>
  allClockRules.filter((r) => r.instruments.includes(instrument))

/** The rules as they stand on a date by one book: an instrument that has entered into force since lets its limits run. */
export const clocksOn = (rules: readonly ClockRule[], on: CalendarDate, book: LawBook): readonly ClockRule[] =>
  rules.map(({ instrumentInForce, ...rule }) => {
    const begun = rule.instruments.some((id) => (instrumentOf(id, book)?.inForce ?? '9999') <= on)
    return instrumentInForce === false && !begun ? { ...rule, instrumentInForce } : rule
  })
export const clockRule = (id: string): ClockRule | undefined => allClockRules.find((r) => r.id === id)

const day_ms = 86_400_000
const ofDay = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`)
export const plusDays = (day: CalendarDate, days: number): CalendarDate =>
  new Date(ofDay(day) + days * day_ms).toISOString().slice(0, 10) as CalendarDate

/** Wall-clock reading of an instant in a zone, as if it were UTC. */
function wall_ms(at_ms: number, zone: string): number {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  } catch {
    throw refuse('unknown-zone', { zone })
  }
  const part = Object.fromEntries(format.formatToParts(at_ms).map((p) => [p.type, p.value]))
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`)
}

/** The calendar day it is in `zone` at an instant. */
export const dayIn = (at: Instant, zone: string): CalendarDate =>
  new Date(wall_ms(Math.floor(millis(at) / 1000) * 1000, zone)).toISOString().slice(0, 10) as CalendarDate

/**
 * The instant at which the clock on the wall shows a time in a zone; the time is given as if it were UTC.
 * An hour that summer time skips counts as the hour after it; one that comes twice counts as the first or second, whichever is found.
 */
export function atWallClock(shown_ms: number, zone: string): Instant {
  let guess = shown_ms - (wall_ms(shown_ms, zone) - shown_ms)
  guess = shown_ms - (wall_ms(guess, zone) - guess)
  return instant(guess)
}

/** The last millisecond of a calendar day in a zone, whatever daylight saving does that night. */
export const endOfDay = (day: CalendarDate, zone: string): Instant =>
  instant(millis(atWallClock(ofDay(plusDays(day, 1)), zone)) - 1)

export const isRestDay = (day: CalendarDate, holidays: readonly CalendarDate[]): boolean =>
  [0, 6].includes(new Date(ofDay(day)).getUTCDay()) || holidays.includes(day)

function extendedBy(rule: ClockRule, extensions: readonly Extension[]): number {
  const total = extensions.reduce((sum, e) => sum + e.days, 0)
  if (total > 0 && !rule.extension) throw refuse('extension-not-foreseen', { clock: rule.id })
  const most = rule.extension?.days
  if (most !== undefined && total > most) throw refuse('extension-too-long', { clock: rule.id, days: String(most) })
  return total
}

/**
 * When a limit ends.
 * @param start the event that started it
 * @param zone IANA zone of the authority whose duty it is: its calendar day counts
 * @param holidays public holidays of that authority, for limits that move
 */
export function dueOf(
  rule: ClockRule,
  start: Instant,
  zone: string,
  extensions: readonly Extension[] = [],
  holidays: readonly CalendarDate[] = [],
): Due {
  const extended_days = extendedBy(rule, extensions)
  const { article, source, confidence } = rule
  const base = { rule: rule.id, kind: rule.kind, who: rule.who, start, extended_days, article, source, confidence } as const
  const { hours, days, years } = rule.duration ?? {}
  const warning = (due: Instant) => (rule.warnBefore_days ? { warnAt: instant(millis(due) - rule.warnBefore_days * day_ms) } : {})
  if (hours !== undefined) {
    const due = instant(millis(start) + hours * 3_600_000 + extended_days * day_ms)
    return { ...base, due, lastDay: dayIn(due, zone), ...warning(due) }
  }
  if (days === undefined && years === undefined) return { ...base, due: null, lastDay: null }
  const first = dayIn(start, zone)
  const counted = years === undefined ? plusDays(first, days! + extended_days) : plusYears(first, years)
  let lastDay = counted
  if (rule.calendar === 'reg-1182-71') while (isRestDay(lastDay, holidays)) lastDay = plusDays(lastDay, 1)
  const due = endOfDay(lastDay, zone)
  return { ...base, due, lastDay, ...(lastDay === counted ? {} : { movedFrom: counted }), ...warning(due) }
}

/** The same day of the month some years on; 29 February becomes the month's last day (Regulation 1182/71, Article 3(2)(c)). */
function plusYears(day: CalendarDate, years: number): CalendarDate {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(y + years, m, 0)).getUTCDate()
  return `${String(y + years).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(Math.min(d, last)).padStart(2, '0')}` as CalendarDate
}
