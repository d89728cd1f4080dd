import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import { type EvidenceTools, evidenceDesk } from '../evidence/desk.ts'
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import type { Officer, Role } from '../kernel/officer.ts'
import { Refusal } from '../kernel/refusal.ts'
import { remembering } from '../ledger/desk.ts'
import type { Remember } from '../ledger/entry.ts'
import { chartDesk } from './chart/desk.ts'
import { analysisDesk } from './desk.ts'
import { moneyDesk } from './money/desk.ts'
import { readTies } from './network/exchange.ts'
import { readGexf, readGraphml } from './network/markup.ts'
import type { EntityId } from './network/network.ts'
import { answer, type Job } from './network/questions.ts'
import { answerView } from './network/views.ts'
import { writeCsv } from './network/written.ts'
import { trendsDesk } from './trends/desk.ts'

const db = await testDatabase()
const noon = '2026-11-23T12:00:00.000Z' as Instant
const later = '2026-11-24T12:00:00.000Z' as Instant
const officer = (id: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name: id,
  authority: 'XA',
  roles,
  signedInAt: noon,
})
const [ana, stranger, auditor] = [officer('ana', 'analyst'), officer('bo', 'analyst'), officer('cleo', 'auditor')]
const entries: Parameters<Remember>[1][] = []
const ledger = remembering(db, { origin: 'xa-central.example/log', node: 'xa-central' as NodeId })
const tools = {
  ...db,
  remember: ((sql, entry) => {
    entries.push(entry)
    return ledger(sql, entry)
  }) as Remember,
  caseFacts: async (_: unknown, id: CaseId) =>
    id.startsWith('case')
      ? { id, members: [ana.id, auditor.id], purpose: 'Trafficking in persons', closed: id === 'case-closed' }
      : null,
  caseTitle: async () => ({ reference: 'XA-C-2026-0001', title: 'Harbour' }),
  compute: async (job: Job) => answer(job),
  quotedMayLeave: evidenceDesk({ ...db, node: 'xa-central' as NodeId } as unknown as EvidenceTools).quotedMayLeave,
}
const desk = analysisDesk(tools)
const printed: unknown[] = []
const charts = chartDesk({
  ...tools,
  marksOf: async (_sql, _officer, _id, texts) => [`${texts.length} texts`],
  press: {
    words: (lang) => ({
      lang,
      rtl: false,
      say: (key, its) => `${key} ${JSON.stringify(its ?? {})}`,
      date: (day) => day,
      moment: (at) => at,
    }),
    set: async (sheet) => {
      printed.push(sheet)
      return new Uint8Array([1])
    },
  },
})
const money = moneyDesk(tools)
const trends = trendsDesk(tools)
const inCase = (name: string) => `case-${name}` as CaseId
const refused = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked
    return 'answered'
  } catch (no) {
    assert.ok(no instanceof Refusal, String(no))
    return no.code
  }
}
const given = {
  source: 'Telephone records',
  evaluation: { source: 'A', information: '2' },
  evidence: 'XA-C-2026-0001/E3',
} as const
/** Two groups and one who knows both. */
const csv = `from,to,kind,weight,since,until\n${[
  'a,b',
  'a,c',
  'b,c',
  'a,d',
  'b,d',
  'k,a',
  'k,e',
  'e,f',
  'e,g',
  'f,g',
  'e,h',
  'f,h',
]
  .map((pair, i) => `${pair},call,${i + 1},2026-01-01,2026-0${(i % 9) + 1}-28`)
  .join('\n')}`

