/** Records of published lists in the memory of a thread of their own: nobody who asks the node for something else waits for them. */
import { availableMemory } from 'node:process'
import { Worker } from 'node:worker_threads'
import type { RowAnswer, Waiting } from '../../screening/batch/row.ts'
import { heldMost_bytes } from '../../screening/index/held.ts'
import type { ScreeningTools } from '../../screening/tools.ts'

export type HolderData = Readonly<{ url: string; lists: readonly string[]; records: number }>
export type ToHolder = Readonly<{ number: number; rows: readonly Pick<Waiting, 'row' | 'subject'>[] }>
type FromHolder =
  | Readonly<{ done: number }>
  | Readonly<{ ready: true }>
  | Readonly<{ number: number; answers?: readonly RowAnswer[]; fault?: Error }>

/** What the thread itself takes, and what is left to the others of the machine. */
const ground_bytes = 200e6
const share = 0.7

/** @param url the node's database */
export const holders =
  (url: string, available: () => number = availableMemory): ScreeningTools['hold'] =>
  (lists, records) => {
    if (records * heldMost_bytes + ground_bytes > share * available()) return undefined
    const thread = new Worker(new URL('./holder.ts', import.meta.url), {
      workerData: { url, lists, records } satisfies HolderData,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    thread.unref()
    let [state, done, number, broken]: ['reading' | 'ready', number, number, unknown] = ['reading', 0, 0, undefined]
    const waiting = new Map<number, { resolve(answers: readonly RowAnswer[] | undefined): void; reject(fault: unknown): void }>()
    const ended = (fault: unknown): void => {
      broken ??= fault
      for (const { reject } of waiting.values()) reject(fault)
      waiting.clear()
    }
    thread.on('error', ended)
    thread.on('exit', () => ended(new Error('the thread that holds the records of lists ended')))
    thread.on('message', (it: FromHolder) => {
      if ('ready' in it) state = 'ready'
      else if ('done' in it) done = it.done
      else {
        const asked = waiting.get(it.number)
        waiting.delete(it.number)
        if (it.fault) asked?.reject(it.fault)
        else asked?.resolve(it.answers)
      }
    })
    return {
      state: () => state,
      read: () => ({ done: Math.min(done, records), total: records }),
      fault: () => broken,
      answers: (rows) =>
        new Promise((resolve, reject) => {
          if (broken) return reject(broken)
          waiting.set(++number, { resolve, reject })
          thread.postMessage({ number, rows } satisfies ToHolder)
        }),
      end: () => {
        ended(new Error('the thread that held the records of lists was ended'))
        void thread.terminate()
      },
    }
  }
