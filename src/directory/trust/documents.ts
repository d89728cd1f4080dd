/**
 * The trust list: which nodes belong to the federation, by which identity, said by several authorities together. Four documents in the
 * roles of The Update Framework (TUF 1.0): root names the keys and thresholds of all roles and is signed by keys held offline; targets is
 * the list of nodes; snapshot and timestamp say which list is the newest, so that nobody can be shown an old one.
 */
import { z } from 'zod'
import { canonical, digest } from '../../kernel/canonical.ts'
import { baseUrl, nodeIdSchema } from '../manifest.ts'

const base64url = (bytes: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`))
const hex64 = z.string().regex(/^[0-9a-f]{64}$/)

/** A key of a role. With a second half by ML-DSA-44 (FIPS 204) both must have signed: neither alone carries for decades. */
export const trustKeySchema = z.strictObject({ ed25519: base64url(32), mldsa44: base64url(1312).optional() })
export type TrustKey = Readonly<z.infer<typeof trustKeySchema>>
/** A key's name follows from the key, so that one key cannot stand in a list twice. */
export const keyName = (key: TrustKey): string => digest(key)

export const roles = ['root', 'targets', 'snapshot', 'timestamp'] as const
export type RoleName = (typeof roles)[number]

const version = z
  .int()
  .min(1)
  .max(2 ** 31)
const roleSchema = z.strictObject({ keys: z.array(hex64).min(1).max(50), threshold: z.int().min(1).max(50) })
export type Role = Readonly<z.infer<typeof roleSchema>>
const dated = { v: z.literal(1), version, expires: z.iso.datetime() }

export const rootSchema = z.looseObject({
  type: z.literal('root'),
  ...dated,
  /** The federation's name, the same in every root for ever. */
  federation: z.string().min(1).max(200),
  keys: z.record(hex64, trustKeySchema),
  roles: z.strictObject({ root: roleSchema, targets: roleSchema, snapshot: roleSchema, timestamp: roleSchema }),
  /** The log in which every version of the list stands, its witnesses and how many must have signed: a policy (c2sp.org/tlog-policy). */
  log: z.string().max(100_000).optional(),
})
export const targetsSchema = z.looseObject({
  type: z.literal('targets'),
  ...dated,
  nodes: z
    .array(
      z.looseObject({
        node: nodeIdSchema,
        url: baseUrl,
        /** Of the node's identity: the first 32 digits in groups of four. */
        fingerprint: z.string().regex(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/),
        standing: z.enum(['listed', 'revoked']),
        reason: z.string().max(2000).optional(),
      }),
    )
    .max(5000),
})
const pointer = z.strictObject({ version, digest: hex64 })
export const snapshotSchema = z.looseObject({ type: z.literal('snapshot'), ...dated, targets: pointer })
export const timestampSchema = z.looseObject({ type: z.literal('timestamp'), ...dated, snapshot: pointer })

const signatureSchema = z.object({ key: hex64, ed25519: base64url(64), mldsa44: base64url(2420).optional() })
const signedOf = <T extends z.ZodType>(signed: T) => z.object({ signed, signatures: z.array(signatureSchema).max(100) })

export const signedSchemas = {
  root: signedOf(rootSchema),
  targets: signedOf(targetsSchema),
  snapshot: signedOf(snapshotSchema),
  timestamp: signedOf(timestampSchema),
} as const
export type Root = Readonly<z.infer<typeof rootSchema>>
export type Targets = Readonly<z.infer<typeof targetsSchema>>
export type Snapshot = Readonly<z.infer<typeof snapshotSchema>>
export type Timestamp = Readonly<z.infer<typeof timestampSchema>>
export type Signed<T> = Readonly<{ signed: T; signatures: readonly z.infer<typeof signatureSchema>[] }>

/** What travels: every root from the first on that the reader may lack, and the newest of the others. */
export const bundleSchema = z
  .object({
    v: z.literal(1),
    roots: z.array(z.unknown()).max(1000),
    timestamp: z.unknown(),
    snapshot: z.unknown(),
    targets: z.unknown(),
    /** That this version stands in the list's log (c2sp.org/tlog-proof), when the root names one. */
    proof: z.string().max(200_000).optional(),
  })
  .meta({ id: 'TrustBundle' })
export type Bundle = Readonly<z.infer<typeof bundleSchema>>

/** What is signed: the label, a line feed, canonical JSON. */
export const signedBytes = (signed: unknown): Uint8Array => new TextEncoder().encode(`comity-trust-v1\n${canonical(signed)}`)
export const documentDigest = (signed: unknown): string => digest(signed)

type Version = Readonly<{ version: number }>
/** What the list's log holds of one version: which documents they were. Whoever has the list computes it again. */
export function listLeaf(
  of: Readonly<Record<'root' | 'timestamp' | 'snapshot' | 'targets', Readonly<{ signed: Version }>>>,
): Uint8Array {
  const mark = ({ signed }: Readonly<{ signed: Version }>) => ({ version: signed.version, digest: documentDigest(signed) })
  const { root, timestamp, snapshot, targets } = of
  const leaf = { v: 1, root: mark(root), targets: mark(targets), snapshot: mark(snapshot), timestamp: mark(timestamp) }
  return new TextEncoder().encode(canonical(leaf))
}

/** Where a proof that was checked says that the version stands, for people. */
export function placeIn(proof: string): { origin: string; index: number; size: number } | undefined {
  const found = /\nindex (\d+)\n(?:\S+\n)*\n([^\n]+)\n(\d+)\n/.exec(proof)
  return found ? { origin: found[2]!, index: Number(found[1]), size: Number(found[3]) } : undefined
}
