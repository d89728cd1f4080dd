import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { testDatabase } from '../../../test/database.ts'
import type { NodeId, OfficerId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Officer, Role } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { remembering } from '../../ledger/desk.ts'
import type { Remember } from '../../ledger/entry.ts'
import { cellsOf, otherCorridors, pooled } from './cells.ts'
import { trendsDesk } from './desk.ts'
import { displacement, networkOf } from './flows.ts'
import { forecast } from './forecast.ts'
import { readCounts } from './reading.ts'
import { alike, sumOf } from './sums.ts'

const mapping = {
  corridor: 'corridor',
  origin: 'origin',
  transit: 'transit',
  destination: 'destination',
  region: 'region',
  mode: 'mode',
  commodity: 'commodity',
  stage: 'stage',
  means: 'means',
  period: 'month',
  count: 'count',
  effort: 'hours',
}
const month = (t: number) => `${2023 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`
const table = (rows: readonly (readonly (string | number)[])[], heads = 'corridor,region,commodity,month,count,hours') =>
  [heads, ...rows.map((row) => row.join(','))].join('\n')
/** Two corridors with hours for three years; the second is looked at twice as much from the third year. */
const rows = Array.from({ length: 36 }, (_, t) => [
  ['North', 'East', 'cocaine', month(t), 20 + (t % 5), 100],
  ['South', 'East', 'cocaine', month(t), t < 24 ? 30 + (t % 3) : 60 + (t % 3), t < 24 ? 100 : 200],
]).flat()

test('a row that cannot be right is left out with its reason, and nothing is guessed of two that disagree', () => {
  const its = readCounts(
    table([
      ['A', 'R', 'heroin', '2024-01', 12, 5],
      ['A', 'R', 'heroin', '2024-01', 12, 5],
      ['A', 'R', 'heroin', '2024-01', 13, 6],
      ['', 'R', 'heroin', '2024-02', 12, 5],
      ['A', 'R', '', '2024-02', 12, 5],
      ['A', 'R', 'heroin', '2024-13', 12, 5],
      ['A', 'R', 'heroin', '2024', 12, 5],
      ['A', 'R', 'heroin', '2024-02', '', 5],
      ['A', 'R', 'heroin', '2024-02', -3, 5],
      ['A', 'R', 'heroin', '2024-02', 1.5, 5],
      ['A', 'R', 'heroin', '2024-03', '"1,200"', 'many'],
      ['A', 'R', 'opium', '2024-01', 12, 7],
    ]),
    mapping,
  )
  assert.deepEqual(
    its.troubles.map((t) => [t.line, t.code, t.left]),
    [
      [3, 'twice', true],
      [4, 'disagrees', true],
      [5, 'no-corridor', true],
      [6, 'no-commodity', true],
      [7, 'no-period', true],
      [8, 'other-period', true],
      [9, 'no-count', true],
      [10, 'negative', true],
      [11, 'not-whole', true],
      [12, 'effort-unread', false],
      [13, 'effort-disagrees', false],
    ],
  )
  assert.deepEqual(
    its.rows.map((row) => row.count),
    [12, 1200, 12],
  )
  assert.deepEqual(readCounts('', mapping).rows, [])
})

test('columns that are not named are not read, whatever stands in them', () => {
  const named = readCounts(table([['A', 'R', 'heroin', '2024-01', 12, 5]]), mapping)
  const more = readCounts('name,corridor,region,commodity,month,count,hours\nJane Doe,A,R,heroin,2024-01,12,5', mapping)
  assert.deepEqual(more.rows, named.rows)
  assert.ok(!JSON.stringify(more).includes('Jane'))
})

