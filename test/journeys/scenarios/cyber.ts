/** S7 and S8: fraud by computer. */
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Content } from '../../../src/assistance/content.ts'
import { said } from '../../../src/node/exercise/scenarios/scenario.ts'
import { scenarioOf } from '../../../src/node/exercise/scenarios/scenarios.ts'
import { until } from '../stage.ts'
import { reaches, type Seen, see, step } from '../walk.ts'
import {
  accept,
  type Check,
  checkOf,
  checks,
  dispatch,
  draftLike,
  draftNamed,
  examine,
  mend,
  outcomes,
  refused,
  sameOnBothSides,
} from './acts.ts'
import type { House } from './house.ts'

type Dated = Seen['clocks'][number] & { startedAt: string; warnAt?: string; extendable: number; by: string }
const clockOf = (it: Seen, rule: string): Dated => {
  const found = it.clocks.find((c) => c.rule === rule)
  assert.ok(found, `${rule} is not among ${it.clocks.map((c) => c.rule).join()}`)
  return found as Dated
}
const daysLeft = (house: House, clock: Dated): number => (Date.parse(clock.due!) - house.now().getTime()) / 86_400_000
const partOf = (it: Seen, parts: Partial<NonNullable<Content['epoc']>>): Partial<Content> => ({
  epoc: { ...(it.content as unknown as Content).epoc!, ...parts },
})

