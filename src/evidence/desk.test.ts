import assert from 'node:assert/strict'
import { generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import { type Instant, plus_ms } from '../kernel/instant.ts'
import type { Officer, Role } from '../kernel/officer.ts'
import { remembering } from '../ledger/desk.ts'
import type { Remember } from '../ledger/entry.ts'
import { folderBlobs } from '../node/blobs.ts'
import { type CaseFacts, permit } from '../protection/permit.ts'
import { type EvidenceTools, evidenceDesk } from './desk.ts'
import type { ExhibitId } from './exhibit.ts'
import { type AddForm, addForm, type PackedExhibit, packedExhibit } from './forms.ts'

const [xa, xb] = ['xa-central', 'xb-central'] as [NodeId, NodeId]
const noon = '2026-11-23T12:00:00.000Z' as Instant
const officer = (id: string, name: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name,
  authority: 'Central Authority',
  roles,
  signedInAt: noon,
  steppedUpAt: noon,
})
const amara = officer('amara', 'Amara Diallo', 'prosecutor')
const bo = officer('bo', 'Bo Lindqvist', 'desk-officer')
const chiara = officer('chiara', 'Chiara Conti', 'approver')
const dario = officer('dario', 'Dario Vella', 'investigator')
const harbour: CaseFacts = { id: 'c-1' as CaseId, members: [amara.id, chiara.id, dario.id], purpose: 'Harbour', closed: false }

const keys = new Map<NodeId, { publicKey: KeyObject; privateKey: KeyObject }>([
  [xa, generateKeyPairSync('ed25519')],
  [xb, generateKeyPairSync('ed25519')],
])

/** One node's evidence room over its own database, folder and key, with the ledger as it is. */
async function room(node: NodeId) {
  const db = await testDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'comity-blobs-'))
  after(() => rmSync(folder, { recursive: true }))
  const entries: Parameters<Remember>[1][] = []
  const ledger = remembering(db, { origin: `${node}.example/log`, node })
  const tools: EvidenceTools = {
    ...db,
    node,
    authority: `Central Authority of ${node.slice(0, 2).toUpperCase()}`,
    blobs: folderBlobs(folder),
    remember: (sql, entry) => {
      entries.push(entry)
      return ledger(sql, entry)
    },
    caseFacts: async (_, id) => (id === harbour.id ? harbour : null),
    caseTitle: async () => ({ reference: `${node.slice(0, 2).toUpperCase()}-C-2026-0001` }),
    seal: async (text) => ({
      key: `${node}+1`,
      value: sign(null, Buffer.from(text), keys.get(node)!.privateKey).toString('base64'),
    }),
    sealHolds: async (_, by, text, seal) => {
      const key = keys.get(by)
      if (!key) return 'unknown'
      return verify(null, Buffer.from(text), key.publicKey, Buffer.from(seal.value, 'base64')) ? 'holds' : 'fails'
    },
  }
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
  return { db, desk: evidenceDesk(tools), tools, entries, files }
}

const here = await room(xb)
const there = await room(xa)
const report = (text: string, more: Partial<AddForm> = {}): AddForm => ({
  ...addForm.parse({
    name: 'seizure report.pdf',
    mime: 'application/pdf',
    contentBase64: Buffer.from(text).toString('base64'),
    origin: {
      authority: 'Port police',
      collectedAt: '2026-11-20T09:30:00Z',
      place: 'Berth 4',
      tool: 'Scanner 2.1',
      request: 'XA-2026-000004',
    },
    purpose: 'Report of the seizure',
  }),
  ...more,
})
const leaving = (to: NodeId = xa) =>
  permit({ officer: amara, act: 'assistance.execute', at: noon, case: harbour, to, purpose: 'Execution of XA-2026-000004' })
const packed = async (...texts: string[]): Promise<PackedExhibit[]> => {
  const ids: ExhibitId[] = []
  for (const text of texts) ids.push((await here.desk.add(dario, harbour.id, report(text), noon)).id)
  return here.db.transaction((sql) => here.desk.packExhibits(sql, leaving(), ids, { authority: 'Decision 3/26' }))
}
const arrive = (parcel: readonly PackedExhibit[]) =>
  there.db.transaction((sql) => there.desk.unpackExhibits(sql, harbour.id, parcel, xb, plus_ms(noon, 60_000)))
const carried = (parcel: readonly PackedExhibit[]) => packedExhibit.array().parse(JSON.parse(JSON.stringify(parcel)))

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
  const ask = { purpose: 'To draft the indictment', conditionsSeen: [] }
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
  const ask = { purpose: 'To read', conditionsSeen: [] }
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
    await assert.rejects(here.desk.open(who, caseId, exhibit, { purpose: 'To read', conditionsSeen: [] }, noon), {
      code: 'not-found',
    })
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
  const path = here.files().find((file) => file.endsWith(sha256))!
  const bytes = readFileSync(path)
  bytes[3]! ^= 1
  writeFileSync(path, bytes)
  const ask = { purpose: 'To read', conditionsSeen: [] }
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
  await here.desk.open(amara, harbour.id, id, { purpose: 'To read', conditionsSeen: [] }, noon)
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
  await assert.rejects(here.desk.open(amara, harbour.id, id, { purpose: 'To read', conditionsSeen: [] }, noon), {
    code: 'conditions-not-seen',
  })
  await here.desk.open(amara, harbour.id, id, { purpose: 'To read', conditionsSeen: conditions.map((c) => c.id) }, noon)
})

