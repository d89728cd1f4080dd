import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, italy, later, letterOfRequest, nigeria, send, twoNodes } from '../../../test/assistance.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { RequestId } from '../request.ts'

const { here, there, deliver } = await twoNodes(italy, nigeria)
const letter = letterOfRequest()
const content = {
  ...letter,
  measures: [
    ...letter.measures,
    {
      id: 'm3',
      family: 'video' as const,
      description: [{ lang: 'en', text: 'Hearing of a witness' }],
      particulars: { witness: 'Osas Example', reasons: 'Cannot travel', start: '2027-01-12T10:00', zone: 'Africa/Lagos' },
      persons: ['p1'],
    },
  ],
}
const begun = async (): Promise<RequestId> => {
  const { id } = await send(here, content, nigeria, later(0))
  assert.deepEqual(await deliver(later(0)), [])
  return id
}
const read = async (node: typeof here, id: RequestId, at: Instant = later(1)) => node.desk.read(bo, id, at)
const versionOf = async (node: typeof here, id: RequestId): Promise<number> => (await read(node, id)).version

test('a question after progress that nobody answers is seen on both sides since the day it was put, and one word ends the silence', async () => {
  const id = await begun()
  await here.desk.askProgress(bo, id, { version: await versionOf(here, id), message: 'The trial begins in March.' }, later(24))
  await deliver(later(25))
  for (const node of [here, there]) {
    const view = await read(node, id, later(72))
    assert.equal(view.silentSince, later(25))
    assert.deepEqual(
      view.clocks.filter((c) => c.rule === 'progress-asked').map((c) => [c.state, c.by, c.due, c.startedAt]),
      [['running', 'requested', undefined, later(25)]],
    )
    const { items } = await node.desk.list(bo, { sort: 'due', limit: 10 } as never, later(72))
    assert.ok(items.some((row) => row.id === id && row.silentSince === later(25)))
  }
  await assert.rejects(here.desk.askProgress(bo, id, { version: await versionOf(here, id), message: '' }, later(26)), {
    code: 'progress-asked-today',
  })
  const version = await versionOf(there, id)
  await there.desk.tellProgress(bo, id, { version, standing: 'waits-for-court', expected: '2027-02-01', message: '' }, later(73))
  await deliver(later(74))
  for (const node of [here, there]) {
    const view = await read(node, id, later(80))
    assert.equal(view.silentSince, undefined)
    assert.deepEqual(
      view.progress.map((p) => [p.asked?.message, p.told?.standing, p.told?.expected]),
      [['The trial begins in March.', 'waits-for-court', '2027-02-01']],
    )
    assert.ok(!view.clocks.some((c) => c.rule === 'progress-asked'))
  }
})

test('extraordinary costs are proposed, declined with reasons, proposed anew and agreed; both sides read the same', async () => {
  const id = await begun()
  const costs = {
    kind: 'extraordinary' as const,
    items: [{ text: 'Decryption of two telephones by an outside expert', amount: '18500.00' }],
    currency: 'EUR',
    bears: 'requesting' as const,
    actual: false,
    message: '',
  }
  const lacking = { ...costs, currency: '', version: await versionOf(there, id) }
  await assert.rejects(there.desk.proposeCosts(amara, id, lacking, later(2)), { code: 'costs-incomplete' })
  await there.desk.proposeCosts(amara, id, { ...costs, version: await versionOf(there, id) }, later(2))
  await deliver(later(2))
  const proposal = (await read(here, id)).costs[0]!.proposal
  const answer = async (agreed: boolean, message: string) => ({ version: await versionOf(here, id), proposal, agreed, message })
  await assert.rejects(here.desk.answerCosts(amara, id, await answer(false, ''), later(3)), { code: 'reasons-missing' })
  const own = { version: await versionOf(there, id), proposal, agreed: true, message: '' }
  await assert.rejects(there.desk.answerCosts(amara, id, own, later(3)), { code: 'not-your-side' })
  await here.desk.answerCosts(amara, id, await answer(false, 'We can bear half of it.'), later(3))
  await deliver(later(3))
  await here.desk.proposeCosts(amara, id, { ...costs, bears: 'shared', share: 50, version: await versionOf(here, id) }, later(4))
  await deliver(later(4))
  const second = (await read(there, id)).costs.at(-1)!.proposal
  await there.desk.answerCosts(
    amara,
    id,
    { version: await versionOf(there, id), proposal: second, agreed: true, message: '' },
    later(5),
  )
  await deliver(later(5))
  const [ours, theirs] = [(await read(here, id)).costs, (await read(there, id)).costs]
  assert.deepEqual(ours, theirs)
  assert.deepEqual(
    ours.map((c) => [c.state, c.bears, c.share]),
    [
      ['declined', 'requesting', undefined],
      ['agreed', 'shared', 50],
    ],
  )
})

