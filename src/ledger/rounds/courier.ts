/** Work that is done over and over until it is stopped. */
import { setTimeout } from 'node:timers/promises'

/**
 * @param work one round, and how long to rest after it in milliseconds; what it throws is told, and it is tried again after `retry_ms`
 * @returns the way to stop: the round under way is told by its signal and waited for
 */
export function rounds(
  work: (turn: number, stop: AbortSignal) => Promise<number>,
  { retry_ms, fault }: Readonly<{ retry_ms: number; fault?: ((fault: unknown) => void) | undefined }>,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const running = (async () => {
    for (let turn = 0; !signal.aborted; turn++) {
      const rest_ms = await work(turn, signal).catch((why: unknown) => {
        if (!signal.aborted) fault?.(why)
        return retry_ms
      })
      await setTimeout(rest_ms, undefined, { signal }).catch(() => {})
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
