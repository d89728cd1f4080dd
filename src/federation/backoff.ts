/** When to try again: twice as long each time from one second to fifteen minutes, a quarter either way by chance, never giving up. */
export const first_ms = 1000
export const longest_ms = 15 * 60_000

/** @param fails failures in a row, 1 after the first; @param chance between 0 and 1, so that a hundred nodes do not return in one second */
export const wait_ms = (fails: number, chance: number): number =>
  Math.round(Math.min(longest_ms, first_ms * 2 ** Math.min(fails - 1, 20)) * (0.75 + chance / 2))

/** How long a batch may be on its way before it is taken for lost, in milliseconds; a courier that died holds it no longer. */
export const lease_ms = 60_000
