/** S1, S2 and S3 of the scenarios: drug trafficking. */
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { said } from '../../../src/node/exercise/scenarios/scenario.ts'
import { scenarioOf } from '../../../src/node/exercise/scenarios/scenarios.ts'
import { addExhibit, reaches, see, step } from '../walk.ts'
import {
  accept,
  checkOf,
  checks,
  conditionsOf,
  dispatch,
  draftLike,
  draftNamed,
  examine,
  handOver,
  mend,
  outcomes,
  refused,
  sameOnBothSides,
} from './acts.ts'
import type { House } from './house.ts'

export const s1 = scenarioOf('s1')!
export async function peruToAustria(house: House, t: TestContext): Promise<void> {
  const lima = await house.as('PE')
  const draft = await draftNamed(lima, s1.drafts[0]!.says.title!)
  const { id } = draft

  await t.test('four things keep it from leaving, each with its article; an unknown nationality only warns', async () => {
    const found = await checks(lima, id)
    assert.deepEqual(
      found.filter((c) => c.outcome === 'failed').map((c) => [c.id, c.article]),
      [
        ['conducting-authority-functions', 'VIENNA-1988 7(10)(b)'],
        ['purpose', 'VIENNA-1988 7(10)(f), 7(13)'],
        ['declaration-attachment', 'VIENNA-1988 7(10)-(12)'],
        ['language', 'VIENNA-1988 7(9)'],
      ],
    )
    assert.equal(checkOf(found, 'declaration-attachment')?.params.declaration, 'v88-at-7-10')
    assert.equal(checkOf(found, 'person-nationality')?.outcome, 'warned')
    const no = await refused(lima, id, 'submit', { overrides: [] })
    assert.equal(no.code, 'request-not-ready')
    for (const place of ['/conducting/functions', '/purpose', '/attachments', '/facts'])
      assert.ok(
        no.fields.some((f) => f.pointer.startsWith(place)),
        place,
      )
  })

  await t.test('the same gaps under UNTOC cite Article 18', async () => {
    const same = await draftLike(lima, draft, 'AT', 'UNTOC')
    const found = await checks(lima, same)
    assert.match(checkOf(found, 'conducting-authority-functions')!.article, /UNTOC 18\(15\)\(b\)/)
    assert.match(checkOf(found, 'purpose')!.article, /UNTOC 18\(15\)\(f\)/)
    assert.match(checkOf(found, 'language')!.article, /UNTOC 18\(14\)/)
    await mend(lima, same, { deadline: { date: '2027-03-01', reason: '' } })
    const day = checkOf(await checks(lima, same), 'deadline-reason')
    assert.deepEqual([day?.outcome, day?.article], ['warned', 'UNTOC 18(24)'], 'a day that is asked for needs its reason')
    await step(lima, same, 'discard')
  })

  await t.test('mended, translated and with the certified decision it leaves', async () => {
    const decision = await addExhibit(lima, draft.case, 'decision.pdf', 'Certified copy of the decision on the search')
    const content = draft.content as unknown as NonNullable<(typeof s1.drafts)[0]['says']> & { facts: [] }
    await mend(lima, id, {
      conducting: { ...content.conducting!, functions: 'Staatsanwaltschaft, leitet die Ermittlungen' },
      purpose: said('de', 'Beweis im Verfahren 118-2026.'),
      facts: [
        ...content.facts,
        {
          lang: 'de',
          text: 'Zwischen Januar und September 2026 gingen drei Sendungen Kokain aus Callao in ein Lager in Wien.',
          translatedFrom: 'es',
          certifiedBy: 'Inés Paredes, sworn translator',
        },
      ],
      attachments: [{ exhibit: decision, title: 'Decision on the search', kind: 'court-decision-certified' }],
    })
    assert.deepEqual(outcomes(await checks(lima, id), 'failed'), [])
    await dispatch(house, 'PE', 'AT', id)
  })

  await t.test('bank secrecy is no ground, and no day is invented for an answer', async () => {
    await examine(house, 'AT', id)
    const vienna = await house.as('AT', 'approver')
    const no = await refused(vienna, id, 'refuse', { ground: 'v88-not-bank-secrecy', reasons: 'Bankgeheimnis' })
    assert.deepEqual([no.code, no.facts.article], ['ground-forbidden', 'VIENNA-1988 7(5)'])
    const { clocks } = await see(vienna, id)
    assert.deepEqual(
      clocks.filter((c) => c.due),
      [],
    )
  })

  await t.test('the evidence returns under speciality, and other proceedings may not use it', async () => {
    await accept(house, 'PE', 'AT', id)
    const vienna = await house.as('AT', 'desk-officer')
    const exhibit = await addExhibit(vienna, (await see(vienna, id)).case, 'statements.csv', 'date,amount\n2026-03-02,90000\n')
    const sent = await handOver(house, 'PE', 'AT', id, exhibit, 'm-2')
    const item = sent.results[0]!.items[0]!
    assert.deepEqual(
      item.conditions.map((c) => c.kind),
      ['speciality'],
    )
    const [condition] = await conditionsOf(lima, draft.case, item.exhibit)
    assert.match(condition!.basis, /7\(13\)/)
    const elsewhere = await lima.act<{ id: string }>('/cases', {
      title: 'Another file',
      purpose: 'Other proceedings altogether.',
      basis: 'Código Procesal Penal',
      instruments: [],
    })
    const no = await lima.send<{ code: string }>('POST', `/evidence/cases/${draft.case}/exhibits/${item.exhibit}/copies`, {
      to: elsewhere.id,
      purpose: 'To use it there',
      authority: 'Fiscalía de Callao',
      proceeding: '999-2026',
      conditionsSeen: [condition!.id],
    })
    assert.ok(no.status >= 400, JSON.stringify(no.body))
    assert.equal(no.body.code, 'use-not-allowed')
  })
  await sameOnBothSides(house, 'PE', 'AT', id, 'results_received')
}

