/**
 * The node's own keys, in files that only its account can read.
 *
 * signing.key  Ed25519, PKCS#8 PEM: signs the manifest, envelopes and receipts; signing-N.key after the change to keyring N
 * sealing/     one file a key, 32 bytes in hexadecimal, named by when it was made; the newest is in force, older ones open late letters
 * keyring.json which of them are in force, signed by the identity key (keyring.ts); a node from before keyrings has none
 *
 * They are made once, at `comity init`. A node that finds one of them missing later does not make another: partners accepted the
 * old one, and a new identity is for people to compare again.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Sign, verifyEd25519 } from '../directory/ed25519.ts'
import { genuineKeyring, type Keyring, keyringSchema, overlap_ms } from '../directory/keyring.ts'
import type { Sealer } from '../federation/seal.ts'
import { openSealer, sealingPublicKey } from './sealing/sealer.ts'

export type NodeKeys = Readonly<{
  sign: Sign
  /** Raw Ed25519 public key, base64url. */
  signing: string
  /** X-Wing public key in force, base64url. */
  sealing: string
  sealer: Sealer
  /** Who signs for these keys, when the node has an identity key. */
  keyring?: Keyring
}>

/** Writes so that after a power cut there is the whole file or none. */
export function writeSecret(path: string, text: string): void {
  const half = `${path}.half`
  const file = openSync(half, 'w', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  renameSync(half, path)
  const dir = openSync(dirname(path), 'r')
  try {
    fsyncSync(dir)
  } finally {
    closeSync(dir)
  }
}

export function readSecret(path: string): string {
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600)
  return readFileSync(path, 'utf8')
}

/** Makes the keys in `dir` unless they are there. True when it made them. */
export function generateKeys(dir: string, at = new Date()): boolean {
  mkdirSync(join(dir, 'sealing'), { recursive: true, mode: 0o700 })
  chmodSync(dir, 0o700)
  if (existsSync(join(dir, 'keyring.json'))) return false
  const signing = join(dir, 'signing.key')
  const made = !existsSync(signing)
  if (readdirSync(join(dir, 'sealing')).filter((name) => name.endsWith('.key')).length === 0)
    writeSecret(join(dir, 'sealing', `${at.toISOString().slice(0, 10)}.key`), `${randomBytes(32).toString('hex')}\n`)
  if (made) writeSecret(signing, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
  return made
}

/** Letters live thirty days, and partners may seal to a replaced key for as long again: a sealing key is of use twice the overlap. */
const sealingLasts_ms = 2 * overlap_ms

/** The sealing keys that still open letters, oldest first: a key ends that long after the next one was made. */
export const livingSealing = (names: readonly string[], at: Date): string[] =>
  names
    .toSorted()
    .filter((_, n, all) => n === all.length - 1 || Date.parse(all[n + 1]!.slice(0, 10)) + sealingLasts_ms > at.getTime())

/** The keyring in `dir`; undefined on a node from before keyrings. */
export function readKeyring(dir: string): Keyring | undefined {
  const path = join(dir, 'keyring.json')
  if (!existsSync(path)) return undefined
  const keyring = keyringSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  if (!keyring || !genuineKeyring(keyring, verifyEd25519)) throw new Error(`${path} is damaged. Restore it from your backup.`)
  return keyring
}

const signingName = /^signing(-\d+)?\.key$/

/** The signing key in force: the one the keyring names, else signing.key. */
function signingKey(dir: string, keyring: Keyring | undefined) {
  const names = readdirSync(dir).filter((name) => signingName.test(name))
  for (const name of names) {
    const key = createPrivateKey(readSecret(join(dir, name)))
    if (key.asymmetricKeyType !== 'ed25519')
      throw new Error(`${join(dir, name)} is not an Ed25519 key. Restore it from your backup.`)
    const signing = createPublicKey(key).export({ format: 'jwk' }).x as string
    if (keyring ? keyring.signing === signing : name === 'signing.key' || names.length === 1) return { key, signing }
  }
  throw new Error(`The signing key that the keyring names is not in ${dir}. Restore it from your backup.`)
}

/** @param dir the keys' directory inside the node's data directory, e.g. `.comity/keys` */
export async function loadKeys(dir: string, at = new Date()): Promise<NodeKeys> {
  const sealingDir = join(dir, 'sealing')
  const keyring = existsSync(dir) ? readKeyring(dir) : undefined
  if (!existsSync(dir) || !readdirSync(dir).some((name) => signingName.test(name)) || !existsSync(sealingDir))
    throw new Error(`The node's keys are not in ${dir}. Restore them from your backup; or, on a new node, run "comity init".`)
  const { key, signing } = signingKey(dir, keyring)
  const names = livingSealing(
    readdirSync(sealingDir).filter((name) => name.endsWith('.key')),
    at,
  )
  const seeds = names.map((name) => Buffer.from(readSecret(join(sealingDir, name)).trim(), 'hex'))
  if (seeds.length === 0 || seeds.some((seed) => seed.length !== 32))
    throw new Error(`A key in ${sealingDir} is missing or damaged. Restore it from your backup.`)
  const publics = seeds.map(sealingPublicKey)
  const sealing = keyring ? publics.find((it) => it === keyring.sealing) : publics.at(-1)
  if (!sealing) throw new Error(`The sealing key that the keyring names is not in ${sealingDir}. Restore it from your backup.`)
  return {
    sign: (bytes) => sign(null, bytes, key),
    signing,
    sealing,
    sealer: openSealer(seeds),
    ...(keyring && { keyring }),
  }
}
