/**
 * Verifies a court package with nothing but the package: on a court's own machine, in a browser, without a network.
 *
 * It asks for bytes and is given them, so the same rules run over a file, a browser's Blob or an array. Every byte of the archive is
 * compared with what must stand there: content with its digest, everything between with what the manifest makes it. What differs is
 * named with the file, and with the exhibit it belongs to.
 */
import { canonical } from '../../kernel/canonical.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { JudgedStamp } from '../../ledger/stamp/witness.ts'
import {
  type CourtCode,
  type CourtFinding,
  type CourtTools,
  type CourtVerdict,
  holds,
  judgeExhibit,
  type Say,
  tolerated,
} from './judgement.ts'
import {
  type CourtManifest,
  manifestPath,
  type PackedFile,
  packageFormat,
  signaturePath,
  signedText,
  stampPath,
} from './manifest.ts'
import { archiveSize, descriptor, directory, localHeader, type Stored } from './zip.ts'

export type Wanted = Readonly<{ start: number; length: number }>
type Reading<T> = Generator<Wanted, T, Uint8Array>

const piece_bytes = 1024 * 1024
const manifest_max = 256 * 1024 * 1024
const small_max = 64 * 1024 * 1024

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])
export function* verifyPackage(size: number, tools: CourtTools): Reading<CourtVerdict> {
  const findings: CourtFinding[] = []
  const say = (code: CourtCode, good: boolean, more: Omit<CourtFinding, 'code' | 'good'> = {}): void =>
    void findings.push({ code, good, ...more })
  const done = (manifest?: CourtManifest, stamp?: CourtVerdict['stamp']): CourtVerdict => ({
    holds: stands(findings),
    findings,
    ...(manifest && { manifest }),
    ...(stamp && { stamp }),
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
  const stamped = yield* stampOf(files, size)
  if (stamped) files.push(stamped)
  const small = yield* walk(files, size, tools, say)
  for (const exhibit of manifest.exhibits) judgeExhibit(exhibit, files, small, tools, keys, say)
  say(tools.keys ? 'keys-from-reader' : 'keys-from-package', tools.keys !== undefined)
  if (!stamped && manifest.stampedBy) say('stamp-absent', false, { facts: { by: manifest.stampedBy } })
  const token = stamped && small.get(stampPath)
  return done(manifest, token && { token, text })
}

/** The verdict with what was found of its time stamp, which WebCrypto judges while nobody waits for bytes. */
export function withStamp({ stamp, ...verdict }: CourtVerdict, { verdict: said, at, by = '' }: JudgedStamp): CourtVerdict {
  const code = ({ vouched: 'stamp-holds', unvouched: 'stamp-unvouched', false: 'stamp-false' } as const)[said]
  const findings = [...verdict.findings, { code, good: said === 'vouched', file: stampPath, facts: { at: at ?? '', by } }]
  return { ...verdict, findings, holds: stands(findings) }
}

const stands = (findings: readonly CourtFinding[]): boolean => findings.every((it) => it.good || tolerated.has(it.code))

/** The time stamp lies last, so that its length follows from the archive's and no flipped byte in it moves anything else. */
function* stampOf(files: readonly PackedFile[], size: number): Reading<PackedFile | undefined> {
  const bare = archiveSize(files)
  const length = size - archiveSize([...files, { path: stampPath, size: 0 }])
  if (length <= 0 || length > small_max) return undefined
  const head = localHeader(stampPath)
  const start = bare - directory(files.map((it) => ({ ...it, crc: 0 }))).reduce((sum, it) => sum + it.length, 0)
  const there = yield { start, length: head.length }
  const alike = head.filter((byte, n) => byte === there[n]).length
  return alike >= head.length - 1 ? { path: stampPath, size: length, sha256: '', is: 'stamp' } : undefined
}

const digestOf = ({ sha256 }: CourtTools, bytes: Uint8Array): string => {
  const hash = sha256()
  hash.update(bytes)
  return hash.hex()
}

/** The manifest comes first and is canonical JSON, which holds no line feed: it ends with the first one. */
function* manifestBytes(size: number): Reading<Uint8Array | undefined> {
  const head = localHeader(manifestPath)
  if (size < head.length) return undefined
  // One byte of it may be another: then it is a package, and that byte is named with the rest.
  const there = yield { start: 0, length: head.length }
  if (head.filter((byte, n) => byte === there[n]).length < head.length - 1) return undefined
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
    const named = [it.node, it.key, it.value].every((part) => typeof part === 'string')
    return named && `${canonical(it)}\n` === text ? { ...it, length: end + 1 } : undefined
  } catch {
    return undefined
  }
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
    if (file.is === 'custody' || file.is === 'proof' || file.is === 'stamp') small.set(file.path, joined(kept))
    stored.push({ path: file.path, size: file.size, crc })
    if (!(yield* expect(descriptor(stored.at(-1)!), file))) return small
  }
  for (const [n, entry] of directory(stored).entries()) if (!(yield* expect(entry, files[n]))) return small
  if (at < size) say('archive-goes-on', false)
  return small
}
