/** What a clock says of itself at a moment. Pure: no clock here decides or changes anything, it raises. */
import type { Tone } from './tone.ts'

export type ClockFacts = Readonly<{
  /** When it runs out: an instant, or a calendar date that runs to its end. Absent for a duty without a number ("as soon as possible"). */
  due?: string | undefined
  /** False when the instrument fixes the day; true when "as soon as possible" was made countable. */
  soft?: boolean | undefined
  /** From when on to be reminded, where something is lost at the end. */
  warnAt?: string | undefined
  state?: 'running' | 'met' | 'late' | 'missed' | 'suspended' | undefined
}>

export type ClockState = Readonly<{
  key: 'met' | 'late' | 'suspended' | 'open' | 'expired' | 'today' | 'soon' | 'running'
  tone: Exclude<Tone, 'info'>
}>

const day_ms = 86_400_000

/** The last moment of a calendar date, in UTC; the zone of the node is a matter for the law engine, not for a picture. */
export const dueAt_ms = (due: string): number => (due.length === 10 ? Date.parse(`${due}T23:59:59.999Z`) : Date.parse(due))

export function clockState({ due, soft, warnAt, state }: ClockFacts, now_ms: number): ClockState {
  const alarm = soft ? 'wait' : 'bad'
  if (state === 'met') return { key: 'met', tone: 'good' }
  if (state === 'late') return { key: 'late', tone: 'wait' }
  if (state === 'suspended') return { key: 'suspended', tone: 'calm' }
  if (due === undefined) return { key: 'open', tone: 'calm' }
  const left = dueAt_ms(due) - now_ms
  if (left < 0 || state === 'missed') return { key: 'expired', tone: alarm }
  if (left < day_ms) return { key: 'today', tone: alarm }
  if (left < 5 * day_ms || (warnAt && now_ms >= Date.parse(warnAt))) return { key: 'soon', tone: 'wait' }
  return { key: 'running', tone: 'calm' }
}