test('a tie is recorded with its evidence, seen as known on a day and as it held on one, and withdrawn without being lost', async () => {
  const id = inCase('ties')
  const entity = (label: string) => desk.addEntity(ana, id, { kind: 'person', label, attributes: { role: 'driver' } }, noon)
  const [a, b] = [await entity('A'), await entity('B')]
  const tie = await desk.addTie(
    ana,
    id,
    {
      from: a.id,
      to: b.id,
      kind: 'meeting',
      directed: false,
      weight: 1,
      since: '2026-03-01' as CalendarDate,
      until: '2026-03-31' as CalendarDate,
      ...given,
    },
    noon,
  )
  assert.deepEqual((await desk.read(ana, id, {}, noon)).ties, [tie])
  assert.deepEqual((await desk.read(ana, id, { on: '2026-04-01' as CalendarDate }, noon)).ties, [])
  await desk.withdraw(ana, id, tie.id, 'The witness was mistaken', later)
  const now = await desk.read(ana, id, {}, later)
  assert.deepEqual([now.ties.length, now.shown.ties, now.of.ties], [0, 0, 1])
  assert.equal((await desk.read(ana, id, { known: noon }, later)).ties[0]!.withdrawnFor, 'The witness was mistaken')
  assert.equal(await refused(desk.withdraw(ana, id, tie.id, 'again', later)), 'tie-withdrawn')
  assert.equal(await refused(desk.addTie(ana, id, { ...tie, to: a.id }, noon)), 'tie-to-itself')
  assert.equal(await refused(desk.addTie(ana, id, { ...tie, to: 'nobody' as EntityId }, noon)), 'entity-unknown')
  assert.equal(await refused(desk.addTie(ana, id, { ...tie, until: '2025-01-01' as CalendarDate }, noon)), 'tie-ends-before')
})

test('an attribute of a special category is not taken in, by hand or by file', async () => {
  const id = inCase('protected')
  for (const name of ['religion', 'Ethnicity', 'nationality', 'sex', 'date of birth'])
    assert.equal(
      await refused(desk.addEntity(ana, id, { kind: 'person', label: 'A', attributes: { [name]: 'x' } }, noon)),
      'attribute-protected',
    )
  const graphml = `<graphml><key id="r" for="node" attr.name="religion"/><key id="t" for="node" attr.name="trade"/><graph edgedefault="directed"><node id="1"><data key="r">x</data><data key="t">baker</data></node><node id="2"/><edge source="1" target="2"/><edge source="1" target="9"/></graph></graphml>`
  const sum = await desk.import(ana, id, { format: 'graphml', text: graphml, ...given }, noon)
  assert.deepEqual(
    sum.troubles.map((t) => t.code),
    ['attribute-protected', 'unknown-entity'],
  )
  assert.deepEqual(
    (await desk.read(ana, id, {}, noon)).entities
      .map((e) => e.attributes)
      .sort((a, b) => Object.keys(b).length - Object.keys(a).length),
    [{ trade: 'baker' }, {}],
  )
})

