import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { content } from '../../../assistance/content.ts'
import type { RequestCheck } from '../api.ts'
import { labelOf, sectionOf, sectionState, sectionsFor, touches } from './sections.ts'

const check = (pointer: string, outcome: RequestCheck['outcome'], override?: RequestCheck['override']): RequestCheck => ({
  id: pointer,
  outcome,
  pointer,
  article: '',
  source: '',
  confidence: 'verified',
  params: {},
  overridable: outcome === 'warned',
  ...(override && { override }),
})

test('every field of the content stands in a section and has a label', () => {
  const words = JSON.parse(readFileSync('src/portal/locales/en/assistance.json', 'utf8')) as { label: Record<string, string> }
  const own = JSON.parse(readFileSync('src/portal/locales/en/requests.json', 'utf8')) as { label: Record<string, string> }
  for (const field of Object.keys(content.shape)) {
    const { key } = labelOf(`/${field}`)
    const name = key.slice('label.'.length)
    assert.ok(words.label[name] ?? own.label[name], `${field}: no words for ${key}`)
    assert.notEqual(sectionOf(`/${field}`), undefined)
  }
})

test('a pointer into a list names the thing and its place', () => {
  assert.deepEqual(labelOf('/measures/1/particulars/account'), { key: 'particular.account', of: 'label.measures', nth: 2 })
  assert.deepEqual(labelOf('/offences/0/citation'), { key: 'label.offence', of: 'label.offences', nth: 1 })
  assert.deepEqual(labelOf('/facts/0/text'), { key: 'label.facts' })
  assert.deepEqual(labelOf('/eio/necessity'), { key: 'label.necessity' })
})

test('a section counts what must be mended before what should be looked at', () => {
  const checks = [check('/facts', 'warned'), check('/facts/0/text', 'failed'), check('/measures/0', 'warned')]
  assert.deepEqual(sectionState('facts', checks), { kind: 'errors', count: 1 })
  assert.deepEqual(sectionState('measures', checks), { kind: 'attention', count: 1 })
  assert.deepEqual(sectionState('persons', checks), { kind: 'complete', count: 0 })
  assert.deepEqual(sectionState('facts', undefined), { kind: 'unknown', count: 0 })
})

test('a warning that was answered with a reason no longer counts', () => {
  const answered = check('/facts', 'warned', { reason: 'known', by: 'x', at: '2026-01-01T00:00:00.000Z' })
  assert.deepEqual(sectionState('facts', [answered]), { kind: 'complete', count: 0 })
})

test('only an investigation order has the section of the order', () => {
  assert.ok(sectionsFor('EU-EIO').includes('order'))
  assert.ok(!sectionsFor('UNTOC').includes('order'))
})

test('a check touches a field when it points into it, not when it merely begins alike', () => {
  assert.ok(touches({ pointer: '/measures/1/description' }, '/measures/1'))
  assert.ok(!touches({ pointer: '/measures/10' }, '/measures/1'))
})
