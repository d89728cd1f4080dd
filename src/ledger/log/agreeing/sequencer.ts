/**
 * What is signed, and whether it agrees with what was signed before: the second place and the witnesses remember what a database restored from
 * a backup has forgotten. A difference stops the log until a person looked.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type Instant, millis } from '../../../kernel/instant.ts'
import type { Sql, Tools } from '../../../kernel/sql.ts'
import { checkpointText, parseSignedCheckpoint } from '../../tlog/checkpoint.ts'
import { cosignatureLine, cosignedMessage, signedByLog } from '../../tlog/cosignature.ts'
import { emptyRoot, type Hash, same } from '../../tlog/merkle.ts'
import { kinds, noteText, signatureLine, type Vkey } from '../../tlog/note.ts'
import { keyOf, type LogSigner, nativeChecks } from '../signer.ts'
import * as store from '../store.ts'

/**
 * A second place for the newest published checkpoint, on another volume or host than the database. It is trusted: whoever can change
 * both it and the database can make this node sign two histories.
 */
export interface CheckpointLock {
  /** The signed note held there, or null when nothing was ever put. */
  read(): Promise<string | null>
  /** Puts `next` if `expected` is still what is held, durably before it answers; false when it is not. */
  swap(expected: string | null, next: string): Promise<boolean>
}

/** Why a log stops signing; a person must look. The portal has words for each. */
export const haltCodes = [
  'second-place-ahead',
  'second-place-lost',
  'second-place-forked',
  'second-place-unreadable',
  'witness-ahead',
  'self-check-failed',
  'retired', // the log was closed for good; another one of this node goes on
] as const
export type HaltCode = (typeof haltCodes)[number]

/** Thrown inside to stop signing. It is a Fault for the operator, never an answer to an officer. */
export class Halt extends Error {
  override name = 'Halt'
  readonly code: HaltCode
  constructor(code: HaltCode) {
    super(`the log does not sign: ${code}`)
    this.code = code
  }
}

export type SequencerTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  signer: LogSigner
  /** Further keys that sign each checkpoint: one against quantum computers (0x06), the one before a change of keys. */
  also?: readonly LogSigner[]
  lock: CheckpointLock
  /** Signed checkpoints of this log that witnesses hold: those that could be reached. Asked before the first signature, which waits while it rejects. */
  seen?: () => Promise<readonly string[]>
  /** Called with a function that wakes the sequencer; gives back how to stop calling it. */
  wake?: (nudge: () => void) => () => void
  /** Told of what goes wrong; the sequencer tries again by itself, except after a Halt. */
  fault?: (fault: unknown) => void
  /** After a publication: for the witnesses' courier. */
  published?: () => void
}>

const keysOf = ({ signer, also = [] }: Pick<SequencerTools, 'signer' | 'also'>): Vkey[] => [signer, ...also].map(keyOf)

/** One signature line: plain for Ed25519; ML-DSA-44 in the form of a cosignature, with the time. */
async function lineOf(signer: LogSigner, text: string, at: Instant): Promise<string> {
  const key = keyOf(signer)
  if (key.kind === kinds.ed25519) return signatureLine(key, await signer.sign(utf8ToBytes(text)))
  const time_s = Math.floor(millis(at) / 1000)
  return cosignatureLine(key, time_s, await signer.sign(cosignedMessage(key, text, time_s)!))
}

/** The checkpoint of a tree under all keys of the log, each line checked. */
export async function signed(it: SequencerTools, size: number, root: Hash): Promise<store.Signed> {
  const { signer, also = [] } = it
  const at = it.tools.now()
  const text = checkpointText(signer.name, size, root)
  const note = noteText(text, await Promise.all([signer, ...also].map((one) => lineOf(one, text, at))))
  const parsed = parseSignedCheckpoint(note)
  if (!parsed || !keysOf(it).every((key) => signedByLog(parsed.note, [key], nativeChecks))) throw new Halt('self-check-failed')
  return { size, root, note, at }
}

/** What a checkpoint text says when this log's keys signed it. */
export function ours(text: string, it: Pick<SequencerTools, 'signer' | 'also'>) {
  const signed = parseSignedCheckpoint(text)
  return signed && signed.checkpoint.origin === it.signer.name && signedByLog(signed.note, keysOf(it), nativeChecks)
    ? signed.checkpoint
    : undefined
}

/** The note of the second place that was last found good: it is the same at every turn but one, and its signature is checked once. */
const checked = new WeakMap<SequencerTools, Readonly<{ text: string; says: ReturnType<typeof ours> }>>()
function oursAgain(text: string, it: SequencerTools): ReturnType<typeof ours> {
  const last = checked.get(it)
  const says = last?.text === text ? last.says : ours(text, it)
  if (says) checked.set(it, { text, says })
  return says
}

/** Compares a checkpoint held elsewhere with what this database signed; a difference is a Halt. Gives the size held there. */
export async function agree(
  sql: Sql,
  it: SequencerTools,
  held: string,
  head: store.Head,
  ahead: HaltCode,
  newest?: store.Signed,
): Promise<number> {
  const there = oursAgain(held, it)
  if (!there) throw new Halt('second-place-unreadable')
  if (there.size > head.size) throw new Halt(ahead)
  const here =
    there.size === 0
      ? emptyRoot
      : there.size === newest?.size
        ? newest.root
        : // A log that was taken back from a copy has no checkpoint of each size it showed; its tiles tell the root.
          ((await store.checkpoint(sql, it.signer.name, there.size))?.root ??
          (await store.rootAt(sql, it.signer.name, there.size)))
  if (!here || !same(here, there.root)) throw new Halt('second-place-forked')
  return there.size
}

/** The size of the second place's checkpoint, -1 when it never had one; whatever does not agree with the database is a Halt. */
export async function compared(
  sql: Sql,
  it: SequencerTools,
  head: store.Head,
  held: string | null,
  newest?: store.Signed,
): Promise<number> {
  if (held === null && head.published !== undefined) throw new Halt('second-place-lost')
  return held === null ? -1 : agree(sql, it, held, head, 'second-place-ahead', newest)
}
