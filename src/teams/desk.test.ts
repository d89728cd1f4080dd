import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreed, amara, bo, later, openTeam, sign_, type TeamNode, teamNodes } from '../../test/teams.ts'
import type { TeamId } from './event/event.ts'

const { nodes, line, deliver } = await teamNodes('it-central', 'fr-central', 'ng-central')
const [italy, france, nigeria] = nodes as [TeamNode, TeamNode, TeamNode]

/** One team for the tests that leave it as it is for the next. */
const lasting = await openTeam(nodes, deliver)

const say = (node: TeamNode, team: TeamId, text: string, at = later(10), lane?: string) =>
  node.desk.work(
    amara,
    team,
    { deed: { kind: 'say', text, mentions: [], handling: 'H0' }, ...(lane && { lane: lane as never }) },
    at,
  )
const heard = async (node: TeamNode, team: TeamId) =>
  (await node.desk.read(amara, team, later(30))).work.messages.map((it) => it.text)

const place = { name: 'Palermo, via Lincoln 12', state: 'IT', zone: 'Europe/Rome' }
const plan = (node: TeamNode, team: TeamId) =>
  node.desk.work(
    amara,
    team,
    {
      deed: {
        kind: 'operation',
        operation: 'op-1',
        title: 'Day of action',
        text: 'Simultaneous searches',
        zero: later(60),
        over: [],
      },
    },
    later(20),
  )
const target = (node: TeamNode, team: TeamId, id: string) =>
  node.desk.work(
    amara,
    team,
    {
      deed: {
        kind: 'target',
        operation: 'op-1',
        target: id,
        label: `House ${id}`,
        where: place,
        node: node.id,
        unit: 'Squadra Mobile',
        at: later(60),
        over: [],
      },
    },
    later(21),
  )
const status = (node: TeamNode, team: TeamId, to: string, over: readonly string[], at = later(61)) =>
  node.desk.work(
    amara,
    team,
    { deed: { kind: 'status', operation: 'op-1', target: 't1', status: to as never, over: [...over] } },
    at,
  )
const board = (node: TeamNode, team: TeamId) => node.desk.operation(amara, team, 'op-1', later(90))
const report = (node: TeamNode, team: TeamId) => node.desk.report(amara, team, 'op-1', later(200))

test('no space opens before every party has signed, and each signs the words that were shown', async () => {
  const team = await agreed(nodes, deliver)
  await assert.rejects(
    italy.desk.work(amara, team, { deed: { kind: 'objective', objective: 'o1', text: 'x', over: [] } }, later(1)),
    {
      code: 'not-found',
    },
  )
  await italy.desk.seat(amara, team, { officer: amara.id, function: 'leader', administrator: true }, later(1))
  await assert.rejects(say(italy, team, 'too early'), { code: 'team-space-closed' })
  await sign_(italy, team, later(2))
  await assert.rejects(sign_(italy, team, later(2)), { code: 'team-signed-already' })
  await sign_(france, team, later(3))
  await deliver(later(3))
  assert.equal((await italy.desk.read(amara, team, later(4))).state, 'negotiating')
  await assert.rejects(say(italy, team, 'still too early'), { code: 'team-space-closed' })
  await sign_(nigeria, team, later(5))
  await deliver(later(5))
  for (const node of nodes) {
    const { state, agreement } = await node.desk.read(amara, team, later(6))
    assert.deepEqual([state, agreement.inForce, agreement.editions[0]?.signatures.length], ['open', 1, 3])
  }
  await say(italy, team, 'now')
})

test('a section on which two parties stand apart keeps everybody from signing', async () => {
  const team = await agreed(nodes, deliver)
  const before = await france.desk.read(amara, team, later(1))
  const use = before.agreement.editions[0]!.sections.find((it) => it.id === 'use')!
  const deed = {
    kind: 'clause' as const,
    edition: 1,
    section: 'use' as const,
    text: 'Only with consent.',
    over: [use.versions[0]!.id],
  }
  await france.desk.negotiate(amara, team, { deed }, later(1))
  await deliver(later(1))
  const now = await italy.desk.read(amara, team, later(2))
  const section = now.agreement.editions[0]!.sections.find((it) => it.id === 'use')!
  assert.deepEqual(
    section.versions.map((it) => [it.node, it.replaced]),
    [
      ['it-central', true],
      ['fr-central', false],
    ],
  )
  assert.equal(section.settled, undefined)
  await assert.rejects(sign_(italy, team, later(2)), { code: 'team-sections-open', facts: { sections: 'use' } })
})