test('no cell that is kept holds one to nine, nor can one be found by taking the others from a sum', () => {
  const place = fc.constantFrom('A', 'B', 'C')
  const row = fc.tuple(place, place, fc.constantFrom('sea', 'air', 'road'), fc.constantFrom('x', 'y'), fc.nat(23), fc.nat(14))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 120 }), (all) => {
      const text = table(
        all.map(([from, to, mode, what, t, n]) => [from, to, mode, what, month(t), n]),
        'origin,destination,mode,commodity,month,count',
      )
      const { lines, flows } = cellsOf(
        readCounts(text, { ...mapping, corridor: undefined, region: undefined, effort: undefined }),
      )
      for (const it of [...lines, ...flows]) assert.ok(it.counts.every((n) => n === 0 || n >= 10))
      for (const line of lines) {
        const its = flows.filter((f) => f.corridor === line.corridor && f.commodity === line.commodity)
        if (its.length === 0 || line.corridor === otherCorridors) continue
        const told = its[0]!.counts.map((_, t) => its.reduce((s, f) => s + f.counts[t]!, 0))
        assert.deepEqual(told, pooled(line.counts, its[0]!.months / line.months))
      }
    }),
    { numRuns: 150 },
  )
})

test('what is rare goes into longer periods, then together with others of its region, then is left out, and each is told', () => {
  const its = cellsOf(
    readCounts(
      table([
        ...Array.from({ length: 12 }, (_, t) => ['Often', 'R', 'x', month(t), 20, '']),
        ...Array.from({ length: 12 }, (_, t) => ['Quarterly', 'R', 'x', month(t), 4, '']),
        ['Rare', 'R', 'x', month(3), 6, ''],
        ['Seldom', 'R', 'x', month(4), 7, ''],
        ['Once', 'S', 'y', month(5), 3, ''],
      ]),
      mapping,
    ),
  )
  assert.deepEqual(
    its.lines.map((line) => [line.corridor, line.months, line.counts.reduce((s, n) => s + n, 0)]),
    [
      ['Often', 1, 240],
      ['Quarterly', 3, 48],
      [otherCorridors, 3, 13],
    ],
  )
  assert.deepEqual(
    its.folded.map((it) => [it.how, it.corridor]),
    [
      ['longer', 'Quarterly'],
      ['together', 'Rare'],
      ['together', 'Seldom'],
      ['left', 'Once'],
    ],
  )
})

test('a forecast of the whole is the sum of the forecasts of its parts, and its interval is its own', () => {
  const parts = alike(cellsOf(readCounts(table(rows), mapping)).lines)
  const each = parts.map((line) => forecast(line.counts, 3))
  const whole = sumOf(
    parts.map((line) => line.counts),
    each,
    3,
  )!
  whole.points.forEach((p, h) => {
    const sum = each.reduce((s, f) => s + f!.points[h]!.point, 0)
    assert.ok(Math.abs(p.point - sum) < 1e-9)
    assert.ok(p.low95 <= p.low80 && p.low80 <= p.point + 1e-9 && p.point <= p.high80 + 1e-9 && p.high80 <= p.high95)
  })
  assert.equal(sumOf([[1, 2]], [null], 3), null)
})

test('flows name their hubs and modes, and a way between places is counted once', () => {
  const csv = table(
    [
      ['NG', 'LY', 'IT', 'sea', 'x', '2024-01', 40],
      ['NG', 'NE;LY', 'IT', 'road', 'x', '2024-01', 20],
      ['MA', '', 'ES', 'sea', 'x', '2024-01', 30],
    ],
    'origin,transit,destination,mode,commodity,month,count',
  )
  const its = networkOf(cellsOf(readCounts(csv, { ...mapping, corridor: undefined, effort: undefined })).flows)
  assert.deepEqual([its.count, its.untold, its.places[0]!.place, its.places[0]!.through], [90, 0, 'LY', 60])
  assert.deepEqual(
    its.modes.map((m) => [m.what, m.count]),
    [
      ['sea', 70],
      ['road', 20],
    ],
  )
})

test('a shift after a day is called one only where its interval leaves out no change, and effort stands beside it', () => {
  const lines = alike(cellsOf(readCounts(table(rows), mapping)).lines)
  const its = displacement(lines, 24)!
  const south = its.shifts.find((s) => s.corridor === 'South')!
  assert.deepEqual([south.says, south.effort], ['rose', 2])
  assert.equal(its.shifts.find((s) => s.corridor === 'North')!.says, 'unsure')
  assert.ok(!its.elsewhere)
  assert.equal(displacement(lines, 2), null)
  assert.equal(displacement([], 5), null)
})

