/** The database of a node for a command: the one that runs, or the embedded server started for as long as the command lasts. */
import { join } from 'node:path'
import type { NodeConfig } from '../config.ts'
import { isRunning, startPostgres } from '../postgres/embedded.ts'
import { type Database, openDatabase } from '../postgres/pool.ts'

export async function withDatabase<T>(config: NodeConfig, work: (db: Database) => Promise<T>): Promise<T> {
  const data = join(config.dataDir, 'postgres')
  const ran = config.databaseUrl !== undefined || (await isRunning(data))
  const server = config.databaseUrl ? undefined : await startPostgres(data)
  const db = openDatabase(config.databaseUrl ?? server!.url('postgres'), { max: 2 })
  try {
    return await work(db)
  } finally {
    await db.close()
    if (!ran) await server?.stop()
  }
}
