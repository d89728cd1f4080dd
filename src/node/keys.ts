/**
 * The node's own keys, in files that only its account can read.
 *
 * signing.key  Ed25519, PKCS#8 PEM: signs the manifest, envelopes and receipts
 * sealing/     one file a key, 32 bytes in hexadecimal, named by the day it was made; the newest is in force, older ones open late letters
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
import type { Sign } from '../directory/ed25519.ts'
import type { Sealer } from '../federation/seal.ts'
import { openSealer, sealingPublicKey } from './sealing/sealer.ts'

export type NodeKeys = Readonly<{
  sign: Sign
  /** Raw Ed25519 public key, base64url. */
  signing: string
  /** X-Wing public key in force, base64url. */
  sealing: string
  sealer: Sealer
}>

/** Writes so that after a power cut there is the whole file or none. */
function writeSecret(path: string, text: string): void {
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

function readSecret(path: string): string {
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600)
  return readFileSync(path, 'utf8')
}

/** Makes the keys in `dir` unless they are there. True when it made them. */
export function generateKeys(dir: string, at = new Date()): boolean {
  mkdirSync(join(dir, 'sealing'), { recursive: true, mode: 0o700 })
  chmodSync(dir, 0o700)
  const signing = join(dir, 'signing.key')
  const made = !existsSync(signing)
  if (readdirSync(join(dir, 'sealing')).filter((name) => name.endsWith('.key')).length === 0)
    writeSecret(join(dir, 'sealing', `${at.toISOString().slice(0, 10)}.key`), `${randomBytes(32).toString('hex')}\n`)
  if (made) writeSecret(signing, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
  return made
}

/** @param dir the keys' directory inside the node's data directory, e.g. `.comity/keys` */
export async function loadKeys(dir: string): Promise<NodeKeys> {
  const path = join(dir, 'signing.key')
  const sealingDir = join(dir, 'sealing')
  if (!existsSync(path) || !existsSync(sealingDir))
    throw new Error(`The node's keys are not in ${dir}. Restore them from your backup; or, on a new node, run "comity init".`)
  const key = createPrivateKey(readSecret(path))
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path} is not an Ed25519 key. Restore it from your backup.`)
  const names = readdirSync(sealingDir)
    .filter((name) => name.endsWith('.key'))
    .sort()
  const seeds = names.map((name) => Buffer.from(readSecret(join(sealingDir, name)).trim(), 'hex'))
  const newest = seeds.at(-1)
  if (!newest || seeds.some((seed) => seed.length !== 32))
    throw new Error(`A key in ${sealingDir} is missing or damaged. Restore it from your backup.`)
  return {
    sign: (bytes) => sign(null, bytes, key),
    signing: createPublicKey(key).export({ format: 'jwk' }).x as string,
    sealing: sealingPublicKey(newest),
    sealer: openSealer(seeds),
  }
}
