/**
 * What enters the tree for an entry: a salted commitment and nothing readable.
 *
 * The event is the entry as the node keeps it, its content replaced by a digest under a salt of its own, so that the event can be shown
 * to an auditor without the content. The leaf commits to the event: `SHA-256(salt || canonical event)`. Whoever holds event and salt can
 * prove what was done; when the salt is destroyed nobody can, and the tree stays whole.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '../kernel/canonical.ts'
import type { Entry, EntryId } from './entry.ts'

export const salt_bytes = 32
/** A leaf has at most this many bytes, so that the log stays small and says nothing. */
export const leaf_max_bytes = 300

/** The entry as it is committed to: `content` is `SHA-256(contentSalt || canonical content)` in hexadecimal. */
export type LedgerEvent = Readonly<{
  v: 1
  id: EntryId
  act: string
  by: Entry['by']
  purpose: string
  subject: string
  case?: string
  counterparty?: string
  at: string
  content: string
}>

/** `SHA-256(salt || canonical value)`, the one commitment of this room. */
export const commitment = (salt: Uint8Array, canonicalText: string): Uint8Array =>
  sha256(concatBytes(salt, utf8ToBytes(canonicalText)))

export const eventOf = (id: EntryId, entry: Entry, contentSalt: Uint8Array): LedgerEvent => ({
  v: 1,
  id,
  act: entry.act,
  by: entry.by,
  purpose: entry.purpose,
  subject: entry.subject,
  ...(entry.case && { case: entry.case }),
  ...(entry.counterparty && { counterparty: entry.counterparty }),
  at: entry.at,
  content: bytesToHex(commitment(contentSalt, contentText(entry.content))),
})

/** The canonical text of an entry's content; nothing at all counts as null. */
export const contentText = (content: unknown): string => canonical(content ?? null)

/** The bytes of the leaf: canonical JSON of a version and the commitment in hexadecimal. */
export const leafOf = (salt: Uint8Array, eventText: string): Uint8Array =>
  utf8ToBytes(canonical({ commitment: bytesToHex(commitment(salt, eventText)), v: 1 }))
