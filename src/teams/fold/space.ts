/** Who is in the team: officers in their functions, and the compartments that only some of them may look into. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { MemberFunction } from '../event/deeds.ts'
import { type Lane, type MemberId, type TeamEvent, teamLane } from '../event/event.ts'
import { type Departure, isDoing } from '../event/order.ts'

export type TeamMember = Readonly<{
  id: MemberId
  node: NodeId
  name: string
  authority: string
  function: MemberFunction
  administrator: boolean
  since: Instant
  until?: Instant
  reason?: string
}>
export type Compartment = Readonly<{ lane: Lane; title: string; openedBy: string; at: Instant; members: readonly MemberId[] }>
export type Space = Readonly<{ members: readonly TeamMember[]; compartments: readonly Compartment[] }>

export const leads = (member: TeamMember | undefined): boolean =>
  member !== undefined && !member.until && (member.function === 'leader' || member.function === 'deputy')

export function spaces(gone: readonly Departure[]) {
  const members = new Map<MemberId, TeamMember>()
  const lanes = new Map<Lane, Compartment>()

  /** Who wrote the event, when that member sat at the node then and, in a compartment, was in it. */
  function writer(event: TeamEvent): TeamMember | undefined {
    const member = event.member && members.get(event.member)
    if (!member || member.node !== event.node || member.until) return undefined
    if (event.lane === teamLane) return member
    return lanes.get(event.lane)?.members.includes(member.id) ? member : undefined
  }

  /** Who opens a compartment sits in the team and is in it. */
  const opens = ({ member, node, does }: TeamEvent): boolean => {
    const it = member ? members.get(member) : undefined
    return it !== undefined && it.node === node && !it.until && does.kind === 'open-lane' && does.members.includes(it.id)
  }

  function take(event: TeamEvent): boolean {
    const { does } = event
    if (isDoing(event, 'seat') && event.lane === teamLane) {
      const { kind: _, member, ...seat } = event.does
      const id = member as MemberId
      const before = members.get(id)
      if (before && before.node !== event.node) return false
      members.set(id, { ...seat, id, node: event.node, since: before?.since ?? event.at })
      return true
    }
    if (isDoing(event, 'unseat')) {
      const before = members.get(event.does.member as MemberId)
      if (before?.node !== event.node || before.until) return false
      members.set(before.id, { ...before, until: event.at, reason: event.does.reason })
      return true
    }
    if (isDoing(event, 'open-lane')) {
      if (event.lane === teamLane || lanes.has(event.lane) || !opens(event)) return false
      lanes.set(event.lane, {
        lane: event.lane,
        title: event.does.title,
        openedBy: event.name,
        at: event.at,
        members: event.does.members as MemberId[],
      })
      return true
    }
    const lane = lanes.get(event.lane)
    if (!lane || (does.kind !== 'admit' && does.kind !== 'dismiss')) return false
    const others = lane.members.filter((it) => it !== does.member)
    lanes.set(lane.lane, { ...lane, members: does.kind === 'admit' ? [...others, does.member as MemberId] : others })
    return true
  }

  /** As it stands after all events: who belongs to a node that left sits nowhere any more. */
  function all(): Space {
    const seated = [...members.values()].map((it) => {
      const left = gone.find((d) => d.node === it.node)
      return left && !it.until ? { ...it, until: left.at, reason: left.reason } : it
    })
    const active = new Set(seated.filter((it) => !it.until).map((it) => it.id))
    return {
      members: seated,
      compartments: [...lanes.values()].map((it) => ({ ...it, members: it.members.filter((m) => active.has(m)) })),
    }
  }
  /** As the member stands now; one of a party that has left sits nowhere. */
  const memberOf = (id: string): TeamMember | undefined => {
    const it = members.get(id as MemberId)
    return it && !gone.some((d) => d.node === it.node) ? it : undefined
  }
  return { take, writer, memberOf, all }
}
