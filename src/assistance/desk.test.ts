import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  amara,
  bo,
  chiara,
  dario,
  italy,
  later,
  letterOfRequest,
  morning,
  nigeria,
  reasons,
  send,
  stranger,
  twoNodes,
} from '../../test/assistance.ts'
import type { RequestId } from './request.ts'

const { here, there, line, deliver } = await twoNodes(italy, nigeria)

const versionThere = async (id: RequestId) => (await there.desk.read(bo, id, later(1))).version
const versionHere = async (id: RequestId) => (await here.desk.read(bo, id, later(1))).version

/** A request on the other side, read and under assessment. */
async function assessed(content = letterOfRequest()) {
  const { id, file } = await send(here, content, nigeria, morning)
  assert.deepEqual(await deliver(later(1)), [])
  await there.desk.acknowledge(bo, id, { version: await versionThere(id), contact: '' }, later(2))
  await there.desk.assess(bo, id, { version: await versionThere(id), authority: '' }, later(3))
  await deliver(later(3))
  return { id, file }
}

test('a request crosses, is executed, and its evidence comes back under the speciality of the convention', async () => {
  const { id } = await assessed()
  const received = await there.desk.read(bo, id, later(4))
  assert.equal(received.state, 'assessing')
  assert.match(received.reference, /^NG-2026-\d{6}$/)
  assert.equal(there.confirmed.at(-1)?.verdict, 'accepted')
  const outcomes = ['m1', 'm2'].map((measure) => ({ measure, outcome: 'accepted' as const }))
  await there.desk.accept(amara, id, { version: received.version, outcomes, conditions: [] }, later(5))
  await there.desk.execute(amara, id, { version: await versionThere(id), authority: 'EFCC', message: '' }, later(6))
  const exhibit = await there.evidence.add(
    amara,
    received.case as never,
    {
      name: 'statement.pdf',
      mime: 'application/pdf',
      contentBase64: Buffer.from('account statement').toString('base64'),
      derivedFrom: [],
      privileged: false,
      action: 'collected',
      purpose: 'Execution',
      origin: { authority: 'EFCC', collectedAt: later(6), place: 'Lagos' },
    } as never,
    later(6),
  )
  await there.desk.results(
    amara,
    id,
    { version: await versionThere(id), complete: true, message: 'Done', exhibits: [{ exhibit: exhibit.id, measure: 'm1' }] },
    later(7),
  )
  assert.deepEqual(await deliver(later(8)), [])
  const back = await here.desk.read(bo, id, later(8))
  assert.equal(back.state, 'results_sent')
  assert.equal(back.acts.find((a) => a.primary)?.step, 'receive-results')
  assert.deepEqual(
    back.results[0]?.items[0]?.conditions.map((c) => [c.kind, c.basis]),
    [['speciality', 'UNTOC 18(19)']],
  )
  const kept = await here.evidence.list(bo, back.case as never, { limit: 10 }, later(8))
  assert.equal(kept.items[0]?.sha256, exhibit.sha256)
  await here.desk.receiveResults(amara, id, { version: back.version }, later(9))
  assert.equal((await here.desk.read(bo, id, later(9))).pending[0]?.step, 'receive-results')
  await deliver(later(9))
  await here.desk.close(amara, id, { version: await versionHere(id) }, later(10))
  await deliver(later(10))
  const [ours, theirs] = [await here.desk.read(bo, id, later(11)), await there.desk.read(bo, id, later(11))]
  assert.deepEqual([ours.state, theirs.state], ['closed', 'closed'])
  assert.deepEqual(ours.events, theirs.events)
  assert.deepEqual(ours.clocks, theirs.clocks)
})

test('bank secrecy is no ground: the refusal to refuse names the article', async () => {
  const { id } = await assessed()
  const version = await versionThere(id)
  await assert.rejects(
    there.desk.refuse(chiara, id, { version, ground: 'untoc-not-bank-secrecy', reasons: 'Our bank law' }, later(4)),
    {
      code: 'ground-forbidden',
      facts: { ground: 'untoc-not-bank-secrecy', article: 'UNTOC 18(8)' },
    },
  )
  assert.equal((await there.desk.read(bo, id, later(4))).state, 'assessing')
})

