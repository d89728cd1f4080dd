/** What a request says of itself when it is about to go. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOfRequest } from '../../../../test/assistance.ts'
import type { Content } from '../../../assistance/content.ts'
import type { CalendarDate } from '../../../kernel/instant.ts'
import { circumstancesOf } from './circumstances.ts'

const plain = letterOfRequest()
const today = '2026-11-26' as CalendarDate
const with_ = (person: Partial<Content['persons'][number]>): Content => ({
  ...plain,
  persons: plain.persons.map((one, i) => (i === 0 ? { ...one, ...person } : one)),
})

test('R20 whoever may be a child on the day of the act is treated as one, however little of the birth is known', () => {
  const minor = (born: string) => circumstancesOf(with_({ born }), 'requesting', today).includes('minor')
  assert.deepEqual(['2008-11-27', '2008-11-26', '2008', '2007', '2008-12', '2008-11', ''].map(minor), [
    true,
    false,
    true,
    false,
    true,
    true,
    false,
  ])
})

test('R27 a request says by itself that it names a victim, touches privilege, or may lead to death where that is for us to weigh', () => {
  assert.deepEqual(circumstancesOf(plain, 'requesting', today), [])
  assert.deepEqual(circumstancesOf(with_({ role: 'victim' }), 'requesting', today), ['victim'])
  const capital = { ...plain, offences: plain.offences.map((it) => ({ ...it, deathPenaltyPossible: true })) }
  assert.deepEqual(circumstancesOf(capital, 'requesting', today), [])
  assert.deepEqual(circumstancesOf(capital, 'requested', today), ['offence-carries-death'])
  const privileged = (is: string) => ({ ...plain, epoc: { privileged: is } }) as unknown as Content
  assert.deepEqual(
    ['no', 'waived', 'detrimental', 'resident-here'].map((is) => circumstancesOf(privileged(is), 'requesting', today)),
    [[], [], ['legal-privilege'], ['legal-privilege']],
  )
})
