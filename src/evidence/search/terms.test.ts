import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disguised, filterOf, mayHold } from './filter.ts'
import { beginningsAsked, beginningsIn, hitsIn, occurrences, termsOf } from './terms.ts'

const words = (text: string) => termsOf(text).map((it) => it.word)

test('a word is found whatever its case and accents, in every script of the portal', () => {
  assert.deepEqual(words('Škoda ŁÓDŹ Straße'), ['skoda', 'lodz', 'strasse'])
  assert.deepEqual(words('مُحَمَّد مدرسة أحمد'), words('محمد مدرسه احمد'))
  assert.deepEqual(words('Ёлка'), words('елка'))
  assert.deepEqual(words('毒品走私'), ['毒', '品', '走', '私'])
  assert.deepEqual(words('MSKU-123.456'), ['msku', '123', '456'])
})

test('a question is words by their beginning, runs in quotation marks, and signs that stand together', () => {
  const text = 'Two containers at berth 4. Berth 44 was empty. 有人走私毒品'
  assert.equal(occurrences(text, 'contain "berth 4"'), 2)
  assert.equal(occurrences(text, 'berth'), 2)
  assert.equal(occurrences(text, '"contain"'), 0)
  assert.equal(occurrences(text, '"4 berth 44"'), 1)
  assert.equal(occurrences(text, 'containers crane'), 0)
  assert.equal(occurrences(text, '走私'), 1)
  assert.equal(occurrences(text, '私走'), 0)
  assert.equal(occurrences(text, ' "" - '), 0)
  assert.deepEqual(beginningsAsked(' "" - '), [])
  assert.deepEqual(beginningsAsked(`x' | !'containership`), ['x', 'containe'])
})

test('what was found is marked where it stands in the text as it was written', () => {
  const text = 'At Bérth 4 the containers lay'
  assert.deepEqual(
    hitsIn(text, 'berth contain').map(({ at, length }) => text.slice(at, at + length)),
    ['Bérth', 'containers'],
  )
})

test('the filter of a passage finds each of its words by their beginning, and is of no use without its key or its place', () => {
  const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  const text = 'The containers were moved from berth 4 to the customs shed on Friday, under seal S-100, before witnesses.'
  const filter = filterOf(
    beginningsIn(text).map((it) => disguised(key, it)),
    'e-1/1',
  )
  for (const asked of ['c', 'contain', 'containership', 'berth', 'friday', '100'])
    for (const word of beginningsAsked(asked)) assert.ok(mayHold(filter, 'e-1/1', disguised(key, word)), asked)
  const wrong = (of: Uint8Array, place: string): number =>
    beginningsIn(text).filter((it) => mayHold(filter, place, disguised(of, it))).length / beginningsIn(text).length
  // About one in a hundred by the construction; one in ten would be a filter that tells.
  assert.ok(wrong(other, 'e-1/1') < 0.1, 'another key')
  assert.ok(wrong(key, 'e-1/2') < 0.1, 'another passage')
})
