/** What a partner may not see and what is not there are one answer, and nothing is asked without its reason. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, chiara, dario, later, morning, stranger, threeNodes } from '../../test/intelligence.ts'
import { ask, other, passport, plain, refused, said } from '../../test/passport.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { RecordForm } from './forms.ts'

const nodes = await threeNodes()

test('what is hidden from the asker and what is not there are one answer, member for member', async () => {
  const { italy, nigeria, deliver, sent } = nodes
  sent.length = 0
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Airport')
  const hidden: [string, Partial<RecordForm>][] = [
    ['H00000001', { share: 'case' }],
    ['H00000002', { share: 'authority' }],
    ['H00000003', { handling: { ...plain, codes: ['H3'], notStates: ['NG'] } }],
    ['H00000004', { handling: { ...plain, codes: ['H3'], onlyRecipients: ['fr-central'] } }],
    ['H00000005', { handling: { ...plain, codes: ['H3'], onlyPurposes: ['missing-person'] } }],
    ['H00000006', { handling: { ...plain, codes: ['H3'], useUntil: '2026-11-25' } }],
    ['H00000007', { category: 'victim' }],
    ['H00000008', { category: 'witness' }],
    ['H00000009', { statements: [said('birthDate', '2012-01-05'), said('passportNumber', 'H00000009')] }],
  ]
  for (const [value, over] of hidden)
    await italy.desk.records.enter(
      amara,
      { case: palermo, ...passport({ statements: [said('passportNumber', value)], ...over }) },
      morning,
    )
  for (const value of [...hidden.map(([it]) => it), 'Z99999999'])
    await nigeria.desk.query.ask(dario, ask(lagoon, { subject: other(value), partners: ['it-central'] }), later(1))
  await deliver(later(2))
  const answers = sent.filter((it) => it.parcel.kind === 'intelligence.answer').map((it) => JSON.parse(it.body))
  assert.equal(answers.length, hidden.length + 1)
  for (const { query: _, ...answer } of answers) assert.deepEqual(answer, { v: 1, level: 'none', hits: [], late: false })
  assert.equal(new Set(sent.filter((it) => it.parcel.kind === 'intelligence.answer').map((it) => it.body.length)).size, 1)
  // The same purpose that a record is limited to opens it.
  const open = await nigeria.desk.query.ask(
    dario,
    ask(lagoon, { purpose: 'missing-person', subject: other('H00000005'), partners: ['it-central'] }),
    later(3),
  )
  await deliver(later(4))
  assert.equal((await nigeria.desk.query.read(dario, open.id, later(4))).hits.length, 1)
})

test('many records that do not reach a partner do not push out the one that does', async () => {
  const { italy, nigeria, deliver } = nodes
  const palermo = await italy.openCase()
  const lagoon = await nigeria.openCase('Harbour')
  const enter = (share: 'case' | 'contact') =>
    italy.desk.records.enter(
      amara,
      { case: palermo, ...passport({ share, statements: [said('passportNumber', 'K00000001')] }) },
      morning,
    )
  for (let i = 0; i < 55; i++) await enter('case')
  await enter('contact')
  for (let i = 0; i < 55; i++) await enter('case')
  const asked = await nigeria.desk.query.ask(
    dario,
    ask(lagoon, { subject: other('K00000001'), partners: ['it-central'] }),
    later(1),
  )
  await deliver(later(2))
  assert.equal((await nigeria.desk.query.read(dario, asked.id, later(2))).hits.length, 1)
})

test('who is not a member of the case is told what is told of a record that never was', async () => {
  const { italy } = nodes
  const palermo = await italy.openCase()
  const statements = [said('name', 'Osas Igbinedion'), said('passportNumber', 'B01234567')]
  const record = await italy.desk.records.enter(amara, { case: palermo, ...passport({ statements }) }, morning)
  const subject = other('B01234567')
  const no = async (work: Promise<unknown>) => {
    const thrown = await work.then(
      () => undefined,
      (it: unknown) => it,
    )
    assert.ok(thrown instanceof Refusal)
    const { code, kind, facts, fields, message } = thrown
    return { code, kind, facts, fields, message }
  }
  assert.deepEqual(
    await no(italy.desk.records.read(stranger, record.id, undefined, later(1))),
    await no(italy.desk.records.read(stranger, 'absent', undefined, later(1))),
  )
  assert.deepEqual((await italy.desk.records.list(stranger, { limit: 10 }, later(1))).items, [])
  // A colleague in another case learns that there is something and whom to ask, and cannot open it.
  const elsewhere = await italy.cases.open(
    stranger,
    { title: 'Other', purpose: 'Another investigation', basis: 'CCP', instruments: [] },
    morning,
  )
  const found = await italy.desk.query.ask(stranger, ask(elsewhere.id, { subject, partners: [] }), later(2))
  assert.deepEqual(
    found.hits.map((it) => [it.shown.reference, it.record, it.shown.names]),
    [[record.reference, undefined, undefined]],
  )
  await italy.desk.records.share(amara, record.id, { ...passport(), share: 'case', version: record.version } as never, later(3))
  assert.deepEqual((await italy.desk.query.ask(stranger, ask(elsewhere.id, { subject, partners: [] }), later(4))).hits, [])
})

test('R2 no question without purpose, case, basis and reason in words; no partner without a ground on record', async () => {
  const { italy, nigeria } = nodes
  const lagoon = await nigeria.openCase('Airport')
  await assert.rejects(nigeria.desk.query.ask(dario, ask(lagoon, { reason: 'because' }), later(1)), refused('purpose-missing'))
  await assert.rejects(nigeria.desk.query.ask(stranger, ask(lagoon), later(1)), refused('not-found'))
  await nigeria.desk.owner.arrange(chiara, italy.self.node, { ground: 'none', source: 'Suspended' }, later(2))
  const asked = await nigeria.desk.query.ask(dario, ask(lagoon), later(3))
  assert.deepEqual(
    asked.asked.map((it) => [it.partner, it.state, it.closedBy]),
    [
      ['fr-central', 'waiting', undefined],
      ['it-central', 'not-asked', 'no-arrangement'],
      ['ng-central', 'answered', undefined],
    ],
  )
  await nigeria.desk.owner.arrange(chiara, italy.self.node, { ground: 'safeguards', source: 'Again' }, later(4))
})

test('a partner that has asked as much as is answered is told so and learns nothing; the owner sees it, and a later hour answers again', async () => {
  const { italy, nigeria, deliver } = nodes
  const [palermo, lagoon] = [await italy.openCase('Quota'), await nigeria.openCase('Quota')]
  const statements = [said('name', 'Quota Holder'), said('passportNumber', 'Q00000001')]
  await italy.desk.records.enter(amara, { case: palermo, ...passport({ statements }) }, later(9_000))
  const arrange = (more: object) =>
    italy.desk.owner.arrange(
      chiara,
      'ng-central' as never,
      { ground: 'safeguards', source: 'Protocol', answers_h: 48, ...more },
      later(9_000),
    )
  const asks = async (minute: number) => {
    const it = await nigeria.desk.query.ask(
      dario,
      ask(lagoon, { subject: other('Q00000001'), partners: ['it-central'] }),
      later(minute),
    )
    await deliver(later(minute))
    return nigeria.desk.query.read(dario, it.id, later(minute))
  }
  const inItaly = ({ asked, hits }: Awaited<ReturnType<typeof asks>>) => {
    const it = asked.find((one) => one.partner === 'it-central')
    return [it?.state, it?.level, it?.closedBy, hits.length]
  }
  await arrange({ asks_hour: 2, asks_day: 100 })
  assert.deepEqual(inItaly(await asks(9_001)), ['answered', 'possible', undefined, 1])
  assert.deepEqual(inItaly(await asks(9_002)), ['declined', undefined, 'quota-authority-hour', 0])
  await arrange({ asks_hour: 1, asks_day: 100 })
  assert.deepEqual(inItaly(await asks(9_003)), ['declined', undefined, 'quota-hour', 0])
  const looks = (await italy.desk.owner.consultations(chiara, { limit: 100 }, later(9_004))).items
  const seen = looks.filter((it) => it.declined)
  assert.deepEqual(
    seen.map((it) => [it.declined, it.level, it.references.length]),
    [
      ['quota-hour', 'none', 0],
      ['quota-authority-hour', 'none', 0],
    ],
  )
  const { asks: counted } = (await italy.desk.owner.arrangements(chiara, later(9_004))).items.find(
    (it) => it.partner.node === 'ng-central',
  )!
  assert.deepEqual(counted, { hour: 1, day: 1, declined: 2 })
  assert.deepEqual(inItaly(await asks(9_070)), ['answered', 'possible', undefined, 1])
  await arrange({})
})

test('what is hidden and what is not there take the same statements in the same order, and give the same letter but for its number', async () => {
  const { italy, nigeria, deliver, sent } = nodes
  const [palermo, lagoon] = [await italy.openCase('Hidden'), await nigeria.openCase('Hidden')]
  const hide = async (value: string, over: Partial<RecordForm>) => {
    const statements = [said('name', `Hidden ${value}`), said('passportNumber', value)]
    await italy.desk.records.enter(amara, { case: palermo, ...passport({ statements, ...over }) }, later(12_000))
  }
  // In the case alone; for another State only; for another purpose only; of a victim.
  await hide('W00000001', { share: 'case' })
  await hide('W00000002', { handling: { ...plain, codes: ['H3'], notStates: ['NG'] } as never })
  await hide('W00000003', { handling: { ...plain, codes: ['H3'], onlyPurposes: ['missing-person'] } as never })
  await hide('W00000004', { category: 'victim' })
  const trace = async (value: string) => {
    await nigeria.desk.query.ask(dario, ask(lagoon, { subject: other(value), partners: ['it-central'] }), later(12_001))
    const from = italy.asked.length
    await deliver(later(12_001))
    const { body } = sent.findLast((it) => it.parcel.kind === 'intelligence.answer')!
    return { statements: italy.asked.slice(from), letter: { ...JSON.parse(body), query: '' } }
  }
  // The first question of the process reads what later ones have in memory.
  await trace('W99999990')
  const absent = await trace('W99999991')
  assert.ok(absent.statements.length > 5)
  assert.deepEqual(absent.letter, { v: 1, query: '', level: 'none', hits: [], late: false })
  for (const value of ['W00000001', 'W00000002', 'W00000003', 'W00000004']) assert.deepEqual(await trace(value), absent, value)
})
