/**
 * An owner's permission for what a handling code closes: H1 closes proceedings and H2 passing on, until the owner says otherwise (Council
 * document 6243/18). It names one record, one use, one recipient, one purpose and a last day; it travels as a signed letter, and the owner
 * may take it back on any day.
 *
 *   open ──grant──▶ granted ──withdraw──▶ withdrawn          open ──refuse──▶ refused
 */
import type { CaseId, Id, NodeId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { ItemFacts } from '../../protection/decision/question.ts'
import type { PermissionLetter, permissionAnswers } from '../letters.ts'
import { refuse } from '../refusals.ts'

export type Permission = Readonly<{
  id: Id<'permission'>
  case: CaseId
  /** `asking`: we ask the owner. `owner`: the record is ours, and we are asked. */
  side: 'asking' | 'owner'
  partner: NodeId
  reference: string
  use: PermissionLetter['use']
  /** To whom it may be passed on; proceedings are those of whoever asks. */
  recipient?: NodeId
  purpose: PermissionLetter['purpose']
  basis: string
  reason: string
  askedBy: string
  state: 'open' | 'granted' | 'refused' | 'withdrawn'
  until?: CalendarDate
  said?: string
  decidedBy?: string
  decidedAt?: Instant
  /** The signed letter it was asked in, or answered in. */
  post: Id<'message'>
  at: Instant
}>
export type Answer = Readonly<{
  answer: (typeof permissionAnswers)[number]
  until?: CalendarDate | undefined
  said: string
  by: string
  at: Instant
  post: Id<'message'>
}>

const from: Readonly<Record<Answer['answer'], Permission['state']>> = { granted: 'open', refused: 'open', withdrawn: 'granted' }

/** The permission after the owner's word. @throws permission-cannot-move */
export function answered(it: Permission, word: Answer): Permission {
  if (it.state !== from[word.answer]) throw refuse('permission-cannot-move')
  const { until, said, by, at, post } = word
  return { ...it, state: word.answer, ...(until && { until }), said, decidedBy: by, decidedAt: at, post }
}

const inForce = (it: Permission, today: CalendarDate): boolean =>
  it.side === 'asking' && it.state === 'granted' && it.until !== undefined && today <= it.until

/** What the policies read of the permissions on a partner's record: they count for the purpose they were given for, until their last day. */
export function grantsOf(
  all: readonly Permission[],
  purpose: string,
  here: NodeId,
  today: CalendarDate,
): Pick<ItemFacts, 'shareGrants' | 'judicialGrants'> {
  const counting = all.filter((it) => inForce(it, today) && it.purpose === purpose)
  return {
    shareGrants: counting.flatMap((it) => (it.use === 'share' && it.recipient ? [it.recipient] : [])),
    judicialGrants: counting.some((it) => it.use === 'judicial') ? [here] : [],
  }
}

export const permissionShown = (it: Permission, today: CalendarDate) => ({
  ...it,
  over: it.state === 'granted' && it.until !== undefined && it.until < today,
})
