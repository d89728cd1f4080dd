import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { testDatabase } from '../../../test/database.ts'
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { docxOf } from '../../kernel/office/docx.ts'
import type { Officer, Role } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { remembering } from '../../ledger/desk.ts'
import type { Remember } from '../../ledger/entry.ts'
import { press } from '../../node/papers/press.ts'
import { wordsOnPaper } from '../../node/papers/words.ts'
import { chartDesk } from '../chart/desk.ts'
import { analysisDesk } from '../desk.ts'
import { answer } from '../network/questions.ts'
import { reasoningDesk } from './desk.ts'
import { citationKey, marks, numbered, standingOf, tellsApart } from './reasoning.ts'

// Before the first test: one that begins while the file still waits is over before the rest is known.
const db = await testDatabase()

test('only what is inconsistent counts against a hypothesis, and none stands out where the evidence tells none apart', () => {
  const item = (id: string, weight: number, a: (typeof marks)[number], b: (typeof marks)[number]) => ({
    id,
    weight,
    marks: { a, b },
  })
  const its = [
    item('1', 3, 'consistent', 'inconsistent'),
    item('2', 1, 'inconsistent', 'consistent'),
    item('3', 2, 'consistent', 'consistent'),
  ]
  assert.deepEqual(
    standingOf(['a', 'b'], its).map((s) => [s.against, s.pieces, s.consistent, s.least]),
    [
      [1, 1, 2, true],
      [3, 1, 2, false],
    ],
  )
  assert.deepEqual(
    [tellsApart(['a', 'b'], its[0]!), tellsApart(['a', 'b'], its[2]!), tellsApart(['a'], its[0]!)],
    [true, false, false],
  )
  assert.ok(standingOf(['a', 'b'], [its[2]!]).every((s) => !s.least))
  assert.deepEqual(standingOf([], its), [])
  const mark = fc.constantFrom(...marks)
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, mark)), (all) => {
      const items = all.map(([a, b], i) => item(String(i), 2, a, b))
      const told = (its: typeof items) => standingOf(['a', 'b'], its).map((s) => [s.against, s.least])
      // More that is consistent changes nothing: it is no evidence for.
      assert.deepEqual(told([...items, item('x', 3, 'consistent', 'consistent')]), told(items))
    }),
  )
})

test('facts have one number each however often they are cited', () => {
  const [a, b] = [{ kind: 'tie', ref: '1' } as const, { kind: 'chart', ref: '1', version: 2 } as const]
  const { cites, numbers } = numbered([
    { is: 'heading', text: 'H' },
    { is: 'sentence', text: 'x', cites: [b] },
    { is: 'sentence', text: 'y', cites: [a, b] },
  ])
  assert.deepEqual(
    [cites, numbers],
    [
      [b, a],
      [[], [1], [2, 1]],
    ],
  )
  assert.notEqual(citationKey(b), citationKey({ ...b, version: 3 }))
})

