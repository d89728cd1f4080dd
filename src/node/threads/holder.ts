/** One thread, the records of some lists: read once, then rows are answered from them. It is given no key. */
import { parentPort, workerData } from 'node:worker_threads'
import { Holding } from '../../screening/batch/holding/desk.ts'
import { openDatabase } from '../postgres/pool.ts'
import type { HolderData, ToHolder } from './holders.ts'

const { url, lists, records } = workerData as HolderData
const port = parentPort!
const db = openDatabase(url, { max: 1 })
const holding = new Holding(db.sql, lists)
/** How often it says how far it is. */
const says_ms = 250

let said = 0
await holding.read(records, (done) => {
  if (done < records && performance.now() - said < says_ms) return
  said = performance.now()
  port.postMessage({ done })
})
port.postMessage({ ready: true })

port.on('message', ({ number, rows }: ToHolder) => {
  holding.answers(rows).then(
    (answers) => port.postMessage({ number, answers }),
    (fault: Error) => port.postMessage({ number, fault }),
  )
})
