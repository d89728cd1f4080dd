import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer, Role } from '../kernel/officer.ts'
import { remembering } from '../ledger/desk.ts'
import type { Remember } from '../ledger/entry.ts'
import { holders } from '../node/threads/holders.ts'
import { tables } from '../node/threads/tables.ts'
import { described } from './compare/described.ts'
import { screeningDesk } from './desk.ts'
import { batchForm, type QueryForm, queryForm } from './forms.ts'
import { nameWords } from './keys/names.ts'
import { candidates } from './query/desk.ts'
import { bounds, keysSought, meantBy, placesAsked, speltSought } from './query/sought.ts'
import * as store from './store.ts'
import { wordsNear } from './words/store.ts'

const db = await testDatabase()
const node = 'xa-central' as NodeId
const noon = '2026-11-23T12:00:00.000Z' as Instant
const officer = (id: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name: id,
  authority: 'Central Authority of XA',
  roles,
  signedInAt: noon,
})
const amara = officer('amara', 'analyst', 'desk-officer')
const bo = officer('bo', 'investigator')
const stranger = officer('stranger', 'investigator')
const harbour = 'case-harbour' as CaseId
const entries: Parameters<Remember>[1][] = []
const ledger = remembering(db, { origin: 'xa-central.example/log', node })
const desk = screeningDesk({
  ...db,
  node,
  remember: (sql, entry) => {
    entries.push(entry)
    return ledger(sql, entry)
  },
  listBrought: async () => {},
  hold: holders(db.url),
  readTable: tables,
  caseFacts: async (_, id) =>
    id === harbour ? { id, members: [amara.id, bo.id], purpose: 'Harbour', basis: 'Art. 416-bis', closed: false } : null,
})
/** Asks again until it is so: the records are read by a thread of their own. */
const until = async (ask: () => Promise<boolean>): Promise<void> => {
  while (!(await ask())) await new Promise((done) => setTimeout(done, 20))
}
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64')
const wanted = `name,alias,birth,country,document,kind,reference,misused
Mohammed Hassan al-Masri,Abu Youssef,1971-03-09,EG,A1234567,person,r1,
Aleksandr Vyacheslavovich Zhukov,,1965-11-30,RU,,person,r2,yes
Bright Horizon Shipping Ltd,,,PA,,company,r3,
Jürgen Groß,,31.02.1960,DE,,person,r4,
Giorgi Kvaratskhelia,,1980-05-05,GE,,person,r5,
,,1990-01-01,,,person,r6,
`
const form = {
  name: 'Wanted',
  source: 'own',
  purpose: 'Persons sought in Harbour',
  mapping: {},
  format: 'table',
  dryRun: false,
} as const
const list = await desk.lists.import(amara, undefined, { ...form, fileBase64: base64(wanted) }, noon)
const ask = (name: string, more: object = {}, who = bo) =>
  desk.query(
    who,
    {
      case: harbour,
      aim: 'investigation',
      purpose: 'Identify the consignee',
      lists: [],
      limit: 50,
      subject: described.parse({ kind: 'person', names: [name], ...more }),
    },
    noon,
  )

test('a list is taken in, and every row that is not as it should be is named', () => {
  assert.equal(list.report.taken, 5)
  assert.deepEqual(list.report.faults, [{ row: 7, code: 'row-without-name', value: '' }])
  assert.equal(list.report.encoding, 'utf-8')
})

test('a man is found from his name in Arabic, in another spelling, misspelt, turned round, and by his passport', async () => {
  for (const name of [
    'محمد حسن المصري',
    'Mohamed Hasan EL MASRY',
    'Masri Muhammad Hassan',
    'Mohammed Hasasn al-Masri',
    'Hassan Mohammed',
  ]) {
    const answer = await ask(name, { birth: '1971-03-09' })
    assert.equal(answer.candidates[0]?.reference, 'r1', name)
  }
  const byPaper = await ask('Somebody Else', { identifiers: [{ type: 'document', value: 'a-l234567' }] })
  assert.equal(byPaper.candidates[0]?.reference, 'r1')
  assert.equal(byPaper.band, 'look', 'a number that agrees is looked at under whatever name')
  assert.equal((await ask('Александр Жуков')).candidates[0]?.reference, 'r2')
  assert.equal((await ask('Гиорги Кварацхелия')).candidates[0]?.reference, 'r5')
})