const noon = '2026-11-26T12:00:00.000Z' as Instant
const officer = (id: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name: `Officer ${id}`,
  authority: 'XA',
  roles,
  signedInAt: noon,
})
const [ana, bo, cleo, out] = [
  officer('ana', 'analyst'),
  officer('bo', 'prosecutor'),
  officer('cleo', 'analyst'),
  officer('out', 'analyst'),
]
const id = 'case-lantern' as CaseId
const entries: Parameters<Remember>[1][] = []
const ledger = remembering(db, { origin: 'xa-central.example/log', node: 'xa-central' as NodeId })
const setter = press()
after(() => setter.stop())
const tools = {
  ...db,
  remember: ((sql, entry) => {
    entries.push(entry)
    return ledger(sql, entry)
  }) as Remember,
  caseFacts: async (_: unknown, of: CaseId) =>
    of === id ? { id: of, members: [ana.id, bo.id, cleo.id], purpose: 'Trafficking in persons', closed: false } : null,
  caseTitle: async () => ({ reference: 'XA-C-2026-0001', title: 'Lantern' }),
  quotedMayLeave: async () => {},
}
const network = analysisDesk({ ...tools, compute: async (job) => answer(job) })
const charts = chartDesk({
  ...tools,
  compute: async (job) => answer(job),
  marksOf: async () => [],
  press: {
    words: () => {
      throw new Error('nothing is printed here')
    },
    set: async () => new Uint8Array(),
  },
})
/** The exhibit of a source that only some may see: cleo is not among them. */
const desk = reasoningDesk({
  ...tools,
  sources: async () => [
    {
      kind: 'exhibit',
      ref: 'e1',
      title: 'XA-C-2026-0001/E1 ledger.pdf',
      source: 'Harbour police, 2026-10-01',
      evaluation: '',
      doubts: [],
    },
    { kind: 'exhibit', ref: 'e2', title: 'XA-C-2026-0001/E2 informant.txt', source: 'Informant', evaluation: '', doubts: [] },
  ],
  marked: async (_, who, __, subjects) =>
    new Map(
      who.id === cleo.id && subjects.includes('exhibit:e2')
        ? [['exhibit:e2', { owner: 'xa-central', privileged: true } as never]]
        : [],
    ),
  print: async (sheet) => (await setter.set(sheet, 'product')).bytes,
  words: wordsOnPaper('UTC'),
  authority: 'Central Authority',
  exercise: true,
})
/** The words on all pages, as a program that is not ours reads them. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const page = async (n: number) =>
    (await (await pdf.getPage(n)).getTextContent()).items.map((it) => ('str' in it ? it.str : '')).join(' ')
  return (await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => page(i + 1)))).join(' ')
}
const refused = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked
    return 'answered'
  } catch (no) {
    assert.ok(no instanceof Refusal, String(no))
    return no.code
  }
}

test('from hypotheses to a signed product on paper: each sentence leads back to its facts, and a chart that moved on is told', async () => {
  assert.deepEqual((await desk.read(ana, id, noon)).standing, [], 'an empty case has an empty notebook')
  assert.equal(await refused(desk.read(out, id, noon)), 'not-found')
  const given = { source: 'Hearing', evaluation: { source: 'B', information: '2' }, evidence: 'XA-C-2026-0001/E1' } as const
  await network.import(ana, id, { format: 'csv', text: 'from,to,kind\nAnn,Bea,call', ...given }, noon)
  const chart = await charts.saveChart(ana, id, null, { title: 'Who calls whom', state: {} }, noon)
  const tie = (await network.read(ana, id, {}, noon)).ties[0]!
  const h = async (text: string) => (await desk.save(ana, id, null, { kind: 'hypothesis', text }, noon)).id
  const [boss, courier] = [await h('Ann directs'), await h('Ann only carries')]
  const cites = [{ kind: 'tie' as const, ref: tie.id }]
  const e1 = { kind: 'exhibit' as const, ref: 'e1' }
  const item = await desk.save(
    ana,
    id,
    null,
    {
      kind: 'item',
      text: 'Ann keeps the books',
      cites: [e1],
      weight: 2,
      marks: { [courier]: 'inconsistent', [boss]: 'consistent' },
    },
    noon,
  )
  await desk.save(ana, id, null, { kind: 'finding', text: 'Ann and Bea are in touch.', cites, doubt: 'One call' }, noon)
  assert.equal(
    await refused(
      desk.save(ana, id, null, { kind: 'finding', text: 'x', cites: [{ kind: 'exhibit', ref: 'none' }], doubt: '' }, noon),
    ),
    'fact-unknown',
  )
  const seen = await desk.read(bo, id, noon)
  assert.deepEqual(
    seen.standing.map((s) => [s.against, s.least]),
    [
      [0, true],
      [2, false],
    ],
  )
  assert.match(seen.findings[0]!.facts[0]!.title, /Ann – Bea/)
  assert.equal(seen.findings[0]!.facts[0]!.evaluation, 'B2')
  assert.equal(
    await refused(
      desk.save(ana, id, item.id, { kind: 'item', text: 'late', cites: [e1], weight: 1, marks: {}, version: 7 }, noon),
    ),
    'reasoning-changed-meanwhile',
  )

  const form = {
    title: 'How the group pays',
    mark: 'Restricted',
    language: 'en' as const,
    matrix: true,
    parts: [
      { is: 'heading' as const, text: 'Summary' },
      {
        is: 'sentence' as const,
        text: 'Ann keeps the books of the group.',
        cites: [e1, { kind: 'chart' as const, ref: chart.id, version: 1 }],
      },
      { is: 'sentence' as const, text: 'She speaks with Bea.', cites },
    ],
  }
  const made = await desk.write(ana, id, null, form, noon)
  await charts.saveChart(ana, id, chart.id, { title: 'Who calls whom', state: { more: 1 }, version: 1 }, noon)
  const read = await desk.product(bo, id, made.id, undefined, noon)
  assert.deepEqual(
    read.parts.map((p) => p.facts),
    [[], [1, 2], [3]],
  )
  assert.deepEqual(
    [read.facts[1]!.cited.state, read.facts[1]!.now.state, read.facts[1]!.now.doubts],
    ['there', 'changed', ['saved-again']],
  )
  assert.deepEqual(
    read.matrix!.standing.map((s) => s.against),
    [0, 2],
  )
  assert.equal(await refused(desk.sign(ana, id, made.id, { version: 1, digest: read.digest }, noon)), 'own-work')
  assert.equal(
    await refused(desk.sign(bo, id, made.id, { version: 1, digest: '0'.repeat(64) }, noon)),
    'reasoning-changed-meanwhile',
  )
  await desk.sign(bo, id, made.id, { version: 1, digest: read.digest }, noon)
  const { bytes, name } = await desk.file(ana, id, made.id, undefined, 'pdf', noon)
  const text = await textOf(bytes)
  for (const words of [
    'RESTRICTED',
    'Ann keeps the books of the group.',
    '[1][2]',
    'Officer bo',
    read.digest.slice(0, 20),
    'ledger.pdf',
    'least against it',
  ])
    assert.ok(text.replace(/\s+/g, ' ').includes(words), `${words} in ${text.slice(0, 600)}`)
  assert.equal(name, 'XA-C-2026-0001-product-v1.pdf')
  const written = JSON.stringify(docxOf((await desk.file(ana, id, made.id, undefined, 'docx', noon)).bytes, 1e7))
  for (const words of ['Ann keeps the books of the group.', '[1][2]', 'Officer bo', 'RESTRICTED', read.digest])
    assert.ok(written.includes(words), words)
  await desk.write(bo, id, made.id, { ...form, title: 'How the group pays, again', version: 1 }, noon)
  assert.equal(await refused(desk.write(ana, id, made.id, { ...form, version: 1 }, noon)), 'reasoning-changed-meanwhile')
  const next = await desk.product(ana, id, made.id, undefined, noon)
  assert.deepEqual(
    [next.version, next.signedAt, next.maySign, next.versions.map((v) => v.reader)],
    [2, null, false, [null, 'Officer bo']],
  )
  await desk.end(ana, id, item.id, 'Another Ann', noon)
  assert.ok((await desk.read(ana, id, noon)).items.length === 0)
})

test('what an officer may not see of a fact is not seen in what was made of it, counts in no sum, and no paper leaves', async () => {
  const e2 = { kind: 'exhibit' as const, ref: 'e2' }
  const [h] = (await desk.read(ana, id, noon)).hypotheses
  await desk.save(
    ana,
    id,
    null,
    { kind: 'item', text: 'The informant names Ann', cites: [e2], weight: 3, marks: { [h!.id]: 'inconsistent' } },
    noon,
  )
  const made = await desk.write(
    ana,
    id,
    null,
    {
      title: 'T',
      mark: 'M',
      language: 'fr',
      matrix: true,
      parts: [{ is: 'sentence', text: 'The informant names Ann.', cites: [e2] }],
    },
    noon,
  )
  const theirs = await desk.read(cleo, id, noon)
  assert.deepEqual(
    [theirs.withheld, theirs.items.at(-1)!.text, theirs.items.at(-1)!.facts[0]!.title, theirs.items.at(-1)!.marks],
    [1, '', '', {}],
  )
  assert.ok(theirs.standing.every((s) => s.against === 0))
  assert.ok(!theirs.citable.some((f) => f.ref === 'e2'))
  const shown = await desk.product(cleo, id, made.id, undefined, noon)
  assert.deepEqual([shown.parts[0]!.is, shown.parts[0]!.text, shown.matrix, shown.maySign], ['withheld', '', null, false])
  assert.ok(!JSON.stringify(shown).includes('informant'))
  assert.equal(await refused(desk.file(cleo, id, made.id, undefined, 'pdf', noon)), 'product-withheld')
  assert.equal(await refused(desk.sign(cleo, id, made.id, { version: 1, digest: shown.digest }, noon)), 'product-withheld')
  assert.equal(
    await refused(desk.save(cleo, id, null, { kind: 'finding', text: 'x', cites: [e2], doubt: '' }, noon)),
    'fact-unknown',
  )
  assert.equal((await desk.read(ana, id, noon)).standing[0]!.against, 3)
})

test('each act is remembered with what was cited and never with the words', () => {
  assert.deepEqual([...new Set(entries.filter((e) => /reason|sign|export/.test(e.act)).map((e) => e.act))].sort(), [
    'analysis.export',
    'analysis.reason',
    'analysis.sign',
  ])
  assert.ok(!JSON.stringify(entries.filter((e) => e.act === 'analysis.reason')).includes('keeps the books'))
})
