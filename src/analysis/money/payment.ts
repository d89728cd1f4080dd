/** A payment as a statement tells it, and what was wrong with the lines that tell it badly. */
import { type Instant, instant } from '../../kernel/instant.ts'

export type Payment = Readonly<{
  id: string
  at: Instant
  /** A statement that knows only the day cannot order payments within it. */
  dated: 'instant' | 'day'
  from: string
  to: string
  /** Whole minor units, above zero. */
  minor: number
  currency: string
  /** Where it stands: the line of the file, or the entry's place in the message. */
  line: number
  text?: string
}>

export const troubleCodes = [
  'amount-missing',
  'amount-unreadable',
  'amount-zero',
  'amount-negative-turned',
  'currency-missing',
  'date-missing',
  'date-unreadable',
  'zone-assumed',
  'account-missing',
  'account-checksum',
  'account-to-itself',
  'counterparty-unknown',
  'repeated',
  'not-booked',
  'parties-many',
] as const
export type TroubleCode = (typeof troubleCodes)[number]

/** `left` : the line is not among the payments. Otherwise it is, and the officer should know how it was read. */
export type Trouble = Readonly<{ line: number; code: TroubleCode; left: boolean; value?: string }>

export type Reading = Readonly<{
  payments: readonly Payment[]
  troubles: readonly Trouble[]
  /** Balances that the statement gives: what was there when it began. */
  openings: readonly Readonly<{ account: string; currency: string; minor: number }>[]
  /** Lines or entries seen: payments and those left out add up to it. */
  lines: number
}>

/** The offset of a zone at an instant, in milliseconds. */
function offsetAt(ms: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms)
  const at = (type: string) => Number(parts.find((p) => p.type === type)!.value)
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second')) - Math.floor(ms / 1000) * 1000
}

export type DateOrder = 'ymd' | 'dmy' | 'mdy'

export type Moment = Readonly<{ at: Instant; dated: 'instant' | 'day'; zoned: boolean }>

/** A date or time of a statement as an instant. Without a zone of its own it is read in `zone`; a day begins there at midnight. */
export function momentOf(text: string, order: DateOrder, zone: string): Moment | null {
  const found =
    /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    ) ?? /^(\d{4})(\d{2})(\d{2})()()()()()$/.exec(text.trim())
  if (!found) return null
  const [a, b, c] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const [year, month, day] = found[1]!.length === 4 || order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b]
  const timed = Boolean(found[4])
  const [hour, minute, second] = [Number(found[4] || 0), Number(found[5] || 0), Number(found[6] || 0)]
  const fraction = Math.floor(Number(`0.${found[7] || 0}`) * 1000)
  const local = Date.UTC(year, month - 1, day, hour, minute, second, fraction)
  const read = new Date(local)
  const real = read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day
  if (!real || year < 1900 || hour > 23 || minute > 59 || second > 59) return null
  const own = found[8]
  if (own) {
    const offset = own === 'Z' ? 0 : (own[0] === '-' ? -1 : 1) * (Number(own.slice(1, 3)) * 60 + Number(own.slice(-2))) * 60_000
    return { at: instant(local - offset), dated: 'instant', zoned: true }
  }
  const first = local - offsetAt(local, zone)
  return { at: instant(local - offsetAt(first, zone)), dated: timed ? 'instant' : 'day', zoned: false }
}
