/**
 * Evidence of any size: what sealing costs beside a plain copy, what the line to a partner costs beside a bare TLS stream, what a cut
 * costs, what memory it takes, and how long a package of 10,000 exhibits takes to verify.
 * Run: node bench/evidence.ts [--json] [--large]   (--large: 50 GB, sparse, for memory alone)
 */
import { execFileSync } from 'node:child_process'
import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { thrifty } from '../scripts/runtime.mjs'
import { type CourtManifest, manifestText, packageFormat, signatureText, signedText } from '../src/evidence/court/manifest.ts'
import { verifyPackage } from '../src/evidence/court/verify.ts'
import { descriptor, directory, localHeader, type Stored } from '../src/evidence/court/zip.ts'
import { follow, sealedText } from '../src/evidence/custody.ts'
import * as floe from '../src/evidence/sealed/floe.ts'
import { context, leafOf, plain_bytes, segment_bytes } from '../src/evidence/sealed/shape.ts'
import type { NodeId } from '../src/kernel/id.ts'
import type { Instant } from '../src/kernel/instant.ts'
import { nativeChecks } from '../src/ledger/log/signer.ts'
import { workerHands } from '../src/node/evidence/hands.ts'
import { generateKeys, loadKeys } from '../src/node/keys.ts'
import { lineFigures } from './evidence/line.ts'
import { exactly, sealed } from './evidence/sealing.ts'

const folder = mkdtempSync(join(tmpdir(), 'comity-bench-'))
const hands = workerHands(2)
const size = 1024 * 1024 * 1024
const path = join(folder, 'plain')
const cpu_s = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
/** MiB, in a process of its own, begun as a node is: what the other figures leave behind is not in it. */
const memoryOf = (bytes: number): number =>
  Number(
    execFileSync(process.execPath, [thrifty, join(import.meta.dirname, 'evidence/memory.ts'), String(bytes)], {
      encoding: 'utf8',
    }),
  )

/** The anchor: the same bytes read, written and flushed, with nothing done to them. */
async function plainCopy(): Promise<number> {
  const [from, to] = [await open(path, 'r'), await open(join(folder, 'copy'), 'w')]
  const began = performance.now()
  const piece = Buffer.alloc(segment_bytes)
  for (let at = 0; at < size; at += piece.length) {
    await exactly(from, piece, at)
    await to.write(piece, 0, piece.length, at)
  }
  await to.datasync()
  const took = performance.now() - began
  await from.close()
  await to.close()
  return took
}

/** CPU rates of one thread: FLOE against bare AES-256-GCM in pieces of the same length, both with one copy of the output. */
function cipherRates(): { floe: number; bare: number } {
  const plain = randomBytes(plain_bytes)
  const into = new Uint8Array(segment_bytes)
  const key = randomBytes(32)
  const it = floe.seal(key, context, randomBytes(32), segment_bytes)
  const rate = (work: (n: number) => void): number => {
    for (let n = 0; n < 50; n++) work(n)
    const began = cpu_s()
    for (let n = 0; n < 400; n++) work(n)
    return 400 / (cpu_s() - began)
  }
  const bare = () =>
    rate(() => {
      const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12))
      into.set(cipher.update(plain), 16)
      cipher.final()
      into.set(cipher.getAuthTag(), into.length - 16)
    })
  const ours = () => rate((n) => floe.sealSegment(it, { plain, position: n, last: false, nonce: randomBytes(12) }, into))
  const [b1, f1, b2, f2] = [bare(), ours(), bare(), ours()]
  return { floe: Math.max(f1, f2), bare: Math.max(b1, b2) }
}

