import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingIn, pluralForms, strings } from './compare.ts'

const english = strings({ a: { b: 'Hello {{name}}' }, n_one: '{{count}} day', n_other: '{{count}} days' })

test('a string that is missing, or lost a placeholder, is named', () => {
  const other = strings({ a: { b: 'Salut' }, n_one: '{{count}} jour', n_many: '{{count}} de jours', n_other: '{{count}} jours' })
  assert.deepEqual(missingIn(english, other, pluralForms('fr')), ['a.b has {} for {name}'])
})

test('a language has all its plural forms and no more', () => {
  assert.deepEqual([...pluralForms('ar')].sort(), ['few', 'many', 'one', 'other', 'two', 'zero'])
  assert.deepEqual(pluralForms('zh'), ['other'])
  const chinese = strings({ a: { b: '{{name}}' }, n_other: '{{count}} 天' })
  assert.deepEqual(missingIn(english, chinese, pluralForms('zh')), [])
  const arabic = strings({ a: { b: '{{name}}' }, n_other: '{{count}} يوم' })
  assert.equal(missingIn(english, arabic, pluralForms('ar')).length, 5)
})

test('a form that says the number itself may leave it out, the general one may not', () => {
  const arabic = strings({
    a: { b: '{{name}}' },
    n_zero: 'لا أيام',
    n_one: 'يوم واحد',
    n_two: 'يومان',
    n_few: '{{count}} أيام',
    n_many: '{{count}} يوماً',
    n_other: '{{count}} يوم',
  })
  assert.deepEqual(missingIn(english, arabic, pluralForms('ar')), [])
  assert.equal(missingIn(english, strings({ a: { b: '{{name}}' }, n_other: '天' }), ['other']).length, 1)
})

test('a string that English does not have is named', () => {
  assert.deepEqual(missingIn(strings({}), strings({ x: 'y' }), ['other']), ['x is not in English'])
})
