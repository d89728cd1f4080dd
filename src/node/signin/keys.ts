/**
 * The own provider's keys: signing keys (ES256, JWK), the client's secret, and keys for cookies and stored state.
 * One file, readable by the node's account alone, replaced as a whole.
 */
import { createCipheriv, createDecipheriv, generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { secret } from './token.ts'

type SigningKey = Readonly<{ kid: string; madeAt_ms: number; jwk: Readonly<Record<string, unknown>> }>
export type Keys = Readonly<{ signing: readonly SigningKey[]; cookies: readonly string[]; clientSecret: string; sealing: string }>

const day_ms = 86_400_000
/** A signing key is replaced after this, and verifies for as long again as a sign-in can last, generously. */
const signsFor_ms = 90 * day_ms
const verifiesFor_ms = signsFor_ms + day_ms

function newSigningKey(now_ms: number): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const kid = randomBytes(9).toString('base64url')
  return { kid, madeAt_ms: now_ms, jwk: { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' } }
}

/** The keys as they must be now, newest signing key first. Pure but for the chance in new keys. */
export function rotated(keys: Keys | undefined, now_ms: number): Keys {
  const young = (keys?.signing ?? []).filter((k) => now_ms - k.madeAt_ms < verifiesFor_ms)
  const fresh = young[0] && now_ms - young[0].madeAt_ms < signsFor_ms
  if (keys && fresh && young.length === keys.signing.length) return keys
  return {
    signing: fresh ? young : [newSigningKey(now_ms), ...young],
    cookies: fresh && keys ? keys.cookies : [secret(), ...(keys?.cookies.slice(0, 1) ?? [])],
    clientSecret: keys?.clientSecret ?? secret(),
    sealing: keys?.sealing ?? secret(),
  }
}

/** Reads the keys in `dir`, makes or rotates them when it is time, and writes back what changed. */
export function openKeys(dir: string, now_ms: number): Keys {
  const file = join(dir, 'signin-keys.json')
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Keys) : undefined
  const keys = rotated(kept, now_ms)
  if (keys === kept) return keys
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const half = `${file}.${process.pid}`
  writeFileSync(half, JSON.stringify(keys), { mode: 0o600, flush: true })
  chmodSync(half, 0o600)
  renameSync(half, file)
  return keys
}

/** Seals what the provider stores, so that a reader of the database cannot take over a sign-in under way. AES-256-GCM, random nonce. */
export function seal(keys: Keys, plain: string, about: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(keys.sealing, 'base64url'), nonce).setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

export function unseal(keys: Keys, sealed: Buffer, about: string): string {
  const cipher = createDecipheriv('aes-256-gcm', Buffer.from(keys.sealing, 'base64url'), sealed.subarray(0, 12), {
    authTagLength: 16,
  })
  cipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString('utf8')
}
