/** The report of a court package as PDF/A-2b: what the standard asks for is looked for in the bytes, in each of the six languages. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { XMLParser } from 'fast-xml-parser'
import { languages } from '../../evidence/court/manifest.ts'
import { courtSheets } from '../../evidence/court/sheet.ts'
import { follow } from '../../evidence/custody.ts'
import type { NodeId } from '../../kernel/id.ts'
import { courtWords } from '../evidence/court.ts'
import { press } from './press.ts'

const setter = press()
const folder = mkdtempSync(join(tmpdir(), 'comity-archive-'))
after(() => rmSync(folder, { recursive: true }))
after(() => setter.stop())

const it = { id: 'e-1', number: 'XA-C-2026-0001/E1', sha256: 'a'.repeat(64) } as const
const by = { node: 'xa-central', name: 'Amara Diallo' } as const
const event = follow(it as never, undefined, {
  action: 'acquired',
  at: '2026-11-25T12:00:00.000Z',
  by,
  where: 'Причал 4',
  purpose: 'تسجيل 证据 – déposition',
  authority: 'Port police',
} as never)
const sheetOf = (language: (typeof languages)[number], name = 'شهادة 证词.pdf') =>
  courtSheets(
    {
      format: 'comity-court-package/1',
      language,
      madeAt: '2026-11-25T12:00:00.000Z',
      madeBy: { node: by.node as NodeId, authority: 'Central Authority', officer: by.name },
      purpose: 'Hearing',
      case: { reference: 'XA-C-2026-0001', title: 'Harbour' },
      exhibits: [
        {
          ...it,
          name,
          mime: 'application/pdf',
          size: 100,
          origin: { authority: 'Port police', place: 'Berth 4', collectedAt: '2026-11-25T12:00:00.000Z' },
          derivedFrom: [],
          privilege: 'none',
          conditions: [
            {
              id: 'c',
              kind: 'speciality',
              basis: 'UNTOC 18(19)',
              imposedBy: 'xb',
              imposedAt: '',
              allowed: [],
              exculpatoryExit: true,
              consents: [],
            },
          ],
          content: 'here',
        } as never,
      ],
      keys: [{ node: by.node as never, key: 'k'.repeat(43) }],
      proofs: new Map(),
    },
    new Map([[it.number, [{ ...event, seal: { key: '', value: '' } }]]]),
    courtWords(language),
  )[0]!

/** The newest text of each object, as a reader that follows the update sees it. */
const objectsIn = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g),
    ].map(([, n, body]) => [n!, body!]),
  )

for (const language of languages)
  test(`the report in ${language} claims PDF/A-2b and keeps what the claim asks for`, async () => {
    const bytes = await setter.report(sheetOf(language))
    const text = Buffer.from(bytes).toString('latin1')
    const objects = objectsIn(bytes)
    // 6.1.2: a comment of four bytes above 127 in the second line. 6.1.3: an identity in the trailer, no encryption.
    assert.match(text, /^%PDF-1\.7\n%[\x80-\xff]{4}/)
    const trailer = text.slice(text.lastIndexOf('trailer'))
    assert.match(trailer, /\/ID \[\(|\/ID \[</)
    assert.ok(!text.includes('/Encrypt'))
    const catalog = objects.get(/\/Root (\d+) 0 R/.exec(trailer)![1]!)!
    // 6.2.3: the colours of the file, by an ICC profile of a screen or a printer with as many components as it says.
    const intent = objects.get(/\/OutputIntents \[(\d+) 0 R\]/.exec(catalog)![1]!)!
    assert.match(intent, /\/S \/GTS_PDFA1/)
    const profile = objects.get(/\/DestOutputProfile (\d+) 0 R/.exec(intent)![1]!)!
    assert.match(profile, /\/N 3/)
    // 6.6.2 and 6.6.4: metadata in the open, well-formed, with the claim.
    const metadata = objects.get(/\/Metadata (\d+) 0 R/.exec(catalog)![1]!)!
    assert.ok(!metadata.includes('/Filter'))
    const packet = Buffer.from(/stream\n([\s\S]*)\nendstream/.exec(metadata)![1]!, 'latin1').toString('utf8')
    assert.equal(Number(/\/Length (\d+)/.exec(metadata)![1]), Buffer.byteLength(packet))
    const xmp = new XMLParser({ ignoreAttributes: false }).parse(packet) as never
    const described = JSON.stringify(xmp)
    assert.ok(described.includes('"pdfaid:part":2') && described.includes('"pdfaid:conformance":"B"'), described)
    // 6.2.11: every font lies in the file. 6.5, 6.9: no script, no embedded file, no multimedia.
    const fonts = [...objects.values()].filter((body) => /\/Type \/FontDescriptor/.test(body))
    assert.ok(fonts.length > 0 && fonts.every((body) => /\/FontFile[23] /.test(body)))
    const outside = [...objects.values()].map((body) => body.replace(/stream\n[\s\S]*$/, '')).join('\n')
    for (const never of [
      '/JavaScript',
      '/JS',
      '/Launch',
      '/EmbeddedFile',
      '/RichMedia',
      '/LZWDecode',
      '/AA',
      '/XFA',
      '/DeviceCMYK',
    ])
      assert.ok(!new RegExp(`${never}\\b`).test(outside), never)
    writeFileSync(join(folder, 'report.pdf'), bytes)
    const { status, stdout, stderr, error } = spawnSync('qpdf', ['--check', 'report.pdf'], { cwd: folder, encoding: 'utf8' })
    if (!error) assert.equal(status, 0, stdout + stderr)
  })

test('a letter that no font here draws is spelt by its number, for an archive takes no empty box', async () => {
  const { missing } = await setter.set(sheetOf('en', 'ꦲꦏ꧀ꦱꦫ.txt'), 'court')
  assert.ok(missing.length > 0)
  const bytes = await setter.report(sheetOf('en', 'ꦲꦏ꧀ꦱꦫ.txt'))
  assert.ok(bytes.length > 10_000)
})
