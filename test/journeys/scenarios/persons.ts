/** S5 and S6: smuggling of migrants, by land and at sea. S4, the joint team, stands in team.ts. */
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { scenarioOf } from '../../../src/node/exercise/scenarios/scenarios.ts'
import { reaches, reasons, see, step } from '../walk.ts'
import { accept, checkOf, checks, dispatch, draftLike, draftNamed, examine, outcomes, refused, sameOnBothSides } from './acts.ts'
import type { House } from './house.ts'

export const s5 = scenarioOf('s5')!
export async function repealed(house: House, t: TestContext): Promise<void> {
  const palermo = await house.as('IT')
  const letter = await draftNamed(palermo, s5.drafts[0]!.says.title!)
  const twin = await draftLike(palermo, letter, 'NE', 'UNTOC-SOM', { title: 'Le même, une seconde fois' })

  await t.test('the offence is absent since its repeal, was there on the day of the conduct, and that only warns', async () => {
    const found = await checks(palermo, letter.id)
    const dual = checkOf(found, 'dual-criminality')
    assert.deepEqual([dual?.outcome, dual?.article, dual?.params.result], ['warned', 'UNTOC 18(9)', 'absent'])
    assert.deepEqual([dual?.params.until, dual?.params.conduct], ['2023-11-24', '2023-10-31'])
    assert.deepEqual(outcomes(found, 'failed'), [])
  })

  await t.test('who was smuggled and stands there as a suspect is pointed at (Protocol, Article 5)', async () => {
    const person = checkOf(await checks(palermo, letter.id), 'migrant-not-liable')
    assert.deepEqual([person?.outcome, person?.article, person?.pointer], ['warned', 'UNTOC-SOM 5', '/persons/0/role'])
  })

  await t.test('Niger may help all the same', async () => {
    await dispatch(house, 'IT', 'NE', letter.id)
    await examine(house, 'NE', letter.id)
    const niamey = await house.as('NE', 'approver')
    // What needs no force is done; what does is refused by itself, and that too only after consultation.
    const early = await refused(niamey, letter.id, 'accept', {
      outcomes: [
        { measure: 'm-1', outcome: 'accepted' },
        { measure: 'm-2', outcome: 'refused', refusal: { ground: 'untoc-18-9', reasons: 'The law was repealed.' } },
      ],
    })
    assert.equal(early.code, 'consultation-missing')
    await step(await house.as('NE', 'desk-officer'), letter.id, 'consult', {
      topic: 'refusal',
      ground: 'untoc-18-9',
      message: 'L’infraction a été abrogée.',
    })
    const now = await see(niamey, letter.id)
    await niamey.act(`/requests/${letter.id}/accept`, {
      version: now.version,
      outcomes: [
        { measure: 'm-1', outcome: 'accepted' },
        { measure: 'm-2', outcome: 'refused', refusal: { ground: 'untoc-18-9', reasons: 'Loi abrogée le 25 novembre 2023.' } },
      ],
    })
    const done = await sameOnBothSides(house, 'IT', 'NE', letter.id, 'accepted')
    const each = (done as unknown as { outcomes: { measure: string; outcome: string }[] }).outcomes
    assert.deepEqual(
      each.map((o) => [o.measure, o.outcome]),
      [
        ['m-1', 'accepted'],
        ['m-2', 'refused'],
      ],
    )
  })

  await t.test('if it refuses, then after consultation and with reasons', async () => {
    await dispatch(house, 'IT', 'NE', twin)
    const desk = await examine(house, 'NE', twin)
    const niamey = await house.as('NE', 'approver')
    const given = { ground: 'untoc-18-9', reasons: 'Loi abrogée.' }
    assert.equal((await refused(niamey, twin, 'refuse', given)).code, 'consultation-missing')
    await step(desk, twin, 'consult', { topic: 'refusal', ground: 'untoc-18-9', message: 'L’infraction a été abrogée.' })
    assert.equal((await refused(niamey, twin, 'refuse', { ...given, reasons: '' })).code, 'reasons-missing')
    await step(niamey, twin, 'refuse', given)
    await sameOnBothSides(house, 'IT', 'NE', twin, 'refused')
  })

  await t.test('the duty to make it an offence is on record as context, and decides nothing', async () => {
    const { items } = await palermo.get<{ items: { obligation: string; state: string; coverage: string }[] }>(
      '/law/gaps?state=NE',
    )
    const gap = items.find((it) => it.obligation.startsWith('som-') || /smuggl/.test(it.obligation))
    assert.ok(gap, JSON.stringify(items.slice(0, 5)))
  })

  await t.test(
    'by an order to Germany nothing is compared, and 7, 30 and 90 days run; one that runs out moves nothing',
    async () => {
      const order = await draftNamed(palermo, s5.drafts[1]!.says.title!)
      const dual = checkOf(await checks(palermo, order.id), 'dual-criminality')
      assert.deepEqual([dual?.outcome, dual?.article], ['passed', 'EU-EIO 11(1)(g), Annex D'])
      await dispatch(house, 'IT', 'DE', order.id)
      const days = (it: { startedAt?: string; due?: string }) =>
        Math.round((Date.parse(it.due!) - Date.parse(it.startedAt!)) / 86_400_000)
      const clock = async (state: string, rule: string) => {
        const its = (await see(await house.as(state, 'desk-officer'), order.id)).clocks.find((c) => c.rule === rule)
        assert.ok(its, rule)
        return its as typeof its & { startedAt: string }
      }
      const soon = await clock('DE', 'eio-ack')
      assert.equal(soon.state, 'running')
      // A last day on a Saturday, Sunday or holiday moves on to a working day.
      assert.ok(days(soon) >= 7 && days(soon) <= 12, String(days(soon)))
      await house.pass(14)
      for (const state of ['IT', 'DE']) {
        assert.equal((await clock(state, 'eio-ack')).state, 'missed')
        assert.equal((await see(await house.as(state, 'desk-officer'), order.id)).state, 'delivered')
      }
      await examine(house, 'DE', order.id)
      const decide = await clock('DE', 'eio-decide')
      assert.ok(days(decide) >= 30 && days(decide) <= 35, String(days(decide)))
      assert.equal((await clock('DE', 'eio-ack')).state, 'late')
      const berlin = await house.as('DE', 'desk-officer')
      const extend = { rule: 'eio-decide', days: 31, reasons: 'Der Richter ist krank.', estimate: '2027-06-30' }
      assert.equal((await refused(berlin, order.id, 'extend', extend)).code, 'clock-not-extendable')
      assert.equal((await refused(berlin, order.id, 'extend', { ...extend, days: 30, reasons: '' })).code, 'reasons-missing')
      await step(berlin, order.id, 'extend', { ...extend, days: 30 })
      assert.equal((await refused(berlin, order.id, 'extend', { ...extend, days: 1 })).code, 'clock-not-extendable')
      await accept(house, 'IT', 'DE', order.id)
      const execute = await clock('DE', 'eio-execute')
      assert.ok(days(execute) >= 90 && days(execute) <= 95, String(days(execute)))
      await sameOnBothSides(house, 'IT', 'DE', order.id, 'accepted')
    },
  )
}

