/**
 * The papers of a trust list, as files in one folder that travels on a medium between those who sign:
 *
 *   root-1.json, root-2.json ...     which keys speak for which role, from the first on
 *   targets.json                     the nodes
 *   snapshot.json, timestamp.json    which list is the newest
 *   .well-known/comity-trust         all of it, for a web server
 *   .well-known/comity-trust-log/    the log in which each version stands (listlog.ts)
 *
 * A key is a file of its own with both halves, Ed25519 and ML-DSA-44; beside it lies FILE.pub, which is not secret.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { fingerprint, readManifest } from '../../directory/manifest.ts'
import {
  type Bundle,
  bundleSchema,
  documentDigest,
  keyName,
  listLeaf,
  type Root,
  type Signed,
  type Snapshot,
  signedBytes,
  type Targets,
  type Timestamp,
  type TrustKey,
  trustKeySchema,
} from '../../directory/trust/documents.ts'
import { verifyMlDsa44 } from '../../directory/trust/mldsa.ts'
import { firstRoot, follows, type TrustFault, type TrustState } from '../../directory/trust/verify.ts'
import type { Instant } from '../../kernel/instant.ts'
import { readSecret, writeSecret } from '../keys.ts'
import { type Entered, enter, inLog } from './listlog.ts'

const day_ms = 24 * 3_600_000
/** Roots and the list of nodes last a year, what says that it is the newest a week. */
const lasts_ms = { root: 365 * day_ms, targets: 365 * day_ms, snapshot: 7 * day_ms, timestamp: 7 * day_ms }
const verifiers = { ed25519: verifyEd25519, mldsa44: verifyMlDsa44, inLog }

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const write = (path: string, it: unknown): void => writeFileSync(path, `${JSON.stringify(it, null, 2)}\n`)
const until = (at: Date, role: keyof typeof lasts_ms): string => new Date(at.getTime() + lasts_ms[role]).toISOString()

/** Makes a role's key in `path` and its public half in `path`.pub. */
export function makeKey(path: string): TrustKey {
  if (existsSync(path)) throw new Error(`${path} is there already; a key is never written over.`)
  const [ed, pq] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ml-dsa-44' as 'ed25519')]
  const pem = (key: typeof ed.privateKey) => key.export({ type: 'pkcs8', format: 'pem' })
  const key: TrustKey = {
    ed25519: ed.publicKey.export({ format: 'jwk' }).x as string,
    mldsa44: (pq.publicKey.export({ format: 'jwk' }) as unknown as { pub: string }).pub,
  }
  writeSecret(path, `${JSON.stringify({ ed25519: pem(ed.privateKey), mldsa44: pem(pq.privateKey) })}\n`)
  write(`${path}.pub`, key)
  return key
}

export const publicKey = (path: string): TrustKey => trustKeySchema.parse(read(path))

export type RootPlan = Readonly<{
  federation: string
  root: readonly TrustKey[]
  threshold: number
  targets: readonly TrustKey[]
  targetsThreshold: number
  online: TrustKey
  /** A tlog-policy: the log of the list and its witnesses. */
  log?: string
}>

const rootFiles = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => /^root-\d+\.json$/.test(name))
    .sort((a, b) => Number(a.slice(5, -5)) - Number(b.slice(5, -5)))
const roots = (dir: string): Signed<Root>[] => rootFiles(dir).map((name) => read<Signed<Root>>(join(dir, name)))

/** Writes the next root, unsigned: the first one, or the one that takes other keys. */
export function planRoot(dir: string, plan: RootPlan, at = new Date()): string {
  mkdirSync(dir, { recursive: true })
  const version = rootFiles(dir).length + 1
  const all = [...plan.root, ...plan.targets, plan.online]
  const role = (keys: readonly TrustKey[], threshold: number) => ({ keys: [...new Set(keys.map(keyName))], threshold })
  const signed: Root = {
    type: 'root',
    v: 1,
    version,
    expires: until(at, 'root'),
    federation: plan.federation,
    keys: Object.fromEntries(all.map((key) => [keyName(key), key])),
    roles: {
      root: role(plan.root, plan.threshold),
      targets: role(plan.targets, plan.targetsThreshold),
      snapshot: role([plan.online], 1),
      timestamp: role([plan.online], 1),
    },
    ...(plan.log !== undefined && { log: plan.log }),
  }
  const path = join(dir, `root-${version}.json`)
  write(path, { signed, signatures: [] })
  return path
}

/** The root in force, so that a new one can be planned from it. */
export const lastRoot = (dir: string): Root | undefined => roots(dir).at(-1)?.signed

export type ListChange = Readonly<{ manifest?: string; revoke?: string; reason?: string }>

