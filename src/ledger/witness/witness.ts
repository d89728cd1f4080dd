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
import type { SignedCheckpoint } from '../tlog/checkpoint.ts'
import { cosignatureLine, cosignedMessage } from '../tlog/cosignature.ts'
import { continues, emptyRoot, type Hash, same } from '../tlog/merkle.ts'
import { noteText, parseVkey, signed, signedBy, type Vkey } from '../tlog/note.ts'
import { parseAddCheckpoint } from './request.ts'
import * as store from './store.ts'

export type WitnessTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  /** Signs with a key of its own: kind 0x04 (or 0x06), never the log's. */
  signer: LogSigner
  /** The vkeys this node trusts for a log, or null when it does not witness that log. */
  trusted(sql: Sql, origin: string): Promise<readonly string[] | null>
}>

/** Where a log's witness state is read: the hexadecimal SHA-256 of its origin. */
export const originHash = (origin: string): string => bytesToHex(sha256(utf8ToBytes(origin)))

const say = (status: number, body: string, type = 'text/plain; charset=utf-8'): DoorAnswer => ({ status, type, body })
const bad = say(400, 'the request is not an add-checkpoint request\n')
const inconsistent = say(422, 'the consistency proof does not verify\n')
const conflict = (size: number): DoorAnswer => say(409, `${size}\n`, 'text/x.tlog.size')

/** No trusted signature, or a false one under a trusted name and id. */
function refusedKeys({ note }: SignedCheckpoint, vkeys: readonly string[]): boolean {
  const present = vkeys.flatMap((text) => parseVkey(text) ?? []).filter((key) => signed(note, key).length > 0)
  return present.length === 0 || !present.every((key) => signedBy(note, key, nativeChecks))
}

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

async function cosign({ signer }: WitnessTools, text: string, at: Instant): Promise<string> {
  const key = keyOf(signer)
  const time_s = Math.floor(millis(at) / 1000)
  const message = cosignedMessage(key, text, time_s)
  if (!message) throw new Error(`${signer.name} is not a witness's key`)
  return cosignatureLine(key, time_s, await signer.sign(message))
}

/** Answers one `POST add-checkpoint`. Everything in the body is a stranger's until its signature is checked. */
export async function addCheckpoint(it: WitnessTools, body: Uint8Array, at: Instant): Promise<DoorAnswer> {
  const request = parseAddCheckpoint(body)
  if (!request) return bad
  const { old, proof, signedText, signed: submitted } = request
  const { origin, size, root } = submitted.checkpoint
  return it.tools.transaction(async (sql) => {
    const vkeys = await it.trusted(sql, origin)
    if (!vkeys) return say(404, 'this witness does not know the log\n')
    if (refusedKeys(submitted, vkeys)) return say(403, 'the checkpoint lacks a good signature of the log\n')
    if (old > size) return bad
    const held = await store.cosigned(sql, origin)
    if (held && held.size === size && !same(held.root, root))
      await store.putMisconduct(sql, root, { origin, size, note: signedText, held: held.note, at })
    if (old !== (held?.size ?? 0)) return conflict(held?.size ?? 0)
    if (!follows(old, held?.root, proof, submitted.checkpoint)) return inconsistent
    const line = await cosign(it, submitted.note.text, at)
    const note = noteText(submitted.note.text, [...logLines(submitted, vkeys), line])
    if (!(await store.moveCosigned(sql, old, { origin, size, root, note, at })))
      return conflict((await store.cosigned(sql, origin))?.size ?? 0)
    return say(200, `${line}\n`)
  })
}

/** The signature lines that trusted keys made: what is kept holds nothing a stranger added. */
function logLines({ note }: SignedCheckpoint, vkeys: readonly string[]): string[] {
  const keys = vkeys.flatMap((text): Vkey[] => {
    const key = parseVkey(text)
    return key ? [key] : []
  })
  return keys.flatMap((key) => signed(note, key).map((s) => s.line))
}

/** The newest checkpoint this node cosigned of the log whose origin has this hash. */
export async function witnessed(sql: Sql, hash: string): Promise<store.Cosigned | undefined> {
  return (await store.allCosigned(sql)).find(({ origin }) => originHash(origin) === hash)
}