test('ordinary costs that the requested State bears are told, and nothing has to be agreed', async () => {
  const id = await begun()
  const items = [{ text: 'Copies', amount: '40' }]
  await there.desk.proposeCosts(
    amara,
    id,
    {
      kind: 'ordinary',
      items,
      currency: 'EUR',
      bears: 'requested',
      actual: true,
      message: '',
      version: await versionOf(there, id),
    },
    later(2),
  )
  await deliver(later(2))
  assert.equal((await read(here, id)).costs[0]?.state, 'told')
})

test('an hour that the clocks skip does not exist, one that they repeat must be said which, and a past one is over', async () => {
  const id = await begun()
  const propose = async (start: string, which?: 'first' | 'second') =>
    here.desk.proposeHearing(
      amara,
      id,
      {
        version: await versionOf(here, id),
        measure: 'm3',
        minutes: 60,
        slots: [{ start, ...(which && { which }) }],
        interpreters: [],
        link: '',
        message: '',
      },
      later(2),
    )
  await assert.rejects(propose('2027-03-28T02:30'), { code: 'hour-does-not-exist' })
  await assert.rejects(propose('2027-02-29T10:00'), { code: 'hour-does-not-exist' })
  await assert.rejects(propose('2027-10-31T02:30'), { code: 'hour-comes-twice' })
  await assert.rejects(propose('2026-11-01T10:00'), { code: 'hour-is-past' })
  await propose('2027-10-31T02:30', 'second')
  await deliver(later(2))
  assert.deepEqual(
    (await read(there, id)).hearings[0]?.slots.map((s) => s.at),
    ['2027-10-31T01:30:00.000Z'],
  )
})

test('a hearing is proposed, agreed and tested; a later agreement on the same measure moves it', async () => {
  const id = await begun()
  const propose = async (starts: readonly string[], at: Instant) => {
    await here.desk.proposeHearing(
      amara,
      id,
      {
        version: await versionOf(here, id),
        measure: 'm3',
        minutes: 90,
        slots: starts.map((start) => ({ start })),
        interpreters: [{ language: 'bin', provided: 'requested' }],
        link: 'H.323 via the ministry',
        test: { start: '2027-01-11T10:00' },
        message: '',
      },
      at,
    )
    await deliver(at)
    return (await read(there, id)).hearings.at(-1)!.proposal
  }
  const answer = async (proposal: string, slot: number, at: Instant) => {
    const version = await versionOf(there, id)
    await there.desk.answerHearing(amara, id, { version, proposal, slot, message: '' }, at)
    await deliver(at)
  }
  const first = await propose(['2027-01-12T10:00', '2027-01-13T10:00'], later(2))
  await answer(first, 1, later(3))
  assert.equal((await read(here, id)).hearingAt, '2027-01-13T09:00:00.000Z')
  const tried = { version: await versionOf(there, id), proposal: first, worked: false, message: 'No sound from Palermo' }
  await there.desk.testLink(amara, id, tried, later(4))
  await deliver(later(4))
  assert.deepEqual(
    (await read(here, id)).hearings[0]?.tests.map((t) => [t.worked, t.by.side]),
    [[false, 'requested']],
  )
  await answer(await propose(['2027-01-20T10:00'], later(5)), 0, later(6))
  for (const node of [here, there]) {
    const view = await read(node, id)
    assert.deepEqual(
      view.hearings.map((h) => h.state),
      ['replaced', 'agreed'],
    )
    assert.equal(view.hearingAt, '2027-01-20T09:00:00.000Z')
    assert.deepEqual(view.zones, { requesting: 'Europe/Rome', requested: 'Europe/Rome' })
  }
})
