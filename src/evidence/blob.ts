/** Where the bytes of exhibits rest: named by whose they are and what they are, sealed under the key of the case. */
import type { CaseId } from '../kernel/id.ts'

export interface BlobStore {
  /** Keeps the bytes durably before it resolves. Keeping the same bytes of a case again changes nothing. */
  put(of: CaseId, bytes: Uint8Array): Promise<Readonly<{ sha256: string; size: number }>>
  /** The bytes, hashed as they were read. @throws BlobDamaged when they are no longer what the name says or are gone */
  get(of: CaseId, sha256: string): Promise<Uint8Array>
  has(of: CaseId, sha256: string): Promise<boolean>
}

export class BlobDamaged extends Error {
  override name = 'BlobDamaged'
  readonly sha256: string
  constructor(sha256: string, what: string) {
    super(`Content ${sha256}: ${what}`)
    this.sha256 = sha256
  }
}

/** Largest content of one exhibit, in bytes: it travels inside a sealed letter. */
export const maxContent_bytes = 10 * 1024 * 1024
