/**
 * Notices and diffusions: what partners are asked to do until a day.
 *
 *   draft ──check──▶ issued ──recall──▶ recalled
 *     ▲  └──check──▶ held                            a notice that came in: issued ──▶ not-executed (here)
 *
 * Who prepares does not check. The check asks what no machine can know: neutrality, and the protection of the person.
 */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { NoticeLetter } from '../letters.ts'
import { refuse } from '../refusals.ts'
import { type Colour, openConditions } from './colour.ts'

export const noticeStates = ['draft', 'held', 'issued', 'recalled', 'not-executed'] as const
export type Notice = Readonly<{
  id: string
  case: CaseId
  reference: string
  colour: Colour
  direction: 'out' | 'in'
  /** Who issued it, when it came in. */
  partner?: NodeId
  recipients: readonly NodeId[]
  state: (typeof noticeStates)[number]
  content: NoticeLetter['content'] & Readonly<{ preparedBy?: string; checkedBy?: string; said?: string }>
  draftedBy: OfficerId
  draftedAt: Instant
  issuedAt?: Instant
  expires: CalendarDate
  version: number
}>

export const noticeReference = (node: string, year: number, number: number): string =>
  `${node.slice(0, 2).toUpperCase()}-N-${year}-${String(number).padStart(5, '0')}`

/** What the second officer found. `held` keeps it here, with the reason. */
export const outcomes = ['clear', 'held'] as const

export function checked(it: Notice, outcome: (typeof outcomes)[number], by: string, reason: string, at: Instant): Notice {
  if (it.direction !== 'out' || it.state !== 'draft') throw refuse('notice-cannot-move', { state: it.state })
  const open = openConditions(it.colour, it.content.conditions)
  if (outcome === 'clear' && open.length > 0) throw refuse('notice-incomplete', { conditions: open.join(', ') })
  const content = { ...it.content, checkedBy: by, said: reason }
  const next = { ...it, content, version: it.version + 1 }
  return outcome === 'clear' ? { ...next, state: 'issued', issuedAt: at } : { ...next, state: 'held' }
}

/** Taken back by who issued it, or said not to be executed by who received it. */
export function ended(it: Notice, step: 'recalled' | 'not-executed', reason: string): Notice {
  const mine = step === 'recalled' ? 'out' : 'in'
  if (it.direction !== mine || it.state !== 'issued') throw refuse('notice-cannot-move', { state: it.state })
  return { ...it, state: step, content: { ...it.content, said: reason }, version: it.version + 1 }
}
