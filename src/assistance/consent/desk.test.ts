import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, italy, later, letterOfRequest, morning, nigeria, send, twoNodes } from '../../../test/assistance.ts'
import type { CaseId } from '../../kernel/id.ts'
import { aliveAssurances } from './store.ts'

const { here, there, deliver } = await twoNodes(italy, nigeria)

/** A request whose offence can carry death, accepted under the condition that it will not. */
async function accepted() {
  const content = letterOfRequest()
  const offences = content.offences.map((o) => ({ ...o, deathPenaltyPossible: true }))
  const { id, file } = await send(here, { ...content, offences }, nigeria, morning)
  await deliver(later(1))
  const version = async (node = there) => (await node.desk.read(bo, id, later(1))).version
  await there.desk.acknowledge(bo, id, { version: await version(), contact: '' }, later(2))
  await there.desk.assess(bo, id, { version: await version(), authority: '' }, later(3))
  await there.desk.consult(bo, id, { version: await version(), topic: 'conditions', message: 'The penalty.' }, later(4))
  const outcomes = content.measures.map((m) => ({ measure: m.id, outcome: 'accepted' as const }))
  const words = 'The death penalty is not sought, imposed or carried out.'
  const conditions = [{ kind: 'no_death_penalty' as const, basis: 'UNTOC 18(21)(b)', text: words }]
  await there.desk.accept(amara, id, { version: await version(), outcomes, conditions }, later(5))
  await deliver(later(5))
  await here.desk.acceptConditions(amara, id, { version: await version(here) }, later(6))
  await deliver(later(6))
  const theirs = (await there.desk.read(bo, id, later(7))).case as CaseId
  return { id, file, theirs, words }
}

test('accepting the condition against the death penalty is an assurance that both sides keep until the case is over', async () => {
  const { file, theirs, words } = await accepted()
  const [given] = (await here.consent.assurances(amara, file, later(7))).items
  const [received] = (await there.consent.assurances(amara, theirs, later(7))).items
  assert.deepEqual([given?.side, received?.side, given?.words, received?.words], ['given', 'received', words, words])
  assert.equal(given?.id, received?.id)
  assert.equal(received?.nextOn, '2027-02-21')

  await here.consent.report(
    amara,
    file,
    given!.id,
    { stage: 'trial', text: 'The trial opened on 1 December.', final: false },
    later(24),
  )
  await deliver(later(24))
  const [told] = (await there.consent.assurances(amara, theirs, later(25))).items
  assert.deepEqual([told?.reports[0]?.stage, told?.nextOn], ['trial', '2027-02-22'])

  await here.consent.report(
    amara,
    file,
    given!.id,
    { stage: 'final-judgment', text: 'Twelve years, final.', final: true },
    later(48),
  )
  await deliver(later(48))
  assert.equal((await aliveAssurances(here.db.sql, [file])).length, 0)
  // The side that was promised to concludes for itself: until then its day of looking stands.
  const [open] = await aliveAssurances(there.db.sql, [theirs])
  assert.equal(open?.nextOn, '2026-11-25')
  await there.consent.watch(amara, theirs, open!.id, { ending: 'Judgment read; twelve years.' }, later(49))
  assert.equal((await aliveAssurances(there.db.sql, [theirs])).length, 0)
  await assert.rejects(here.consent.report(amara, file, given!.id, { stage: 'appeal', text: 'x', final: false }, later(50)), {
    code: 'assurance-over',
  })
})

test('an assurance is given in words to the other authority of a request, and to nobody else', async () => {
  const { id, file, theirs } = await accepted()
  const form = {
    request: id as never,
    kind: 'ill-treatment' as const,
    words: 'Visits by the consul.',
    basis: 'UNTOC 18(26)',
    everyDays: 30,
  }
  await here.consent.assure(amara, file, form, later(8))
  await deliver(later(8))
  const kinds = (await there.consent.assurances(amara, theirs, later(9))).items.map((it) => it.kind)
  assert.deepEqual(kinds.sort(), ['death-penalty', 'ill-treatment'])
  await assert.rejects(here.consent.assure(amara, file, { ...form, request: 'another' as never }, later(8)), {
    code: 'not-found',
  })
})

test('consent is not asked for what no condition forbids, and an answer that nobody asked for changes nothing', async () => {
  const { file } = await accepted()
  const form = {
    name: 'own.txt',
    mime: 'text/plain',
    contentBase64: 'b3du',
    origin: { authority: 'Police', collectedAt: '2026-11-20T09:30:00Z', place: 'Palermo' },
    derivedFrom: [],
    privileged: false,
    action: 'acquired' as const,
    purpose: 'Seized',
  }
  const own = await here.evidence.add(amara, file, form, later(8))
  const ask = { exhibits: [own.id], use: { doing: 'copy' as const, proceeding: 'X-1' }, reasons: 'To use it' }
  await assert.rejects(here.consent.ask(amara, file, ask, later(8)), { code: 'consent-not-needed' })
  const forged = {
    v: 1,
    consent: 'never-asked',
    answer: { verdict: 'granted', terms: 'Anything', conditions: [], by: 'X', authority: 'Y' },
  }
  const letter = { from: nigeria.node, parcel: { kind: 'assistance.consent-answered', chain: 'never-asked' }, seq: 1, id: 'm-1' }
  assert.equal(await here.receive({ ...letter, body: JSON.stringify(forged) } as never, later(9)), 'consent-not-here')
})
