/** One time limit for one State: its holidays and its zone, extensions, and the time in which the limit stood still. */
import type { State } from '../../kernel/id.ts'
import { type CalendarDate, type Instant, instant, millis } from '../../kernel/instant.ts'
import { atWallClock, type ClockRule, type Due, dayIn, dueOf, type Extension, isRestDay } from '../clocks.ts'
import type { Confidence } from '../instrument.ts'
import { refuse } from '../refusals.ts'
import { stateRow } from '../registry.ts'
import { holidayRow, holidaysOf, type ProclaimedDay } from './holidays.ts'

/** A stretch in which the limit does not run; without an end it still stands still. */
export type Suspension = Readonly<{ from: Instant; until?: Instant | undefined }>

export type LimitAsk = Readonly<{
  start: Instant
  /** The State of the authority whose duty it is. */
  state?: State | undefined
  /** IANA zone; the capital's when left out. */
  zone?: string | undefined
  extensions?: readonly Extension[] | undefined
  suspensions?: readonly Suspension[] | undefined
}>

export type Limit = Due &
  Readonly<{
    zone: string
    /** Whose holidays were counted; absent: only Saturdays and Sundays. */
    holidays?: Readonly<{
      state: State
      source: string
      confidence: Confidence
      passed: readonly CalendarDate[]
      /** Whether a day of rest moves this limit; a limit in calendar days or in hours runs on. */
      counted: boolean
      /** Days the State sets by proclamation, which nobody can compute and which are not counted. */
      proclaimed: readonly ProclaimedDay[]
      /** Regions keep days of their own beside these. */
      regional?: true
    }>
    /** The last day is a day of rest there, and the instrument does not move it. */
    rests?: true
    /** Time added because the limit stood still. */
    suspended_ms: number
    /** It stands still now: there is no last day yet. */
    standsStill?: true
    suspension?: string
  }>

/** The zone that counts: the one named, else the capital's; UTC only where no State is named. */
export const zoneFor = (state: State | undefined, named: string | undefined): string =>
  named ?? (state ? stateRow(state)?.zones[0] : undefined) ?? 'UTC'

/** An instant as written: with an offset it stands for itself, without one it is the clock on the wall in the zone. */
export function instantIn(text: string, zone: string): Instant {
  const own = /(Z|[+-]\d{2}:?\d{2})$/.test(text)
  return own ? instant(Date.parse(text)) : atWallClock(Date.parse(`${text}Z`), zone)
}

function stoodStill(rule: ClockRule, suspensions: readonly Suspension[]): { total_ms: number; open: boolean } {
  if (suspensions.length && !rule.suspension) throw refuse('suspension-not-foreseen', { clock: rule.id })
  const open = suspensions.some((s) => !s.until)
  const total_ms = suspensions.reduce((sum, s) => sum + (s.until ? Math.max(0, millis(s.until) - millis(s.from)) : 0), 0)
  return { total_ms, open }
}

/**
 * When the limit ends. A limit that stood still begins again where it stopped: the start moves by as long, so that
 * working days and holidays are still counted at its end.
 */
export function limitOf(rule: ClockRule, ask: LimitAsk): Limit {
  const row = ask.state ? holidayRow(ask.state) : undefined
  const zone = zoneFor(ask.state, ask.zone)
  const { total_ms, open } = stoodStill(rule, ask.suspensions ?? [])
  const from = instant(millis(ask.start) + total_ms)
  const year = Number(dayIn(from, zone).slice(0, 4))
  const span = [year - 1, year, year + 1].concat(rule.duration?.years ? [year + rule.duration.years] : [])
  const days = row ? holidaysOf(row.state, span) : []
  const due = dueOf(rule, from, zone, ask.extensions ?? [], days)
  const stays = row !== undefined && due.lastDay !== null && !rule.duration?.hours && isRestDay(due.lastDay, days)
  const passed = days.filter((d) => due.movedFrom !== undefined && due.lastDay !== null && d >= due.movedFrom && d < due.lastDay)
  return {
    ...due,
    start: ask.start,
    zone,
    suspended_ms: total_ms,
    ...(row && {
      holidays: {
        state: row.state,
        source: row.source,
        confidence: row.confidence,
        passed,
        counted: rule.calendar === 'reg-1182-71' && rule.duration?.hours === undefined,
        proclaimed: row.proclaimed ?? [],
        ...(row.regional && { regional: row.regional }),
      },
    }),
    ...(stays && { rests: true as const }),
    ...(rule.suspension ? { suspension: rule.suspension.article } : {}),
    ...(open ? { standsStill: true as const, due: null, lastDay: null } : {}),
  }
}
