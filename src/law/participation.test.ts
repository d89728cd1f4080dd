import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import { entryIntoForce, standing, standingOf } from './participation.ts'
import { instrumentOf, lawBook, stateRow, states } from './registry.ts'

const on = (day: string) => day as CalendarDate
const at = (instrument: string, state: string, day: string) => standingOf(instrument, state as State, on(day))

test("every deposit on record entered into force by the instrument's own rule", () => {
  let checked = 0
  for (const row of lawBook.participations) {
    const it = instrumentOf(row.instrument, lawBook)!
    if (!it.days_to_force || !row.deposited || !row.inForceFrom) continue
    assert.equal(row.inForceFrom, entryIntoForce(it, row.deposited), `${row.instrument} ${row.state}`)
    checked++
  }
  assert.ok(checked > 900, `${checked} rows`)
})

const fixture = new URL('../../../shared/data/law/treaty_status_2014_snapshot.json', import.meta.url)
type Snapshot = Readonly<{ treaties: Record<string, { rows: { state: string; deposited?: string; in_force_from?: string }[] }> }>
test('in-force dates agree with the snapshot of 2014 on every row, as it was known then', {
  skip: existsSync(fixture) ? false : 'the snapshot is not on this machine',
}, () => {
  const { treaties } = JSON.parse(readFileSync(fixture, 'utf8')) as Snapshot
  let compared = 0
  for (const [id, { rows }] of Object.entries(treaties))
    for (const row of rows) {
      const it = instrumentOf(id, lawBook)!
      if (!stateRow(row.state)) continue
      const found = standing(it, row.state as State, on('2014-06-03'), lawBook, on('2014-06-03'))
      // The snapshot leaves the day of a succession open; a mere signature binds nobody.
      if (row.in_force_from) assert.equal(found.since, row.in_force_from, `${id} ${row.state}`)
      else if (!row.deposited) assert.notEqual(found.status, 'in-force', `${id} ${row.state}`)
      compared++
    }
  assert.ok(compared > 950, `${compared} rows`)
})

for (const [state, day] of [
  ['IT', '2006-09-01'],
  ['FR', '2003-09-29'],
  ['NG', '2003-09-29'],
  ['CH', '2006-11-26'],
  ['DE', '2006-07-14'],
  ['US', '2005-12-03'],
  ['GB', '2006-03-11'],
  ['SG', '2007-09-27'],
  ['BR', '2004-02-28'],
  ['GH', '2012-09-20'],
] as const)
  test(`the Palermo Convention has been in force for ${state} since ${day}`, () => {
    const found = at('UNTOC', state, '2026-11-23')
    assert.equal(found?.status, 'in-force')
    assert.equal(found?.since, day)
    assert.equal(found?.asOf, '2014-06-03')
    assert.equal(found?.stale, true)
  })

test('old data never says that a State is not a party', () => {
  const found = at('UNTOC-FIREARMS', 'US', '2026-11-23')
  assert.equal(found?.status, 'no-participation-on-record')
  assert.equal(found?.asOf, '2017-12-29')
  assert.equal(found?.stale, true)
})

test('Japan in the Palermo Convention since 2017 is on record and looks unverified', () => {
  assert.equal(at('UNTOC', 'JP', '2026-11-23')?.status, 'in-force')
  assert.equal(at('UNTOC', 'JP', '2026-11-23')?.confidence, 'unverified')
  assert.equal(at('UNTOC', 'JP', '2017-08-09')?.status, 'not-in-force-yet')
})

test('Denmark and Ireland are not bound by the European Investigation Order, by name of the Protocol', () => {
  for (const [state, protocol] of [
    ['DK', /22/],
    ['IE', /21/],
  ] as const) {
    assert.equal(at('EU-EIO', state, '2026-11-23')?.status, 'not-bound')
    assert.match(at('EU-EIO', state, '2026-11-23')!.article, protocol)
  }
})

test('the United Kingdom left the European Investigation Order at the end of 2020', () => {
  assert.equal(at('EU-EIO', 'GB', '2020-12-31')?.status, 'in-force')
  assert.equal(at('EU-EIO', 'GB', '2021-01-01')?.status, 'denounced')
})

test('a State that is in force at the latest since a day is not declared absent before it', () => {
  assert.equal(at('COE-1959', 'IT', '1990-01-01')?.status, 'no-participation-on-record')
  assert.equal(at('COE-1959', 'IT', '2010-01-01')?.sinceIsLatest, true)
})

test('every row of the book has a source, a day and a confidence, and names a State and an instrument', () => {
  for (const row of lawBook.participations) {
    assert.ok(row.source && row.asOf && row.recordedOn && row.confidence)
    assert.ok(instrumentOf(row.instrument), row.instrument)
    assert.ok(row.state === 'EU' || stateRow(row.state), row.state)
  }
  for (const d of lawBook.declarations)
    assert.ok(d.source && d.asOf && d.confidence && instrumentOf(d.instrument) && stateRow(d.state))
  for (const it of lawBook.instruments) assert.ok(it.source && it.confidence && it.reference, it.id)
})

test('193 States are members of the United Nations', () => {
  assert.equal(states.filter((s) => s.unMember).length, 193)
  assert.equal(new Set(states.map((s) => s.iso3)).size, states.length)
})
