/** CASE graphs taken in: our own and one as another tool writes it, tried first, then kept; and the custody they tell, beside the chain. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { amara, bo, dario, harbour, noon, report, room, xa, xb } from '../../../test/exhibits.ts'
import { toCase } from '../court/caseExchange.ts'
import { readCase } from './graph.ts'

const { desk: lab } = await room(xa)
const { desk, entries } = await room(xb)
const words = { purpose: 'Report of the laboratory', authority: 'Forensic laboratory', place: 'Lagos' }
const sha = (text: string) => createHash('sha256').update(text).digest('hex')

const image = await lab.add(dario, harbour.id, report('image of a telephone', { name: 'phone.img' }), noon)
const notes = await lab.add(dario, harbour.id, report('notes', { name: 'notes.txt', derivedFrom: [image.id] }), noon)
const ours = JSON.stringify(
  toCase(
    { id: 'c', reference: 'XA-C-1', title: 'Harbour' },
    [image, notes].map((it) => ({ exhibit: { ...it, content: 'here' } as never, chain: it.custody })),
  ),
)

/** As a tool that names everything by its whole address and nests what it speaks of. */
const core = 'https://ontology.unifiedcyberontology.org/uco/core/'
const observable = 'https://ontology.unifiedcyberontology.org/uco/observable/'
const investigation = 'https://ontology.caseontology.org/case/investigation/'
const theirs = JSON.stringify([
  {
    '@id': 'http://lab.example/record-7',
    '@type': [`${investigation}ProvenanceRecord`],
    [`${investigation}exhibitNumber`]: [{ '@value': 'LAB/7' }],
    [`${core}object`]: [
      {
        '@id': 'http://lab.example/file-7',
        '@type': [`${observable}File`],
        [`${core}hasFacet`]: [
          { [`${observable}fileName`]: [{ '@value': 'call.wav' }], [`${observable}sizeInBytes`]: [{ '@value': '999' }] },
          {
            [`${observable}hash`]: [
              {
                'https://ontology.unifiedcyberontology.org/uco/types/hashMethod': [{ '@value': 'SHA256' }],
                'https://ontology.unifiedcyberontology.org/uco/types/hashValue': [{ '@value': sha('a call').toUpperCase() }],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    '@id': 'http://lab.example/action-1',
    '@type': [`${investigation}InvestigativeAction`],
    [`${core}name`]: [{ '@value': 'Extraction' }],
    'https://ontology.unifiedcyberontology.org/uco/action/result': [{ '@id': 'http://lab.example/file-7' }],
  },
])

test('a graph is tried first: each record says what would become of it, and nothing is kept', async () => {
  const before = entries.length
  const { rows, dryRun } = await desk.importCase(dario, harbour.id, { ...words, graph: ours, dryRun: true }, noon)
  assert.deepEqual(
    [dryRun, rows.map((it) => [it.verdict, it.number, it.events, it.exhibit])],
    [
      true,
      [
        ['registered', image.number, 1, undefined],
        ['registered', notes.number, 1, undefined],
      ],
    ],
  )
  assert.equal((await desk.list(amara, harbour.id, { limit: 50 }, noon)).items.length, 0)
  assert.equal(entries.length, before)
})

test('a record joins the exhibit that has its content, any other becomes one of its own; a second import changes nothing', async () => {
  const here = await desk.add(dario, harbour.id, report('image of a telephone', { name: 'phone.img' }), noon)
  const form = { ...words, graph: ours, dryRun: false }
  const { rows } = await desk.importCase(dario, harbour.id, form, noon)
  assert.deepEqual(
    rows.map((it) => it.verdict),
    ['joined', 'registered'],
  )
  assert.equal(rows[0]!.exhibit?.id, here.id)
  const { items } = await desk.earlier(amara, harbour.id, here.id, noon)
  assert.deepEqual(
    items[0]?.events.map((it) => [it.action, it.by, it.where, it.authority, it.tool]),
    [['acquired', 'Dario Vella', 'Berth 4', 'Port police', 'Scanner 2.1']],
  )
  const joined = await desk.read(amara, harbour.id, here.id, noon)
  assert.deepEqual([joined.custody.map((it) => it.action), joined.broken], [['acquired', 'identified'], undefined])
  const made = await desk.read(amara, harbour.id, rows[1]!.exhibit!.id as never, noon)
  assert.deepEqual([made.name, made.origin.authority, made.custody.length], ['notes.txt.case.jsonld', 'Port police', 1])
  const again = await desk.importCase(dario, harbour.id, form, noon)
  assert.deepEqual(
    again.rows.map((it) => [it.verdict, it.exhibit?.number]),
    rows.map((it) => ['known', it.exhibit!.number]),
  )
  assert.equal((await desk.list(amara, harbour.id, { limit: 50 }, noon)).items.length, 2)
})

test('a graph that names everything in full and nests its files is read alike, and what is odd about a record is said', async () => {
  await desk.add(dario, harbour.id, report('a call', { name: 'call.wav' }), noon)
  const { rows } = await desk.importCase(dario, harbour.id, { ...words, graph: theirs, dryRun: false }, noon)
  assert.deepEqual(
    rows.map((it) => [it.verdict, it.number, it.name, it.remarks]),
    [['joined', 'LAB/7', 'call.wav', ['event-without-time', 'size-differs']]],
  )
})

test('a court package tells what was told before the exhibit came here', async () => {
  const { items } = await desk.list(amara, harbour.id, { limit: 50 }, noon)
  const call = items.find((it) => it.name === 'call.wav')!
  const form = { exhibits: [call.id], contents: 'digests', language: 'en', purpose: 'Hearing', conditionsSeen: [] } as const
  const bare = {
    ...form,
    exhibits: [...form.exhibits],
    conditionsSeen: [],
    fiscal: false,
    deathPenalty: false,
    exculpatory: false,
  }
  const { id } = await desk.makePackage(amara, harbour.id, bare, noon)
  const { stream } = await desk.packageFile(amara, harbour.id, id, noon)
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  const text = Buffer.concat(parts).toString('utf8')
  assert.ok(text.includes('earlier/00001.json') && text.includes('Extraction'))
})

test('what is no graph, names no exhibit or comes from outside the case is refused', async () => {
  const form = (graph: string) => ({ ...words, graph, dryRun: false })
  await assert.rejects(desk.importCase(dario, harbour.id, form('not json'), noon), { code: 'case-unreadable' })
  await assert.rejects(desk.importCase(dario, harbour.id, form('{"@graph":[{"@id":"a","@type":"x:File"}]}'), noon), {
    code: 'case-empty',
  })
  await assert.rejects(desk.importCase(bo, harbour.id, form(ours), noon), { code: 'not-found' })
  assert.equal(readCase('[[[[]]]]'), undefined)
})
