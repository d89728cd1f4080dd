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
/** Rounds in which the peers take turns, so that what else the machine does meets both; the quietest round of each counts. */
const rounds = 9
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

type Round = Readonly<{ answers: number[]; anchors: number[]; sql: number[]; advice: number[] }>

/**
 * The engine beside the rows of one pair by SQL, as a program without an engine would fetch them before it could begin to think, and
 * beside the plain look-up in memory: one of each in turn.
 */
async function takeTurns(client: pg.Client, times: number): Promise<Round> {
  const round: Round = { answers: [], anchors: [], sql: [], advice: [] }
  const text = 'select * from participation where state = any($1)'
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await client.query({ name: 'pair', text, values: [pair(i)] })
    round.sql.push(performance.now() - start)
    round.answers.push(timed(() => findBases(ask(...pair(i)))))
    round.anchors.push(timed(() => lookUp(...pair(i))))
    if (i % 3 === 0) round.advice.push(timed(() => adviseRoute(ask(...pair(i)))))
  }
  return round
}

async function beside(times: number): Promise<readonly Round[]> {
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
    await takeTurns(client, 200)
    const all: Round[] = []
    for (let i = 0; i < rounds; i++) all.push(await takeTurns(client, times))
    return all
  } finally {
    await client.end()
    await server.stop()
    rmSync(place, { recursive: true, force: true })
  }
}

/** Of a book that nobody has asked yet: what the first officer of the day waits for. */
const first_ms = timed(() => findBases(ask('IT' as State, 'NG' as State), { ...lawBook }))
const taken = await beside(500)
const best = (of: keyof Round, q: number) => Math.min(...taken.map((r) => quantile(r[of], q)))
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
  row('one answer, p50', best('answers', 0.5), 'ms', 1),
  row('one answer, p99', best('answers', 0.99), 'ms', 5),
  row('the first answer of a book that nobody has asked yet', first_ms, 'ms', 50),
  row('one answer over plain look-ups of the same rows, p50', best('answers', 0.5) / best('anchors', 0.5), 'x', 50),
  row('one answer over one SQL look-up of the same rows, p50', best('answers', 0.5) / best('sql', 0.5), 'x', 1),
  row('one answer over one SQL look-up of the same rows, p99', best('answers', 0.99) / best('sql', 0.99), 'x', 1),
  row('SQL look-up of the rows of one pair, p99', best('sql', 0.99), 'ms', 50),
  row('advice on the ways, p99', best('advice', 0.99), 'ms', 20),
  row('the whole map of gaps', map_ms, 'ms', 500),
  row(`all ${members.length * (members.length - 1)} pairs of member States, processor time`, one_ms / 1000, 's', 30),
  row('all pairs with twice the instruments, over once', two_ms / one_ms, 'x', 2.5),
]
if (process.argv.includes('--json')) console.log(JSON.stringify(table))
else console.table(table)
