/** Whether an answer in a form is one of its kind: a day that exists, an hour that the clocks show, a choice that is offered. */

import type { MeasureFamily } from '../../law/measures.ts'
import { type Field, type FieldKind, formOf } from './form.ts'

export const faults = [
  'no-such-day',
  'no-such-hour',
  'no-such-zone',
  'no-such-choice',
  'no-number',
  'ends-before-it-begins',
] as const
export type Fault = (typeof faults)[number]
export type Faulty = Readonly<{ name: string; fault: Fault }>

const day = /^(\d{4})-(\d\d)-(\d\d)$/
const moment = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/

function isDay(text: string): boolean {
  const [, y, m, d] = day.exec(text)?.map(Number) ?? []
  if (y === undefined || m === undefined || d === undefined) return false
  const it = new Date(Date.UTC(y, m - 1, d))
  return it.getUTCMonth() === m - 1 && it.getUTCDate() === d
}

function wall(zone: string, at_ms: number): string | undefined {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    })
    return format.format(at_ms).replace(' ', 'T')
  } catch {
    return undefined
  }
}
export const isZone = (zone: string): boolean => wall(zone, 0) !== undefined

/**
 * The instants at which the clocks of a zone show a time: none in the hour that summer time skips, two in the one it repeats.
 * Offsets are multiples of a quarter of an hour and lie between -12 and +14 hours.
 */
export function instantsOf(text: string, zone: string): number[] {
  if (!moment.test(text) || !isDay(text.slice(0, 10))) return []
  const shown_ms = Date.parse(`${text}:00Z`)
  if (Number.isNaN(shown_ms)) return []
  const quarter_ms = 900_000
  const tries = Array.from({ length: 26 * 4 + 1 }, (_, i) => shown_ms - 14 * 3_600_000 + i * quarter_ms)
  return tries.filter((at) => wall(zone, at) === text)
}

/** The same moment on the wall of another zone, for the officers at the other end of the line. */
export const shownIn = (text: string, from: string, to: string): string | undefined => {
  const [at] = isZone(from) ? instantsOf(text, from) : []
  return at === undefined ? undefined : wall(to, at)
}

const checks: Readonly<
  Partial<Record<FieldKind, (text: string, field: Field, all: Readonly<Record<string, string>>) => Fault | undefined>>
> = {
  date: (text) => (isDay(text) ? undefined : 'no-such-day'),
  zone: (text) => (isZone(text) ? undefined : 'no-such-zone'),
  number: (text) => (/^\d{1,6}$/.test(text) ? undefined : 'no-number'),
  'yes-no': (text) => (['yes', 'no'].includes(text) ? undefined : 'no-such-choice'),
  choice: (text, field) => (field.options?.includes(text) ? undefined : 'no-such-choice'),
  moment: (text, _, { zone = '' }) => {
    const at = moment.exec(text)
    if (!at || !isDay(at[1]!)) return 'no-such-day'
    if (Number(at[2]) > 23 || Number(at[3]) > 59) return 'no-such-hour'
    return isZone(zone) && instantsOf(text, zone).length === 0 ? 'no-such-hour' : undefined
  },
}

/** Every answer of a measure that is not of its kind. What is left out is no fault: the form says elsewhere what it must have. */
export function faultsOf(family: MeasureFamily, particulars: Readonly<Record<string, string>>): Faulty[] {
  const found = formOf[family].flatMap((field): Faulty[] => {
    const text = particulars[field.name]?.trim() ?? ''
    const fault = text === '' ? undefined : checks[field.kind]?.(text, field, particulars)
    return fault ? [{ name: field.name, fault }] : []
  })
  const { from = '', until = '' } = particulars
  return isDay(from) && isDay(until) && until < from ? [...found, { name: 'until', fault: 'ends-before-it-begins' }] : found
}
