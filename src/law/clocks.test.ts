import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { State } from '../kernel/id.ts'
import { type CalendarDate, type Instant, instant, millis } from '../kernel/instant.ts'
import { Refusal } from '../kernel/refusal.ts'
import { allClockRules, clockIds, clockRule, clockRules, clocksOn, dueOf, endOfDay } from './clocks.ts'
import { limitOf } from './limits/limit.ts'
import { lawBook, states } from './registry.ts'

const rows = readFileSync(new URL('./tables/clocks.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))

for (const line of rows)
  test(`time limit: ${line}`, () => {
    const [id = '', start = '', zone = '', extended = '', due = ''] = line.trim().split(/\s+/)
    const extensions = extended === '-' ? [] : extended.split('+').map((days) => ({ days: Number(days) }))
    const found = dueOf(clockRule(id)!, instant(Date.parse(start)), zone, extensions)
    assert.equal(found.due ?? 'none', due === 'none' ? 'none' : instant(Date.parse(due)))
  })

test('every time limit on record has a case in the table', () => {
  const named = new Set(rows.map((line) => line.split(/\s+/)[0]))
  assert.deepEqual(
    clockIds.filter((id) => !named.has(id)),
    [],
  )
})

test('there are 31 time limits, each with an article, a source and a confidence, for an instrument on record', () => {
  assert.equal(clockIds.length, 31)
  assert.equal(new Set(clockIds).size, 31)
  for (const rule of allClockRules) {
    assert.ok(rule.article && rule.source && rule.confidence)
    for (const id of rule.instruments)
      assert.ok(
        lawBook.instruments.some((i) => i.id === id),
        id,
      )
    assert.equal(rule.kind === 'soft', rule.duration === undefined)
  }
})

test('a soft duty invents no date', () => {
  assert.equal(dueOf(clockRule('untoc-execute')!, '2026-11-23T09:00:00.000Z' as Instant, 'Africa/Lagos').due, null)
  assert.deepEqual(
    clockRules('UNTOC').map((r) => r.id),
    ['untoc-execute', 'untoc-safeconduct'],
  )
})

test('a decision can be extended by thirty days and no more; what foresees no extension gets none', () => {
  const start = '2026-11-23T09:00:00.000Z' as Instant
  assert.throws(
    () => dueOf(clockRule('eio-decide')!, start, 'Europe/Paris', [{ days: 31 }]),
    (e) => e instanceof Refusal && e.code === 'extension-too-long',
  )
  assert.throws(
    () => dueOf(clockRule('eio-ack')!, start, 'Europe/Paris', [{ days: 1 }]),
    (e) => e instanceof Refusal && e.code === 'extension-not-foreseen',
  )
})

test('a public holiday moves the last day, and the answer says from where', () => {
  const due = dueOf(
    clockRule('eio-ack')!,
    '2026-12-18T09:00:00.000Z' as Instant,
    'Europe/Paris',
    [],
    ['2026-12-25' as CalendarDate],
  )
  assert.equal(due.movedFrom, '2026-12-25')
  assert.equal(due.lastDay, '2026-12-28')
})

test('a limit in days never ends before it began, and ends at the end of a local day', () => {
  const zones = ['Europe/Rome', 'Africa/Lagos', 'America/Lima', 'Pacific/Apia', 'Asia/Kathmandu', 'America/Sao_Paulo']
  fc.assert(
    fc.property(
      fc.constantFrom(...allClockRules.filter((r) => r.duration?.days)),
      fc.date({ min: new Date('2000-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (rule, start, zone) => {
        // Samoa had no 30 December 2011: a limit of calendar days that runs over it is a day shorter.
        fc.pre(zone !== 'Pacific/Apia' || start.getTime() > Date.UTC(2012, 0, 1))
        const from = instant(start.getTime())
        const { due, lastDay } = dueOf(rule, from, zone)
        assert.ok(millis(due!) >= millis(from) + (rule.duration!.days! - 0) * 86_400_000 - 3 * 3_600_000)
        assert.equal(due, endOfDay(lastDay!, zone))
      },
    ),
    { numRuns: 200 },
  )
})

test('every Member of the United Nations has the zone of its capital, and every zone on record is one that calendars know', () => {
  assert.equal(states.filter((s) => s.unMember && s.zones.length > 0).length, 193)
  for (const { zones } of states) {
    assert.ok(zones.length > 0)
    for (const zone of zones) assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone)
  }
})

test('a limit runs in the zone of the authority whose duty it is: of the capital, or of the one that is named', () => {
  const at = instant(Date.parse('2026-12-03T23:30:00Z'))
  const rule = clockRule('eio-decide')!
  const lagos = limitOf(rule, { start: at, state: 'NG' as State })
  assert.deepEqual([lagos.zone, lagos.lastDay], ['Africa/Lagos', '2027-01-04'])
  assert.equal(limitOf(rule, { start: at, state: 'BR' as State }).zone, 'America/Sao_Paulo')
  assert.equal(limitOf(rule, { start: at, state: 'BR' as State, zone: 'America/Manaus' }).zone, 'America/Manaus')
  assert.equal(limitOf(rule, { start: at, state: 'JP' as State }).due, '2027-01-04T14:59:59.999Z')
})

test('a limit of an instrument that the book on record knows to be in force runs, and did not before', () => {
  const inForce = '2027-05-01' as CalendarDate
  const instruments = lawBook.instruments.map((it) => (it.id === 'BUDAPEST-2AP' ? { ...it, inForce } : it))
  const idle = (on: string, book = lawBook) =>
    clocksOn(clockRules('BUDAPEST-2AP'), on as CalendarDate, book).filter((r) => r.instrumentInForce === false).length
  assert.ok(idle('2027-05-01') > 0)
  assert.equal(idle('2027-05-01', { ...lawBook, instruments }), 0)
  assert.equal(idle('2027-04-30', { ...lawBook, instruments }), idle('2027-05-01'))
})
