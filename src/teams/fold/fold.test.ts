import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonical } from '../../kernel/canonical.ts'
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, instant } from '../../kernel/instant.ts'
import { neededSections } from '../agreement/sections.ts'
import type { Deed, Place } from '../event/deeds.ts'
import { eventId, type Lane, type MemberId, named, type TeamEvent, type TeamId, teamLane, teamName } from '../event/event.ts'
import { fold, presentIn, type Team } from './fold.ts'
import { stageOf } from './operation.ts'

const nodes = ['it-central', 'fr-central', 'ng-central'] as const
type Node = (typeof nodes)[number]

/** Chance that repeats: a failing walk can be walked again (mulberry32). */
function dice(seed: number) {
  let state = seed
  return (n: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}

const founding = {
  kind: 'propose' as const,
  nonce: 'A'.repeat(22),
  title: 'Lanterna',
  purpose: 'Trafficking',
  offences: [],
  parties: nodes.map((node) => ({ node, state: node.slice(0, 2).toUpperCase(), authority: node })),
}
const team: TeamId = teamName('it-central', founding)

/** Three nodes that hold sets and hand each other what they have. `written` are all events there ever were. */
function world(roll: (n: number) => number) {
  const held = new Map<Node, TeamEvent[]>(nodes.map((n) => [n, []]))
  const written: TeamEvent[] = []
  let minute = 0
  const write = (node: Node, does: Deed, { lane = teamLane, member }: { lane?: Lane; member?: string } = {}): TeamEvent => {
    const mine = held.get(node)!
    const its = mine.filter((it) => it.lane === lane || it.lane === teamLane)
    const built = new Set(its.flatMap((it) => it.after))
    const event = named({
      v: 1,
      team,
      lane,
      clock: Math.max(0, ...mine.map((it) => it.clock)) + 1,
      after: its.filter((it) => !built.has(it.id)).map((it) => it.id),
      by: { node, name: `Officer of ${node}`, ...(member && { member }) },
      at: instant(Date.parse('2026-11-26T04:00:00Z') + minute++ * 1000),
      salt: String(roll(2 ** 31)).padStart(22, '0'),
      does,
      signature: 's'.repeat(86),
    })
    mine.push(event)
    written.push(event)
    return event
  }
  /** Some of what one holds reaches another, in any order: a line that loses, doubles and shuffles. */
  const leak = (from: Node, to: Node, allowed: (it: TeamEvent) => boolean = () => true): void => {
    const there = held.get(to)!
    for (const it of held.get(from)!)
      if (allowed(it) && roll(3) > 0 && !there.some((one) => one.id === it.id)) there.splice(roll(there.length + 1), 0, it)
  }
  const give = (all: readonly TeamEvent[]): void => {
    for (const n of nodes) held.set(n, [...all])
  }
  return { held, written, write, leak, give }
}

/** The team with its agreement signed by all three and a leader of each seated. */
function opened(roll: (n: number) => number) {
  const it = world(roll)
  it.write('it-central', founding)
  it.give(it.written)
  const clauses: Record<string, string> = {}
  for (const section of neededSections) {
    const period = section === 'period' ? { from: '2026-01-01', until: '2027-12-31' } : {}
    clauses[section] = it.write('it-central', { kind: 'clause', edition: 1, section, text: section, over: [], ...period }).id
    it.give(it.written)
    for (const n of ['fr-central', 'ng-central'] as const)
      it.write(n, { kind: 'agree', edition: 1, section, clause: clauses[section]! })
    it.give(it.written)
  }
  const { toSign } = fold(team, it.written)!.agreement.editions[0]!
  for (const n of nodes)
    it.write(n, { kind: 'sign', edition: 1, clauses, digest: toSign!.digest, capacity: 'Prosecutor' } as Deed)
  for (const n of nodes)
    it.write(n, { kind: 'seat', member: `lead-${n}`, name: n, authority: n, function: 'leader', administrator: false })
  it.give(it.written)
  return it
}

/** What people see, without the order in which writes of one moment are listed. */
const shown = (it: Team): string =>
  canonical({
    state: it.state,
    agreement: it.agreement,
    space: it.space,
    work: it.work,
    operations: it.operations.map((op) => ({ ...op, words: [...op.words] })),
    files: { ...it.files, regimes: [...it.files.regimes] },
    aside: it.aside,
  })

const ofFiles = (roll: (n: number) => number): Deed[] => {
  const material = `m${roll(3)}`
  const file = { number: 'IT-1', name: 'report.pdf', size: 3, sha256: 'a'.repeat(64) }
  const words = {
    title: 'Report',
    kept: 'operational' as const,
    origin: 'inside' as const,
    available: 'IT',
    law: 'Art. 354 c.p.p.',
  }
  return [
    { kind: 'share', material, ...words, persons: false, days: 28, file },
    { kind: 'taken-in', material },
    { kind: 'verify', material, verdict: roll(2) ? 'release' : 'reject', reason: 'read' },
    { kind: 'use', use: `u${roll(4)}`, material, purpose: 'other-offence', text: 'Tax fraud' },
    { kind: 'use-answer', use: `u${roll(4)}`, answer: roll(2) ? 'given' : 'refused', reason: 'ours' },
    { kind: 'regime', regime: roll(2) ? 'whole-file' : 'used', law: '§ 147 StPO', over: [] },
  ]
}
const ofLegs = (roll: (n: number) => number, where: Place, at: Instant): Deed[] => {
  const leg = { operation: 'op', leg: `l${roll(2)}` }
  return [
    {
      kind: 'leg',
      ...leg,
      no: 1 + roll(2),
      node: nodes[roll(3)]!,
      directs: 'Guardia di Finanza',
      from: where,
      to: where,
      at,
      over: [],
    },
    {
      kind: 'leg-leave',
      ...leg,
      word: roll(3) ? 'granted' : 'refused',
      authority: 'Procura',
      law: 'Art. 9 l. 146/2006',
      over: [],
    },
    { kind: 'leg-state', ...leg, state: roll(2) ? 'taken-over' : 'handed-over', over: [] },
    { kind: 'meeting', meeting: 'q1', title: `Meeting ${roll(3)}`, at, where: 'Rome', over: [] },
  ]
}

const ofThings = (roll: (n: number) => number): Deed[] => [
  { kind: 'entity', entity: `e${roll(3)}`, is: 'account', label: `Account ${roll(3)}`, ties: [], over: [] },
  {
    kind: 'funding',
    funding: 'f1',
    source: 'Eurojust',
    what: 'Interpreters',
    amount_cents: roll(10_000),
    currency: 'EUR',
    by: nodes[roll(3)]!,
    state: roll(2) ? 'asked' : 'granted',
    over: [],
  },
  {
    kind: 'equipment',
    equipment: `q${roll(2)}`,
    what: 'Telephones',
    owner: 'it-central',
    holder: nodes[roll(3)]!,
    state: 'lent',
    over: [],
  },
]

const statuses = ['ready', 'moving', 'entered', 'secured', 'empty', 'aborted'] as const
function randomDeed(roll: (n: number) => number, state: Team): Deed {
  const over = (writes: readonly { id: string }[] | undefined) => (roll(3) ? (writes ?? []).map((it) => it.id) : [])
  const op = state.operations.find((it) => it.id === 'op')
  const target = `t${roll(3)}`
  const where = { name: 'Place', state: 'IT', zone: 'Europe/Rome' }
  const at = '2026-11-26T05:00:00.000Z' as Instant
  const all: Deed[] = [
    { kind: 'say', text: `word ${roll(1000)}`, mentions: [], handling: 'H0' },
    { kind: 'operation', operation: 'op', title: `Day ${roll(3)}`, text: 'x', zero: at, over: over(op?.plan.writes) },
    {
      kind: 'target',
      operation: 'op',
      target,
      label: target,
      where,
      node: 'it-central',
      unit: 'u',
      at,
      over: over(op?.targets.find((t) => t.id === target)?.plan.writes),
    },
    {
      kind: 'status',
      operation: 'op',
      target,
      status: statuses[roll(6)]!,
      over: over(op?.targets.find((t) => t.id === target)?.status?.writes),
    },
    { kind: 'go', operation: 'op', word: roll(2) ? 'go' : 'no-go', over: [] },
    { kind: 'result', operation: 'op', target, what: 'arrest', count: 1 + roll(4) },
    { kind: 'task', task: `k${roll(3)}`, title: `Task ${roll(5)}`, needs: [`k${roll(3)}`], over: [] },
    { kind: 'task-state', task: `k${roll(3)}`, state: roll(2) ? 'done' : 'open', over: [] },
    ...ofFiles(roll),
    ...ofLegs(roll, where, at),
    { kind: 'cost', what: 'Interpreter', amount_cents: roll(10_000), currency: 'EUR', borneBy: 'it-central' },
    ...ofThings(roll),
  ]
  return all[roll(all.length)]!
}

test('whatever the order of arrival, and whoever was cut off meanwhile, the same events show the same team and none is lost', () => {
  for (let seed = 1; seed <= 25; seed++) {
    const roll = dice(seed)
    const it = opened(roll)
    for (let step = 0; step < 60; step++) {
      const node = nodes[roll(3)]!
      const now = fold(team, it.held.get(node)!)!
      it.write(node, randomDeed(roll, now), { member: `lead-${node}` })
      if (roll(3) === 0) it.leak(node, nodes[roll(3)]!)
    }
    const whole = shown(fold(team, it.written)!)
    for (let again = 0; again < 4; again++) {
      const shuffled = it.written
        .map((e) => [roll(1 << 30), e] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, e]) => e)
      assert.equal(shown(fold(team, [...shuffled, ...shuffled.slice(0, 5)])!), whole, `seed ${seed}`)
    }
    const { counted, aside } = fold(team, it.written)!
    assert.equal(counted.length + aside.length, it.written.length, 'every event counts or is put aside with a reason')
  }
})

