/**
 * A large file from Nigeria to Italy with the receiving node killed twice on the way; the court package made of it in Italy, verified on a
 * machine that has only the package: its own page in a browser without a network, its own program with nothing but Node. One flipped byte
 * is named, with its exhibit. MIB in the environment says how large the file is; `npm run faults -- court` does it with 2 GB.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { after, test } from 'node:test'
import { chromium } from 'playwright-core'
import { browser } from '../../scripts/browser.mjs'
import { type CourtManifest, contentPath } from '../../src/evidence/court/manifest.ts'
import { localHeader } from '../../src/evidence/court/zip.ts'
import type { Caller } from '../../src/node/exercise/caller.ts'
import { type Line, type Source, sendFile, type UploadStatus } from '../../src/portal/evidence/transfer/send.ts'
import { openStage, until } from './stage.ts'
import { draftOf, see, send, step } from './walk.ts'

const size = Number(process.env.MIB ?? 48) * 1_000_000
/** So slow that a node can be killed on the way, for a file that is small; a large one is slow enough by itself. */
process.env.COMITY_EVIDENCE_LINE ??= size < 500_000_000 ? '00:00-24:00 2 MiB/s' : ''
const stage = await openStage(Number(process.env.PORT ?? 17301))
const folder = mkdtempSync(join(tmpdir(), 'comity-alone-'))
after(async () => {
  await stage.close()
  rmSync(folder, { recursive: true })
})
/** For machines with much else to do; nothing here is measured by the clock. */
const patience_ms = 1_800_000
const say = (what: string, value: unknown): void => console.log(`# ${what}: ${value}`)

const piece = randomBytes(1 << 20)
/** The file: one random piece, each time with its place written over its beginning. */
const source: Source = {
  size,
  async read(start, end) {
    const bytes = new Uint8Array(end - start)
    for (let at = start; at < end; ) {
      const [n, from] = [Math.floor(at / piece.length), at % piece.length]
      const part = Buffer.from(piece)
      part.writeUInt32BE(n)
      const take = Math.min(piece.length - from, end - at)
      bytes.set(part.subarray(from, from + take), at - start)
      at += take
    }
    return bytes
  },
}

const lineOf = (by: Caller): Line => {
  const headers = { authorization: `Bearer ${by.token}` }
  const root = `${by.base}/api/v1`
  const well = async (answer: Response): Promise<Response> => {
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    return answer
  }
  return {
    call: (verb, path, body) => by.act(path, body, verb),
    patch: async (path, parts) => {
      const init = { method: 'PATCH', headers: { ...headers, 'content-type': 'application/octet-stream' } }
      return (await (await well(await fetch(`${root}${path}`, { ...init, body: new Blob([...parts]) }))).json()) as UploadStatus
    },
    bytes: async (path) => well(await fetch(`${root}${path}`, { headers })),
  }
}

type Exhibit = {
  id: string
  number: string
  sha256: string
  broken?: unknown
  sealed?: { state: string; arrived?: number }
  custody: { action: string }[]
}

async function upload(by: Caller, caseId: string): Promise<Exhibit> {
  const uploads = `/evidence/cases/${caseId}/uploads`
  const { id } = await by.act<UploadStatus>(uploads, {
    name: 'telephone.img',
    mime: 'application/octet-stream',
    size,
    purpose: 'Image of the telephone asked for.',
    origin: { authority: 'Economic and Financial Crimes Commission', collectedAt: new Date().toISOString(), place: 'Lagos' },
  })
  const began = performance.now()
  const digest = await sendFile({ line: lineOf(by), path: `${uploads}/${id}`, source })
  const made = await by.act<Exhibit>(`${uploads}/${id}/finish`, { digest })
  say('upload, MB/s', (size / 1e3 / (performance.now() - began)).toFixed(1))
  return made
}

