/**
 * How a deed becomes an event of the team: it is signed, added to the set, sealed to the nodes that may know it and posted, with the
 * ledger entry, in the act's own transaction. And how events of the others are taken in. Nothing here gives numbers: the set has no owner.
 */
import type { GroupLetter } from '../federation/group.ts'
import type { Letter } from '../federation/letter.ts'
import { canonical } from '../kernel/canonical.ts'
import type { NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Act } from '../protection/acts.ts'
import { type CaseFacts, type Permit, permit, replyPermit } from '../protection/permit.ts'
import type { Deed } from './event/deeds.ts'
import {
  type EventId,
  genuineEvent,
  type Lane,
  type MemberId,
  maxAfter,
  named,
  type SignedEvent,
  signEvent,
  type TeamEvent,
  type TeamId,
  teamLane,
  teamName,
} from './event/event.ts'
import { isDoing } from './event/order.ts'
import { fold, presentIn, type Team } from './fold/fold.ts'
import { chainOf, type EventsLetter, eventsKind, groupName, sealedEvents } from './letters.ts'
import { refuse } from './refusals.ts'
import type { TeamRow } from './row.ts'
import * as store from './store.ts'
import type { TeamsTools } from './tools.ts'

/** A team, what this node holds of it, and under what an officer acts in it. */
export type Entered = Readonly<{
  row: TeamRow
  events: readonly TeamEvent[]
  team: Team
  at: Instant
}> &
  By
/** An officer under a permit; or the node itself, where the agreement obliges it to do something without an officer. */
export type ByOfficer = Readonly<{ facts: CaseFacts; officer: Officer; act: Act; given: Permit }>
type By = ByOfficer | Readonly<{ rule: 'teams.erased' }>

/** What this node has seen last in the lane: what nobody has built on yet. Who has left is not built on. */
export function newest(team: Team, events: readonly TeamEvent[], lane: Lane): EventId[] {
  const left = new Set<string>(team.parties.flatMap((it) => (it.left ? [it.node] : [])))
  const its = events.filter((it) => (it.lane === lane || it.lane === teamLane) && !left.has(it.node))
  const built = new Set(its.flatMap((it) => it.after))
  const heads = its.filter((it) => !built.has(it.id)).sort((a, b) => b.clock - a.clock)
  return heads.slice(0, maxAfter).map((it) => it.id)
}

const asideCode = {
  'before-signature': 'team-space-closed',
  'not-seated': 'team-not-seated',
  'not-a-leader': 'team-not-leader',
  'not-a-magistrate': 'team-not-magistrate',
  'not-an-administrator': 'team-not-administrator',
  'no-permission': 'team-leg-not-allowed',
  'unknown-thing': 'team-thing-unknown',
  'not-a-party': 'team-stranger',
  'after-leaving': 'team-ended',
} as const

/** Signs and keeps one deed. It is folded first: what would be put aside on every node is refused here. */
export async function record(
  tools: TeamsTools,
  sql: Sql,
  entered: Entered,
  { does, lane = teamLane, member }: Readonly<{ does: Deed; lane?: Lane; member?: MemberId | undefined }>,
): Promise<Entered> {
  const { row, events, team, at } = entered
  const signed = signEvent(
    {
      v: 1,
      team: row.id,
      lane,
      clock: Math.max(0, ...events.map((it) => it.clock)) + 1,
      after: newest(team, events, lane),
      by: {
        node: tools.self.node,
        name: 'rule' in entered ? tools.self.authority.slice(0, 200) : entered.officer.name,
        ...(member && { member }),
      },
      at,
      salt: tools.salt(),
      does,
    },
    (bytes) => Buffer.from(tools.sign(bytes)).toString('base64url'),
  )
  const event = named(signed)
  const all = [...events, event]
  const after = fold(row.id, all)!
  const aside = after.aside.find((it) => it.event.id === event.id)
  if (aside) throw refuse(asideCode[aside.why])
  await store.add(sql, row, [signed], at)
  await store.moved(sql, row, after.state, at)
  const next = { ...entered, events: all, team: after }
  await remembered(tools, sql, next, event)
  await send(tools, sql, entered, next, signed)
  return next
}

