/** Court packages made by a node, verified with nothing but the package, and with every kind of byte in them changed. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { evidenceNode, registered } from '../../../test/evidence-node.ts'
import { amara, dario, harbour, report } from '../../../test/exhibits.ts'
import { openssl, openssl_missing, stampingAuthority, stampingFolder } from '../../../test/stamping.ts'
import { nativeChecks } from '../../ledger/log/signer.ts'
import { judgeStamp } from '../../ledger/stamp/witness.ts'
import { type EvidenceTools, evidenceDesk } from '../desk.ts'
import { packageForm } from '../forms.ts'
import { plain_bytes } from '../sealed/shape.ts'
import type { PackageView } from './desk.ts'
import type { CourtTools } from './judgement.ts'
import type { CourtManifest } from './manifest.ts'
import { verifyPackage, withStamp } from './verify.ts'
import { descriptor, directory, localHeader, plainCrc32 } from './zip.ts'

const node = await evidenceNode('xb-central')
after(async () => {
  await node.close()
  await node.tools.hands.stop()
})
const at = () => node.db.now()
const officer = () => ({ ...amara, steppedUpAt: at() })

const tools: CourtTools = {
  sha256: () => {
    const hash = createHash('sha256')
    return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') }
  },
  crc32,
  checks: nativeChecks,
}
function judged(bytes: Buffer, over: Partial<CourtTools> = {}) {
  const asking = verifyPackage(bytes.length, { ...tools, ...over })
  let step = asking.next()
  while (!step.done) step = asking.next(bytes.subarray(step.value.start, step.value.start + step.value.length))
  return step.value
}

const small = await node.desk.add(dario, harbour.id, report('a seizure report'), at())
const large = await registered(node, randomBytes(plain_bytes + 1000))
const third = await node.desk.add(
  dario,
  harbour.id,
  report('الشهادة', { name: '../شهادة & <b>.txt', mime: 'text/plain' } as never),
  at(),
)
const exhibits = [small.id, large.id, third.id]

async function made(over: object = {}): Promise<Buffer> {
  const form = packageForm.parse({ exhibits, purpose: 'Hearing of 3 December 2026', ...over })
  return fetched(node.desk, await node.desk.makePackage(officer(), harbour.id, form, at()))
}
async function fetched(desk: typeof node.desk, { id, size }: PackageView): Promise<Buffer> {
  const { stream } = await desk.packageFile(officer(), harbour.id, id, at())
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  const bytes = Buffer.concat(parts)
  assert.equal(bytes.length, size)
  return bytes
}
const whole = await made()

test('a package holds, says whose keys it rests on, and each exhibit in it gained an event of custody', async () => {
  const { holds, findings, manifest } = judged(whole)
  assert.equal(holds, true, JSON.stringify(findings))
  assert.deepEqual(
    findings.filter((it) => !it.good).map((it) => it.code),
    ['keys-from-package'],
  )
  assert.equal(manifest?.exhibits.length, 3)
  const keys = new Map(manifest!.keys.map(({ node: of, key }) => [of as string, key]))
  assert.ok(judged(whole, { keys }).findings.every((it) => it.good))
  assert.equal((await node.desk.read(amara, harbour.id, large.id, at())).custody.at(-1)?.action, 'copied')
})

test('keys that the reader brought and that are not those of the package say no', () => {
  const { holds, findings } = judged(whole, { keys: new Map([['xb-central', node.keys.sealing.slice(0, 43)]]) })
  assert.equal(holds, false)
  assert.ok(findings.some((it) => it.code === 'signature-false'))
})

/** Which exhibit each stretch of the archive belongs to. */
function stretches(bytes: Buffer): { until: number; exhibit?: string }[] {
  const { files } = judged(bytes).manifest as CourtManifest
  const text = bytes.subarray(localHeader('manifest.json').length)
  const [m, s] = [text.indexOf(0x0a) + 1, 0]
  const head = localHeader('manifest.json').length + m + 24
  const signature = bytes.subarray(head + localHeader('manifest.sig').length).indexOf(0x0a) + 1 + s
  const found: { until: number; exhibit?: string }[] = [{ until: head + localHeader('manifest.sig').length + signature + 24 }]
  for (const { path, size, exhibit } of files)
    found.push({
      until: found.at(-1)!.until + localHeader(path).length + size + descriptor({ path, size, crc: 0 }).length,
      ...(exhibit && { exhibit }),
    })
  const all = [{ path: 'manifest.json', size: 0 }, { path: 'manifest.sig', size: 0 }, ...files]
  for (const [n, entry] of directory(all.map((it) => ({ ...it, crc: 0 }))).entries()) {
    const exhibit = all[n] && 'exhibit' in all[n] ? all[n].exhibit : undefined
    found.push({ until: found.at(-1)!.until + entry.length, ...(exhibit && { exhibit }) })
  }
  assert.equal(found.at(-1)!.until, bytes.length)
  return found
}

