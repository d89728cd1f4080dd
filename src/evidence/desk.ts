/** What an officer can do with exhibits. Each act is one transaction: permit, rules, chain of custody, ledger. */
import type { CaseId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Act } from '../protection/acts.ts'
import { type Permit, permit } from '../protection/permit.ts'
import { refuse as unseen } from '../protection/refusals.ts'
import type { UseCondition } from './conditions.ts'
import { copiesDesk } from './copies/desk.ts'
import { copyingDesk } from './copying/desk.ts'
import { courtDesk } from './court/desk.ts'
import { enclosingDesk } from './enclosing/desk.ts'
import { exchangeDesk } from './exchange/desk.ts'
import { assertOpenable, type Exhibit, type ExhibitId } from './exhibit.ts'
import { filterDesk } from './filter/desk.ts'
import { teamOf } from './filter/store.ts'
import type { AddForm, ConditionForm, CustodyForm, OpenForm } from './forms.ts'
import { handoverDesk } from './handover/desk.ts'
import { keepingDesk } from './keeping/desk.ts'
import { objectsDesk } from './objects/desk.ts'
import { objectOf } from './objects/store.ts'
import { assertMayLeave } from './pages/desk.ts'
import { readingDesk } from './reading/desk.ts'
import { refuse } from './refusals.ts'
import { contentOf, type EvidenceTools, type ExhibitWithCustody, readContent, record, remember, whole } from './safe/desk.ts'
import { register } from './safe/register/desk.ts'
import { scanningDesk } from './scanning/desk.ts'
import { scheduleDesk } from './schedule/desk.ts'
import { searchDesk } from './search/desk.ts'
import * as store from './store.ts'
import { uploadDesk } from './upload/desk.ts'
import { imposeOn, usesDesk } from './uses/desk.ts'

export type { EvidenceTools } from './safe/desk.ts'
export type Content = Readonly<{ bytes: Uint8Array; name: string }>