test('every question is answered in its form, says what it was computed from, and is remembered', async () => {
  const id = inCase('ask')
  assert.deepEqual(await desk.import(ana, id, { format: 'csv', text: csv, ...given }, noon), {
    lines: 12,
    entities: 9,
    ties: 12,
    troubles: [],
  })
  const { entities, ties } = await desk.read(ana, id, {}, noon)
  const of = (label: string) => entities.find((e) => e.label === label)!.id
  const ask = async (question: Parameters<typeof desk.ask>[2]['question']) =>
    answerView.parse(await desk.ask(ana, id, { question }, noon)) as unknown as Record<string, unknown>
  const before = entries.length
  const places = (await desk.ask(ana, id, { question: { kind: 'places' } }, noon)) as Extract<
    Awaited<ReturnType<typeof desk.ask>>,
    { kind: 'places' }
  >
  assert.ok(answerView.safeParse(places).success)
  const broker = places.places.find((p) => p.entity === of('k'))!
  assert.ok(broker.degree === 2 && broker.cutPoint && broker.betweenness > 0.5)
  assert.deepEqual(places.basis, { entities: 9, ties: 12, pairs: 12, loops: 0 })
  assert.equal((await ask({ kind: 'key-players', aim: 'fragment', size: 1, steps: 2 })).exact, true)
  assert.deepEqual((await ask({ kind: 'disruption', entities: [of('k')], ties: [], effort: 0.5 })).parts, [1, 2])
  assert.ok((await ask({ kind: 'dismantling', by: 'degree', block: 1 })).steps)
  const [way] = (await ask({ kind: 'ways', from: of('a'), to: of('g'), most: 3, directed: false })).ways as {
    entities: string[]
    ties: string[][]
  }[]
  assert.deepEqual(way!.entities, [of('a'), of('k'), of('e'), of('g')])
  assert.ok(way!.ties.every((step) => step.length === 1 && ties.some((t) => t.id === step[0])))
  assert.ok((await ask({ kind: 'doubt', measure: 'betweenness', share: 0.2 })).agreement)
  assert.ok((await ask({ kind: 'change', before: '2026-08-01' as CalendarDate })).came)
  assert.equal((await ask({ kind: 'missing-ties', method: 'jaccard', most: 5 })).pairs, null)
  assert.equal(entries.length - before, 8)
  assert.ok(entries.slice(before).every((e) => e.act === 'analysis.ask' && e.case === id))
  assert.equal(
    await refused(
      desk.ask(ana, id, { question: { kind: 'ways', from: 'x' as EntityId, to: of('a'), most: 1, directed: false } }, noon),
    ),
    'entity-unknown',
  )
})

test('a stranger gets the answer of a case that never was; a role without the act is refused; a closed case is read and not written', async () => {
  const absent = 'none' as CaseId
  for (const act of [
    (who: Officer, id: CaseId) => desk.read(who, id, {}, noon),
    (who: Officer, id: CaseId) => desk.ask(who, id, { question: { kind: 'places' } }, noon),
    (who: Officer, id: CaseId) => desk.export(who, id, 'csv', {}, noon),
    (who: Officer, id: CaseId) => charts.charts(who, id, noon),
    (who: Officer, id: CaseId) => money.patterns(who, id, { windowHours: 96, fan: 4 }, noon),
    (who: Officer, id: CaseId) => money.read(who, id, noon),
  ]) {
    assert.equal(await refused(act(stranger, inCase('ask'))), 'not-found')
    assert.equal(await refused(act(stranger, absent)), 'not-found')
    assert.equal(await refused(act(auditor, inCase('ask'))), 'role-lacking')
  }
  assert.equal(
    await refused(desk.addEntity(ana, inCase('closed'), { kind: 'person', label: 'A', attributes: {} }, noon)),
    'case-closed',
  )
  assert.deepEqual((await desk.read(ana, inCase('closed'), {}, noon)).of, { entities: 0, ties: 0 })
})

test('what one case holds is not in the answer of another', async () => {
  const other = inCase('other')
  assert.equal((await desk.read(ana, other, {}, noon)).of.entities, 0)
  const empty = await desk.ask(ana, other, { question: { kind: 'places' } }, noon)
  assert.equal(empty.basis.entities, 0)
})

test('a chart is saved, saved again over the version read, and not over somebody else', async () => {
  const id = inCase('charts')
  const first = await charts.saveChart(ana, id, null, { title: 'First', state: { hidden: ['x'] } }, noon)
  const second = await charts.saveChart(ana, id, first.id, { title: 'Second', state: {}, version: 1 }, later)
  assert.deepEqual((await charts.charts(ana, id, later)).items, [second])
  assert.equal(
    await refused(charts.saveChart(ana, id, first.id, { title: 'Third', state: {}, version: 1 }, later)),
    'chart-changed-meanwhile',
  )
  const branch = await charts.saveChart(ana, id, null, { title: 'Mine', state: {}, from: { chart: first.id, version: 1 } }, later)
  assert.deepEqual(
    (await charts.versions(ana, id, first.id, later)).items.map((v) => `${v.version} ${v.title}`),
    ['2 Second', '1 First'],
  )
  assert.deepEqual((await charts.versions(ana, id, branch.id, later)).items[0]!.from, { chart: first.id, version: 1 })
  assert.deepEqual((await charts.chartAt(ana, id, { chart: first.id, version: 1 }, later)).state, { hidden: ['x'] })
  assert.equal(await refused(charts.chartAt(ana, id, { chart: first.id, version: 3 }, later)), 'chart-unknown')
  const gone = { title: 'Other', state: {}, from: { chart: branch.id, version: 7 } }
  assert.equal(await refused(charts.saveChart(ana, id, null, gone, later)), 'chart-unknown')
  assert.equal(await refused(charts.versions(ana, inCase('other'), first.id, later)), 'chart-unknown')
})

