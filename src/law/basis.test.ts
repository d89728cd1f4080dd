import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import { type BasisAsk, findBases, reasonCodes } from './basis.ts'
import type { Participation } from './instrument.ts'
import { type MeasureFamily, measureFamilies } from './measures.ts'
import { conceptIds } from './offences/offence.ts'
import { type LawBook, lawBook, participationRows, stateRow, states } from './registry.ts'

const rows = readFileSync(new URL('./tables/bases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))

function read(line: string): { ask: BasisAsk; wants: string[][] } {
  const [question = '', answer = ''] = line.split('|')
  const [from, to, on, measures = '', offence = ''] = question.trim().split(/\s+/)
  const [concept, months] = offence.split(':')
  const penalty = months ? { maxPenalty_months: Number(months) } : {}
  return {
    ask: {
      from: from as State,
      to: to as State,
      on: on as CalendarDate,
      measures: measures.split(',') as MeasureFamily[],
      offences: [{ concept, ...penalty }],
      organisedGroup: true,
      transnational: true,
    },
    wants: answer.split(',').map((want) => want.trim().split(/\s+/)),
  }
}

for (const line of rows)
  test(`legal basis: ${line}`, () => {
    const { ask, wants } = read(line)
    const { usable, unusable } = findBases(ask)
    const shown = JSON.stringify({
      usable: usable.map((b) => b.instrument),
      unusable: unusable.map((b) => [b.instrument, b.reasons.map((r) => r.code)]),
    })
    for (const [verb, id, code] of wants) {
      const basis = usable.find((b) => b.instrument === id)
      const reasons = unusable.find((b) => b.instrument === id)?.reasons
      if (verb === 'first') assert.equal(usable[0]?.instrument, id, shown)
      else if (verb === 'usable') assert.ok(basis, `${id} should be usable: ${shown}`)
      else if (verb === 'not')
        assert.ok(!basis && reasons?.some((r) => r.code === code), `${id} should not be usable for ${code}: ${shown}`)
      else if (verb === 'note')
        assert.ok(
          basis?.notes.some((n) => n.code === code),
          `${id} should carry ${code}: ${JSON.stringify(basis?.notes)}`,
        )
      else assert.fail(`the table says "${verb}", which it does not know`)
    }
  })

const codes = states.map((s) => s.iso2)
const anyAsk: fc.Arbitrary<BasisAsk> = fc
  .record({
    from: fc.constantFrom(...codes),
    to: fc.constantFrom(...codes),
    on: fc
      .date({ min: new Date('1985-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10) as CalendarDate),
    measures: fc.uniqueArray(fc.constantFrom(...measureFamilies), { maxLength: 3 }),
    offences: fc.array(
      fc.record({ concept: fc.constantFrom(...conceptIds), maxPenalty_months: fc.integer({ min: 0, max: 240 }) }),
      { maxLength: 2 },
    ),
    organisedGroup: fc.constantFrom(true, false, undefined),
    transnational: fc.constantFrom(true, false, undefined),
  })
  .filter((ask) => ask.from !== ask.to)

test('every basis, reason and remark carries an article, a source and a confidence', () => {
  fc.assert(
    fc.property(anyAsk, (ask) => {
      const { usable, unusable } = findBases(ask)
      for (const cited of [...usable, ...usable.flatMap((b) => b.notes), ...unusable.flatMap((b) => b.reasons)])
        assert.ok(cited.article && cited.source && cited.confidence, JSON.stringify(cited))
      for (const reason of unusable.flatMap((b) => b.reasons)) assert.ok(reasonCodes.includes(reason.code))
    }),
    { numRuns: 150 },
  )
})

test('a denunciation learnt later never adds a basis', () => {
  fc.assert(
    fc.property(anyAsk, fc.nat(), (ask, pick) => {
      const before = findBases(ask)
      const bound = before.usable.filter((b) => b.standings)
      if (!bound.length) return
      const { instrument, standings } = bound[pick % bound.length]!
      // A territory is bound through its State: that one denounces.
      const whose = participationRows(instrument, ask.to).length ? ask.to : stateRow(ask.to)?.territoryOf
      const old = lawBook.participations.find((p) => p.instrument === instrument && p.state === whose && standings)!
      const denounced: Participation = { ...old, until: '1980-01-01' as CalendarDate, recordedOn: '2099-01-01' as CalendarDate }
      const book: LawBook = { ...lawBook, participations: [...lawBook.participations, denounced] }
      const replaced = new Set(
        before.unusable.filter((b) => b.reasons.some((r) => r.code === 'replaced-by')).map((b) => b.instrument),
      )
      const after = findBases(ask, book).usable.map((b) => b.instrument)
      assert.ok(!after.includes(instrument))
      for (const id of after) assert.ok(before.usable.some((b) => b.instrument === id) || replaced.has(id), `${id} appeared`)
    }),
    { numRuns: 60 },
  )
})

test('what was known then can be asked: Japan in the Palermo Convention was not on record in 2014', () => {
  const ask: BasisAsk = {
    from: 'JP' as State,
    to: 'NG' as State,
    on: '2026-11-23' as CalendarDate,
    measures: ['records'],
    offences: [{ maxPenalty_months: 120 }],
  }
  const then = findBases({ ...ask, knownOn: '2015-01-01' as CalendarDate })
  assert.ok(then.unusable.some((b) => b.instrument === 'UNTOC' && b.reasons[0]?.code === 'no-participation-on-record'))
  assert.ok(findBases(ask).usable.some((b) => b.instrument === 'UNTOC'))
})

test('the same question gives the same answer', () => {
  fc.assert(
    fc.property(anyAsk, (ask) => assert.deepEqual(findBases(ask), findBases(structuredClone(ask)))),
    { numRuns: 30 },
  )
})