test('a state written by two who did not know of each other stands twice, and only a write over both settles it', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const roll = dice(seed)
    const it = opened(roll)
    const at = '2026-11-26T05:00:00.000Z'
    const where = { name: 'Place', state: 'IT', zone: 'Europe/Rome' }
    it.write(
      'it-central',
      { kind: 'operation', operation: 'op', title: 'Day', text: 'x', zero: at, over: [] },
      { member: 'lead-it-central' },
    )
    it.write(
      'it-central',
      { kind: 'target', operation: 'op', target: 't', label: 't', where, node: 'it-central', unit: 'u', at, over: [] },
      { member: 'lead-it-central' },
    )
    it.give(it.written)
    const first = statuses[roll(6)]!
    const second = statuses[(statuses.indexOf(first) + 1 + roll(5)) % 6]!
    const status = (node: Node, to: (typeof statuses)[number], over: string[]) =>
      it.write(node, { kind: 'status', operation: 'op', target: 't', status: to, over }, { member: `lead-${node}` })
    const both = [status('fr-central', first, []), status('ng-central', second, [])]
    const of = () => fold(team, it.written)!.operations[0]!.targets[0]!.status!
    assert.deepEqual([of().conflict, of().writes.length], [true, 2])
    it.give(it.written)
    status('it-central', first, [both[0]!.id])
    assert.equal(of().conflict, true, 'writing over one of them leaves the other')
    it.give(it.written)
    status('it-central', second, [...of().writes.map((w) => w.id)])
    assert.deepEqual([of().conflict, of().value.status], [false, second])
  }
})

