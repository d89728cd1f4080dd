/**
 * The envelope: who it is from and for, its place in its chain, and a sealed content.
 *
 * The sender signs the header, and the header holds the digest of the ciphertext. So header and signature alone prove for ever
 * what was sent, while the bulk may be thrown away once it is opened. Sender, recipient, chain, place and id are bound into the
 * sealing too: a ciphertext put into another envelope does not open.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { beginningName, nodeIdSchema, suite } from '../directory/manifest.ts'
import { canonical } from '../kernel/canonical.ts'

export const maxLetter_bytes = 24 * 1024 * 1024
export const maxBatch = 64
export const maxKind = 100

const hex64 = z.string().regex(/^[0-9a-f]{64}$/)
const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9_-]*$/)
export const chainName = z.string().regex(/^[A-Za-z0-9:._-]{1,160}$/)
export const messageId = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const noteText = z.string().max(4000)

/** Members that a later protocol adds are kept and signed: a node that does not know them can still check the signature. */
export const headerSchema = z.looseObject({
  v: z.literal(1),
  id: messageId,
  from: nodeIdSchema,
  to: nodeIdSchema,
  chain: chainName,
  /** 1 for the first letter of a chain in this direction. */
  seq: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  /** Digest of the header before it in the chain; null for the first. */
  prev: hex64.nullable(),
  created: z.iso.datetime(),
  expires: z.iso.datetime(),
  /** SHA-256 of the plaintext, which holds 16 random bytes: it commits to the content and does not give it away. */
  content: hex64,
  suite: z.literal(suite),
  /** Which of the recipient's keys it is sealed to. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
  /** X-Wing encapsulation: 1,120 bytes. */
  enc: base64url(1494),
  /** SHA-256 of the ciphertext. */
  sealed: hex64,
  /** The newest checkpoint of the sender's log, and of the recipient's as the sender has seen it (C2SP tlog-checkpoint). */
  checkpoint: noteText.optional(),
  seen: noteText.optional(),
  /** On which beginnings this chain rests, the sender's and the recipient's: what was sent before a database was lost counts no more. */
  begun: z.tuple([beginningName, beginningName]).optional(),
  /** The digest of the mandatory policies in force where the letter was written. */
  policies: hex64.optional(),
  /** Names of members without which the letter is not to be acted on; a node that does not know one of them refuses the letter. */
  crit: z.array(z.string().min(1).max(40)).min(1).max(10).optional(),
})
export type Header = Readonly<z.infer<typeof headerSchema>>

export const envelopeSchema = z
  .object({
    header: headerSchema,
    /** Ed25519 over `comity-envelope-v1`, a line feed and the canonical JSON of the header. */
    signature: base64url(86),
    ciphertext: base64url(Math.ceil((maxLetter_bytes * 4) / 3)),
  })
  .meta({ id: 'Envelope' })
export type Envelope = Readonly<z.infer<typeof envelopeSchema>>

/** What is inside: the kind is nobody's business on the way. */
export const contentSchema = z.object({ kind: z.string().max(maxKind), body: z.unknown(), salt: base64url(22) })

/** Whether the header asks for something this node does not know. */
export const asksTooMuch = (header: Header): boolean =>
  (header.crit ?? []).some((name) => !Object.hasOwn(headerSchema.shape, name))

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const signedBytes = (header: Header): Uint8Array => utf8(`comity-envelope-v1\n${canonical(header)}`)

/** The name of an envelope for ever: SHA-256 of what was signed. The next letter of the chain carries it as `prev`. */
export const envelopeDigest = (header: Header): string => sha256(signedBytes(header))

type Bound = Pick<Header, 'v' | 'id' | 'from' | 'to' | 'chain' | 'seq' | 'prev' | 'created' | 'expires' | 'content'>

/** HPKE info: between whom. */
export const sealInfo = ({ v, from, to }: Bound): Uint8Array => utf8(`comity-seal-v1\n${canonical({ v, from, to })}`)

/** HPKE additional data: which letter. */
export const sealAad = ({ id, chain, seq, prev, created, expires, content }: Bound): Uint8Array =>
  utf8(canonical({ id, chain, seq, prev, created, expires, content }))

export const plaintextOf = (kind: string, body: unknown, salt: string): Uint8Array => utf8(canonical({ kind, body, salt }))

/** Strict base64url: Node's decoder skips what it does not know, and two texts must not mean one ciphertext. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : undefined
}
export const toBase64url = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')