test('a clause of the catalogues is signed by its code; a translation says who made it and changes nothing that is signed', async () => {
  const team = await agreed(nodes, deliver)
  const negotiate = (node: TeamNode, deed: object, at = later(1)) => node.desk.negotiate(amara, team, { deed: deed as never }, at)
  const section = async (node: TeamNode, id: string) =>
    (await node.desk.read(amara, team, later(2))).agreement.editions[0]!.sections.find((it) => it.id === id)!
  const over = (await section(italy, 'use')).versions.map((it) => it.id)
  const coded = (text: string) => ({ kind: 'clause', edition: 1, section: 'use', text, over })
  await assert.rejects(negotiate(italy, coded('coded:own-leader')), { code: 'team-thing-unknown' })
  const { event } = await negotiate(italy, coded('coded:purpose-or-consent'))
  await deliver(later(1))
  for (const it of [france, nigeria]) await negotiate(it, { kind: 'agree', edition: 1, section: 'use', clause: event })
  await deliver(later(1))
  const words = await section(italy, 'purpose')
  const clause = words.versions[0]!.id
  const before = (await italy.desk.read(amara, team, later(2))).agreement.editions[0]!.toSign
  const inFrench = {
    kind: 'translate',
    edition: 1,
    clause,
    lang: 'fr',
    text: 'Les parties conviennent du but.',
    by: 'Cour de Lyon',
  }
  await negotiate(france, inFrench)
  await assert.rejects(negotiate(france, { ...inFrench, clause: 'f'.repeat(64) }), { code: 'team-thing-unknown' })
  await deliver(later(2))
  const seen = (await section(nigeria, 'purpose')).versions[0]!.translations
  assert.deepEqual(
    seen.map((it) => [it.lang, it.by, it.node]),
    [['fr', 'Cour de Lyon', 'fr-central']],
  )
  assert.equal((await nigeria.desk.read(amara, team, later(2))).agreement.editions[0]!.toSign, before)
})

test('the agreement is extended by a new edition that all sign, and until then the old one holds', async () => {
  const { team } = await openTeam(nodes, deliver)
  await italy.desk.negotiate(
    amara,
    team,
    { deed: { kind: 'reopen', edition: 2, why: 'extension', reason: 'The trial begins in March' } },
    later(5),
  )
  const deed = {
    kind: 'clause' as const,
    edition: 2,
    section: 'period' as const,
    text: 'Until the end of 2028.',
    from: '2026-11-23',
    until: '2028-12-31',
    over: [],
  }
  const { event } = await italy.desk.negotiate(amara, team, { deed }, later(5))
  await deliver(later(5))
  for (const it of [france, nigeria])
    await it.desk.negotiate(amara, team, { deed: { kind: 'agree', edition: 2, section: 'period', clause: event } }, later(6))
  await deliver(later(6))
  await sign_(italy, team, later(7))
  assert.equal((await italy.desk.read(amara, team, later(7))).agreement.period.until, '2027-11-22')
  for (const it of [france, nigeria]) await sign_(it, team, later(8))
  await deliver(later(8))
  for (const it of nodes) assert.equal((await it.desk.read(amara, team, later(9))).agreement.period.until, '2028-12-31')
})

test('outside the period of the agreement nothing new is done', async () => {
  const { team } = lasting
  await assert.rejects(say(italy, team, 'late', '2027-11-23T00:00:00.000Z' as never), { code: 'team-period-over' })
})