test('a name alone is never strong, and with the date of birth it is', async () => {
  const alone = await ask('Mohammed Hassan al-Masri')
  assert.notEqual(alone.candidates[0]?.band, 'strong')
  const dated = await ask('Mohammed Hassan al-Masri', { birth: '1971-03-09', countries: ['EG'] })
  assert.equal(dated.band, 'strong')
  const steps = dated.candidates[0]!.steps.reduce((n, s) => n + s.bits, 0)
  assert.ok(Math.abs(steps - dated.candidates[0]!.bits) < 1e-9, 'the steps of the waterfall add up to the whole')
})

test('a passport number that differs keeps a match from being strong', async () => {
  const answer = await ask('Mohammed Hassan al-Masri', {
    birth: '1971-03-09',
    identifiers: [{ type: 'document', value: 'Z9999999' }],
  })
  assert.equal(answer.candidates[0]?.band, 'look')
  assert.ok(answer.candidates[0]?.compared.some((c) => c.feature === 'identifier' && c.says === 'disagreed'))
})

test('what was cleared does not come back, until the record changes', async () => {
  const asked = { birth: '1971-03-10' }
  const before = await ask('Mohammed Hassan', asked)
  const [first] = before.candidates
  assert.equal(first?.cleared, false)
  const subject = described.parse({ kind: 'person', names: ['Mohammed Hassan'], ...asked })
  const decision = {
    case: harbour,
    subject,
    record: first!.record,
    digest: first!.digest,
    verdict: 'different',
    reason: 'Fingerprints differ',
  } as const
  await desk.judge(bo, decision, noon)
  const after = await ask('Mohammed Hassan', asked)
  assert.equal(after.band, 'none')
  assert.equal(after.candidates.find((c) => c.record === first!.record)?.cleared, true)
  assert.equal(
    (await ask('Hassan MOHAMMED', asked)).candidates.find((c) => c.record === first!.record)?.cleared,
    true,
    'nor by another order of the words',
  )
  const changed = wanted.replace('1971-03-09', '1971-03-10')
  await desk.lists.import(amara, list.list.id as never, { ...form, fileBase64: base64(changed) }, noon)
  assert.equal((await ask('Mohammed Hassan', asked)).candidates.find((c) => c.reference === 'r1')?.cleared, false)
  await desk.lists.import(amara, list.list.id as never, { ...form, fileBase64: base64(wanted) }, noon)
  await assert.rejects(desk.judge(bo, { ...decision, digest: 'former' }, noon), { code: 'record-unknown' })
})

test('the victim of a stolen identity is marked', async () => {
  assert.equal((await ask('Zhukov Alexander')).candidates[0]?.misused, true)
})

test('a query without a case of one’s own, or with nothing to look for, is refused', async () => {
  await assert.rejects(ask('Zhukov', {}, stranger), { code: 'not-found' })
  await assert.rejects(ask('!!! ...'), { code: 'nothing-asked' })
  await assert.rejects(desk.lists.import(bo, undefined, { ...form, fileBase64: base64(wanted) }, noon), { code: 'role-lacking' })
})

test('a query and its answer are in the ledger, in the case', async () => {
  await ask('Giorgi Kvaratskhelia')
  const entry = entries.at(-1)!
  assert.equal(entry.act, 'screening.query')
  assert.equal(entry.case, harbour)
  assert.equal(entry.purpose, 'Identify the consignee')
})

test('files in other encodings are read, and what was taken is said', async () => {
  const cyrillic = 'name;birth\nИван Петров;1970-01-02\nОльга Сидорова;1981-02-03\n'
  const bytes = Uint8Array.from(cyrillic, (c) => {
    const code = c.charCodeAt(0)
    return code < 128 ? code : code - 0x410 + 0xc0
  })
  const read = await desk.lists.import(amara, undefined, { ...form, name: 'Old program', fileBase64: base64(bytes) }, noon)
  assert.deepEqual([read.report.encoding, read.report.guessed, read.report.taken], ['windows-1251', true, 2])
  assert.equal((await ask('Olga Sidorova')).candidates[0]?.subject.names[0], 'Ольга Сидорова')
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('name\tbirth\nAna Núñez\t1990\n', 'utf16le')])
  assert.equal(
    (await desk.lists.import(amara, undefined, { ...form, name: 'Wide', fileBase64: base64(wide) }, noon)).report.encoding,
    'utf-16le',
  )
  await assert.rejects(desk.lists.import(amara, undefined, { ...form, fileBase64: base64('name\n') }, noon), {
    code: 'table-empty',
  })
  await assert.rejects(desk.lists.import(amara, undefined, { ...form, fileBase64: base64('colour\nred\n') }, noon), {
    code: 'table-without-names',
  })
  await assert.rejects(desk.lists.import(amara, undefined, { ...form, fileBase64: '***' }, noon), { code: 'table-garbled' })
})

