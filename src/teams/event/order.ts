/**
 * From a set of events to the sequence that is folded, and to what is put aside. Pure functions of the set: two nodes that hold the same
 * events count the same ones, in the same order, whatever arrived first.
 *
 * A node that leaves: its events count as far as they were seen, by the one who ended its part or by an event of a node that stayed.
 * What it sent and nobody had built on is put aside, with its reason, and a leader can take it in (`adopt`). So a node that was shown the
 * door cannot write itself back in with an old date, and nothing is lost.
 */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { DeedOf, Party } from './deeds.ts'
import { type EventId, type TeamEvent, type TeamId, teamLane, teamName } from './event.ts'

export const asideReasons = [
  'after-leaving',
  'not-a-party',
  'before-signature',
  'not-seated',
  'not-a-leader',
  'not-a-magistrate',
  'not-an-administrator',
  'no-permission',
  'unknown-thing',
] as const
export type AsideReason = (typeof asideReasons)[number]
export type Aside = Readonly<{ event: TeamEvent; why: AsideReason }>

export type Departure = Readonly<{ node: NodeId; at: Instant; events: readonly EventId[]; reason: string; own: boolean }>

/** The one order of a set: what was seen before what saw it, then by name. */
export const inOrder = (events: Iterable<TeamEvent>): TeamEvent[] =>
  [...new Map([...events].map((it) => [it.id, it])).values()].sort((a, b) => a.clock - b.clock || (a.id < b.id ? -1 : 1))

export const isDoing = <Kind extends TeamEvent['does']['kind']>(
  event: TeamEvent,
  kind: Kind,
): event is TeamEvent & { does: DeedOf<Kind> } => event.does.kind === kind

/** The founding event: the one the team is named after. Nobody else can make another. */
export const founding = (team: TeamId, ordered: readonly TeamEvent[]): (TeamEvent & { does: DeedOf<'propose'> }) | undefined => {
  for (const it of ordered) if (it.lane === teamLane && isDoing(it, 'propose') && teamName(it.node, it.does) === team) return it
  return undefined
}

/** Who has left: by its own word, or because every other party that stayed says so. */
export function departures(ordered: readonly TeamEvent[], parties: readonly Party[]): Departure[] {
  const gone: Departure[] = []
  const left = (node: string): boolean => gone.some((it) => it.node === node)
  for (const event of ordered) {
    if (event.lane !== teamLane || left(event.node)) continue
    if (isDoing(event, 'leave') && parties.some((p) => p.node === event.node))
      gone.push({ node: event.node, at: event.at, events: [event.id], reason: event.does.reason, own: true })
    if (!isDoing(event, 'remove') || left(event.does.node)) continue
    const out = event.does.node
    const words = ordered.filter(
      (it) => it.clock <= event.clock && isDoing(it, 'remove') && it.does.node === out && it.node !== out && !left(it.node),
    )
    const others = parties.filter((p) => p.node !== out && !left(p.node))
    const by = new Set(words.map((it) => it.node as string))
    if (others.length > 0 && others.every((p) => by.has(p.node)) && parties.some((p) => p.node === out))
      gone.push({ node: out as NodeId, at: event.at, events: words.map((it) => it.id), reason: event.does.reason, own: false })
  }
  return gone
}

/** Everything that the given events had seen, themselves included. */
function seenBy(of: readonly EventId[], byId: ReadonlyMap<EventId, TeamEvent>): Set<EventId> {
  const seen = new Set<EventId>()
  const open = [...of]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    for (const before of byId.get(id)?.after ?? []) if (!seen.has(before)) open.push(before)
  }
  return seen
}

export type Counted = Readonly<{ counted: readonly TeamEvent[]; aside: readonly Aside[]; departures: readonly Departure[] }>

/** Which events of the set count, in order, and which are put aside because of who sent them. */
export function counting(team: TeamId, events: Iterable<TeamEvent>): Counted {
  const ordered = inOrder(events)
  const first = founding(team, ordered)
  if (!first) return { counted: [], aside: ordered.map((event) => ({ event, why: 'not-a-party' as const })), departures: [] }
  const { parties } = first.does
  const gone = departures(ordered, parties)
  const goneNodes = new Set<string>(gone.map((it) => it.node))
  const byId = new Map(ordered.map((it) => [it.id, it]))
  const staying = ordered.filter((it) => !goneNodes.has(it.node)).map((it) => it.id)
  const seen = goneNodes.size > 0 ? seenBy([...staying, ...gone.flatMap((it) => it.events)], byId) : undefined
  const adopted = new Set<string>(
    ordered.flatMap((it) => (isDoing(it, 'adopt') && !goneNodes.has(it.node) ? [it.does.event] : [])),
  )
  const counted: TeamEvent[] = []
  const aside: Aside[] = []
  for (const event of ordered) {
    if (!parties.some((p) => p.node === event.node)) aside.push({ event, why: 'not-a-party' })
    else if (goneNodes.has(event.node) && !seen?.has(event.id) && !adopted.has(event.id))
      aside.push({ event, why: 'after-leaving' })
    else if (event.does.kind === 'propose' && event.id !== first.id) aside.push({ event, why: 'not-a-party' })
    else counted.push(event)
  }
  return { counted, aside, departures: gone }
}
