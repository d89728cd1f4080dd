/**
 * Requests at the desk: how fast a life is folded, and how lists and whole views behave at ten times the load.
 * Ratios are to bare SQL in the same run. `node bench/assistance.ts [--json]`
 */

import { apply, begin, type Life } from '../src/assistance/life/events.ts'
import type { Event } from '../src/assistance/life/steps.ts'
import { tokensOf } from '../src/assistance/search/store.ts'
import { findable } from '../src/assistance/search/terms.ts'
import type { MessageId } from '../src/federation/letter.ts'
import type { Instant } from '../src/kernel/instant.ts'
import type { Sql } from '../src/kernel/sql.ts'
import { openDatabase } from '../src/node/postgres/pool.ts'
import { node as assistanceNode, bo, italy, Line, letterOfRequest, nigeria, send } from '../test/assistance.ts'
import { newDatabase } from '../test/database.ts'
import { testKeeper } from '../test/keeping.ts'

type Row = Readonly<{ name: string; value: number; unit: string; goal: number; met: boolean }>
const rows: Row[] = []
const measured = (name: string, value: number, unit: string, goal: number, more: boolean): void => {
  rows.push({ name, value: Math.round(value * 100) / 100, unit, goal, met: more ? value >= goal : value <= goal })
}

const at = '2026-11-23T09:00:00.000Z' as Instant
const content = letterOfRequest()
const by = { side: 'requested', name: 'Bo Lindqvist', authority: 'X' } as const
const events = [
  { step: 'deliver', detail: { reference: 'NG-2026-000001', zone: 'UTC' } },
  { step: 'acknowledge', detail: { contact: '' } },
  { step: 'assess', detail: { authority: '' } },
  ...Array.from({ length: 97 }, () => ({ step: 'consult', detail: { topic: 'other', message: 'A message' } })),
].map((it, i) => ({ ...it, seq: i + 1, id: `e${i}`, by, at })) as Event[]

function folding(): void {
  const opening = begin({ content, by: 'Chiara Conti', sentAt: at })
  const start = performance.now()
  let life: Life = opening
  for (let i = 0; i < 200; i++) life = events.reduce(apply, opening)
  measured('events folded per second', (200 * life.seq * 1000) / (performance.now() - start), '/s', 50_000, true)
}

/** Percentiles of `runs` calls, in milliseconds. */
async function timed(runs: number, work: (i: number) => Promise<unknown>): Promise<{ p50: number; p99: number }> {
  const took: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await work(i)
    took.push(performance.now() - start)
  }
  took.sort((a, b) => a - b)
  return { p50: took[Math.floor(runs * 0.5)]!, p99: took[Math.floor(runs * 0.99)]! }
}

type Statement = Readonly<{ text: string; values: readonly unknown[] }>
/** A desk over a database that keeps what is said to it, so that the same statements can be said again without the application. */
async function listening() {
  const { url, drop } = await newDatabase()
  const db = openDatabase(url, { max: 3, keeper: testKeeper(url) })
  let heard: Statement[] | undefined
  const hears = (sql: Sql): Sql => ({
    ...sql,
    query: (text, values) => {
      heard?.push({ text, values: values ?? [] })
      return sql.query(text, values)
    },
  })
  const node = await assistanceNode(italy, [nigeria], new Line(), {
    db: { ...db, sql: hears(db.sql), transaction: (work) => db.transaction((sql) => work(hears(sql))) },
    post: { post: async () => 'm' as MessageId, confirm: async () => {} },
  })
  return {
    node,
    db,
    /** The statements of one act. */
    async statementsOf(act: () => Promise<unknown>): Promise<readonly Statement[]> {
      heard = []
      await act()
      const said = heard
      heard = undefined
      return said
    },
    again: (statements: readonly Statement[]) =>
      db.transaction(async (sql) => {
        for (const { text, values } of statements) await sql.query(text, values)
      }),
    async close() {
      await db.close()
      await drop()
    },
  }
}

const cases = 2_000
/** Of each question; the slowest of a hundred is its p99. */
const runs = 100
const places = ['Lagos', 'Palermo', 'Lyon', 'Vienna', 'Accra', 'Tirana', 'Porto', 'Dublin']
const names = ['Igbinedion', 'Uwaifo', 'Quispe', 'Holm', 'Prendi', 'Ortiz', 'Alves', 'Vidal', 'Alio', 'Okafor']

/** Requests of 2,000 cases, made in the database: what a request of several pages says, found by the words of its own row. */
async function fill(sql: Sql, size: number): Promise<void> {
  await sql.query("delete from assistance.request where request_id like 'r-%'")
  // What the content says is the same in all, so its tokens are made once; those of its title are each row's own.
  const shared = await tokensOf(sql, { ...its, content: { ...content, title: '', persons: [] } })
  const titled = (i: number) => `Records in ${places[i % places.length]} on ${names[i % names.length]} number${i}`
  const stride = 500
  for (let from = 1; from <= size; from += stride)
    await some(
      sql,
      shared,
      Array.from({ length: Math.min(stride, size - from + 1) }, (_, n) => [from + n, titled(from + n)] as const),
    )
  await sql.query('analyze assistance.request')
}

