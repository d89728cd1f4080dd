import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { letterOfRequest } from '../../../test/assistance.ts'
import { measureFamilies } from '../../law/measures.ts'
import { lawBook } from '../../law/registry.ts'
import type { Content } from '../content.ts'
import { measureChecks } from './checks.ts'
import { formOf } from './form.ts'
import { faultsOf, instantsOf, shownIn } from './values.ts'

const asking = (family: Content['measures'][number]['family'], particulars: Record<string, string>): Content => ({
  ...letterOfRequest(),
  measures: [{ id: 'm1', family, description: [{ lang: 'en', text: 'As described' }], particulars, persons: [] }],
})
const found = (content: Content) => measureChecks({ content, named: new Set(), book: lawBook })

test('every family of measures has a form of its own, and no form asks the same twice', () => {
  for (const family of measureFamilies) {
    const names = formOf[family].map((f) => f.name)
    assert.ok(names.length > 0, family)
    assert.deepEqual([...new Set(names)], names, family)
    assert.ok(
      formOf[family].some((f) => f.must),
      `${family} asks for nothing`,
    )
  }
})

test('what the form of a measure lacks warns with its article, and a reason overrides it', () => {
  const checks = found(asking('controlled-delivery', { consignment: 'Container', route: 'Guayaquil to Antwerp' }))
  assert.deepEqual(
    checks.map((c) => [c.outcome, c.overridable, c.params.particular]),
    [
      ['warned', true, 'date'],
      ['warned', true, 'method'],
      ['warned', true, 'practicalArrangements'],
    ],
  )
  assert.ok(checks.every((c) => c.article.startsWith('UNTOC 20(1)')))
})

test('a hearing in an hour that summer time skips cannot leave', () => {
  const hearing = { start: '2026-03-29T02:30', zone: 'Europe/Rome' }
  assert.deepEqual(faultsOf('video', hearing), [{ name: 'start', fault: 'no-such-hour' }])
  const failed = found(asking('video', hearing)).filter((c) => c.outcome === 'failed')
  assert.deepEqual(
    failed.map((c) => [c.pointer, c.overridable]),
    [['/measures/0/particulars/start', false]],
  )
  assert.deepEqual(faultsOf('video', { ...hearing, zone: 'Africa/Lagos' }), [])
})

test('an hour that comes twice is two instants; any other shown hour is one, and is shown at the other end', () => {
  assert.equal(instantsOf('2026-10-25T02:30', 'Europe/Rome').length, 2)
  assert.deepEqual(instantsOf('2026-12-01T10:00', 'Asia/Kathmandu'), [Date.parse('2026-12-01T04:15:00Z')])
  assert.equal(shownIn('2026-12-01T10:00', 'Europe/Rome', 'Africa/Lagos'), '2026-12-01T10:00')
  assert.equal(shownIn('2026-07-01T10:00', 'Europe/Rome', 'Africa/Lagos'), '2026-07-01T09:00')
  assert.equal(shownIn('2026-12-01T23:00', 'America/Lima', 'Asia/Shanghai'), '2026-12-02T12:00')
})

test('a day that does not exist, a period that ends before it begins and a choice nobody offered are named', () => {
  assert.deepEqual(faultsOf('records', { from: '2026-02-30', until: '2026-03-01' }), [{ name: 'from', fault: 'no-such-day' }])
  assert.deepEqual(faultsOf('records', { from: '2026-03-02', until: '2026-03-01' }), [
    { name: 'until', fault: 'ends-before-it-begins' },
  ])
  assert.deepEqual(faultsOf('controlled-delivery', { method: 'as you like' }), [{ name: 'method', fault: 'no-such-choice' }])
  assert.deepEqual(faultsOf('video', { start: '2026-12-01T10:00', zone: 'Rome' }), [{ name: 'zone', fault: 'no-such-zone' }])
})

test('whatever is written in a form, it is judged and never thrown', () => {
  const answers = fc.dictionary(
    fc.constantFrom('from', 'until', 'start', 'zone', 'minutes', 'method', 'safeConduct'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.constantFrom(...measureFamilies), answers, (family, particulars) => {
      for (const { name } of faultsOf(family, particulars))
        assert.ok(formOf[family].some((f) => f.name === name) || name === 'until')
    }),
    { numRuns: 200 },
  )
})
