/** S9: firearms by the wrong treaty, and a postponement. */
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { scenarioOf } from '../../../src/node/exercise/scenarios/scenarios.ts'
import { until } from '../stage.ts'
import { addExhibit, reaches, see, step } from '../walk.ts'
import { accept, checkOf, checks, dispatch, draftLike, draftNamed, examine, outcomes, refused, sameOnBothSides } from './acts.ts'
import type { House } from './house.ts'

export const s9 = scenarioOf('s9')!
export async function firearms(house: House, t: TestContext): Promise<void> {
  const tijuana = await house.as('MX')
  const draft = await draftNamed(tijuana, s9.drafts[0]!.says.title!)

  await t.test(
    'the United States are not on record as a Party to the Protocol: the treaty between the two comes first',
    async () => {
      const closed = checkOf(await checks(tijuana, draft.id), 'basis-in-force')
      assert.deepEqual([closed?.outcome, closed?.params.reason], ['failed', 'no-participation-on-record'])
      const others = String(closed?.params.alternatives).split(', ')
      assert.equal(others[0], 'US-MX-1987')
      assert.ok(others.includes('UNTOC'))
      await refused(tijuana, draft.id, 'submit', { overrides: [] })
      const { usable } = await tijuana.get<{ usable: { instrument: string; notes: { code: string; article: string }[] }[] }>(
        `/requests/${draft.id}/bases`,
      )
      const convention = usable.find((b) => b.instrument === 'UNTOC')
      assert.ok(convention?.notes.some((n) => n.code === 'displaced-by' && n.article === 'UNTOC 18(6)-(7)'))
    },
  )

  await t.test('tracing a weapon is a matter for the police channel', async () => {
    const { ways } = await tijuana.get<{ ways: { route: string; lawful: string; notes: { code: string }[]; marks: string[] }[] }>(
      '/law/route?from=MX&to=US&measure=trace&offence=firearms-trafficking&maxPenaltyMonths=360&forCourt=false',
    )
    assert.equal(ways[0]?.route, 'police-channel')
    assert.ok(ways[0]?.lawful === 'yes' && ways[0].notes.some((n) => n.code === 'tracing-by-police'))
  })

  await t.test('between Mexico and Spain the Protocol carries a request on falsified markings', async () => {
    const spain = await draftNamed(tijuana, s9.drafts[1]!.says.title!)
    const found = await checks(tijuana, spain.id)
    assert.equal(checkOf(found, 'basis-in-force')?.outcome, 'passed')
    assert.deepEqual(outcomes(found, 'failed'), [])
    await dispatch(house, 'MX', 'ES', spain.id)
    await sameOnBothSides(house, 'MX', 'ES', spain.id, 'delivered')
  })

  await t.test(
    'postponed only after consultation, with reasons and a day to look again; that day passes and nothing moves',
    async () => {
      const id = await draftLike(tijuana, draft, 'US', 'UNTOC', { title: 'By the Convention' })
      await dispatch(house, 'MX', 'US', id)
      const desk = await examine(house, 'US', id)
      const washington = await house.as('US', 'approver')
      const review = new Date(house.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10)
      const given = { ground: 'untoc-18-25', reasons: 'Our own proceedings would be disturbed.', review }
      const early = await refused(washington, id, 'postpone', given)
      assert.deepEqual([early.code, early.facts.article], ['consultation-missing', 'UNTOC 18(26)'])
      await step(desk, id, 'consult', { topic: 'postponement', ground: 'untoc-18-25', message: 'May we wait for our own trial?' })
      await reaches(tijuana, id, 'consulting')
      assert.equal((await refused(washington, id, 'postpone', { ...given, reasons: ' ' })).code, 'reasons-missing')
      assert.equal((await refused(washington, id, 'postpone', { ...given, review: '' })).code, 'review-date-missing')
      const past = house.now().toISOString().slice(0, 10)
      assert.equal((await refused(washington, id, 'postpone', { ...given, review: past })).code, 'review-date-missing')
      await step(washington, id, 'postpone', given)
      const waiting = await sameOnBothSides(house, 'MX', 'US', id, 'postponed')
      assert.ok(waiting.clocks.some((c) => c.rule === 'postponement-review'))
      await house.pass(32)
      const after = await see(await house.as('US', 'desk-officer'), id)
      assert.deepEqual([after.state, after.clocks.find((c) => c.rule === 'postponement-review')?.state], ['postponed', 'missed'])
      await step(await house.as('US', 'desk-officer'), id, 'resume', { message: 'Our trial is over.' })
      await sameOnBothSides(house, 'MX', 'US', id, 'assessing')
    },
  )

  await t.test('what is public is given at once, in part, while the rest waits for its own decision (18(29))', async () => {
    const prosecutor = await house.as('MX')
    const id = await draftLike(prosecutor, await see(prosecutor, draft.id), 'US', 'UNTOC', { title: 'In part' })
    await dispatch(house, 'MX', 'US', id)
    const desk = await examine(house, 'US', id)
    await accept(house, 'MX', 'US', id)
    await step(desk, id, 'execute')
    const exhibit = await addExhibit(desk, (await see(desk, id)).case, 'register.csv', 'company,since\nHarbor,2009\n')
    await step(desk, id, 'results', { complete: false, message: 'The public part.', exhibits: [{ exhibit, measure: 'm-2' }] })
    const part = await until(
      'the part arrives',
      () => see(prosecutor, id),
      (it) => it.results.length === 1,
    )
    assert.equal(part.state, 'executing')
  })
}
