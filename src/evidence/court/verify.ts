/**
 * Verifies a court package with nothing but the package: on a court's own machine, in a browser, without a network.
 *
 * It asks for bytes and is given them, so the same rules run over a file, a browser's Blob or an array. Every byte of the archive is
 * compared with what must stand there: content with its digest, everything between with what the manifest makes it. What differs is
 * named with the file, and with the exhibit it belongs to.
 */
import { canonical } from '../../kernel/canonical.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Checks } from '../../ledger/tlog/note.ts'
import type { Policy } from '../../ledger/tlog/policy.ts'
import { verifyRecord } from '../../ledger/verify.ts'
import { type CustodyEvent, findBreak, sealedText } from '../custody.ts'
import {
  type CourtExhibit,
  type CourtManifest,
  manifestPath,
  type PackedFile,
  packageFormat,
  signaturePath,
  signedText,
} from './manifest.ts'
import { type Crc32, descriptor, directory, localHeader, type Stored } from './zip.ts'

export const courtCodes = [
  'not-a-package',
  'manifest-damaged',
  'signature-holds',
  'signature-false',
  'file-differs',
  'archive-differs',
  'archive-ends-early',
  'archive-goes-on',
  'custody-holds',
  'custody-broken',
  'seal-false',
  'seal-unknown',
  'proof-holds',
  'proof-false',
  'digest-only',
  'keys-from-package',
  'keys-from-reader',
] as const
export type CourtCode = (typeof courtCodes)[number]
export type CourtFinding = Readonly<{
  code: CourtCode
  good: boolean
  file?: string
  exhibit?: string
  facts?: Readonly<Record<string, string>>
}>
export type CourtVerdict = Readonly<{ holds: boolean; findings: readonly CourtFinding[]; manifest?: CourtManifest }>

export type Hashing = () => Readonly<{ update(bytes: Uint8Array): unknown; hex(): string }>
export type CourtTools = Readonly<{
  sha256: Hashing
  crc32: Crc32
  checks: Checks
  /** Keys the reader has from a source of its own: node to key. */
  keys?: ReadonlyMap<string, string>
  policy?: Policy
}>

export type Wanted = Readonly<{ start: number; length: number }>
type Reading<T> = Generator<Wanted, T, Uint8Array>

const piece_bytes = 1024 * 1024
const manifest_max = 256 * 1024 * 1024
const small_max = 64 * 1024 * 1024

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const fromBase64url = (text: string): Uint8Array | undefined => {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined
  const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const back = btoa(raw).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return back === text ? Uint8Array.from(raw, (c) => c.charCodeAt(0)) : undefined
}

export function* verifyPackage(size: number, tools: CourtTools): Reading<CourtVerdict> {
  const findings: CourtFinding[] = []
  const say = (code: CourtCode, good: boolean, more: Omit<CourtFinding, 'code' | 'good'> = {}): void =>
    void findings.push({ code, good, ...more })
  const done = (manifest?: CourtManifest): CourtVerdict => ({
    holds: findings.every((it) => it.good || tolerated.has(it.code)),
    findings,
    ...(manifest && { manifest }),
  })
  const text = yield* manifestBytes(size)
  const manifest = text && readManifest(text)
  if (!text || !manifest) {
    say(text ? 'manifest-damaged' : 'not-a-package', false, text ? { file: manifestPath } : {})
    return done()
  }
  const signature = yield* after(manifestPath, text.length, size)
  const sealed = signature && signatureOf(signature)
  const files: PackedFile[] = [
    { path: manifestPath, size: text.length, sha256: digestOf(tools, text), is: 'case' },
    { path: signaturePath, size: sealed?.length ?? 0, sha256: '', is: 'case' },
    ...manifest.files,
  ]
  const keys = tools.keys ?? new Map(manifest.keys.map(({ node, key }) => [node as string, key]))
  const genuine =
    sealed !== undefined &&
    sealed.node === manifest.madeBy.node &&
    holds(tools, keys, sealed.node, signedText(files[0]!.sha256), sealed)
  say(genuine ? 'signature-holds' : 'signature-false', genuine, { file: signaturePath })
  if (!sealed) return done(manifest)
  const small = yield* walk(files, size, tools, say)
  for (const exhibit of manifest.exhibits) judgeExhibit(exhibit, files, small, tools, keys, say)
  say(tools.keys ? 'keys-from-reader' : 'keys-from-package', tools.keys !== undefined)
  return done(manifest)
}

