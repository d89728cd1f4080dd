import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, italy, later, letterOfRequest, nigeria, send, twoNodes } from '../../../test/assistance.ts'
import type { Content } from '../content.ts'
import type { RequestId } from '../request.ts'

const { here, there, deliver } = await twoNodes(italy, nigeria)
const letter = letterOfRequest()
const asking = (...families: Content['measures'][number]['family'][]): Content => ({
  ...letter,
  ...(families.includes('flag-state-authorisation') && {
    instrument: 'UNTOC-SOM',
    offences: letter.offences.map((one) => ({ ...one, concept: 'migrant-smuggling' })),
  }),
  measures: families.map((family, i) => ({
    id: `m${i + 1}`,
    family,
    description: [{ lang: 'en', text: 'As described' }],
    particulars: family === 'freeze' ? { factsAndActions: 'Bribes went to the account.' } : {},
    persons: [],
  })),
})
const versionOf = async (node: typeof here, id: RequestId): Promise<number> => (await node.desk.read(bo, id, later(1))).version
async function accepted(content: Content, hour: number): Promise<RequestId> {
  const { id } = await send(here, content, nigeria, later(hour))
  await deliver(later(hour))
  const at = later(hour + 1)
  await there.desk.acknowledge(bo, id, { version: await versionOf(there, id), contact: '' }, at)
  await there.desk.assess(bo, id, { version: await versionOf(there, id), authority: '' }, at)
  const outcomes = content.measures.map((m) => ({ measure: m.id, outcome: 'accepted' as const }))
  await there.desk.accept(amara, id, { version: await versionOf(there, id), outcomes, conditions: [] }, at)
  await there.desk.execute(amara, id, { version: await versionOf(there, id), authority: '', message: '' }, at)
  await deliver(at)
  return id
}
const results = async (id: RequestId, complete: boolean, ...measures: [string, 'executed' | 'partly'][]) =>
  there.desk.results(
    amara,
    id,
    {
      version: await versionOf(there, id),
      complete,
      message: 'Done',
      exhibits: [],
      measures: measures.map(([measure, result]) => ({ measure, result, on: '', text: 'As reported' })),
    },
    later(5),
  )

test('a claim of a third party makes the one measure wait on both sides, until the decision is on record', async () => {
  const id = await accepted(asking('freeze', 'records'), 0)
  const claim = { measure: 'm1', claimant: 'Harbour Bank', property: 'One half', grounds: 'A pledge of 2024' }
  await assert.rejects(
    there.desk.raiseClaim(amara, id, { ...claim, measure: 'm2', version: await versionOf(there, id) }, later(2)),
    { code: 'measure-unknown' },
  )
  await there.desk.raiseClaim(amara, id, { ...claim, version: await versionOf(there, id) }, later(2))
  await deliver(later(2))
  const [seen] = (await here.desk.read(bo, id, later(3))).claims
  assert.deepEqual([seen?.claimant, seen?.measure, seen?.decided], ['Harbour Bank', 'm1', undefined])
  await assert.rejects(results(id, true, ['m1', 'executed'], ['m2', 'executed']), { code: 'claim-open' })
  await assert.rejects(results(id, true, ['m2', 'executed']), { code: 'claim-open' })
  const decide = { claim: seen!.claim, decision: 'dismissed' as const }
  await assert.rejects(
    there.desk.decideClaim(amara, id, { ...decide, reasons: '', version: await versionOf(there, id) }, later(4)),
    { code: 'reasons-missing' },
  )
  const reasons = 'The pledge was given after the freeze.'
  await there.desk.decideClaim(amara, id, { ...decide, reasons, version: await versionOf(there, id) }, later(4))
  await results(id, true, ['m1', 'executed'], ['m2', 'executed'])
  await deliver(later(6))
  const view = await here.desk.read(bo, id, later(7))
  assert.deepEqual([view.state, view.claims[0]?.decided?.decision], ['results_sent', 'dismissed'])
})

test('a request about no property is not asked for claims, and one without a vessel not for a boarding', async () => {
  const id = await accepted(asking('records'), 10)
  const shut = async (node: typeof here, step: string) =>
    (await node.desk.read(amara, id, later(11))).acts.find((act) => act.step === step)?.why
  assert.deepEqual([await shut(there, 'raise-claim'), await shut(here, 'tell-boarding')], ['not-asked-here', 'not-asked-here'])
})

test('nothing done on board is told as authorised that the flag State has not accepted; danger to lives needs its reason', async () => {
  const content = asking('flag-state-authorisation')
  const id = await accepted(content, 20)
  const told = async (taken: { text: string; under: 'authorised' | 'imminent-danger'; why: string }[]) =>
    here.desk.tellBoarding(amara, id, { version: await versionOf(here, id), on: '2026-11-20', taken, message: '' }, later(24))
  const boarded = { text: 'Boarded and searched', under: 'authorised' as const, why: '' }
  const towed = { text: 'Towed to the nearest port', under: 'imminent-danger' as const, why: '' }
  await assert.rejects(told([boarded, towed]), { code: 'reasons-missing' })
  await told([boarded, { ...towed, why: 'She took water; forty people were on board.' }])
  await deliver(later(25))
  const [one] = (await there.desk.read(bo, id, later(26))).boardings
  assert.deepEqual(
    one?.taken.map((it) => it.under),
    ['authorised', 'imminent-danger'],
  )
})

test('where the flag State accepted another measure in its place, the one that was asked for is not authorised', async () => {
  const content = asking('flag-state-authorisation')
  const { id } = await send(here, content, nigeria, later(30))
  await deliver(later(30))
  await there.desk.acknowledge(bo, id, { version: await versionOf(there, id), contact: '' }, later(31))
  await there.desk.assess(bo, id, { version: await versionOf(there, id), authority: '' }, later(31))
  const substitute = {
    family: 'info-expert' as const,
    description: [{ lang: 'en', text: 'Registry only' }],
    reasons: 'No boarding',
  }
  const outcomes = [{ measure: 'm1', outcome: 'substituted' as const, substitute }]
  await there.desk.accept(amara, id, { version: await versionOf(there, id), outcomes, conditions: [] }, later(31))
  await deliver(later(32))
  const taken = [{ text: 'Boarded', under: 'authorised' as const, why: '' }]
  await assert.rejects(
    here.desk.tellBoarding(amara, id, { version: await versionOf(here, id), on: '2026-11-20', taken, message: '' }, later(33)),
    { code: 'flag-not-authorised' },
  )
})