test('nobody refuses before consulting, and nobody without reasons', async () => {
  const { id } = await assessed()
  const before = await there.desk.read(chiara, id, later(4))
  const locked = before.acts.find((a) => a.step === 'refuse')
  assert.deepEqual([locked?.open, locked?.why, locked?.article], [false, 'consultation-missing', 'UNTOC 18(26)'])
  await assert.rejects(
    there.desk.refuse(chiara, id, { version: before.version, ground: 'untoc-18-21-b', reasons: 'Sovereignty' }, later(4)),
    { code: 'consultation-missing' },
  )
  await there.desk.consult(
    bo,
    id,
    { version: before.version, topic: 'refusal', message: 'Could the penalty be excluded?', ground: 'untoc-18-21-b' },
    later(5),
  )
  await deliver(later(5))
  assert.equal((await here.desk.read(bo, id, later(5))).waitsFor, 'us')
  await here.desk.consult(bo, id, { version: await versionHere(id), topic: 'refusal', message: 'We cannot say yet.' }, later(6))
  await deliver(later(6))
  await assert.rejects(
    there.desk.refuse(chiara, id, { version: await versionThere(id), ground: 'untoc-18-21-b', reasons: ' ' }, later(7)),
    { code: 'reasons-missing' },
  )
  await there.desk.refuse(
    chiara,
    id,
    { version: await versionThere(id), ground: 'untoc-18-21-b', reasons: 'Ordre public' },
    later(7),
  )
  await deliver(later(7))
  const refused = await here.desk.read(bo, id, later(8))
  assert.equal(refused.state, 'refused')
  assert.equal(refused.refusal?.reasons, 'Ordre public')
  assert.deepEqual(
    refused.outcomes.map((o) => o.outcome),
    ['refused', 'refused'],
  )
})

test('the absence of dual criminality is a ground only after consultation, and never refuses by itself', async () => {
  const { id } = await assessed()
  const given = { ground: 'untoc-18-9', reasons: 'The offence was repealed' }
  await assert.rejects(there.desk.refuse(chiara, id, { version: await versionThere(id), ...given }, later(4)), {
    code: 'consultation-missing',
  })
})

test('a question on a field is answered by a new version with a visible difference', async () => {
  const { id } = await assessed()
  await there.desk.ask(
    bo,
    id,
    { version: await versionThere(id), questions: [{ pointer: '/measures/0/particulars/account', text: 'Which branch?' }] },
    later(4),
  )
  await deliver(later(4))
  const asked = await here.desk.read(bo, id, later(5))
  assert.equal(asked.state, 'info_requested')
  const content = letterOfRequest()
  const corrected = {
    ...content,
    measures: content.measures.map((m) =>
      m.id === 'm1' ? { ...m, particulars: { ...m.particulars, account: '0123456789, Ikeja' } } : m,
    ),
  }
  const answers = [{ question: asked.questions[0]!.id, text: 'Ikeja' }]
  await here.desk.answer(amara, id, { version: asked.version, answers, content: corrected }, later(6))
  await deliver(later(6))
  const seen = await there.desk.read(bo, id, later(7))
  assert.equal(seen.state, 'assessing')
  const { changes } = await there.desk.compare(bo, id, 1, 2, later(7))
  assert.deepEqual(changes, [
    { pointer: '/measures/0/particulars/account', kind: 'changed', before: '0123456789', after: '0123456789, Ikeja' },
  ])
  assert.deepEqual(await here.desk.compare(bo, id, 1, 2, later(7)), await there.desk.compare(bo, id, 1, 2, later(7)))
})

test('partial acceptance under a condition waits for the requesting side', async () => {
  const { id } = await assessed()
  await there.desk.consult(
    bo,
    id,
    { version: await versionThere(id), topic: 'conditions', message: 'The search is not possible.' },
    later(4),
  )
  const outcomes = [
    { measure: 'm1', outcome: 'accepted' as const },
    { measure: 'm2', outcome: 'refused' as const, refusal: { ground: 'untoc-18-21-c', reasons: 'No such search here' } },
  ]
  const conditions = [{ kind: 'not_fiscal' as const, basis: '', text: 'Not in tax proceedings' }]
  await there.desk.accept(amara, id, { version: await versionThere(id), outcomes, conditions }, later(5))
  await deliver(later(5))
  const offered = await here.desk.read(bo, id, later(6))
  assert.deepEqual(
    [offered.state, offered.conditions[0]?.kind, offered.outcomes.map((o) => o.outcome)],
    ['conditional', 'not_fiscal', ['accepted', 'refused']],
  )
  await here.desk.acceptConditions(amara, id, { version: offered.version }, later(7))
  await deliver(later(7))
  assert.equal((await there.desk.read(bo, id, later(8))).state, 'accepted')
})

