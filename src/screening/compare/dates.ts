/** Dates of birth as they are written, parts that are missing or turned round, and what agreement of each kind says. */

/**
 * Bits that a date of birth says: log2(m/u), u counted on three million pairs of people of whom one is listed and one is not, m from how
 * dates go wrong on papers. `year` is a year that agrees where no more is known; another day of the same year is only `close`.
 */
export const birthBits = { same: 14, turned: 9, near: 5, year: 5, close: 0, other: -7 } as const
export type BirthLevel = keyof typeof birthBits | 'missing'

/** A date in one number: 19610704; month or day are 00 when unknown, all is 0 when nothing is. */
export const wholeDate = (birth: number): boolean => birth % 100 !== 0 && Math.floor(birth / 100) % 100 !== 0
export const turned = (birth: number): number =>
  Math.floor(birth / 10_000) * 10_000 + (birth % 100) * 100 + (Math.floor(birth / 100) % 100)

const digitsApart = (a: number, b: number): number => {
  let n = 0
  for (let x = a, y = b, i = 0; i < 8; i++, x = Math.floor(x / 10), y = Math.floor(y / 10)) if (x % 10 !== y % 10) n++
  return n
}

/** How two dates of birth stand to each other; parts that are unknown (00) say neither yes nor no. */
export function birthLevel(a: number, b: number): BirthLevel {
  if (a === 0 || b === 0) return 'missing'
  if (a === b) return wholeDate(a) ? 'same' : 'year'
  const years = Math.abs(Math.floor(a / 10_000) - Math.floor(b / 10_000))
  if (!wholeDate(a) || !wholeDate(b)) {
    const months = Math.floor(a / 100) % 100 && Math.floor(b / 100) % 100
    const sameMonth = !months || Math.floor(a / 100) === Math.floor(b / 100)
    return years === 0 ? (sameMonth ? 'year' : 'close') : years <= 2 ? 'close' : 'other'
  }
  if (turned(a) === b) return 'turned'
  if (digitsApart(a, b) === 1 || (years === 1 && a % 10_000 === b % 10_000)) return 'near'
  return years <= 1 ? 'close' : 'other'
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** 1 January and the first day of computers' time stand for "not known" on many papers: the year alone is believed. */
const placeholder = (year: number, month: number, day: number): boolean =>
  (month === 1 && day === 1) || (year === 1970 && month === 1)

/**
 * What was typed, as a number; 0 when it is no date. 1961, 1961-07, 1961-07-04, 04.07.1961, 04/07/1961, 19610704. A day that no calendar has,
 * 31.02., leaves year and month: a clerk's slip must not hide a man.
 */
export function birthOf(text: string): number {
  const it = text.trim().slice(0, 40)
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/.exec(it)
  const own = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(it)
  const plain = /^(\d{4})(\d\d)(\d\d)$/.exec(it)
  const [year, month, day] = own ? [own[3], own[2], own[1]] : plain ? plain.slice(1) : iso ? iso.slice(1) : []
  let [y, m, d] = [Number(year ?? 0), Number(month ?? 0), Number(day ?? 0)]
  if (y < 1850 || y > 2150) return 0
  if (m > 12 && d >= 1 && d <= 12) [m, d] = [d, m]
  if (m > 12) return y * 10_000
  if (m === 0 || placeholder(y, m, d)) return y * 10_000
  if (d > lengths[m - 1]! || (m === 2 && d === 29 && !(y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)))) d = 0
  return y * 10_000 + m * 100 + d
}

/** The number as an officer reads it: 1961-07-04, 1961-07, 1961. */
export function birthText(birth: number): string {
  if (birth === 0) return ''
  const text = String(birth)
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].filter((p) => p !== '00').join('-')
}
