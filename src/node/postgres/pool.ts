/** The node's database: a pool, transactions that are tried again when PostgreSQL asks for it, and migrations from sql/. */
import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Id, uuidv7 } from '../../kernel/id.ts'
import { type Instant, instant } from '../../kernel/instant.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { Keeper } from '../vault/keeper.ts'
import { sealing } from '../vault/sealed-sql.ts'

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  instant(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))),
)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export type Database = Tools & Readonly<{ pool: pg.Pool; sql: Sql; keeper?: Keeper; close(): Promise<void> }>

/** SQLSTATEs after which the same work may succeed when tried again: serialisation failure, deadlock. */
const again = new Set(['40001', '40P01'])

/**
 * @param url connection string of the node's database
 * @param now the clock; the exercise may run on its own
 * @param keeper the keys of cases; without it sealed columns stay shut
 */
export function openDatabase(
  url: string,
  { now = () => instant(Date.now()), max = 10, keeper }: { now?: () => Instant; max?: number; keeper?: Keeper | undefined } = {},
): Database {
  // Queries that a caller starts together are sent together; whoever waits for each sees no difference.
  const pool = new pg.Pool({ connectionString: url, max, pipeline: true } as pg.PoolConfig)
  pool.on('error', () => {}) // an idle connection that breaks is replaced at the next query, which reports the fault
  // A connection that is cut while a transaction holds it says so to nobody otherwise, which would end the process; its next query fails.
  pool.on('connect', (client) => {
    client.on('error', () => {})
    together(client)
  })
  const asRoomsSee = sealing(url, keeper)
  async function transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const client = await pool.connect()
      let broken: Error | undefined
      // `begin` leaves together with the first statement: the server takes them in order, so nothing is done outside the transaction.
      const begins = client.query('begin')
      begins.catch(() => {})
      try {
        const result = await work(asRoomsSee(client as never))
        await begins
        await client.query('commit')
        return result
      } catch (fault) {
        const begun = await begins.then(
          () => true,
          () => false,
        )
        await client.query('rollback').catch((why: Error) => {
          broken = why
        })
        // A connection that died while it lay idle is found out at `begin`, when nothing has been done yet.
        const harmless = again.has((fault as { code?: string }).code ?? '') || (!begun && broken !== undefined)
        if (attempt >= 5 || !harmless) throw fault
      } finally {
        client.release(broken)
      }
    }
  }
  return {
    pool,
    sql: asRoomsSee(pool as never),
    ...(keeper && { keeper }),
    transaction,
    now,
    newId: <Kind extends string>() => uuidv7(Date.now(), randomBytes(10)) as Id<Kind>,
    close: async () => {
      await Promise.all([pool.end(), keeper?.close()])
    },
  }
}

/** Statements that a caller starts in one go leave in one write: on a small machine the write costs more than the statement. */
function together(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: import('node:net').Socket } }).connection
  const query = client.query.bind(client) as (...of: unknown[]) => unknown
  let held = false
  Object.assign(client, {
    query(...of: unknown[]) {
      if (!held) {
        held = true
        stream.cork()
        process.nextTick(() => {
          held = false
          stream.uncork()
        })
      }
      return query(...of)
    },
  })
}

/**
 * Applies the numbered files of `dir` that are not applied yet, each in a transaction of its own.
 * A file that changed after it was applied is refused: what ran once is history.
 */
export async function migrate(url: string, dir: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const applied: string[] = []
  try {
    await client.query('select pg_advisory_lock(7233021)')
    await client.query(
      `create table if not exists public.migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
    )
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from public.migration')
    const known = new Map(rows.map((r) => [r.name, r.sha256]))
    for (const name of readdirSync(dir)
      .filter((f) => /^\d{4}-.*\.sql$/.test(f))
      .sort()) {
      const text = readFileSync(join(dir, name), 'utf8')
      const sha256 = createHash('sha256').update(text).digest('hex')
      if (known.has(name)) {
        if (known.get(name) !== sha256)
          throw new Error(
            `sql/${name} was changed after it was applied to this database. Restore the file and put the change in a new one.`,
          )
        continue
      }
      await client.query('begin')
      await client.query(text)
      await client.query('insert into public.migration (name, sha256) values ($1, $2)', [name, sha256])
      await client.query('commit')
      applied.push(name)
    }
  } finally {
    await client.end()
  }
  return applied
}
