/** Names of periods and of corridors in the officer's language. */
import { localeOf } from '../format.ts'

/** `2025-03` and three months: "Mar – May 2025". */
export function periodName(start: string, months: number, language: string): string {
  const of = new Intl.DateTimeFormat(localeOf(language), { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const from = new Date(`${start}-01T00:00:00Z`)
  if (months === 1) return of.format(from)
  const until = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months - 1, 1))
  return of.formatRange(from, until)
}

/** One digit behind the mark below a hundred, none above: a forecast is no nearer than that. */
export const rounded = (n: number): number => (Math.abs(n) < 100 ? Math.round(n * 10) / 10 : Math.round(n))

/** From right to left an arrow points to the left. */
const arrow = (language: string): string => (language === 'ar' ? ' ← ' : ' → ')

/** `NG → IT` in words where both are codes of States; other names as they stand. */
export const corridorName = (corridor: string, state: (code: string) => string, language: string): string =>
  corridor
    .split(' → ')
    .map((part) => placeName(part, state))
    .join(arrow(language))

export const wayName = (places: readonly string[], state: (code: string) => string, language: string): string =>
  places.map((place) => placeName(place, state)).join(arrow(language))

export const placeName = (place: string, state: (code: string) => string): string =>
  /^[A-Z]{2}$/.test(place) ? state(place) : place
