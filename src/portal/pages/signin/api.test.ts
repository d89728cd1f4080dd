import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeReturn } from './api.ts'

test('after sign-in only pages of this portal are returned to', () => {
  assert.equal(safeReturn('/cases/1?x=2'), '/cases/1?x=2')
  for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '', undefined, '/sign-in?return=/'])
    assert.equal(safeReturn(elsewhere), '/')
})