test('an officer of the case who does not sit in the team reads the agreement and nothing else', async () => {
  const { team } = lasting
  await say(italy, team, 'for those who sit here')
  const view = await italy.desk.read(bo, team, later(11))
  assert.equal(view.agreement.inForce, 1)
  assert.deepEqual([view.inside, view.work.messages, view.operations], [false, [], []])
  await assert.rejects(italy.desk.operation(bo, team, 'op-1', later(11)), { code: 'not-found' })
  await italy.desk.seat(amara, team, { officer: bo.id, function: 'liaison', administrator: false }, later(12))
  const seated = await italy.desk.read(bo, team, later(12))
  assert.deepEqual([seated.inside, seated.work.messages.some((it) => it.text === 'for those who sit here')], [true, true])
  await italy.desk.unseat(amara, team, seated.me[0] as never, 'moved to another office', later(13))
  const after = await italy.desk.read(bo, team, later(13))
  assert.deepEqual([after.inside, after.work.messages], [false, []])
  await assert.rejects(
    italy.desk.work(bo, team, { deed: { kind: 'say', text: 'still here', mentions: [], handling: 'H0' } }, later(14)),
    { code: 'not-found' },
  )
})

test('a compartment exists for its members alone: its letters go to their nodes and its words to their screens', async () => {
  const { team, leaders } = lasting
  await italy.desk.openCompartment(amara, team, { title: 'Undercover officer', members: [leaders[1]!] as never }, later(10))
  const [room] = (await italy.desk.read(amara, team, later(10))).compartments
  const before = line.sent.length
  await say(italy, team, 'SECRET-OF-TWO', later(11), room!.lane)
  assert.deepEqual(
    line.sent.slice(before).map((it) => it.parcel.to),
    ['fr-central'],
  )
  await deliver(later(12))
  assert.ok((await heard(france, team)).includes('SECRET-OF-TWO'))
  assert.ok(!JSON.stringify(await nigeria.desk.read(amara, team, later(13))).includes('Undercover'))
  await assert.rejects(say(nigeria, team, 'may I', later(13), room!.lane), { code: 'not-found' })
  await italy.desk.seat(amara, team, { officer: bo.id, function: 'liaison', administrator: false }, later(12))
  assert.ok(!JSON.stringify(await italy.desk.read(bo, team, later(14))).includes('SECRET-OF-TWO'))
  assert.ok(!JSON.stringify(italy.entries).includes('Undercover'), 'nor does the ledger of the case tell of it')
  await italy.desk.need(amara, team, { lane: room!.lane as never, member: leaders[2] as never, needs: true }, later(15))
  await deliver(later(15))
  assert.ok((await heard(nigeria, team)).includes('SECRET-OF-TWO'), 'who is let in reads what was said before')
})

test('a party that leaves reads nothing from that moment, and what it had sent and nobody had seen is put aside, not lost', async () => {
  const { team } = await openTeam(nodes, deliver)
  await say(nigeria, team, 'seen by all')
  await deliver(later(11))
  line.sever('ng-central', 'it-central')
  line.sever('ng-central', 'fr-central')
  await say(nigeria, team, 'on its way when the door closed', later(12))
  for (const it of [italy, france])
    await it.desk.part(amara, team, { kind: 'remove', node: 'ng-central', reason: 'The agreement was broken' }, later(13))
  await deliver(later(13))
  await say(italy, team, 'among those who stay', later(14))
  line.mend()
  await deliver(later(15))
  for (const it of [italy, france]) {
    const view = await it.desk.read(amara, team, later(16))
    assert.deepEqual(
      view.work.messages.map((m) => m.text),
      ['seen by all', 'among those who stay'],
    )
    assert.deepEqual(
      view.aside.map((a) => [a.node, a.kind, a.why]),
      [['ng-central', 'say', 'after-leaving']],
    )
  }
  assert.ok(!(await nigeria.desk.read(amara, team, later(16))).work.messages.some((m) => m.text === 'among those who stay'))
  await assert.rejects(say(nigeria, team, 'again'), { code: 'not-found' })
  const [late] = (await italy.desk.read(amara, team, later(16))).aside
  await italy.desk.decide(amara, team, { deed: { kind: 'adopt', event: late!.id, reason: 'It is true all the same' } }, later(17))
  await deliver(later(17))
  assert.equal((await heard(france, team)).length, 3)
})

