/** One joint look at money: where it stands, what this side put in, and what came of it. */
import type { CaseId, Id, NodeId, OfficerId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Leg, OwnLeg } from './legs.ts'
import type { Contact, Ending, Terms } from './letters.ts'
import type { JointFinding, Side } from './meeting.ts'

export type JointId = Id<'joint'>
/**
 * prepared   an officer wrote or took it; nothing left for it yet
 * proposed   a second person sent the proposal; the partner has not answered
 * comparing  letters go to and fro by themselves
 * compared   findings stand, each closed until both sides release it
 * ended      somebody declined or took it back, or it could not go on
 */
export const jointStates = ['prepared', 'proposed', 'comparing', 'compared', 'ended'] as const
export type JointState = (typeof jointStates)[number]

/** What rests sealed: accounts and payments behind the rows, the secret while letters go to and fro, and the partner's pseudonyms. */
export type Inside = Readonly<{
  secret?: string
  rows: readonly string[]
  /** Of how many accounts at the edge: the rest moved less. */
  of: number
  legs: readonly OwnLeg[]
  /** The partner's rows under both secrets, in the order in which it sent them, and its ways of money. */
  theirs?: Readonly<{ rows: readonly string[]; legs: readonly Leg[]; met?: readonly string[] }>
}>
export const nothingInside: Inside = { rows: [], of: 0, legs: [] }

export type Joint = Readonly<{
  id: JointId
  case: CaseId
  partner: NodeId
  side: Side
  state: JointState
  terms: Terms
  purpose: string
  basis: string
  preparedBy: OfficerId
  preparedByName: string
  approvedByName?: string
  contact?: Contact
  theirContact?: Contact
  ending?: Ending
  at: Instant
  inside: Inside
  /** Accounts that both know, of how many of ours and theirs; findings of how many. */
  counts?: Readonly<{ met: number; ours: number; theirs: number; of: number; complete: boolean }>
}>

export type Released = Readonly<{ name: string; at: Instant }>
export type StoredFinding = Readonly<{
  finding: JointFinding
  ours?: Released
  theirs?: Readonly<{ contact: Contact; at: Instant }>
  /** Once both released: rows of ours by pseudonym, as the partner told them. */
  rows?: Readonly<Record<string, number>>
  /** Whether the partner was told its rows. */
  told: boolean
}>

/** The payments of ours behind a finding that both released. */
export function behind(inside: Inside, { legs }: JointFinding, side: Side, rows: Readonly<Record<string, number>>) {
  const accounts = [...new Set(Object.values(rows).map((row) => inside.rows[row] ?? ''))].filter(Boolean)
  const mine = legs.filter((leg) => leg.side === side)
  const payments = inside.legs
    .filter((own) =>
      mine.some(
        (leg) =>
          (leg.from === undefined || rows[leg.from] === own.from) &&
          (leg.to === undefined || rows[leg.to] === own.to) &&
          leg.first === own.first &&
          leg.last === own.last &&
          leg.gave === own.gave &&
          leg.got === own.got &&
          leg.currency === own.currency &&
          leg.hops === own.hops &&
          leg.many === own.many,
      ),
    )
    .flatMap((own) => own.payments)
  return { accounts, payments: [...new Set(payments)] }
}
