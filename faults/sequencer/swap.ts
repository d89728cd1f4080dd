/** Puts some checkpoints in a second place, one after the other, saying each that is kept: for the sweep over system calls. */
import { checkpointFiles } from '../../src/ledger/log/lock/store.ts'

const [place, from, count] = process.argv.slice(2) as [string, string, string]
const lock = checkpointFiles(place)
for (let n = Number(from); n < Number(from) + Number(count); n++) {
  const held = await lock.read()
  const kept = await lock.swap(held, `checkpoint ${n}\n`).catch((fault: Error) => fault.message)
  process.stdout.write(kept === true ? `kept ${n}\n` : `lost ${n} ${String(kept)}\n`)
}