export const s7 = scenarioOf('s7')!
export async function ordersOnData(house: House, t: TestContext): Promise<void> {
  const lyon = await house.as('FR')
  const [subscriber, content, preservation, freeze] = await Promise.all(s7.drafts.map((d) => draftNamed(lyon, d.says.title!)))

  await t.test('subscriber data: any offence, a prosecutor may issue, nobody is notified, and ten days run', async () => {
    assert.deepEqual(outcomes(await checks(lyon, subscriber!.id), 'failed'), [])
    await dispatch(house, 'FR', 'IE', subscriber!.id)
    const there = await see(await house.as('IE', 'desk-officer'), subscriber!.id)
    assert.ok(!there.clocks.some((c) => c.rule === 'epoc-refuse'), 'nobody is notified, so nobody has time to object')
  })
  await t.test('the provider has ten days from receipt', async (its) => {
    const there = await see(await house.as('IE', 'desk-officer'), subscriber!.id)
    if (!there.clocks.some((c) => c.rule === 'epoc-produce')) return its.skip('the limits of an addressee are not shown')
    assert.ok(Math.abs(daysLeft(house, clockOf(there, 'epoc-produce')) - 10) < 4)
  })

  await t.test('content data want a judge; "money is leaving" is no emergency; a missing time range is told', async () => {
    const found = await checks(lyon, content!.id)
    const issuer = checkOf(found, 'epoc-issuer')
    assert.deepEqual([issuer?.outcome, issuer?.params.needed], ['failed', 'judge, court, investigating-judge'])
    const emergency = checkOf(found, 'epoc-emergency')
    assert.deepEqual([emergency?.outcome, emergency?.params.lack], ['failed', 'threat'])
    assert.equal(checkOf(found, 'epoc-time-range')?.outcome, 'warned')
    await refused(lyon, content!.id, 'submit', { overrides: [] })
    await mend(lyon, content!.id, partOf(content!, { emergency: false, atStake: '', imminent: false, issuingKind: 'judge' }))
    assert.deepEqual(outcomes(await checks(lyon, content!.id), 'failed'), [])
  })

  await t.test('below three years content data are out of reach', async () => {
    const low = await draftLike(lyon, content!, 'IE', 'EU-EEVIDENCE', {
      title: 'Two years only',
      ...partOf(content!, { emergency: false, issuingKind: 'judge' }),
      offences: (content!.content as unknown as Content).offences.map((o) => ({ ...o, maxPenaltyMonths: 24 })),
    })
    assert.equal(checkOf(await checks(lyon, low), 'epoc-threshold')?.outcome, 'failed')
    await step(lyon, low, 'discard')
  })

  await t.test('the notified authority has ten days; the provider is shown neither necessity nor summary', async () => {
    await dispatch(house, 'FR', 'IE', content!.id)
    const dublin = await house.as('IE', 'desk-officer')
    const refuse = clockOf(await see(dublin, content!.id), 'epoc-refuse')
    assert.ok(refuse.by === 'requested' && Math.abs(daysLeft(house, refuse) - 10) < 4)
    const text = async (view: string) => JSON.stringify(await dublin.get(`/requests/${content!.id}/document?view=${view}`))
    const [provider, authority] = [await text('provider'), await text('authority')]
    for (const kept of ['No other means identifies the user.', 'eleven companies were falsified']) {
      assert.ok(authority.includes(kept), kept)
      assert.ok(!provider.includes(kept), kept)
    }
  })

  await t.test('the missing range is asked for (Annex III), and five days run for the issuer', async () => {
    const dublin = await examine(house, 'IE', content!.id)
    await step(dublin, content!.id, 'ask', {
      questions: [{ pointer: '/epoc/from', text: 'From when until when?' }],
      impossible: { reasons: ['incomplete'], preserved: true },
    })
    const asked = await reaches(lyon, content!.id, 'info_requested')
    const clarify = asked.clocks.find((c) => c.rule === 'epoc-clarify') as Dated | undefined
    if (clarify) assert.ok(clarify.by === 'requesting' && Math.abs(daysLeft(house, clarify) - 5) < 4)
    await step(lyon, content!.id, 'answer', {
      answers: [{ question: asked.questions[0]!.id, text: 'March to August.' }],
      content: { ...asked.content, ...partOf(asked, { from: '2026-03-01', until: '2026-08-31' }) },
    })
    const answered = await reaches(dublin, content!.id, 'assessing')
    if (clarify) assert.equal(clockOf(answered, 'epoc-clarify').state, 'met')
  })

  await t.test(
    'the mailbox is a lawyer’s: privilege is a ground of the notified authority, after contact with the issuer',
    async () => {
      const approver = await house.as('IE', 'approver')
      const given = { ground: 'epo-12-1-a', reasons: 'The mailbox is a lawyer’s.' }
      const early = await refused(approver, content!.id, 'refuse', given)
      assert.deepEqual([early.code, early.facts.article], ['consultation-missing', 'EU-EEVIDENCE 12(3)'])
      await step(await house.as('IE', 'desk-officer'), content!.id, 'consult', {
        topic: 'refusal',
        ground: 'epo-12-1-a',
        message: 'The provider says that a lawyer uses it.',
      })
      await reaches(lyon, content!.id, 'consulting')
      await step(await house.as('FR', 'desk-officer'), content!.id, 'consult', {
        topic: 'refusal',
        message: 'Only mail with the vendor is wanted.',
      })
      await reaches(approver, content!.id, 'consulting')
      await step(approver, content!.id, 'refuse', given)
      await sameOnBothSides(house, 'FR', 'IE', content!.id, 'refused')
    },
  )

  await t.test(
    'preservation lapses on day sixty unless it is extended, once, by thirty; a reminder comes before',
    async (its) => {
      await dispatch(house, 'FR', 'IE', preservation!.id)
      await examine(house, 'IE', preservation!.id)
      const seen = await see(lyon, preservation!.id)
      if (!seen.clocks.some((c) => c.rule === 'epocpr-preserve')) return its.skip('the limits of an addressee are not shown')
      const kept = clockOf(seen, 'epocpr-preserve')
      assert.ok(Math.abs(daysLeft(house, kept) - 60) < 2)
      assert.ok(Math.abs((Date.parse(kept.due!) - Date.parse(kept.warnAt!)) / 86_400_000 - 15) < 0.1)
      const more = { kind: 'extended', follow: '', reference: '', message: '' }
      await step(lyon, preservation!.id, 'tell-preservation', more)
      const extended = await until(
        'the extension has its number',
        () => see(lyon, preservation!.id),
        (it) => daysLeft(house, clockOf(it, 'epocpr-preserve')) > 80,
      )
      assert.ok(Math.abs(daysLeft(house, clockOf(extended, 'epocpr-preserve')) - 90) < 2)
      assert.equal((await refused(lyon, preservation!.id, 'tell-preservation', more)).code, 'clock-not-extendable')
      await house.pass(92)
      const lapsed = await see(await house.as('FR', 'desk-officer'), preservation!.id)
      assert.equal(clockOf(lapsed, 'epocpr-preserve').state, 'missed')
      assert.equal(lapsed.state, 'assessing', 'a lapse is shown and moves nothing')
    },
  )

  await t.test('a freeze at once: forty-eight hours to decide and forty-eight to act; consultation before a ground', async () => {
    const here = await house.as('FR')
    await dispatch(house, 'FR', 'PT', freeze!.id)
    const porto = await examine(house, 'PT', freeze!.id)
    const decide = clockOf(await see(porto, freeze!.id), 'freeze-urgent-decide')
    assert.equal((Date.parse(decide.due!) - Date.parse(decide.startedAt)) / 3_600_000, 48)
    const approver = await house.as('PT', 'approver')
    const early = await refused(approver, freeze!.id, 'refuse', { ground: 'frz-8-1-a', reasons: 'Ne bis in idem' })
    assert.deepEqual([early.code, early.facts.article], ['consultation-missing', 'EU-FREEZE 8(2)'])
    await accept(house, 'FR', 'PT', freeze!.id)
    const act = clockOf(await reaches(here, freeze!.id, 'accepted'), 'freeze-urgent-execute')
    assert.equal((Date.parse(act.due!) - Date.parse(act.startedAt)) / 3_600_000, 48)
  })

  await t.test('Denmark is bound by neither', async () => {
    const here = await house.as('FR')
    for (const [instrument, measure] of [
      ['EU-EEVIDENCE', 'provider-production'],
      ['EU-FREEZE', 'freeze'],
    ] as const) {
      const { usable, unusable } = await here.get<{
        usable: { instrument: string }[]
        unusable: { instrument: string; reasons: { code: string }[] }[]
      }>(`/law/basis?from=FR&to=DK&measure=${measure}&offence=fraud&maxPenaltyMonths=120`)
      assert.ok(!usable.some((b) => b.instrument === instrument), instrument)
      assert.ok(unusable.find((b) => b.instrument === instrument)?.reasons.length, instrument)
    }
  })
}

