/**
 * The log of a trust list: every version that was ever published, in order, as static files (c2sp.org/tlog-tiles) beside the list. Witnesses
 * cosign it like any log, so no node can be given a version that the others do not see. It grows by an entry every few days and is
 * recomputed whole each time.
 */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { InLog } from '../../directory/trust/verify.ts'
import { type LogSigner, nativeChecks, signerOf } from '../../ledger/log/signer.ts'
import { fromDecimal } from '../../ledger/tlog/base64.ts'
import { checkpointText, parseSignedCheckpoint } from '../../ledger/tlog/checkpoint.ts'
import { cosignedAt } from '../../ledger/tlog/cosignature.ts'
import { leafHash, same, treeHash } from '../../ledger/tlog/merkle.ts'
import {
  kinds,
  noteText,
  parseNote,
  parseSignature,
  parseVkey,
  signatureLine,
  type Vkey,
  withLines,
} from '../../ledger/tlog/note.ts'
import { type Policy, parsePolicy, reached } from '../../ledger/tlog/policy.ts'
import { checkProof, proofText } from '../../ledger/tlog/proof.ts'
import {
  bundle,
  consistencyProof,
  grow,
  inclusionProof,
  type Tile,
  tile_width,
  tilePath,
  unbundle,
} from '../../ledger/tlog/tiles.ts'
import { addCheckpointText } from '../../ledger/witness/request.ts'
import { originHash } from '../../ledger/witness/witness.ts'
import { readSecret, writeSecret } from '../keys.ts'

/** Whether the log of this policy holds the leaf. */
export const inLog: InLog = (proof, leaf, policyText) => {
  const policy = parsePolicy(policyText)
  const found = policy && checkProof(proof, leaf, policy, nativeChecks)
  return found?.holds ? { index: found.index, witnessed: found.witnessed } : undefined
}