export const s2 = scenarioOf('s2')!
export async function controlledDelivery(house: House, t: TestContext): Promise<void> {
  await t.test('Ecuador asks by agreement, and nobody shows it as a duty', async () => {
    const quito = await house.as('EC')
    const { id } = await draftNamed(quito, s2.drafts[0]!.says.title!)
    const agreed = checkOf(await checks(quito, id), 'basis-by-agreement')
    assert.deepEqual([agreed?.outcome, agreed?.article], ['warned', 'VIENNA-1988 11'])
    const { usable } = await quito.get<{ usable: { instrument: string; measures: { duty: string }[] }[] }>(
      `/law/basis?from=EC&to=BE&measure=controlled-delivery&offence=drug-trafficking&maxPenaltyMonths=156&organisedGroup=true&transnational=true`,
    )
    for (const basis of usable.filter((b) => ['UNTOC', 'VIENNA-1988'].includes(b.instrument)))
      assert.ok(
        basis.measures.every((m) => m.duty === 'by-agreement'),
        basis.instrument,
      )
    await dispatch(house, 'EC', 'BE', id)
    await examine(house, 'BE', id)
    await accept(house, 'EC', 'BE', id, [
      {
        kind: 'consent_needed',
        basis: 'VIENNA-1988 11(2)',
        text: 'Each side bears its own costs; the decision was taken for this case.',
      },
    ])
    const accepted = await sameOnBothSides(house, 'EC', 'BE', id, 'accepted')
    const [measure] = (accepted.content as { measures: { particulars: Record<string, string> }[] }).measures
    assert.equal(measure?.particulars.method, 'replaced-in-part')
  })

  const antwerp = await house.as('BE')
  const order = await draftNamed(antwerp, s2.drafts[1]!.says.title!)
  await t.test('between Belgium and Poland the order wants its practical arrangements', async () => {
    const lacking = checkOf(await checks(antwerp, order.id), 'eio-additional-requirements')
    assert.equal(lacking?.outcome, 'warned')
    const content = order.content as { measures: { particulars: Record<string, string> }[] }
    const [measure] = content.measures
    await mend(antwerp, order.id, {
      measures: [
        {
          ...(measure as object),
          particulars: {
            ...measure!.particulars,
            practicalArrangements: 'Polish police take over at Świecko; one contact around the clock on either side.',
          },
        } as never,
      ],
    })
    assert.equal(checkOf(await checks(antwerp, order.id), 'eio-additional-requirements')?.outcome, 'passed')
    await dispatch(house, 'BE', 'PL', order.id)
  })
  await t.test('its own day stands beside the limits of 7, 30 and 90 days; Poland has the ground of Article 28', async () => {
    const warsaw = await examine(house, 'PL', order.id)
    const seen = await see(warsaw, order.id)
    const rules = seen.clocks.map((c) => c.rule)
    assert.ok(rules.includes('date-asked') && rules.includes('eio-ack') && rules.includes('eio-decide'), rules.join())
    const grounds = (seen as unknown as { grounds: { id: string; article: string; effect: string }[] }).grounds
    assert.ok(grounds.some((g) => g.id === 'eio-28-1' && g.effect === 'refusal'))
    await accept(house, 'BE', 'PL', order.id)
    const done = await sameOnBothSides(house, 'BE', 'PL', order.id, 'accepted')
    assert.ok(done.clocks.some((c) => c.rule === 'eio-execute' && c.due))
  })
  await t.test('were the lorry to turn to Denmark: no order, and two older ways', async () => {
    const answer = await antwerp.get<{
      usable: { instrument: string }[]
      unusable: { instrument: string; reasons: { code: string }[] }[]
    }>('/law/basis?from=BE&to=DK&measure=controlled-delivery&offence=drug-trafficking&maxPenaltyMonths=180')
    const closed = answer.unusable.find((b) => b.instrument === 'EU-EIO')
    assert.ok(closed?.reasons.length, JSON.stringify(answer.unusable.map((b) => b.instrument)))
    const open = answer.usable.map((b) => b.instrument)
    assert.ok(open.includes('EU-2000') && open.includes('COE-1959-2AP'), open.join())
  })
}

