import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationOrder, letterOfRequest, morning } from '../../test/assistance.ts'
import type { CaseId, NodeId } from '../kernel/id.ts'
import { dateOf } from '../kernel/instant.ts'
import { lawBook } from '../law/registry.ts'
import type { Content } from './content.ts'
import { readiness } from './readiness.ts'
import type { Party, Request, RequestId } from './request.ts'

const party = (state: string): Party => ({
  node: `${state.toLowerCase()}-central` as NodeId,
  state,
  authority: `Central Authority of ${state}`,
})
const request = (from: string, to: string, content: Content, overrides: Request['overrides'] = {}): Request => ({
  id: 'r' as RequestId,
  caseId: 'c' as CaseId,
  side: 'requesting',
  reference: `${from}-2026-000001`,
  theirReference: null,
  requesting: party(from),
  requested: party(to),
  state: 'draft',
  version: 1,
  content,
  basesShown: null,
  overrides,
  draftedBy: [],
  assignee: null,
  letter: null,
  createdAt: morning,
  movedAt: morning,
  nextDue: null,
  nextRule: null,
  silentSince: null,
  hearings: [],
  waitsFor: 'us',
})
const today = dateOf(morning)
const found = (it: Request, outcome: 'failed' | 'warned') =>
  readiness(it, today, lawBook).checks.filter((c) => c.outcome === outcome)
const ids = (checks: readonly { id: string }[]) => [...new Set(checks.map((c) => c.id))].sort()

/** Drugs from Peru, asked of Austria under the 1988 Convention. */
const drugs = (): Content => {
  const letter = letterOfRequest()
  return { ...letter, instrument: 'VIENNA-1988', offences: [{ ...letter.offences[0]!, concept: 'drug-trafficking' }] }
}

test('a request from Peru to Austria lacks functions, purpose and the certified decision that Austria asks for with a search', () => {
  const broken: Content = {
    ...drugs(),
    conducting: { ...drugs().conducting, functions: '' },
    purpose: [],
    facts: [{ lang: 'es', text: 'El grupo envió cocaína a Viena.' }],
    persons: drugs().persons.map((p) => ({ ...p, nationality: '' as const })),
  }
  const failed = found(request('PE', 'AT', broken), 'failed')
  for (const id of ['conducting-authority-functions', 'purpose', 'declaration-attachment'])
    assert.ok(ids(failed).includes(id), `${id} in ${ids(failed)}`)
  assert.ok(failed.every((c) => c.article !== '' && !c.overridable))
  const pointers = Object.fromEntries(failed.map((c) => [c.id, c.pointer]))
  assert.deepEqual(
    [pointers['conducting-authority-functions'], pointers.purpose, pointers['declaration-attachment']],
    ['/conducting/functions', '/purpose', '/attachments'],
  )
  const all = readiness(request('PE', 'AT', broken), today, lawBook).checks
  assert.ok(
    all.some((c) => c.id.startsWith('language') && c.outcome !== 'passed'),
    'Spanish is not what Austria takes',
  )
  assert.equal(all.find((c) => c.id === 'person-nationality')?.outcome, 'warned')
})

test('repaired, nothing blocks it', () => {
  const repaired: Content = {
    ...drugs(),
    facts: [{ lang: 'de', text: 'Die Gruppe schickte Kokain.' }],
    attachments: [{ exhibit: 'x', title: 'Decision', kind: 'court-decision-certified' }],
  }
  assert.deepEqual(ids(found(request('PE', 'AT', repaired), 'failed')), [])
})

test('a warning is overridden by a reason, a failure by nothing', () => {
  const content = { ...letterOfRequest(), persons: letterOfRequest().persons.map((p) => ({ ...p, location: '' })), purpose: [] }
  const reason = { reason: 'Unknown abode', by: 'Bo Lindqvist', at: morning }
  const before = readiness(request('IT', 'NG', content), today, lawBook)
  const overridden = readiness(
    request('IT', 'NG', content, Object.fromEntries(before.checks.map((c) => [c.id, reason]))),
    today,
    lawBook,
  )
  assert.deepEqual(
    overridden.checks.filter((c) => c.outcome !== 'passed' && !c.override).map((c) => c.id),
    ['purpose'],
  )
  assert.equal(overridden.ready, false)
})

test('an order is not selectable towards Denmark, which is not bound', () => {
  const basis = readiness(request('IT', 'DK', investigationOrder()), today, lawBook).checks.find((c) => c.id === 'basis-in-force')
  assert.deepEqual([basis?.outcome, basis?.params.reason, basis?.pointer], ['failed', 'not-bound', '/instrument'])
})

test('an instrument that is not in force is refused with its reason', () => {
  const basis = readiness(request('NL', 'GH', { ...letterOfRequest(), instrument: 'UNCC' }), today, lawBook).checks.find(
    (c) => c.id === 'basis-in-force',
  )
  assert.equal(basis?.outcome, 'failed')
})

test('migrant smuggling from Italy to Niger: dual criminality warns and never blocks', () => {
  const letter = letterOfRequest()
  const content = {
    ...letter,
    offences: [{ ...letter.offences[0]!, concept: 'migrant-smuggling' }],
    facts: [{ lang: 'fr', text: 'Le groupe a fait passer des migrants.' }],
  }
  const checks = readiness(request('IT', 'NE', content), today, lawBook).checks
  const dual = checks.find((c) => c.id === 'dual-criminality')
  assert.deepEqual([dual?.outcome, dual?.overridable], ['warned', true])
})

test('the same by order to Germany with its category ticked: no dual criminality is asked for', () => {
  const order = investigationOrder()
  const content = {
    ...order,
    offences: [{ ...order.offences[0]!, concept: 'migrant-smuggling', annexD: 'facilitation-of-unauthorised-entry' }],
    facts: [{ lang: 'de', text: 'Die Gruppe hat Menschen geschleust.' }],
  }
  const dual = readiness(request('IT', 'DE', content), today, lawBook).checks.find((c) => c.id === 'dual-criminality')
  assert.ok(!dual || dual.outcome === 'passed', JSON.stringify(dual))
})
