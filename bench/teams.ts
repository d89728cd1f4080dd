/**
 * How long an act in a team takes until every other party's board shows it, on real databases with real seals, and what a busy day of
 * 20,000 events costs to open. The line between the nodes is a list here: what the internet adds is not in these figures.
 */
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import type { NodeId } from '../src/kernel/id.ts'
import type { Instant } from '../src/kernel/instant.ts'
import { neededSections } from '../src/teams/agreement/sections.ts'
import type { Deed } from '../src/teams/event/deeds.ts'
import { type EventId, type MemberId, type TeamEvent, type TeamId, teamName } from '../src/teams/event/event.ts'
import { fold } from '../src/teams/fold/fold.ts'
import { operationView } from '../src/teams/show/board.ts'
import { testServer } from '../test/database.ts'
import { agreed, amara, later, sign_, type TeamNode, teamNodes } from '../test/teams.ts'

type Row = Readonly<{ name: string; value: number; unit: string; goal: number | null; met: boolean | null }>
const rows: Row[] = []
const row = (name: string, value: number, unit: string, goal: number | null) =>
  rows.push({ name, value, unit, goal, met: goal === null ? null : value <= goal })
const quantile = (all: readonly number[], q: number): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * q)]!

const where = { name: 'Palermo, via Lincoln', state: 'IT', zone: 'Europe/Rome' }
const at = '2026-11-23T07:00:00.000Z'
const names = ['it-central', 'fr-central', 'ng-central', 'de-central', 'es-central', 'pt-central', 'nl-central', 'be-central']

const databases: string[] = []
async function opened(nodes: readonly TeamNode[]): Promise<void> {
  for (const it of nodes)
    databases.push((await it.db.sql.query<{ name: string }>('select current_database() as name')).rows[0]!.name)
}

/** From the act to the last of the other boards, some thirty times. */
async function actToScreens(count: number, times: number): Promise<number[]> {
  const { nodes, deliver } = await teamNodes(...names.slice(0, count))
  await opened(nodes)
  const team = await agreed(nodes, deliver)
  for (const it of nodes) await sign_(it, team, later(1))
  await deliver(later(1))
  for (const it of nodes)
    await it.desk.seat(amara, team, { officer: amara.id, function: 'leader', administrator: false }, later(2))
  await deliver(later(2))
  const work = (node: TeamNode, deed: Deed) => node.desk.work(amara, team, { deed: deed as never }, later(3))
  await work(nodes[0]!, { kind: 'operation', operation: 'op', title: 'Day', text: 'Searches', zero: at, over: [] })
  const unit = 'Squadra Mobile'
  const place = { operation: 'op', target: 't1', label: 'Flat', where, node: 'it-central', unit, at, over: [] }
  await work(nodes[0]!, { kind: 'target', ...place })
  await deliver(later(3))
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const start = performance.now()
    await work(nodes[0]!, { kind: 'result', operation: 'op', target: 't1', what: 'arrest', count: 1 })
    await deliver(later(4))
    await Promise.all(nodes.slice(1).map((it) => it.desk.operation(amara, team, 'op', later(4))))
    took.push(performance.now() - start)
  }
  return took
}

/** A day of 20,000 events in one team, folded and shown from nothing: processor time, so that what else the machine does does not count. */
function busyDay(): void {
  const parties = names.slice(0, 2).map((node) => ({ node, state: node.slice(0, 2).toUpperCase(), authority: node }))
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
  row('20,000 events to a board, processor time, best of 5', Math.min(...rounds.map((it) => it.ms)), 'ms', 1000)
  row('what a phone loads for that board, gzip', gzipSync(rounds[0]!.text).length / 1024, 'KiB', 150)
}

for (const [count, times] of [
  [3, 100],
  [8, 40],
] as const) {
  const took = await actToScreens(count, times)
  row(`act to all other boards, ${count} nodes, p50`, quantile(took, 0.5), 'ms', null)
  row(`act to all other boards, ${count} nodes, p99`, quantile(took, 0.99), 'ms', 1000)
}
busyDay()
const admin = new pg.Client({ connectionString: (await testServer())('postgres') })
await admin.connect()
for (const name of databases) await admin.query(`drop database if exists ${name} with (force)`)
await admin.end()
process.stdout.write(`${JSON.stringify(rows)}\n`)
process.exit(0)
