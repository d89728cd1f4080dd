import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  amara,
  bo,
  chiara,
  france,
  italy,
  Line,
  later,
  letterOfRequest,
  nigeria,
  node,
  send,
  stranger,
} from '../../../test/assistance.ts'
import type { Letter } from '../../federation/letter.ts'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { oblivious } from '../../node/sealing/oblivious.ts'
import { policiesWith } from '../../protection/decision/inForce.ts'
import type { ItemFacts } from '../../protection/decision/question.ts'
import { standingPermit } from '../../protection/permit.ts'
import { blindDesk } from '../../screening/blind/desk.ts'
import type { Content } from '../content.ts'
import { coordinationOf, soughtIn, type Word } from './coordination.ts'
import { parallelDesk } from './desk.ts'

const line = new Line()
/** How what is asked about is marked. */
let marks: readonly ItemFacts[] = []
const primitives = await oblivious()
const authority = async (self: typeof italy, others: readonly (typeof italy)[]) => {
  const its = await node(self, others, line)
  const tools = { ...its.tools, node: self.node, now: () => later(2) }
  const blind = blindDesk({ ...tools, ...primitives })
  const parallel = parallelDesk({ ...tools, blind, policies: async () => policiesWith([]), markedAs: async () => marks })
  return { ...its, tools, blind, parallel, handlers: new Map([...blind.handlers, parallel.handler].map((h) => [h.kind, h])) }
}
const rome = await authority(italy, [nigeria, france])
const paris = await authority(france, [nigeria, italy])
const abuja = await authority(nigeria, [italy, france])
const nodes = [rome, paris, abuja]

/** Carries every letter, each in a transaction of its own, until none is left; the codes of refusals. */
async function carry(at: Instant): Promise<string[]> {
  const refused: string[] = []
  for (let next = line.waiting.shift(); next; next = line.waiting.shift()) {
    const { parcel, from, id, seq, body } = next
    const to = nodes.find((n) => n.self.node === parcel.to)!
    const handler = to.handlers.get(parcel.kind)
    if (!handler) {
      const code = await to.receive(next, at)
      if (code) refused.push(code)
      continue
    }
    const letter = {
      id,
      from,
      chain: parcel.chain,
      seq,
      kind: parcel.kind,
      body: handler.schema.parse(JSON.parse(body)),
      sentAt: at,
      receivedAt: at,
    }
    await to.tools
      .transaction((sql) => handler.receive(sql, letter as Letter))
      .catch((no: unknown) => {
        if (!(no instanceof Refusal)) throw no
        refused.push(no.code)
      })
  }
  return refused
}
const order = { on: true, purpose: 'Coordination of parallel proceedings, UNTOC 15(5)' }
const openLine = { daily: 100_000, days: 30, purpose: 'Coordination of parallel proceedings' }
const work = async (it: (typeof nodes)[number]) => {
  while (await it.parallel.work()) await carry(later(2))
}

test('nobody is asked before both sides have opened their line and an approver has ordered it', async () => {
  await assert.rejects(rome.parallel.watch(chiara, france.node, order, later(1)), { code: 'no-matching-agreed' })
  await rome.blind.openLine({ ...chiara, roles: ['administrator', 'approver'] }, france.node, openLine, later(1))
  await paris.blind.openLine({ ...chiara, roles: ['administrator', 'approver'] }, italy.node, openLine, later(1))
  assert.deepEqual(await carry(later(1)), [])
  await assert.rejects(rome.parallel.watch(bo, france.node, order, later(1)), { code: 'role-lacking' })
  await rome.parallel.watch(chiara, france.node, order, later(1))
  await paris.parallel.watch(chiara, italy.node, order, later(1))
  const { items } = await rome.parallel.watches(bo, later(1))
  assert.deepEqual(
    items.map((it) => [it.partner, it.agreed, it.watch?.by]),
    [[france.node, true, 'Chiara Conti']],
  )
})

const other: Content = {
  ...letterOfRequest(),
  title: 'Accounts of a suspect',
  persons: [{ ...letterOfRequest().persons[0]!, name: 'OSAS EXAMPLE', identifiers: [] }],
}

