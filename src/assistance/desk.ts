/** What an officer can do with requests, on either side. Each act is one transaction: load, permit, rules, store, remember, post. */
import type { z } from 'zod'
import type { Handler } from '../federation/letter.ts'
import type { CaseId, OfficerId } from '../kernel/id.ts'
import { dateOf, type Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql } from '../kernel/sql.ts'
import { mayAsk, permit } from '../protection/permit.ts'
import { refuse as unseen } from '../protection/refusals.ts'
import { suggestedDeadline } from './arrangements/deadline.ts'
import { arrangementsDesk } from './arrangements/desk.ts'
import { compare } from './diff.ts'
import { type DocumentAsk, documentOf, type RequestDocument } from './document.ts'
import { took } from './figures/store.ts'
import type { consultForm, listQuery } from './forms.ts'
import { type RequestRow, type RequestView, row, type VersionView, version, whole } from './life/show.ts'
import * as record from './life/store.ts'
import { basesFor, readiness } from './readiness.ts'
import type { RequestId } from './request.ts'
import { requestedDesk } from './requested/desk.ts'
import { requestedHandlers } from './requested/sequencer.ts'
import { requestingDesk } from './requesting/desk.ts'
import { requestingHandlers } from './requesting/sequencer.ts'
import { enter, type Moved, remembered, take } from './sequencer.ts'
import * as store from './store.ts'
import { templatesDesk } from './templates/desk.ts'
import type { AssistanceTools } from './tools.ts'
import { bulkDesk } from './workload/bulk/desk.ts'
import { labelsOf } from './workload/bulk/store.ts'
import { workDesk } from './workload/desk.ts'
import { covered } from './workload/store.ts'

export type { AssistanceTools } from './tools.ts'

/** Kind to handler: what the inbox hands to this room. */
export const assistanceHandlers = (tools: AssistanceTools): Handler[] => [
  ...requestedHandlers(tools),
  ...requestingHandlers(tools),
]

/** Requests of a case that are not over, for whoever wants to close it. */
export const requestsUnderWay = (sql: Sql, caseId: CaseId) => store.underWay(sql, caseId)

