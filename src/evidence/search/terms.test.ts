import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hitsIn, queryOf, termsOf, vectorOf } from './terms.ts'

const words = (text: string) => termsOf(text).map((it) => it.word)

test('a word is found whatever its case and accents, in every script of the portal', () => {
  assert.deepEqual(words('Škoda ŁÓDŹ Straße'), ['skoda', 'lodz', 'strasse'])
  assert.deepEqual(words('مُحَمَّد مدرسة أحمد'), words('محمد مدرسه احمد'))
  assert.deepEqual(words('Ёлка'), words('елка'))
  assert.deepEqual(words('毒品走私'), ['毒', '品', '走', '私'])
  assert.deepEqual(words('MSKU-123.456'), ['msku', '123', '456'])
})

test('a question is words by their beginning, runs in quotation marks, and signs that stand together', () => {
  assert.equal(queryOf('contain "berth 4"'), `('contain':*) & ('berth' <-> '4')`)
  assert.equal(queryOf('走私'), `('走' <-> '私')`)
  assert.equal(queryOf(' "" - '), undefined)
  assert.equal(queryOf(`x' | !'y`), `('x':*) & ('y':*)`)
})

test('what was found is marked where it stands in the text as it was written', () => {
  const text = 'At Bérth 4 the containers lay'
  assert.deepEqual(
    hitsIn(text, 'berth contain').map(({ at, length }) => text.slice(at, at + length)),
    ['Bérth', 'containers'],
  )
})

test('a text with quotation marks and backslashes is still a vector', () => {
  assert.equal(vectorOf(`a 'b' \\ a`), `'a':1,3 'b':2`)
})
