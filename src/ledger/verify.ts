/**
 * Checks an evidence-of-record file without a node, a database or a network: in a browser, on a court's own machine.
 *
 * Every finding has a code; the portal and the command line have words for it. A file proves itself only as far as its keys are trusted,
 * so a verdict made with the keys in the file says so.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonical } from '../kernel/canonical.ts'
import { commitment, contentText, type LedgerEvent, leafOf, salt_bytes } from './leaf.ts'
import { isMirror } from './levels.ts'
import { type EvidenceOfRecord, recordFormat } from './record.ts'
import { fromBase64 } from './tlog/base64.ts'
import { plainChecks } from './tlog/ed25519.ts'
import type { Checks } from './tlog/note.ts'
import { type Policy, parsePolicy } from './tlog/policy.ts'
import { checkProof, type ProofVerdict } from './tlog/proof.ts'

export const findingCodes = [
  'file-unreadable', // not a file of this kind
  'event-committed', // event and salt make a leaf
  'content-matches', // the content in the file is the one the event commits to
  'content-differs', // it is not
  'content-absent', // the file carries no content
  'proof-unreadable',
  'policy-unreadable',
  'log-unknown', // signed by a log that the policy does not name
  'log-signature-false',
  'inclusion-false', // the event is not the one the log holds
  'witness-signature-false', // a line under a known witness's name and id is not by that witness
  'logged', // the log's signed checkpoint covers the event
  'witnessed-by', // one witness saw the checkpoint: name, at
  'witnessed', // enough of them
  'witnesses-too-few',
  'mirrored-by', // one node keeps a whole copy of the log up to the checkpoint: name, at
  'keys-from-file', // nobody outside vouches for the keys
  'keys-from-reader',
] as const
export type FindingCode = (typeof findingCodes)[number]
export type Finding = Readonly<{ code: FindingCode; good: boolean; facts?: Readonly<Record<string, string>> }>

export type Verdict = Readonly<{
  /** Whether the event is proved; with keys from the file, only if they are genuine. */
  holds: boolean
  level?: 'logged' | 'witnessed' | 'mirrored'
  findings: readonly Finding[]
  event?: LedgerEvent
  content?: unknown
}>

const finding = (code: FindingCode, good: boolean, facts?: Record<string, string>): Finding => ({
  code,
  good,
  ...(facts && { facts }),
})
const fails = (...findings: Finding[]): Verdict => ({ holds: false, findings })

/** The file's parts when it has the shape of one. */
export function parseRecord(text: string): (EvidenceOfRecord & { saltBytes: Uint8Array }) | undefined {
  let file: Partial<EvidenceOfRecord>
  try {
    file = JSON.parse(text) as Partial<EvidenceOfRecord>
    canonical(file)
  } catch {
    return undefined
  }
  if (
    typeof file !== 'object' ||
    file === null ||
    file.format !== recordFormat ||
    typeof file.event !== 'object' ||
    file.event === null
  )
    return undefined
  const salt = typeof file.salt === 'string' ? fromBase64(file.salt) : undefined
  if (salt?.length !== salt_bytes || typeof file.proof !== 'string' || typeof file.policy !== 'string') return undefined
  if (file.contentSalt !== undefined && typeof file.contentSalt !== 'string') return undefined
  return { ...(file as EvidenceOfRecord), saltBytes: salt }
}

function contentFinding(file: EvidenceOfRecord): Finding {
  if (file.contentSalt === undefined) return finding('content-absent', true)
  const salt = fromBase64(file.contentSalt)
  const right = salt?.length === salt_bytes && bytesToHex(commitment(salt, contentText(file.content))) === file.event.content
  return finding(right ? 'content-matches' : 'content-differs', right)
}

const levelIn = ({ witnessed, seen }: Extract<ProofVerdict, { holds: true }>) =>
  !witnessed ? 'logged' : seen.some(({ name }) => isMirror(name)) ? 'mirrored' : 'witnessed'
const instantOf = (at_s: number): string => (at_s <= 8.64e12 ? new Date(at_s * 1000).toISOString() : String(at_s))

function proofFindings(verdict: ProofVerdict, policy: Policy): Finding[] {
  if (!verdict.holds) return [finding(verdict.why, false)]
  const { origin, size } = verdict.signed.checkpoint
  return [
    finding('logged', true, { origin, index: String(verdict.index), size: String(size) }),
    ...verdict.seen.map(({ name, at_s }) =>
      finding(isMirror(name) ? 'mirrored-by' : 'witnessed-by', true, { name, at: instantOf(at_s) }),
    ),
    verdict.witnessed ? finding('witnessed', true) : finding('witnesses-too-few', policy.quorum === 'none'),
  ]
}

/**
 * @param text the file
 * @param trusted a policy the reader has from a source of its own; without it the file's own is used, and said so
 * @param checks how signatures are checked; plain arithmetic when left out
 */
export function verifyRecord(text: string, trusted?: Policy, checks: Checks = plainChecks): Verdict {
  const file = parseRecord(text)
  if (!file) return fails(finding('file-unreadable', false))
  const policy = trusted ?? parsePolicy(file.policy)
  if (!policy || policy.logs.length === 0) return fails(finding('policy-unreadable', false))
  const leaf = leafOf(file.saltBytes, canonical(file.event))
  const proof = checkProof(file.proof, leaf, policy, checks)
  const findings = [
    contentFinding(file),
    ...(proof.holds ? [finding('event-committed', true)] : []),
    ...proofFindings(proof, policy),
    finding(trusted ? 'keys-from-reader' : 'keys-from-file', trusted !== undefined),
  ]
  const holds = proof.holds && findings.every((f) => f.good || f.code === 'keys-from-file' || f.code === 'witnesses-too-few')
  if (!holds) return { holds, findings }
  return {
    holds,
    level: levelIn(proof),
    findings,
    event: file.event,
    ...(file.contentSalt !== undefined && { content: file.content }),
  }
}
