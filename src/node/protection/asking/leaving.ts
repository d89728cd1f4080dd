/**
 * What a step of a request lets go, asked of protection before it goes: each person it speaks of, with the ground on which that State may
 * have personal data, and each thing that goes with it, by its own marking.
 */
import type { Content } from '../../../assistance/content.ts'
import type { Request } from '../../../assistance/request.ts'
import type { NodeId } from '../../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Act } from '../../../protection/acts.ts'
import type { Category, Purpose } from '../../../protection/decision/attributes.ts'
import type { Circumstances, ItemFacts } from '../../../protection/decision/question.ts'
import type { ProtectionDesk } from '../../../protection/desk.ts'
import { type CaseFacts, permit } from '../../../protection/permit.ts'
import { groundOfRequest } from '../../../protection/registers/registers.ts'
import { mayBeMinor } from './circumstances.ts'

type Leaving = Readonly<{
  officer: Officer
  act: Act
  at: Instant
  file: CaseFacts
  request: Request
  exhibits: readonly string[]
}>

const categoryOf: Readonly<Record<string, Category>> = {
  suspect: 'suspect',
  accused: 'suspect',
  victim: 'victim',
  witness: 'witness',
  'third-party': 'contact',
  expert: 'other',
}
const purposeOf: Readonly<Record<string, Purpose>> = {
  investigation: 'investigation',
  prosecution: 'prosecution',
  'judicial-proceeding': 'prosecution',
}

/** The persons of a request as the policies see one; a company is none. */
export const personsOf = (content: Content, today: CalendarDate): ItemFacts[] =>
  content.persons
    .filter((it) => it.role !== 'legal-person')
    .map((it) => ({
      kind: 'person',
      personal: true,
      category: categoryOf[it.role] ?? 'other',
      minor: it.born !== '' && mayBeMinor(it.born, today),
    }))

/** Refuses what may not go. The gates were asked before: what another person decided there counts as the second person's word. */
export async function askLeaving(sql: Sql, desk: ProtectionDesk, here: NodeId, it: Leaving): Promise<void> {
  const { officer, act, at, file, request, exhibits } = it
  const { content } = request
  const partner = request.side === 'requesting' ? request.requested : request.requesting
  const basis = content.basis?.basis || content.instrument
  const more: Circumstances = {
    use: 'share',
    purposeOf: purposeOf[content.nature] ?? 'investigation',
    basis,
    servesCase: file.id,
    state: partner.state,
    transfer: groundOfRequest(partner.state, basis).ground,
    deathPenalty: request.side === 'requested' && content.offences.some((one) => one.deathPenaltyPossible) ? 'assured' : 'none',
    illTreatment: 'none',
    approved: true,
    strictlyNecessary: true,
  }
  const ask = (item: ItemFacts, also: Circumstances = {}) =>
    permit({ officer, act, at, case: file, here, to: partner.node, item, more: { ...more, ...also } })
  const today = dateOf(at)
  for (const person of personsOf(content, today)) ask({ ...person, owner: here })
  for (const item of await desk.handling.markedAs(
    sql,
    officer.id,
    file.id,
    [`request:${request.id}`, ...exhibits.map((id) => `exhibit:${id}`)],
    at,
  ))
    ask({ ...item, personal: true }, { originAuthorised: item.shareGrants?.includes(partner.node) ?? false })
}
