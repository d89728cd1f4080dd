/**
 * Chain of custody: who held an exhibit, when, where, why, under which authority, and what that changed (ISO/IEC 27037:2012, 6.9).
 * Each event carries the hash of the one before it; the first is tied to the content's digest. Whoever removes, adds or edits an
 * event breaks the chain at a place that anyone can find. Each hash is sealed with the key of the node that wrote it.
 */
import { digest } from '../kernel/canonical.ts'
import type { NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ExhibitId } from './exhibit.ts'
import { refuse } from './refusals.ts'

export const custodyActions = [
  'identified',
  'collected',
  'acquired',
  'sealed',
  'transferred',
  'received',
  'opened',
  'copied',
  'analysed',
  'returned',
  'destroyed',
] as const
export type CustodyAction = (typeof custodyActions)[number]

/** What an officer may enter by hand; the rest is written by the act itself. */
export const enteredActions = ['sealed', 'copied', 'analysed', 'returned', 'destroyed'] as const
/** What a chain begins with on the node that has the exhibit first. */
export const firstActions = ['identified', 'collected', 'acquired'] as const

/** A signature by a node over the hash of an event. `key` is the name of the node's key. */
export type Seal = Readonly<{ key: string; value: string }>

export type CustodyWords = Readonly<{
  action: CustodyAction
  at: Instant
  by: Readonly<{ node: NodeId; officer?: OfficerId | undefined; name: string }>
  where: string
  purpose: string
  /** The authority or order under which it was done. */
  authority: string
  /** The node it went to, for `transferred`. */
  to?: NodeId | undefined
  /** A change that could not be avoided, and why. */
  change?: Readonly<{ what: string; why: string }> | undefined
}>

export type CustodyEvent = CustodyWords & Readonly<{ seq: number; prev: string; hash: string; seal: Seal }>
export type UnsealedEvent = Omit<CustodyEvent, 'seal'>

/** The thing a chain belongs to: its name and what it was when the chain began. */
export type Held = Readonly<{ id: ExhibitId; sha256: string }>

const start = (held: Held): string => digest({ exhibit: held.id, sha256: held.sha256 })
const hashOf = ({ action, at, by, where, purpose, authority, to, change, seq, prev }: Omit<UnsealedEvent, 'hash'>): string =>
  digest({ action, at, by, where, purpose, authority, to, change, seq, prev })

/** What a node signs: the hash, with its use in front so that the signature fits nothing else. */
export const sealedText = (hash: string): string => `comity custody 1\n${hash}\n`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200).trim().toWellFormed()
const inFull = (text: string): string => text.trim().slice(0, 2000).trim().toWellFormed()

/** The words in the measure that every node's schema accepts: names of authorities and people come from elsewhere in any length. */
function fit(words: CustodyWords): CustodyWords {
  const by = { ...words.by, name: oneLine(words.by.name) }
  const fitted = {
    ...words,
    by,
    where: oneLine(words.where),
    purpose: inFull(words.purpose),
    authority: oneLine(words.authority),
  }
  for (const word of [by.name, fitted.where, fitted.purpose, fitted.authority])
    if (word === '') throw new Error(`custody: an event of kind ${words.action} lacks who, where, why or under which authority`)
  return fitted
}

/** The event that comes after `last` (or first), ready to be sealed. Nothing follows destruction. */
export function follow(held: Held, last: CustodyEvent | undefined, words: CustodyWords): UnsealedEvent {
  if (last?.action === 'destroyed') throw refuse('exhibit-destroyed')
  const event = { ...fit(words), seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? start(held) }
  return { ...event, hash: hashOf(event) }
}

/** Where a chain breaks. `order`: an event is missing or doubled; `link`: it does not follow the one before; `words`: it was edited. */
export type Break = Readonly<{
  seq: number
  why: 'empty' | 'order' | 'link' | 'words' | 'after-destruction' | 'seal' | 'handover'
}>

/** The first break, or null when every event follows from the one before. Seals are checked by who has the keys. */
export function findBreak(held: Held, chain: readonly CustodyEvent[]): Break | null {
  if (chain.length === 0) return { seq: 0, why: 'empty' }
  let prev = start(held)
  for (const [i, event] of chain.entries()) {
    if (event.seq !== i + 1) return { seq: i + 1, why: 'order' }
    if (event.prev !== prev) return { seq: event.seq, why: 'link' }
    if (event.hash !== hashOf(event)) return { seq: event.seq, why: 'words' }
    if (chain[i - 1]?.action === 'destroyed') return { seq: event.seq, why: 'after-destruction' }
    prev = event.hash
  }
  return null
}

/** A chain that arrives must end with its sender handing the exhibit to us. */
export function handedOver(chain: readonly CustodyEvent[], from: NodeId, to: NodeId): Break | null {
  const last = chain.at(-1)
  if (last?.action === 'transferred' && last.by.node === from && last.to === to) return null
  return { seq: last?.seq ?? 0, why: 'handover' }
}