/** The ledger says who did what kind of thing; what was said stays in the team, for a case has members whom a compartment does not know. */
async function remembered(tools: TeamsTools, sql: Sql, entered: Entered, event: TeamEvent): Promise<void> {
  const { row, at } = entered
  const rule = 'rule' in entered
  await tools.remember(sql, {
    act: rule ? entered.rule : entered.given.act,
    by: rule ? { node: tools.self.node as NodeId } : { officer: entered.given.officer, name: entered.given.officerName },
    purpose: rule ? row.title : entered.given.purpose,
    case: row.caseId,
    subject: `team:${row.id}`,
    content: {
      event: event.id,
      ...(event.lane === teamLane && { kind: event.does.kind }),
      ...(event.does.kind === 'erased' && { sha256: event.does.sha256, why: event.does.why }),
    },
    at,
  })
}

/** To every node that was or now is in the lane; who is new in a compartment gets what was said there before. */
async function send(tools: TeamsTools, sql: Sql, before: Entered, now: Entered, event: SignedEvent): Promise<void> {
  const self = tools.self.node as NodeId
  const [were, are] = [presentIn(before.team, event.lane), presentIn(now.team, event.lane)]
  const circle = [...new Set([self, ...were, ...are])]
  const fresh = event.lane === teamLane ? [] : are.filter((it) => !were.includes(it) && it !== self)
  const earlier = fresh.length > 0 ? await store.signedEvents(sql, now.row, event.lane) : []
  for (const [nodes, events] of [
    [circle.filter((it) => !fresh.includes(it)), [event]],
    [[self, ...fresh], earlier],
  ] as const)
    if (nodes.length > 1 && events.length > 0) await post(tools, sql, now, nodes, event.lane, events)
}

/** Seals once and posts to each. */
export async function post(
  tools: TeamsTools,
  sql: Sql,
  entered: Entered,
  circle: readonly NodeId[],
  lane: Lane,
  events: readonly SignedEvent[],
): Promise<void> {
  const { row, team, at } = entered
  const generation = 1 + team.counted.filter((it) => ['leave', 'remove', 'admit', 'dismiss'].includes(it.does.kind)).length
  const members = await membersOf(tools, sql, circle, at)
  const to = { group: groupName(row.id, lane), generation, members }
  const plaintext = new TextEncoder().encode(canonical({ events }))
  const sealed: GroupLetter = tools.group.seal(tools.self.node, to, tools.newId(), plaintext)
  const body: EventsLetter = { v: 1, team: row.id, circle: [...circle], sealed: sealed as EventsLetter['sealed'] }
  for (const node of circle.filter((it) => it !== tools.self.node))
    await tools.post(sql, {
      permit: permitTo(entered, node),
      to: node,
      chain: chainOf(row.id),
      kind: eventsKind,
      body,
    })
}

/** Under what something leaves to a party. */
export const permitTo = (it: Entered, to: NodeId): Permit =>
  'rule' in it
    ? replyPermit({ to, case: it.row.caseId, purpose: it.row.title, at: it.at })
    : permit({ officer: it.officer, act: it.act, at: it.at, case: it.facts, to })

/** The nodes of a circle with their keys. One that is no partner of ours is a fault: nothing is lost, and an administrator can mend it. */
async function membersOf(tools: TeamsTools, sql: Sql, circle: readonly string[], at: Instant) {
  const members: { node: string; sealing: string }[] = []
  for (const node of circle) {
    const known = node === tools.self.node ? tools.self : await tools.partner(sql, node as NodeId, at)
    if (!known) throw new Error(`Node ${node} takes part in a team of this node and is no accepted partner: accept it.`)
    members.push({ node, sealing: known.sealing })
  }
  return members
}

function parsed(plaintext: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plaintext))
  } catch {
    return undefined
  }
}