test('a step that came too late is declined, and shown as such', async () => {
  const { id } = await assessed()
  await there.desk.ask(bo, id, { version: await versionThere(id), questions: [{ pointer: '/facts', text: 'When?' }] }, later(4))
  await deliver(later(4))
  const asked = await here.desk.read(bo, id, later(5))
  await here.desk.answer(
    amara,
    id,
    { version: asked.version, answers: [{ question: asked.questions[0]!.id, text: 'In May' }] },
    later(5),
  )
  await there.desk.resume(bo, id, { version: await versionThere(id), message: '' }, later(5))
  await deliver(later(6))
  const late = await here.desk.read(bo, id, later(7))
  assert.equal(late.state, 'assessing')
  assert.deepEqual(
    late.pending.map((p) => [p.step, p.declined]),
    [['answer', 'request-cannot-move']],
  )
})

test('what is incomplete does not leave, and each gap is named with its place', async () => {
  const file = await here.openCase()
  const draft = await here.desk.create(
    bo,
    { case: file, to: 'ng-central', instrument: 'UNTOC', title: 'Gaps', language: 'es' },
    morning,
  )
  const content = letterOfRequest()
  const gaps = { ...content, conducting: { ...content.conducting, functions: '' }, purpose: [] }
  await here.desk.save(bo, draft.id, { version: 1, content: gaps }, morning)
  await assert.rejects(
    here.desk.submit(bo, draft.id, { version: 2, overrides: [] }, morning),
    (no: { code: string; fields: { pointer: string }[] }) => {
      assert.equal(no.code, 'request-not-ready')
      assert.ok(no.fields.some((f) => f.pointer === '/conducting/functions'))
      assert.ok(no.fields.some((f) => f.pointer === '/purpose'))
      return true
    },
  )
})

test('a basis that does not bind the other State keeps the request at home', async () => {
  const file = await here.openCase()
  const draft = await here.desk.create(
    bo,
    { case: file, to: 'ng-central', instrument: 'EU-EIO', title: 'Order to Nigeria', language: 'en' },
    morning,
  )
  const { checks } = await here.desk.checks(bo, draft.id, morning)
  assert.equal(checks.find((c) => c.id === 'basis-in-force')?.outcome, 'failed')
})

test('who drafted does not authorise', async () => {
  const file = await here.openCase()
  const drafter = { ...chiara, roles: ['approver', 'desk-officer'] as const }
  const draft = await here.desk.create(
    drafter,
    { case: file, to: 'ng-central', instrument: 'UNTOC', title: 'Own', language: 'en' },
    morning,
  )
  await here.desk.save(drafter, draft.id, { version: 1, content: letterOfRequest() }, morning)
  const { checks } = await here.desk.checks(bo, draft.id, morning)
  const overrides = checks.filter((c) => c.overridable).map((c) => ({ check: c.id, reason: 'Known' }))
  await here.desk.submit(drafter, draft.id, { version: 2, overrides }, morning)
  await assert.rejects(here.desk.authorise(drafter, draft.id, { version: 3 }, morning), { code: 'own-work' })
})

test('of two officers who save the same draft, one is told to compare', async () => {
  const file = await here.openCase()
  const draft = await here.desk.create(
    bo,
    { case: file, to: 'ng-central', instrument: 'UNTOC', title: 'Two', language: 'en' },
    morning,
  )
  const texts = ['one', 'two'].map((title) => ({ ...letterOfRequest(), title }))
  const both = await Promise.allSettled([
    here.desk.save(bo, draft.id, { version: 1, content: texts[0]! }, morning),
    here.desk.save(amara, draft.id, { version: 1, content: texts[1]! }, morning),
  ])
  const lost = both.filter((r) => r.status === 'rejected')
  assert.equal(lost.length, 1)
  assert.equal(lost[0]?.reason.code, 'request-changed-meanwhile')
  assert.equal(lost[0]?.reason.facts.version, '2')
})