/** What a reader must know and what does not stand against the package. */
export const tolerated: ReadonlySet<CourtCode> = new Set(['keys-from-package', 'digest-only', 'seal-unknown'])
type Say = (code: CourtCode, good: boolean, more?: Omit<CourtFinding, 'code' | 'good'>) => void

const digestOf = ({ sha256 }: CourtTools, bytes: Uint8Array): string => {
  const hash = sha256()
  hash.update(bytes)
  return hash.hex()
}

/** The manifest comes first and is canonical JSON, which holds no line feed: it ends with the first one. */
function* manifestBytes(size: number): Reading<Uint8Array | undefined> {
  const head = localHeader(manifestPath)
  if (size < head.length || !same(yield { start: 0, length: 4 }, head.subarray(0, 4))) return undefined
  const parts: Uint8Array[] = []
  for (let at = head.length; at < Math.min(size, manifest_max); ) {
    const piece = yield { start: at, length: Math.min(piece_bytes, size - at) }
    const end = piece.indexOf(0x0a)
    parts.push(end < 0 ? piece : piece.subarray(0, end + 1))
    if (end >= 0) return joined(parts)
    at += piece.length
  }
  return undefined
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

function readManifest(bytes: Uint8Array): CourtManifest | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const manifest = JSON.parse(text) as CourtManifest
    const right =
      manifest.format === packageFormat &&
      `${canonical(manifest)}\n` === text &&
      manifest.files.every((it) => typeof it.path === 'string' && Number.isSafeInteger(it.size) && it.size >= 0)
    return right && Array.isArray(manifest.exhibits) && Array.isArray(manifest.keys) && manifest.madeBy ? manifest : undefined
  } catch {
    return undefined
  }
}

type Signed = Readonly<{ node: NodeId; key: string; value: string; length: number }>
function* after(path: string, length: number, size: number): Reading<Uint8Array | undefined> {
  const start = localHeader(path).length + length + 24 + localHeader(signaturePath).length
  return start < size ? yield { start, length: Math.min(4096, size - start) } : undefined
}
function signatureOf(bytes: Uint8Array): Signed | undefined {
  const end = bytes.indexOf(0x0a)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end + 1))
    const it = JSON.parse(text) as Signed
    return `${canonical(it)}\n` === text ? { ...it, length: end + 1 } : undefined
  } catch {
    return undefined
  }
}

function holds(
  { checks }: CourtTools,
  keys: ReadonlyMap<string, string>,
  node: string,
  text: string,
  seal: { key: string; value: string },
): boolean {
  const [key, value] = [fromBase64url(seal.key), fromBase64url(seal.value)]
  return keys.get(node) === seal.key && key?.length === 32 && value?.length === 64 && checks.ed25519(key, utf8(text), value)
}

const placeOf = ({ path, exhibit }: PackedFile) => ({ file: path, ...(exhibit && { exhibit }) })