export function evidenceDesk(tools: EvidenceTools) {
  const allow = async (
    sql: Sql,
    officer: Officer,
    act: Act,
    caseId: CaseId,
    at: Instant,
    more: MoreToAsk = {},
  ): Promise<Permit> => permit({ officer, act, at, case: await tools.caseFacts(sql, caseId), ...more })
  const byHand = (officer: Officer, at: Instant) => ({ at, by: { node: tools.node, officer: officer.id, name: officer.name } })
  /** One change of an exhibit: permit first, then the exhibit held, the change, and the exhibit as it is after. */
  const change = (
    officer: Officer,
    act: Act,
    caseId: CaseId,
    id: ExhibitId,
    at: Instant,
    work: (sql: Sql, exhibit: Exhibit) => Promise<unknown>,
    more: MoreToAsk = {},
  ): Promise<ExhibitWithCustody> =>
    tools.transaction(async (sql) => {
      await allow(sql, officer, act, caseId, at)
      const before = await found(sql, caseId, id, true)
      const preparedBy = before.addedBy ? [before.addedBy] : []
      const given = await allow(sql, officer, act, caseId, at, { preparedBy, ...more })
      await remember(tools, sql, given, before, await work(sql, before))
      return whole(tools, sql, await found(sql, caseId, id))
    })

  return {
    ...handoverDesk(tools),
    ...enclosingDesk(tools),
    ...uploadDesk(tools),
    ...readingDesk(tools),
    ...courtDesk(tools),
    ...copyingDesk(tools),
    ...usesDesk(tools),
    ...filterDesk(tools),
    ...objectsDesk(tools),
    ...scanningDesk(tools),
    ...searchDesk(tools),
    ...copiesDesk(tools),
    ...exchangeDesk(tools),
    ...keepingDesk(tools),
    ...scheduleDesk(tools),

    /** Registers a file as an exhibit of the case, with the first event of its custody. */
    add: (officer: Officer, caseId: CaseId, form: AddForm, at: Instant): Promise<ExhibitWithCustody> =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'evidence.add', caseId, at, { purpose: form.purpose })
        const content = await tools.blobs.put(caseId, contentOf(form.contentBase64))
        return register(tools, sql, given, officer, form, content)
      }),

    list: (officer: Officer, caseId: CaseId, page: Readonly<{ cursor?: string | undefined; limit: number }>, at: Instant) =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'evidence.read', caseId, at)
        return store.list(sql, caseId, page)
      }),

    /** An exhibit with its conditions and its custody; the content stays shut. */
    read: (officer: Officer, caseId: CaseId, id: ExhibitId, at: Instant): Promise<ExhibitWithCustody> =>
      tools.transaction(async (sql) => {
        await allow(sql, officer, 'evidence.read', caseId, at)
        return whole(tools, sql, await found(sql, caseId, id))
      }),

    /** The content. Each opening is an event of custody and an entry in the ledger, whether or not the reader looks at it. */
    open: (officer: Officer, caseId: CaseId, id: ExhibitId, form: OpenForm, at: Instant): Promise<Content> =>
      tools.transaction(async (sql) => {
        const given = await allow(sql, officer, 'evidence.open', caseId, at, { purpose: form.purpose })
        const exhibit = await found(sql, caseId, id, true)
        assertOpenable(exhibit, form.conditionsSeen, tools.node, at, form.as === 'file' ? 'download' : 'view')
        const bytes = await readContent(tools, sql, exhibit)
        assertMayLeave(exhibit, bytes, tools.node, at)
        const words = {
          action: 'opened',
          where: tools.authority,
          purpose: form.purpose,
          authority: officer.authority,
          ...byHand(officer, at),
        } as const
        const event = await record(tools, sql, exhibit, words)
        await remember(tools, sql, given, exhibit, {
          did: 'open',
          number: exhibit.number,
          conditionsSeen: form.conditionsSeen,
          custody: event.hash,
        })
        return { bytes, name: exhibit.name }
      }),

    /**
     * An event of custody that happened outside the machine: sealed, copied, analysed, returned, destroyed. The last is for objects alone: a
     * file is destroyed by erasing it, which two officers do (keeping/), so that no chain says so while the content lies here.
     */
    enter: (officer: Officer, caseId: CaseId, id: ExhibitId, form: CustodyForm, at: Instant) =>
      change(
        officer,
        'evidence.custody',
        caseId,
        id,
        at,
        async (sql, exhibit) => {
          if (form.action === 'destroyed' && !exhibit.erasedAt && !(await objectOf(sql, caseId, id)))
            throw refuse('content-not-erased', { number: exhibit.number }, [{ pointer: '/action', code: 'content-not-erased' }])
          const event = await record(tools, sql, exhibit, { ...form, ...byHand(officer, at) })
          return { did: form.action, number: exhibit.number, custody: event.hash }
        },
        { purpose: form.purpose },
      ),

    /** Puts a condition on the exhibit in this authority's name; it travels with it and cannot be taken off by who receives it. */
    impose: (officer: Officer, caseId: CaseId, id: ExhibitId, form: ConditionForm, at: Instant) =>
      change(officer, 'evidence.conditions', caseId, id, at, async (sql, exhibit) => {
        const condition: UseCondition = {
          ...form,
          id: tools.newId<'condition'>(),
          imposedBy: tools.node,
          imposedAt: at,
          consents: [],
        }
        await imposeOn(sql, caseId, id, condition)
        return { did: 'impose', number: exhibit.number, condition }
      }),

    /** Marks the exhibit as privileged: its content shuts for everyone. */
    markPrivileged: (officer: Officer, caseId: CaseId, id: ExhibitId, reason: string, at: Instant) =>
      change(
        officer,
        'evidence.custody',
        caseId,
        id,
        at,
        async (sql, exhibit) => {
          await store.mark(sql, caseId, id, 'marked')
          return { did: 'mark-privileged', number: exhibit.number }
        },
        { purpose: reason },
      ),

    /** Releases a privileged exhibit by a named decision of a second person. */
    releasePrivileged: (officer: Officer, caseId: CaseId, id: ExhibitId, reason: string, at: Instant) =>
      change(
        officer,
        'evidence.privilege',
        caseId,
        id,
        at,
        async (sql, exhibit) => {
          if ((await teamOf(sql, caseId)).length > 0) throw refuse('filter-decides', { number: exhibit.number })
          if (exhibit.privilege !== 'marked') throw refuse('exhibit-not-privileged', { number: exhibit.number })
          await store.mark(sql, caseId, id, 'released')
          return { did: 'release-privileged', number: exhibit.number }
        },
        { purpose: reason },
      ),
  }
}

type MoreToAsk = Readonly<{ purpose?: string; preparedBy?: Parameters<typeof permit>[0]['preparedBy'] & {} }>

async function found(sql: Sql, caseId: CaseId, id: ExhibitId, hold = false): Promise<Exhibit> {
  const exhibit = await store.find(sql, caseId, id, hold)
  if (!exhibit) throw unseen('not-found')
  return exhibit
}

export type EvidenceDesk = ReturnType<typeof evidenceDesk>
