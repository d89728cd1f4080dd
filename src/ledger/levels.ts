/** How well an entry is secured, in the words shown to people. */

/**
 * stored     written in the act's own transaction on this node
 * logged     covered by a checkpoint that this node signed and showed
 * witnessed  that checkpoint was cosigned by enough other authorities' nodes
 */
export const levels = ['stored', 'logged', 'witnessed'] as const
export type Level = (typeof levels)[number]

/** @param index place in the log; undefined while the entry waits for one */
export function levelOf(index: number | undefined, log: Readonly<{ published?: number; witnessed: number }> | undefined): Level {
  if (index === undefined || !log) return 'stored'
  if (index < log.witnessed) return 'witnessed'
  return index < (log.published ?? 0) ? 'logged' : 'stored'
}

/** What can be wrong with a log that is watched. The portal has words for each. */
export const watchAlarms = ['unproven', 'behind', 'silent'] as const
export type WatchAlarm = (typeof watchAlarms)[number]
