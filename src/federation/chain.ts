/**
 * What to do with a letter by its place in the chain. Total: every arrival has exactly one answer.
 *
 *   below the watermark, or held   same digest: duplicate, answered with the receipts given before
 *                                  other digest: equivocation, the sender signed two letters for one place
 *   the next place                 prev is the digest of the last opened: deliver
 *                                  another prev: broken, the sender's history is not the one we hold
 *   further on                     hold, and ask the sender for what lies between
 */
import type { Header } from './envelope.ts'

/** Letters held back per chain before the post says "later"; the sender keeps them. */
export const maxHeld = 1000
export const maxHeld_bytes = 64 * 1024 * 1024

export type Place = Readonly<{
  heardSeq: number
  heardDigest: string | null
  quarantined: boolean
  /** Digest of the letter we hold for this very place, opened or held back. */
  known?: string | undefined
  held: number
  held_bytes: number
}>

export type Verdict = 'deliver' | 'duplicate' | 'hold' | 'equivocation' | 'broken-chain' | 'quarantined' | 'hold-full'

export function verdict(place: Place, { seq, prev }: Pick<Header, 'seq' | 'prev'>, digest: string, size: number): Verdict {
  if (place.known !== undefined) return place.known === digest ? 'duplicate' : 'equivocation'
  if (place.quarantined) return 'quarantined'
  if (seq <= place.heardSeq) return 'equivocation'
  if (seq === place.heardSeq + 1) return prev === place.heardDigest ? 'deliver' : 'broken-chain'
  if (place.held >= maxHeld || place.held_bytes + size > maxHeld_bytes) return 'hold-full'
  return 'hold'
}