test('if the ledger cannot remember it, nothing is sent', async () => {
  const file = await here.openCase()
  const draft = await here.desk.create(
    bo,
    { case: file, to: 'ng-central', instrument: 'UNTOC', title: 'Ledger', language: 'en' },
    morning,
  )
  await here.desk.save(bo, draft.id, { version: 1, content: letterOfRequest() }, morning)
  await here.desk.submit(bo, draft.id, { version: 2, overrides: await reasons(here, draft.id, morning) }, morning)
  await here.desk.authorise(chiara, draft.id, { version: 3 }, morning)
  const posted = line.posted.length
  here.state.ledgerFull = true
  await assert.rejects(here.desk.transmit(bo, draft.id, { version: 4, overrides: [] }, morning), /disk full/)
  here.state.ledgerFull = false
  assert.equal(line.posted.length, posted)
  assert.equal((await here.desk.read(bo, draft.id, morning)).state, 'ready')
  await here.desk.transmit(bo, draft.id, { version: 4, overrides: [] }, morning)
  assert.equal(line.posted.length, posted + 1)
})

test('hidden and absent are one answer', async () => {
  const { id } = await send(here, letterOfRequest(), nigeria, morning)
  const absent = 'not-here' as RequestId
  const answer = async (of: RequestId) =>
    here.desk.read(stranger, of, morning).catch((no) => ({ code: no.code, say: no.message, facts: no.facts }))
  assert.deepEqual(await answer(id), await answer(absent))
  assert.deepEqual((await here.desk.list(stranger, { sort: 'due', limit: 50 }, morning)).items, [])
  await assert.rejects(here.desk.withdraw(stranger, id, { version: 1, reasons: 'x' }, morning), { code: 'not-found' })
})

test('private notes of either side are in no letter', async () => {
  const { id } = await assessed()
  await there.desk.note(bo, id, 'SECRET-THERE: ask the minister', later(4))
  await here.desk.note(amara, id, 'SECRET-HERE: the informant', later(4))
  await there.desk.ask(bo, id, { version: await versionThere(id), questions: [{ pointer: '/facts', text: 'When?' }] }, later(5))
  await deliver(later(5))
  assert.equal((await there.desk.notes(bo, id, later(6))).items[0]?.text, 'SECRET-THERE: ask the minister')
  assert.ok(line.posted.every((p) => !p.body.includes('SECRET')))
})

test('a withdrawal sent before the request arrives withdraws it there', async () => {
  const { id } = await send(here, letterOfRequest(), nigeria, morning)
  await here.desk.withdraw(bo, id, { version: await versionHere(id), reasons: 'No longer required' }, later(1))
  await deliver(later(2))
  assert.deepEqual(
    [(await here.desk.read(bo, id, later(3))).state, (await there.desk.read(bo, id, later(3))).state],
    ['withdrawn', 'withdrawn'],
  )
})

test('a supplement is a new draft, and the first request learns of it when it leaves', async () => {
  const { id } = await assessed()
  const draft = await here.desk.supplement(dario, id, { version: await versionHere(id) }, later(4))
  assert.equal(draft.content.supplements?.request, id)
  const measures = letterOfRequest().measures.slice(0, 1)
  const saved = await here.desk.save(dario, draft.id, { version: 1, content: { ...draft.content, measures } }, later(4))
  const { checks } = await here.desk.checks(bo, draft.id, later(4))
  const overrides = checks.filter((c) => c.outcome === 'warned').map((c) => ({ check: c.id, reason: 'As before' }))
  const submitted = await here.desk.submit(dario, draft.id, { version: saved.version, overrides }, later(4))
  const ready = await here.desk.authorise(chiara, draft.id, { version: submitted.request.version }, later(4))
  await here.desk.transmit(bo, draft.id, { version: ready.request.version, overrides: [] }, later(5))
  assert.deepEqual(await deliver(later(6)), [])
  assert.deepEqual(
    (await there.desk.read(bo, id, later(7))).supplements.map((s) => s.request),
    [draft.id],
  )
})

test('a partner cannot number a step in our name that we never took', async () => {
  const { id } = await assessed()
  const seq = (await here.desk.read(bo, id, later(4))).events.length + 1
  const event = {
    seq,
    id: 'forged',
    by: { side: 'requesting', name: 'Amara Diallo', authority: 'x' },
    at: later(4),
    step: 'withdraw',
    detail: { reasons: 'x' },
  }
  const parcel = {
    permit: null as never,
    to: italy.node,
    chain: id,
    kind: 'assistance.event',
    body: { v: 1, request: id, event, exhibits: [] },
  }
  const letter = { from: nigeria.node, parcel, body: JSON.stringify(parcel.body), seq: 99, id: 'forged' as never }
  assert.equal(await here.receive(letter, later(4)), 'letter-not-consistent')
  assert.equal((await here.desk.read(bo, id, later(4))).state, 'assessing')
})
