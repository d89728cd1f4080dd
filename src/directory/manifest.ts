/**
 * A node's manifest: who it is, where it is, which keys speak for it. It signs itself; whether it may be believed is decided by two
 * people who compare the fingerprint by telephone.
 */
import { z } from 'zod'
import { canonical, digest } from '../kernel/canonical.ts'
import { type Instant, millis } from '../kernel/instant.ts'
import { authoritySchema, namesByLanguage } from './authority.ts'
import type { Sign, Verify } from './ed25519.ts'
import { genuineKeyring, keyringSchema } from './keyring.ts'

/** RFC 9180 mode base with KEM 0x647a (ML-KEM-768 and X25519), HKDF-SHA256, AES-256-GCM. */
export const suite = 'HPKE-MLKEM768-X25519-HKDF-SHA256-AES256GCM'

/**
 * Protocol versions this node speaks, newest first. 2 adds to 1: keyrings, checkpoints and proofs in receipts, proofs of misconduct in
 * batches, critical members. Every frame of 1 is one of 2, so `v` stays 1 in them.
 */
export const protocols = [2, 1]

const base64url = (length: number) => {
  const letters = Math.ceil((length * 4) / 3)
  return z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${letters}}$`))
}

export const nodeIdSchema = z.string().regex(/^[a-z]{2}-[a-z0-9][a-z0-9-]{0,60}$/)

/** 16 random bytes in hexadecimal. */
export const beginningName = z.string().regex(/^[0-9a-f]{32}$/)

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
    /** Made by chance with the node's database: a node that lost its database names another one. */
    begun: beginningName.optional(),
    /** The keys again, signed by the identity key that lies offline: with it, keys change without a telephone call. */
    keyring: keyringSchema.optional(),
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

export type ManifestFault =
  | 'manifest-malformed'
  | 'manifest-signature'
  | 'manifest-expired'
  | 'manifest-too-new'
  | 'keyring-false'

/** The keyring is signed by its identity and names the very keys that the manifest shows. */
function keyringHolds(
  { node, keys, log, witness, keyring }: Pick<Manifest, 'node' | 'keys' | 'log' | 'witness' | 'keyring'>,
  verify: Verify,
): boolean {
  if (!keyring) return true
  const same = keyring.node === node && keyring.signing === keys.signing && keyring.sealing === keys.sealing
  const stolen = keyring.compromised.some((it) => it.signing === keys.signing)
  return same && !stolen && keyring.log === log.vkey && keyring.witness === witness.vkey && genuineKeyring(keyring, verify)
}

/** The manifest when it is well formed, signed by its own key and in date; otherwise what is wrong with it. */
export function readManifest(input: unknown, verify: Verify, at: Instant): Manifest | ManifestFault {
  const parsed = manifestSchema.safeParse(input)
  if (!parsed.success) return 'manifest-malformed'
  const { signature, ...body } = parsed.data
  const bytes = bytesOr(body as ManifestBody)
  if (!bytes) return 'manifest-malformed'
  if (!verify(body.keys.signing, bytes, Buffer.from(signature, 'base64url'))) return 'manifest-signature'
  if (!keyringHolds(parsed.data as Manifest, verify)) return 'keyring-false'
  if (millis(body.expires as Instant) <= millis(at)) return 'manifest-expired'
  if (millis(body.issuedAt as Instant) > millis(at) + clockTolerance_ms) return 'manifest-too-new'
  return parsed.data as Manifest
}

/** How far another node's clock may run ahead of ours, in milliseconds. */
export const clockTolerance_ms = 24 * 3_600_000

/**
 * What stands for a node's identity: 128 bits, in eight groups of four. With a keyring it is of the identity key, and keys change under
 * it; without one it is of all the keys, and a new key is a new fingerprint. A new address or other authorities never change it.
 */
export function fingerprint({
  node,
  keys,
  log,
  witness,
  keyring,
}: Pick<Manifest, 'node' | 'keys' | 'log' | 'witness' | 'keyring'>): string {
  const hex = keyring
    ? digest({ node, identity: keyring.identity })
    : digest({ node, signing: keys.signing, sealing: keys.sealing, log: log.vkey, witness: witness.vkey })
  return hex.slice(0, 32).match(/.{4}/g)!.join(' ')
}

/**
 * The one phrase that both people see and compare, whichever of them calls: twelve groups of three digits from both fingerprints.
 * Digits are read aloud alike in all languages; two of them that agree mean that each side holds the other's true manifest.
 */
export function phrase(one: string, other: string): string {
  const bare = [one, other].map((it) => it.replaceAll(' ', '')).sort()
  const number = BigInt(`0x${digest(['comity-phrase-v1', ...bare]).slice(0, 32)}`) % 10n ** 36n
  return number.toString().padStart(36, '0').match(/.{3}/g)!.join(' ')
}

/** Compares as a person means it: only the digits count. */
export const samePhrase = (heard: string, wanted: string): boolean => {
  const bare = (text: string) => text.replace(/\D/g, '')
  return bare(heard).length === 36 && bare(heard) === bare(wanted)
}

/** Compares as a person means it: spaces, dashes and capitals do not count. */
export const sameFingerprint = (one: string, other: string): boolean => {
  const bare = (text: string) => text.toLowerCase().replace(/[^0-9a-f]/g, '')
  return bare(one).length === 32 && bare(one) === bare(other)
}

/** Short name of a sealing key on an envelope, so that a recipient with several knows which to take. */
const ids = new Map<string, string>()
export function sealingKeyId(sealing: string): string {
  const known = ids.get(sealing)
  if (known) return known
  const made = digest(sealing).slice(0, 16)
  if (ids.size > 500) ids.clear()
  ids.set(sealing, made)
  return made
}
