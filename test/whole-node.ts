/** A whole node for tests: real PostgreSQL, every room wired, listening, with officers of the cast who sign in as in an exercise. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { addOfficer } from '../src/directory/store.ts'
import type { NodeId, OfficerId, State } from '../src/kernel/id.ts'
import type { Role } from '../src/kernel/officer.ts'
import type { NodeConfig } from '../src/node/config.ts'
import { signInAs } from '../src/node/exercise/caller.ts'
import { generateKeys } from '../src/node/keys.ts'
import { generateLogKeys } from '../src/node/logs.ts'
import { type RunningNode, startNode } from '../src/node/main.ts'
import { openDatabase } from '../src/node/postgres/pool.ts'
import { openVault } from '../src/node/vault/vault.ts'
import { newDatabase } from './database.ts'
import { freePort } from './signin-node.ts'
import { testConfig } from './stage.ts'

const players: readonly (readonly [string, readonly Role[]])[] = [
  ['Amara Diallo', ['prosecutor']],
  ['Bo Lindqvist', ['desk-officer']],
  ['Chiara Conti', ['approver']],
  ['Dario Vella', ['investigator']],
  ['Ada Rossi', ['administrator', 'auditor']],
]

/** @param over what this node is told otherwise, its name and State for example */
export async function wholeNode(over: Partial<NodeConfig> = {}) {
  const { url: databaseUrl, drop } = await newDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'comity-node-'))
  generateKeys(join(dataDir, 'keys'))
  generateLogKeys(join(dataDir, 'keys'))
  const port = await freePort()
  const lines: string[] = []
  const config = testConfig({
    node: 'xa-central' as NodeId,
    state: 'XA' as State,
    baseUrl: `http://localhost:${port}`,
    port,
    databaseUrl,
    dataDir,
    logLevel: 'debug',
    ...over,
  })
  const start = (): Promise<RunningNode> => startNode(config, { log: { write: (line) => void lines.push(line) } })
  let node = await start()
  const db = openDatabase(databaseUrl, { max: 2, keeper: await openVault(config, databaseUrl) })
  const ids = new Map<string, OfficerId>()
  for (const [name, roles] of players) {
    ids.set(name, db.newId<'officer'>())
    await addOfficer(db.sql, { id: ids.get(name)!, name, authority: 'Central Authority of XA', roles }, db.now())
  }
  after(async () => {
    await node.stop()
    await db.close()
    await drop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    base: config.baseUrl,
    config,
    db,
    ids,
    lines,
    signIn: (name: string) => signInAs(config.baseUrl, name),
    async restart() {
      await node.stop()
      node = await start()
    },
    stop: () => node.stop(),
  }
}
