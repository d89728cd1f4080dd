import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chord } from './keys.ts'
import { choose, looksLikeReference, matches, walk } from './palette.ts'

test('the palette finds by the beginnings of words, without accents', () => {
  assert.ok(matches({ words: 'Ouvrir une procédure' }, 'proced'))
  assert.ok(matches({ words: 'Abrir un expediente nuevo' }, 'nuev exp'))
  assert.ok(!matches({ words: 'Law' }, 'cases'))
  assert.ok(matches({ words: '法律' }, '法律'))
  assert.ok(matches({ words: 'Law' }, ''))
})

test('what the node found is offered whatever its words', () => {
  const found = { id: '1', kind: 'found' as const, words: 'IT-2026-000123' }
  assert.deepEqual(choose([found, { id: '2', kind: 'go', words: 'Law' }], 'zzz'), [found])
})

test('a reference is recognised as one', () => {
  assert.ok(looksLikeReference('IT-2026-000123'))
  assert.ok(looksLikeReference(' ng-2026-1'))
  assert.ok(!looksLikeReference('money laundering'))
})

test('the highlighted line goes round', () => {
  assert.equal(walk(0, -1, 3), 2)
  assert.equal(walk(2, 1, 3), 0)
  assert.equal(walk(5, 1, 0), 0)
})

test('g waits for its letter', () => {
  assert.deepEqual(chord(undefined, 'g'), { name: '', pending: 'g' })
  assert.deepEqual(chord('g', 'c'), { name: 'g c' })
  assert.deepEqual(chord(undefined, '?'), { name: '?' })
})