test('an operation day: the word of each leader, one side cut off, both go on, and the contradiction is shown until people settle it', async () => {
  const { team } = await openTeam(nodes, deliver)
  await plan(italy, team)
  await target(italy, team, 't1')
  await deliver(later(22))
  const go = (node: TeamNode, word: 'go' | 'no-go', over: string[] = []) =>
    node.desk.decide(amara, team, { deed: { kind: 'go', operation: 'op-1', word, over } }, later(55))
  await go(italy, 'go')
  await go(france, 'no-go')
  await deliver(later(55))
  assert.equal((await board(nigeria, team)).stage, 'held')
  const said = (await board(france, team)).words.find((it) => it.node === 'fr-central')!.word!
  await go(
    france,
    'go',
    said.writes.map((it) => it.id),
  )
  await go(nigeria, 'go')
  await deliver(later(56))
  for (const it of nodes) assert.equal((await board(it, team)).stage, 'go')

  line.sever('fr-central', 'it-central')
  line.sever('fr-central', 'ng-central')
  await status(italy, team, 'entered', [])
  await status(france, team, 'aborted', [], later(62))
  await nigeria.desk.work(
    amara,
    team,
    { deed: { kind: 'result', operation: 'op-1', target: 't1', what: 'arrest', count: 2 } },
    later(63),
  )
  await france.desk.work(
    amara,
    team,
    { deed: { kind: 'result', operation: 'op-1', target: 't1', what: 'safeguarded', count: 3 } },
    later(63),
  )
  await deliver(later(64))
  assert.equal((await board(italy, team)).targets[0]?.status?.value.status, 'entered')
  assert.equal((await board(france, team)).targets[0]?.status?.value.status, 'aborted')
  line.mend()
  await deliver(later(70))
  const boards = await Promise.all(nodes.map((it) => board(it, team)))
  for (const it of boards) {
    assert.equal(it.conflicts, 1)
    assert.deepEqual(it.targets[0]?.status?.writes.map((w) => w.value.status).sort(), ['aborted', 'entered'])
    assert.deepEqual(
      it.tallies.filter((t) => t.count > 0),
      [
        { what: 'arrest', count: 2 },
        { what: 'safeguarded', count: 3 },
      ],
    )
  }
  await status(
    italy,
    team,
    'secured',
    boards[0]!.targets[0]!.status!.writes.map((w) => w.id),
    later(75),
  )
  await deliver(later(76))
  for (const it of nodes) assert.equal((await board(it, team)).conflicts, 0)
})

test('the after-action report is the same on every node, counts without names, and a signature holds for exactly its words', async () => {
  const { team } = await openTeam(nodes, deliver)
  await plan(italy, team)
  await target(italy, team, 't1')
  await deliver(later(22))
  await status(italy, team, 'entered', [])
  const found = {
    kind: 'result' as const,
    operation: 'op-1',
    target: 't1',
    what: 'seizure' as const,
    count: 1,
    amount_cents: 1_250_000,
    currency: 'EUR',
  }
  await italy.desk.work(amara, team, { deed: { ...found, text: 'Cash in the kitchen' } }, later(62))
  const { event: wrong } = await italy.desk.work(amara, team, { deed: { ...found, amount_cents: 99 } }, later(63))
  await italy.desk.work(amara, team, { deed: { kind: 'withdraw', event: wrong, reason: 'Counted twice' } }, later(64))
  await italy.desk.decide(amara, team, { deed: { kind: 'close-operation', operation: 'op-1' } }, later(100))
  await deliver(later(101))
  const [one, two, three] = await Promise.all(nodes.map((it) => report(it, team)))
  assert.equal(one!.digest, two!.digest)
  assert.deepEqual(one, three)
  assert.deepEqual([one!.seized, one!.withdrawn.length], [[{ currency: 'EUR', amount_cents: 1_250_000 }], 1])
  assert.deepEqual(one!.statistics.by, [{ state: 'IT', what: 'seizure', count: 1 }])
  assert.ok(!JSON.stringify(one!.statistics).includes('Amara'))
  await italy.desk.decide(
    amara,
    team,
    { deed: { kind: 'sign-report', operation: 'op-1', digest: one!.digest, capacity: 'Prosecutor' } },
    later(110),
  )
  await deliver(later(110))
  assert.deepEqual(
    (await report(france, team)).signed.map((it) => [it.node, it.holds]),
    [['it-central', true]],
  )
  await assert.rejects(
    france.desk.decide(
      amara,
      team,
      { deed: { kind: 'sign-report', operation: 'op-1', digest: '0'.repeat(64), capacity: 'Judge' } },
      later(111),
    ),
    { code: 'team-words-changed' },
  )
})