test('one changed byte anywhere is named, with the exhibit it belongs to', () => {
  const map = stretches(whole)
  const files = map[judged(whole).manifest!.files.length]!.until
  const ends = map.at(-2)!.until
  const inContent = fc.integer({ min: 0, max: files - 1 })
  const inStructure = fc.constantFrom(
    ...map.flatMap(({ until }) => [until - 24, until - 1, until, until + 35, until + 50]).filter((it) => it < files),
  )
  const inDirectory = fc.integer({ min: files, max: whole.length - 1 })
  const anywhere = fc.integer({ min: 0, max: whole.length - 1 })
  const inSmall = fc.integer({ min: 0, max: map[2]!.until + 3000 })
  fc.assert(
    fc.property(
      fc.oneof(anywhere, inContent, inStructure, inDirectory, inSmall),
      fc.integer({ min: 1, max: 255 }),
      (where, change) => {
        whole[where]! ^= change
        try {
          const { holds, findings } = judged(whole)
          assert.equal(holds, false, `byte ${where}`)
          // What ends the archive belongs to no file of it: its own code names it.
          const named = findings.some(
            (it) => !it.good && (it.file || it.exhibit || (where >= ends && it.code === 'archive-differs')),
          )
          assert.ok(named, `byte ${where}: ${JSON.stringify(findings)}`)
          const { exhibit } = map.find(({ until }) => where < until) ?? {}
          if (exhibit)
            assert.ok(
              findings.some((it) => !it.good && it.exhibit === exhibit),
              `byte ${where} of ${exhibit}: ${JSON.stringify(findings)}`,
            )
        } finally {
          whole[where]! ^= change
        }
      },
    ),
    { numRuns: 120, examples: [...[0, 1, 2, 3, 30].map((at): [number, number] => [at, 255]), [whole.length - 1, 1]] },
  )
  assert.equal(judged(whole).holds, true)
})

test('a package cut short, or with something added, does not hold', () => {
  for (const length of [10, 3000, whole.length - 1]) assert.equal(judged(whole.subarray(0, length)).holds, false)
  assert.equal(judged(Buffer.concat([whole, Buffer.from('x')])).holds, false)
  assert.equal(judged(Buffer.from('PK nothing')).holds, false)
})

test('the archive opens with another program than ours, below its own folder alone', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-court-'))
  after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'package.zip'), whole)
  const script = `import zipfile,sys,json\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint(json.dumps(z.namelist()))`
  const { status, stdout, stderr, error } = spawnSync('python3', ['-c', script, join(folder, 'package.zip')], {
    encoding: 'utf8',
  })
  if (error) return t.skip('there is no python3 here')
  assert.equal(status, 0, stderr)
  const names = JSON.parse(stdout) as string[]
  assert.ok(names.includes('manifest.json') && names.includes('report.html'))
  assert.ok(
    names.every((name) => !name.split('/').some((part) => part.startsWith('.')) && !name.startsWith('/')),
    stdout,
  )
})

test('the package tells forensic tools of the same exhibits in CASE, each thing named once', () => {
  const { files } = judged(whole).manifest as CourtManifest
  const text = whole.toString('utf8')
  const start = text.indexOf('{\n "@context"')
  const { '@graph': graph } = JSON.parse(text.slice(start, text.indexOf('\n}\n', start) + 2)) as {
    '@graph': Record<string, unknown>[]
  }
  assert.ok(files.some((it) => it.path === 'case.jsonld'))
  const names = graph.map((it) => it['@id'])
  assert.equal(new Set(names).size, names.length)
  const of = (type: string) => graph.filter((it) => it['@type'] === type)
  assert.deepEqual(
    of('case-investigation:ProvenanceRecord').map((it) => it['case-investigation:exhibitNumber']),
    [small.number, large.number, third.number],
  )
  assert.equal(of('case-investigation:InvestigativeAction').length, 6)
  const referred = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map((it) => it[1])
  for (const name of referred) assert.ok(names.includes(name), `${name} is referred to and not there`)
})

