/** The bodies of requests to a witness (c2sp.org/tlog-witness): add-checkpoint and sign-subtree. */
import { fromBase64, fromDecimal, toBase64 } from '../tlog/base64.ts'
import { parseSignedCheckpoint, type SignedCheckpoint } from '../tlog/checkpoint.ts'
import type { Subtree } from '../tlog/cosignature.ts'
import { type Hash, hash_bytes, proof_max, validSubtree } from '../tlog/merkle.ts'

/** A request with the longest proof and 16 signatures against quantum computers, of 5 kB each, stays below this. */
export const request_max_bytes = 128 * 1024

export type AddCheckpoint = Readonly<{ old: number; proof: readonly Hash[]; signed: SignedCheckpoint }>

export const addCheckpointText = (old: number, proof: readonly Hash[], signedText: string): string =>
  `${[`old ${old}`, ...proof.map(toBase64)].join('\n')}\n\n${signedText}`

/** The request, or undefined when the bytes are not one. */
export function parseAddCheckpoint(body: Uint8Array): AddCheckpoint | undefined {
  const text = decode(body)
  const cut = text?.indexOf('\n\n') ?? -1
  if (text === undefined || cut < 0) return undefined
  const [first, ...lines] = text.slice(0, cut).split('\n')
  const old = first!.startsWith('old ') ? fromDecimal(first!.slice(4)) : undefined
  const proof = lines.map(fromBase64)
  const signed = parseSignedCheckpoint(text.slice(cut + 2))
  if (old === undefined || !signed || proof.length > proof_max) return undefined
  if (!proof.every((hash) => hash !== undefined && hash.length === hash_bytes)) return undefined
  return { old, proof: proof as Hash[], signed }
}

export type SignSubtree = Readonly<{ subtree: Subtree; proof: readonly Hash[]; signed: SignedCheckpoint }>

/** The body of a sign-subtree request, or undefined when the bytes are not one or the range is no subtree of the checkpoint's tree. */
export function parseSignSubtree(body: Uint8Array): SignSubtree | undefined {
  const text = decode(body)
  const cut = text?.indexOf('\n\n') ?? -1
  if (text === undefined || cut < 0) return undefined
  const [first, ...lines] = text.slice(0, cut).split('\n')
  const found = /^subtree (\d+) (\d+)$/.exec(first!)
  const [start, end] = [fromDecimal(found?.[1] ?? ''), fromDecimal(found?.[2] ?? '')]
  const [hash, ...proof] = lines.map(fromBase64)
  const signed = parseSignedCheckpoint(text.slice(cut + 2))
  if (start === undefined || end === undefined || hash?.length !== hash_bytes || !signed || proof.length > proof_max)
    return undefined
  if (!proof.every((one) => one?.length === hash_bytes)) return undefined
  if (!validSubtree(start, end) || end > signed.checkpoint.size) return undefined
  return { subtree: { start, end, hash }, proof: proof as Hash[], signed }
}

function decode(body: Uint8Array): string | undefined {
  if (body.length > request_max_bytes) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return undefined
  }
}
