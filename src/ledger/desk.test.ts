import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import { changeEvent, entryOf, newSigner, node, origin, sequencerOn } from '../../test/ledger.ts'
import type { CaseId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer, Role } from '../kernel/officer.ts'
import { Refusal } from '../kernel/refusal.ts'
import { mayAsk, permit } from '../protection/permit.ts'
import { ledgerDesk, remembering } from './desk.ts'
import type { Entry, EntryId } from './entry.ts'
import { levels } from './levels.ts'
import { haltCodes } from './log/agreeing/sequencer.ts'
import { drain } from './log/sequencer.ts'
import { nativeChecks } from './log/signer.ts'
import { refuse } from './refusals.ts'
import { ledgerRoutes } from './routes.ts'
import * as store from './store.ts'
import { kinds, parseVkey } from './tlog/note.ts'
import { kOf, type Policy, parsePolicy, policyText } from './tlog/policy.ts'
import { findingCodes, verifyRecord } from './verify.ts'
import { askWitness } from './witness/courier.ts'
import { addCheckpoint } from './witness/witness.ts'

const db = await testDatabase()
const at = '2026-11-23T09:00:00.000Z' as Instant
const officer = (id: string, name: string, role: Role): Officer => ({
  id: id as OfficerId,
  name,
  authority: 'Central authority of XA',
  roles: [role],
  signedInAt: at,
})
const amara = officer('amara', 'Amara Diallo', 'prosecutor')
const dario = officer('dario', 'Dario Vella', 'investigator')
const dpo = officer('elif', 'Elif Kaya', 'data-protection-officer')
const cases = new Map<string, { id: CaseId; members: OfficerId[]; purpose: string; closed: boolean }>(
  ['case-1', 'case-2'].map((id, i) => [
    id,
    { id: id as CaseId, members: [i === 0 ? amara.id : dario.id], purpose: 'smuggling', closed: false },
  ]),
)

const it = sequencerOn(db)
const witness = newSigner('xb-central.comity.example/witness', kinds.cosignature)
const policy: Policy = {
  logs: [parseVkey(it.signer.vkey)!],
  witnesses: [parseVkey(witness.vkey)!],
  quorum: kOf(1, [parseVkey(witness.vkey)!]),
}
const remember = remembering(db, { origin, node })
const desk = ledgerDesk({
  transaction: db.transaction,
  now: db.now,
  newId: db.newId,
  remember,
  protection: { permit, mayAsk },
  caseFacts: async (_, id) => cases.get(id) ?? null,
  log: { origin, node, vkey: it.signer.vkey, policy: async () => policy },
})
const act = (n: number, more: Partial<Entry> = {}) => db.transaction((sql) => remember(sql, entryOf(n, more)))
const page = { limit: 50 }
const witnessIt = () =>
  askWitness(
    { tools: db, origin, peers: async () => [], policy: async () => policy },
    {
      name: witness.name,
      vkey: witness.vkey,
      url: '',
      submit: async (body) => {
        const { status, body: text } = await addCheckpoint(
          { tools: db, signer: witness, trusted: async () => [it.signer.vkey] },
          new TextEncoder().encode(body),
          at,
        )
        return { status, body: String(text) }
      },
    },
  )
const refused = (code: string) => (fault: unknown) => fault instanceof Refusal && fault.code === code

const first = await act(1)

test('an entry is stored at once, logged when the log shows it, witnessed when a partner cosigned', async () => {
  const level = async () => (await desk.entry(amara, first, at)).level
  assert.equal(await level(), 'stored')
  await assert.rejects(desk.proofOf(amara, first, at), refused('entry-not-logged'))
  await drain(it)
  assert.equal(await level(), 'logged')
  await witnessIt()
  assert.equal(await level(), 'witnessed')
})

test('members read the history of their case, newest first and page by page; to others it is not there', async () => {
  for (let n = 2; n < 6; n++) await act(n)
  const one = await desk.caseEntries(amara, 'case-1' as CaseId, { limit: 3 }, at)
  assert.deepEqual(
    one.items.map((e) => e.subject),
    ['request:5', 'request:4', 'request:3'],
  )
  const two = await desk.caseEntries(amara, 'case-1' as CaseId, { limit: 3, cursor: one.next! }, at)
  assert.deepEqual(
    two.items.map((e) => e.subject),
    ['request:2', 'request:1'],
  )
  assert.equal(two.next, undefined)
  assert.deepEqual(two.items[1]!.by, { officer: 'amara', name: 'Amara Diallo' })
  for (const id of ['case-1', 'no-such-case'])
    await assert.rejects(desk.caseEntries(dario, id as CaseId, page, at), refused('not-found'))
  await assert.rejects(desk.entry(dario, first, at), refused('not-found'))
  await assert.rejects(desk.entry(dario, db.newId<'entry'>(), at), refused('not-found'))
})