test('a file crosses from Nigeria to Italy through two kills, and the package of it verifies where there is only the package', {
  timeout: 4 * 3_600_000,
}, async () => {
  const names = ['Giulia Marchetti', 'Adaeze Okonkwo', 'Funmilayo Adeyemi']
  const [prosecutor, lagos, approver] = (await Promise.all(names.map((n) => stage.as(n)))) as [Caller, Caller, Caller]
  const { id, version, content } = await draftOf(prosecutor, 'UNTOC')
  const purpose = [{ lang: 'en', text: 'Use in proceedings 4711/2026.' }]
  await prosecutor.act(`/requests/${id}`, { version, content: { ...content, purpose } }, 'PATCH')
  await send(stage, id)
  await until(
    'Lagos has it',
    () => see(lagos, id),
    (it) => it.state === 'delivered',
    patience_ms,
  )
  await step(lagos, id, 'acknowledge')
  await step(lagos, id, 'assess')
  const { measures } = (await see(lagos, id)).content as { measures: { id: string }[] }
  await step(approver, id, 'accept', { outcomes: measures.map((m) => ({ measure: m.id, outcome: 'accepted' })) })
  await step(lagos, id, 'execute')
  const sent = await upload(lagos, (await see(lagos, id)).case)
  await step(lagos, id, 'results', { complete: true, message: 'Attached.', exhibits: [{ exhibit: sent.id }] })
  await until(
    'Palermo has the results',
    () => see(prosecutor, id),
    (it) => it.state === 'results_sent',
    patience_ms,
  )
  await step(prosecutor, id, 'receive-results')
  const caseId = (await see(prosecutor, id)).case
  const path = `/evidence/cases/${caseId}/exhibits/${sent.id}`
  const arrived = async (): Promise<number> => (await prosecutor.get<Exhibit>(path)).sealed?.arrived ?? 0
  const segments = Math.ceil(size / 1_048_544)

  const began = performance.now()
  const had: number[] = []
  for (const share of [0.15, 0.6]) {
    const there = await until(
      'part of the file is there',
      arrived,
      (it) => it >= segments * share || it > segments - 2,
      2 * patience_ms,
    )
    assert.ok(there < segments, 'the node is killed on the way')
    had.push(there)
    stage.kill('it-central')
    await until(
      'the killed node is gone',
      () =>
        fetch(`${stage.url('it-central')}/readyz`).then(
          () => 'up',
          () => 'down',
        ),
      (it) => it === 'down',
      patience_ms,
    )
    await until(
      'the killed node is back',
      () => fetch(`${stage.url('it-central')}/readyz`),
      (answer) => answer.ok,
      patience_ms,
    )
    assert.ok((await arrived()) >= there, 'nothing that had arrived was lost')
  }
  await until(
    'the file is whole',
    () => prosecutor.get<Exhibit>(path),
    (it) => it.sealed?.state === 'whole',
    2 * patience_ms,
  )
  say('segments there at each kill', `${had.join(', ')} of ${segments}`)
  say('fetched with both kills, s', ((performance.now() - began) / 1000).toFixed(1))
  const received = await prosecutor.get<Exhibit>(path)
  assert.deepEqual([received.broken, received.custody.at(-1)?.action, received.sha256], [undefined, 'received', sent.sha256])

  await until(
    'the ledger is witnessed',
    () =>
      prosecutor.get<{ items: { level: string }[] }>(
        `/ledger/subjects/${encodeURIComponent(`exhibit:${sent.id}`)}/entries?limit=50`,
      ),
    (it) => it.items.length > 0 && it.items.every((e) => ['witnessed', 'mirrored'].includes(e.level)),
    patience_ms,
  )
  const conditionsSeen = (received as never as { conditions: { id: string }[] }).conditions.map((c) => c.id)
  const made = await prosecutor.act<{ id: string; size: number }>(`/evidence/cases/${caseId}/packages`, {
    exhibits: [sent.id],
    purpose: 'Hearing of 3 December 2026',
    proceeding: '4711/2026',
    language: 'ar',
    conditionsSeen,
  })
  const file = join(folder, 'package.zip')
  const fetching = performance.now()
  const answer = await lineOf(prosecutor).bytes(`/evidence/cases/${caseId}/packages/${made.id}/file`)
  await pipeline(Readable.fromWeb(answer.body as never), createWriteStream(file))
  say('package fetched, MB/s', (made.size / 1e3 / (performance.now() - fetching)).toFixed(1))
  await stage.close()

  const { manifest, where } = await takenApart(file, ['verify.html', 'verify.mjs'])
  assert.deepEqual(readdirSync(folder).sort(), ['package.zip', 'verify.html', 'verify.mjs'])
  const number = manifest.exhibits[0]!.number
  const alone = () => spawnSync(process.execPath, ['verify.mjs', 'package.zip'], { cwd: folder, encoding: 'utf8', env: {} })
  const checking = performance.now()
  const good = alone()
  say('verified by its own program, MB/s', (made.size / 1e3 / (performance.now() - checking)).toFixed(1))
  assert.equal(good.status, 0, good.stdout + good.stderr)
  assert.match(good.stdout, /yes .*The ledger proves the entry/)
  const showing = performance.now()
  const page = await inBrowser(file)
  say('verified by its own page, MB/s', (made.size / 1e3 / (performance.now() - showing)).toFixed(1))
  assert.equal(page.verdict, 'good', page.text)

  const content_at = where.get(contentPath(1, 'telephone.img'))!
  const flips = [
    [content_at + Math.floor(size * 0.731), number],
    [content_at - 20, number],
    [where.get('custody/00001.json')! + 300, number],
    [where.get('report.pdf')! + 9000, 'report.pdf'],
    [where.get('manifest.json')! + 200, 'manifest.json'],
  ] as const
  for (const [at, named] of flips) {
    await flip(file, at)
    const bad = alone()
    assert.deepEqual([bad.status, bad.stdout.includes(named)], [1, true], `byte ${at}: ${bad.stdout}`)
    if (at === flips[0][0]) {
      const shown = await inBrowser(file)
      assert.deepEqual([shown.verdict, shown.text.includes(number)], ['bad', true], shown.text)
    }
    await flip(file, at)
  }
  assert.equal(alone().status, 0)
})

