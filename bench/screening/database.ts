/**
 * What goes through PostgreSQL alone, against pg_trgm over the same records on the same server: processor time of the node and of the
 * server's process together, and who is among the first five. RECORDS says how many records.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../../src/node/postgres/embedded.ts'
import { type Database, migrate, openDatabase } from '../../src/node/postgres/pool.ts'
import { birthText } from '../../src/screening/compare/dates.ts'
import { described } from '../../src/screening/compare/described.ts'
import { candidates } from '../../src/screening/query/desk.ts'
import { testKeeper } from '../../test/keeping.ts'
import { type Filing, fileAll } from './bulk.ts'
import { asPeersSee, cpuOf_us, type Peer, pgTrgm } from './peers.ts'
import type { Entity, Population } from './population.ts'
import { clusters, type Query, type Sets } from './sets.ts'

type Say = (name: string, value: number, unit: string, goal?: number, met?: boolean) => void
const own_us = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}
const quantile = (sorted: number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

/** The listed entities and so many of the population, as records; what pg_trgm sees of them is kept beside. */
function* subjects(
  entities: readonly Entity[],
  p: Population,
  total: number,
  peers: { names: string[]; of: number[] },
): Generator<Filing> {
  const one = (n: number, kind: Entity['kind'], names: readonly string[], birth: number): Filing => {
    for (const name of names) {
      peers.names.push(asPeersSee(name))
      peers.of.push(n)
    }
    const its = names.map((name) => name.slice(0, 300) || '-')
    return { id: String(n), subject: described.parse({ kind, names: its, birth: birthText(birth) }) }
  }
  for (const [n, e] of entities.entries()) yield one(n, e.kind, e.names, e.birth)
  for (let n = entities.length; n < total; n++) {
    const made = p.subject()
    yield one(n, made.kind, [made.name], made.birth)
  }
}

export async function throughDatabase(
  entities: readonly Entity[],
  p: Population,
  sets: Sets,
  total: number,
  say: Say,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'comity-bench-'))
  chmodSync(dir, 0o755)
  const server = await startPostgres(join(dir, 'data'), { durable: false })
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('create database bench')
  await admin.end()
  const url = server.url('bench')
  await migrate(url, join(import.meta.dirname, '../../sql'))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const db = openDatabase(url, { keeper: testKeeper(url), max: 1 })
  try {
    const from = performance.now()
    const told = (text: string): void => console.error(`${Math.round((performance.now() - from) / 1000)} s: ${text}`)
    const peers = { names: [] as string[], of: [] as number[] }
    await fileAll(db.sql, client, 'bench', subjects(entities, p, total, peers), told)
    const trigrams = await pgTrgm(client, peers.names)
    peers.names = []
    told('pg_trgm')
    const size = await client.query<{ bytes: number }>(
      `select sum(pg_total_relation_size(r))::float8 as bytes from unnest(array['screening.record', 'screening.word', 'screening.word_less']::regclass[]) r`,
    )
    say(`in PostgreSQL, ${total} records`, size.rows[0]!.bytes / total, 'bytes a record')
    await sameRecords({ entities, of: peers.of, sets, total }, db, trigrams, say)
  } finally {
    await db.close()
    await client.end()
    await server.stop()
    // The server's end is still looked at after `stop`: its folder goes when the bench does.
    process.once('exit', () => rmSync(dir, { recursive: true, force: true }))
  }
}

type Asked = Readonly<{ entities: readonly Entity[]; of: readonly number[]; sets: Sets; total: number }>

/** Those of each set, none of which was asked before; the first ones warm both sides up. */
const perSet = Number(process.env.PER_SET ?? 40)
const some = (list: readonly Query[]): readonly Query[] => {
  const step = Math.max(1, Math.floor(list.length / perSet))
  return list.filter((_, i) => i % step === 0).slice(0, perSet)
}

async function sameRecords({ entities, of, sets, total }: Asked, db: Database, peer: Peer, say: Say): Promise<void> {
  const cluster = clusters(entities)
  const right = (q: Query, n: number): boolean => n < entities.length && cluster[n] === cluster[q.right]
  const names = [...sets].filter(([name, list]) => !name.includes('birth') && name !== 'negatives' && list.length > 0)
  const { rows } = await db.sql.query<{ pid: number }>('select pg_backend_pid() as pid')
  const both_us = (): number => own_us() + cpuOf_us(rows[0]!.pid)
  const ask = (q: Query) =>
    db.transaction((sql) => candidates(sql, ['bench'], described.parse({ kind: q.kind, names: [q.name] }), 5))
  for (const [, list] of names) for (const q of list.slice(-25)) await ask(q)
  const sum = { ours: 0, theirs: 0, n: 0, ms: [] as number[], worst: 0 }
  const behind: string[] = []
  for (const [name, list] of names) {
    const asked = some(list)
    let [found, foundThere] = [0, 0]
    let from = both_us()
    for (const q of asked) {
      const began = performance.now()
      const answer = await ask(q)
      sum.ms.push(performance.now() - began)
      sum.worst = Math.max(sum.worst, answer.work)
      if (answer.candidates.some((c) => right(q, Number(c.held.id)))) found++
    }
    sum.ours += both_us() - from
    from = peer.cpu_us()
    for (const q of asked) if ((await peer.ask(q.name)).some((id) => right(q, of[id]!))) foundThere++
    sum.theirs += peer.cpu_us() - from
    sum.n += asked.length
    if (found < foundThere) behind.push(name)
    say(
      `recall at 5 through PostgreSQL, ${name} (pg_trgm: ${(foundThere / asked.length).toFixed(3)})`,
      found / asked.length,
      'share',
    )
  }
  sum.ms.sort((a, b) => a - b)
  say(`through PostgreSQL, ${total} records`, (sum.n / sum.ours) * 1e6, 'queries/s of CPU, node and server together')
  say('  p50', quantile(sum.ms, 0.5), 'ms')
  say('  p99', quantile(sum.ms, 0.99), 'ms')
  say('  most steps of one query', sum.worst, 'steps')
  say(`pg_trgm, ${total} records`, (sum.n / sum.theirs) * 1e6, 'queries/s of CPU')
  // The goal is for ten million records, where pg_trgm reads most of its index; among few it needs a millisecond or two.
  say(`through PostgreSQL alone against pg_trgm, the same ${total} records`, sum.theirs / sum.ours, 'times', 50)
  say(
    `sets on which pg_trgm finds more${behind.length ? `: ${behind.join(', ')}` : ''}`,
    behind.length,
    'sets',
    0,
    behind.length === 0,
  )
}
