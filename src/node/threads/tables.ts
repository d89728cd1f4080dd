/** Tables that officers hand in are read by a thread of their own when they are long: the node answers others meanwhile. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { refuse } from '../../screening/refusals.ts'
import type { ReadRow } from '../../screening/table/columns.ts'
import { type FileTable, type Report, readTable } from '../../screening/table/read.ts'
import type { ScreeningTools, TableRead } from '../../screening/tools.ts'

/** Shorter ones are read in place: that takes less than a thread takes to begin. */
const long = 200_000
/** Rows that come over at a time. */
const some = 1_000

type Read = Readonly<{ report: Report; total: number }>
type Refused = Readonly<{ code: Parameters<typeof refuse>[0]; facts: Record<string, string> }>

export const tables: ScreeningTools['readTable'] = async (form) =>
  form.fileBase64.length < long ? readHere(form) : readApart(form)

function readHere(form: FileTable): TableRead {
  const { rows, report } = readTable(form)
  return {
    report,
    total: rows.length,
    rows: async function* () {
      yield rows
    },
    end: () => {},
  }
}

async function readApart(form: FileTable): Promise<TableRead> {
  const thread = new Worker(new URL('./table.ts', import.meta.url), { workerData: form })
  const said = async <T>(): Promise<T> => (await once(thread, 'message'))[0] as T
  const read = await said<Read | Refused>()
  if ('code' in read) {
    await thread.terminate()
    throw refuse(read.code, read.facts)
  }
  return {
    ...read,
    rows: async function* () {
      for (let from = 0; from < read.total; from += some) {
        const coming = said<{ rows: readonly ReadRow[] }>()
        thread.postMessage({ from, to: from + some })
        yield (await coming).rows
      }
    },
    end: () => void thread.terminate(),
  }
}