const its = { side: 'requesting', theirReference: null, reference: '', requesting: italy, requested: nigeria } as const

async function some(sql: Sql, shared: readonly string[], made: readonly (readonly [number, string])[]): Promise<void> {
  const own = await Promise.all(
    made.map(async ([i, title]) => (await sql.tokens(findable(`IT-2026-${String(i).padStart(6, '0')} ${title}`, []))).tokens),
  )
  await sql.query(
    `insert into assistance.request (case_id, request_id, side, reference, partner, requesting, requested, instrument, title, state, version, content,
       created_at, moved_at, next_due, waits_for, terms)
     select 'c-' || i % ${cases}, 'r-' || i, 'requesting', 'IT-2026-' || lpad(i::text, 6, '0'), 'ng-central',
       '{"node":"it-central","state":"IT","authority":"A"}', '{"node":"ng-central","state":"NG","authority":"B"}', 'UNTOC', sealed, 'sent', 1, content, $2::timestamptz + i * interval '1 second', $2::timestamptz + i * interval '1 second',
       case when i % 3 = 0 then $2::timestamptz + i * interval '1 minute' end, 'us',
       array_to_tsvector($3::text[] || array(select jsonb_array_elements_text(own)))
     from unnest($1::int[], $4::text[], $5::jsonb[], $6::jsonb[]) as made(i, sealed, content, own)`,
    [
      made.map(([i]) => i),
      at,
      shared,
      await Promise.all(made.map(([i, title]) => sql.seal('assistance.request.title', `c-${i % cases}`, title))),
      await Promise.all(
        made.map(([i, title]) => sql.seal('assistance.request.content', `c-${i % cases}`, { ...content, title })),
      ),
      own.map((it) => JSON.stringify(it)),
    ],
  )
}

async function atTheDesk(): Promise<void> {
  const { node, db, statementsOf, again, close } = await listening()
  const sent: Awaited<ReturnType<typeof send>>['id'][] = []
  for (let i = 0; i < 20; i++) sent.push((await send(node, { ...content, title: `Sent ${i}` }, nigeria, at)).id)
  // The officers of a central authority belong to every case of it.
  await db.sql.query(
    `insert into cases.case_file select c.* from generate_series(0, ${cases - 1}) as i, lateral (select f.* from jsonb_populate_record(null::cases.case_file,
       (select to_jsonb(it) from cases.case_file it limit 1) || jsonb_build_object('case_id', 'c-' || i, 'reference', 'IT-C-' || i)) as f) as c`,
  )
  await db.sql.query(
    `insert into cases.member (case_id, officer_id, name, function, since) select 'c-' || i, $1, $2, 'desk', now() from generate_series(0, ${cases - 1}) as i`,
    [bo.id, bo.name],
  )
  const query = { sort: 'due', limit: 50 } as const
  const asks: readonly (readonly [string, (i: number) => Promise<unknown>, goal_ms: number])[] = [
    ['list of 50', () => node.desk.list(bo, query, at), 50],
    ['search for one name in ten, 50 found', (i) => node.desk.list(bo, { ...query, q: names[i % names.length]! }, at), 100],
    ['search for one request', (i) => node.desk.list(bo, { ...query, q: `number${1 + ((i * 7919) % 10_000)}` }, at), 100],
    ['search for part of a word', (i) => node.desk.list(bo, { ...query, q: `umber${1 + ((i * 7919) % 10_000)}` }, at), 300],
    ['open', (i) => node.desk.read(bo, sent[i % sent.length]!, at), 50],
  ]
  const before = new Map<string, number>()
  for (const size of [10_000, 100_000]) {
    await fill(db.sql, size)
    for (const [name, ask, goal_ms] of asks) {
      const statements = await statementsOf(() => ask(3))
      await timed(5, ask)
      const its = await timed(runs, ask)
      const bare = await timed(runs, () => again(statements))
      if (size === 10_000) {
        before.set(name, its.p50)
        continue
      }
      measured(`${name} at 100,000 requests, p99`, its.p99, 'ms', goal_ms, false)
      measured(`${name}, against the same SQL without the application, p50`, its.p50 / bare.p50, 'x', 1.5, false)
      measured(`${name}, with ten times the requests, p50`, its.p50 / before.get(name)!, 'x', 3, false)
    }
  }
  await close()
}

folding()
await atTheDesk()
measured('memory of the process afterwards', process.memoryUsage().rss / 1024 / 1024, 'MiB', 400, false)
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else console.table(rows)
process.exit(0)
