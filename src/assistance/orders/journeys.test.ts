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
  assert.deepEqual(await clocks(order({})), [
    ['epoc-produce', 'addressee', '2026-12-03T22:59:59.999Z', 'running'],
    ['epoc-refuse', 'requested', '2026-12-03T22:59:59.999Z', 'running'],
  ])
  const emergency = { emergency: true, atStake: 'life', imminent: true, emergencyGrounds: 'Une prise d’otage' } as const
  assert.deepEqual(await clocks(order(emergency)), [
    ['epoc-emergency', 'addressee', '2026-11-23T18:00:00.000Z', 'running'],
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

test('an order on data that cannot be executed as it stands comes back in Annex III, and its issuer has five days', async () => {
  const { here, there, deliver } = await twoNodes(italy, france)
  const { id } = await send(here, order({}), france, morning)
  await deliver(later(1))
  const version = async (node: typeof here) => (await node.desk.read(bo, id, later(2))).version
  await there.desk.acknowledge(bo, id, { version: await version(there), contact: '' }, later(2))
  await there.desk.assess(bo, id, { version: await version(there), authority: '' }, later(2))
  const asked = {
    questions: [{ pointer: '/epoc/from', text: 'The order names no time range.' }],
    impossible: { reasons: ['incomplete', 'privilege'] as const, preserved: true },
  }
  await there.desk.ask(
    bo,
    id,
    { version: await version(there), ...asked, impossible: { ...asked.impossible, reasons: [...asked.impossible.reasons] } },
    later(3),
  )
  await deliver(later(3))
  const seen = await here.desk.read(bo, id, later(4))
  const clock = seen.clocks.find((c) => c.rule === 'epoc-clarify')
  // The fifth day, 28 November 2026, is a Saturday: the limit moves to Monday.
  assert.deepEqual([clock?.by, clock?.due, clock?.state], ['requesting', '2026-11-30T22:59:59.999Z', 'running'])
  const annex = await here.desk.document(bo, id, { form: 'epoc-annex-iii' }, later(4))
  assert.deepEqual(
    annex.sections.find((s) => s.id === 'followWhy')?.lines.map((l) => l.code),
    ['impossible.incomplete', 'impossible.privilege'],
  )
  const answers = seen.questions.map((q) => ({ question: q.id, text: 'January to June 2026' }))
  await here.desk.answer(bo, id, { version: seen.version, answers }, later(5))
  await deliver(later(5))
  assert.equal((await here.desk.read(bo, id, later(6))).clocks.find((c) => c.rule === 'epoc-clarify')?.state, 'met')
})

test('data are preserved for sixty days, once for thirty more, and as long as it takes when production is asked for', async () => {
  const { here, deliver } = await twoNodes(italy, france)
  const preserve: Content = {
    ...order({ follow: 'epoc' }),
    measures: [{ id: 'm1', family: 'preservation', description: said('Conserver'), particulars: {}, persons: [] }],
  }
  const sent = async () => {
    const { id } = await send(here, preserve, france, morning)
    await deliver(later(1))
    return id
  }
  const lapse = async (id: Awaited<ReturnType<typeof sent>>, hours: number) =>
    (await here.desk.read(bo, id, later(hours))).clocks.find((c) => c.rule === 'epocpr-preserve')
  const tell = async (id: Awaited<ReturnType<typeof sent>>, kind: 'extended' | 'production-issued', hours: number) => {
    const { version } = await here.desk.read(bo, id, later(hours))
    const follow = kind === 'extended' ? '' : 'epoc'
    await here.desk.tellPreservation(bo, id, { version, kind, follow, reference: '', message: '' }, later(hours))
    await deliver(later(hours))
  }
  const id = await sent()
  assert.deepEqual([(await lapse(id, 2))?.due, (await lapse(id, 2))?.by], ['2027-01-22T22:59:59.999Z', 'addressee'])
  await tell(id, 'extended', 24)
  assert.equal((await lapse(id, 25))?.due, '2027-02-21T22:59:59.999Z')
  await assert.rejects(tell(id, 'extended', 26), { code: 'clock-not-extendable' })
  await tell(id, 'production-issued', 48)
  assert.equal((await lapse(id, 49))?.state, 'met')
  assert.deepEqual((await here.desk.document(bo, id, {}, later(50))).forms, ['epoc-pr', 'epoc-annex-v', 'epoc-annex-vi'])
  const late = await sent()
  assert.equal((await lapse(late, 61 * 24))?.state, 'missed')
  await assert.rejects(tell(late, 'extended', 61 * 24), { code: 'clock-not-extendable' })
})
