/**
 * How long an exhibit is kept. A day may be set or brought forward by one officer; keeping beyond it needs a reason and a second person, and
 * so does erasing. Past the day the content is shut: doing nothing never keeps it in use (Directive (EU) 2016/680 Article 5).
 */
import type { CaseId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { proposal } from '../../protection/retention/keeping.ts'
import type { Exhibit, ExhibitId } from '../exhibit.ts'
import { refuse } from '../refusals.ts'
import { type EvidenceTools, record, remember } from '../safe/desk.ts'
import * as exhibits from '../store.ts'
import type { DecideForm, KeepForm } from './forms.ts'
import * as store from './store.ts'

export function keepingDesk(tools: EvidenceTools) {
  const allow = async (sql: Sql, officer: Officer, act: Act, caseId: CaseId, at: Instant, purpose: string, more = {}) =>
    permit({ officer, act, at, case: await tools.caseFacts(sql, caseId), purpose: purpose.slice(0, 500), ...more })
  const held = async (sql: Sql, caseId: CaseId, id: ExhibitId): Promise<Exhibit> => {
    const exhibit = await exhibits.find(sql, caseId, id, true)
    if (!exhibit) throw unseen('not-found')
    if (exhibit.erasedAt) throw refuse('content-erased', { number: exhibit.number })
    return exhibit
  }
  /** The first day of deletion that somebody else set. */
  const setByOthers = (it: Exhibit): CalendarDate | undefined =>
    it.conditions
      .filter((one) => one.kind === 'delete_by' && one.imposedBy !== tools.node)
      .flatMap((one) => one.until ?? [])
      .toSorted()[0]

  /** The file goes once this has committed; what is sealed is unreadable from that moment, for its key goes here. */
  async function erase(sql: Sql, given: Permit, officer: Officer, exhibit: Exhibit, why: string): Promise<string> {
    const words = { action: 'destroyed', where: tools.authority, purpose: why, authority: officer.authority } as const
    const by = { node: tools.node, officer: officer.id, name: officer.name }
    const event = await record(tools, sql, exhibit, { ...words, at: given.at, by })
    const root = await store.erased(sql, exhibit.case, exhibit.id, given.at)
    await tools.leave(sql, root ? 'sealed' : 'evidence', [root ?? `${exhibit.case}/${exhibit.sha256}`])
    return event.hash
  }

  return {
    keeping: (officer: Officer, caseId: CaseId, id: ExhibitId, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        const exhibit = await exhibits.find(sql, caseId, id)
        if (!exhibit) throw unseen('not-found')
        const it = await store.keepingOf(sql, caseId, id)
        return { ...it, atLatest: setByOthers(exhibit), over: it.until !== undefined && it.until < dateOf(at) }
      }),

    /** Sets a day, or brings it forward, at once; a later day than the one that stands is proposed to a second person. */
    keepUntil: (officer: Officer, caseId: CaseId, id: ExhibitId, form: KeepForm, at: Instant): Promise<{ done: true }> =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'evidence.propose-keeping', caseId, at, form.reason)
        const exhibit = await held(sql, caseId, id)
        const before = await store.keepingOf(sql, caseId, id)
        const until = form.until as CalendarDate
        const thing = {
          ...{ room: 'evidence', subject: `exhibit:${id}`, reference: exhibit.number, case: caseId, recipients: [] },
          ...{ since: exhibit.addedAt, deleteBy: setByOthers(exhibit) },
        }
        proposal([thing as never], { proposal: 'keep', reason: form.reason, until }, at)
        const later = before.until !== undefined && until > before.until
        const said = { what: 'keep', until, why: form.reason, by: officer.id, name: officer.name, at } as const
        await store.keep(
          sql,
          caseId,
          id,
          later ? { ...before, proposed: said } : { until, reason: form.reason, setBy: officer.name, setAt: at },
        )
        await remember(tools, sql, given, exhibit, { did: later ? 'propose' : 'set', number: exhibit.number, until })
        return { done: true as const }
      }),

    proposeErasing: (officer: Officer, caseId: CaseId, id: ExhibitId, reason: string, at: Instant): Promise<{ done: true }> =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'evidence.propose-keeping', caseId, at, reason)
        const exhibit = await held(sql, caseId, id)
        const before = await store.keepingOf(sql, caseId, id)
        const proposed = { what: 'erase', why: reason, by: officer.id, name: officer.name, at } as const
        await store.keep(sql, caseId, id, { ...before, proposed })
        await remember(tools, sql, given, exhibit, { did: 'propose', number: exhibit.number, erase: true })
        return { done: true as const }
      }),

    /** The second person. Agreeing to erase erases now. */
    decideKeeping: (officer: Officer, caseId: CaseId, id: ExhibitId, form: DecideForm, at: Instant): Promise<{ done: true }> =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'evidence.decide-keeping', caseId, at, form.note)
        const exhibit = await held(sql, caseId, id)
        const { proposed, ...before } = await store.keepingOf(sql, caseId, id)
        if (!proposed) throw refuse('keeping-not-proposed', { number: exhibit.number })
        const given = await allow(sql, officer, 'evidence.decide-keeping', caseId, at, form.note, { preparedBy: [proposed.by] })
        const { number } = exhibit
        if (form.agree && proposed.what === 'erase') {
          const custody = await erase(sql, given, officer, exhibit, `${proposed.why} ${form.note}`)
          await remember(tools, sql, given, exhibit, { did: 'erase', number, sha256: exhibit.sha256, custody })
          return { done: true as const }
        }
        const { until, why: reason, name } = proposed
        const kept = { until, reason, setBy: `${name}, ${officer.name}`, setAt: at }
        await store.keep(sql, caseId, id, form.agree ? kept : before)
        await remember(tools, sql, given, exhibit, { did: form.agree ? 'keep' : 'decline', number, ...(form.agree && { until }) })
        return { done: true as const }
      }),
  }
}