export function assistanceDesk(tools: AssistanceTools) {
  const seen = <T>(
    officer: Officer,
    id: string,
    at: Instant,
    look: (sql: Sql, entered: Awaited<ReturnType<typeof enter>>) => Promise<T> | T,
  ): Promise<T> => tools.transaction(async (sql) => look(sql, await enter(tools, sql, officer, 'assistance.read', id, at)))

  const desk = {
    ...requestingDesk(tools),
    ...requestedDesk(tools),
    ...arrangementsDesk(tools),
    work: workDesk(tools),
    templates: templatesDesk(tools),

    /** Either side may open a consultation, and answer in it. */
    consult: (
      officer: Officer,
      id: RequestId,
      { version: read, ...detail }: z.infer<typeof consultForm>,
      at: Instant,
    ): Promise<Moved> =>
      take(tools, officer, id, { version: read, step: 'consult', at }, () => ({ taken: { step: 'consult', detail } })),

    list: (officer: Officer, query: z.infer<typeof listQuery>, at: Instant): Promise<{ items: RequestRow[]; next?: string }> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.list', at })
        if (!mayAsk(officer, 'assistance.read')) return { items: [] }
        const mine = await tools.memberCases(sql, officer.id)
        const cases = query.case ? mine.filter((c) => c === query.case) : mine
        const away = query.assignee === officer.id ? await covered(sql, officer.id, dateOf(at)) : []
        const { items, ...next } = await store.list(sql, { ...query, cases, alsoOf: away })
        const labels = await labelsOf(sql, items)
        return { items: items.map((it) => ({ ...row(it), labels: [...(labels.get(it.id) ?? [])] })), ...next }
      }),

    read: (officer: Officer, id: RequestId, at: Instant): Promise<RequestView> =>
      seen(officer, id, at, async (sql, { request, life }) => {
        const facts = await tools.caseFacts(sql, request.caseId)
        const labels = (await labelsOf(sql, [request])).get(request.id) ?? []
        const view = whole(
          {
            request,
            life,
            officer,
            caseClosed: facts?.closed ?? true,
            events: await record.events(sql, request),
            trail: (await record.trail(sql, request)).map(({ step, by, at: when, message }) => ({ step, by, at: when, message })),
            comments: await record.comments(sql, request),
            pending: await record.pending(sql, request),
            deliveries: await tools.deliveriesOf(sql, request.id),
          },
          at,
        )
        return { ...view, labels: [...labels] }
      }),

    checks: (officer: Officer, id: RequestId, at: Instant) =>
      seen(officer, id, at, async (sql, { request }) => readiness(request, dateOf(at), await tools.lawBook(sql))),
    bases: (officer: Officer, id: RequestId, on: string | undefined, at: Instant) =>
      seen(officer, id, at, async (sql, { request }) =>
        basesFor(request, (on ?? dateOf(at)) as ReturnType<typeof dateOf>, await tools.lawBook(sql)),
      ),
    /** A date to ask for, with what speaks for it; nothing is set by it. */
    deadline: (officer: Officer, id: RequestId, at: Instant) =>
      seen(officer, id, at, async (sql, { request }) => {
        const families = request.content.measures.map((m) => m.family)
        const experience = await took(sql, request.requested.node, families)
        return suggestedDeadline(request.content, { at, zone: tools.zone, experience })
      }),
    document: (officer: Officer, id: RequestId, ask: DocumentAsk, at: Instant): Promise<RequestDocument> =>
      seen(officer, id, at, (_, { request, life }) => documentOf(request, life, ask)),

    /** Two versions that were sent, side by side. */
    compare: (
      officer: Officer,
      id: RequestId,
      a: number,
      b: number,
      at: Instant,
    ): Promise<{ a: VersionView; b: VersionView; changes: ReturnType<typeof compare> }> =>
      seen(officer, id, at, (_, { life }) => {
        const [one, other] = [a, b].map((n) => life?.versions.find((v) => v.n === n))
        if (!one || !other) throw unseen('not-found')
        return { a: version(one), b: version(other), changes: compare(one.content, other.content) }
      }),

    notes: (officer: Officer, id: RequestId, at: Instant) =>
      seen(officer, id, at, async (sql, { request }) => ({ items: await record.notes(sql, request) })),
    /** Private to this authority, whichever side it is on: no note ever enters a letter. */
    note: (officer: Officer, id: RequestId, text: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const { request, given } = await enter(tools, sql, officer, 'assistance.note', id, at)
        const note = { id: tools.newId<'said'>(), text, by: { id: officer.id, name: officer.name }, at }
        await record.addNote(sql, request, note)
        await remembered(tools, sql, request, given, { note: note.id, text })
        return { id: note.id, text, by: officer.name, at }
      }),

    assign: (officer: Officer, id: RequestId, to: string | undefined, at: Instant): Promise<Moved> =>
      tools.transaction(async (sql) => {
        const { request, given } = await enter(tools, sql, officer, 'assistance.assign', id, at, { hold: true })
        const facts = await tools.caseFacts(sql, request.caseId)
        const member = facts?.members.find((m) => m === to)
        if (to && !member) throw unseen('not-found')
        const name = member && (await tools.officerNames(sql, [member])).get(member)
        const assignee = member ? { id: member as OfficerId, name: name ?? member } : null
        const after = { ...request, assignee, version: request.version + 1 }
        await store.replace(sql, request, after)
        await remembered(tools, sql, after, given, { assignee })
        return { request: after }
      }),
  }
  return { ...desk, bulk: bulkDesk(tools, desk) }
}

export type AssistanceDesk = ReturnType<typeof assistanceDesk>