test('who was shown the door cannot write itself back in with an old date', () => {
  const roll = dice(7)
  const it = opened(roll)
  const seen = it.write('ng-central', { kind: 'say', text: 'seen', mentions: [], handling: 'H0' }, { member: 'lead-ng-central' })
  it.held.get('it-central')!.push(seen)
  for (const n of ['it-central', 'fr-central'] as const) it.write(n, { kind: 'remove', node: 'ng-central', reason: 'r' })
  const forged: TeamEvent = {
    ...seen,
    id: `${'0'.repeat(63)}1` as never,
    clock: 2,
    does: { kind: 'say', text: 'forged', mentions: [], handling: 'H0' },
  }
  const after = fold(team, [...it.written, forged])!
  assert.deepEqual(
    after.work.messages.map((m) => (m as { text: string }).text),
    ['seen'],
  )
  assert.deepEqual(
    after.aside.map((a) => a.why),
    ['after-leaving'],
  )
  assert.ok(after.space.members.filter((m) => m.node === 'ng-central').every((m) => m.until))
})

test('nobody founds a team anew under its name, and no signature counts for other words', () => {
  const it = opened(dice(3))
  const other = { ...founding, title: 'Another', nonce: 'B'.repeat(22) }
  const rival = { ...it.written[0]!, id: '0'.repeat(64) as never, node: 'fr-central' as NodeId, clock: 1, does: other }
  assert.equal(fold(team, [rival, ...it.written])!.title, 'Lanterna')
  const unsigned = it.written.filter((e) => !(e.does.kind === 'sign' && e.node === 'ng-central'))
  const wrong = it.written.find((e) => e.does.kind === 'sign' && e.node === 'ng-central')!
  const forged = { ...wrong, does: { ...wrong.does, digest: '0'.repeat(64) } as Deed }
  assert.equal(fold(team, [...unsigned, forged])!.state, 'negotiating')
})

