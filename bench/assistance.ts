/**
 * Requests at the desk: how fast a life is folded, and how lists and whole views behave at ten times the load.
 * Ratios are to bare SQL in the same run. `node bench/assistance.ts [--json]`
 */

import { apply, begin, type Life } from '../src/assistance/life/events.ts'
import type { Event } from '../src/assistance/life/steps.ts'
import * as store from '../src/assistance/store.ts'
import type { CaseId } from '../src/kernel/id.ts'
import type { Instant } from '../src/kernel/instant.ts'
import { openDatabase } from '../src/node/postgres/pool.ts'
import { letterOfRequest } from '../test/assistance.ts'
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

const { url, drop } = await newDatabase()
const db = openDatabase(url, { keeper: testKeeper(url) })
folding()
for (const size of [2_000, 20_000]) {
  await db.sql.query('truncate assistance.request')
  await db.sql.query(
    `insert into assistance.request (case_id, request_id, side, reference, partner, requesting, requested, instrument, title, state, version, content,
       created_at, moved_at, next_due, waits_for, words)
     select 'c' || i % 200, 'r' || i, 'requesting', 'IT-2026-' || i, 'ng-central', '{"node":"it-central","state":"IT","authority":"A"}',
       '{"node":"ng-central","state":"NG","authority":"B"}', 'UNTOC', 'Request ' || i, 'sent', 1, $1, $2::timestamptz + i * interval '1 second',
       $2::timestamptz + i * interval '1 second', case when i % 3 = 0 then $2::timestamptz + i * interval '1 minute' end, 'us', 'Request ' || i
     from generate_series(1, $3::int) as i`,
    [content, at, size],
  )
  await db.sql.query('analyze assistance.request')
  const cases = Array.from({ length: 20 }, (_, i) => `c${i}`) as CaseId[]
  const bare = await timed(200, () =>
    db.sql.query(
      `select * from assistance.request where case_id = any($1) order by coalesce(next_due, timestamptz '9999-12-31T00:00:00.000Z'), request_id limit 51`,
      [cases],
    ),
  )
  const list = await timed(200, () => store.list(db.sql, { cases, sort: 'due', limit: 50 }))
  const search = await timed(100, (i) => store.list(db.sql, { cases, sort: 'due', limit: 50, q: `Request ${i}` }))
  const open = await timed(200, (i) => store.find(db.sql, `r${i + 1}`))
  measured(`list of 50 at ${size} requests, p99`, list.p99, 'ms', 50, false)
  measured(`list against bare SQL at ${size} requests, p50`, list.p50 / bare.p50, 'x', 1.5, false)
  measured(`search at ${size} requests, p99`, search.p99, 'ms', 100, false)
  measured(`open one at ${size} requests, p99`, open.p99, 'ms', 10, false)
}
await db.close()
await drop()
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else console.table(rows)
