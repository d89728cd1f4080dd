/**
 * How long an act in a team takes until another party's board shows it, on real databases with real seals, and what a busy day of 20,000
 * events costs to open. The line between the nodes is a list here: what the internet adds is not in these figures.
 */
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import type { NodeId } from '../src/kernel/id.ts'
import { neededSections } from '../src/teams/agreement/sections.ts'
import type { Deed } from '../src/teams/event/deeds.ts'
import {
  type EventId,
  type MemberId,
  named,
  type SignedEvent,
  signEvent,
  type TeamId,
  teamLane,
  teamName,
} from '../src/teams/event/event.ts'
import { fold } from '../src/teams/fold/fold.ts'
import * as store from '../src/teams/store.ts'
import { testServer } from '../test/database.ts'
import { amara, later, morning, type TeamNode, teamNodes } from '../test/teams.ts'
import { busyDay } from './teams/busy-day.ts'

type Row = Readonly<{ name: string; value: number; unit: string; goal: number | null; met: boolean | null }>
const rows: Row[] = []
const row = (name: string, value: number, unit: string, goal: number | null) =>
  rows.push({ name, value, unit, goal, met: goal === null ? null : value <= goal })
const quantile = (all: readonly number[], q: number): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * q)]!

const where = { name: 'Palermo, via Lincoln', state: 'IT', zone: 'Europe/Rome' }
const at = '2026-11-23T07:00:00.000Z'
const states = 'it fr ng de es pt nl be at pl ro bg hr si sk cz hu lt lv ee fi se dk ie gr cy mt lu ch al'.split(' ')

const databases: string[] = []
async function opened(nodes: readonly TeamNode[]): Promise<void> {
  for (const it of nodes)
    databases.push((await it.db.sql.query<{ name: string }>('select current_database() as name')).rows[0]!.name)
}

/**
 * A signed team on all nodes, put down as it would have arrived: its thousands of letters of agreement are not what is measured here.
 * Each event is signed with the keys of its node.
 */
async function signed(nodes: readonly TeamNode[]): Promise<TeamId> {
  const parties = nodes.map(({ partner: { node, state, authority } }) => ({ node, state, authority }))
  const founding = { kind: 'propose' as const, nonce: 'A'.repeat(22), title: 'Day', purpose: 'Day', offences: [], parties }
  const team = teamName(nodes[0]!.id, founding)
  const events: SignedEvent[] = []
  const last: EventId[] = []
  const add = ({ tools, id }: TeamNode, does: Deed): EventId => {
    const by = { node: id, name: amara.name }
    const head = {
      v: 1 as const,
      team,
      lane: teamLane,
      clock: events.length + 1,
      after: last.splice(0),
      by,
      at: morning,
      salt: tools.salt(),
    }
    const event = signEvent({ ...head, does }, (bytes) => Buffer.from(tools.sign(bytes)).toString('base64url'))
    events.push(event)
    last.push(named(event).id)
    return last[0]!
  }
  add(nodes[0]!, founding)
  const clauses: Record<string, string> = {}
  for (const section of neededSections) {
    const period = section === 'period' ? { from: '2026-11-23', until: '2027-11-22' } : {}
    const clause = add(nodes[0]!, { kind: 'clause', edition: 1, section, text: section, over: [], ...period })
    for (const it of nodes.slice(1)) add(it, { kind: 'agree', edition: 1, section, clause })
    clauses[section] = clause
  }
  const { digest } = fold(team, events.map(named))!.agreement.editions[0]!.toSign!
  for (const it of nodes) add(it, { kind: 'sign', edition: 1, clauses, digest, capacity: 'Prosecutor' } as Deed)
  const seat = { name: amara.name, authority: 'A', function: 'leader' as const, administrator: false }
  for (const it of nodes) add(it, { kind: 'seat', member: `lead-${it.id}`, ...seat })
  for (const it of nodes) {
    const of = await it.openCase()
    const row = { id: team, caseId: of, title: 'Day', state: 'open' as const, founder: nodes[0]!.id as NodeId, version: 1 }
    const whole = { ...row, nodes: parties.map((p) => p.node as NodeId), createdAt: morning, movedAt: morning }
    await it.db.transaction(async (sql) => {
      await store.insert(sql, whole)
      await store.add(sql, whole, events, morning)
      await store.sit(sql, whole, `lead-${it.id}` as MemberId, amara.id, morning)
    })
  }
  return team
}

/**
 * From the act at one node to the board of another, each node a machine of its own: the act with its letters sealed, then at the other
 * node the letter opened, checked and kept, and its board read. Gives one time for each other node and act.
 */
async function actToScreens(count: number, times: number): Promise<number[]> {
  const names = states.slice(0, count).map((state) => `${state}-central`)
  const { nodes, line } = await teamNodes(...names)
  await opened(nodes)
  const team = await signed(nodes)
  const [first, ...others] = nodes as [TeamNode, ...TeamNode[]]
  const took: number[] = []
  /** Does it at the first node and takes its letters in at the others; the time of each is its own. */
  const act = async (deed: Deed, counts: boolean) => {
    const start = performance.now()
    await first.desk.work(amara, team, { deed: deed as never }, later(3))
    const acted = performance.now() - start
    for (const letter of line.waiting.splice(0)) {
      const there = others.find((it) => it.id === letter.parcel.to)!
      const begun = performance.now()
      const no = await there.receive(letter, later(4))
      if (no) throw new Error(no)
      if (!counts) continue
      await there.desk.operation(amara, team, 'op', later(4))
      took.push(acted + performance.now() - begun)
    }
  }
  await act({ kind: 'operation', operation: 'op', title: 'Day', text: 'Searches', zero: at, over: [] }, false)
  const unit = 'Squadra Mobile'
  await act({ kind: 'target', operation: 'op', target: 't1', label: 'Flat', where, node: first.id, unit, at, over: [] }, false)
  for (let n = 0; n < times; n++) await act({ kind: 'result', operation: 'op', target: 't1', what: 'arrest', count: 1 }, true)
  return took
}

for (const [count, times] of [
  [3, 100],
  [8, 30],
  [30, 6],
] as const) {
  const took = await actToScreens(count, times)
  row(`act to another board, ${count} nodes, p50`, quantile(took, 0.5), 'ms', null)
  row(`act to another board, ${count} nodes, p99`, quantile(took, 0.99), 'ms', 1000)
}
const { took_ms, text } = busyDay()
row('20,000 events to a board, processor time, best of 5', Math.min(...took_ms), 'ms', 1000)
row('what a phone loads for that board, gzip', gzipSync(text).length / 1024, 'KiB', 150)
const admin = new pg.Client({ connectionString: (await testServer())('postgres') })
await admin.connect()
for (const name of databases) await admin.query(`drop database if exists ${name} with (force)`)
await admin.end()
process.stdout.write(`${JSON.stringify(rows)}\n`)
process.exit(0)
