/** An officer, a case and a person about whom the decision point is asked: what the tests of the rules share. */
import assert from 'node:assert/strict'
import type { CaseId, NodeId, OfficerId } from '../src/kernel/id.ts'
import type { Instant } from '../src/kernel/instant.ts'
import type { Officer } from '../src/kernel/officer.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import type { Circumstances, ItemFacts } from '../src/protection/decision/question.ts'
import { type Ask, permit } from '../src/protection/permit.ts'

export const noon = '2026-11-25T12:00:00.000Z' as Instant
export const here = 'it-central' as NodeId
export const lagos = 'ng-central' as NodeId
export const amara: Officer = {
  id: 'amara' as OfficerId,
  name: 'Amara Diallo',
  authority: 'Central Authority',
  roles: ['prosecutor', 'approver'],
  signedInAt: noon,
  steppedUpAt: noon,
}
export const harbour = { id: 'harbour' as CaseId, members: [amara.id], purpose: 'Trafficking through the port', closed: false }
export const why: Circumstances = {
  purposeOf: 'investigation',
  basis: 'UNTOC 18',
  servesCase: 'harbour',
  reason: 'Named by two witnesses as the driver',
}
export const person: ItemFacts = { kind: 'person', personal: true, owner: here, category: 'suspect' }
export const asked = (item: ItemFacts, more: Circumstances = {}, ask: Partial<Ask> = {}): Ask => ({
  officer: amara,
  act: 'cases.read',
  at: noon,
  case: harbour,
  here,
  item,
  more: { ...why, ...more },
  ...ask,
})
/** The code of the refusal with the policy behind it, or `open`. */
export function answer(ask: Ask): string {
  try {
    permit(ask)
    return 'open'
  } catch (no) {
    assert.ok(no instanceof Refusal, String(no))
    return no.facts.policy ? `${no.code}: ${no.facts.policy}` : no.code
  }
}
export const leaving: Partial<Ask> = { act: 'assistance.transmit', to: lagos }
export const abroad: Circumstances = { use: 'share', state: 'NG', transfer: 'safeguards', originAuthorised: true }