test('a package of digests says that the content is not in it, and the report speaks each of the six languages', async () => {
  for (const language of ['ar', 'zh', 'ru', 'fr', 'es', 'en'] as const) {
    const bytes = await made({ contents: 'digests', language })
    const { holds, findings, manifest } = judged(bytes)
    assert.ok(holds && findings.filter((it) => it.code === 'digest-only').length === 3)
    const page = bytes.toString('utf8')
    assert.ok(page.includes(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`))
    assert.ok(page.includes('شهادة &amp; &lt;b&gt;.txt</span>'), 'names are written as text, never as markup')
    assert.equal(manifest?.language, language)
  }
})

test('what may not be disclosed goes into no package, except by the exit for what clears an accused', async () => {
  const it = await node.desk.add(dario, harbour.id, report('in confidence'), at())
  const condition = {
    id: 'cond-1',
    kind: 'confidential',
    basis: 'UNTOC 18(20)',
    imposedBy: 'xa-central',
    imposedAt: at(),
    allowed: ['4711/2026'],
    exculpatoryExit: true,
    consents: [],
  }
  await node.db.sql.query(
    `insert into evidence.condition (case_id, exhibit_id, condition_id, kind, condition) values ($1, $2, 'cond-1', 'confidential', $3)`,
    [harbour.id, it.id, JSON.stringify(condition)],
  )
  const ask = { exhibits: [it.id], conditionsSeen: ['cond-1'] }
  await assert.rejects(made({ exhibits: [it.id] }), { code: 'conditions-not-seen' })
  await assert.rejects(made(ask), { code: 'use-not-allowed' })
  assert.equal(judged(await made({ ...ask, proceeding: '4711/2026' })).holds, true)
  assert.equal(judged(await made({ ...ask, exculpatory: true })).holds, true)
})

test('the checksum in plain arithmetic is the one of the machine', () => {
  const bytes = randomBytes(1000)
  assert.equal(plainCrc32(bytes.subarray(400), plainCrc32(bytes.subarray(0, 400), 0)), crc32(bytes))
})

test('the manifest bears a time stamp of an authority outside, which openssl and a reader with its certificate find good', {
  skip: openssl_missing,
}, async () => {
  const authority = stampingAuthority('court')
  const stamping: EvidenceTools = { ...node.tools, stamping: { ...authority, ask: (it) => authority.ask(it) } }
  const desk = evidenceDesk(stamping)
  const form = packageForm.parse({ exhibits, purpose: 'Hearing of 3 December 2026', contents: 'digests' })
  const view = await desk.makePackage(officer(), harbour.id, form, at())
  assert.ok(view.stampedAt && view.stampedBy === 'court')
  const bytes = await fetched(desk, view)
  const verdict = judged(bytes)
  const { token, text } = verdict.stamp!
  writeFileSync(join(stampingFolder, 'manifest.json'), text)
  writeFileSync(join(stampingFolder, 'manifest.tsr'), token)
  openssl('ts', '-verify', '-data', 'manifest.json', '-in', 'manifest.tsr', '-CAfile', 'court-ca.pem')
  const stampCode = async (trusted?: string) => {
    const judgedStamp = withStamp(verdict, await judgeStamp(token, text, trusted))
    return [judgedStamp.findings.find((it) => it.code.startsWith('stamp'))?.code, judgedStamp.holds]
  }
  assert.deepEqual(await stampCode(authority.trusted), ['stamp-holds', true])
  assert.deepEqual(await stampCode(), ['stamp-unvouched', true])
  assert.deepEqual(await stampCode(stampingAuthority('stranger').trusted), ['stamp-false', false])
  // Every byte of the stamp is watched like any other, and a flipped one in it is told of the stamp and of no exhibit.
  const start = bytes.indexOf(Buffer.from(token))
  for (let where = start - 40; where < start + token.length + 20; where += 97) {
    bytes[where]! ^= 2
    const { holds, findings } = judged(bytes)
    assert.ok(!holds && findings.some((it) => !it.good && it.file === 'manifest.tsr'), `byte ${where}`)
    assert.ok(!findings.some((it) => !it.good && it.exhibit && it.code !== 'digest-only'), JSON.stringify(findings))
    bytes[where]! ^= 2
  }
})

test('while the time-stamping authority is silent the package is made, says that it bears no stamp, and is stamped later', async (t) => {
  if (openssl_missing) return t.skip(openssl_missing)
  const authority = stampingAuthority('late')
  let silent = true
  const ask = (it: Uint8Array) => (silent ? Promise.reject(new Error('ECONNREFUSED')) : authority.ask(it))
  const desk = evidenceDesk({ ...node.tools, stamping: { ...authority, ask } })
  const form = packageForm.parse({ exhibits: [small.id], purpose: 'Hearing' })
  const view = await desk.makePackage(officer(), harbour.id, form, at())
  assert.equal(view.stampedAt, undefined)
  const bare = judged(await fetched(desk, view))
  assert.ok(bare.holds && bare.findings.some((it) => it.code === 'stamp-absent'))
  await assert.rejects(desk.stampPackage(officer(), harbour.id, view.id, at()), { code: 'stamping-silent' })
  silent = false
  const after = await desk.stampPackage(officer(), harbour.id, view.id, at())
  assert.ok(after.stampedAt)
  assert.ok(judged(await fetched(desk, after)).stamp)
})

test('one file that needs nothing but Node verifies the package and names a changed exhibit', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-alone-'))
  after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'package.zip'), whole)
  writeFileSync(join(folder, 'verify.mjs'), node.tools.courtProgram())
  const run = () =>
    spawnSync(process.execPath, ['verify.mjs', 'package.zip', '--language', 'fr'], { cwd: folder, encoding: 'utf8', env: {} })
  const good = run()
  assert.equal(good.status, 0, good.stdout + good.stderr)
  assert.match(good.stdout, /Le dossier est intact/)
  const spoilt = Buffer.from(whole)
  const { files } = judged(whole).manifest as CourtManifest
  spoilt[stretches(whole)[files.findIndex((it) => it.exhibit === large.number && it.is === 'content') + 1]!.until - 600]! ^= 1
  writeFileSync(join(folder, 'package.zip'), spoilt)
  const bad = run()
  assert.deepEqual([bad.status, bad.stdout.includes(large.number)], [1, true], bad.stdout)
})