/** Every byte from the first to the last: what is content by its digest, what is not by what must stand there. Gives the small files. */
function* walk(files: readonly PackedFile[], size: number, tools: CourtTools, say: Say): Reading<Map<string, Uint8Array>> {
  const small = new Map<string, Uint8Array>()
  const stored: Stored[] = []
  let at = 0
  function* expect(wanted: Uint8Array, file: PackedFile | undefined): Reading<boolean> {
    const start = at
    at += wanted.length
    const of = file && placeOf(file)
    if (at > size) {
      say('archive-ends-early', false, of)
      return false
    }
    if (!same(yield { start, length: wanted.length }, wanted)) say('archive-differs', false, of)
    return true
  }
  for (const file of files) {
    if (!(yield* expect(localHeader(file.path), file))) return small
    const hash = tools.sha256()
    let crc = 0
    const kept: Uint8Array[] = []
    for (let left = file.size; left > 0; ) {
      const length = Math.min(piece_bytes, left)
      if (at + length > size) {
        say('archive-ends-early', false, placeOf(file))
        return small
      }
      const piece = yield { start: at, length }
      hash.update(piece)
      crc = tools.crc32(piece, crc)
      if (file.is !== 'content' && file.size <= small_max) kept.push(piece.slice())
      at += length
      left -= length
    }
    if (file.sha256 && hash.hex() !== file.sha256) say('file-differs', false, placeOf(file))
    if (file.is === 'custody' || file.is === 'proof') small.set(file.path, joined(kept))
    stored.push({ path: file.path, size: file.size, crc })
    if (!(yield* expect(descriptor(stored.at(-1)!), file))) return small
  }
  for (const [n, entry] of directory(stored).entries()) if (!(yield* expect(entry, files[n]))) return small
  if (at < size) say('archive-goes-on', false)
  return small
}

function judgeExhibit(
  exhibit: CourtExhibit,
  files: readonly PackedFile[],
  small: ReadonlyMap<string, Uint8Array>,
  tools: CourtTools,
  keys: ReadonlyMap<string, string>,
  say: Say,
): void {
  const its = byExhibit(files).get(exhibit.number) ?? []
  const of = { exhibit: exhibit.number }
  const text = (path: string): string => new TextDecoder().decode(small.get(path) ?? new Uint8Array())
  const content = its.find((it) => it.is === 'content')
  if (exhibit.content === 'here' && (content?.sha256 !== exhibit.sha256 || content.size !== exhibit.size))
    say('file-differs', false, of)
  if (exhibit.content === 'digest') say('digest-only', false, of)
  const custody = its.find((it) => it.is === 'custody')
  const chain = custody && chainOf(text(custody.path))
  const broken = chain ? findBreak(exhibit, chain) : { seq: 0, why: 'empty' }
  if (broken) say('custody-broken', false, { ...of, facts: { seq: String(broken.seq), why: broken.why } })
  for (const event of chain ?? []) {
    const known = keys.get(event.by.node) === event.seal.key
    if (!known) say('seal-unknown', false, { ...of, facts: { seq: String(event.seq), node: event.by.node } })
    else if (!holds(tools, keys, event.by.node, sealedText(event.hash), event.seal))
      say('seal-false', false, { ...of, facts: { seq: String(event.seq), node: event.by.node } })
  }
  if (!broken) say('custody-holds', true, { ...of, facts: { events: String(chain?.length ?? 0) } })
  for (const proof of its.filter((it) => it.is === 'proof')) {
    const verdict = verifyRecord(text(proof.path), tools.policy, tools.checks)
    const right = verdict.holds && verdict.event?.subject === `exhibit:${exhibit.id}`
    say(right ? 'proof-holds' : 'proof-false', right, {
      ...of,
      file: proof.path,
      ...(verdict.level && { facts: { level: verdict.level } }),
    })
  }
}

const grouped = new WeakMap<readonly PackedFile[], Map<string | undefined, PackedFile[]>>()
function byExhibit(files: readonly PackedFile[]): Map<string | undefined, PackedFile[]> {
  const made = grouped.get(files) ?? Map.groupBy(files, (it) => it.exhibit)
  grouped.set(files, made)
  return made
}

function chainOf(text: string): readonly CustodyEvent[] | undefined {
  try {
    const chain = JSON.parse(text) as CustodyEvent[]
    return Array.isArray(chain) ? chain : undefined
  } catch {
    return undefined
  }
}
