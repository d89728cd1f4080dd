/**
 * Public holidays of the States whose limits Regulation 1182/71 counts: nationwide days, some of which follow Easter.
 * The list that a State publishes under Article 2(1) of that Regulation decides; this one is general knowledge and says so.
 */
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { plusDays } from '../clocks.ts'
import rows from '../data/holidays.json' with { type: 'json' }
import type { Confidence } from '../instrument.ts'

type HolidayRow = Readonly<{
  state: State
  /** Month and day. */
  fixed: readonly string[]
  /** Days from Easter Sunday. */
  moving: readonly number[]
  /** Easter by the Julian calendar. */
  orthodox?: true
  /** Mondays by rule, e.g. `first 05`, `last 10`. */
  mondays?: readonly string[]
  /** Fixed days that came later, with the first year. */
  since?: Readonly<Record<string, number>>
  source: string
  confidence: Confidence
}>

const table = new Map((rows as unknown as readonly HolidayRow[]).map((r) => [r.state, r]))
export const holidayRow = (state: State): HolidayRow | undefined => table.get(state)

const day = (year: number, month: number, date: number): CalendarDate =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) as CalendarDate

/** Gregorian Easter by the method of Meeus, Jones and Butcher. */
export function easter(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return day(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter by the Julian calendar, given as a Gregorian day: 13 days later in the twentieth and twenty-first centuries. */
export function orthodoxEaster(year: number): CalendarDate {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  return plusDays(day(year, Math.floor(n / 31), (n % 31) + 1), 13)
}

function mondayOf(rule: string, year: number): CalendarDate {
  const [which, month = '01'] = rule.split(' ')
  const start = which === 'last' ? plusDays(day(year, Number(month) + 1, 1), -7) : day(year, Number(month), 1)
  const weekday = new Date(`${start}T00:00:00Z`).getUTCDay()
  return plusDays(start, (8 - weekday) % 7)
}

/** The holidays of a State in the given years; none on record gives none, and the caller says so. */
export function holidaysOf(state: State, years: readonly number[]): readonly CalendarDate[] {
  const row = table.get(state)
  if (!row) return []
  return years.flatMap((year) => {
    const sunday = row.orthodox ? orthodoxEaster(year) : easter(year)
    const later = Object.entries(row.since ?? {}).flatMap(([d, from]) => (year >= from ? [d] : []))
    return [
      ...[...row.fixed, ...later].map((d) => `${year}-${d}` as CalendarDate),
      ...row.moving.map((days) => plusDays(sunday, days)),
      ...(row.mondays ?? []).map((rule) => mondayOf(rule, year)),
    ]
  })
}
