/** One sequencer as a process of its own, to be killed and frozen: database, key, second place. Says `ready` once it runs. */
import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { checkpointFiles } from '../../src/ledger/log/lock/store.ts'
import { startSequencer } from '../../src/ledger/log/sequencer.ts'
import { signerOf } from '../../src/ledger/log/signer.ts'
import { kinds } from '../../src/ledger/tlog/note.ts'
import { openDatabase } from '../../src/node/postgres/pool.ts'

const [url, key, place, origin] = process.argv.slice(2) as [string, string, string, string]
const db = openDatabase(url, { max: 3 })
const running = startSequencer({
  tools: db,
  signer: signerOf(origin, kinds.ed25519, createPrivateKey(readFileSync(key))),
  lock: checkpointFiles(place),
})
process.stdout.write('ready\n')
setInterval(running.nudge, 5)