const noon = '2026-11-26T12:00:00.000Z' as Instant
const officer = (id: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name: id,
  authority: 'XA',
  roles,
  signedInAt: noon,
})
const [ana, cleo] = [officer('ana', 'analyst'), officer('cleo', 'auditor')]
const form = {
  title: 'Border finds',
  source: 'Border police, yearly file',
  asOf: '2026-01-15' as CalendarDate,
  counted: 'seizures',
  effortUnit: 'patrol hours',
  invented: true,
  text: table(rows),
  mapping,
}
const said = (asked: Promise<unknown>) => asked.then(String, (no) => (no instanceof Refusal ? no.code : String(no)))

test('counts are tried, brought, seen by others of the authority with source and day, asked, and withdrawn; each act is remembered', async () => {
  const db = await testDatabase()
  const entries: Parameters<Remember>[1][] = []
  const ledger = remembering(db, { origin: 'xa-central.example/log', node: 'xa-central' as NodeId })
  const desk = trendsDesk({
    ...db,
    remember: ((sql, entry) => {
      entries.push(entry)
      return ledger(sql, entry)
    }) as Remember,
  })
  assert.deepEqual((await desk.try(ana, form, noon)).report.taken, 72)
  assert.deepEqual((await desk.sets(ana, noon)).items, [])
  const { set } = await desk.bring(ana, form, noon)
  const seen = (await desk.sets(officer('bo', 'prosecutor'), noon)).items[0]!
  assert.deepEqual(
    [seen.source, seen.asOf, seen.invented, seen.from, seen.until, seen.commodities, seen.regions],
    [form.source, form.asOf, true, '2023-01', '2025-12', ['cocaine'], ['East']],
  )
  const look = await desk.lookAt(ana, set, { ahead: 3, falseAlarms: 0.01 }, noon)
  assert.deepEqual(
    look.lines.map((line) => [line.level, line.corridor]),
    [
      ['whole', ''],
      ['corridor', 'North'],
      ['corridor', 'South'],
    ],
  )
  const change = look.lines[2]!.changes[0]!
  assert.deepEqual([look.starts[change.at], change.effortBefore, change.effortAfter], ['2025-01', 100, 200])
  assert.equal(look.starts.at(-1), '2026-03')
  const plan = await desk.shareOut(ana, set, { units: 300, floor: 0.2, periods: 12 }, noon)
  assert.equal(
    plan.shares.reduce((s, it) => s + it.units, 0),
    300,
  )
  assert.ok(plan.shares.every((it) => it.units >= 30))
  assert.deepEqual((await desk.flows(ana, set, { after: '2025-01' }, noon)).displacement!.periodsAfter, 12)
  assert.match(new TextDecoder().decode((await desk.file(ana, set, { ahead: 3, falseAlarms: 0.01 }, noon)).bytes), /invented/)
  assert.equal(await said(desk.bring(ana, { ...form, text: table([['A', 'R', 'x', '2024-01', 3, '']]) }, noon)), 'counts-too-few')
  assert.equal(await said(desk.bring(ana, { ...form, text: 'corridor,commodity' }, noon)), 'import-empty')
  assert.notEqual(await said(desk.bring(cleo, form, noon)), '[object Object]')
  await desk.end(ana, set, 'The source corrected its file', noon)
  assert.equal((await desk.sets(ana, noon)).items[0]!.withdrawnFor, 'The source corrected its file')
  assert.equal(await said(desk.end(ana, set, 'again', noon)), 'counts-unknown')
  assert.equal(await said(desk.flows(ana, 'none' as never, {}, noon)), 'counts-unknown')
  assert.deepEqual([...new Set(entries.map((e) => e.act))].sort(), ['analysis.counts', 'analysis.trends'])
  assert.ok(
    !JSON.stringify(entries.map((e) => e.content)).includes('"North"'),
    'counts and their corridors are not in the ledger',
  )
})
