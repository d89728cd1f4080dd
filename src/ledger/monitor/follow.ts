/** What a log's newest checkpoint says beside what was known of the log before. Rules only: who asks whom is `courier.ts`. */
import { parseSignedCheckpoint, type SignedCheckpoint } from '../tlog/checkpoint.ts'
import { signedByLog } from '../tlog/cosignature.ts'
import { consistencyRuns, continues, emptyRoot, type Hash, hash_bytes, same } from '../tlog/merkle.ts'
import { type Checks, parseVkey } from '../tlog/note.ts'
import { countAt, proofFrom, type Tile, type TileAt, tile_width, tilesFor } from '../tlog/tiles.ts'

/** As far as a log has been followed: size and root of the checkpoint that everything before it was proven to lead to. */
export type Followed = Readonly<{ size: number; root: Hash }>
export const nothingYet: Followed = { size: 0, root: emptyRoot }

/** The signed checkpoint of the log `origin` in a text; undefined when it is not one, or is not signed by one of these keys. */
export function checkpointOf(
  text: string,
  origin: string,
  vkeys: readonly string[],
  checks: Checks,
): SignedCheckpoint | undefined {
  const signed = parseSignedCheckpoint(text)
  const keys = vkeys.flatMap((vkey) => parseVkey(vkey) ?? [])
  return signed?.checkpoint.origin === origin && signedByLog(signed.note, keys, checks) ? signed : undefined
}

/** `forked` is proven by the two checkpoints alone; `unproven` is a claim of the log that its own tiles do not bear out. */
export type Step = 'same' | 'grown' | 'behind' | 'forked' | 'unproven'

/** The tiles with which growth is proven, and how wide each is in the tree of this size; none when there is nothing to prove. */
export function tilesWanted(from: Followed, to: Followed): (TileAt & { width: number })[] {
  if (from.size === 0 || to.size <= from.size) return []
  return tilesFor(consistencyRuns(from.size, to.size)).map(({ level, index }) => ({
    level,
    index,
    width: Math.min(tile_width, countAt(to.size, level) - index * tile_width),
  }))
}

/** @param tiles those of `tilesWanted`, as the log served them */
export function step(from: Followed, to: Followed, tiles: readonly Tile[]): Step {
  if (to.size < from.size) return 'behind'
  if (to.size === from.size) return same(to.root, from.root) ? 'same' : 'forked'
  if (from.size === 0) return 'grown'
  if (tiles.some((tile) => tile.hashes.length % hash_bytes !== 0)) return 'unproven'
  try {
    const proof = proofFrom(consistencyRuns(from.size, to.size), tiles)
    return continues(from.size, from.root, to.size, to.root, proof) ? 'grown' : 'unproven'
  } catch {
    return 'unproven' // a tile is missing or too short
  }
}
