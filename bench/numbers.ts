/**
 * Numbers of papers, as they are written and as they are misread, one at a time and many together: in memory, and through PostgreSQL, where
 * each answer is opened, compared and weighed. `npm run bench -- numbers`; NUMBERS in memory (10,000,000), RECORDS in the database
 * (100,000), or PLACE, a directory that `npm run faults -- screening` kept. Rates are per second of processor time, the server's not counted.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { fileInto, list, population } from '../faults/screening/filled.ts'
import { readConfig } from '../src/node/config.ts'
import { startPostgres } from '../src/node/postgres/embedded.ts'
import { type Database, migrate, openDatabase } from '../src/node/postgres/pool.ts'
import { openVault } from '../src/node/vault/vault.ts'
import { Holding } from '../src/screening/batch/holding/desk.ts'
import { type Described, described } from '../src/screening/compare/described.ts'
import { HeldRecords } from '../src/screening/index/held.ts'
import { entitiesIn, ownerOf } from '../src/screening/lists/store.ts'
import { candidates } from '../src/screening/query/desk.ts'
import { testKeeper } from '../test/keeping.ts'
import { Population } from './screening/population.ts'
import { rows, say } from './screening/said.ts'

const own_s = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const asked = (value: string): Described =>
  described.parse({ kind: 'person', names: [], identifiers: [{ type: 'document', value }] })

const p = new Population(5)
/** Ways in which a number is read wrongly. */
const misreadings: Readonly<Record<string, (value: string) => string>> = {
  'as written': (value) => value,
  'with spaces and a hyphen': (value) => `${value.slice(0, 2)} ${value.slice(2, 5)}-${value.slice(5)}`,
  'O for 0 and I for 1': (value) => value.replaceAll('0', 'O').replaceAll('1', 'I'),
  'two digits turned round': (value) => {
    const at = 2 + p.below(value.length - 3)
    return value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2)
  },
}

/** The number of one record: 6.76 thousand million of them, in no order. */
const numberOf = (n: number): string => {
  const it = (n * 614_889_773) % 6_760_000_000
  const letters = Math.floor(it / 10_000_000)
  return String.fromCharCode(65 + Math.floor(letters / 26), 65 + (letters % 26)) + String(it % 10_000_000).padStart(7, '0')
}

function inMemory(total: number): void {
  let from = own_s()
  const held = new HeldRecords(total)
  const birth = ''
  for (let n = 0; n < total; n++)
    held.add(String(n), { kind: 'person', names: [], birth, identifiers: [{ type: 'document', value: numberOf(n) }] })
  held.close()
  say(`taking in ${total} numbers`, ((own_s() - from) / total) * 1e6, 'us a number')
  const each = 50_000
  for (const [how, written] of Object.entries(misreadings)) {
    const them = Array.from({ length: each }, (_, i) => Math.floor((i * total) / each))
    const questions = them.map((n) => asked(written(numberOf(n))))
    from = own_s()
    const found = questions.map((q) => held.candidates(q, 1, 0))
    say(`in memory, one at a time, ${how}`, each / (own_s() - from), 'numbers/s', 150_000)
    say(`  found, ${how}`, found.filter((ids, i) => ids.includes(String(them[i]))).length / each, 'share')
  }
}

async function inDatabase(db: Database): Promise<void> {
  const each = 2_000
  const known = [...population(each)]
  for (const [how, written] of Object.entries(misreadings)) {
    const from = own_s()
    const began = performance.now()
    let found = 0
    for (const { id, subject } of known) {
      const answer = await candidates(db.sql, [ownerOf(list)], asked(written(subject.identifiers[0]!.value)), 5)
      if (answer.candidates[0]?.held.id === id) found++
    }
    say(`through PostgreSQL, one at a time, ${how}`, each / (own_s() - from), 'numbers/s', 20_000)
    say('  as the clock says', (each / (performance.now() - began)) * 1000, 'numbers/s')
    say(`  found, ${how}`, found / each, 'share')
  }
}

/** Groups of 500 as a batch asks them: found in memory, opened from the database together, compared and weighed. */
async function together(db: Database): Promise<void> {
  const holding = new Holding(db.sql, [list])
  const records = await entitiesIn(db.sql, [list])
  await holding.read(records, () => {})
  const known = [...population(Math.min(records, 20_000))]
  for (const [how, written] of Object.entries(misreadings)) {
    const questions = known.map(({ subject }, row) => ({ row, subject: asked(written(subject.identifiers[0]!.value)) }))
    const from = own_s()
    let found = 0
    for (let at = 0; at < questions.length; at += 500)
      for (const { row, hits } of (await holding.answers(questions.slice(at, at + 500)))!)
        if (hits.some((h) => h.record === known[row]!.id)) found++
    say(`many together over ${records} records, ${how}`, questions.length / (own_s() - from), 'numbers/s', 150_000)
    say(`  found, ${how}`, found / questions.length, 'share')
  }
}

inMemory(Number(process.env.NUMBERS ?? 10_000_000))
const place = process.env.PLACE
const dir = place ?? mkdtempSync(join(tmpdir(), 'comity-bench-'))
if (!place) chmodSync(dir, 0o755)
const server = await startPostgres(join(dir, 'postgres'), { durable: false })
const config = place ? readConfig(join(place, 'it-central', 'comity.json'), {}) : undefined
const url = config?.databaseUrl ?? server.url('postgres')
if (!config) await migrate(url, join(import.meta.dirname, '../sql'))
const db = openDatabase(url, { max: 1, keeper: config ? await openVault(config, url) : testKeeper(url) })
try {
  if (!place) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await fileInto(db, client, Number(process.env.RECORDS ?? 100_000), (text) => console.error(text))
    await client.end()
  }
  await inDatabase(db)
  await together(db)
} finally {
  await db.close()
  await server.leave()
  if (!place) process.once('exit', () => rmSync(dir, { recursive: true, force: true }))
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else console.table(rows)
