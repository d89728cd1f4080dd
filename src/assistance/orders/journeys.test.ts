import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  amara,
  bo,
  chiara,
  france,
  italy,
  later,
  letterOfRequest,
  morning,
  nigeria,
  reasons,
  send,
  twoNodes,
} from '../../../test/assistance.ts'
import type { Content } from '../content.ts'
import { template } from '../template.ts'

const said = (text: string, lang = 'fr') => [{ lang, text }]
const order = (its: Partial<NonNullable<Content['epoc']>>): Content => {
  const letter = letterOfRequest()
  const draft = template({
    instrument: 'EU-EEVIDENCE',
    title: 'Contenu d’une boîte',
    language: 'fr',
    from: italy,
    official: 'Amara Diallo',
    caseReference: 'IT-C-1',
  })
  const epoc = {
    addressee: 'legal-representative',
    addresseeName: 'Example Mail SAS',
    user: 'someone@example.org',
    category: 'content',
    privileged: 'no',
    offenceHere: true,
    residentHere: false,
    from: '2026-01-01',
    until: '2026-06-30',
    necessity: said('Nécessaire'),
    availableDomestically: true,
    issuingKind: 'judge',
  } as const
  return {
    ...draft,
    conducting: letter.conducting,
    facts: said('Une escroquerie par courriel.'),
    offences: letter.offences,
    persons: letter.persons,
    measures: [{ id: 'm1', family: 'provider-production', description: said('Le contenu'), particulars: {}, persons: [] }],
    epoc: { ...draft.epoc!, ...epoc, ...its },
  }
}

test('an order on content data runs ten days for the notified authority; in an emergency ninety-six hours and not ten days', async () => {
  const { here, there, deliver } = await twoNodes(italy, france)
  const clocks = async (content: Content) => {
    const { id } = await send(here, content, france, morning)
    await deliver(later(1))
    return (await there.desk.read(bo, id, later(1))).clocks.map((c) => [c.rule, c.by, c.due, c.state])
  }
  assert.deepEqual(await clocks(order({})), [['epoc-refuse', 'requested', '2026-12-03T22:59:59.999Z', 'running']])
  const emergency = { emergency: true, atStake: 'life', imminent: true, emergencyGrounds: 'Une prise d’otage' } as const
  assert.deepEqual(await clocks(order(emergency)), [
    ['epoc-refuse-emergency', 'requested', '2026-11-27T10:00:00.000Z', 'running'],
  ])
})

test('an oral request is confirmed by the writing that follows, which says when, to whom and under which agreement', async () => {
  const { here, there, deliver } = await twoNodes(italy, nigeria)
  const file = await here.openCase()
  const draft = await here.desk.create(
    bo,
    { case: file, to: 'ng-central', instrument: 'UNTOC', title: 'X', language: 'en' },
    morning,
  )
  const urgent = { ...letterOfRequest(), urgency: { urgent: true, grounds: 'The lorry leaves tonight' } }
  await here.desk.save(bo, draft.id, { version: 1, content: urgent }, morning)
  await here.desk.submit(bo, draft.id, { version: 2, overrides: await reasons(here, draft.id, morning) }, morning)
  await here.desk.authorise(chiara, draft.id, { version: 3 }, morning)
  const spoken = { agreedUnder: 'Exchange of notes of 2 March 2026', spokenTo: 'Duty officer, Abuja', message: '' }
  await here.desk.oralNotice(bo, draft.id, { version: 4, ...spoken }, later(1))
  assert.equal((await here.desk.read(bo, draft.id, later(1))).state, 'sent_oral')
  await here.desk.transmit(bo, draft.id, { version: 5, overrides: [] }, later(3))
  assert.deepEqual(await deliver(later(3)), [])
  const oral = (await there.desk.document(bo, draft.id, {}, later(4))).sections.find((s) => s.id === 'oral')
  assert.deepEqual(
    oral?.lines.map((l) => [l.label, l.plain]),
    [
      ['oralAt', later(1)],
      ['spokenTo', 'Duty officer, Abuja'],
      ['agreedUnder', 'Exchange of notes of 2 March 2026'],
    ],
  )
})

test('what came of each measure is told for itself, with a reason where it was not done', async () => {
  const { here, there, deliver } = await twoNodes(italy, nigeria)
  const { id } = await send(here, letterOfRequest(), nigeria, morning)
  await deliver(later(1))
  const version = async () => (await there.desk.read(bo, id, later(2))).version
  await there.desk.acknowledge(bo, id, { version: await version(), contact: '' }, later(2))
  await there.desk.assess(bo, id, { version: await version(), authority: '' }, later(2))
  const outcomes = ['m1', 'm2'].map((measure) => ({ measure, outcome: 'accepted' as const }))
  await there.desk.accept(amara, id, { version: await version(), outcomes, conditions: [] }, later(3))
  await there.desk.execute(bo, id, { version: await version(), authority: '', message: '' }, later(4))
  const came = (text: string) => [
    { measure: 'm1', result: 'executed' as const, on: '2026-11-23', text: '' },
    { measure: 'm2', result: 'not-executed' as const, on: '', text },
  ]
  const results = async (text: string) =>
    there.desk.results(
      bo,
      id,
      { version: await version(), complete: true, message: '', exhibits: [], measures: came(text) },
      later(5),
    )
  await assert.rejects(results(''), { code: 'reasons-missing' })
  await results('The flat was given up in October')
  await deliver(later(5))
  const seen = await here.desk.read(amara, id, later(6))
  assert.deepEqual([seen.state, seen.results[0]?.measures], ['results_sent', came('The flat was given up in October')])
})