test('the history of a thing shows what lies in the cases one belongs to, and nothing else', async () => {
  await act(77)
  await act(77, { case: 'case-2' as CaseId, act: 'assistance.note' })
  const { case: _, ...uncased } = entryOf(77)
  const own = await db.transaction((sql) => remember(sql, uncased))
  const seen = await desk.subjectEntries(amara, 'request:77', page, at)
  assert.deepEqual(
    seen.items.map((e) => e.act),
    ['assistance.transmit', 'assistance.transmit'],
  )
  assert.deepEqual(
    (await desk.subjectEntries(dario, 'request:77', page, at)).items.map((e) => e.act),
    ['assistance.note'],
  )
  await assert.rejects(desk.subjectEntries(dario, 'request:1', page, at), refused('not-found'))
  assert.ok('content' in (await desk.entry(amara, own, at)), 'one reads what one did oneself')
  await assert.rejects(desk.entry(dario, own, at), refused('not-found'))
})

test('who checks others sees who, what, when and why, never the content; and each look is remembered', async () => {
  const found = await desk.auditPage(dpo, { ...page, act: 'assistance.note', purpose: 'yearly inspection' }, at)
  assert.deepEqual(
    found.items.map((e) => e.subject),
    ['request:77'],
  )
  assert.ok(!JSON.stringify(found).includes('"content"'))
  assert.ok(!('content' in (await desk.entry(dpo, first, at))))
  const looks = await store.page(db.sql, { origin, node }, { act: 'ledger.audit' }, 10)
  assert.deepEqual(
    looks.map((e) => e.subject),
    [`entry:${first}`, 'ledger:audit'],
  )
  assert.equal(looks[1]!.event!.purpose, 'yearly inspection')
  await assert.rejects(desk.auditPage(amara, page, at), refused('role-lacking'))
})

test('a proof verifies offline, names its witnesses, and says when only its own keys vouch for it', async () => {
  await drain(it)
  await witnessIt()
  const { bytes, name } = await desk.proofOf(amara, first, at)
  const text = new TextDecoder().decode(bytes)
  assert.equal(name, `evidence-of-record-${first}.json`)
  for (const checks of [undefined, nativeChecks]) {
    const verdict = verifyRecord(text, policy, checks)
    assert.deepEqual([verdict.holds, verdict.level], [true, 'witnessed'])
    assert.deepEqual(
      verdict.findings.map((f) => f.code),
      ['content-matches', 'event-committed', 'logged', 'witnessed-by', 'witnessed', 'keys-from-reader'],
    )
    assert.deepEqual([verdict.event!.act, verdict.content], ['assistance.transmit', { n: 1, text: 'é' }])
  }
  assert.equal(verifyRecord(text).findings.at(-1)!.code, 'keys-from-file')
  const overseen = new TextDecoder().decode((await desk.proofOf(dpo, first, at)).bytes)
  assert.ok(!overseen.includes('contentSalt'))
  assert.equal(verifyRecord(overseen, policy).findings[0]!.code, 'content-absent')
  const stranger = parsePolicy(policyText({ ...policy, logs: [parseVkey(newSigner(origin, kinds.ed25519).vkey)!] }))!
  assert.deepEqual(
    verifyRecord(text, stranger)
      .findings.map((f) => f.code)
      .slice(1, 2),
    ['log-signature-false'],
  )
})

