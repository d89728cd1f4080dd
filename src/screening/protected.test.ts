/** What is protected of a person changes no answer of screening (Directive (EU) 2016/680 Article 10 and 11(3)), asked of the engine itself. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { described } from './compare/described.ts'
import { compareSubjects } from './compare/subject.ts'
import { queryForm } from './forms.ts'
import { weigh } from './weigh/waterfall.ts'

const name = fc.constantFrom('Amina Haddad', 'Vladimir Petrov', 'Yusuf al-Hakim', 'Maria Silva', 'Chen Wei', 'O’Neill Patrick')
const protectedWords = fc.dictionary(
  fc.constantFrom(
    'religion',
    'ethnicity',
    'race',
    'political',
    'union',
    'health',
    'sexLife',
    'genetic',
    'biometric',
    'sex',
    'age',
  ),
  fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 })),
  { minKeys: 1 },
)

test('R18 a protected attribute on either side of a comparison changes no weight', () => {
  fc.assert(
    fc.property(name, name, protectedWords, protectedWords, (one, other, ofOne, ofOther) => {
      const subject = (it: string, more: object) => described.parse({ kind: 'person', names: [it], birth: '1980-02-03', ...more })
      const answer = (a: object, b: object) =>
        weigh(compareSubjects(subject(one, a), subject(other, b)), 1000, () => 0.001, { look: 0.5, strong: 0.95 })
      assert.deepEqual(answer(ofOne, ofOther), answer({}, {}))
    }),
    { numRuns: 200 },
  )
})

test('no question to screening has a place for a protected attribute', () => {
  fc.assert(
    fc.property(protectedWords, (words) => {
      const asked = queryForm.parse({
        case: '0192a000-0000-7000-8000-000000000000',
        aim: 'investigation',
        purpose: 'Named by a witness of the same night',
        subject: { kind: 'person', names: ['Amina Haddad'], ...words },
      })
      assert.deepEqual(Object.keys(asked.subject).toSorted(), ['birth', 'countries', 'identifiers', 'kind', 'names'])
    }),
  )
})