test('R2 a batch about more than fifty waits for a second person; then it goes on where it was after a kill, answers every row once, and says what one query would say', async () => {
  const rows = Array.from({ length: 1_200 }, (_, i) =>
    i % 300 === 0 ? 'Mohamed Hasan Al Masri,1971-03-09' : `Nobody Number${i} Quxley,1950-01-0${(i % 9) + 1}`,
  )
  const file = base64(`name,birth\n${rows.join('\n')}\n`)
  const { batch } = await desk.startBatch(
    bo,
    {
      case: harbour,
      aim: 'investigation',
      purpose: 'Passengers of the ferry',
      name: 'Ferry 12',
      lists: [],
      mapping: {},
      fileBase64: file,
      standing_days: 0,
      stream_rows: 0,
    },
    noon,
  )
  assert.equal(batch.total, 1_200)
  assert.equal(batch.approval, 'waits')
  assert.equal(await desk.work(), false, 'nobody of it is looked up before a second person agreed')
  const own = await desk.startBatch(
    amara,
    batchForm.parse({ case: harbour, aim: 'investigation', purpose: 'Passengers of the ferry', name: 'Own', fileBase64: file }),
    noon,
  )
  await assert.rejects(desk.approveBatch(amara, own.batch.id, { agree: true, note: 'My own' }, noon), { code: 'own-work' })
  await assert.rejects(desk.approveBatch(stranger, batch.id, { agree: true, note: 'Not mine' }, noon), { code: 'role-lacking' })
  assert.equal(
    (await desk.approveBatch(amara, batch.id, { agree: true, note: 'The ferry of 12 November' }, noon)).approval,
    'given',
  )
  await assert.rejects(desk.approveBatch(amara, batch.id, { agree: false, note: 'Again' }, noon), { code: 'batch-not-waiting' })
  assert.equal(await desk.work(), false, 'the records are read into memory first, and nothing waits for that')
  assert.ok((await desk.batches(bo, harbour, noon))[0]!.reading!.total > 5)
  await until(() => desk.work())
  const half = (await desk.batches(bo, harbour, noon))[0]!
  assert.ok(half.done > 0 && half.done < half.total && !half.finishedAt)
  // Another process takes over: it has nothing in memory of the first.
  const again = screeningDesk({
    ...db,
    node,
    remember: ledger,
    listBrought: async () => {},
    hold: holders(db.url),
    readTable: tables,
    caseFacts: async () => null,
  })
  await until(() => again.work())
  while (await again.work());
  const found = await desk.batchRows(bo, batch.id, { after: 0, limit: 500, found: true }, noon)
  assert.deepEqual([found.batch.done, found.batch.strong, found.items.length], [1_200, 4, 4])
  assert.ok(found.batch.finishedAt)
  const single = await ask('Mohamed Hasan Al Masri', { birth: '1971-03-09' })
  assert.equal(found.items[0]!.hits[0]!.probability, single.candidates[0]!.probability)
})