test('two requests that speak of the same man meet by themselves, no letter names him, and both authorities learn whom to speak to', async () => {
  const ours = await send(rome, letterOfRequest(), nigeria, later(2))
  const theirs = await send(paris, other, nigeria, later(2))
  assert.deepEqual(await carry(later(2)), [])
  const from = line.posted.length
  await work(rome)
  await work(paris)
  await carry(later(2))
  const between = line.posted.slice(from).filter((it) => it.parcel.to !== nigeria.node && it.from !== nigeria.node)
  assert.ok(between.length > 0)
  for (const it of between) assert.ok(!/osas|benin|0123456789/i.test(it.body), it.parcel.kind)
  const seen = await rome.parallel.findings(amara, ours.id, later(3))
  assert.deepEqual(
    seen.met.map((it) => [it.partner, it.state, it.contact.name]),
    [[france.node, 'found', 'Chiara Conti']],
  )
  assert.ok(seen.met[0]?.items.includes('Osas Example'))
  const there = await paris.parallel.findings(amara, theirs.id, later(3))
  assert.deepEqual(
    there.met.map((it) => it.partner),
    [italy.node],
  )
  await assert.rejects(rome.parallel.findings(stranger, ours.id, later(3)), { code: 'not-found' })

  const say = async (who: typeof rome, id: string, form: Record<string, unknown>, at: Instant) => {
    const { met } = await who.parallel.findings(amara, id, at)
    await who.parallel.say(amara, id, met[0]!.ask, { text: '', ...form } as never, at)
    assert.deepEqual(await carry(at), [])
  }
  await say(rome, ours.id, { did: 'say', text: 'We prosecute the same man.' }, later(4))
  await say(paris, theirs.id, { did: 'stage', stage: 'judgment-final' }, later(5))
  const warned = (await rome.parallel.findings(amara, ours.id, later(6))).met[0]
  assert.deepEqual([warned?.state, warned?.neBisInIdem, warned?.stages], ['consulting', true, { theirs: 'judgment-final' }])
  await assert.rejects(say(rome, ours.id, { did: 'answer-transfer', agreed: true }, later(6)), { code: 'proposal-not-open' })
  await say(paris, theirs.id, { did: 'propose-transfer', direction: 'to-us', text: 'Most evidence is here.' }, later(7))
  await assert.rejects(say(paris, theirs.id, { did: 'answer-transfer', agreed: true }, later(7)), { code: 'not-your-side' })
  await assert.rejects(say(rome, ours.id, { did: 'answer-transfer', agreed: false }, later(8)), {
    code: 'coordination-incomplete',
  })
  await say(rome, ours.id, { did: 'answer-transfer', agreed: true }, later(8))
  for (const [who, id, ours_] of [
    [rome, ours.id, false],
    [paris, theirs.id, true],
  ] as const)
    assert.deepEqual((await who.parallel.findings(amara, id, later(9))).met[0]?.transfer, {
      ours: ours_,
      direction: 'to-us',
      state: 'agreed',
    })
})

test('a request about somebody else is asked about and meets nobody', async () => {
  const content = {
    ...letterOfRequest(),
    measures: other.measures.map((m) => ({ ...m, particulars: { ...m.particulars, account: '' } })),
    persons: [{ ...other.persons[0]!, name: 'Blessing Other', latinName: '', born: '1985-02-03' }],
  }
  const { id } = await send(rome, content as Content, nigeria, later(2))
  await carry(later(2))
  const waiting = async () => (await rome.parallel.watches(bo, later(2))).items[0]?.waiting
  assert.equal(await waiting(), 1)
  await work(rome)
  await carry(later(2))
  const seen = await rome.parallel.findings(amara, id, later(3))
  assert.deepEqual([seen.asked.map((it) => it.partner), seen.met, await waiting()], [[france.node], [], 0])
})

test('R6 under a standing order nobody is asked about a case that its marking keeps here; once the marking is gone, the next day', async () => {
  const { id } = await send(rome, other, nigeria, later(2))
  await carry(later(2))
  const asked = async () => (await rome.parallel.findings(amara, id, later(3))).asked.length
  marks = [{ owner: nigeria.node, codes: ['H2'] }]
  await work(rome)
  assert.equal(await asked(), 0)
  assert.equal((await rome.parallel.watches(bo, later(2))).items[0]?.waiting, 1)
  for (const mark of [
    { tlp: 'red', owner: nigeria.node },
    { classification: 1 },
    { minor: true },
    { notStates: [france.state] },
    { restrictedTo: ['prosecution'] },
  ])
    assert.throws(() => standing([mark]), Refusal, JSON.stringify(mark))
  assert.equal(standing([{ owner: italy.node }]).act, 'assistance.watch-parallel')
  marks = []
})

const standing = (things: readonly ItemFacts[]) =>
  standingPermit(
    {
      act: 'assistance.watch-parallel',
      officer: bo.id,
      officerName: bo.name,
      to: france.node,
      case: 'c' as CaseId,
      purpose: 'Parallel proceedings',
      at: later(2),
    },
    things,
    { here: italy.node, state: france.state, policies: policiesWith([]) },
  )

test('witnesses and victims are asked of nobody; suspects, accounts and telephones are', () => {
  const letter = letterOfRequest()
  const content: Content = {
    ...letter,
    persons: [
      { ...letter.persons[0]!, id: 'p2', role: 'witness', name: 'A Witness' },
      { ...letter.persons[0]!, id: 'p3', role: 'victim', name: 'A Victim' },
      { ...letter.persons[0]!, id: 'p4', role: 'legal-person', name: 'Example Trading Ltd' },
    ],
  }
  assert.deepEqual(
    soughtIn(content).map((it) => [it.reference, it.item.kind]),
    [
      ['Example Trading Ltd', 'organisation'],
      ['0123456789', 'account'],
    ],
  )
})

test('a word after the other closed stands as said and opens nothing again', () => {
  const word = (it: Partial<Word>): Word => ({
    id: 'w',
    ours: true,
    did: 'say',
    text: 'x',
    by: { name: 'A', authority: 'B' },
    at: later(0),
    ...it,
  })
  const closed = coordinationOf([word({}), word({ did: 'close', ours: false }), word({ did: 'say' })])
  assert.deepEqual([closed.state, closed.waitsFor], ['closed', 'nobody'])
})