/** Writes the next list of nodes, unsigned: a node entered by its manifest, or struck off. */
export function planTargets(dir: string, { manifest, revoke, reason }: ListChange, at = new Date()): number {
  const path = join(dir, 'targets.json')
  const before = existsSync(path) ? read<Signed<Targets>>(path).signed : undefined
  let nodes = before?.nodes ?? []
  if (manifest !== undefined) {
    const it = readManifest(read(manifest), verifyEd25519, at.toISOString() as Instant)
    if (typeof it === 'string') throw new Error(`${manifest} is not the manifest of a node in date (${it}).`)
    if (!it.keyring) throw new Error(`${it.node} has no identity key yet; its administrator runs "comity keys identity" first.`)
    const entry = { node: it.node, url: it.url, fingerprint: fingerprint(it), standing: 'listed' as const }
    nodes = [...nodes.filter((one) => one.node !== it.node), entry].sort((a, b) => (a.node < b.node ? -1 : 1))
  }
  if (revoke !== undefined) {
    if (!nodes.some((one) => one.node === revoke)) throw new Error(`${revoke} is not on the list.`)
    nodes = nodes.map((one) => (one.node === revoke ? { ...one, standing: 'revoked' as const, ...(reason && { reason }) } : one))
  }
  const signed: Targets = { type: 'targets', v: 1, version: (before?.version ?? 0) + 1, expires: until(at, 'targets'), nodes }
  write(path, { signed, signatures: [] })
  return signed.version
}

/** Adds the signature of one key to a paper; the same key again takes the place of its earlier signature. */
export function signPaper(path: string, keyPath: string): string {
  const paper = read<Signed<unknown>>(path)
  const halves = JSON.parse(readSecret(keyPath)) as { ed25519: string; mldsa44: string }
  const bytes = signedBytes(paper.signed)
  const signature = (pem: string) => sign(null, bytes, createPrivateKey(pem)).toString('base64url')
  const raw = createPublicKey(halves.ed25519).export({ format: 'jwk' }).x as string
  const { pub } = createPublicKey(halves.mldsa44).export({ format: 'jwk' }) as unknown as { pub: string }
  const key = keyName({ ed25519: raw, mldsa44: pub })
  const made = { key, ed25519: signature(halves.ed25519), mldsa44: signature(halves.mldsa44) }
  write(path, { ...paper, signatures: [...paper.signatures.filter((it) => it.key !== key), made] })
  return key
}

export type Published = Readonly<{ state: TrustState | TrustFault; entered?: Entered }>

/**
 * Says which list is the newest, signs that with the online key, enters it in the list's log, and writes what is served once it verifies
 * from the first root on.
 */
export async function publish(dir: string, keyPath: string, logKeyPath?: string, at = new Date()): Promise<Published> {
  const version = (name: string) =>
    existsSync(join(dir, name)) ? read<Signed<{ version: number }>>(join(dir, name)).signed.version : 0
  const targets = read<Signed<Targets>>(join(dir, 'targets.json'))
  const pointsAt = (signed: { version: number }) => ({ version: signed.version, digest: documentDigest(signed) })
  const snapshot: Snapshot = {
    type: 'snapshot',
    v: 1,
    version: version('snapshot.json') + 1,
    expires: until(at, 'snapshot'),
    targets: pointsAt(targets.signed),
  }
  const timestamp: Timestamp = {
    type: 'timestamp',
    v: 1,
    version: version('timestamp.json') + 1,
    expires: until(at, 'timestamp'),
    snapshot: pointsAt(snapshot),
  }
  for (const [name, signed] of Object.entries({ snapshot, timestamp })) {
    write(join(dir, `${name}.json`), { signed, signatures: [] })
    signPaper(join(dir, `${name}.json`), keyPath)
  }
  const paper = (name: string) => read<unknown>(join(dir, name))
  const bundle: Bundle = {
    v: 1,
    roots: roots(dir),
    timestamp: paper('timestamp.json'),
    snapshot: paper('snapshot.json'),
    targets,
  }
  const root = roots(dir).at(-1)!
  const policy = root.signed.log
  // Nothing enters the log that nodes would not take for another reason.
  const first = checkBundle(bundle, at)
  if (policy === undefined || (typeof first === 'string' && first !== 'trust-unlogged')) return kept(dir, bundle, first)
  if (logKeyPath === undefined) throw new Error("The root names a log: give the log's key too, so that this version enters it.")
  const leaf = listLeaf({ root, targets, snapshot: { signed: snapshot }, timestamp: { signed: timestamp } })
  const entered = await enter(dir, logKeyPath, policy, leaf)
  const logged = { ...bundle, proof: entered.proof }
  return { ...kept(dir, logged, checkBundle(logged, at)), entered }
}

function kept(dir: string, bundle: Bundle, state: TrustState | TrustFault): Published {
  if (typeof state === 'string') return { state }
  mkdirSync(join(dir, '.well-known'), { recursive: true })
  write(join(dir, '.well-known', 'comity-trust'), bundle)
  return { state }
}

/** What a node that holds nothing but the first root would make of it. */
export function checkBundle(input: unknown, at = new Date()): TrustState | TrustFault {
  const first = firstRoot(bundleSchema.safeParse(input).data?.roots[0], verifiers)
  return typeof first === 'string' ? first : follows({ root: first }, input, verifiers, at.toISOString() as Instant)
}
