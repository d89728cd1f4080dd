/** The database of a node for a command: the one that runs, or the embedded server started for as long as the command lasts. */
import { join } from 'node:path'
import type { NodeConfig } from '../config.ts'
import { startPostgres } from '../postgres/embedded.ts'
import { type Database, openDatabase } from '../postgres/pool.ts'
import type { Keeper } from '../vault/keeper.ts'

/** @param keys opens the keys of cases, for commands that need them */
export async function withDatabase<T>(
  config: NodeConfig,
  work: (db: Database) => Promise<T>,
  keys?: (url: string) => Promise<Keeper>,
): Promise<T> {
  const data = join(config.dataDir, 'postgres')
  const server = config.databaseUrl ? undefined : await startPostgres(data)
  try {
    const url = config.databaseUrl ?? server!.url('postgres')
    const db = openDatabase(url, { max: 2, keeper: await keys?.(url) })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  } finally {
    await server?.leave()
  }
}
