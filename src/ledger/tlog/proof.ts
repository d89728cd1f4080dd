/** Proofs that stand alone (c2sp.org/tlog-proof): an index, an inclusion proof and the checkpoint it leads to, in one text. */
import { fromBase64, fromDecimal, toBase64 } from './base64.ts'
import { parseSignedCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import { linesOf, signedByLog } from './cosignature.ts'
import { type Hash, hash_bytes, includes, leafHash, proof_max } from './merkle.ts'
import type { Checks } from './note.ts'
import { type Policy, reached } from './policy.ts'

const head = 'c2sp.org/tlog-proof@v1'

export type Proof = Readonly<{ extra?: Uint8Array; index: number; hashes: readonly Hash[]; checkpoint: string }>

export function proofText({ extra, index, hashes, checkpoint }: Proof): string {
  const lines = [head, ...(extra ? [`extra ${toBase64(extra)}`] : []), `index ${index}`, ...hashes.map(toBase64)]
  return `${lines.join('\n')}\n\n${checkpoint}`
}

export function parseProof(text: string): Proof | undefined {
  const cut = text.indexOf('\n\n')
  const [first, ...lines] = text.slice(0, Math.max(0, cut)).split('\n')
  if (cut < 0 || first !== head) return undefined
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()!.slice(6)) : null
  const index = /^index /.test(lines[0] ?? '') ? fromDecimal(lines[0]!.slice(6)) : undefined
  const hashes = lines.slice(1).map(fromBase64)
  if (extra === undefined || index === undefined || hashes.length > proof_max) return undefined
  if (!hashes.every((hash) => hash !== undefined && hash.length === hash_bytes)) return undefined
  return { ...(extra && { extra }), index, hashes: hashes as Hash[], checkpoint: text.slice(cut + 2) }
}

/** Why a proof does not hold; or that it does, with who saw the checkpoint and when (seconds since 1970). */
export type ProofVerdict =
  | Readonly<{
      holds: false
      why: 'proof-unreadable' | 'log-unknown' | 'log-signature-false' | 'inclusion-false' | 'witness-signature-false'
    }>
  | Readonly<{
      holds: true
      index: number
      signed: SignedCheckpoint
      witnessed: boolean
      seen: readonly Readonly<{ name: string; at_s: number }>[]
    }>

/** Checks a proof offline: the log's signature, each known witness's, the path from the leaf to the root, and the quorum. */
export function checkProof(text: string, leaf: Uint8Array, policy: Policy, checks: Checks): ProofVerdict {
  const proof = parseProof(text)
  const signed = proof && parseSignedCheckpoint(proof.checkpoint)
  if (!proof || !signed) return { holds: false, why: 'proof-unreadable' }
  const logs = policy.logs.filter((log) => log.name === signed.checkpoint.origin)
  if (logs.length === 0) return { holds: false, why: 'log-unknown' }
  if (!signedByLog(signed.note, logs, checks)) return { holds: false, why: 'log-signature-false' }
  const { size, root } = signed.checkpoint
  if (!includes(leafHash(leaf), proof.index, size, proof.hashes, root, checks.sha256))
    return { holds: false, why: 'inclusion-false' }
  const lines = policy.witnesses.map((key) => ({ key, said: linesOf(signed.note, key, checks) }))
  if (lines.some(({ said }) => said.is === 'false')) return { holds: false, why: 'witness-signature-false' }
  const seen = lines.flatMap(({ key, said }) =>
    said.is === 'good' && said.at_s > 0 ? [{ key: key.text, name: key.name, at_s: said.at_s }] : [],
  )
  const witnessed = policy.quorum !== 'none' && reached(policy.quorum, new Set(seen.map((s) => s.key)))
  return { holds: true, index: proof.index, signed, witnessed, seen: seen.map(({ name, at_s }) => ({ name, at_s })) }
}
