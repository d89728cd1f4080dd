/**
 * A permit: proof that the rules were asked and said yes.
 *
 * Only `permit` makes one, so a function that takes a `Permit` cannot be reached without a decision.
 * That is how "nothing leaves this node without a legal basis" is a type error and not a hope.
 */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import { type Instant, millis } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import { type Act, acts } from './acts.ts'
import { refuse } from './refusals.ts'

const seal: unique symbol = Symbol('permit')

export type Permit = Readonly<{
  [seal]: true
  act: Act
  officer: OfficerId
  officerName: string
  purpose: string
  case?: CaseId
  to?: NodeId
  at: Instant
}>

/** What protection must know of a case to decide: who belongs to it and why it exists. */
export type CaseFacts = Readonly<{ id: CaseId; members: readonly OfficerId[]; purpose: string; closed: boolean }>

export type Ask = Readonly<{
  officer: Officer
  act: Act
  at: Instant
  /** The case the act happens in; `null` when the case does not exist, so that hidden and absent answer alike. */
  case?: CaseFacts | null
  /** Why; the case's own purpose when left out. */
  purpose?: string
  /** The node something is sent to, for acts that leave. */
  to?: NodeId
  /** Officers who prepared the thing: for acts that need a second person. */
  preparedBy?: readonly OfficerId[]
}>

/** How long a proof of presence counts, in milliseconds. */
export const stepUpLasts_ms = 5 * 60_000

/** The permit, or a Refusal that says what is missing. Reads nothing and writes nothing. */
export function permit(ask: Ask): Permit {
  const rule = acts[ask.act]
  if (!mayAsk(ask.officer, ask.act)) throw refuse('role-lacking', { act: ask.act, roles: rule.roles.join(', ') })
  if (ask.case === null) throw refuse('not-found')
  if (ask.case && !ask.case.members.includes(ask.officer.id) && !('oversight' in rule)) throw refuse('not-found')
  if (ask.case?.closed && 'writes' in rule) throw refuse('case-closed')
  if ('second' in rule && ask.preparedBy?.includes(ask.officer.id)) throw refuse('own-work')
  const purpose = (ask.purpose ?? ask.case?.purpose ?? '').trim()
  if ('leaves' in rule) {
    if (purpose === '') throw refuse('purpose-missing')
    const fresh = ask.officer.steppedUpAt && millis(ask.at) - millis(ask.officer.steppedUpAt) <= stepUpLasts_ms
    if (!fresh) throw refuse('step-up-needed', { act: ask.act })
  }
  return {
    [seal]: true,
    act: ask.act,
    officer: ask.officer.id,
    officerName: ask.officer.name,
    purpose,
    at: ask.at,
    ...(ask.case && { case: ask.case.id }),
    ...(ask.to && { to: ask.to }),
  }
}

/** Names the node itself where a permit names an officer: no officer stands behind what it allows. */
export const nodeItself = 'node' as OfficerId

/**
 * The permit under which the node answers a partner's message by rule, without an officer: the event a step caused, the verdict on one
 * it declined. Only to the node that is owed the answer; a new matter is never opened this way.
 */
export const replyPermit = (reply: Readonly<{ to: NodeId; case?: CaseId; purpose: string; at: Instant }>): Permit => ({
  [seal]: true,
  act: 'node.reply',
  officer: nodeItself,
  officerName: nodeItself,
  ...reply,
})

/** Whether one of the officer's roles opens this act at all; the portal shows or hides by it, the node decides by it. */
export const mayAsk = (officer: Pick<Officer, 'roles'>, act: Act): boolean =>
  (acts[act].roles as readonly string[]).some((role) => (officer.roles as readonly string[]).includes(role))
