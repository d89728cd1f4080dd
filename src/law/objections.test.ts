import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import type { DraftFacts } from './draft.ts'
import { checkAuthority, checkObjections } from './objections.ts'
import { lawBook } from './registry.ts'

const draft = (its: Partial<DraftFacts>): DraftFacts => ({
  instrument: 'UNTOC',
  from: 'IT' as State,
  to: 'NG' as State,
  on: '2026-11-26' as CalendarDate,
  facts: [],
  measures: [],
  persons: [],
  offences: [],
  attachments: [],
  ...its,
})
const grounds = (its: Partial<DraftFacts>) =>
  checkObjections(draft(its)).map((c) => [c.params.ground, c.article, c.outcome, c.pointer])

test('a possible death penalty is foretold under each ground that meets it, warns and never blocks; an assurance answers it', () => {
  const offences = [{ citation: 's. 5', deathPenaltyPossible: true }]
  assert.deepEqual(grounds({ offences }), [
    ['untoc-18-21-b', 'UNTOC 18(21)(b)', 'warned', '/offences/0/deathPenaltyPossible'],
    ['untoc-18-21-d', 'UNTOC 18(21)(d)', 'warned', '/offences/0/deathPenaltyPossible'],
  ])
  assert.deepEqual(grounds({ offences, assurances: ['no_death_penalty'] }), [])
})

test('a controlled delivery by order meets the additional ground of its own article', () => {
  const measures = [{ family: 'controlled-delivery' as const }, { family: 'statement' as const }]
  assert.deepEqual(grounds({ instrument: 'EU-EIO', measures }), [['eio-28-1', 'EU-EIO 28(1)', 'warned', '/measures/0/family']])
})

test('administrative proceedings invite their ground against coercive measures alone', () => {
  const measures = [{ family: 'statement' as const }, { family: 'search-seizure' as const }]
  const of = (typeOfProceedings: 'a' | 'b') => grounds({ instrument: 'EU-EIO', measures, eio: { typeOfProceedings } })
  assert.deepEqual(of('a'), [])
  assert.deepEqual(of('b'), [['eio-11-1-c', 'EU-EIO 11(1)(c)', 'warned', '/measures/1/family']])
})

test('an ordinary request foretells nothing', () => {
  assert.deepEqual(
    grounds({ measures: [{ family: 'records' }, { family: 'search-seizure' }], offences: [{ citation: 'Art. 416' }] }),
    [],
  )
})

test('the authority that the requested State notified is shown with its source and how sure it is', () => {
  const [shown] = checkAuthority(draft({}), lawBook)
  assert.deepEqual([shown?.outcome, shown?.article, shown?.confidence], ['passed', 'UNTOC 18(13)', 'unverified'])
  assert.match(String(shown?.params.notified), /Attorney-General/)
})

test('a channel that the requested State asks for has to be answered', () => {
  const row = { id: 'x', instrument: 'UNTOC', state: 'NG', kind: 'notification', articles: ['UNTOC 18(13)'], effect: 'channel' }
  const cited = { text: 'Through the diplomatic channel.', asOf: '2026-11-23', source: 'test', confidence: 'uncertain' }
  const book = { ...lawBook, declarations: [...lawBook.declarations, { ...row, ...cited }] } as typeof lawBook
  const asked = checkAuthority(draft({}), book).find((c) => c.id === 'channel-notified')
  assert.deepEqual([asked?.outcome, asked?.params.notified], ['warned', 'Through the diplomatic channel.'])
})
