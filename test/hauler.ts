/** A process that fetches evidence for a node until it is killed: node test/hauler.ts NODE DATABASE DATADIR LINE */
import { join } from 'node:path'
import type { NodeId } from '../src/kernel/id.ts'
import { loadKeys } from '../src/node/keys.ts'
import { openDatabase } from '../src/node/postgres/pool.ts'
import { hauling } from './evidence-node.ts'
import { testKeeper } from './keeping.ts'

const [id, url, dataDir, line] = process.argv.slice(2) as [NodeId, string, string, string]
const db = openDatabase(url, { keeper: testKeeper(url) })
hauling({ id, db, keys: await loadKeys(join(dataDir, 'keys')), dataDir, line })