/** Writes the named files of the archive beside it, and says where each file's content begins. */
async function takenApart(path: string, names: readonly string[]) {
  const file = await open(path, 'r')
  const bytes = async (start: number, length: number) => (await file.read(Buffer.alloc(length), 0, length, start)).buffer
  const start = localHeader('manifest.json').length
  const head = await bytes(start, 4 << 20)
  const text = head.subarray(0, head.indexOf(0x0a) + 1).toString('utf8')
  const manifest = JSON.parse(text) as CourtManifest
  const where = new Map([['manifest.json', start]])
  let at = start + Buffer.byteLength(text) + 24 + localHeader('manifest.sig').length
  at += head.subarray(at - start).indexOf(0x0a) + 1 + 24
  mkdirSync(folder, { recursive: true })
  for (const it of manifest.files) {
    at += localHeader(it.path).length
    where.set(it.path, at)
    if (names.includes(it.path)) {
      const out = await open(join(folder, it.path), 'w')
      const content = await bytes(at, it.size)
      assert.equal(createHash('sha256').update(content).digest('hex'), it.sha256)
      await out.write(content)
      await out.close()
    }
    at += it.size + 24
  }
  await file.close()
  return { manifest, where }
}

async function flip(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+')
  const byte = Buffer.alloc(1)
  await file.read(byte, 0, 1, at)
  byte[0]! ^= 4
  await file.write(byte, 0, 1, at)
  await file.close()
}

/** The page of the package, from the disk, in a browser that reaches nothing else. */
async function inBrowser(file: string): Promise<{ verdict: string; text: string }> {
  const started = await chromium.launch({ executablePath: (await browser())!, args: ['--no-sandbox'] })
  try {
    const context = await started.newContext({ offline: true })
    const page = await context.newPage()
    await page.goto(`file://${join(folder, 'verify.html')}`)
    await page.setInputFiles('#file', file)
    await page.waitForSelector('#verdict.good, #verdict.bad', { timeout: patience_ms })
    return {
      verdict: (await page.getAttribute('#verdict', 'class'))!,
      text: await page.locator('main').innerText(),
    }
  } finally {
    await started.close()
  }
}
