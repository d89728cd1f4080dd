/** Holds large content back to what the authority's line rules allow at this hour. Letters are never held back. */
import { allowed, type LineRule, readLine } from '../../evidence/haul/line.ts'

/** How long to wait before looking again while the line rests, in milliseconds. */
const rest_ms = 15_000

/** How long what was read of the rules counts, in milliseconds: another process of this node may have chosen others. */
const fresh_ms = 15_000

/** The rules in force: what was chosen, or the node's own setting. Where they cannot be read, those read last count on. */
export function rulesInForce(setting: string, chosen: () => Promise<string | undefined>, now: () => number = Date.now) {
  let rules = readLine(setting) ?? []
  let readAt = Number.NEGATIVE_INFINITY
  return {
    async rules(): Promise<readonly LineRule[]> {
      if (now() - readAt < fresh_ms) return rules
      readAt = now()
      const text = await chosen().catch(() => undefined)
      if (text !== undefined) rules = readLine(text) ?? rules
      return rules
    },
    changed(): void {
      readAt = Number.NEGATIVE_INFINITY
    },
  }
}

/** @param inForce asked before every piece, so that a choice counts for what is under way */
export function pacing(inForce: () => Promise<readonly LineRule[]>, timeZone: string, now: () => number = Date.now) {
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
    /** The minute of the day that rules speak of. */
    minute: () => minuteOf(now()),
    /** Resolves when so many bytes may go; at once when nothing limits them. */
    async pace(bytes: number): Promise<void> {
      while (!stopped.signal.aborted) {
        const limit = allowed(await inForce(), minuteOf(now()))
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
