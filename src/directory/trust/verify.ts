/**
 * Whether a trust list may take the place of the one we hold: the workflow of TUF 1.0 section 5, without network and without clock.
 * Total: whatever comes, the answer is a state or one word.
 */
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Verify } from '../ed25519.ts'
import {
  type Bundle,
  bundleSchema,
  documentDigest,
  keyName,
  listLeaf,
  type Role,
  type RoleName,
  type Root,
  type Signed,
  type Snapshot,
  signedBytes,
  signedSchemas,
  type Targets,
  type Timestamp,
} from './documents.ts'

/** How long after its last day a list still serves, in a state that is shown to everyone who runs the node. */
export const grace_ms = 72 * 3_600_000

export type TrustState = Readonly<{
  root: Signed<Root>
  timestamp?: Signed<Timestamp>
  snapshot?: Signed<Snapshot>
  targets?: Signed<Targets>
  /** That this version stands in the list's log. */
  proof?: string
}>

export const trustFaults = [
  'trust-malformed',
  'trust-role-unknown',
  'trust-threshold',
  'trust-signatures',
  'trust-root-gap',
  'trust-other-federation',
  'trust-rollback',
  'trust-mixed',
  'trust-expired',
  'trust-unlogged',
  'trust-unwitnessed',
] as const
export type TrustFault = (typeof trustFaults)[number]

/** Whether a log of this policy holds the leaf, where, and whether enough of its witnesses signed; undefined when it does not. */
export type InLog = (
  proof: string,
  leaf: Uint8Array,
  policy: string,
) => Readonly<{ index: number; witnessed: boolean }> | undefined

/** `mldsa44` checks one ML-DSA-44 signature; base64url key, 1,312 bytes. Without `inLog` no list whose root names a log is taken. */
export type Verifiers = Readonly<{ ed25519: Verify; mldsa44: Verify; inLog?: InLog | undefined }>

/** A root whose thresholds can be met, by keys that are named after themselves and stand in a role once. */
function soundRoot({ keys, roles }: Root): boolean {
  const named = Object.entries(keys).every(([name, key]) => keyName(key) === name)
  const halves = Object.values(keys).map((key) => key.ed25519)
  if (!named || new Set(halves).size !== halves.length) return false
  return Object.values(roles).every(
    (role) =>
      new Set(role.keys).size === role.keys.length &&
      role.keys.every((name) => Object.hasOwn(keys, name)) &&
      role.threshold >= 1 &&
      role.threshold <= role.keys.length,
  )
}

/** Whether enough different keys of the role signed. A signature by any other key, or a second one by the same, counts nothing. */
function signedEnough({ signed, signatures }: Signed<unknown>, { keys }: Root, role: Role, verify: Verifiers): boolean {
  const bytes = signedBytes(signed)
  const good = new Set<string>()
  for (const it of signatures) {
    const key = role.keys.includes(it.key) ? keys[it.key] : undefined
    if (!key || good.has(it.key)) continue
    const half = verify.ed25519(key.ed25519, bytes, Buffer.from(it.ed25519, 'base64url'))
    const other =
      key.mldsa44 === undefined ||
      (it.mldsa44 !== undefined && verify.mldsa44(key.mldsa44, bytes, Buffer.from(it.mldsa44, 'base64url')))
    if (half && other) good.add(it.key)
  }
  return good.size >= role.threshold
}

function read<T>(role: RoleName, input: unknown): Signed<T> | TrustFault {
  const parsed = signedSchemas[role].safeParse(input)
  if (parsed.success) {
    try {
      signedBytes(parsed.data.signed)
    } catch {
      return 'trust-malformed'
    }
    return parsed.data as unknown as Signed<T>
  }
  const type = (input as { signed?: { type?: unknown } } | null)?.signed?.type
  if (typeof type === 'string' && type !== role) return 'trust-role-unknown'
  return parsed.error.issues.some((issue) => issue.path.includes('threshold')) ? 'trust-threshold' : 'trust-malformed'
}

/** The first root a node ever takes: a person compared its digest with the founders. It must be signed by its own threshold. */
export function firstRoot(input: unknown, verify: Verifiers): Signed<Root> | TrustFault {
  const root = read<Root>('root', input)
  if (typeof root === 'string') return root
  if (!soundRoot(root.signed)) return 'trust-threshold'
  return signedEnough(root, root.signed, root.signed.roles.root, verify) ? root : 'trust-signatures'
}

/** Follows the chain of roots from the one held: each is signed by enough keys of the one before and by enough of its own. */
function follow(held: Signed<Root>, offered: readonly unknown[], verify: Verifiers): Signed<Root> | TrustFault {
  let now = held
  for (const input of offered) {
    const next = read<Root>('root', input)
    if (typeof next === 'string') return next
    if (next.signed.version <= now.signed.version) continue
    if (next.signed.version !== now.signed.version + 1) return 'trust-root-gap'
    if (!soundRoot(next.signed)) return 'trust-threshold'
    if (next.signed.federation !== now.signed.federation) return 'trust-other-federation'
    const byOld = signedEnough(next, now.signed, now.signed.roles.root, verify)
    if (!byOld || !signedEnough(next, next.signed, next.signed.roles.root, verify)) return 'trust-signatures'
    now = next
  }
  return now
}

