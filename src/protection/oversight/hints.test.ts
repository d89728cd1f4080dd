import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rememberedOnPage } from '../../../test/ledger-events.ts'
import { digest } from '../../kernel/canonical.ts'
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import { instant } from '../../kernel/instant.ts'
import type { ActSeen } from './acts-seen.ts'
import { type Hint, hintsIn, localAct, sampleOf } from './hints.ts'
import { isKnown, justificationOf, verbOf, verbs } from './verbs.ts'

/** Monday 2 November 2026, 09:00 in Rome. */
const monday = Date.parse('2026-11-02T08:00:00Z')
const hours = 3_600_000
const days = 24 * hours
let count = 0
const act = (what: string, at: number, more: Partial<ActSeen> = {}): ActSeen => ({
  id: `e${++count}`,
  arrival: count,
  act: what,
  at: instant(at),
  subject: 'request:1',
  officer: { id: 'bo' as OfficerId, name: 'Bo Lindqvist' },
  purpose: 'Trafficking through the port',
  ...more,
})
const found = (acts: readonly ActSeen[]): readonly Hint[] => hintsIn(acts.map((it) => localAct(it, 'Europe/Rome')))
const kinds = (acts: readonly ActSeen[]): string[] => found(acts).map((it) => it.kind)
const workday = (day: number, times: number, what = 'assistance.note') =>
  Array.from({ length: times }, (_, i) => act(what, monday + day * days + i * 60_000, { subject: `request:${i}` }))

test('a week of ordinary work gives no hint', () => {
  assert.deepEqual(kinds([0, 1, 2, 3, 4].flatMap((day) => workday(day, 20))), [])
})

test('acts at night by an officer of the day are a hint; by one of the night shift they are not', () => {
  const night = [0, 1, 2].map((day) => act('evidence.open', monday + day * days + 15 * hours, { subject: `exhibit:${day}` }))
  assert.deepEqual(kinds([...workday(0, 20), ...night]), ['unusual-hours'])
  assert.deepEqual(kinds([...workday(0, 4), ...night]), [])
})

test('the hour is the one on the wall of the authority, summer and winter', () => {
  assert.equal(localAct(act('evidence.open', Date.parse('2026-07-01T20:30:00Z')), 'Europe/Rome').hour, 22)
  assert.equal(localAct(act('evidence.open', Date.parse('2026-12-01T20:30:00Z')), 'Europe/Rome').hour, 21)
  assert.equal(localAct(act('evidence.open', Date.parse('2026-12-01T23:30:00Z')), 'Europe/Rome').day, '2026-12-02')
})

test('a day of many times the usual is a hint that says what is usual', () => {
  const [hint] = found([...workday(0, 10), ...workday(1, 12), ...workday(2, 41)])
  assert.deepEqual([hint?.kind, hint?.count, hint?.usual], ['volume', 41, 10])
  assert.deepEqual(kinds([...workday(0, 10), ...workday(1, 12), ...workday(2, 40)]), [])
})

test('one name looked at on three days without any work on it is a hint; with work it is work', () => {
  const looks = [0, 0, 1, 1, 2].map((day, i) => act('node.consulted', monday + day * days + i * 1000, { subject: 'request:77' }))
  const [hint] = found(looks)
  assert.deepEqual([hint?.kind, hint?.subject, hint?.count], ['one-subject', 'request:77', 5])
  assert.deepEqual(kinds(looks.slice(1)), [])
  assert.deepEqual(kinds([...looks, act('assistance.note', monday + 3 * days, { subject: 'request:77' })]), [])
})

test('many looks into a case without any act in it are a hint', () => {
  const harbour = 'harbour' as CaseId
  const looks = Array.from({ length: 10 }, (_, i) =>
    act('node.consulted', monday + i * 60_000, { case: harbour, subject: `exhibit:${i}` }),
  )
  const [hint] = found(looks)
  assert.deepEqual([hint?.kind, hint?.subject], ['no-case-activity', 'case:harbour'])
  assert.deepEqual(kinds(looks.slice(1)), [])
  const work = (after: number) => act('evidence.add', monday + after * days, { case: harbour, subject: 'exhibit:99' })
  assert.deepEqual(kinds([...looks, work(13)]), [])
  assert.deepEqual(kinds([...looks, work(20)]), ['no-case-activity'])
})

test('five refusals in a day are a hint, and every breaking of the glass', () => {
  const refusals = Array.from({ length: 5 }, (_, i) => act('node.refused', monday + i * 1000, { subject: 'refusal:not-found' }))
  assert.deepEqual(kinds(refusals), ['refused-often'])
  assert.deepEqual(kinds(refusals.slice(1)), [])
  assert.deepEqual(kinds([act('protection.break-glass', monday)]), ['break-glass'])
})

test('R21 a hint is about an officer and carries no score, weight or rank', () => {
  const all = found([...workday(2, 80), act('protection.break-glass', monday)])
  assert.ok(all.length > 0)
  for (const hint of all) {
    assert.ok(hint.officer)
    for (const key of Object.keys(hint)) assert.doesNotMatch(key, /score|risk|weight|rank|danger/i)
  }
})

test('who oversees looks a lot, and no hint is made of it', () => {
  const acts = workday(0, 80, 'ledger.audit').map((it) => localAct(it, 'UTC'))
  assert.ok(hintsIn(acts).length > 0)
  assert.deepEqual(hintsIn(acts, new Set(['bo' as OfficerId])), [])
})

test('a sample can be drawn again from its seed, leaves no officer out, and holds only acts on personal data', () => {
  const of = (id: string, times: number) =>
    Array.from({ length: times }, (_, i) => act('evidence.open', monday + i, { officer: { id: id as OfficerId, name: id } }))
  const acts = [...of('amara', 50), ...of('bo', 2), ...of('chiara', 1), act('session.begun', monday)]
  const sample = sampleOf(acts, 'seed', 3, digest)
  assert.deepEqual(sample, sampleOf(acts.toReversed(), 'seed', 3, digest))
  assert.equal(new Set(sample.map((it) => it.officer?.id)).size, 3)
  assert.notDeepEqual(
    sample.map((it) => it.id),
    sampleOf(acts, 'other', 3, digest).map((it) => it.id),
  )
  assert.ok(sampleOf(acts, 'seed', 99, digest).every((it) => it.act !== 'session.begun'))
})

test('R14 every act that the ledger remembers is one of the six verbs of the law, or said to be none', () => {
  const acts = rememberedOnPage().map((row) => row.act)
  assert.ok(acts.length > 40)
  assert.deepEqual(
    acts.filter((it) => !isKnown(it)),
    [],
  )
  const used = new Set(acts.map(verbOf))
  for (const verb of verbs.filter((it) => it !== 'combination')) assert.ok(used.has(verb), `nothing is ${verb}`)
  assert.equal(verbOf('analysis.link'), 'combination')
  assert.equal(verbOf('session.begun'), undefined)
})

test('a justification is missing, short or stated', () => {
  assert.deepEqual([undefined, '  ', 'check', 'Trafficking in persons, Palermo'].map(justificationOf), [
    'missing',
    'missing',
    'short',
    'stated',
  ])
})