test('a privileged exhibit stays shut until a second person releases it', async () => {
  const { id } = await here.desk.add(amara, harbour.id, report('lawyer and client', { privileged: true }), noon)
  const ask = { purpose: 'To read', conditionsSeen: [] }
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

test('an exhibit crosses with its number, conditions and whole custody, and can be opened there', async () => {
  const { id, number } = await here.desk.add(dario, harbour.id, report('to be sent'), noon)
  await here.desk.impose(
    amara,
    harbour.id,
    id,
    { kind: 'delete_by', basis: 'UNTOC 18(26)', allowed: [], until: '2027-01-01' as never, exculpatoryExit: false },
    noon,
  )
  const parcel = await here.db.transaction((sql) => here.desk.packExhibits(sql, leaving(), [id], { authority: 'Decision 3/26' }))
  assert.deepEqual(await arrive(carried(parcel)), [id])
  const arrived = await there.desk.read(amara, harbour.id, id, noon)
  assert.equal(arrived.number, number)
  assert.equal(arrived.from, xb)
  assert.deepEqual(
    arrived.conditions.map((c) => [c.kind, c.imposedBy, c.until]),
    [['delete_by', xb, '2027-01-01']],
  )
  assert.deepEqual(
    arrived.custody.map((e) => `${e.action} ${e.by.node}`),
    ['acquired xb-central', 'transferred xb-central', 'received xa-central'],
  )
  assert.equal(arrived.broken, undefined)
  assert.equal((await here.desk.read(amara, harbour.id, id, noon)).custody.at(-1)?.to, xa)
  assert.ok(there.entries.some((e) => e.act === 'evidence.received' && e.counterparty === xb && e.subject === `exhibit:${id}`))
  const seen = arrived.conditions.map((c) => c.id)
  const late = '2027-01-02T00:00:00.000Z' as Instant
  await assert.rejects(there.desk.open(amara, harbour.id, id, { purpose: 'To read', conditionsSeen: seen }, late), {
    code: 'use-not-allowed',
  })
  assert.equal(
    (await there.desk.open(amara, harbour.id, id, { purpose: 'To read', conditionsSeen: seen }, noon)).bytes.length,
    10,
  )
})

test('the same parcel twice is one exhibit, received twice', async () => {
  const parcel = carried(await packed('sent twice'))
  assert.deepEqual(await arrive(parcel), await arrive(parcel))
  const { custody, broken } = await there.desk.read(amara, harbour.id, parcel[0]!.id, noon)
  assert.deepEqual(
    custody.map((e) => e.action),
    ['acquired', 'transferred', 'received', 'received'],
  )
  assert.equal(broken, undefined)
})

test('one byte flipped on the way is refused and the exhibit is named; nothing of the parcel stays', async () => {
  const [good, bad] = carried(await packed('arrives whole', 'arrives changed'))
  const content = Buffer.from(bad!.contentBase64, 'base64')
  content[0]! ^= 1
  const changed = { ...bad!, contentBase64: content.toString('base64') }
  await assert.rejects(arrive([good!, changed]), {
    code: 'content-does-not-match',
    facts: { number: bad!.number, sha256: bad!.sha256 },
  })
  await assert.rejects(there.desk.read(amara, harbour.id, good!.id, noon), { code: 'not-found' })
})

test('a broken chain is refused with the event where it breaks', async () => {
  const [one] = carried(await packed('with a history'))
  const edited = { ...one!, custody: one!.custody.map((e, i) => (i === 0 ? { ...e, where: 'Somewhere else' } : e)) }
  await assert.rejects(arrive([edited]), { code: 'custody-broken', facts: { number: one!.number, event: '1', why: 'words' } })
  await assert.rejects(arrive([{ ...one!, custody: one!.custody.slice(0, 1) }]), {
    facts: { number: one!.number, event: '1', why: 'handover' },
  })
  await assert.rejects(arrive([{ ...one!, sha256: 'a'.repeat(64) }]), { facts: { number: one!.number, event: '1', why: 'link' } })
})

test('what a partner gave in confidence goes no further without its consent, except back', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('in confidence'), noon)
  await here.desk.impose(
    amara,
    harbour.id,
    id,
    { kind: 'confidential', basis: 'UNTOC 18(20)', allowed: [], exculpatoryExit: true },
    noon,
  )
  await arrive(
    carried(await here.db.transaction((sql) => here.desk.packExhibits(sql, leaving(), [id], { authority: 'Decision 3/26' }))),
  )
  const onward = (to: NodeId) =>
    there.db.transaction((sql) => there.desk.packExhibits(sql, leaving(to), [id], { authority: 'Decision 9/26' }))
  await assert.rejects(onward('xc-central' as NodeId), { code: 'use-not-allowed' })
  assert.equal((await onward(xb)).length, 1)
})

test('an exhibit that was destroyed is not opened again', async () => {
  const { id } = await here.desk.add(dario, harbour.id, report('burnt'), noon)
  await here.desk.enter(
    dario,
    harbour.id,
    id,
    { action: 'destroyed', where: 'Incinerator', purpose: 'Order 44/26', authority: 'Court' },
    noon,
  )
  await assert.rejects(here.desk.open(amara, harbour.id, id, { purpose: 'To read', conditionsSeen: [] }, noon), {
    code: 'exhibit-destroyed',
  })
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
