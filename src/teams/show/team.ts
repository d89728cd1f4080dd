/** The team as an officer's page shows it. */
import type { NodeId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import { sections, sectionsFrom } from '../agreement/sections.ts'
import type { MemberId } from '../event/event.ts'
import type { Edition, Version } from '../fold/agreement.ts'
import { present, type Team } from '../fold/fold.ts'
import { stageOf } from '../fold/operation.ts'
import { leads } from '../fold/space.ts'
import type { TeamRow } from '../row.ts'
import { conflictsOf } from './board.ts'
import type { LineState, TeamLine, TeamView } from './views.ts'

/** The newest messages on a page; older ones stay in the set. */
const messages_max = 200

export const teamLine = ({ id, caseId, title, state, nodes, movedAt }: TeamRow): TeamLine => ({
  id,
  case: caseId,
  title,
  state,
  nodes,
  movedAt,
})

type Seen = Readonly<{
  row: TeamRow
  team: Team
  seats: readonly MemberId[]
  inside: boolean
  self: NodeId
  lines: ReadonlyMap<string, LineState>
}>

function editionOf(it: Edition, all: ReadonlyMap<string, Version>): TeamView['agreement']['editions'][number] {
  const { toSign, inForce, sections: its, ...rest } = it
  return {
    ...rest,
    sections: its.map((state) => {
      const known = sections.find((s) => s.id === state.id)!
      const settled = state.settled && all.get(state.settled)
      return { ...state, needed: known.needed, article: known.article, settled }
    }),
    ...(toSign && { toSign: toSign.digest }),
    ...(inForce && { inForce: { since: inForce.since, digest: inForce.digest } }),
  }
}

function agreementOf({ agreement }: Team, at: Instant): TeamView['agreement'] {
  const all = new Map<string, Version>(
    agreement.editions.flatMap((it) => it.sections.flatMap((s) => s.versions.map((v) => [v.id, v] as const))),
  )
  const { from, until } = agreement.period
  const today = dateOf(at)
  return {
    editions: agreement.editions.map((it) => editionOf(it, all)),
    ...(agreement.inForce && { inForce: agreement.inForce.n }),
    period: agreement.period,
    model: sectionsFrom,
    over: (from !== undefined && today < from) || (until !== undefined && today > until),
  }
}

/** What only those who sit in the team read. */
function insideOf({ team, seats, inside }: Seen): Pick<TeamView, 'compartments' | 'work' | 'operations' | 'aside'> {
  if (!inside)
    return {
      compartments: [],
      work: {
        objectives: [],
        tasks: [],
        messages: [],
        decisions: [],
        steps: [],
        costs: [],
        evaluations: [],
        lessons: [],
        meetings: [],
        keeps: [],
        entities: [],
        funding: [],
        equipment: [],
      },
      operations: [],
      aside: [],
    }
  const { work } = team
  const nodes = present(team)
  return {
    compartments: team.space.compartments,
    work: {
      ...work,
      messages: work.messages
        .slice(-messages_max)
        .map((it) => ({ ...it, mine: it.mentions.some((m) => seats.includes(m as MemberId)) })),
    },
    operations: team.operations.map((it) => ({
      id: it.id,
      lane: it.lane,
      title: it.plan.value.title,
      zero: it.plan.value.zero,
      stage: stageOf(it, nodes),
      targets: it.targets.length,
      conflicts: conflictsOf(it),
    })),
    aside: team.aside.map(({ event, why }) => ({
      id: event.id,
      node: event.node,
      name: event.name,
      at: event.at,
      kind: event.does.kind,
      why,
    })),
  }
}

export function teamView(seen: Seen, at: Instant): TeamView {
  const { row, team, seats, inside, self, lines } = seen
  return {
    id: row.id,
    case: row.caseId,
    title: team.title,
    purpose: team.purpose,
    offences: team.offences,
    state: team.state,
    founded: team.founded,
    parties: team.parties.map(({ left, ...p }) => ({
      ...p,
      self: p.node === self,
      ...(left && { left: { at: left.at, reason: left.reason, own: left.own } }),
      ...(lines.has(p.node) && { line: lines.get(p.node) }),
    })),
    agreement: agreementOf(team, at),
    ends: team.ends,
    inside,
    me: seats,
    leads: team.space.members.some((it) => seats.includes(it.id) && leads(it)),
    members: team.space.members.map(({ reason: _, ...it }) => ({ ...it, mine: seats.includes(it.id) })),
    ...insideOf(seen),
  }
}
