/**
 * A node's keyring: which keys speak for it now, which did before, which are in wrong hands. Its identity key signs it; that key
 * lies offline, so whoever takes the machine takes the keys of a season and not the node's name.
 *
 * The log decides about the past. A key listed as compromised is believed for what a witness had seen before the given size of the
 * node's log and for nothing else, so nobody has to trust the dates a thief writes.
 */
import { z } from 'zod'
import { canonical, digest } from '../kernel/canonical.ts'
import { type Instant, millis } from '../kernel/instant.ts'
import type { Sign, Verify } from './ed25519.ts'

const base64url = (bytes: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`))

export const keyringSchema = z
  .looseObject({
    v: z.literal(1),
    node: z.string().max(80),
    /** 1, then one more at each change; a smaller one is an old keyring shown again. */
    serial: z.int().min(1),
    identity: base64url(32),
    signing: base64url(32),
    sealing: base64url(1216),
    /** Verifier keys of the log and the witness (C2SP signed-note). */
    log: z.string().min(1).max(400),
    witness: z.string().min(1).max(400),
    /** Signing keys of before: letters that were on the way are believed until then. */
    former: z.array(z.object({ signing: base64url(32), until: z.iso.datetime() })).max(50),
    /** Believed only for what was witnessed before the log had this size. */
    compromised: z.array(z.object({ signing: base64url(32), size: z.int().min(0) })).max(50),
    issuedAt: z.iso.datetime(),
    /** The signing and sealing keys are to be changed before then: 90 days. */
    expires: z.iso.datetime(),
    signature: base64url(64),
  })
  .meta({ id: 'Keyring' })
export type Keyring = Readonly<z.infer<typeof keyringSchema>>
export type KeyringBody = Omit<Keyring, 'signature'>

/** How long a signing key that was replaced is believed, and sealing keys are kept, for letters that are long on the way. */
export const overlap_ms = 30 * 24 * 3_600_000
/** How long signing and sealing keys last. */
export const keysLast_ms = 90 * 24 * 3_600_000

const signedBytes = (body: KeyringBody): Uint8Array => new TextEncoder().encode(`comity-keyring-v1\n${canonical(body)}`)

export const signKeyring = (body: KeyringBody, sign: Sign): Keyring =>
  ({ ...body, signature: Buffer.from(sign(signedBytes(body))).toString('base64url') }) as Keyring

export function genuineKeyring({ signature, ...body }: Keyring, verify: Verify): boolean {
  try {
    return verify(body.identity, signedBytes(body as KeyringBody), Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

/** The keyring that follows: other keys in force, the old signing key among the former ones or, when it was stolen, the compromised. */
export function nextKeyring(
  before: Keyring,
  change: Partial<Pick<Keyring, 'signing' | 'sealing' | 'log' | 'witness'>> & Readonly<{ compromisedBefore?: number }>,
  at: Instant,
): KeyringBody {
  const { signature: _, ...body } = before
  const { compromisedBefore, ...keys } = change
  const until = new Date(millis(at) + overlap_ms).toISOString()
  const replaced = keys.signing !== undefined && keys.signing !== before.signing
  const stolen = replaced && compromisedBefore !== undefined
  const kept = before.former.filter((it) => millis(it.until as Instant) > millis(at))
  return {
    ...body,
    ...keys,
    serial: before.serial + 1,
    former: replaced && !stolen ? [{ signing: before.signing, until }, ...kept] : kept,
    compromised: stolen ? [{ signing: before.signing, size: compromisedBefore }, ...before.compromised] : before.compromised,
    issuedAt: at,
    expires: new Date(millis(at) + keysLast_ms).toISOString(),
  } as KeyringBody
}

/**
 * Whether a later keyring may take the place of the one we hold: one identity, a greater serial, nothing forgotten of what was
 * compromised. The same serial must be the same keyring.
 */
export function follows(held: Keyring, offered: Keyring): 'same' | 'newer' | 'older' | 'forked' {
  if (held.identity !== offered.identity || held.node !== offered.node) return 'forked'
  if (offered.serial < held.serial) return 'older'
  if (offered.serial === held.serial) return digest(held) === digest(offered) ? 'same' : 'forked'
  const remembers = held.compromised.every((it) =>
    offered.compromised.some((other) => other.signing === it.signing && other.size <= it.size),
  )
  return remembers ? 'newer' : 'forked'
}

export type KeyStanding = 'in-force' | 'former' | 'former-ended' | 'compromised' | 'unknown'

type Keys = Readonly<{ keys: Readonly<{ signing: string }>; keyring?: Keyring | undefined }>

/** What a signature by `key` is worth at `at`. */
export function standingOf({ keys, keyring }: Keys, key: string, at: Instant): KeyStanding {
  if (keyring?.compromised.some((it) => it.signing === key)) return 'compromised'
  if (keys.signing === key) return 'in-force'
  const former = keyring?.former.find((it) => it.signing === key)
  if (!former) return 'unknown'
  return millis(former.until as Instant) > millis(at) ? 'former' : 'former-ended'
}

/** The signing keys under which a letter, a receipt or an asking of this node is believed at `at`, the one in force first. */
export const believedKeys = (of: Keys, at: Instant): string[] =>
  [of.keys.signing, ...(of.keyring?.former ?? []).map((it) => it.signing)].filter((key) =>
    ['in-force', 'former'].includes(standingOf(of, key, at)),
  )

/**
 * Whether a signature made long ago still counts. For a compromised key it does when what was signed lies in a witnessed checkpoint
 * of the node's log that is no larger than the size before which the key was in good hands.
 * @param witnessedSize size of the smallest witnessed checkpoint that is shown to cover what was signed
 */
export function countsForever(of: Keys, key: string, witnessedSize?: number): boolean {
  const compromised = of.keyring?.compromised.find((it) => it.signing === key)
  if (compromised) return witnessedSize !== undefined && witnessedSize <= compromised.size
  return of.keys.signing === key || (of.keyring?.former.some((it) => it.signing === key) ?? false)
}