test('whatever is changed in a proof, it no longer holds or says less; nothing makes the verifier throw', async () => {
  const file = JSON.parse(new TextDecoder().decode((await desk.proofOf(amara, first, at)).bytes)) as Record<string, unknown> & {
    event: Record<string, unknown>
    proof: string
  }
  const code = (changed: unknown) => {
    const verdict = verifyRecord(JSON.stringify(changed), policy)
    assert.equal(verdict.holds, false)
    return verdict.findings.filter((f) => !f.good).map((f) => f.code)
  }
  assert.deepEqual(code({ ...file, content: { n: 2, text: 'é' } }), ['content-differs'])
  for (const member of ['act', 'at', 'purpose', 'subject', 'case', 'id'])
    assert.ok(code({ ...file, event: { ...file.event, [member]: 'another' } }).includes('inclusion-false'))
  assert.ok(code({ ...file, salt: Buffer.alloc(32).toString('base64') }).includes('inclusion-false'))
  assert.ok(code({ ...file, proof: file.proof.replace('index 0', 'index 1') }).includes('inclusion-false'))
  for (let i = 0; i < file.proof.length; i += 7) {
    const other = file.proof[i] === 'A' ? 'B' : 'A'
    const verdict = verifyRecord(
      JSON.stringify({ ...file, proof: file.proof.slice(0, i) + other + file.proof.slice(i + 1) }),
      policy,
    )
    assert.ok(!verdict.holds || verdict.level === 'logged' || verdict.level === 'witnessed')
    if (i < file.proof.indexOf('\u2014')) assert.equal(verdict.holds, false, `letter ${i}`)
  }
  for (const text of [
    '',
    '{}',
    'null',
    '[]',
    '{"format":"comity-evidence-of-record/1"}',
    JSON.stringify({ ...file, event: { a: '\ud800' } }),
    JSON.stringify({ ...file, proof: '' }),
    JSON.stringify({ ...file, contentSalt: 7 }),
  ])
    assert.equal(verifyRecord(text, policy).holds, false, text.slice(0, 40))
  assert.deepEqual(
    verifyRecord(JSON.stringify({ ...file, policy: 'quorum none\n' })).findings.map((f) => f.code),
    ['policy-unreadable'],
  )
})

test('an entry whose content was erased is still proved; one erased whole no longer, and says so', async () => {
  await store.erase(db.sql, first, 'content', at)
  const text = new TextDecoder().decode((await desk.proofOf(amara, first, at)).bytes)
  assert.deepEqual([verifyRecord(text, policy).holds, verifyRecord(text, policy).findings[0]!.code], [true, 'content-absent'])
  await store.erase(db.sql, first, 'all', at)
  await assert.rejects(desk.proofOf(amara, first, at), refused('entry-erased'))
  const left = await desk.entry(amara, first, at)
  assert.deepEqual([left.by, left.purpose, left.level, left.erasedAt], [undefined, undefined, 'witnessed', at])
})

test('what is stored is checked against the leaf before a proof is handed out', async () => {
  const id = await act(500)
  await drain(it)
  await changeEvent(db.sql, id, (event) => event.replace('cigarette', 'diamond'))
  await assert.rejects(desk.proofOf(amara, id as EntryId, at), /not the one that was logged/)
})

test('everyone may see the state of the log; the answers fit their schemas', async () => {
  await drain(it)
  const answers = ledgerRoutes(desk)
  const ask = async (path: string, params: unknown, who = amara) => {
    const route = answers.find((r) => r.path === path)!
    const query = route.query ? route.query.parse({}) : {}
    return route.gives.parse(await route.answer({ officer: who, params, query, body: undefined, at })) as Record<string, unknown>
  }
  const state = await ask('/ledger/log', {})
  assert.equal(state.published, state.size)
  assert.equal((state.witnesses as { name: string }[])[0]!.name, witness.name)
  const logged = await act(501)
  await drain(it)
  await ask('/ledger/cases/:case/entries', { case: 'case-1' })
  await ask('/ledger/subjects/:subject/entries', { subject: 'request:501' })
  await ask('/ledger/entries/:id', { id: logged })
  assert.ok(((await ask('/ledger/entries/:id/proof', { id: logged })).bytes as Uint8Array).length > 500)
  await ask('/ledger/audit', {}, dpo)
})

test('every code of this room has English words', () => {
  const file = resolve(import.meta.dirname, '../portal/locales/en/ledger.json')
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>
  const codes = { finding: findingCodes, halt: haltCodes, level: levels, levelSays: levels, refusal: Object.keys(refuse.table) }
  for (const [name, wanted] of Object.entries(codes)) assert.deepEqual(Object.keys(words[name]!).sort(), [...wanted].sort(), name)
})
