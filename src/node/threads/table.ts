/** One thread, one table that was handed in: its report first, then its rows as they are asked for. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../kernel/refusal.ts'
import { type FileTable, readTable } from '../../screening/table/read.ts'

const port = parentPort!
try {
  const { rows, report } = readTable(workerData as FileTable)
  port.on('message', ({ from, to }: { from: number; to: number }) => port.postMessage({ rows: rows.slice(from, to) }))
  port.postMessage({ report, total: rows.length })
} catch (no) {
  if (!(no instanceof Refusal)) throw no
  port.postMessage({ code: no.code, facts: no.facts })
}
