/** A node's database with as many records of one list as are wanted, filed once and used again. */
import { join } from 'node:path'
import pg from 'pg'
import { type Filing, fileAll } from '../../bench/screening/bulk.ts'
import { Population } from '../../bench/screening/population.ts'
import { readConfig } from '../../src/node/config.ts'
import { startPostgres } from '../../src/node/postgres/embedded.ts'
import { type Database, openDatabase } from '../../src/node/postgres/pool.ts'
import { openVault } from '../../src/node/vault/vault.ts'
import { birthText } from '../../src/screening/compare/dates.ts'
import { described } from '../../src/screening/compare/described.ts'
import * as history from '../../src/screening/lists/history/store.ts'
import * as lists from '../../src/screening/lists/store.ts'

export const list = 'border-list'

/** The first so many of the population, each with a document: the same whenever they are made. */
export function* population(total: number): Generator<Filing> {
  const p = new Population(7)
  for (let n = 0; n < total; n++) {
    const { kind, name, birth } = p.subject()
    const reference = String(n).padStart(8, '0')
    const identifiers = [{ type: 'document', value: p.document() }]
    const subject = described.parse({ kind, names: [name.slice(0, 300)], birth: birthText(birth), identifiers })
    yield { id: `${list}:${reference}`, reference, subject }
  }
}

/** Files so many records as one list. */
export async function fileInto(db: Database, client: pg.Client, total: number, said: (text: string) => void): Promise<void> {
  await fileAll(db.sql, client, lists.ownerOf(list), population(total), said)
  const at = db.now()
  const it: lists.List = {
    id: list,
    name: 'Border list',
    source: 'made up',
    purpose: 'Persons sought at the border',
    format: 'table',
    version: 1,
    entities: total,
    importedAt: at,
    importedBy: 'made up',
  }
  await lists.put(db.sql, it)
  await history.addVersion(db.sql, list, { ...it, rows: total, fresh: total, changed: 0, gone: 0, faults: 0 })
}

/**
 * The same in the database of a node, once.
 * @param place where an exercise keeps its state; none of its nodes may run
 * @param said is told how far it is
 */
export async function filled(place: string, node: string, total: number, said: (text: string) => void): Promise<void> {
  const server = await startPostgres(join(place, 'postgres'), { durable: false })
  const config = readConfig(join(place, node, 'comity.json'), {})
  const url = config.databaseUrl!
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const db = openDatabase(url, { max: 1, keeper: await openVault(config, url) })
  try {
    const before = await lists.find(db.sql, list)
    if (before && before.entities !== total)
      throw new Error(`${place} holds ${before.entities} records. Give another PLACE for ${total}.`)
    if (!before) await fileInto(db, client, total, said)
  } finally {
    await db.close()
    await client.end()
    await server.stop()
  }
}
