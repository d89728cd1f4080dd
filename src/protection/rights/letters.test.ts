import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import { letterTo } from './letters.ts'
import {
  assertWeighed,
  clockFor,
  grounds,
  type Held,
  letterLanguages,
  type PersonRequest,
  regimes,
  rights,
  type Weighed,
} from './request.ts'

const held = (n: number): Held => ({
  room: 'assistance',
  subject: `request:${n}`,
  reference: `IT-R-2026-000${n}`,
  since: '2026-01-02T10:00:00.000Z' as Instant,
  found: ['name'],
})
const request = (more: Partial<PersonRequest> = {}): PersonRequest => ({
  reference: 'IT-P-2026-0001',
  right: 'access',
  regime: 'led',
  person: { names: ['Farid Aziz'], identifiers: [] },
  language: 'en',
  through: 'person',
  identity: 'passport shown',
  receivedOn: '2026-11-02' as CalendarDate,
  ...more,
})
const withheld = (n: number): Weighed => ({
  subject: `request:${n}`,
  decision: 'withhold',
  ground: 'obstruct-inquiry',
  reason: 'covert',
})
const nothing = { held: [], weighed: [] }
const everything = { held: [held(1), held(2)], weighed: [withheld(1), withheld(2)] }
const another = { held: [held(1)], weighed: [{ subject: 'request:1', decision: 'other', reason: 'born elsewhere' } as const] }

test('R24 the letter of someone about whom nothing is held and of someone from whom all is withheld are the same bytes', () => {
  for (const language of letterLanguages)
    for (const right of rights) {
      const letters = [nothing, everything, another].map((it) => letterTo(request({ language, right, ...it }), 'Ministero'))
      assert.equal(new Set(letters).size, 1, `${language} ${right}`)
      const renamed = letterTo(request({ language, right, ...everything, reference: 'IT-P-2026-0002' }), 'Ministero')
      assert.equal(renamed.replace('IT-P-2026-0002', 'IT-P-2026-0001'), letters[0])
    }
})

test('R24 a letter that gives something never says how much it keeps back', () => {
  const given: Weighed = { subject: 'request:1', decision: 'give', reason: 'closed' }
  for (const language of letterLanguages) {
    const part = letterTo(request({ language, held: [held(1), held(2)], weighed: [given, withheld(2)] }), 'Ministero')
    const all = letterTo(request({ language, held: [held(1)], weighed: [given] }), 'Ministero')
    assert.equal(part, all)
    assert.ok(part.includes('IT-R-2026-0001') && !part.includes('IT-R-2026-0002'))
  }
})

test('R24 a letter calls a thing by its number, never by what officers call it among themselves', () => {
  const planned: Held = { ...held(1), room: 'screening', subject: 'set:019f-77aa01b2c3d4', reference: 'Arrest in Ballarò' }
  for (const language of letterLanguages) {
    const weighed: Weighed = { subject: planned.subject, decision: 'give', reason: 'closed' }
    const letter = letterTo(request({ language, held: [planned], weighed: [weighed] }), 'Ministero')
    assert.ok(!letter.includes('Ballarò') && letter.includes('aa01b2c3d4'), language)
    assert.doesNotMatch(letter, /screening|undefined/)
  }
})

test('R24 through the supervisory authority the person learns that all checks took place and nothing else', () => {
  for (const language of letterLanguages) {
    const letters = [nothing, everything].map((it) => letterTo(request({ language, through: 'authority', ...it }), 'Ministero'))
    assert.equal(letters[0], letters[1])
    assert.doesNotMatch(letters[0]!, /\{|undefined/)
  }
})

test('R24 each letter is in the language of the person, names its remedies, and leaves no blank', () => {
  const letters = letterLanguages.map((language) => letterTo(request({ language, ...nothing }), 'Ministero'))
  assert.equal(new Set(letters).size, letterLanguages.length)
  for (const letter of letters) assert.doesNotMatch(letter, /\{|\}|undefined/)
})

test('R24 the clock is the law’s: a month, three, four, nine; and none is made up where the law has no number', () => {
  const day = '2026-10-31' as CalendarDate
  assert.equal(clockFor('gdpr', 'access', day)?.due, '2026-11-30')
  assert.equal(clockFor('europol', 'access', day)?.due, '2027-01-31')
  assert.equal(clockFor('ccf', 'access', day)?.due, '2027-02-28')
  assert.equal(clockFor('ccf', 'erasure', day)?.due, '2027-07-31')
  assert.deepEqual([clockFor('led', 'access', day)?.rule, clockFor('led', 'access', day)?.due], ['led-answer', undefined])
  for (const regime of regimes) assert.ok(clockFor(regime, 'access', day)?.source)
})

test('R24 every item is weighed, and whatever is withheld has a ground of the law', () => {
  assert.throws(() => assertWeighed([held(1)], []), /Every item/)
  assert.throws(
    () => assertWeighed([held(1)], [{ subject: 'request:1', decision: 'withhold', reason: 'because' }]),
    /ground of the law/,
  )
  assert.throws(() => assertWeighed([], [withheld(1)]), /not among those/)
  for (const ground of grounds) assert.doesNotThrow(() => assertWeighed([held(1)], [{ ...withheld(1), ground }]))
})
