/** Handling codes and conditions of things, as officers set and read them. */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { childUntil } from '../../subjects/person.ts'
import { acts } from '../acts.ts'
import { policiesOver } from '../decision/inForce.ts'
import type { PolicySet } from '../decision/policy.ts'
import { predicate } from '../decision/predicate.ts'
import { type Circumstances, type ItemFacts, requestOf } from '../decision/question.ts'
import type { LiftForm, MarkingForm, MarkingQuery } from '../forms.ts'
import { type CaseFacts, type Permit, permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import type { Kept } from '../retention/keeping.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import { careless, loosensCare } from './loosening.ts'

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

/** As many marks of one case are shown at once. */
const most = 1000
/**
 * What things of a room and their cases are marked with, thing by thing; only those that are marked. Who may see a thing was decided before,
 * by its room, so the marks do not ask again who belongs to its case.
 */
export async function marksOf(
  sql: Sql,
  kind: 'record' | 'request',
  things: readonly Readonly<{ id: string; case: CaseId }>[],
  at: Instant,
  officer?: OfficerId,
): Promise<ReadonlyMap<string, readonly ItemFacts[]>> {
  const subjects = things.flatMap((it) => [`${kind}:${it.id}`, `case:${it.case}`])
  const marked = await store.markingsOf(sql, [...new Set(subjects)])
  const factsBy = (it: store.Marking): ItemFacts => {
    const { case: _, conditionsOpen, ...facts } = factsOf(it, { id: officer ?? ('' as OfficerId) }, dateOf(at))
    return officer ? { ...facts, conditionsOpen: conditionsOpen ?? false } : facts
  }
  const by = new Map(marked.map((it) => [`${it.case} ${it.subject}`, it]))
  const found = things.map((it) => {
    const its = [by.get(`${it.case} ${kind}:${it.id}`), by.get(`${it.case} case:${it.case}`)]
    return [it.id, its.flatMap((one) => (one ? [factsBy(one)] : []))] as const
  })
  return new Map(found.filter(([, its]) => its.length > 0))
}

/** Who lifts what another authority's thing is marked with, on that authority's word. */
const lifters: readonly string[] = ['prosecutor', 'approver']

export function handlingDesk(tools: ProtectionTools) {
  const here = tools.node as NodeId

  /** What lies in a case, as officers know it, without what is hidden from this one. */
  async function things(sql: Sql, officer: Officer, id: CaseId, at: Instant) {
    const kept: Kept[] = []
    for (const room of tools.keeps) kept.push(...(await room.ofCase(sql, id)))
    const subjects = [`case:${id}`, ...kept.map((it) => it.subject)]
    const closed = await hidden(sql, officer, await tools.casesOf(sql, officer.id), subjects, at)
    if (closed.has(`case:${id}`)) throw refuse('not-found')
    return kept.filter((it) => !closed.has(it.subject)).map(({ subject, reference }) => ({ subject, reference }))
  }
  const remembered = (sql: Sql, given: Permit, id: CaseId, subject: string, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      case: id,
      subject,
      content,
      at: given.at,
    })
  /** What one officer alone does not take away: whoever set it is not the one who lifts it. */
  const lifting = (
    officer: Officer,
    file: CaseFacts | null,
    before: store.Marking,
    purpose: string,
    at: Instant,
    alone: boolean,
  ) => permit({ officer, act: 'protection.lift-marking', at, case: file, purpose, preparedBy: alone ? [] : [before.markedBy] })
  const asking = (officer: Officer, at: Instant, cases: readonly CaseId[], more: Circumstances = {}) =>
    requestOf({ officer, act: acts['protection.list-markings'], at, cases, here, purpose: '', more })
  /** The policies by which a thing does not exist for an officer; the others say what may be done with it. */
  const hiding = (officer: Officer): PolicySet => {
    const hides = ({ answer }: { answer: string }): boolean => answer === 'not-found'
    const all = policiesOver(officer)
    return { federation: all.federation.filter(hides), local: all.local.filter(hides) }
  }
  /** Marks in one case, of whatever is not hidden from the officer: also of what may not be opened, for they say why. */
  const marksIn = (sql: Sql, officer: Officer, id: CaseId, at: Instant) => {
    const open = predicate(hiding(officer), asking(officer, at, [id]), store.markingPredicate(dateOf(at)), 3)
    return store.markings(sql, open, most, id)
  }
  /** Of these things, those that do not exist for the officer: by the policies that hide, as one condition in the database. */
  const hidden = (sql: Sql, officer: Officer, cases: readonly CaseId[], subjects: readonly string[], at: Instant) => {
    const open = predicate(hiding(officer), asking(officer, at, cases), store.markingPredicate(dateOf(at)), 2)
    return store.closedSubjects(sql, open, subjects)
  }

  return {
    hidden,

    mark: (officer: Officer, id: CaseId, form: MarkingForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const file = await tools.caseFacts(sql, id)
        const given = permit({ officer, act: 'protection.mark', at, case: file, purpose: form.reason })
        // A mark closes its thing wherever that is shown, so nobody sets one on a thing of another case.
        if (!(await things(sql, officer, id, at)).some((it) => it.subject === form.subject)) throw refuse('not-found')
        const before = await store.markingFor(sql, id, form.subject)
        if (before && before.owner !== here) throw refuse('not-owner')
        const limits = form.onlyRecipients.length + form.notStates.length + form.onlyPurposes.length
        if (form.codes.includes('H3') && limits === 0 && !form.useUntil) throw refuse('codes-without-conditions')
        const { born, ...said } = form
        const marking: store.Marking = {
          ...said,
          ...(born && { minorUntil: childUntil(born) as CalendarDate }),
          case: id,
          owner: form.owner ?? here,
          acknowledgedBy: before?.acknowledgedBy ?? [],
          markedBy: officer.id,
          markedByName: officer.name,
          markedAt: at,
        }
        if (before && loosensCare(before, marking)) lifting(officer, file, before, form.reason, at, false)
        await store.mark(sql, marking)
        await remembered(sql, given, id, form.subject, { marking })
        return marking
      }),

    /** Takes all marks off a thing. What protects a person, and what another authority asked for, is lifted by who did not set it. */
    lift: (officer: Officer, id: CaseId, form: LiftForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const file = await tools.caseFacts(sql, id)
        lifting(officer, file, { markedBy: officer.id } as store.Marking, form.reason, at, true)
        const before = (await marksIn(sql, officer, id, at)).find((it) => it.subject === form.subject)
        if (!before) throw refuse('not-found')
        const theirs = before.owner !== here
        if (theirs && !officer.roles.some((role) => lifters.includes(role))) throw refuse('not-owner')
        const given = lifting(officer, file, before, form.reason, at, !theirs && !loosensCare(before, careless))
        await store.unmark(sql, id, form.subject)
        await remembered(sql, given, id, form.subject, { lifted: before })
        return { subject: form.subject }
      }),

    /** What is marked in one case and open to the officer, and what could be. */
    ofCase: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list-markings', at, case: await tools.caseFacts(sql, id) })
        const lie = await things(sql, officer, id, at)
        return { items: await marksIn(sql, officer, id, at), things: lie }
      }),

    /** What is marked in the officer's cases and open to the officer: filtered by the policies themselves, in the database. */
    list: (officer: Officer, query: MarkingQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list-markings', at })
        const more = { ...(query.purpose && { purposeOf: query.purpose }), strictlyNecessary: true }
        const request = asking(officer, at, await tools.casesOf(sql, officer.id), more)
        const open = predicate(policiesOver(officer), request, store.markingPredicate(dateOf(at)), 3)
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
        await remembered(sql, given, id, subject, { codes: marking.codes })
        return after
      }),

    /** What a room asks before it opens or hands over a thing. Ordinary things have no marking. */
    async factsOf(sql: Sql, officer: Pick<Officer, 'id'>, id: CaseId, subject: string, at: Instant): Promise<ItemFacts> {
      const marking = await store.markingFor(sql, id, subject)
      return marking ? factsOf(marking, officer, dateOf(at)) : { owner: tools.node as NodeId }
    },

    /** Of these things, those that are marked as holding special categories: no word of theirs finds them (R18). */
    async special(sql: Sql, subjects: readonly string[]): Promise<ReadonlySet<string>> {
      const marked = await store.markingsOf(sql, subjects)
      return new Set(marked.filter((it) => it.special.length > 0).map((it) => it.subject))
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
