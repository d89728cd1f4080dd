/** Handling codes and conditions of things, as officers set and read them. */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { childUntil } from '../../subjects/person.ts'
import { acts } from '../acts.ts'
import { policiesOver } from '../decision/inForce.ts'
import { predicate } from '../decision/predicate.ts'
import { type ItemFacts, requestOf } from '../decision/question.ts'
import type { MarkingForm, MarkingQuery } from '../forms.ts'
import { permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'

/** What the policies read of a marking; `undefined` members count as ordinary. */
export const factsOf = (it: store.Marking, officer: Pick<Officer, 'id'>, today: CalendarDate): ItemFacts => ({
  case: it.case,
  owner: it.owner,
  codes: it.codes,
  tlp: it.tlp ?? null,
  pap: it.pap ?? null,
  classification: it.classification,
  onlyRecipients: it.onlyRecipients,
  notStates: it.notStates,
  onlyPurposes: it.onlyPurposes,
  useUntil: it.useUntil ?? null,
  category: it.category ?? null,
  minor: it.minor || (it.minorUntil !== undefined && today <= it.minorUntil),
  privileged: it.privileged,
  special: it.special,
  restrictedTo: it.restrictedTo,
  shareGrants: it.shareGrants,
  judicialGrants: it.judicialGrants,
  conditionsOpen: hasConditions(it) && !it.acknowledgedBy.includes(officer.id),
})

const hasConditions = (it: store.Marking): boolean =>
  it.codes.some((code) => code !== 'H0') || it.onlyPurposes.length > 0 || it.useUntil !== undefined

export function handlingDesk(tools: ProtectionTools) {
  return {
    mark: (officer: Officer, id: CaseId, form: MarkingForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.mark', at, case: await tools.caseFacts(sql, id) })
        const before = await store.markingFor(sql, id, form.subject)
        if (before && before.owner !== tools.node) throw refuse('not-owner')
        const limits = form.onlyRecipients.length + form.notStates.length + form.onlyPurposes.length
        if (form.codes.includes('H3') && limits === 0 && !form.useUntil) throw refuse('codes-without-conditions')
        const { born, ...said } = form
        const marking: store.Marking = {
          ...said,
          ...(born && { minorUntil: childUntil(born) as CalendarDate }),
          case: id,
          owner: form.owner ?? tools.node,
          acknowledgedBy: before?.acknowledgedBy ?? [],
          markedBy: officer.id,
          markedAt: at,
        }
        await store.mark(sql, marking)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          case: id,
          subject: form.subject,
          content: { marking },
          at,
        })
        return marking
      }),

    /** What is marked in the officer's cases and open to the officer: filtered by the policies themselves, in the database. */
    list: (officer: Officer, query: MarkingQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list-markings', at })
        const request = requestOf({
          officer,
          act: acts['protection.list-markings'],
          at,
          cases: await tools.casesOf(sql, officer.id),
          here: tools.node,
          purpose: '',
          more: { ...(query.purpose && { purposeOf: query.purpose }), strictlyNecessary: true },
        })
        const open = predicate(policiesOver(officer), request, store.markingPredicate(dateOf(at)), 2)
        return { items: await store.markings(sql, open, query.limit) }
      }),

    /** The officer has read the conditions of a thing; from now on it opens (R7). */
    acknowledge: (officer: Officer, id: CaseId, subject: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.acknowledge', at, case: await tools.caseFacts(sql, id) })
        const marking = await store.markingFor(sql, id, subject)
        if (!marking) throw refuse('not-found')
        const after = { ...marking, acknowledgedBy: [...new Set([...marking.acknowledgedBy, officer.id])] }
        await store.mark(sql, after)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          case: id,
          subject,
          content: { codes: marking.codes },
          at,
        })
        return after
      }),

    /** Of these things, those that do not exist for the officer: by the policies that hide, as one condition in the database. */
    hidden(
      sql: Sql,
      officer: Officer,
      cases: readonly CaseId[],
      subjects: readonly string[],
      at: Instant,
    ): Promise<ReadonlySet<string>> {
      const hides = ({ answer }: { answer: string }): boolean => answer === 'not-found'
      const all = policiesOver(officer)
      const policies = { federation: all.federation.filter(hides), local: all.local.filter(hides) }
      const act = acts['protection.list-markings']
      const request = requestOf({ officer, act, at, cases, here: tools.node, purpose: '' })
      return store.closedSubjects(sql, predicate(policies, request, store.markingPredicate(dateOf(at)), 2), subjects)
    },

    /** What a room asks before it opens or hands over a thing. Ordinary things have no marking. */
    async factsOf(sql: Sql, officer: Pick<Officer, 'id'>, id: CaseId, subject: string, at: Instant): Promise<ItemFacts> {
      const marking = await store.markingFor(sql, id, subject)
      return marking ? factsOf(marking, officer, dateOf(at)) : { owner: tools.node as NodeId }
    },

    /** The same of several things at once, those alone that are marked. */
    async markedAs(
      sql: Sql,
      officer: OfficerId,
      id: CaseId,
      subjects: readonly string[],
      at: Instant,
    ): Promise<readonly ItemFacts[]> {
      const marked = await store.markingsFor(sql, id, subjects)
      return marked.map((it) => factsOf(it, { id: officer }, dateOf(at)))
    },
  }
}
export type HandlingDesk = ReturnType<typeof handlingDesk>
