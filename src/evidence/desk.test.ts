import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { amara, bo, chiara, dario, harbour, noon, report, room, xa, xb } from '../../test/exhibits.ts'
import type { CaseId } from '../kernel/id.ts'
import { blobName } from '../node/blobs.ts'
import { permit } from '../protection/permit.ts'

const here = await room(xb)
const leaving = () =>
  permit({ officer: amara, act: 'assistance.execute', at: noon, case: harbour, to: xa, purpose: 'Execution of XA-2026-000004' })

test('a file becomes an exhibit with a number, a digest and the first event of its custody', async () => {
  const it = await here.desk.add(dario, harbour.id, report('the report'), noon)
  assert.match(it.number, /^XB-C-2026-0001\/E\d+$/)
  assert.equal(it.size, 10)
  assert.deepEqual(
    it.custody.map((e) => [e.action, e.by.name, e.where, e.authority]),
    [['acquired', 'Dario Vella', 'Berth 4', 'Port police']],
  )
  assert.equal(it.broken, undefined)
  assert.deepEqual(await here.desk.read(amara, harbour.id, it.id, noon), it)
  assert.ok((await here.desk.list(amara, harbour.id, { limit: 1 }, noon)).items.some((one) => one.id === it.id))
})

test('the same file twice is two exhibits and one stored content', async () => {
  const one = await here.desk.add(dario, harbour.id, report('the same bytes'), noon)
  const before = here.files().length
  const two = await here.desk.add(dario, harbour.id, report('the same bytes'), noon)
  assert.notEqual(one.number, two.number)
  assert.equal(one.sha256, two.sha256)
  assert.equal(here.files().length, before)
})

test('each opening is an event of custody and an entry in the ledger', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('opened twice'), noon)
  here.entries.length = 0
  const ask = { purpose: 'To draft the indictment', as: 'file' as const, conditionsSeen: [] }
  assert.equal(Buffer.from((await here.desk.open(amara, harbour.id, id, ask, noon)).bytes).toString(), 'opened twice')
  await here.desk.open(dario, harbour.id, id, ask, noon)
  const { custody, broken } = await here.desk.read(amara, harbour.id, id, noon)
  assert.deepEqual(
    custody.map((e) => `${e.action} ${e.by.name}`),
    ['acquired Dario Vella', 'opened Amara Diallo', 'opened Dario Vella'],
  )
  assert.equal(broken, undefined)
  assert.deepEqual(
    here.entries.map((e) => [e.act, e.purpose, e.subject]),
    Array(2).fill(['evidence.open', ask.purpose, `exhibit:${id}`]),
  )
})

test('twenty who open at once make one chain that holds', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('in demand'), noon)
  const ask = { purpose: 'To read', as: 'file' as const, conditionsSeen: [] }
  await Promise.all(Array.from({ length: 20 }, () => here.desk.open(amara, harbour.id, id, ask, noon)))
  const { custody, broken } = await here.desk.read(amara, harbour.id, id, noon)
  assert.equal(custody.length, 21)
  assert.equal(broken, undefined)
})

test('who is not a member of the case is told that there is nothing, of an exhibit as of none', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('hidden'), noon)
  for (const [who, caseId, exhibit] of [
    [bo, harbour.id, id],
    [bo, 'c-9' as CaseId, id],
    [amara, harbour.id, here.db.newId<'exhibit'>()],
  ] as const) {
    await assert.rejects(here.desk.read(who, caseId, exhibit, noon), { code: 'not-found' })
    await assert.rejects(
      here.desk.open(who, caseId, exhibit, { purpose: 'To read', as: 'file' as const, conditionsSeen: [] }, noon),
      {
        code: 'not-found',
      },
    )
  }
})

test('a file over the limit is told so in one sentence that says what to do', async () => {
  const large = Buffer.alloc(10 * 1024 * 1024 + 1).toString('base64')
  await assert.rejects(
    here.desk.add(dario, harbour.id, report('', { contentBase64: large }), noon),
    (no: Error & { code: string; kind: string }) => {
      assert.deepEqual([no.code, no.kind], ['content-too-large', 'too-large'])
      assert.match(no.message, /larger than 10 MiB.*Split it/)
      return true
    },
  )
  const most = Buffer.alloc(10 * 1024 * 1024).toString('base64')
  assert.equal((await here.desk.add(dario, harbour.id, report('', { contentBase64: most }), noon)).size, 10 * 1024 * 1024)
})

test('what is not base64, or nothing, is no exhibit', async () => {
  await assert.rejects(here.desk.add(dario, harbour.id, report('', { contentBase64: 'a*b=' }), noon), { code: 'content-garbled' })
  await assert.rejects(here.desk.add(dario, harbour.id, report(''), noon), { code: 'content-empty' })
})

test('one byte flipped on the disk is noticed, and the exhibit is named', async () => {
  const { id, number, sha256 } = await here.desk.add(dario, harbour.id, report('whole and true'), noon)
  const path = here.files().find((file) => file.endsWith(blobName(harbour.id, sha256)))!
  const bytes = readFileSync(path)
  bytes[3]! ^= 1
  writeFileSync(path, bytes)
  const ask = { purpose: 'To read', as: 'file' as const, conditionsSeen: [] }
  await assert.rejects(here.desk.open(amara, harbour.id, id, ask, noon), { code: 'content-damaged', facts: { number, sha256 } })
  const leave = here.db.transaction((sql) => here.desk.packExhibits(sql, leaving(), [id], { authority: 'Decision 3/26' }))
  await assert.rejects(leave, { code: 'content-damaged', facts: { number, sha256 } })
  await here.desk.add(dario, harbour.id, report('whole and true'), noon)
  assert.equal(
    (await here.desk.open(amara, harbour.id, id, ask, noon)).bytes.length,
    14,
    'the same file added again mends the folder',
  )
})

