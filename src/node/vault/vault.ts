/** The keys of one node at its start, and the work about keys that goes on while it runs. */
import { join } from 'node:path'
import pg from 'pg'
import { fileAnew } from '../../assistance/search/store.ts'
import { rounds } from '../../ledger/rounds/courier.ts'
import type { NodeConfig } from '../config.ts'
import type { Database } from '../postgres/pool.ts'
import { filesAtRest } from './files.ts'
import { type Keeper, keeperOf } from './keeper.ts'
import { makeMaster, masterFiles, readMasters } from './masters.ts'
import { renew } from './renewing.ts'
import { indexOwner } from './sealed-sql.ts'
import { VaultFault } from './unsealing.ts'

const keysOf = (config: NodeConfig): string => join(config.dataDir, 'keys')

/**
 * Opens the keys of cases, or says why not. A database under whose master key nothing was ever wrapped gets one; a later loss is never
 * mended by a new one, which would open nothing.
 */
export async function openVault(config: NodeConfig, url: string): Promise<Keeper> {
  if (config.masterKey !== 'secret' && masterFiles(keysOf(config)).length === 0) {
    if (await hasKeys(url))
      throw new VaultFault(
        `The master key is not in ${join(keysOf(config), 'master')}. Restore it from your backup, or with "comity vault recover".`,
      )
    await makeMaster(keysOf(config), config, new Date())
  }
  const keeper = keeperOf(url, () => readMasters(keysOf(config), config))
  // A key that does not open is found out now and not at the first officer.
  await keeper.masters()
  await opensOne(url, keeper)
  return keeper
}

async function asking<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const hasKeys = (url: string): Promise<boolean> =>
  asking(
    url,
    async (client) => (await client.query('select 1 from node.case_key where wrapped is not null limit 1')).rows.length > 0,
  )

/** One key of each master. */
const opensOne = (url: string, keeper: Keeper): Promise<void> =>
  asking(url, async (client) => {
    const { rows } = await client.query(
      'select distinct on (master) scope, generation, master, wrapped from node.case_key where wrapped is not null order by master, scope',
    )
    for (const row of rows)
      await keeper.unwrap(row).catch((cause: Error) => {
        throw new VaultFault(
          `The keys of cases do not open with the master key that is here (${cause.message}). Restore the right one from your backup, or with "comity vault recover".`,
          { cause },
        )
      })
  })

/** For an hour: a process that had not heard of the new key of indices went on filing under the former for a minute. */
const indexChanged = async (pool: pg.Pool): Promise<boolean> =>
  (await pool.query(`select 1 from node.case_key where scope = $1 and replaced_at > now() - interval '1 hour'`, [indexOwner]))
    .rows.length > 0

/** What is left to do about keys, once; and what is searched is filed under the key of indices that is in force. */
export async function renewAll(config: NodeConfig, db: Database, keeper: Keeper, stop?: AbortSignal, sweep = true) {
  const done = await renew({ pool: db.pool, keeper, stop }, filesAtRest(join(config.dataDir, 'evidence'), db.pool, keeper), sweep)
  return { ...done, filed: sweep || (await indexChanged(db.pool)) ? await fileAnew(db, stop) : 0 }
}

/** Goes on with it while the node runs: at the start, and then every ten minutes. */
export function keepingKeys(config: NodeConfig, db: Database, keeper: Keeper, fault: (fault: unknown) => void) {
  let swept = false
  return rounds(
    async (_, stop) => {
      await renewAll(config, db, keeper, stop, !swept)
      swept = !stop.aborted
      return 10 * 60_000
    },
    { retry_ms: 60_000, fault },
  )
}