test('large batches over different lists each have theirs read, one after the other, and a small one does not wait', async () => {
  const other = await desk.lists.import(
    amara,
    undefined,
    { ...form, name: 'Other', fileBase64: base64('name,birth,reference\nOlena Zhadan,1974-08-23,z1\n') },
    noon,
  )
  const lines = (count: number): string =>
    base64(
      `name,birth\nOlena Zhadan,1974-08-23\nGiorgi Kvaratskhelia,1980-05-05\n${'Nobody Quxley,1950-01-01\n'.repeat(count - 2)}`,
    )
  const start = async (lists: readonly string[], count: number) => {
    const of = { case: harbour, aim: 'investigation', purpose: 'Passengers of the ferry', name: 'Ferry', lists }
    const { batch } = await desk.startBatch(bo, batchForm.parse({ ...of, fileBase64: lines(count) }), noon)
    await desk.approveBatch(amara, batch.id, { agree: true, note: 'As ordered' }, noon).catch(() => {})
    return batch.id
  }
  const large = [await start([list.list.id], 1_100), await start([other.list.id], 1_100)]
  const small = await start([list.list.id], 3)
  const standing = async (id: string) => (await desk.batches(bo, harbour, noon)).find((b) => b.id === id)!
  await desk.work()
  assert.ok((await standing(small)).finishedAt, 'it is answered while records are read')
  assert.equal((await standing(large[0]!)).finishedAt, undefined)
  await until(async () => {
    await desk.work()
    return (await standing(large[0]!)).finishedAt !== undefined && (await standing(large[1]!)).finishedAt !== undefined
  })
  for (const [n, id] of large.entries()) {
    const { items } = await desk.batchRows(bo, id, { after: 0, limit: 10, found: true }, noon)
    assert.deepEqual(
      items.map((i) => i.hits[0]!.reference),
      [['r5'], ['z1']][n],
    )
  }
  await desk.lists.drop(amara, other.list.id as never, noon)
})

test('R1 a question to lists states a purpose of the closed list, its case and law, and a reason in words', async () => {
  assert.equal(
    queryForm.safeParse({ case: harbour, purpose: 'Identify the consignee', subject: { kind: 'person', names: ['A'] } }).success,
    false,
  )
  const subject = described.parse({ kind: 'person', names: ['Mohamed Hasan Al Masri'] })
  const whole = {
    case: harbour,
    aim: 'investigation',
    purpose: 'Identify the consignee',
    lists: [],
    limit: 5,
    subject,
  } as QueryForm
  await assert.rejects(desk.query(bo, { ...whole, purpose: 'check' }, noon), { code: 'purpose-missing' })
  await desk.query(bo, whole, noon)
  assert.equal((entries.at(-1)!.content as { aim: string }).aim, 'investigation')
})

test('thresholds are chosen by an officer, with a reason, and turn a look into nothing', async () => {
  assert.equal((await desk.thresholds.read(amara, noon)).chosen, undefined)
  await assert.rejects(desk.thresholds.choose(amara, { look: 0.9, strong: 0.5, weights: 'kept', why: 'x' }, noon), {
    code: 'thresholds-turned',
  })
  await desk.thresholds.choose(amara, { look: 0.9, strong: 0.999, weights: 'kept', why: 'Curve of 2 November' }, noon)
  assert.equal((await desk.thresholds.read(bo, noon)).chosen?.why, 'Curve of 2 November')
  await desk.thresholds.choose(amara, { look: 0.5, strong: 0.99, weights: 'kept', why: 'As before' }, noon)
})

test('a list is looked up in another, and what a changed list adds is told later as new', async () => {
  const sought = 'name,birth,reference\nMohamed Hassan al Masry,1971-03-09,w1\nNobody Atall,1950-01-02,w2\n'
  const own = await desk.lists.import(amara, undefined, { ...form, name: 'Own', fileBase64: base64(sought) }, noon)
  const start = batchForm.parse({
    case: harbour,
    aim: 'investigation',
    purpose: 'List against list, as ordered',
    name: 'Own against wanted',
    from: own.list.id,
    standing_days: 30,
  })
  const { batch } = await desk.startBatch(amara, start, noon)
  while (await desk.work());
  const rows = async () => (await desk.batchRows(amara, batch.id, { after: 0, limit: 10, found: false }, noon)).items
  const first = await rows()
  assert.deepEqual(
    first.map((r) => [r.reference, r.hits.length > 0, r.fresh]),
    [
      ['w1', true, 0],
      ['w2', false, 0],
    ],
  )
  const more = `${wanted}Nobody At All,,1950-01-02,,,person,r9,\n`
  await desk.lists.import(amara, list.list.id as never, { ...form, fileBase64: base64(more) }, noon)
  while (await desk.work());
  assert.deepEqual(
    (await rows()).map((r) => [r.reference, r.hits.length > 0, r.fresh]),
    [
      ['w1', true, 0],
      ['w2', true, 1],
    ],
  )
  assert.equal((await desk.batches(amara, harbour, noon)).find((b) => b.id === batch.id)?.fresh, 1)
  await assert.rejects(
    desk.startBatch(
      amara,
      batchForm.parse({ case: harbour, aim: 'investigation', purpose: 'Nothing is asked about', name: 'Nothing' }),
      noon,
    ),
    {
      code: 'table-empty',
    },
  )
  await desk.lists.import(amara, list.list.id as never, { ...form, fileBase64: base64(wanted) }, noon)
  await desk.lists.drop(amara, own.list.id as never, noon)
})