export const s3 = scenarioOf('s3')!
export async function singaporeToGermany(house: House, t: TestContext): Promise<void> {
  const singapore = await house.as('SG')
  const draft = await draftNamed(singapore, s3.drafts[0]!.says.title!)
  const twin = await draftLike(singapore, draft, 'DE', 'UNTOC', { title: 'The same once more' })

  await t.test('a penalty of death is said before it leaves, and refuses nothing', async () => {
    const found = await checks(singapore, draft.id)
    assert.equal(checkOf(found, 'death-penalty')?.outcome, 'warned')
    const invited = found.filter((c) => c.id === 'likely-objection').map((c) => c.params.ground)
    assert.deepEqual(invited, ['untoc-18-21-b', 'untoc-18-21-d'])
    await dispatch(house, 'SG', 'DE', draft.id)
    await examine(house, 'DE', draft.id)
    const seen = await see(await house.as('DE', 'approver'), draft.id)
    const grounds = (seen as unknown as { grounds: { id: string; effect: string; why?: string }[] }).grounds
    for (const id of ['untoc-18-21-b', 'untoc-18-21-d'])
      assert.deepEqual(
        grounds.filter((g) => g.id === id).map((g) => [g.effect, g.why]),
        [['refusal', 'consultation-missing']],
      )
    assert.equal(seen.state, 'assessing')
  })

  await t.test('nobody refuses before a consultation is on record (18(26))', async () => {
    const berlin = await house.as('DE', 'approver')
    const no = await refused(berlin, draft.id, 'refuse', { ground: 'untoc-18-21-b', reasons: 'Ordre public' })
    assert.deepEqual([no.code, no.facts.article], ['consultation-missing', 'UNTOC 18(26)'])
    const act = (await see(berlin, draft.id)).acts.find((a) => a.step === 'refuse')
    assert.deepEqual([act?.open, act?.why], [false, 'consultation-missing'])
  })

  await t.test('with an assurance it is conditional, then accepted, and the evidence carries the condition', async () => {
    const berlin = await house.as('DE', 'desk-officer')
    await step(berlin, draft.id, 'consult', {
      topic: 'refusal',
      ground: 'untoc-18-21-b',
      message: 'Can the penalty be excluded?',
    })
    await reaches(singapore, draft.id, 'consulting')
    const words = 'The death penalty is not sought or imposed, or if imposed not carried out.'
    await accept(house, 'SG', 'DE', draft.id, [{ kind: 'no_death_penalty', basis: 'UNTOC 18(21)(b), 18(26)', text: words }])
    const theirs = (await see(berlin, draft.id)).case
    type Assurances = { items: { id: string; side: string; kind: string; words: string; nextOn?: string; endedAt?: string }[] }
    const given = await singapore.get<Assurances>(`/assistance/cases/${draft.case}/assurances`)
    const received = await berlin.get<Assurances>(`/assistance/cases/${theirs}/assurances`)
    assert.deepEqual(
      [given, received].map(({ items: [a] }) => [a?.side, a?.kind, a?.words]),
      [
        ['given', 'death-penalty', words],
        ['received', 'death-penalty', words],
      ],
    )
    const exhibit = await addExhibit(berlin, theirs, 'account.csv', 'date,amount\n2026-05-04,120000\n')
    const gated = await refused(berlin, draft.id, 'execute', {})
    assert.deepEqual([gated.code, gated.facts.gates], ['gates-unanswered', 'death-penalty'])
    const sent = await handOver(house, 'SG', 'DE', draft.id, exhibit, 'm-1')
    assert.ok(sent.results[0]!.items[0]!.conditions.some((c) => c.kind === 'no_death_penalty'))
    await step(await house.as('SG', 'desk-officer'), draft.id, 'close')
    await sameOnBothSides(house, 'SG', 'DE', draft.id, 'closed')

    // The request is closed; the assurance lives. After its days somebody looks, and only a final judgment ends it.
    const due = received.items[0]!.nextOn!
    assert.ok(due > house.now().toISOString().slice(0, 10))
    await house.pass(95)
    const later = await house.as('DE', 'desk-officer')
    const waiting = await later.get<Assurances>(`/assistance/cases/${theirs}/assurances`)
    assert.equal(waiting.items[0]!.endedAt, undefined)
    assert.ok(waiting.items[0]!.nextOn! < house.now().toISOString().slice(0, 10), 'its day is past, and nothing ended')
    const reporter = await house.as('SG')
    await reporter.act(`/assistance/cases/${draft.case}/assurances/${given.items[0]!.id}/reports`, {
      stage: 'final-judgment',
      text: 'Twenty years, final.',
      final: true,
    })
    const approver = await house.as('DE', 'approver')
    await approver.act(`/assistance/cases/${theirs}/assurances/${received.items[0]!.id}/watch`, { ending: 'Judgment read.' })
    const over = await approver.get<Assurances>(`/assistance/cases/${theirs}/assurances`)
    assert.ok(over.items[0]!.endedAt)
  })

  await t.test('without one it is refused after consultation, with reasons and never without', async () => {
    await dispatch(house, 'SG', 'DE', twin)
    const berlin = await examine(house, 'DE', twin)
    await step(berlin, twin, 'consult', { topic: 'refusal', ground: 'untoc-18-21-b', message: 'Can the penalty be excluded?' })
    const asked = await house.as('SG', 'desk-officer')
    await reaches(asked, twin, 'consulting')
    await step(asked, twin, 'consult', { topic: 'refusal', message: 'No assurance can be given.' })
    const approver = await house.as('DE', 'approver')
    await reaches(approver, twin, 'consulting')
    const no = await refused(approver, twin, 'refuse', { ground: 'untoc-18-21-b', reasons: ' ' })
    assert.deepEqual([no.code, no.facts.article], ['reasons-missing', 'UNTOC 18(23)'])
    await step(approver, twin, 'refuse', { ground: 'untoc-18-21-b', reasons: 'Ordre public: no assurance against the penalty.' })
    const refusedHere = await sameOnBothSides(house, 'SG', 'DE', twin, 'refused')
    assert.equal(
      (refusedHere as unknown as { refusal: { reasons: string } }).refusal.reasons,
      'Ordre public: no assurance against the penalty.',
    )
  })

  await t.test('the Convention of 1988 is no basis for extradition with Singapore, which declared so', async () => {
    const officer = await house.as('SG')
    const id = await draftLike(officer, await see(officer, twin), 'DE', 'VIENNA-1988', {
      title: 'Extradition',
      measures: [
        {
          id: 'm-1',
          family: 'extradition',
          description: said('de', 'Auslieferung'),
          particulars: { person: 'Karl Holm', order: 'Warrant 204' },
          persons: [],
        },
      ],
    })
    const failed = (await checks(officer, id)).filter((c) => c.outcome === 'failed')
    assert.ok(
      failed.some((c) => c.id === 'basis-in-force' && /6\(3\)/.test(c.article)),
      JSON.stringify(failed),
    )
    await refused(officer, id, 'submit', { overrides: [] })
    await step(officer, id, 'discard')
  })
}