test('a chart is printed as its filter shows it, with the evidence of each tie, and never over a condition of an exhibit', async () => {
  const id = inCase('ask')
  const whole = await desk.read(ana, id, {}, later)
  const [one] = whole.entities
  const state = { ego: one!.id, steps: 1, notes: [{ id: 'n', on: one!.id, text: 'Ask the bank' }] }
  const form = { title: 'Around one', state, places: {}, language: 'en' as const }
  const { bytes, name } = await charts.print(ana, id, form, later)
  assert.deepEqual([bytes.length, name.endsWith('.pdf')], [1, true])
  const sheet = printed.at(-1) as Record<string, never> & {
    ties: { rows: string[][] }
    places: { rows: string[][] }
    notes: { items: unknown[] }
  }
  const touching = whole.ties.filter((t) => t.from === one!.id || t.to === one!.id)
  assert.ok(sheet.ties.rows.length >= touching.length && sheet.ties.rows.length < whole.ties.length)
  assert.ok(sheet.ties.rows.every((row) => row[5] !== ''))
  assert.ok(sheet.places.rows.length > 0)
  assert.deepEqual(sheet.notes.items, [{ on: one!.label, text: 'Ask the bank' }])
  assert.deepEqual(sheet.marks, [`${sheet.ties.rows.length * 2} texts`])
  assert.match(JSON.stringify(sheet.facts), new RegExp(`"entities\\\\":\\d+,\\\\"ofEntities\\\\":${whole.of.entities}`))
  const shown = { state, places: {}, language: 'en' as const }
  const drawing = new TextDecoder().decode((await charts.exportShown(ana, id, { ...shown, format: 'svg' }, later)).bytes)
  assert.ok(drawing.startsWith('<svg') && drawing.includes(`${sheet.ties.rows.length * 2} texts · XA-C-2026-0001`))
  const file = new TextDecoder().decode((await charts.exportShown(ana, id, { ...shown, format: 'csv' }, later)).bytes)
  assert.equal(readTies(file).ties.length, sheet.ties.rows.length)
  assert.equal(await refused(charts.print(stranger, id, form, later)), 'not-found')
  assert.equal(await refused(charts.exportShown(stranger, id, { ...shown, format: 'csv' }, later)), 'not-found')
})

test('a file that says its own source, grade and evidence by line is taken at its word; known numbers are known again', async () => {
  const id = inCase('own words')
  const provenance = { source: 'File', evaluation: { source: 'X', information: '4' } as const, evidence: 'F' }
  const graphml = `<graphml><graph><node id="a"><data key="lat">6.6</data><data key="lon">3.35</data></node><node id="b"/>
    <edge source="a" target="b"><data key="source">Hearing</data><data key="evaluation">B2</data><data key="evidence">E1, line 3</data></edge>
    <edge source="b" target="a"/><edge source="a" target="b"><data key="evaluation">Z9</data></edge></graph></graphml>`
  const sum = await desk.import(ana, id, { format: 'graphml', text: graphml, ...provenance }, noon)
  assert.deepEqual(sum.troubles, [{ line: 3, code: 'grade-unreadable', value: 'Z9' }])
  const { ties, entities } = await desk.read(ana, id, {}, later)
  const [own, silent] = [ties.find((t) => t.source === 'Hearing')!, ties.find((t) => t.source === 'File')!]
  assert.deepEqual([own.evaluation, own.evidence], [{ source: 'B', information: '2' }, 'E1, line 3'])
  assert.deepEqual([silent.evaluation, silent.evidence], [provenance.evaluation, 'F, 2'])
  const i2 = new TextDecoder().decode((await desk.export(ana, id, 'i2.csv', {}, later)).bytes)
  await desk.import(ana, id, { format: 'csv', text: i2, ...provenance }, later)
  const again = await desk.read(ana, id, {}, later)
  assert.deepEqual([again.entities.length, again.ties.length], [entities.length, 4])
  assert.equal(again.ties.filter((t) => t.evidence === 'E1, line 3').length, 2)
})

