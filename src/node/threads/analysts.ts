/** Measures of networks run in a thread of their own: an officer who opens a page never waits for another's graph. */
import { Worker } from 'node:worker_threads'
import type { Answer, Job } from '../../analysis/network/questions.ts'

/** How long an answer may take. */
const patience_ms = 60_000
/** Threads at once; a further question waits its turn. */
const seats = 1

export function analysts() {
  let busy = 0
  const waiting: (() => void)[] = []
  const seat = async (): Promise<void> => {
    if (busy >= seats) await new Promise<void>((resolve) => waiting.push(resolve))
    busy++
  }
  const leave = (): void => {
    busy--
    waiting.shift()?.()
  }
  return async (job: Job): Promise<Answer | null> => {
    await seat()
    const thread = new Worker(new URL('./analyst.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    let clock: NodeJS.Timeout | undefined
    try {
      return await new Promise<Answer | null>((resolve, reject) => {
        thread.once('message', resolve)
        thread.once('error', reject)
        clock = setTimeout(() => resolve(null), patience_ms)
      })
    } finally {
      clearTimeout(clock)
      await thread.terminate()
      leave()
    }
  }
}