async function opened(tools: TeamsTools, sql: Sql, { body, from, receivedAt: at }: Letter<EventsLetter>): Promise<SignedEvent[]> {
  const { sealed, circle, team } = body
  if (!circle.includes(from) || !circle.includes(tools.self.node) || sealed.from !== from) throw refuse('team-stranger')
  const members = await membersOf(tools, sql, circle, at)
  const within = { group: sealed.group, generation: sealed.generation, members }
  const plaintext = tools.group.open(tools.self.node, within, sealed as GroupLetter)
  // Keys of a member may have changed and not be known here yet: the sender tries again once they are.
  if (!plaintext) throw new Error(`A letter of team ${team} does not open in the circle that this node knows.`)
  const events = sealedEvents.safeParse(parsed(plaintext)).data?.events
  if (!events) throw refuse('team-event-not-genuine')
  for (const event of events) {
    if (event.team !== team || groupName(team, event.lane) !== sealed.group) throw refuse('team-event-not-genuine')
    const author = event.by.node === tools.self.node ? tools.self : await tools.partner(sql, event.by.node as NodeId, at)
    if (!author) throw new Error(`An event of node ${event.by.node} cannot be checked: it is no accepted partner.`)
    const holds = (key: string, bytes: Uint8Array, signature: string) =>
      tools.verify(key, bytes, Buffer.from(signature, 'base64url'))
    if (!genuineEvent(event as SignedEvent, author.keys, holds)) throw refuse('team-event-not-genuine')
  }
  return events as SignedEvent[]
}

/** The team as it is here, or as its founding letter makes it: with a case for it, and the officers who take in what partners send. */
async function hereOrFounded(
  tools: TeamsTools,
  sql: Sql,
  letter: Letter<EventsLetter>,
  events: readonly SignedEvent[],
): Promise<TeamRow> {
  const { body, from, receivedAt: at } = letter
  const known = await store.find(sql, body.team, { hold: true })
  if (known) return known
  const first = events.map(named).find((it) => isDoing(it, 'propose') && teamName(it.node, it.does) === body.team)
  // A third party's letter may be faster than the founder's: it waits with its sender.
  if (!first || !isDoing(first, 'propose')) throw new Error(`The founding letter of team ${body.team} is not here yet.`)
  const { title, purpose, parties } = first.does
  if (!parties.some((p) => p.node === tools.self.node)) throw refuse('team-stranger')
  const file = await tools.openIncomingCase(sql, { title, purpose, basis: title, instruments: [], from }, at)
  const row: TeamRow = {
    id: body.team as TeamId,
    caseId: file.id,
    title,
    state: 'negotiating',
    founder: first.node,
    nodes: parties.map((p) => p.node as NodeId),
    version: 1,
    createdAt: at,
    movedAt: at,
  }
  await store.insert(sql, row)
  return row
}

/** Takes events of another party in; gives the team as it stands then. */
export async function take(
  tools: TeamsTools,
  sql: Sql,
  letter: Letter<EventsLetter>,
): Promise<Readonly<{ row: TeamRow; fresh: readonly TeamEvent[] }>> {
  const { body, from, chain, receivedAt: at } = letter
  if (chain !== chainOf(body.team)) throw refuse('team-stranger')
  const events = await opened(tools, sql, letter)
  const row = await hereOrFounded(tools, sql, letter, events)
  const inside = new Set<string>(row.nodes)
  if (![...body.circle, ...events.map((it) => it.by.node)].every((it) => inside.has(it))) throw refuse('team-stranger')
  const fresh = await store.add(sql, row, events, at)
  const team = fold(row.id, await store.events(sql, row))
  if (team) await store.moved(sql, row, team.state, at)
  await tools.remember(sql, {
    act: 'teams.received',
    by: { node: from },
    purpose: row.title,
    case: row.caseId,
    subject: `team:${row.id}`,
    counterparty: from,
    content: { events: fresh.map((it) => it.id) },
    at,
  })
  return { row, fresh }
}
