import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ProblemError, pathOf, problemOf, readProblem } from './problem.ts'

test('a problem document keeps its code, facts and fields', () => {
  const problem = readProblem(422, {
    type: 'about:blank',
    code: 'request-incomplete',
    detail: 'Add the facts.',
    facts: { article: '18(15)(c)' },
    fields: [{ pointer: '/facts/0', code: 'required', params: { most: 3 } }, { nonsense: true }],
  })
  assert.equal(problem.code, 'request-incomplete')
  assert.deepEqual(problem.facts, { article: '18(15)(c)' })
  assert.deepEqual(problem.fields, [{ pointer: '/facts/0', code: 'required', params: { most: 3 } }])
})

test('whatever a server sends, reading it never fails', () => {
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 599 }), fc.jsonValue(), (status, body) => {
      const problem = readProblem(status, body)
      assert.equal(problem.status, status)
      assert.ok(problem.code.length > 0 || typeof (body as { code?: unknown })?.code === 'string')
    }),
  )
})

test('a request that never arrived is offline, not a fault', () => {
  assert.equal(problemOf(new TypeError('Failed to fetch')).code, 'offline')
  assert.equal(problemOf(new TypeError('x is not a function')).code, 'fault')
  assert.equal(problemOf(new ProblemError(readProblem(409, { code: 'case-closed' }))).code, 'case-closed')
})

test('a pointer becomes the path of the form field', () => {
  assert.equal(pathOf('/facts/0/place'), 'facts.0.place')
  assert.equal(pathOf('/a~1b/c~0d'), 'a/b.c~d')
  assert.equal(pathOf(''), '')
})