export const s8 = scenarioOf('s8')!
export async function acrossTheAtlantic(house: House, t: TestContext): Promise<void> {
  const rotterdam = await house.as('NL')
  const draft = await draftNamed(rotterdam, s8.drafts[0]!.says.title!)

  await t.test('an instrument that is not in force carries nothing, with the source and the day of that knowledge', async () => {
    for (const instrument of ['UNCC', 'BUDAPEST-2AP']) {
      const id =
        instrument === 'UNCC' ? draft.id : await draftLike(rotterdam, draft, 'US', instrument, { title: `By ${instrument}` })
      const closed = checkOf(await checks(rotterdam, id), 'basis-in-force') as Check & { source: string }
      assert.deepEqual([closed?.outcome, closed?.params.reason], ['failed', 'instrument-not-in-force'], instrument)
      assert.ok(closed.source.length > 0)
      await refused(rotterdam, id, 'submit', { overrides: [] })
      if (id !== draft.id) await step(rotterdam, id, 'discard')
    }
  })

  const id = await draftLike(rotterdam, draft, 'US', 'BUDAPEST', { title: 'Preservation by Article 29' })
  await t.test('preservation says what Article 29(2) asks, and nobody compares offences', async () => {
    const gaps = (await checks(rotterdam, id)).filter((c) => c.id === 'preservation-particulars')
    assert.ok(gaps.length >= 3 && gaps.every((c) => c.outcome === 'failed' && /29\(2\)/.test(c.article)), JSON.stringify(gaps))
    await mend(rotterdam, id, {
      measures: [
        {
          id: 'm-1',
          family: 'preservation',
          description: said('en', 'Data of the server.'),
          particulars: {
            data: 'Server logs and disk of 192.0.2.17',
            custodian: 'Cascade Exercise Hosting, Virginia',
            necessity: 'Logs are overwritten after thirty days.',
            intention: 'A request for the content follows.',
          },
          persons: [],
        },
      ],
    })
    const found = await checks(rotterdam, id)
    const dual = checkOf(found, 'dual-criminality')
    assert.deepEqual([dual?.outcome, dual?.article], ['passed', 'BUDAPEST 29(3)'])
    assert.deepEqual(outcomes(found, 'failed'), [])
  })

  await t.test('it is kept sixty days at least, and on day forty-five the desk is told to file the request', async () => {
    await dispatch(house, 'NL', 'US', id)
    const washington = await examine(house, 'US', id)
    const approver = await house.as('US', 'approver')
    const forbidden = await refused(approver, id, 'refuse', { ground: 'bud-not-dual-criminality', reasons: 'No such offence' })
    assert.deepEqual([forbidden.code, forbidden.facts.article], ['ground-forbidden', 'BUDAPEST 29(3)'])
    await accept(house, 'NL', 'US', id)
    await step(washington, id, 'execute')
    const kept = clockOf(await reaches(rotterdam, id, 'executing'), 'bud-preserve')
    assert.ok(Math.abs(daysLeft(house, kept) - 60) < 2)
    await house.pass(46)
    assert.ok(Date.parse(kept.warnAt!) < house.now().getTime() && Date.parse(kept.due!) > house.now().getTime())
  })

  await t.test('for the content the treaty between the two comes first', async () => {
    const officer = await house.as('NL')
    const { usable } = await officer.get<{ usable: { instrument: string; notes: { code: string; article: string }[] }[] }>(
      '/law/basis?from=NL&to=US&measure=records&offence=fraud&maxPenaltyMonths=48&organisedGroup=true&transnational=true',
    )
    const order = usable.map((b) => b.instrument)
    assert.equal(order[0], 'US-NL-1981', order.join())
    const convention = usable.find((b) => b.instrument === 'UNTOC')
    assert.ok(
      convention?.notes.some((n) => n.code === 'displaced-by' && n.article === 'UNTOC 18(6)-(7)'),
      JSON.stringify(convention?.notes),
    )
    const budapest = usable.find((b) => b.instrument === 'BUDAPEST')
    assert.ok(
      budapest?.notes.some((n) => n.code === 'displaced-by'),
      JSON.stringify(budapest?.notes),
    )
  })

  await t.test('a maximum of exactly four years is serious; one month less is not', async () => {
    const officer = await house.as('NL')
    const ghana = await draftNamed(officer, s8.drafts[1]!.says.title!)
    assert.equal(checkOf(await checks(officer, ghana.id), 'serious-crime')?.outcome, 'passed')
    const less = await draftLike(officer, ghana, 'GH', 'UNTOC', {
      title: 'Forty-seven months',
      offences: (ghana.content as unknown as Content).offences.map((o) => ({ ...o, maxPenaltyMonths: 47 })),
    })
    const found = await checks(officer, less)
    assert.ok(
      found.some((c) => c.outcome === 'failed' && ['basis-in-force', 'serious-crime'].includes(c.id)),
      JSON.stringify(found),
    )
    await step(officer, less, 'discard')
    await dispatch(house, 'NL', 'GH', ghana.id)
    await sameOnBothSides(house, 'NL', 'GH', ghana.id, 'delivered')
  })
}
