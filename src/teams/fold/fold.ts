/** The team as a pure function of the set of its events that a reader may see. */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { countsBeforeOpening, type Party } from '../event/deeds.ts'
import { type TeamEvent, type TeamId, teamLane } from '../event/event.ts'
import { type Aside, counting, type Departure, founding, isDoing } from '../event/order.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { type Files, files } from './files.ts'
import { type Operation, operations } from './operation.ts'
import { leads, type Space, spaces, type TeamMember } from './space.ts'
import { type Work, works } from './work.ts'

export const teamStates = ['negotiating', 'open', 'ended'] as const
export type TeamState = (typeof teamStates)[number]

export type Team = Readonly<{
  id: TeamId
  title: string
  purpose: string
  offences: readonly string[]
  founded: Readonly<{ at: Instant; node: NodeId; name: string }>
  parties: readonly (Party & Readonly<{ left?: Departure }>)[]
  state: TeamState
  agreement: Agreement
  ends: readonly Readonly<{ node: NodeId; at: Instant; reason: string }>[]
  space: Space
  work: Work
  operations: readonly Operation[]
  files: Files
  /** What does not count, with the reason: shown to people, never lost. */
  aside: readonly Aside[]
  /** Every event that counts, in order. */
  counted: readonly TeamEvent[]
}>

/** Nodes that are in the team now: to whom the team's letters are sealed. */
export const present = (team: Pick<Team, 'parties'>): NodeId[] =>
  team.parties.filter((it) => !it.left).map((it) => it.node as NodeId)

/** Nodes with somebody in the compartment: to whom its letters are sealed. */
export function presentIn(team: Team, lane: string): NodeId[] {
  if (lane === teamLane) return present(team)
  const compartment = team.space.compartments.find((it) => it.lane === lane)
  const nodes = new Set(team.space.members.filter((it) => !it.until && compartment?.members.includes(it.id)).map((it) => it.node))
  return present(team).filter((it) => nodes.has(it))
}

/** Undefined when the founding event is not among them. */
export function fold(id: TeamId, events: Iterable<TeamEvent>): Team | undefined {
  const { counted: valid, aside, departures: gone } = counting(id, events)
  const first = founding(id, valid)
  if (!first) return undefined
  const { parties, title, purpose, offences } = first.does
  const agreement = agreementOf({ team: id, founded: first, parties, gone, events: valid.filter((it) => it.lane === teamLane) })
  const isGone = (node: string): boolean => gone.some((it) => it.node === node)
  const staying = parties.filter((p) => !isGone(p.node))
  const ends = valid.flatMap((it) =>
    isDoing(it, 'end') && !isGone(it.node) ? [{ node: it.node, at: it.at, reason: it.does.reason }] : [],
  )
  const ended = staying.length < 2 || staying.every((p) => ends.some((it) => it.node === p.node))
  const state: TeamState = ended ? 'ended' : agreement.inForce ? 'open' : 'negotiating'
  const inside = deedsOf(valid, agreement.inForce !== undefined, gone)
  return {
    id,
    title,
    purpose,
    offences,
    founded: { at: first.at, node: first.node, name: first.name },
    parties: parties.map((p) => ({ ...p, ...(isGone(p.node) && { left: gone.find((it) => it.node === p.node)! }) })),
    state,
    agreement,
    ends,
    ...inside.folded,
    aside: [...aside, ...inside.aside],
    counted: inside.counted,
  }
}

const ofLeaders: ReadonlySet<string> = new Set([
  'go',
  'close-operation',
  'adopt',
  'controller',
  'use-answer',
  'regime',
  'leg-leave',
])
/** Who may put a name under a report: it is a document for a court. */
const signsReports = (member: TeamMember | undefined): boolean =>
  leads(member) || (member !== undefined && !member.until && (member.function === 'judge' || member.function === 'prosecutor'))
const ofTheAgreement: ReadonlySet<string> = new Set([
  'propose',
  'clause',
  'translate',
  'agree',
  'reopen',
  'sign',
  'end',
  'leave',
  'remove',
])

/** Goes through what counts and hands each deed to the part of the team that it belongs to. */
function deedsOf(valid: readonly TeamEvent[], opened: boolean, gone: readonly Departure[]) {
  const space = spaces(gone)
  const [work, days, papers] = [works(), operations(), files(space.memberOf)]
  const aside: Aside[] = []
  const counted: TeamEvent[] = []
  for (const event of valid) {
    const why = verdict(event)
    if (why) aside.push({ event, why })
    else counted.push(event)
  }
  function verdict(event: TeamEvent): Aside['why'] | undefined {
    const { kind } = event.does
    if (ofTheAgreement.has(kind)) return event.lane === teamLane ? undefined : 'unknown-thing'
    if (!opened && !countsBeforeOpening(kind)) return 'before-signature'
    const seating = kind === 'seat' || kind === 'unseat'
    // A node says by itself that its copy is gone: no officer does that.
    if (kind === 'erased') return papers.take(event) ? undefined : 'unknown-thing'
    if (!seating && kind !== 'open-lane' && !space.writer(event)) return 'not-seated'
    if (kind === 'verify' && !space.writer(event)?.administrator) return 'not-an-administrator'
    if (ofLeaders.has(kind) && !leads(space.writer(event))) return 'not-a-leader'
    if (kind === 'sign-report' && !signsReports(space.writer(event))) return 'not-a-magistrate'
    if (kind === 'adopt') return undefined
    if (isDoing(event, 'withdraw')) return work.withdraw(event) || days.withdraw(event) ? undefined : 'unknown-thing'
    return space.take(event) || work.take(event) || papers.take(event) ? undefined : days.take(event)
  }
  return { folded: { space: space.all(), work: work.all(), operations: days.all(), files: papers.all() }, aside, counted }
}
