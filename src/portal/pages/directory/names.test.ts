import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inGroups, nameIn, otherName, sameFingerprint } from './names.ts'

const names = { it: 'Procura della Repubblica', en: "Public Prosecutor's Office" }

test('an authority is called by its name in the language of the reader, else in English', () => {
  assert.equal(nameIn(names, 'it'), 'Procura della Repubblica')
  assert.equal(nameIn(names, 'ar'), "Public Prosecutor's Office")
  assert.equal(otherName(names, 'ar'), 'Procura della Repubblica')
  assert.equal(otherName({ en: 'X' }, 'fr'), undefined)
})

test('a fingerprint is read in groups and compared without them', () => {
  assert.equal(inGroups('abcdef0123'), 'abcd ef01 23')
  assert.equal(inGroups('abcd ef01'), 'abcd ef01')
  assert.ok(sameFingerprint('ABCD-ef01', 'abcdef01'))
  assert.ok(!sameFingerprint('', ''))
  assert.ok(!sameFingerprint('abcd', 'abce'))
})
