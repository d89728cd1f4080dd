/**
 * Witnessing, both ways (c2sp.org/tlog-witness 1.0.0).
 *
 * As a witness this node cosigns a partner's checkpoint only when it continues what it cosigned before; the new one is compared and set
 * in the database before the answer leaves. As a log it asks its witnesses for cosignatures; none of them can hold up an act.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Instant, millis } from '../../kernel/instant.ts'
import type { DoorAnswer } from '../../kernel/route.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import { keyOf, type LogSigner, nativeChecks } from '../log/signer.ts'
import { putPending } from '../mirror/store.ts'
import type { SignedCheckpoint } from '../tlog/checkpoint.ts'
import { cosignatureLine, cosignedAt, cosignedMessage, signedByLog, subtreeMessage } from '../tlog/cosignature.ts'
import { continues, emptyRoot, type Hash, holdsSubtree, same } from '../tlog/merkle.ts'
import { noteText, parseVkey, signed, type Vkey } from '../tlog/note.ts'
import { parseAddCheckpoint, parseSignSubtree } from './request.ts'
import * as store from './store.ts'

export type WitnessTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  /** Signs with a key of its own: kind 0x04 (or 0x06), never the log's. */
  signer: LogSigner
  /** A second key of the same witness, against quantum computers (0x06); its line stands beside the other. */
  also?: LogSigner | undefined
  /** The vkeys this node trusts for a log, or null when it does not witness that log. */
  trusted(sql: Sql, origin: string): Promise<readonly string[] | null>
  /** Whether a copy of each log is kept too: what is cosigned is then what the mirror takes uploads up to. */
  mirrors?: boolean
}>

/** Where a log's witness state is read: the hexadecimal SHA-256 of its origin. */
export const originHash = (origin: string): string => bytesToHex(sha256(utf8ToBytes(origin)))

const say = (status: number, body: string, type = 'text/plain; charset=utf-8'): DoorAnswer => ({ status, type, body })
const bad = say(400, 'the request is not an add-checkpoint request\n')
const inconsistent = say(422, 'the consistency proof does not verify\n')
const conflict = (size: number): DoorAnswer => say(409, `${size}\n`, 'text/x.tlog.size')

/** No trusted signature, or a false one under a trusted name and id. */
const refusedKeys = ({ note }: SignedCheckpoint, vkeys: readonly string[]): boolean =>
  !signedByLog(note, keysOf(vkeys), nativeChecks)

const keysOf = (vkeys: readonly string[]): Vkey[] => vkeys.flatMap((text) => parseVkey(text) ?? [])

function follows(
  old: number,
  oldRoot: Hash | undefined,
  proof: readonly Hash[],
  { size, root }: SignedCheckpoint['checkpoint'],
): boolean {
  if (size === 0 && !same(root, emptyRoot)) return false
  if (old === 0) return proof.length === 0
  return oldRoot !== undefined && continues(old, oldRoot, size, root, proof)
}

/** A line for each of the witness's keys. An origin too long for the ML-DSA-44 form gets the Ed25519 line alone. */
export async function cosign(
  { signer, also }: Pick<WitnessTools, 'signer' | 'also'>,
  text: string,
  at: Instant,
): Promise<string[]> {
  const time_s = Math.floor(millis(at) / 1000)
  const lines: string[] = []
  for (const one of also ? [signer, also] : [signer]) {
    const key = keyOf(one)
    const message = cosignedMessage(key, text, time_s)
    if (message) lines.push(cosignatureLine(key, time_s, await one.sign(message)))
  }
  if (lines.length === 0) throw new Error(`${signer.name} is not a witness's key`)
  return lines
}

/** Answers one `POST add-checkpoint`. Everything in the body is a stranger's until its signature is checked. */
export async function addCheckpoint(it: WitnessTools, body: Uint8Array, at: Instant): Promise<DoorAnswer> {
  const request = parseAddCheckpoint(body)
  if (!request) return bad
  const { old, proof, signed: submitted } = request
  const { origin, size, root } = submitted.checkpoint
  return it.tools.transaction(async (sql) => {
    const vkeys = await it.trusted(sql, origin)
    if (!vkeys) return say(404, 'this witness does not know the log\n')
    if (refusedKeys(submitted, vkeys)) return say(403, 'the checkpoint lacks a good signature of the log\n')
    if (old > size) return bad
    const held = await store.cosigned(sql, origin)
    await store.notice(sql, {
      origin,
      size,
      root,
      note: noteText(submitted.note.text, logLines(submitted, vkeys)),
      at,
      source: 'submitted',
    })
    if (old !== (held?.size ?? 0)) return conflict(held?.size ?? 0)
    if (!follows(old, held?.root, proof, submitted.checkpoint)) return inconsistent
    const lines = await cosign(it, submitted.note.text, at)
    const note = noteText(submitted.note.text, [...logLines(submitted, vkeys), ...lines])
    if (!(await store.moveCosigned(sql, old, { origin, size, root, note, at })))
      return conflict((await store.cosigned(sql, origin))?.size ?? 0)
    if (it.mirrors) await putPending(sql, origin, { size, root, note: noteText(submitted.note.text, logLines(submitted, vkeys)) })
    return say(200, lines.map((line) => `${line}\n`).join(''))
  })
}

/**
 * Answers one `POST sign-subtree`: cosigns a part of a tree that this witness cosigned whole, with its ML-DSA-44 key and no time.
 * It needs no memory: the checkpoint in the request bears this witness's own signature.
 */
export async function signSubtree({ tools, also, trusted }: WitnessTools, body: Uint8Array): Promise<DoorAnswer> {
  if (!also) return say(404, 'this witness signs no subtrees\n')
  const request = parseSignSubtree(body)
  if (!request) return say(400, 'the request is not a sign-subtree request\n')
  const { subtree, proof, signed: reference } = request
  const { origin, size, root } = reference.checkpoint
  if (!(await tools.transaction((sql) => trusted(sql, origin)))) return say(404, 'this witness does not know the log\n')
  const key = keyOf(also)
  if (cosignedAt(reference.note, key, nativeChecks) === undefined)
    return say(403, 'the checkpoint lacks the signature of this witness\n')
  if (!holdsSubtree(subtree.start, subtree.end, subtree.hash, size, root, proof)) return inconsistent
  const signature = await also.sign(subtreeMessage(key, origin, subtree, 0)!)
  return say(200, `${cosignatureLine(key, 0, signature)}\n`)
}

/** The signature lines that trusted keys made: what is kept holds nothing a stranger added. */
const logLines = ({ note }: SignedCheckpoint, vkeys: readonly string[]): string[] =>
  keysOf(vkeys).flatMap((key) => signed(note, key).map((s) => s.line))

/** The newest checkpoint this node cosigned of the log whose origin has this hash. */
export async function witnessed(sql: Sql, hash: string): Promise<store.Cosigned | undefined> {
  return (await store.allCosigned(sql)).find(({ origin }) => originHash(origin) === hash)
}
