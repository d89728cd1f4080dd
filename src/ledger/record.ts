/** An evidence-of-record file: what was done, the salt that opens its leaf, and the proof that the log held it. JSON, self-contained. */
import { canonical } from '../kernel/canonical.ts'
import type { LedgerEvent } from './leaf.ts'
import { toBase64 } from './tlog/base64.ts'

export const recordFormat = 'comity-evidence-of-record/1'

export type EvidenceOfRecord = Readonly<{
  format: typeof recordFormat
  event: LedgerEvent
  /** Base64, 32 bytes: the leaf commits to `SHA-256(salt || canonical event)`. */
  salt: string
  /** Only in files for those who may read the case. */
  content?: unknown
  contentSalt?: string
  /** c2sp.org/tlog-proof text. */
  proof: string
  /** c2sp.org/tlog-policy text: the log's key, the witnesses' keys and how many must have signed. Compare the keys with a source of your own. */
  policy: string
}>

export type RecordParts = Readonly<{
  event: LedgerEvent
  salt: Uint8Array
  content?: unknown
  contentSalt?: Uint8Array
  proof: string
  policy: string
}>

export const recordText = ({ event, salt, content, contentSalt, proof, policy }: RecordParts): string => {
  const record: EvidenceOfRecord = {
    format: recordFormat,
    event,
    salt: toBase64(salt),
    ...(contentSalt && { content: content ?? null, contentSalt: toBase64(contentSalt) }),
    proof,
    policy,
  }
  return `${JSON.stringify(JSON.parse(canonical(record)), null, 2)}\n`
}
