/**
 * A permit: proof that the rules were asked and said yes.
 *
 * Only `permit` makes one, so a function that takes a `Permit` cannot be reached without a decision.
 * That is how "nothing leaves this node without a legal basis" is a type error and not a hope.
 */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { type Act, acts } from './acts.ts'
import { type Decision, decide, type Reason, told } from './decision/decide.ts'
import { presenceLasts_s } from './decision/federation.ts'
import { policiesOver } from './decision/inForce.ts'
import type { PolicySet } from './decision/policy.ts'
import { type ActFacts, type Circumstances, type ItemFacts, itemOf, questionOf, requestOf } from './decision/question.ts'
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
export type CaseFacts = Readonly<{
  id: CaseId
  members: readonly OfficerId[]
  /** Those of them who opened it in an emergency: they read and do nothing else. */
  emergency?: readonly OfficerId[]
  purpose: string
  /** The law it rests on. */
  basis?: string
  closed: boolean
}>

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
  /** This authority's node: for rules about who owns a thing. */
  here?: NodeId
  /** The thing itself: whose it is, its handling codes and conditions, whom it is about. */
  item?: ItemFacts
  /** What is done with it, for which purpose of the closed list, on which basis, where it goes. */
  more?: Circumstances
}>

/** How long a proof of presence counts, in milliseconds. */
export const stepUpLasts_ms = presenceLasts_s * 1000

/** The permit, or a Refusal that says which policy stands in the way and who can lift it. Reads nothing and writes nothing. */
export function permit(ask: Ask): Permit {
  const rule = acts[ask.act]
  const purpose = (ask.purpose ?? ask.case?.purpose ?? '').trim()
  const reason = told(judged(ask, rule, purpose).reasons)
  if (reason) throw refusalOf(reason, ask.act)
  if (changes(rule) && ask.case?.emergency?.includes(ask.officer.id)) throw refuse('emergency-reads-only')
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

const changes = (rule: ActFacts): boolean => rule.writes === true || rule.leaves === true

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

/**
 * The permit under which the node does again and again what an officer ordered once, with presence proved: ask a partner about each new
 * request, fetch a file of a national system. It carries the officer's name and the purpose that was given; whoever ends the order ends it. Nobody is at the desk, so roles,
 * membership and presence were asked when it was ordered; what the thing itself and its case forbid is asked each time.
 */
export function standingPermit(
  order: Readonly<{
    act: 'assistance.watch-parallel' | 'intelligence.feed'
    officer: OfficerId
    officerName: string
    /** The partner something is sent to, when it leaves. */
    to?: NodeId
    case: CaseId
    purpose: string
    at: Instant
  }>,
  things: readonly ItemFacts[],
  more: Circumstances & Readonly<{ here: NodeId; policies: PolicySet }>,
): Permit {
  const { here, policies, ...circumstances } = more
  for (const thing of things) {
    const act: ActFacts = order.to ? { roles: [], leaves: true } : { roles: [], writes: true }
    const asker = { id: order.officer, name: order.officerName, authority: '', roles: [], signedInAt: order.at }
    const request = requestOf({
      officer: asker,
      act,
      at: order.at,
      cases: [order.case],
      here,
      to: order.to,
      purpose: order.purpose,
      more: { use: 'share', ...circumstances },
    })
    const { reasons } = decide(questionOf(request, itemOf({ ...thing, case: order.case })), policies)
    const reason = reasons.find((it) => !askedOnce.includes(it.id))
    if (reason) throw refusalOf(reason, order.act)
  }
  return { [seal]: true, ...order }
}
/** Answered by whoever gave the order, when it was given. */
const askedOnce: readonly string[] = ['role', 'presence']

/** The case that never was: nobody is a member of it, so asking about it is answered as about a hidden one. */
const absent = 'absent'

/** The decision behind a permit, with every reason against it. */
function judged(ask: Ask, act: ActFacts, purpose: string): Decision {
  const file = ask.case
  const member = file?.members.includes(ask.officer.id) ?? false
  const request = requestOf({
    officer: ask.officer,
    act,
    at: ask.at,
    cases: file && member ? [file.id] : [],
    here: ask.here,
    to: ask.to,
    purpose,
    more: ask.more,
  })
  const item = itemOf({
    ...ask.item,
    ...(file && { case: file.id, caseClosed: file.closed }),
    ...(file === null && { case: absent }),
    ...(ask.preparedBy && { preparedBy: ask.preparedBy }),
  })
  // Oversight looks over all cases that are; it does not make one that is not.
  const asked = file === null ? { ...request, 'act.oversight': false } : request
  return decide(questionOf(asked, item), policiesOver(ask.officer))
}

function refusalOf(reason: Reason, act: Act): Refusal {
  switch (reason.answer) {
    case 'role-lacking':
      return refuse('role-lacking', { act, roles: acts[act].roles.join(', ') })
    case 'step-up-needed':
      return refuse('step-up-needed', { act })
    case 'policy-forbids':
      return refuse('policy-forbids', { policy: reason.id, lift: reason.lift })
    default:
      return refuse(reason.answer)
  }
}

/** Whether one of the officer's roles opens this act at all; the portal shows or hides by it, the node decides by it. */
export const mayAsk = (officer: Pick<Officer, 'roles'>, act: Act): boolean =>
  (acts[act].roles as readonly string[]).some((role) => (officer.roles as readonly string[]).includes(role))
