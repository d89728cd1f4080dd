/** The five questions that a desk officer who never used it must get answered, each with its citation; and what bad input is told. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { State } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { findBases } from '../basis.ts'
import { lawDesk } from '../desk.ts'
import { coverages, gapCsv, gapMap, gapStatistics, obligations } from '../gaps/gaps.ts'
import { allGrounds } from '../grounds.ts'
import type { Declaration, Participation } from '../instrument.ts'
import { emergencies, emergencyLacks, threats } from '../limits/emergency.ts'
import { easter, holidaysOf, orthodoxEaster } from '../limits/holidays.ts'
import { concepts } from '../offences/offence.ts'
import { changeKinds, changesBetween } from '../pair/changes.ts'
import { compareStates } from '../pair/compare.ts'
import { contradictionsOn, standingOf } from '../participation.ts'
import { instrumentOf, type LawBook, lawBook, participationRows, states } from '../registry.ts'
import { intrusions, paces, routeIds, routeNotes } from './way.ts'

const desk = lawDesk()
const today = '2026-11-23' as CalendarDate
const at = '2026-11-23T09:00:00.000Z' as Instant
const cited = (it: { article: string; source: string; confidence: string }) =>
  assert.ok(it.article && it.source && it.confidence, JSON.stringify(it))

test('may Mexico use the Firearms Protocol towards the United States? no participation on record, and what goes instead', () => {
  const { usable, unusable } = desk.bases(
    { from: 'MX', to: 'US', measure: 'records', offence: 'firearms-trafficking', maxPenaltyMonths: 360 },
    today,
  )
  const protocol = unusable.find((b) => b.instrument === 'UNTOC-FIREARMS')
  assert.equal(protocol?.reasons[0]?.code, 'no-participation-on-record')
  assert.equal(protocol?.reasons[0]?.params.state, 'US')
  assert.equal(protocol?.reasons[0]?.params.asOf, '2017-12-29', 'the age of the knowledge is said')
  cited(protocol!.reasons[0]!)
  assert.equal(usable[0]?.instrument, 'US-MX-1987')
  assert.ok(usable.some((b) => b.instrument === 'UNTOC' && b.notes.some((n) => n.code === 'displaced-by')))
  for (const basis of usable) cited(basis)
})

test('what must a Peruvian search request to Austria contain? the list of the Convention, and the court decision Austria asks for', () => {
  const sheet = desk.sheet({ from: 'PE', to: 'AT', measure: 'search-seizure', offence: 'drug-trafficking' }, today)
  assert.equal(sheet.instrument, 'VIENNA-1988')
  for (const id of ['requesting-authority', 'conducting-authority-functions', 'summary-of-facts', 'purpose'])
    assert.ok(
      sheet.contents.some((c) => c.id === id),
      id,
    )
  assert.ok(sheet.declarations.some((d) => d.id === 'v88-at-7-10' && d.attachments?.includes('court-decision-certified')))
  assert.deepEqual(sheet.languages?.languages, ['de'])
  for (const row of [...sheet.contents, ...sheet.grounds, ...sheet.clocks]) cited(row)
})

test('is Denmark reachable by European Investigation Order? no, by name of the Protocol; what carries it instead', () => {
  const { usable, unusable } = desk.bases({ from: 'BE', to: 'DK', measure: 'search-seizure', offence: 'fraud' }, today)
  const order = unusable.find((b) => b.instrument === 'EU-EIO')
  assert.equal(order?.reasons[0]?.code, 'not-bound')
  assert.match(order!.reasons[0]!.article, /Protocol No 22/)
  assert.ok(usable.some((b) => b.instrument === 'EU-2000') && usable.some((b) => b.instrument === 'COE-1959'))
})

test('by when must an order received on 3 December be decided? by Monday 4 January, because the thirtieth day is a Saturday', () => {
  const limit = desk.limit({ clock: 'eio-decide', start: '2026-12-03T11:00:00', state: 'FR' }, at)
  assert.equal(limit.lastDay, '2027-01-04')
  assert.equal(limit.movedFrom, '2027-01-02')
  assert.equal(limit.due, '2027-01-04T22:59:59.999Z')
  assert.equal(limit.article, 'EU-EIO 12(3)')
  assert.equal(limit.start, '2026-12-03T10:00:00.000Z', 'the clock on the wall in Paris')
  cited(limit)
})

test('which States leave a gap in criminalising migrant smuggling for profit? Niger since its repeal; what is unmapped is not among them', () => {
  const gaps = desk.gaps({ obligation: 'som-6-1-a', coverage: 'gap', on: '2026-11-23' }, today).items
  assert.deepEqual(
    gaps.map((r) => r.state),
    ['NE'],
  )
  assert.equal(gaps[0]?.repealed[0]?.until, '2023-11-24')
  assert.equal(gaps[0]?.bound, 'in-force')
  cited(gaps[0]!)
  const unknown = desk.gaps({ obligation: 'som-6-1-a', coverage: 'unknown', on: '2026-11-23' }, today).items
  assert.ok(unknown.length > 100 && unknown.every((r) => r.provisions.length === 0 && r.repealed.length === 0))
})

test('at least 24 States of every region have mapped offences for laundering, trafficking in persons and drug trafficking', () => {
  const regions: Readonly<Record<string, readonly string[]>> = {
    Africa: ['ZA', 'KE', 'EG', 'MA', 'NG'],
    Americas: ['CA', 'CO', 'AR', 'US', 'BR'],
    Asia: ['JP', 'IN', 'ID', 'TH', 'PH'],
    Europe: ['IT', 'FR', 'PL', 'GB', 'RS'],
    Oceania: ['AU', 'NZ', 'FJ'],
  }
  for (const id of ['untoc-6', 'tip-5', 'v88-3-1-a-i']) {
    const mapped = gapMap(today, { obligation: id }).filter((r) => r.coverage !== 'unknown')
    assert.ok(mapped.length >= 24, `${id}: ${mapped.length}`)
    for (const [region, some] of Object.entries(regions))
      assert.ok(
        mapped.some((r) => some.includes(r.state)),
        `${id} ${region}`,
      )
    for (const row of mapped) assert.notEqual(row.confidence, 'verified', 'nobody has reviewed these')
  }
})

const refused = (code: string) => (e: unknown) => e instanceof Refusal && e.code === code && e.message.length > 20

test('bad input gets a sentence: a State that is no more, one that was not yet, an unknown offence, obligation, limit', () => {
  assert.throws(() => desk.bases({ from: 'SU', to: 'NG' }, today), refused('historic-state'))
  assert.throws(() => desk.bases({ from: 'IT', to: 'SS', on: '2010-01-01' }, today), refused('state-not-yet'))
  assert.throws(() => desk.bases({ from: 'IT', to: 'ZZ' }, today), refused('unknown-state'))
  assert.throws(() => desk.bases({ from: 'IT', to: 'NG', offence: 'witchcraft' }, today), refused('unknown-offence'))
  assert.throws(() => desk.gaps({ obligation: 'nothing' }, today), refused('unknown-obligation'))
  assert.throws(() => desk.limit({ clock: 'nothing' }, at), refused('unknown-clock'))
  assert.throws(() => desk.emergency({ emergency: 'nothing' }), refused('unknown-emergency'))
  assert.throws(
    () => desk.limit({ clock: 'eio-ack', start: '2026-11-23T09:00:00Z', suspendedFrom: '2026-11-24T09:00:00Z' }, at),
    refused('suspension-not-foreseen'),
  )
})

test('a date before the treaty: every convention says since when it runs, and only reciprocity is left', () => {
  const { usable, unusable } = desk.bases({ from: 'IT', to: 'NG', measure: 'records', on: '1950-01-01' }, today)
  assert.deepEqual(
    usable.map((b) => b.instrument),
    ['RECIPROCITY'],
  )
  assert.equal(unusable.find((b) => b.instrument === 'UNTOC')?.reasons[0]?.params.inForce, '2003-09-29')
})

test('a territory takes part when its State said so for it; else that is open, and never "not a party"', () => {
  const status = (id: string, code: string) => standingOf(id, code as State, today)?.status
  assert.equal(status('UNTOC', 'HK'), 'in-force')
  assert.equal(status('UNTOC', 'GL'), 'territory-excluded')
  assert.equal(status('UNTOC', 'JE'), 'territory-open')
  assert.equal(standingOf('UNTOC', 'GI' as State, '2007-11-28' as CalendarDate)?.since, '2007-11-27')
})

test('a State that left and came back is bound in both periods and not between; overlapping periods are shown, not chosen silently', () => {
  const base = participationRows('UNCAC', 'IT' as State)[0]!
  const row = (inForceFrom: string, until?: string): Participation =>
    ({ ...base, recordedOn: '2099-01-01', inForceFrom, ...(until ? { until } : {}) }) as Participation
  const book = (...rows: Participation[]): LawBook => ({ ...lawBook, participations: [...lawBook.participations, ...rows] })
  const left = book(row('2010-01-01', '2014-12-31'), row('2020-01-01'))
  const on = (day: string, b: LawBook) => standingOf('UNCAC', 'IT' as State, day as CalendarDate, b)?.status
  assert.equal(on('2012-01-01', left), 'in-force')
  assert.equal(on('2016-01-01', left), 'denounced')
  assert.equal(on('2021-01-01', left), 'in-force')
  const twice = book(row('2010-01-01'), row('2012-01-01'))
  const ask = { from: 'IT' as State, to: 'NG' as State, on: today, measures: [], offences: [{ concept: 'corruption-public' }] }
  const basis = findBases(ask, twice).usable.find((b) => b.instrument === 'UNCAC')
  assert.ok(basis?.notes.some((n) => n.code === 'records-overlap' && n.params.state === 'IT'))
})

test('declarations that contradict each other are shown as such', () => {
  const first = lawBook.declarations.find((d) => d.id === 'untoc-language-de')!
  const other: Declaration = { ...first, id: 'untoc-language-de-2', languages: ['en'] }
  const book: LawBook = { ...lawBook, declarations: [...lawBook.declarations, other] }
  assert.equal(contradictionsOn('UNTOC', 'DE' as State, today, book).length, 1)
  const ask = { from: 'NG' as State, to: 'DE' as State, on: today, measures: [], offences: [{ maxPenalty_months: 60 }] }
  const basis = findBases(ask, book).usable.find((b) => b.instrument === 'UNTOC')
  assert.ok(basis?.notes.some((n) => n.code === 'declarations-contradict'))
  for (const it of lawBook.instruments)
    for (const s of states) assert.deepEqual(contradictionsOn(it.id, s.iso2, today), [], `${it.id} ${s.iso2}`)
})

test('adding a declaration never removes a requirement that it does not name', () => {
  const kinds = ['extra-content', 'central-authority', 'channel', 'other', 'excludes-article'] as const
  fc.assert(
    fc.property(
      fc.constantFrom('UNTOC', 'VIENNA-1988', 'UNCAC', 'UNTOC-TIP', 'COE-1959'),
      fc.constantFrom(...states.filter((s) => s.unMember).map((s) => s.iso2)),
      fc.constantFrom(...kinds),
      (instrument, to, effect) => {
        const from = to === 'IT' ? 'NG' : 'IT'
        const ask = {
          from: from as State,
          to,
          on: today,
          measures: ['records', 'search-seizure'] as const,
          offences: [{ concept: 'corruption-public', maxPenalty_months: 60 }],
        }
        const added: Declaration = {
          id: 'added',
          instrument,
          state: to,
          kind: 'declaration',
          articles: [`${instrument} x`],
          effect,
          measures: ['search-seizure'],
          text: 'x',
          asOf: today,
          source: 'a test',
          confidence: 'uncertain',
        }
        const form = {
          from,
          to,
          measure: 'records,search-seizure',
          offence: 'corruption-public',
          maxPenaltyMonths: 60,
          instrument,
        }
        const before = desk.sheet(form, today)
        const book: LawBook = { ...lawBook, declarations: [...lawBook.declarations, added] }
        const after = lawDesk(() => book).sheet(form, today)
        for (const d of before.declarations) assert.ok(after.declarations.some((x) => x.id === d.id))
        assert.deepEqual(after.contents, before.contents)
        assert.deepEqual(after.grounds, before.grounds)
        assert.deepEqual(after.languages, before.languages)
        for (const b of findBases(ask, lawBook).usable.filter((x) => x.instrument === instrument)) {
          const now = findBases(ask, book).usable.find((x) => x.instrument === instrument)
          for (const n of b.notes)
            assert.ok(
              now?.notes.some((x) => x.code === n.code),
              n.code,
            )
          assert.ok(
            now?.measures.some((m) => m.family === 'records'),
            'what it does not name stays open',
          )
        }
      },
    ),
    { numRuns: 80 },
  )
})

test('Easter falls where the churches keep it, and holidays follow', () => {
  for (const [year, west, east] of [
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2038, '2038-04-25', '2038-04-25'],
  ] as const) {
    assert.equal(easter(year), west)
    assert.equal(orthodoxEaster(year), east)
  }
  assert.ok(holidaysOf('IE' as State, [2026]).includes('2026-10-26' as CalendarDate), 'the last Monday of October')
  assert.ok(holidaysOf('PL' as State, [2026]).includes('2026-12-24' as CalendarDate))
  assert.ok(!holidaysOf('PL' as State, [2024]).includes('2024-12-24' as CalendarDate))
})

test('the statistics add up to the map, and the file has one line for each row and no formula', () => {
  const rows = gapMap(today)
  for (const s of gapStatistics(today)) {
    const its = rows.filter((r) => r.obligation === s.obligation)
    assert.equal(s.covered + s.partly + s.gap + s.unknown, its.length)
    assert.equal(s.bound, its.filter((r) => r.bound === 'in-force').length)
  }
  assert.equal(rows.length, obligations.length * states.filter((s) => !s.territoryOf).length)
  const lines = gapCsv(today, rows).trim().split('\r\n')
  assert.equal(lines.length, rows.length + 1)
  const evil = gapCsv(today, [{ ...rows[0]!, source: '=cmd()' }])
  assert.ok(evil.includes(",'=cmd()") && !evil.includes(',=cmd()'))
  for (const o of obligations) assert.ok(instrumentOf(o.instrument), o.instrument)
})

test('two States are compared both ways alike, and each side carries its source', () => {
  const [there, back] = [compareStates('IT' as State, 'NE' as State, today), compareStates('NE' as State, 'IT' as State, today)]
  assert.equal(there.instruments.length, back.instruments.length)
  for (const row of there.instruments) {
    const other = back.instruments.find((r) => r.instrument === row.instrument)
    assert.equal(row.a.status, other?.b.status)
    cited(row.a)
    cited(row.b)
  }
  const smuggling = there.obligations.find((o) => o.obligation === 'som-6-1-a')
  assert.deepEqual([smuggling?.a.coverage, smuggling?.b.coverage, smuggling?.differs], ['covered', 'gap', true])
})

test('the change log holds what is dated within the period and nothing else', () => {
  const ask = { since: '2023-11-24' as CalendarDate, until: '2023-11-25' as CalendarDate, states: ['NE' as State] }
  const found = changesBetween(ask).filter((c) => c.state === 'NE')
  assert.deepEqual(
    found.map((c) => [c.kind, c.on]),
    [['offence-until', '2023-11-24']],
  )
  for (const c of changesBetween({ since: '2026-01-01' as CalendarDate, until: today })) {
    assert.ok(c.on >= '2026-01-01' && c.on <= today)
    cited(c)
  }
})

test('the portal has English words for every code of the advice', () => {
  const words = JSON.parse(readFileSync(new URL('../../portal/locales/en/advice.json', import.meta.url), 'utf8'))
  const every: Readonly<Record<string, readonly string[]>> = {
    way: routeIds,
    wayNote: routeNotes,
    pace: paces,
    intrusion: intrusions,
    threat: threats,
    emergency: emergencies.map((e) => e.id),
    emergencyLack: emergencyLacks,
    coverage: coverages,
    change: changeKinds,
    element: [...new Set(concepts.flatMap((c) => c.elements))],
    assurance: [...new Set(allGrounds.flatMap((g) => g.assurances ?? []))],
  }
  for (const [kind, codes] of Object.entries(every)) for (const code of codes) assert.ok(words[kind]?.[code], `${kind} ${code}`)
})

test('national transposition stands beside the instrument: what the Directive allows, a State can have made a duty', () => {
  const sheet = desk.sheet({ from: 'IT', to: 'FR', measure: 'search-seizure', offence: 'fraud' }, today)
  const ground = sheet.grounds.find((g) => g.id === 'eio-11-1-d')
  assert.equal(ground?.character, 'optional')
  assert.equal(ground?.national?.find((n) => n.state === 'FR')?.character, 'mandatory')
  for (const g of allGrounds)
    for (const layer of g.national ?? []) assert.ok(layer.citation && layer.confidence !== 'verified', `${g.id} ${layer.state}`)
})
