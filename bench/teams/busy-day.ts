/** A busy day, made up: two parties, two hundred places, statuses and messages. */
import type { NodeId } from '../../src/kernel/id.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { neededSections } from '../../src/teams/agreement/sections.ts'
import type { Deed } from '../../src/teams/event/deeds.ts'
import { type EventId, type MemberId, type TeamEvent, type TeamId, teamName } from '../../src/teams/event/event.ts'
import { fold } from '../../src/teams/fold/fold.ts'
import { operationView } from '../../src/teams/show/board.ts'

const where = { name: 'Palermo, via Lincoln', state: 'IT', zone: 'Europe/Rome' }
const at = '2026-11-23T07:00:00.000Z'

/**
 * The board of a day of 20,000 events in one team, as the node gives it; and the processor time of folding and showing it from nothing, in five
 * rounds, so that what else the machine does does not count.
 */
export function busyDay(): Readonly<{ took_ms: readonly number[]; text: string }> {
  const parties = ['it-central', 'fr-central'].map((node) => ({
    node,
    state: node.slice(0, 2).toUpperCase(),
    authority: node,
  }))
  const founding = { kind: 'propose' as const, nonce: 'A'.repeat(22), title: 'Day', purpose: 'Day', offences: [], parties }
  const id: TeamId = teamName('it-central', founding)
  const events: TeamEvent[] = []
  const add = (does: Deed, node = 'it-central', member?: string): string => {
    const clock = events.length + 1
    const name = clock.toString(16).padStart(64, '0') as EventId
    const before = events.at(-1)
    events.push({
      id: name,
      lane: 'team',
      clock,
      after: before ? [before.id] : [],
      node: node as NodeId,
      name: 'Amara Diallo',
      ...(member && { member: member as MemberId }),
      at: at as Instant,
      does,
    })
    return name
  }
  add(founding)
  const clauses: Record<string, string> = {}
  for (const section of neededSections) {
    clauses[section] = add({ kind: 'clause', edition: 1, section, text: section, over: [] })
    add({ kind: 'agree', edition: 1, section, clause: clauses[section]! }, 'fr-central')
  }
  const { digest } = fold(id, events)!.agreement.editions[0]!.toSign!
  for (const { node } of parties) add({ kind: 'sign', edition: 1, clauses, digest, capacity: 'Prosecutor' } as Deed, node)
  add({ kind: 'seat', member: 'lead', name: 'Amara', authority: 'A', function: 'leader', administrator: false })
  const act = (does: Deed) => add(does, 'it-central', 'lead')
  act({ kind: 'operation', operation: 'op', title: 'Day', text: 'Searches', zero: at, over: [] })
  for (let n = 0; n < 200; n++)
    act({
      kind: 'target',
      operation: 'op',
      target: `t${n}`,
      label: `House ${n}`,
      where,
      node: 'it-central',
      unit: 'u',
      at,
      over: [],
    })
  const last = new Map<string, string>()
  for (let n = 0; events.length < 20_000; n++) {
    const target = `t${n % 200}`
    const over = last.has(target) ? [last.get(target)!] : []
    last.set(target, act({ kind: 'status', operation: 'op', target, status: n % 2 ? 'entered' : 'secured', over }))
    if (n % 3 === 0) act({ kind: 'say', text: `Report ${n} from the house`, mentions: [], handling: 'H0' })
  }
  const self = { node: 'it-central', state: 'IT', authority: 'A', zone: 'Europe/Rome', keys: [], sealing: '' }
  const reader = { seats: ['lead' as MemberId], self, lines: new Map() }
  const rounds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    const view = operationView(fold(id, events)!, 'op', reader)
    const { user, system } = process.cpuUsage(before)
    return { ms: (user + system) / 1000, text: JSON.stringify(view) }
  })
  return { took_ms: rounds.map((it) => it.ms), text: rounds[0]!.text }
}
