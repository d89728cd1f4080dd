import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActLine } from '../api.ts'
import { actMenu } from './actMenu.ts'

const act = (step: string, more: Partial<ActLine> = {}): ActLine => ({
  step,
  act: 'assistance.assess',
  open: true,
  primary: false,
  article: 'UNTOC 18(17)',
  leaves: true,
  ...more,
})

test('one act stands first and the open rest follow', () => {
  const { primary, open } = actMenu([act('ask'), act('accept', { primary: true }), act('consult')])
  assert.equal(primary?.step, 'accept')
  assert.deepEqual(
    open.map((one) => one.step),
    ['ask', 'consult'],
  )
})

test('an act that is shut for a reason of law is shown with it; one of another stage is not', () => {
  const { shut } = actMenu([
    act('refuse', { open: false, why: 'consultation-missing', article: 'UNTOC 18(26)' }),
    act('execute', { open: false, why: 'request-cannot-move' }),
  ])
  assert.deepEqual(
    shut.map((one) => one.step),
    ['refuse'],
  )
})

test('accepting under conditions is one dialog with accepting', () => {
  assert.deepEqual(
    actMenu([act('accept'), act('accept-with-conditions')]).open.map((one) => one.step),
    ['accept'],
  )
})
