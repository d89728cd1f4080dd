/** The door to a team: who may see it, which of its compartments, and what is open in it today. */
import type { NodeId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import type { Deed } from '../event/deeds.ts'
import { type Lane, type MemberId, type TeamId, teamLane } from '../event/event.ts'
import { fold, type Team } from '../fold/fold.ts'
import { leads, type TeamMember } from '../fold/space.ts'
import { chainOf } from '../letters.ts'
import { refuse } from '../refusals.ts'
import type { ByOfficer, Entered } from '../sequencer.ts'
import type { LineState } from '../show/views.ts'
import * as store from '../store.ts'
import type { TeamsTools } from '../tools.ts'

/** What an act gives back: which team, and the event that came of it. */
export type Recorded = Readonly<{ team: TeamId; event: string }>

export const recorded = ({ row, events }: Entered): Recorded => ({ team: row.id, event: events.at(-1)!.id })

/** Deeds that look back are open after the end and outside the period; all others need an agreement that runs today. */
const looksBack: ReadonlySet<Deed['kind']> = new Set([
  'evaluate',
  'withdraw',
  'cost',
  'close-operation',
  'sign-report',
  'adopt',
  'result',
  'verify',
  'taken-in',
  'use',
  'use-answer',
  'lesson',
  'keeps',
  'funding',
  'equipment',
  'leg-state',
] as const)
export function inForce(team: Team, does: Deed, at: Instant): void {
  if (team.state === 'negotiating') throw refuse('team-space-closed')
  if (looksBack.has(does.kind)) return
  if (team.state === 'ended') throw refuse('team-ended')
  const { from, until } = team.agreement.period
  const today = dateOf(at)
  if ((from && today < from) || (until && today > until))
    throw refuse('team-period-over', { from: from ?? '', until: until ?? '' })
}

export type Opened = Entered & ByOfficer & Readonly<{ seats: readonly MemberId[] }>

export function doorsOf(tools: TeamsTools) {
  /**
   * Opens the door to one team. The agreement is read by the members of its case; the space by those of them who sit in the team now.
   * Who is not meant gets the answer of a team that never was.
   */
  async function enter(
    sql: Sql,
    officer: Officer,
    act: Act,
    id: string,
    at: Instant,
    { seated = false, hold = false }: { seated?: boolean; hold?: boolean } = {},
  ): Promise<Opened> {
    const row = await store.find(sql, id, { hold })
    const facts = row ? await tools.caseFacts(sql, row.caseId) : null
    const mine = row ? (await store.seats(sql, row)).filter((it) => it.officer === officer.id && !it.until) : []
    const events = row ? await store.events(sql, row) : []
    const team = row ? fold(row.id, events) : undefined
    const seats = mine.map((it) => it.member).filter((it) => team?.space.members.some((m) => m.id === it && !m.until))
    const sees = !seated || seats.length > 0
    const judged = facts && { ...facts, members: sees ? facts.members : facts.members.filter((it) => it !== officer.id) }
    const given = permit({ officer, act, at, case: judged })
    if (!row || !team || !facts) throw unseen('not-found')
    return { row, events, team, facts, officer, act, given, at, seats }
  }

  const lanesOf = ({ team, seats }: Opened): Set<Lane> =>
    new Set([teamLane, ...team.space.compartments.filter((it) => it.members.some((m) => seats.includes(m))).map((it) => it.lane)])

  /**
   * The team as this officer may see it: folded from the events of the officer's own lanes and from no other. For one operation, from the
   * lane it lies in and the common one: a report must be the same for everybody who may read it.
   */
  function seen(entered: Opened, operation?: string): Opened {
    const own = lanesOf(entered)
    const of = operation && entered.team.operations.find((it) => it.id === operation)?.lane
    const lanes = of ? new Set([teamLane, of].filter((it) => own.has(it))) : own
    const events = entered.events.filter((it) => lanes.has(it.lane))
    return { ...entered, events, team: fold(entered.row.id, events)! }
  }

  /** As which member the officer writes in a lane; a compartment the officer is not in never was. */
  function seatIn(entered: Opened, lane: Lane, prefers: (it: TeamMember) => boolean = leads): MemberId {
    const { team } = entered
    // Who sits in two functions acts in the one that the act asks for.
    const fits = new Set(team.space.members.filter(prefers).map((it) => it.id))
    const seats = [...entered.seats].sort((a, b) => Number(fits.has(b)) - Number(fits.has(a)))
    const inside = team.space.compartments.find((it) => it.lane === lane)?.members
    const seat = lane === teamLane ? seats[0] : seats.find((it) => inside?.includes(it))
    if (!seat) throw unseen('not-found')
    return seat
  }

  async function lines(sql: Sql, { row, team }: Opened): Promise<ReadonlyMap<string, LineState>> {
    const waiting = await tools.deliveriesOf(sql, chainOf(row.id))
    const all: [string, LineState][] = []
    for (const { node } of team.parties)
      if (node !== tools.self.node) {
        const unopened = waiting.filter((it) => it.to === node && (it.state === 'waiting' || it.state === 'stored'))
        const since = unopened.map((it) => it.postedAt).sort()[0]
        all.push([node, { ...(await tools.lineTo(sql, node as NodeId)), unopened: unopened.length, ...(since && { since }) }])
      }
    return new Map(all)
  }
  return { enter, seen, seatIn, lines }
}
export type Doors = ReturnType<typeof doorsOf>
