/**
 * How long the law takes to answer, and what all pairs of States cost. Its peers run in the same process on the same rows:
 * the plain look-up in memory, and one SQL statement on a PostgreSQL that holds the participations under an index.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { State } from '../src/kernel/id.ts'
import type { CalendarDate } from '../src/kernel/instant.ts'
import { adviseRoute } from '../src/law/advice/route.ts'
import { type BasisAsk, findBases } from '../src/law/basis.ts'
import { gapMap } from '../src/law/gaps/gaps.ts'
import { type LawBook, lawBook, participationRows, states } from '../src/law/registry.ts'
import { startPostgres } from '../src/node/postgres/embedded.ts'

const members = states.filter((s) => s.unMember).map((s) => s.iso2)
const ask = (from: State, to: State): BasisAsk => ({
  from,
  to,
  on: '2026-11-23' as CalendarDate,
  measures: ['search-seizure'],
  offences: [{ concept: 'trafficking-in-persons', maxPenalty_months: 120 }],
  organisedGroup: true,
  transnational: true,
})
/** A walk through the pairs that repeats on every machine. */
const pair = (i: number): [State, State] => [members[(i * 7) % members.length]!, members[(i * 11 + 1) % members.length]!]

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
const quantile = (all: readonly number[], q: number): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * q)]!

/** The same rows, looked up and nothing else. */
const lookUp = (from: State, to: State): number =>
  lawBook.instruments.reduce((n, it) => n + participationRows(it.id, from).length + participationRows(it.id, to).length, 0)

/** Processor time, so that what else the machine does does not count. */
function allPairs(book: LawBook): number {
  const before = process.cpuUsage()
  for (const from of members) for (const to of members) if (from !== to) findBases(ask(from, to), book)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const more = (times: number): LawBook => ({
  ...lawBook,
  instruments: Array.from({ length: times }, (_, n) =>
    lawBook.instruments.map((it) => (n ? { ...it, id: `${it.id}-${n}` } : it)),
  ).flat(),
  participations: Array.from({ length: times }, (_, n) =>
    lawBook.participations.map((p) => (n ? { ...p, instrument: `${p.instrument}-${n}` } : p)),
  ).flat(),
})

/** The rows of one pair by SQL, as a program without an engine would fetch them before it could begin to think. */
async function bySql(times: number): Promise<number[]> {
  const place = mkdtempSync(join(tmpdir(), 'comity-bench-law-'))
  const server = await startPostgres(place, { durable: false })
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    await client.query('create table participation (instrument text, state text, row jsonb)')
    const rows = lawBook.participations
    await client.query('insert into participation select * from unnest($1::text[], $2::text[], $3::jsonb[])', [
      rows.map((r) => r.instrument),
      rows.map((r) => r.state),
      rows.map((r) => JSON.stringify(r)),
    ])
    await client.query('create index on participation (state, instrument)')
    await client.query('analyze participation')
    const ask = (from: State, to: State) =>
      client.query({ name: 'pair', text: 'select * from participation where state = any($1)', values: [[from, to]] })
    for (let i = 0; i < 200; i++) await ask(...pair(i))
    const taken: number[] = []
    for (let i = 0; i < times; i++) {
      const start = performance.now()
      await ask(...pair(i))
      taken.push(performance.now() - start)
    }
    return taken
  } finally {
    await client.end()
    await server.stop()
    rmSync(place, { recursive: true, force: true })
  }
}

for (let i = 0; i < 300; i++) findBases(ask(...pair(i)))
const answers = Array.from({ length: 1500 }, (_, i) => timed(() => findBases(ask(...pair(i)))))
const anchors = Array.from({ length: 1500 }, (_, i) => timed(() => lookUp(...pair(i))))
const sql = await bySql(1500)
const advice = Array.from({ length: 300 }, (_, i) => timed(() => adviseRoute(ask(...pair(i)))))
const map_ms = timed(() => gapMap('2026-11-23' as CalendarDate))
const one_ms = allPairs(lawBook)
const two_ms = allPairs(more(2))

const row = (name: string, value: number, unit: string, goal: number) => ({
  name,
  value: Number(value.toFixed(4)),
  unit,
  goal,
  met: value <= goal,
})
const table = [
  row('one answer, p50', quantile(answers, 0.5), 'ms', 1),
  row('one answer, p99', quantile(answers, 0.99), 'ms', 5),
  row('one answer over plain look-ups of the same rows, p50', quantile(answers, 0.5) / quantile(anchors, 0.5), 'x', 50),
  row('one answer over one SQL look-up of the same rows, p50', quantile(answers, 0.5) / quantile(sql, 0.5), 'x', 1),
  row('one answer over one SQL look-up of the same rows, p99', quantile(answers, 0.99) / quantile(sql, 0.99), 'x', 1),
  row('SQL look-up of the rows of one pair, p99', quantile(sql, 0.99), 'ms', 50),
  row('advice on the ways, p99', quantile(advice, 0.99), 'ms', 20),
  row('the whole map of gaps', map_ms, 'ms', 500),
  row(`all ${members.length * (members.length - 1)} pairs of member States, processor time`, one_ms / 1000, 's', 30),
  row('all pairs with twice the instruments, over once', two_ms / one_ms, 'x', 2.5),
]
if (process.argv.includes('--json')) console.log(JSON.stringify(table))
else console.table(table)