const past = (signed: { expires: string }, at: Instant, grace = grace_ms): boolean =>
  millis(signed.expires as Instant) + grace <= millis(at)

/** Keys of timestamp or snapshot changed: their version numbers begin anew, or a thief of the old key could have used them up. */
const rekeyed = (before: Root, after: Root): boolean =>
  documentDigest([before.roles.timestamp, before.roles.snapshot]) !==
  documentDigest([after.roles.timestamp, after.roles.snapshot])

/** The state after this bundle, or what is wrong with it. A document past its last day is taken within the grace, and shown. */
export function follows(held: TrustState, input: unknown, verify: Verifiers, at: Instant): TrustState | TrustFault {
  const bundle = bundleSchema.safeParse(input).data
  if (!bundle) return 'trust-malformed'
  const root = follow(held.root, bundle.roots, verify)
  if (typeof root === 'string') return root
  if (past(root.signed, at)) return 'trust-expired'
  const before = rekeyed(held.root.signed, root.signed) ? { ...held, timestamp: undefined, snapshot: undefined } : held
  const next = newestOf(before as TrustState, root, bundle, verify, at)
  return typeof next === 'string' ? next : logged(held, next, bundle.proof, verify)
}

/**
 * The version stands in the list's own log, and enough witnesses have seen it there: nobody can be given a list of his own. The very first
 * version has no witnesses yet, since those follow a log that a list they hold names; it passes where no list with a proof was held.
 */
function logged(
  held: TrustState,
  next: Required<Omit<TrustState, 'proof'>>,
  proof: string | undefined,
  verify: Verifiers,
): TrustState | TrustFault {
  const policy = next.root.signed.log
  if (policy === undefined) return next
  const found = proof === undefined ? undefined : verify.inLog?.(proof, listLeaf(next), policy)
  if (!found) return 'trust-unlogged'
  const first = found.index === 0 && held.proof === undefined
  return found.witnessed || first ? { ...next, proof: proof! } : 'trust-unwitnessed'
}

function newestOf(
  held: TrustState,
  root: Signed<Root>,
  bundle: Bundle,
  verify: Verifiers,
  at: Instant,
): Required<Omit<TrustState, 'proof'>> | TrustFault {
  const { roles } = root.signed
  const timestamp = read<Timestamp>('timestamp', bundle.timestamp)
  if (typeof timestamp === 'string') return timestamp
  if (!signedEnough(timestamp, root.signed, roles.timestamp, verify)) return 'trust-signatures'
  const [was, is] = [held.timestamp?.signed, timestamp.signed]
  if (was && is.version < was.version) return 'trust-rollback'
  if (was && is.version === was.version && documentDigest(is) !== documentDigest(was)) return 'trust-mixed'
  if (was && is.snapshot.version < was.snapshot.version) return 'trust-rollback'
  if (past(is, at)) return 'trust-expired'

  const snapshot = read<Snapshot>('snapshot', bundle.snapshot)
  if (typeof snapshot === 'string') return snapshot
  if (documentDigest(snapshot.signed) !== is.snapshot.digest || snapshot.signed.version !== is.snapshot.version)
    return 'trust-mixed'
  if (!signedEnough(snapshot, root.signed, roles.snapshot, verify)) return 'trust-signatures'
  if (held.snapshot && snapshot.signed.targets.version < held.snapshot.signed.targets.version) return 'trust-rollback'
  if (past(snapshot.signed, at)) return 'trust-expired'

  const targets = read<Targets>('targets', bundle.targets)
  if (typeof targets === 'string') return targets
  const points = snapshot.signed.targets
  if (documentDigest(targets.signed) !== points.digest || targets.signed.version !== points.version) return 'trust-mixed'
  if (!signedEnough(targets, root.signed, roles.targets, verify)) return 'trust-signatures'
  const same = held.targets?.signed.version === targets.signed.version
  if (same && documentDigest(held.targets!.signed) !== points.digest) return 'trust-mixed'
  if (past(targets.signed, at)) return 'trust-expired'
  return { root, timestamp, snapshot, targets }
}

export type Freshness = 'good' | 'degraded' | 'expired' | 'none'

/** How far the list we hold can be relied on: degraded after its last day, expired after the grace. */
export function freshness({ root, timestamp, snapshot, targets }: TrustState, at: Instant): Freshness {
  if (!timestamp || !snapshot || !targets) return 'none'
  const all = [root.signed, timestamp.signed, snapshot.signed, targets.signed]
  if (all.some((it) => past(it, at))) return 'expired'
  return all.some((it) => past(it, at, 0)) ? 'degraded' : 'good'
}