/** Makes the key of a list's log in `path` and its vkey in `path`.pub. */
export function makeLogKey(path: string, origin: string): string {
  if (existsSync(path)) throw new Error(`${path} is there already; a key is never written over.`)
  const { privateKey } = generateKeyPairSync('ed25519')
  const { vkey } = signerOf(origin, kinds.ed25519, privateKey)
  writeSecret(path, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
  writeFileSync(`${path}.pub`, `${vkey}\n`)
  return vkey
}

const placeOf = (dir: string): string => join(dir, '.well-known', 'comity-trust-log')

/** Every entry, from the bundles; the last bundle is the widest of those that are not full. */
function entriesIn(dir: string, size: number): Uint8Array[] {
  const entries: Uint8Array[] = []
  for (let index = 0; index * tile_width < size; index++) {
    const path = join(placeOf(dir), tilePath('entries', index, Math.min(tile_width, size - index * tile_width)))
    entries.push(...unbundle(new Uint8Array(readFileSync(path)))!)
  }
  return entries
}

function write(path: string, body: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.half`, body, { flush: true })
  renameSync(`${path}.half`, path)
}

/** A witness as the policy names it, with the address below which it is asked. */
type Witness = Readonly<{ key: Vkey; url: string }>
const witnessesIn = (policyText: string): Witness[] =>
  [...policyText.matchAll(/^\s*witness\s+\S+\s+(\S+)\s+(https?:\S+)\s*$/gm)].map(([, vkey, url]) => ({
    key: parseVkey(vkey!)!,
    url: url!.replace(/\/+$/, ''),
  }))

const patience_ms = 15_000
const asked = (url: string, body?: string): Promise<Response> =>
  fetch(url, {
    ...(body !== undefined && { method: 'POST', body }),
    redirect: 'error',
    signal: AbortSignal.timeout(patience_ms),
  })

/** How many entries this witness has seen of the log; 0 when it says nothing of it. */
async function seenBy({ url }: Witness, origin: string): Promise<number> {
  try {
    const answer = await asked(`${url}/${originHash(origin)}/checkpoint`)
    return answer.ok ? (parseSignedCheckpoint(await answer.text())?.checkpoint.size ?? 0) : 0
  } catch {
    return 0
  }
}

/** The witness's line for this checkpoint, or the reason why there is none. */
async function cosignedBy(
  { key, url }: Witness,
  from: number,
  size: number,
  note: string,
  tiles: readonly Tile[],
): Promise<{ line: string } | { why: string }> {
  let old = from
  for (let tries = 0; tries < 2; tries++) {
    const proof = old > 0 && old < size ? consistencyProof(old, size, tiles) : []
    const answer = await asked(`${url}/add-checkpoint`, addCheckpointText(old, proof, note)).catch((fault: Error) => fault)
    if (answer instanceof Error) return { why: `does not answer (${answer.message})` }
    const text = await answer.text()
    const there = answer.status === 409 ? fromDecimal(text.trim()) : undefined
    if (there !== undefined && there <= size) {
      old = there
      continue
    }
    if (!answer.ok) return { why: `answered ${answer.status}: ${text.trim().slice(0, 100)}` }
    const line = text.split('\n').find((one) => {
      const signature = parseSignature(one)
      const whole = signature?.id === key.id ? parseNote(noteText(parseNote(note)!.text, [one])) : undefined
      return whole !== undefined && cosignedAt(whole, key, nativeChecks) !== undefined
    })
    return line === undefined ? { why: 'answered without its signature' } : { line }
  }
  return { why: 'says it holds another size each time' }
}

/** The log as it stands, checked against what was signed of it last. */
function standing(dir: string, { logs }: Policy): Uint8Array[] {
  const path = join(placeOf(dir), 'checkpoint')
  if (!existsSync(path)) return []
  const last = parseSignedCheckpoint(readFileSync(path, 'utf8'))
  if (!last || !logs.some(({ name }) => name === last.checkpoint.origin)) return [] // the root names another log now
  const entries = entriesIn(dir, last.checkpoint.size)
  if (!same(treeHash(entries.map(leafHash)), last.checkpoint.root))
    throw new Error(`The log in ${placeOf(dir)} is not the one that was signed. Take it from an intact copy of the folder.`)
  return entries
}

function signerFor(keyPath: string, { logs }: Policy): LogSigner {
  const key = createPrivateKey(readSecret(keyPath))
  const signer = logs.map(({ name, kind }) => signerOf(name, kind, key)).find((one) => logs.some(({ text }) => text === one.vkey))
  if (!signer) throw new Error(`${keyPath} is not the key of the log that the root names.`)
  return signer
}

export type Entered = Readonly<{ proof: string; index: number; enough: boolean; missing: readonly string[] }>

/** Enters one version, has it witnessed, and gives the proof. Files are written before witnesses are asked: what they saw must be there. */
export async function enter(dir: string, keyPath: string, policyText: string, leaf: Uint8Array): Promise<Entered> {
  const policy = parsePolicy(policyText)
  if (!policy) throw new Error('The root names no log that can be read.')
  const signer = signerFor(keyPath, policy)
  const witnesses = witnessesIn(policyText)
  const before = standing(dir, policy)
  const seen = Math.max(0, ...(await Promise.all(witnesses.map((one) => seenBy(one, signer.name)))))
  if (seen > before.length)
    throw new Error(
      `Witnesses have seen ${seen} entries of the log and this folder holds ${before.length}. Go on with the newest copy of the folder: to sign from this one would show two histories.`,
    )
  const entries = [...before, leaf]
  const [size, hashes] = [entries.length, entries.map(leafHash)]
  const tiles = grow(0, new Map(), hashes)
  const text = checkpointText(signer.name, size, treeHash(hashes))
  const signature = await signer.sign(new TextEncoder().encode(text))
  const note = noteText(text, [signatureLine(parseVkey(signer.vkey)!, signature)])
  for (const { level, index, hashes: bytes } of tiles) write(join(placeOf(dir), tilePath(level, index, bytes.length / 32)), bytes)
  const last = Math.floor((size - 1) / tile_width)
  const tail = entries.slice(last * tile_width)
  write(join(placeOf(dir), tilePath('entries', last, tail.length)), bundle(tail))
  write(join(placeOf(dir), 'checkpoint'), note)
  const answers = await Promise.all(witnesses.map((one) => cosignedBy(one, before.length, size, note, tiles)))
  const cosigned = withLines(
    note,
    answers.flatMap((it) => ('line' in it ? [it.line] : [])),
  )
  write(join(placeOf(dir), 'checkpoint'), cosigned)
  const signed = new Set(witnesses.filter((_, i) => 'line' in answers[i]!).map(({ key }) => key.text))
  return {
    proof: proofText({ index: size - 1, hashes: inclusionProof(size - 1, size, tiles), checkpoint: cosigned }),
    index: size - 1,
    enough: policy.quorum !== 'none' && reached(policy.quorum, signed),
    missing: answers.flatMap((it, i) => ('why' in it ? [`${witnesses[i]!.key.name} ${it.why}`] : [])),
  }
}
