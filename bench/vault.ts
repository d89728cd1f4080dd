/**
 * What sealing at rest costs: the same rows written and read with and without it, in turns and over the same connection, and again with ten
 * times the rows present. `npm run bench -- vault`
 */
import { performance } from 'node:perf_hooks'
import { openDatabase } from '../src/node/postgres/pool.ts'
import { newDatabase } from '../test/database.ts'
import { testKeeper } from '../test/keeping.ts'

type Row = Readonly<{ name: string; value: number; unit: string; goal: number; met: boolean }>
const rows: Row[] = []
const say = (name: string, value: number, unit: string, goal: number): void => {
  rows.push({ name, value: Number(value.toPrecision(3)), unit, goal, met: value <= goal })
}
const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1]!

const { url, drop } = await newDatabase()
const db = openDatabase(url, { max: 2, keeper: testKeeper(url) })
const place = 'assistance.note.text'
const text = 'A witness who lives in the Rue des Tilleuls saw two men at the harbour. '.repeat(8)
const page = 50
let n = 0

const insert = `insert into assistance.note (case_id, request_id, note_id, text, by_id, by_name, at) values ($1, 'r', $2, $3, 'o', 'O', now())`
/** One act that writes one text: its own transaction, as in a room. */
const write = (of: string, sealed: boolean): Promise<unknown> =>
  db.transaction(async (sql) => sql.query(insert, [of, `n${++n}`, sealed ? await sql.seal(place, of, text) : text]))
/** Fifty texts of a case, opened where they rest sealed. */
const read = async (of: string): Promise<void> => {
  const { rows: found } = await db.sql.query<{ text: string }>(
    'select case_id, text from assistance.note where case_id = $1 order by note_id limit $2',
    [of, page],
  )
  if (found.length !== page || found.some((it) => it.text !== text)) throw new Error(`${found.length} rows of ${of}`)
}
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

type Measured = Readonly<{ write: number; read: number; writeRatio: number; readRatio: number }>
async function measure(): Promise<Measured> {
  const its = { writeSealed: [] as number[], writePlain: [] as number[], readSealed: [] as number[], readPlain: [] as number[] }
  for (let turn = 0; turn < 120; turn++) {
    // Whichever comes first pays for what the turn before left behind: each comes first as often.
    for (const sealed of turn % 2 ? [true, false] : [false, true])
      (sealed ? its.writeSealed : its.writePlain).push(await timed(() => write(sealed ? 'case-sealed' : 'case-plain', sealed)))
    if (n < 2 * page) continue
    its.readSealed.push(await timed(() => read('case-sealed')))
    its.readPlain.push(await timed(() => read('case-plain')))
  }
  return {
    write: middle(its.writeSealed),
    read: middle(its.readSealed),
    writeRatio: middle(its.writeSealed) / middle(its.writePlain),
    readRatio: middle(its.readSealed) / middle(its.readPlain),
  }
}

/** Other cases, so many rows of them. */
async function others(count: number): Promise<void> {
  const sealed = await Promise.all(Array.from({ length: 100 }, (_, i) => db.sql.seal(place, `other-${i}`, text)))
  await db.sql.query(
    `insert into assistance.note (case_id, request_id, note_id, text, by_id, by_name, at)
     select 'other-' || i % 100, 'r', 'o' || $2::int || '-' || i, ($1::text[])[1 + i % 100], 'o', 'O', now() from generate_series(1, $2::int) as i`,
    [sealed, count],
  )
  await db.sql.query('analyze assistance.note')
}

try {
  await others(5_000)
  const few = await measure()
  await others(45_000)
  const many = await measure()
  say('an act that writes one text, sealed over in clear, p50', many.writeRatio, 'x', 1.25)
  say('reading fifty texts, sealed over in clear, p50', many.readRatio, 'x', 3)
  say('an act that writes one text sealed, p50', many.write, 'ms', 10)
  say('reading fifty texts that rest sealed, p50', many.read, 'ms', 10)
  say('writing sealed, with ten times the rows, p50', many.write / few.write, 'x', 1.5)
  say('reading sealed, with ten times the rows, p50', many.read / few.read, 'x', 1.5)
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
  else console.table(rows)
} finally {
  await db.close()
  await drop()
}
process.exit(0)