test('an event edited in the database is shown as the place where the chain breaks', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('edited later'), noon)
  await here.desk.enter(
    dario,
    harbour.id,
    id,
    { action: 'sealed', where: 'Laboratory 4', purpose: 'Bag 17', authority: 'Order 12/26' },
    noon,
  )
  await here.desk.open(amara, harbour.id, id, { purpose: 'To read', as: 'file' as const, conditionsSeen: [] }, noon)
  await here.db.sql.query(
    `update evidence.custody_event set event = jsonb_set(event, '{where}', '"Home"') where exhibit_id = $1 and seq = 2`,
    [id],
  )
  assert.deepEqual((await here.desk.read(amara, harbour.id, id, noon)).broken, { seq: 2, why: 'words' })
})

test('a seal that is not of the node it names is the break', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('sealed by whom'), noon)
  await here.db.sql.query(
    `update evidence.custody_event set event = jsonb_set(event, '{seal,value}', '"AAAA"') where exhibit_id = $1`,
    [id],
  )
  assert.deepEqual((await here.desk.read(amara, harbour.id, id, noon)).broken, { seq: 1, why: 'seal' })
})

test('content opens only with its conditions on the screen, and not past its last day', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('for one use'), noon)
  const form = { kind: 'speciality', basis: 'UNTOC 18(19)', allowed: ['XA-2026-000004'], exculpatoryExit: true } as const
  const { conditions } = await here.desk.impose(amara, harbour.id, id, { ...form, allowed: [...form.allowed] }, noon)
  await assert.rejects(
    here.desk.open(amara, harbour.id, id, { purpose: 'To read', as: 'file' as const, conditionsSeen: [] }, noon),
    {
      code: 'conditions-not-seen',
    },
  )
  await here.desk.open(
    amara,
    harbour.id,
    id,
    { purpose: 'To read', as: 'file' as const, conditionsSeen: conditions.map((c) => c.id) },
    noon,
  )
})

test('a privileged exhibit stays shut until a second person releases it', async () => {
  const { id } = await here.desk.add(amara, harbour.id, report('lawyer and client', { privileged: true }), noon)
  const ask = { purpose: 'To read', as: 'file' as const, conditionsSeen: [] }
  await assert.rejects(here.desk.open(amara, harbour.id, id, ask, noon), { code: 'exhibit-privileged' })
  await assert.rejects(here.desk.releasePrivileged(amara, harbour.id, id, 'No privilege', noon), { code: 'own-work' })
  await here.desk.releasePrivileged(chiara, harbour.id, id, 'The court found no privilege', noon)
  assert.equal((await here.desk.open(amara, harbour.id, id, ask, noon)).bytes.length, 17)
})

test('what is made of an exhibit inherits its conditions', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('the image'), noon)
  await here.desk.impose(
    amara,
    harbour.id,
    id,
    { kind: 'confidential', basis: 'UNTOC 18(20)', allowed: [], exculpatoryExit: false },
    noon,
  )
  const extract = await here.desk.add(dario, harbour.id, report('the extract', { derivedFrom: [id] }), noon)
  assert.deepEqual(
    extract.conditions.map((c) => [c.kind, c.basis]),
    [['confidential', 'UNTOC 18(20)']],
  )
  assert.deepEqual(extract.derivedFrom, [id])
})

test('nobody says that a file was destroyed while its content is kept', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('burnt'), noon)
  const burnt = { action: 'destroyed', where: 'Incinerator', purpose: 'Order 44/26', authority: 'Court' } as const
  await assert.rejects(here.desk.enter(dario, harbour.id, id, burnt, noon), { code: 'content-not-erased' })
  assert.equal((await here.desk.read(dario, harbour.id, id, noon)).custody.at(-1)?.action, 'acquired')
})

test('an object that was destroyed is not opened again', async () => {
  const origin = { authority: 'Port police', place: 'Berth 4', collectedAt: '2026-11-20T09:30:00Z' }
  const object = {
    name: 'Ledger of the warehouse',
    description: 'A book, water-damaged',
    category: 'document' as const,
    seals: ['S1'],
  }
  const form = { ...object, keptAt: 'Evidence room 2', purpose: 'Found at the search', origin, derivedFrom: [] }
  const { exhibit: id } = await here.desk.addObject(dario, harbour.id, form, noon)
  const burnt = { action: 'destroyed', where: 'Incinerator', purpose: 'Order 44/26', authority: 'Court' } as const
  await here.desk.enter(dario, harbour.id, id, burnt, noon)
  await assert.rejects(
    here.desk.open(amara, harbour.id, id, { purpose: 'To read', as: 'file' as const, conditionsSeen: [] }, noon),
    { code: 'exhibit-destroyed' },
  )
})

test('a list of exhibits is read page by page', async () => {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await here.desk.list(amara, harbour.id, { limit: 4, cursor }, noon)
    seen.push(...page.items.map((one) => one.id))
    cursor = page.next
  } while (cursor)
  const { rows } = await here.db.sql.query<{ n: number }>('select count(*)::int as n from evidence.exhibit')
  assert.equal(seen.length, rows[0]?.n)
  assert.equal(new Set(seen).size, seen.length)
})