/** A package of so many exhibits of 100 bytes, each with two sealed events of custody, verified from memory. */
async function packageOf(count: number): Promise<{ bytes: number; seconds: number; anchor: number; memory: number }> {
  generateKeys(join(folder, 'keys'))
  const keys = await loadKeys(join(folder, 'keys'))
  const node = 'xa-central' as NodeId
  const at = '2026-11-25T12:00:00.000Z' as Instant
  const seal = (text: string) => ({ key: keys.signing, value: Buffer.from(keys.sign(Buffer.from(text))).toString('base64url') })
  const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const contents: Buffer[] = []
  const files: CourtManifest['files'][number][] = []
  const exhibits: CourtManifest['exhibits'][number][] = []
  for (let n = 1; n <= count; n++) {
    const content = randomBytes(100)
    const it = { id: `e-${n}` as never, number: `XA-C-2026-0001/E${n}`, sha256: sha(content) }
    const words = {
      at,
      by: { node, name: 'Amara Diallo' },
      where: 'Berth 4',
      purpose: 'Bench',
      authority: 'Port police',
    } as const
    const one = follow(it, undefined, { action: 'acquired', ...words })
    const two = follow(it, { ...one, seal: seal(sealedText(one.hash)) }, { action: 'copied', ...words })
    const custody = Buffer.from(JSON.stringify([one, two].map((event) => ({ ...event, seal: seal(sealedText(event.hash)) }))))
    const name = String(n).padStart(5, '0')
    for (const [place, bytes, is] of [
      [`custody/${name}.json`, custody, 'custody'],
      [`exhibits/${name}/a.bin`, content, 'content'],
    ] as const) {
      contents.push(bytes)
      files.push({ path: place, size: bytes.length, sha256: sha(bytes), exhibit: it.number, is })
    }
    const origin = { authority: 'Port police', place: 'Berth 4', collectedAt: at }
    exhibits.push({
      ...it,
      name: 'a.bin',
      mime: 'application/octet-stream',
      size: 100,
      origin,
      derivedFrom: [],
      privilege: 'none',
      conditions: [],
      content: 'here',
    })
  }
  const manifest = manifestText({
    format: packageFormat,
    language: 'en',
    madeAt: at,
    madeBy: { node, authority: 'Central authority', officer: 'Amara Diallo' },
    purpose: 'Bench',
    case: { reference: 'XA-C-2026-0001', title: 'Bench' },
    exhibits,
    files,
    keys: [{ node, key: keys.signing }],
  })
  const signature = signatureText(node, seal(signedText(sha(Buffer.from(manifest)))))
  const parts: Uint8Array[] = []
  const stored: Stored[] = []
  const texts = [
    ['manifest.json', Buffer.from(manifest)],
    ['manifest.sig', Buffer.from(signature)],
  ] as const
  for (const [name, bytes] of [...texts, ...files.map((file, n) => [file.path, contents[n]!] as const)]) {
    stored.push({ path: name, size: bytes.length, crc: crc32(bytes, 0) })
    parts.push(localHeader(name), bytes, descriptor(stored.at(-1)!))
  }
  const archive = Buffer.concat([...parts, ...directory(stored)])
  const hashing = () => {
    const hash = createHash('sha256')
    return { update: (bytes: Uint8Array) => hash.update(bytes), hex: () => hash.digest('hex') }
  }
  globalThis.gc?.()
  const resting = process.memoryUsage().rss
  const began = performance.now()
  const asking = verifyPackage(archive.length, { sha256: hashing, crc32, checks: nativeChecks })
  let step = asking.next()
  let highest = 0
  while (!step.done) {
    step = asking.next(archive.subarray(step.value.start, step.value.start + step.value.length))
    highest = Math.max(highest, process.memoryUsage.rss())
  }
  const seconds = (performance.now() - began) / 1000
  if (!step.value.holds) throw new Error('the package does not hold')
  // The anchor: what no verifier can do without, one signature check for each seal.
  const [key, text] = [Buffer.from(keys.signing, 'base64url'), Buffer.from('comity custody 1\n')]
  const value = keys.sign(text)
  const before = performance.now()
  for (let n = 0; n < 2 * count; n++) nativeChecks.ed25519(key, text, value)
  return { bytes: archive.length, seconds, anchor: (performance.now() - before) / 1000, memory: Math.max(0, highest - resting) }
}

const file = await open(path, 'w')
for (let at = 0; at < size; at += 16 * segment_bytes) await file.write(randomBytes(16 * segment_bytes), 0, 16 * segment_bytes, at)
await file.sync()
await file.close()

const cipher = cipherRates()
const ratios: number[] = []
let ours = 0
let anchor = 0
for (let n = 0; n < 3; n++) {
  anchor = await plainCopy()
  ours = await sealed(folder, hands, size, path, `bench-${n}`)
  ratios.push(anchor / ours)
}
ratios.sort((a, b) => a - b)
globalThis.gc?.()
const atOneGb = memoryOf(size)
const court = await packageOf(10_000)
const line = await lineFigures(folder, 96 * 1_048_544)
const leaf = randomBytes(segment_bytes)
const hashing = performance.now()
for (let n = 0; n < 200; n++) leafOf(leaf)
const leafRate = 200 / ((performance.now() - hashing) / 1000)

const row = (name: string, value: number, unit: string, goal?: number, atMost = true) => ({
  name,
  value: Number(value.toFixed(3)),
  unit,
  ...(goal !== undefined && { goal, met: atMost ? value <= goal : value >= goal }),
})
const figures = [
  row('FLOE, 1 MiB segments, against bare AES-256-GCM in the same pieces (CPU)', cipher.floe / cipher.bare, 'ratio', 0.95, false),
  row('FLOE, one thread', cipher.floe * 1.048576, 'MB per CPU s'),
  row('leaf hash of sealed segments, one thread', leafRate * 1.048576, 'MB/s'),
  row('plain copy of 1 GiB with fdatasync, last run', size / 1e3 / anchor, 'MB/s'),
  row('sealed: cipher, two hashes, fdatasync, last run', size / 1e3 / ours, 'MB/s'),
  row('sealed against plain copy, median of 3', ratios[1]!, 'ratio', 0.75, false),
  row('memory at its highest, 1 GiB', atOneGb, 'MiB', 256),
  row('bare TLS stream in one process', line.bare_MBs, 'MB/s'),
  row('node to node over TLS, checked and on the disk', line.ours_MBs, 'MB/s'),
  row('node to node against the bare TLS stream, median of 3', line.line, 'ratio'),
  row('the same until opened, checked once more and received', line.whole, 'ratio'),
  row(`sent again per cut, ${line.cuts} cuts`, line.again, 'segments', 1),
  row('memory to verify the package beyond its bytes', court.memory / 1024 ** 2, 'MiB'),
  row('package of 10,000 exhibits verified', court.seconds, 's'),
  row('the same against its 20,000 signature checks alone', court.seconds / court.anchor, 'ratio'),
]
if (process.argv.includes('--large')) figures.push(row('memory at its highest, 50 GB', memoryOf(50e9), 'MiB', 256))
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures)
await hands.stop()
rmSync(folder, { recursive: true })
process.exit(0)
