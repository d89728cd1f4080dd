import assert from 'node:assert/strict'
import { test } from 'node:test'
import { merge, same, setAt, valueAt } from './content.ts'

const measure = (id: string, text: string) => ({ id, family: 'records', description: [{ lang: 'en', text }] })
const base = { title: 'Accounts', facts: [{ lang: 'en', text: 'A van.' }], measures: [measure('m1', 'one')] }

test('a pointer reads and writes the place it names and leaves the rest untouched', () => {
  const next = setAt(base, '/measures/0/description/0/text', 'two')
  assert.equal(valueAt(next, '/measures/0/description/0/text'), 'two')
  assert.equal(next.facts, base.facts)
  assert.equal(valueAt(base, '/nowhere/0/at'), undefined)
  assert.deepEqual(setAt({ eio: { availableDomestically: true } }, '/eio/availableDomestically', undefined), { eio: {} })
})

test('two hands in different places are both kept', () => {
  const mine = setAt(base, '/title', 'Accounts in Lagos')
  const theirs = { ...setAt(base, '/facts/0/text', 'A white van.'), measures: [...base.measures, measure('m2', 'two')] }
  const { content, clashes } = merge(base, mine, theirs)
  assert.deepEqual(clashes, [])
  assert.deepEqual(content, {
    title: 'Accounts in Lagos',
    facts: [{ lang: 'en', text: 'A white van.' }],
    measures: theirs.measures,
  })
})

test('the same place changed by both is a clash, and mine stands until the officer chooses', () => {
  const mine = setAt(base, '/facts/0/text', 'A blue van.')
  const theirs = setAt(base, '/facts/0/text', 'A white van.')
  const { content, clashes } = merge(base, mine, theirs)
  assert.deepEqual(clashes, [{ pointer: '/facts/0/text', mine: 'A blue van.', theirs: 'A white van.' }])
  assert.ok(same(content, mine))
})

test('a thing removed by one and left alone by the other is gone; changed by the other, it stays', () => {
  const without = { ...base, measures: [] }
  assert.deepEqual(merge(base, without, base).content.measures, [])
  assert.deepEqual(merge(base, base, without).content.measures, [])
  const changed = setAt(base, '/measures/0/family', 'freeze')
  assert.equal(merge(base, without, changed).content.measures.length, 1)
})
