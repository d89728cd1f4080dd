/** Annexes of a request inside its paper: read back by a program that is not ours, with the signature of the whole still good. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { amara, bo, chiara, italy, letterOfRequest, morning, nigeria, reasons, send, twoNodes } from '../../../test/assistance.ts'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { enclosedIn } from '../../node/papers/enclosing.ts'
import { press } from '../../node/papers/press.ts'
import { checkSignatures } from '../../node/papers/signing/check.ts'
import { paperSigner } from '../../node/papers/signing/sign.ts'
import { codePicture } from '../../node/papers/tools.ts'
import { wordsOnPaper } from '../../node/papers/words.ts'
import { type PaperTools, papersDesk } from './desk.ts'

const dir = mkdtempSync(join(tmpdir(), 'comity-annexes-'))
const setter = press()
after(async () => {
  await setter.stop()
  rmSync(dir, { recursive: true })
})
const config =
  '[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=Seal\n[seal]\nkeyUsage=critical,digitalSignature,nonRepudiation,keyCertSign\nbasicConstraints=critical,CA:true\n'
const there = (() => {
  try {
    writeFileSync(join(dir, 'cnf'), config)
    const made = [
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
      '-days',
      '30',
      '-config',
      'cnf',
    ]
    execFileSync('openssl', ['req', ...made, '-extensions', 'seal'], { cwd: dir, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
const skip = there ? false : 'openssl is not installed: it makes the certificate of the authority'
const qpdf = (() => {
  try {
    return execFileSync('qpdf', ['--version']).length > 0
  } catch {
    return false
  }
})()
const now = new Date().toISOString() as Instant

/** The files that a reader of PDFs finds inside, by the names it shows. */
async function filesIn(pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, Uint8Array>> {
  const listed = (await pdf.getAttachments()) as ReadonlyMap<string, { filename: string }> | null
  const found = new Map<string, Uint8Array>()
  for (const [key, { filename }] of listed ?? []) found.set(filename, (await pdf.getAttachmentContent(key)) as Uint8Array)
  return found
}

test('the files of annexes lie in the paper, one that may not leave is named with its digest, and a signature inside an annex is not taken for the paper’s', {
  skip,
}, async () => {
  const { here } = await twoNodes(italy, nigeria)
  const signer = await paperSigner(join(dir, 'key.pem'), join(dir, 'cert.pem'), undefined)
  const trusted = { signing: readFileSync(join(dir, 'cert.pem'), 'utf8'), stamping: '' }
  const tools: PaperTools = {
    baseUrl: 'https://comity.giustizia.example',
    exercise: false,
    words: wordsOnPaper('Europe/Rome'),
    picture: codePicture,
    set: setter.set,
    enclose: enclosedIn,
    check: (pdf, at) => checkSignatures(pdf, trusted, new Date(at)),
    placed: async () => undefined,
    sign: signer.sign,
  }
  const desk = papersDesk(here.tools, tools)
  const { id: first, file } = await send(here, letterOfRequest(), nigeria, morning)
  const before = await desk.sign(bo, first, { languages: ['en'] }, now)

  const exhibit = (name: string, mime: string, bytes: Uint8Array, privileged = false) =>
    here.evidence.add(
      amara,
      file as CaseId,
      {
        name,
        mime,
        contentBase64: Buffer.from(bytes).toString('base64'),
        derivedFrom: [],
        privileged,
        action: 'collected',
        purpose: 'Annex',
        origin: { authority: 'Procura', collectedAt: morning, place: 'Palermo' },
      } as never,
      now,
    )
  const noise = randomBytes(70_001)
  const kept = await exhibit('قرار المحكمة.pdf', 'application/pdf', before.bytes)
  const list = await exhibit('list (1).bin', 'application/octet-stream', noise)
  const shut = await exhibit('counsel.txt', 'text/plain', Buffer.from('between counsel and client'), true)
  const attachments = [kept, list, shut].map((it, i) => ({ exhibit: it.id, title: `Annex ${i}`, kind: 'other' as const }))
  const content = { ...letterOfRequest(), attachments }
  const draft = await here.desk.create(bo, { case: file, to: nigeria.node, instrument: 'UNTOC', title: 'T', language: 'en' }, now)
  const saved = await here.desk.save(
    bo,
    draft.id,
    { version: 1, content: { ...content, attachments: attachments.slice(0, 2) } },
    now,
  )
  const told = { version: saved.version, overrides: await reasons(here, draft.id, now) }
  const submitted = await here.desk.submit(bo, draft.id, told, now)
  const ready = await here.desk.authorise(chiara, draft.id, { version: submitted.request.version }, now)
  await here.desk.transmit(bo, draft.id, { version: ready.request.version, overrides: [] }, now)

  const { bytes } = await desk.sign(bo, draft.id, { languages: ['en', 'ar'] }, now)
  const checked = await checkSignatures(bytes, trusted, new Date(now))
  assert.deepEqual(
    checked.map((it) => [it.verdict, it.whole]),
    [['good', true]],
    'one signature: that of the paper',
  )
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const inside = await filesIn(pdf)
  assert.deepEqual([...inside.keys()], ['1 قرار المحكمة.pdf', '2 list (1).bin'])
  assert.deepEqual(
    [...inside.values()].map((it) => Buffer.from(it)),
    [Buffer.from(before.bytes), noise],
  )
  const metadata = (await pdf.getMetadata()).metadata?.getRaw() as unknown as string
  assert.match(metadata, /<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>B</)
  const text = async (n: number) =>
    (await (await pdf.getPage(n)).getTextContent()).items.map((it) => ('str' in it ? it.str : '')).join(' ')
  const words = (await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => text(i + 1)))).join(' ')
  assert.ok(words.includes(createHash('sha256').update(noise).digest('hex')))
  if (qpdf) {
    const path = join(dir, 'paper.pdf')
    writeFileSync(path, bytes)
    execFileSync('qpdf', ['--check', path])
    const listed = execFileSync('qpdf', ['--list-attachments', path], { encoding: 'utf8' })
    assert.equal(listed.trim().split('\n').length, 2)
  }
  const custody = await here.evidence.read(amara, file as CaseId, kept.id, now)
  assert.equal(custody.custody.at(-1)?.action, 'copied')

  // A draft that names what may not leave: named, with its digest, and not inside.
  const other = await here.desk.create(bo, { case: file, to: nigeria.node, instrument: 'UNTOC', title: 'T', language: 'en' }, now)
  await here.desk.save(bo, other.id, { version: 1, content }, now)
  const paper = await getDocument({ data: (await desk.print(bo, other.id, { languages: ['en'] }, now)).bytes, verbosity: 0 })
    .promise
  assert.equal((await filesIn(paper)).size, 2)
  const last = (await (await paper.getPage(paper.numPages)).getTextContent()).items
    .map((it) => ('str' in it ? it.str : ''))
    .join('')
  assert.ok(last.includes(createHash('sha256').update('between counsel and client').digest('hex')))
  assert.ok(!Buffer.from(await paper.getData()).includes('between counsel and client'))
})