test('what is exported comes in again, with nothing that a spreadsheet would run', async () => {
  const id = inCase('ask')
  const graphml = async () => new TextDecoder().decode((await desk.export(ana, id, 'graphml', {}, noon)).bytes)
  for (const format of ['csv', 'graphml', 'gexf'] as const) {
    const { bytes, name } = await desk.export(ana, id, format, {}, noon)
    const text = new TextDecoder().decode(bytes)
    assert.equal(name, `XA-C-2026-0001-2026-11-23.${format}`)
    assert.ok(text.includes('XA-C-2026-0001/E3') && text.includes('A2'))
    const again = { csv: readTies, graphml: readGraphml, gexf: readGexf }[format](text)!
    assert.deepEqual([again.entities.length, again.ties.length, again.troubles], [9, 12, []])
    if (format === 'gexf') assert.deepEqual(again.entities, readGraphml(await graphml())!.entities)
    if (format === 'gexf') assert.deepEqual(again.ties, readGraphml(await graphml())!.ties)
    assert.deepEqual(again.entities.map((e) => e.label).sort(), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'k'])
  }
  const network = await desk.read(ana, id, {}, noon)
  const evil = writeCsv({ ...network, entities: network.entities.map((e) => ({ ...e, label: '=cmd()' })) })
  assert.ok(evil.includes("'=cmd()") && !/(^|,)=cmd/m.test(evil))
  assert.equal(
    await refused(desk.import(ana, id, { format: 'graphml', text: '<!DOCTYPE x><graphml/>', ...given }, noon)),
    'import-unreadable',
  )
  assert.equal(await refused(desk.import(ana, id, { format: 'csv', text: 'from,to\n', ...given }, noon)), 'import-empty')
})

test('two banks that tell one payment tell it once; patterns and traces name payments of the case', async () => {
  const id = inCase('money')
  assert.equal(await refused(money.patterns(ana, id, { windowHours: 96, fan: 4 }, noon)), 'no-payments')
  const mapping = {
    from: 'from',
    to: 'to',
    amount: 'amount',
    date: 'date',
    id: 'id',
    assumedCurrency: 'EUR',
    order: 'ymd',
    mark: '.',
  } as const
  const bring = (name: string, rows: string[]) =>
    money.bring(
      ana,
      id,
      { name, format: 'csv', text: ['id,from,to,amount,date', ...rows].join('\n'), evidence: 'E7', zone: 'UTC', mapping },
      noon,
    )
  await bring('bank-1', ['1,x,a,1000,2026-01-01 10:00', '2,a,b,900,2026-01-02 10:00', '3,a,b,oops,2026-01-02'])
  await bring('bank-2', ['9,a,b,900,2026-01-02 10:00', '10,b,c,800,2026-01-03 10:00'])
  const all = await money.read(ana, id, noon)
  assert.deepEqual([all.payments.map((p) => p.id), all.twice], [['bank-1/1', 'bank-1/2', 'bank-2/10'], 1])
  assert.deepEqual(
    all.items[0]!.reading.troubles.map((t) => t.code),
    ['zone-assumed', 'zone-assumed', 'amount-unreadable'],
  )
  const found = await money.patterns(ana, id, { windowHours: 96, fan: 4 }, noon)
  assert.deepEqual(
    found.findings.map((f) => [f.pattern, f.payments]),
    [['chain', ['bank-1/1', 'bank-1/2', 'bank-2/10']]],
  )
  const { traces } = await money.trace(ana, id, { claimed: ['bank-1/1'], rules: ['fifo', 'pro-rata', 'lowest'] }, noon)
  assert.deepEqual(
    traces.map((t) => t.rests[0]!.account),
    ['C', 'C', 'C'],
  )
  assert.deepEqual(
    (await money.origins(ana, id, { payment: 'bank-2/10', rules: ['fifo'] }, noon)).origins[0]!.accounts[0]!.account,
    'X',
  )
  assert.equal(await refused(money.trace(ana, id, { claimed: ['?'], rules: ['fifo'] }, noon)), 'payment-unknown')
})