test('filing all anew shows how far it is, goes on in pieces and changes nothing that is found', async () => {
  const before = await ask('Mohammed Hassan', { birth: '1971-03-09' })
  const begun = await desk.refile(amara, 'New rules of transliteration', noon)
  assert.deepEqual([begun.done, begun.finishedAt], [0, undefined])
  await assert.rejects(desk.refile(amara, 'Again', noon), { code: 'refiling-under-way' })
  await assert.rejects(desk.refile(bo, 'I may not', noon), { code: 'role-lacking' })
  while (await desk.work());
  const after = await desk.refiling(amara, noon)
  assert.ok(after!.finishedAt)
  assert.ok(after!.done > 3)
  assert.equal(after!.total, after!.done)
  assert.deepEqual(await ask('Mohammed Hassan', { birth: '1971-03-09' }), before)
  await desk.refile(amara, 'Once more, now that it is done', noon)
  while (await desk.work());
})

test('a word that nobody bears any more is forgotten, also as a misspelt one', async () => {
  const seen = async () => {
    const { rows } = await db.sql.query<{ n: number }>(
      `select (select count(*) from screening.word where word = 'quillfeather')::int + (select count(*) from screening.word_less where word = 'quillfeather')::int as n`,
    )
    return rows[0]!.n
  }
  const subject = described.parse({ kind: 'person', names: ['Zephyrine Quillfeather'] })
  await db.transaction((sql) =>
    store.index(
      sql,
      [1, 2].map((n) => ({ id: `q:${n}`, owner: 'test', reference: 'q', subject })),
    ),
  )
  assert.ok((await seen()) > 5)
  await db.transaction((sql) => store.remove(sql, ['q:1']))
  assert.ok((await seen()) > 5)
  await db.transaction((sql) => store.remove(sql, ['q:2']))
  assert.equal(await seen(), 0)
})

test('whatever is typed, a query reads no more than its bounds', async () => {
  const zalgo = 'M\u0336\u035do\u0337\u0321h\u0335\u0344ammed Ha\u0338ssan'
  const typed = [
    'a',
    'x'.repeat(10_000).slice(0, 300),
    `${'ab '.repeat(100)}`,
    'Mоhаmmed Hаssаn al-Masri',
    '\u202eMohammed\u202c Hassan',
    zalgo,
    '🙂 Mohammed 🙂',
    'محمد Hassan 王',
    'é'.repeat(300),
  ]
  for (const name of typed) {
    const asked = described.parse({ kind: 'person', names: [name], birth: '31.02.1960' })
    const { hashes, skeletons } = placesAsked(asked)
    const near = await wordsNear(db.sql, hashes, skeletons)
    const by = meantBy(asked, near, 2_000)
    assert.ok(hashes.length <= bounds.hashes && skeletons.length <= bounds.skeletons && near.length <= bounds.near)
    assert.ok(
      speltSought(asked, by, 0).length <= bounds.spelt && keysSought(asked, by, 0).length <= bounds.keys,
      name.slice(0, 20),
    )
    const found = await candidates(db.sql, [`list:${list.list.id}`], asked, 10)
    assert.ok(
      found.work <= bounds.hashes + bounds.skeletons + bounds.near + bounds.keys + bounds.under + bounds.candidates * 4,
      `${found.work}`,
    )
  }
  for (const name of [
    'Mоhаmmed Hаssаn al-Masri',
    '\u202eMohammed\u202c Hassan al Masri',
    `${zalgo} Masri`,
    '🙂 Mohammed Hassan Masri 🙂',
  ])
    assert.equal((await ask(name)).candidates[0]?.reference, 'r1', name)
  assert.deepEqual(nameWords('\u0000\u0001', 'person'), [])
})