export const s6 = scenarioOf('s6')!
export async function atSea(house: House, t: TestContext): Promise<void> {
  const canaries = await house.as('ES')
  const { id } = await draftNamed(canaries, s6.drafts[0]!.says.title!)

  await t.test('the flag State is asked at the authority it named for vessels, by agreement of that State', async () => {
    const found = await checks(canaries, id)
    const authority = found.filter((c) => c.id === 'authority-notified')
    assert.ok(
      authority.some((c) => /Maritime Authority/.test(String(c.params.notified))),
      JSON.stringify(authority),
    )
    assert.equal(checkOf(found, 'basis-by-agreement')?.article, 'UNTOC-SOM 8(2)')
  })

  await t.test('by telephone only where that was agreed, in urgency; and written down forthwith', async () => {
    const ask = (query: string) =>
      canaries.get<{ met: boolean; lacks: string[]; article: string }>(`/law/emergency?emergency=urgent-channel&${query}`)
    const notAgreed = await ask('threat=life&grounds=The+ship+sinks')
    assert.deepEqual([notAgreed.met, notAgreed.lacks, notAgreed.article], [false, ['agreement'], 'UNTOC 18(13)-(14)'])
    const notUrgent = await ask('agreed=true&grounds=The+ship+sinks')
    assert.deepEqual([notUrgent.met, notUrgent.lacks], [false, ['threat']])
    assert.equal((await ask('threat=life&agreed=true&grounds=The+ship+sinks')).met, true)

    await step(canaries, id, 'submit', { overrides: await reasons(canaries, id) })
    await step(await house.as('ES', 'approver'), id, 'authorise')
    const desk = await house.as('ES', 'desk-officer')
    const no = await refused(desk, id, 'oral-notice', { agreedUnder: '', spokenTo: 'Duty officer, Panama' })
    assert.equal(no.status, 422)
    await step(desk, id, 'oral-notice', {
      agreedUnder: 'Exchange of notes between Spain and Panama (exercise)',
      spokenTo: 'Duty officer, Panama',
    })
    assert.equal((await see(desk, id)).state, 'sent_oral')
    await step(desk, id, 'transmit', { overrides: await reasons(desk, id) })
    const arrived = await reaches(await house.as('PA', 'desk-officer'), id, 'delivered')
    assert.equal((arrived.content as { oral?: { spokenTo: string } }).oral?.spokenTo, 'Duty officer, Panama')
  })

  await t.test('"expeditiously" is a duty without an invented number of hours', async () => {
    const panama = await examine(house, 'PA', id)
    const clock = (await see(panama, id)).clocks.find((c) => c.rule === 'som-flag-answer')
    assert.ok(clock)
    assert.equal(clock.due, undefined)
  })

  await t.test('the answer names what is authorised; nothing else can be told of as done', async () => {
    await accept(house, 'ES', 'PA', id, [
      {
        kind: 'speciality',
        basis: 'UNTOC-SOM 8(5)',
        text: 'Boarding and search only; no other measure without our consent, except to relieve imminent danger (8(7)).',
      },
    ])
    const panama = await house.as('PA', 'desk-officer')
    await step(panama, id, 'execute')
    const no = await refused(panama, id, 'results', {
      complete: true,
      message: 'Boarded.',
      measures: [{ measure: 'm-9', result: 'executed', on: '', text: 'Crew arrested' }],
    })
    assert.equal(no.code, 'measure-unknown')
    await step(panama, id, 'results', {
      complete: true,
      message: 'Registry confirmed; boarding authorised at 14:00.',
      measures: [{ measure: 'm-1', result: 'executed', on: '', text: '' }],
    })
    await sameOnBothSides(house, 'ES', 'PA', id, 'results_sent')
  })

  await t.test('what follows for drugs on board shows the reservation of Panama on corresponding value', async () => {
    const follow = await draftNamed(canaries, s6.drafts[1]!.says.title!)
    const { usable } = await canaries.get<{
      usable: { instrument: string; notes: { code: string; article: string; params: Record<string, string> }[] }[]
    }>(`/requests/${follow.id}/bases`)
    const notes = usable.find((b) => b.instrument === 'VIENNA-1988')?.notes ?? []
    const reservation = notes.find((n) => n.code === 'declaration-applies' && n.params.declaration === 'v88-pa-5')
    assert.match(reservation?.article ?? '', /5\(1\).*5\(2\)/)
    await dispatch(house, 'ES', 'PA', follow.id)
    await sameOnBothSides(house, 'ES', 'PA', follow.id, 'delivered')
  })
}
