/**
 * Keys are changed while the node works: a new master key wraps anew, a new generation of a case's key seals anew, row by row. Each step
 * is a transaction of its own and finds what is left by looking at the rows, so it goes on where it was stopped.
 */
import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { labelled } from './box.ts'
import { type Keeper, stale_ms, type WrappedRow } from './keeper.ts'
import { type Place, places } from './places.ts'
import { openValue, sealValue } from './sealed-sql.ts'

type Ground = Readonly<{
  pool: pg.Pool
  keeper: Keeper
  /** Asked between two steps: a node that stops does not wait for all of it. */
  stop?: AbortSignal | undefined
}>
export type Progress = Readonly<{ sealed: number; rewrapped: number; retired: number }>

const batch = 200
/** A process that has not heard of the new generation seals under the former for `stale_ms`; this is ample. */
const retireAfter_ms = 10 * stale_ms

const plainText = (it: Place, column: string): string =>
  it.kind === 'bytes'
    ? `encode(substring(t.${column} from 1 for 400), 'escape')`
    : it.kind === 'json'
      ? `(t.${column} #>> '{}')`
      : `t.${column}`

/** Wraps every key that is wrapped under another master than the one in force. */
export async function rewrap({ pool, keeper, stop }: Ground): Promise<number> {
  const [master] = await keeper.masters()
  for (let count = 0; ; ) {
    const { rows } = await pool.query<WrappedRow>(
      'select scope, generation, master, wrapped from node.case_key where master <> $1 and wrapped is not null order by scope, generation limit $2',
      [master.id, batch],
    )
    for (const row of rows) {
      const wrapped = keeper.wrap(master, row.scope, row.generation, await keeper.unwrap(row))
      const { rowCount } = await pool.query(
        'update node.case_key set master = $3, wrapped = $4 where scope = $1 and generation = $2 and master = $5 and wrapped is not null',
        [row.scope, row.generation, master.id, wrapped, row.master],
      )
      count += rowCount ?? 0
    }
    if (rows.length < batch || stop?.aborted) return count
  }
}

/** Gives the owner a new generation of its key; what was sealed before is sealed anew by `reseal`. */
export async function nextGeneration({ pool, keeper }: Ground, of: string): Promise<number> {
  const { generation } = await keeper.present(of)
  const [master] = await keeper.masters()
  const next = generation + 1
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rowCount } = await client.query(
      `insert into node.case_key (scope, generation, master, wrapped, made_at) values ($1, $2, $3, $4, now()) on conflict do nothing`,
      [of, next, master.id, keeper.wrap(master, of, next, new Uint8Array(randomBytes(32)))],
    )
    if (rowCount)
      await client.query('update node.case_key set replaced_at = now() where scope = $1 and generation = $2', [of, generation])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
  keeper.forget([of])
  return next
}

type Row = Readonly<{ of: string; value: unknown; key: Record<string, unknown> }>

/** Seals what never was, and what a replaced generation sealed, in one column. */
async function resealIn({ pool, keeper, stop }: Ground, name: string, place: Place): Promise<number> {
  const dot = name.lastIndexOf('.')
  const [table, column] = [name.slice(0, dot), name.slice(dot + 1)]
  const keys = place.key.map((it) => `t.${it}`).join(', ')
  for (let count = 0; ; ) {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const { rows } = await client.query<Record<string, unknown> & { vault_of: string; vault_value: unknown }>(
        `select ${keys}, ${place.of} as vault_of, t.${column} as vault_value from ${table} t
          where t.${column} is not null ${place.only ? `and ${place.only}` : ''}
            and (${plainText(place, column)} not like 'sealed:1:%' or exists (
              select 1 from node.case_key k where k.scope = ${place.of} and k.replaced_at is not null and k.wrapped is not null
                 and ${plainText(place, column)} like 'sealed:1:' || k.generation || ':%'))
          limit ${batch} for update of t skip locked`,
      )
      for (const { vault_of: of, vault_value: value, ...key } of rows)
        await writeAnew(client, { keeper, name, table, column }, { of, value, key })
      await client.query('commit')
      count += rows.length
      if (rows.length < batch || stop?.aborted) return count
    } catch (fault) {
      await client.query('rollback')
      throw fault
    } finally {
      client.release()
    }
  }
}

type Where = Readonly<{ keeper: Keeper; name: string; table: string; column: string }>
async function writeAnew(client: pg.PoolClient, { keeper, name, table, column }: Where, { of, value, key }: Row): Promise<void> {
  const sealed = await sealValue(keeper, name, of, await openValue(keeper, name, value))
  const columns = Object.keys(key)
  await client.query(`update ${table} set ${column} = $1 where ${columns.map((it, i) => `${it} = $${i + 2}`).join(' and ')}`, [
    sealed,
    ...columns.map((it) => key[it]),
  ])
}

/** Destroys replaced generations under which nothing is sealed any more. What files hold is asked of `inFiles`. */
async function retire({ pool, keeper }: Ground, inFiles: (of: string, generation: number) => Promise<boolean>): Promise<number> {
  const { rows } = await pool.query<{ scope: string; generation: number }>(
    `select scope, generation from node.case_key where replaced_at < now() - $1 * interval '1 millisecond' and wrapped is not null`,
    [retireAfter_ms],
  )
  let count = 0
  for (const { scope, generation } of rows) {
    if ((await stillSealed(pool, scope, generation)) || (await inFiles(scope, generation))) continue
    await pool.query('update node.case_key set wrapped = null, destroyed_at = now() where scope = $1 and generation = $2', [
      scope,
      generation,
    ])
    keeper.forget([scope])
    count++
  }
  return count
}

async function stillSealed(pool: pg.Pool, of: string, generation: number): Promise<boolean> {
  const label = `${labelled({ of, generation })}%`
  for (const [name, place] of Object.entries(places)) {
    const dot = name.lastIndexOf('.')
    const { rows } = await pool.query(
      `select 1 from ${name.slice(0, dot)} t where ${plainText(place, name.slice(dot + 1))} like $1 limit 1`,
      [label.replaceAll('_', '\\_')],
    )
    if (rows.length > 0) return true
  }
  return false
}

const anyReplaced = async ({ pool }: Ground): Promise<boolean> =>
  (await pool.query('select 1 from node.case_key where replaced_at is not null and wrapped is not null limit 1')).rows.length > 0

/**
 * Everything that is left to do about keys. `files` seals the files of exhibits anew.
 * @param sweep whether what was never sealed is looked for, by reading everything: once a process, for nothing is written open
 */
export async function renew(
  ground: Ground,
  files: Readonly<{ reseal(): Promise<number>; sealedUnder(of: string, generation: number): Promise<boolean> }>,
  sweep = true,
): Promise<Progress> {
  const rewrapped = await rewrap(ground)
  let sealed = 0
  if (!sweep && !(await anyReplaced(ground))) return { sealed, rewrapped, retired: 0 }
  for (const [name, place] of Object.entries(places)) if (!ground.stop?.aborted) sealed += await resealIn(ground, name, place)
  if (ground.stop?.aborted) return { sealed, rewrapped, retired: 0 }
  sealed += await files.reseal()
  return { sealed, rewrapped, retired: await retire(ground, files.sealedUnder) }
}

/** Destroys every generation of the key of a case, in the caller's transaction: what it sealed is gone with the commit, wherever it lies. */
export const destroyKeys = `update node.case_key set wrapped = null, destroyed_at = coalesce(destroyed_at, now()) where scope = any($1) and wrapped is not null`