test('counts are asked for without a case; too few to a cell are refused, and the asking is remembered', async () => {
  const series = {
    corridor: 'A-B',
    commodity: 'cocaine',
    first: '2024-01',
    counts: Array.from({ length: 24 }, (_, i) => 20 + (i % 5)),
  }
  const looked = await trends.look(ana, { series: [series, series], ahead: 2, falseAlarms: 0.01 }, noon)
  assert.equal(looked.whole!.length, 2)
  assert.ok(Math.abs(looked.whole![0]! - 2 * looked.series[0]!.forecast!.points[0]!.point) < 1e-9)
  assert.equal(entries.at(-1)!.act, 'analysis.trends')
  assert.equal(
    await refused(trends.look(ana, { series: [{ ...series, counts: [3, 0, 1] }], ahead: 1, falseAlarms: 0.01 }, noon)),
    'counts-too-few',
  )
  assert.equal(
    (await trends.allocate(ana, { corridors: [{ corridor: 'A', found: 3, effort: 10 }], units: 5, floor: 0.2 }, noon)).shares[0]!
      .units,
    5,
  )
})

test('a network leaves as a file only where the exhibits its ties quote might, and a longer number is another exhibit', async () => {
  const id = inCase('quoted')
  const a = await desk.addEntity(ana, id, { kind: 'person', label: 'A', attributes: {} } as never, noon)
  const b = await desk.addEntity(ana, id, { kind: 'person', label: 'B', attributes: {} } as never, noon)
  const tie = {
    from: a.id,
    to: b.id,
    kind: 'contact',
    directed: false,
    weight: 1,
    ...given,
    evidence: 'XA-C-2026-0001/E31, page 2',
  }
  await desk.addTie(ana, id, tie as never, noon)
  const put = (exhibit: string, number: string) =>
    db.sql.query(
      `insert into evidence.exhibit (case_id, exhibit_id, number, name, mime, size, sha256, origin, derived_from, privilege, added_at)
         values ($1, $2, $3, 'x', 'text/plain', 1, $4, '{}', '{}', 'none', $5)`,
      [id, exhibit, number, 'a'.repeat(64), noon],
    )
  const bind = (exhibit: string) =>
    db.sql.query(
      `insert into evidence.condition (case_id, exhibit_id, condition_id, kind, condition) values ($1, $2, 'c', 'view_only', $3)`,
      [
        id,
        exhibit,
        JSON.stringify({
          id: 'c',
          kind: 'view_only',
          basis: 'UNTOC 18(19)',
          imposedBy: 'xb-central',
          imposedAt: noon,
          allowed: [],
          consents: [],
        }),
      ],
    )
  await put('e3', 'XA-C-2026-0001/E3')
  await bind('e3')
  assert.equal(await refused(desk.export(ana, id, 'csv', {}, noon)), 'answered')
  await put('e31', 'XA-C-2026-0001/E31')
  await bind('e31')
  assert.equal(await refused(desk.export(ana, id, 'csv', {}, noon)), 'use-not-allowed')
})
