/** One operation as its live board shows it: computed from what this node holds, which may be behind the others. */
import { refuse as unseen } from '../../protection/refusals.ts'
import { type Party, type Place, resultKinds } from '../event/deeds.ts'
import type { MemberId } from '../event/event.ts'
import { present, type Team } from '../fold/fold.ts'
import { type Moment, type Operation, type Result, stageOf } from '../fold/operation.ts'
import { leads } from '../fold/space.ts'
import { legLine } from './legs.ts'
import type { LineState, OperationView } from './views.ts'

/** The newest lines of the timeline on a board; the report has all of them. */
const timeline_max = 300

/** Things written by two sides that did not know of each other and do not say the same. */
export const conflictsOf = (it: Operation): number =>
  [
    it.plan,
    ...it.words.values(),
    ...it.legs.flatMap((l) => [l.plan, ...(l.leave ? [l.leave] : []), ...(l.state ? [l.state] : [])]),
    ...it.targets.flatMap((t) => [t.plan, ...(t.status ? [t.status] : [])]),
  ].filter((h) => h.conflict).length

const standing = (results: readonly Result[]): Result[] => results.filter((it) => it.withdrawn === undefined)

export const tallies = (results: readonly Result[]): OperationView['tallies'] =>
  resultKinds.map((what) => ({
    what,
    count: standing(results)
      .filter((it) => it.what === what)
      .reduce((sum, it) => sum + it.count, 0),
  }))

/** What was seized, by currency; amounts in different currencies are never added. */
export function seized(results: readonly Result[]): OperationView['seized'] {
  const sums = new Map<string, number>()
  for (const it of standing(results))
    if (it.amount_cents !== undefined && it.currency) sums.set(it.currency, (sums.get(it.currency) ?? 0) + it.amount_cents)
  return [...sums].sort().map(([currency, amount_cents]) => ({ currency, amount_cents }))
}

export const resultLine = ({ id, node, name, at, target, what, count, text, amount_cents, currency, withdrawn }: Result) => ({
  id,
  node,
  name,
  at,
  what,
  count,
  ...(target && { target }),
  ...(text && { text }),
  ...(amount_cents !== undefined && { amount_cents }),
  ...(currency && { currency }),
  ...(withdrawn && { withdrawn }),
})

function lineOf({ id, at, node, name, does }: Moment): OperationView['timeline'][number] {
  const head = { id, at, node, name, kind: does.kind }
  switch (does.kind) {
    case 'status':
      return { ...head, target: does.target, code: does.status, ...(does.note && { text: does.note }) }
    case 'result':
      return {
        ...head,
        ...(does.target && { target: does.target }),
        code: does.what,
        count: does.count,
        ...(does.text && { text: does.text }),
      }
    case 'go':
      return { ...head, code: does.word, ...(does.reason && { text: does.reason }) }
    case 'target':
      return { ...head, target: does.target, text: does.label }
    case 'operation':
      return { ...head, text: does.title }
    case 'leg':
      return { ...head, text: `${does.no}. ${does.from.name} - ${does.to.name}` }
    case 'leg-leave':
      return { ...head, code: does.word, text: `${does.authority}, ${does.law}` }
    case 'leg-state':
      return { ...head, code: does.state, ...(does.note && { text: does.note }) }
    case 'withdraw':
      return { ...head, text: does.reason }
    default:
      return head
  }
}

type Reader = Readonly<{
  seats: readonly MemberId[]
  self: Party & Readonly<{ zone: string }>
  lines: ReadonlyMap<string, LineState>
}>

/** The zones of the day: this desk's own, then those of the places. */
function zonesOf(it: Operation, self: Reader['self']): OperationView['zones'] {
  const places: Place[] = it.targets.map((t) => t.plan.value.where)
  const all = new Map([[self.zone, { node: self.node, state: self.state, zone: self.zone }]])
  for (const { zone, state } of places) if (!all.has(zone)) all.set(zone, { node: '', state, zone })
  return [...all.values()]
}

export function operationView(team: Team, id: string, reader: Reader): OperationView {
  const it = team.operations.find((one) => one.id === id)
  if (!it) throw unseen('not-found')
  const nodes = present(team)
  const { seats, self, lines } = reader
  return {
    id,
    team: team.id,
    title: it.plan.value.title,
    lane: it.lane,
    plan: it.plan,
    legs: it.legs.map(legLine),
    stage: stageOf(it, nodes),
    leads: team.space.members.some((m) => seats.includes(m.id) && leads(m)),
    self: self.node,
    zones: zonesOf(it, self),
    words: team.parties
      .filter((p) => !p.left)
      .map((p) => {
        const word = it.words.get(p.node)
        const line = lines.get(p.node)
        return { node: p.node, state: p.state, ...(line && { line }), ...(word && { word }) }
      }),
    targets: it.targets.toSorted((a, b) => (a.plan.value.at < b.plan.value.at ? -1 : 1)),
    results: it.results.map(resultLine),
    tallies: tallies(it.results),
    seized: seized(it.results),
    timeline: it.timeline
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, timeline_max)
      .map(lineOf),
    conflicts: conflictsOf(it),
    ...(it.closed && { closed: it.closed }),
    reportSignatures: it.reportSignatures.map(({ node, name, capacity, at: when, digest }) => ({
      node,
      name,
      capacity,
      at: when,
      digest,
    })),
  }
}
