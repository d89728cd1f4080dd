/**
 * The after-action report: what was agreed, who gave the word, what happened at each place in its order, what was found, what contradicts.
 * It is made from the events alone and says for each fact who wrote it and when. Its digest is what a magistrate signs: the same set of
 * events gives the same report on every node. The statistics count and name nobody.
 */
import { digest } from '../../kernel/canonical.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { resultKinds } from '../event/deeds.ts'
import { isDoing } from '../event/order.ts'
import { present, type Team } from '../fold/fold.ts'
import { type Operation, stageOf, type Target } from '../fold/operation.ts'
import { conflictsOf, resultLine, seized, tallies } from '../show/board.ts'
import { legLine } from '../show/legs.ts'
import type { Report } from './views.ts'

/** Every state that was reported at a place, in order, also those that were replaced later. */
function targetOf(team: Team, it: Operation, target: Target): Report['targets'][number] {
  const plan = target.plan.value
  const steps = team.counted.flatMap((event) =>
    isDoing(event, 'status') && event.does.operation === it.id && event.does.target === target.id
      ? [
          {
            id: event.id,
            node: event.node,
            name: event.name,
            at: event.at,
            status: event.does.status,
            ...(event.does.note && { note: event.does.note }),
            ...(event.does.over.length > 1 && { settles: event.does.over }),
          },
        ]
      : [],
  )
  const open = target.status?.conflict ? target.status.writes : []
  return {
    id: target.id,
    label: plan.label,
    where: plan.where,
    state: team.parties.find((p) => p.node === plan.node)?.state ?? plan.node,
    unit: plan.unit,
    planned: plan.at,
    steps,
    open: open.map(({ id, node, name, at, value }) => ({ id, node, name, at, status: value.status })),
    results: it.results.filter((r) => r.target === target.id && r.withdrawn === undefined).map(resultLine),
  }
}

/** Counts by State and kind. No name, no place, no case. */
export function statistics(team: Team, it: Operation): Report['statistics'] {
  const rows = team.parties.flatMap(({ node, state }) =>
    resultKinds.map((what) => ({
      state,
      what,
      count: it.results
        .filter((r) => r.node === node && r.what === what && r.withdrawn === undefined)
        .reduce((n, r) => n + r.count, 0),
    })),
  )
  return { parties: team.parties.length, targets: it.targets.length, by: rows.filter((row) => row.count > 0) }
}

function wordsOf(team: Team, it: Operation): Report['words'] {
  return team.counted.flatMap((event) => {
    if (!isDoing(event, 'go') || event.does.operation !== it.id) return []
    const { word, reason } = event.does
    const state = team.parties.find((p) => p.node === event.node)?.state ?? event.node
    return [{ id: event.id, node: event.node, name: event.name, at: event.at, state, word, ...(reason && { reason }) }]
  })
}

export function reportOf(team: Team, id: string): Report {
  const it = team.operations.find((one) => one.id === id)
  if (!it) throw unseen('not-found')
  const { inForce, period } = team.agreement
  const { title, text, zero, form, method, fallback } = it.plan.value
  const targets = it.targets.map((target) => targetOf(team, it, target))
  const placed = new Set(it.targets.map((t) => t.id))
  const live = it.results.filter((r) => r.withdrawn === undefined)
  const body = {
    team: { id: team.id, title: team.title, purpose: team.purpose },
    ...(inForce?.inForce && {
      agreement: { edition: inForce.n, digest: inForce.inForce.digest, since: inForce.inForce.since, ...period },
    }),
    parties: team.parties.map(({ node, state, authority }) => ({ node, state, authority })),
    signatures: inForce?.signatures.filter((s) => s.digest === inForce.inForce?.digest) ?? [],
    operation: {
      id,
      title,
      text,
      zero,
      ...(form && { form }),
      ...(method && { method }),
      ...(fallback && { fallback }),
      stage: stageOf(it, present(team)),
      ...(it.closed && { closedAt: it.closed.at, closedBy: it.closed.name }),
    },
    words: wordsOf(team, it),
    targets,
    legs: it.legs.map(legLine),
    elsewhere: live.filter((r) => !r.target || !placed.has(r.target)).map(resultLine),
    tallies: tallies(it.results),
    seized: seized(it.results),
    statistics: statistics(team, it),
    withdrawn: it.results.filter((r) => r.withdrawn !== undefined).map(resultLine),
    contradictions: conflictsOf(it),
    aside: team.aside.filter(({ event: { does } }) => 'operation' in does && does.operation === id).length,
    events: it.timeline.filter((m) => m.does.kind !== 'sign-report').length,
  }
  const mark = digest(body)
  return {
    ...body,
    digest: mark,
    signed: it.reportSignatures.map(({ node, name, capacity, at, digest: over }) => ({
      node,
      name,
      capacity,
      at,
      digest: over,
      holds: over === mark,
    })),
  }
}
