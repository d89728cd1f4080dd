import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOfRequest } from '../../../../test/assistance.ts'
import type { Request } from '../../../assistance/request.ts'
import type { CaseId, NodeId, OfficerId } from '../../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { ItemFacts } from '../../../protection/decision/question.ts'
import { groundOfRequest } from '../../../protection/registers/registers.ts'
import { askLeaving, personsOf } from './leaving.ts'

const at = '2026-11-26T10:00:00.000Z' as Instant
const here = 'it-central' as NodeId
const officer: Officer = {
  id: 'bo' as OfficerId,
  name: 'Bo Lindqvist',
  authority: 'XA',
  roles: ['desk-officer'],
  signedInAt: at,
  steppedUpAt: at,
}
const file = { id: 'harbour' as CaseId, members: [officer.id], purpose: 'Trafficking through the port', closed: false }
const letter = letterOfRequest()
const requestTo = (state: string, over: Partial<typeof letter> = {}) =>
  ({
    id: 'r-1',
    side: 'requesting',
    caseId: file.id,
    requesting: { node: here, state: 'IT', authority: 'Rome' },
    requested: { node: `${state.toLowerCase()}-central`, state, authority: state },
    content: { ...letter, ...over },
  }) as unknown as Request
const leaves = async (request: Request, marked: readonly ItemFacts[] = [], exhibits: readonly string[] = []) => {
  const desk = { handling: { markedAs: async () => marked } }
  try {
    await askLeaving(undefined as never, desk as never, here, {
      officer,
      act: 'assistance.transmit',
      at,
      file,
      request,
      exhibits,
    })
    return 'goes'
  } catch (no) {
    assert.ok(no instanceof Refusal)
    return no.facts.policy ?? no.code
  }
}

test('R8 whoever a request names is asked about when it leaves: a third State in an individual case under a treaty, and what is another State’s only with its word', async () => {
  const child = { ...letter.persons[0]!, id: 'p-9', role: 'victim' as const, born: '2012' }
  assert.deepEqual(
    personsOf({ ...letter, persons: [child] }, '2026-11-26' as CalendarDate).map((it) => [it.category, it.minor, it.personal]),
    [['victim', true, true]],
  )
  assert.equal(await leaves(requestTo('FR')), 'goes')
  assert.equal(await leaves(requestTo('NG')), 'goes')
  assert.deepEqual(
    ['FR', 'GB', 'NG'].map((state) => groundOfRequest(state, 'UNTOC').ground),
    ['member', 'adequate', 'derogation'],
  )
  assert.equal(groundOfRequest('NG', '').ground, 'none')
  assert.equal(await leaves(requestTo('NG', { basis: undefined, instrument: '' })), 'transfer-ground')
  // What belongs to another State does not go on to a third without its word; nor do things whose owner closed them.
  const german = { owner: 'de-central', codes: [] }
  assert.equal(await leaves(requestTo('NG'), [german], ['e-1']), 'origin-authorises')
  assert.equal(await leaves(requestTo('NG'), [{ ...german, shareGrants: ['ng-central'] }], ['e-1']), 'goes')
  assert.equal(await leaves(requestTo('NG'), [{ owner: here, notStates: ['NG'] }], ['e-1']), 'h3-states')
})