test('from a compartment no path leads to a node or a member outside it, whatever happens to its membership', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const roll = dice(seed)
    const it = opened(roll)
    const insiders = nodes.filter(() => roll(2) === 0)
    if (insiders.length === 0) continue
    const [opener] = insiders as [Node]
    const lane = `lane-${seed}`
    const ever = new Set<string>()
    const open = { kind: 'open-lane' as const, title: 'MARK', members: insiders.map((n) => `lead-${n}`) }
    it.write(opener, open, { lane, member: `lead-${opener}` })
    for (let step = 0; step < 20; step++) {
      const now = fold(team, it.written)!
      for (const m of now.space.compartments[0]!.members) ever.add(m)
      const node = nodes[roll(3)]!
      for (const e of it.written.filter((one) => one.lane === lane))
        if (presentIn(now, lane).includes(node as NodeId) && !it.held.get(node)!.some((h) => h.id === e.id))
          it.held.get(node)!.push(e)
      const who = `lead-${node}` as MemberId
      const admits = roll(4) === 0
      const deed: Deed = admits
        ? { kind: roll(2) ? 'admit' : 'dismiss', member: `lead-${nodes[roll(3)]!}` }
        : { kind: 'say', text: 'MARK', mentions: [], handling: 'H0' }
      const event = it.write(node, deed, { lane, member: who })
      const then = fold(team, it.written)!
      if (!ever.has(who))
        assert.ok(
          then.aside.some((a) => a.event.id === event.id),
          'an outsider writes nothing there',
        )
      for (const n of nodes) {
        const sits = then.space.compartments[0]!.members.includes(`lead-${n}` as MemberId)
        assert.equal(presentIn(then, lane).includes(n as NodeId), sits, 'sealed to the nodes of its members and to no other')
      }
    }
    const outside = fold(
      team,
      it.written.filter((e) => e.lane === teamLane),
    )!
    assert.ok(!shown(outside).includes('MARK'))
    assert.deepEqual(outside.operations, [])
  }
})

test('the name of an event is its content', () => {
  const body = {
    v: 1 as const,
    team,
    lane: teamLane,
    clock: 1,
    after: [],
    by: { node: 'it-central', name: 'x' },
    at: '2026-11-26T05:00:00.000Z',
    salt: 'A'.repeat(22),
    does: founding,
  }
  assert.notEqual(eventId(body), eventId({ ...body, salt: 'B'.repeat(22) }))
})

test('nobody moves goods through a State on the word of another: only its own authority allows a leg, and before that nothing begins', () => {
  const it = opened(dice(11))
  const lead = (node: Node) => ({ member: `lead-${node}` })
  const at = '2026-11-26T05:00:00.000Z'
  const where = { name: 'Passo', state: 'FR', zone: 'Europe/Paris' }
  const leg = { operation: 'op', leg: 'l1' }
  const say = (node: Node, does: Deed) => {
    it.write(node, does, lead(node))
    it.give(it.written)
    return fold(team, it.written)!
  }
  const allow = (word: 'granted' | 'refused', over: readonly string[] = []): Deed => ({
    kind: 'leg-leave',
    ...leg,
    word,
    authority: 'Parquet de Lyon',
    law: 'CPP 706-80',
    over: [...over],
  })
  const begin: Deed = { kind: 'leg-state', ...leg, state: 'taken-over', over: [] }
  say('it-central', { kind: 'operation', operation: 'op', title: 'Delivery', text: 'x', zero: at, form: 'delivery', over: [] })
  say('it-central', { kind: 'leg', ...leg, no: 1, node: 'fr-central', directs: 'OFAST', from: where, to: where, at, over: [] })
  assert.deepEqual(
    say('fr-central', begin).aside.map((a) => a.why),
    ['no-permission'],
  )
  assert.deepEqual(
    say('it-central', allow('granted')).aside.map((a) => a.why),
    ['no-permission', 'no-permission'],
  )
  const refused = say('fr-central', allow('refused')).operations[0]!
  assert.equal(stageOf(refused, nodes), 'held')
  say('fr-central', allow('granted', [refused.legs[0]!.leave!.writes[0]!.id]))
  const after = say('fr-central', begin).operations[0]!
  assert.deepEqual([stageOf(after, nodes), after.legs[0]!.state?.value.state], ['under-way', 'taken-over'])
})
