/**
 * Making and changing the node's keyring. The identity key signs it and is needed for nothing else: after `comity init` it belongs on a
 * medium in a safe, and `comity keys rotate --identity FILE` is the only time it comes out (docs/keys-and-trust.md).
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Keyring, type KeyringBody, keysLast_ms, nextKeyring, signKeyring } from '../directory/keyring.ts'
import type { Instant } from '../kernel/instant.ts'
import { livingSealing, loadKeys, readKeyring, readSecret, writeSecret } from './keys.ts'
import { sealingPublicKey } from './sealing/sealer.ts'

const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string
const raw = (key: KeyObject): string => createPublicKey(key).export({ format: 'jwk' }).x as string
const kept = (dir: string, keyring: Keyring): void =>
  writeSecret(join(dir, 'keyring.json'), `${JSON.stringify(keyring, null, 2)}\n`)

type Logs = Readonly<{ node: string; log: string; witness: string }>

/** Gives the node an identity unless it has one. True when it did: until partners compared once more, they know the old fingerprint. */
export async function beginKeyring(dir: string, { node, log, witness }: Logs, at = new Date()): Promise<boolean> {
  if (existsSync(join(dir, 'keyring.json'))) return false
  const { signing, sealing } = await loadKeys(dir, at)
  const path = join(dir, 'identity.key')
  if (!existsSync(path)) writeSecret(path, pem(generateKeyPairSync('ed25519').privateKey))
  const key = createPrivateKey(readSecret(path))
  const body = {
    v: 1,
    node,
    serial: 1,
    identity: raw(key),
    signing,
    sealing,
    log,
    witness,
    former: [],
    compromised: [],
    issuedAt: at.toISOString(),
    expires: new Date(at.getTime() + keysLast_ms).toISOString(),
  }
  kept(
    dir,
    signKeyring(body as unknown as KeyringBody, (bytes) => sign(null, bytes, key)),
  )
  return true
}

/**
 * What to do when the keyring names another log or witness than the node keeps: after a next log, or another key of the log. Partners
 * believe no manifest whose keyring does not name the very keys that it shows, so the node would lose all of them.
 */
export const staleKeyring = (keyring: Keyring | undefined, { log, witness }: Logs): string | undefined =>
  keyring && (keyring.log !== log || keyring.witness !== witness)
    ? `The keyring names another log than ${log.split('+')[0]} under the key in use, and partners would not believe it. Take the identity key from the safe: comity keys rotate --identity FILE`
    : undefined

/**
 * New signing and sealing keys under the same identity, and the log and witness as they are named now. The keyring is written last, so that
 * a power cut leaves the old keys or the new.
 * @param compromisedBefore the size of the node's log before which the old signing key was surely in good hands, when it was stolen
 */
export function rotateKeys(
  dir: string,
  identity: string,
  compromisedBefore: number | undefined,
  names?: Pick<Logs, 'log' | 'witness'>,
  at = new Date(),
): Keyring {
  const before = readKeyring(dir)
  if (!before) throw new Error(`There is no keyring in ${dir}. Run "comity keys identity" first.`)
  const key = createPrivateKey(readSecret(identity))
  if (raw(key) !== before.identity) throw new Error(`${identity} is not the identity key of this node.`)
  const [signing, seed] = [generateKeyPairSync('ed25519').privateKey, randomBytes(32)]
  const sealingDir = join(dir, 'sealing')
  writeSecret(join(dir, `signing-${before.serial + 1}.key`), pem(signing))
  // The serial keeps two changes within one moment from taking each other's place: the former seed still opens late letters.
  const made = `${at.toISOString().replaceAll(':', '')}-${before.serial + 1}`
  writeSecret(join(sealingDir, `${made}.key`), `${seed.toString('hex')}\n`)
  const change = {
    signing: raw(signing),
    sealing: sealingPublicKey(seed),
    ...(names && { log: names.log, witness: names.witness }),
    ...(compromisedBefore !== undefined && { compromisedBefore }),
  }
  const next = signKeyring(nextKeyring(before, change, at.toISOString() as Instant), (bytes) => sign(null, bytes, key))
  kept(dir, next)
  forget(dir, sealingDir, at)
  return next
}

/** Signing keys are of no use once replaced; sealing keys once no letter can be under way to them. */
function forget(dir: string, sealingDir: string, at: Date): void {
  const inForce = readKeyring(dir)!
  for (const name of readdirSync(dir).filter((it) => /^signing(-\d+)?\.key$/.test(it)))
    if (raw(createPrivateKey(readSecret(join(dir, name)))) !== inForce.signing) rmSync(join(dir, name))
  const all = readdirSync(sealingDir).filter((name) => name.endsWith('.key'))
  const living = new Set(livingSealing(all, at))
  for (const name of all) if (!living.has(name)) rmSync(join(sealingDir, name))
}
