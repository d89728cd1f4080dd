/** Holds large content back to what the authority's line rules allow at this hour. Letters are never held back. */
import { allowed, type LineRule } from '../../evidence/haul/line.ts'

/** How long to wait before looking again while the line rests, in milliseconds. */
const rest_ms = 30_000

export function pacing(rules: readonly LineRule[], timeZone: string, now: () => number = Date.now) {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const stopped = new AbortController()
  const minuteOf = (at: number): number => {
    const [hour, minute] = clock.format(at).split(':').map(Number)
    return hour! * 60 + minute!
  }
  /** When the line is free again. */
  let free = 0
  const wait = (ms: number): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, ms)
      stopped.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        done()
      })
    })
  return {
    /** Resolves when so many bytes may go; at once when nothing limits them. */
    async pace(bytes: number): Promise<void> {
      if (rules.length === 0) return
      while (!stopped.signal.aborted) {
        const limit = allowed(rules, minuteOf(now()))
        if (limit === undefined) return
        if (limit > 0) {
          const start = Math.max(now(), free)
          free = start + (bytes / limit) * 1000
          if (start > now()) await wait(start - now())
          return
        }
        await wait(rest_ms)
      }
    },
    stop: () => stopped.abort(),
  }
}
