/** How well an entry is secured, in the words shown to people. */

/**
 * stored     written in the act's own transaction on this node
 * logged     covered by a checkpoint that this node signed and showed
 * witnessed  that checkpoint was cosigned by enough other authorities' nodes
 * mirrored   and another authority's node keeps a whole copy of the log up to it
 */
export const levels = ['stored', 'logged', 'witnessed', 'mirrored'] as const
export type Level = (typeof levels)[number]

/** @param index place in the log; undefined while the entry waits for one */
export function levelOf(
  index: number | undefined,
  log: Readonly<{ published?: number; witnessed: number; mirrored: number }> | undefined,
): Level {
  if (index === undefined || !log) return 'stored'
  if (index < log.mirrored) return 'mirrored'
  if (index < log.witnessed) return 'witnessed'
  return index < (log.published ?? 0) ? 'logged' : 'stored'
}

/** The end of a mirror's name, as a node's manifest gives it; what such a key signs says that a copy is kept. */
export const isMirror = (name: string): boolean => /\/mirror(\/ml-dsa-44)?$/.test(name)

/** What can be wrong with a log that is watched. The portal has words for each. */
export const watchAlarms = ['unproven', 'behind', 'silent'] as const
export type WatchAlarm = (typeof watchAlarms)[number]
