/**
 * A node's manifest: who it is, where it is, which keys speak for it. It signs itself; whether it may be believed is decided by two
 * people who compare the fingerprint by telephone.
 */
import { z } from 'zod'
import { canonical, digest } from '../kernel/canonical.ts'
import { type Instant, millis } from '../kernel/instant.ts'
import { authoritySchema, namesByLanguage } from './authority.ts'
import type { Sign, Verify } from './ed25519.ts'

/** RFC 9180 mode base with KEM 0x647a (ML-KEM-768 and X25519), HKDF-SHA256, AES-256-GCM. */
export const suite = 'HPKE-MLKEM768-X25519-HKDF-SHA256-AES256GCM'

const base64url = (length: number) => {
  const letters = Math.ceil((length * 4) / 3)
  return z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${letters}}$`))
}

export const nodeIdSchema = z.string().regex(/^[a-z]{2}-[a-z0-9][a-z0-9-]{0,60}$/)

/** Base address of a node: http or https, a host, perhaps a port, nothing else. */
export const baseUrl = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[^/?#@\s]+$/)

export const manifestSchema = z
  .looseObject({
    v: z.literal(1),
    node: nodeIdSchema,
    state: z.string().regex(/^[A-Z]{2}$/),
    names: namesByLanguage,
    url: baseUrl,
    log: z.object({ origin: z.string().min(1).max(200), vkey: z.string().min(1).max(400) }),
    witness: z.object({ vkey: z.string().min(1).max(400) }),
    keys: z.object({ signing: base64url(32), sealing: base64url(1216), suite: z.literal(suite) }),
    software: z.object({ name: z.string().max(80), version: z.string().max(40) }),
    /** Protocol versions spoken, newest first. */
    protocols: z.array(z.int().min(1).max(1000)).min(1).max(10),
    authorities: z.array(authoritySchema).max(500),
    issuedAt: z.iso.datetime(),
    expires: z.iso.datetime(),
    signature: base64url(64),
  })
  .meta({ id: 'Manifest' })
export type Manifest = Readonly<z.infer<typeof manifestSchema>>
export type ManifestBody = Omit<Manifest, 'signature'>

const signedBytes = (body: ManifestBody): Uint8Array => new TextEncoder().encode(`comity-manifest-v1\n${canonical(body)}`)

/** A member this node does not know may hold text that canonical JSON cannot say, e.g. half a surrogate pair. */
function bytesOr(body: ManifestBody): Uint8Array | undefined {
  try {
    return signedBytes(body)
  } catch {
    return undefined
  }
}

export const signManifest = (body: ManifestBody, sign: Sign): Manifest =>
  ({ ...body, signature: Buffer.from(sign(signedBytes(body))).toString('base64url') }) as Manifest

export type ManifestFault = 'manifest-malformed' | 'manifest-signature' | 'manifest-expired' | 'manifest-too-new'

/** The manifest when it is well formed, signed by its own key and in date; otherwise what is wrong with it. */
export function readManifest(input: unknown, verify: Verify, at: Instant): Manifest | ManifestFault {
  const parsed = manifestSchema.safeParse(input)
  if (!parsed.success) return 'manifest-malformed'
  const { signature, ...body } = parsed.data
  const bytes = bytesOr(body as ManifestBody)
  if (!bytes) return 'manifest-malformed'
  if (!verify(body.keys.signing, bytes, Buffer.from(signature, 'base64url'))) return 'manifest-signature'
  if (millis(body.expires as Instant) <= millis(at)) return 'manifest-expired'
  if (millis(body.issuedAt as Instant) > millis(at) + clockTolerance_ms) return 'manifest-too-new'
  return parsed.data as Manifest
}

/** How far another node's clock may run ahead of ours, in milliseconds. */
export const clockTolerance_ms = 24 * 3_600_000

/**
 * What two people read to each other: 128 bits of the digest of the identity and its keys, in eight groups of four.
 * A new address or a new list of authorities does not change it; a new key does.
 */
export function fingerprint({ node, keys, log, witness }: Pick<Manifest, 'node' | 'keys' | 'log' | 'witness'>): string {
  const hex = digest({ node, signing: keys.signing, sealing: keys.sealing, log: log.vkey, witness: witness.vkey })
  return hex.slice(0, 32).match(/.{4}/g)!.join(' ')
}

/** Compares as a person means it: spaces, dashes and capitals do not count. */
export const sameFingerprint = (one: string, other: string): boolean => {
  const bare = (text: string) => text.toLowerCase().replace(/[^0-9a-f]/g, '')
  return bare(one).length === 32 && bare(one) === bare(other)
}

/** Short name of a sealing key on an envelope, so that a recipient with several knows which to take. */
export const sealingKeyId = (sealing: string): string => digest(sealing).slice(0, 16)
