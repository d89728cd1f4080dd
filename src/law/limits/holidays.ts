/**
 * Public holidays: nationwide days by their rule, some of which follow Easter, a weekday of a month or the sun. The list that a State
 * publishes (for the Member States of the Union under Article 2(1) of Regulation 1182/71) decides; this one is general knowledge and says
 * so. A day that a State sets by proclamation from year to year, most of them by the moon, is named and not computed.
 */
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { plusDays } from '../clocks.ts'
import rows from '../data/holidays.json' with { type: 'json' }
import type { Confidence } from '../instrument.ts'

/** Days a State sets anew each year; the portal has words under `proclaimed.<id>`. */
export const proclaimedDays = [
  'eid-al-fitr',
  'eid-al-adha',
  'mawlid',
  'lunar-new-year',
  'qingming',
  'dragon-boat',
  'mid-autumn',
  'vesak',
  'deepavali',
  'elections',
  'notified',
  'transfers',
] as const
export type ProclaimedDay = (typeof proclaimedDays)[number]

/** What becomes of a holiday on a Saturday or Sunday. */
type Observed = 'nearest-weekday' | 'next-weekday' | 'sunday-to-monday' | 'sunday-to-next-free'

type HolidayRow = Readonly<{
  state: State
  /** Month and day. */
  fixed: readonly string[]
  /** Days from Easter Sunday. */
  moving: readonly number[]
  /** Easter by the Julian calendar. */
  orthodox?: true
  /** Days from Easter by the Julian calendar, in a State that keeps both. */
  orthodoxToo?: readonly number[]
  /** `third mon 01`: the third Monday of January; `last mon 05`; `mon 05-18`: the Monday on or after that day. */
  weekdays?: readonly string[]
  /** Fixed days that came later, with the first year. */
  since?: Readonly<Record<string, number>>
  /** Days of some years alone. */
  days?: Readonly<Record<string, readonly number[]>>
  /** The equinoxes, as Japan keeps them. */
  equinoxes?: true
  observed?: Observed
  /** Regions keep days of their own beside these. */
  regional?: true
  proclaimed?: readonly ProclaimedDay[]
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

const weekdayOf = (date: CalendarDate): number => new Date(`${date}T00:00:00Z`).getUTCDay()
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const places = ['first', 'second', 'third', 'fourth']

/** The day a rule of `weekdays` means in a year. */
function ruled(rule: string, year: number): CalendarDate {
  const words = rule.split(' ')
  const [name = '', when = ''] = words.slice(-2)
  const [month = 1, date = 1] = when.split('-').map(Number)
  const start = words[0] === 'last' ? plusDays(day(year, month + 1, 1), -7) : day(year, month, date)
  const first = plusDays(start, (7 + weekdays.indexOf(name) - weekdayOf(start)) % 7)
  return plusDays(first, 7 * Math.max(0, places.indexOf(words[0]!)))
}

/** The days on which the sun crosses the equator, in Japan's time; the approximation holds from 1980 to 2099. */
function equinoxes(year: number): readonly CalendarDate[] {
  const drift = 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4)
  return [day(year, 3, Math.floor(20.8431 + drift)), day(year, 9, Math.floor(23.2488 + drift))]
}

/** The weekdays that are kept for holidays on a Saturday or Sunday, beside them. */
function keptInstead(all: readonly CalendarDate[], observed: Observed): readonly CalendarDate[] {
  const taken = new Set(all)
  return [...all].sort().flatMap((holiday) => {
    const at = weekdayOf(holiday)
    const moves = observed === 'nearest-weekday' || observed === 'next-weekday' ? at === 0 || at === 6 : at === 0
    if (!moves) return []
    if (observed === 'nearest-weekday') return [plusDays(holiday, at === 6 ? -1 : 1)]
    let kept = plusDays(holiday, 1)
    if (observed !== 'sunday-to-monday') while (taken.has(kept) || weekdayOf(kept) % 6 === 0) kept = plusDays(kept, 1)
    taken.add(kept)
    return [kept]
  })
}

/** A day between two holidays is one, by the law of Japan. */
const between = (all: readonly CalendarDate[]): readonly CalendarDate[] =>
  all.flatMap((holiday) => {
    const next = plusDays(holiday, 1)
    return !all.includes(next) && all.includes(plusDays(next, 1)) && weekdayOf(next) !== 0 ? [next] : []
  })

function inYear(row: HolidayRow, year: number): readonly CalendarDate[] {
  const sunday = row.orthodox ? orthodoxEaster(year) : easter(year)
  const later = Object.entries(row.since ?? {}).flatMap(([d, from]) => (year >= from ? [d] : []))
  const once = Object.entries(row.days ?? {}).flatMap(([d, years]) => (years.includes(year) ? [d] : []))
  const all = [
    ...[...row.fixed, ...later, ...once].map((d) => `${year}-${d}` as CalendarDate),
    ...row.moving.map((days) => plusDays(sunday, days)),
    ...(row.orthodoxToo ?? []).map((days) => plusDays(orthodoxEaster(year), days)),
    ...(row.weekdays ?? []).map((rule) => ruled(rule, year)),
    ...(row.equinoxes ? equinoxes(year) : []),
  ]
  const kept = row.observed ? [...all, ...keptInstead(all, row.observed)] : all
  return row.equinoxes ? [...kept, ...between(kept)] : kept
}

/** The holidays of a State in the given years; none on record gives none, and the caller says so. */
export function holidaysOf(state: State, years: readonly number[]): readonly CalendarDate[] {
  const row = table.get(state)
  return row ? years.flatMap((year) => inYear(row, year)) : []
}
