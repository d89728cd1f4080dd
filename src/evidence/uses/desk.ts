/** Uses of exhibits against their conditions: allowed, refused, or out by the exit for what clears an accused person, with a notice that is sent. */
import type { Handler, Letter } from '../../federation/letter.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { type Consent, mayUse, type Use, type UseCondition } from '../conditions.ts'
import type { Exhibit, ExhibitId } from '../exhibit.ts'
import { refuse } from '../refusals.ts'
import type { EvidenceTools } from '../safe/desk.ts'
import * as exhibits from '../store.ts'
import { type NoticeLetter, noticeKind, noticeLetter } from './letter.ts'
import * as store from './store.ts'

/** The authorities that must be told of the use, or a Refusal that names what stands against it and whom to ask. */
export function assertMayUse({ conditions, number }: Exhibit, use: Use): readonly NodeId[] {
  const { may, obstacles, notices } = mayUse(conditions, use)
  if (may) return notices
  throw refuse('use-not-allowed', {
    number,
    conditions: [...new Set(obstacles.map((o) => o.code))].join(', '),
    ask: [...new Set(obstacles.map((o) => o.ask))].join(', '),
  })
}

/** What is owed to each authority once several exhibits went the same way. */
export type Owed = Map<NodeId, Exhibit[]>
export const owe = (owed: Owed, exhibit: Exhibit, nodes: readonly NodeId[]): void => {
  for (const node of nodes) owed.set(node, [...(owed.get(node) ?? []), exhibit])
}

type Given = Readonly<{
  officer: Officer
  act: Act
  caseId: CaseId
  use: Pick<Use, 'doing' | 'proceeding'>
  why: string
  at: Instant
}>

/**
 * Sends the notices in the act's own transaction. A node that the post does not reach keeps nobody from using what clears an accused
 * person: its notice is owed, and waits in the inbox until it has been given by other means.
 */
export async function giveNotices(tools: EvidenceTools, sql: Sql, owed: Owed, it: Given): Promise<readonly NodeId[]> {
  for (const [node, its] of owed) {
    const id = tools.newId<'notice'>()
    const notice: NoticeLetter = {
      v: 1,
      notice: id,
      exhibits: await Promise.all(its.slice(0, 2000).map((one) => told(sql, one, node))),
      doing: it.use.doing === 'view' || it.use.doing === 'download' ? 'proceed' : it.use.doing,
      ...(it.use.proceeding && { proceeding: it.use.proceeding }),
      why: it.why,
      by: it.officer.name,
      authority: tools.authority,
      at: it.at,
    }
    const file = await tools.caseFacts(sql, it.caseId)
    const given = permit({ officer: it.officer, act: it.act, at: it.at, case: file, purpose: it.why, to: node })
    const posted = await sent(tools, sql, given, notice)
    const words = { case: it.caseId, id, direction: 'given', node, notice, at: it.at } as const
    await store.addNotice(sql, { ...words, state: posted ? 'sent' : 'owed' })
  }
  return [...owed.keys()].sort()
}

async function sent(tools: EvidenceTools, sql: Sql, given: Permit, body: NoticeLetter): Promise<boolean> {
  try {
    await tools.post(sql, { permit: given, to: given.to!, chain: body.notice, kind: noticeKind, body })
    return true
  } catch (no) {
    if (!(no instanceof Refusal)) throw no
    return false
  }
}

const told = async (sql: Sql, { id, number, conditions }: Exhibit, node: NodeId): Promise<NoticeLetter['exhibits'][number]> => ({
  id,
  number,
  from: await store.ancestors(sql, id),
  conditions: conditions.filter((c) => c.imposedBy === node).map((c) => ({ id: c.id, kind: c.kind, basis: c.basis })),
})

export function usesDesk(tools: EvidenceTools) {
  return {
    notices: (officer: Officer, caseId: CaseId, at: Instant): Promise<{ items: readonly store.Notice[] }> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        return { items: await store.noticesOf(sql, caseId) }
      }),

    /** A notice received has been read, or one owed has been given by other means; how stands in the ledger. */
    settleNotice: (officer: Officer, caseId: CaseId, id: store.NoticeId, how: string, at: Instant): Promise<{ done: true }> =>
      tools.transaction(async (sql) => {
        const file = await tools.caseFacts(sql, caseId)
        const given = permit({ officer, act: 'evidence.notice', at, case: file, purpose: how })
        if (!(await store.settle(sql, caseId, id, officer.name, at))) throw unseen('not-found')
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          case: caseId,
          subject: `notice:${id}`,
          content: { did: 'settle', how },
          at,
        })
        return { done: true }
      }),

    /** The consent of who imposed conditions, written onto them, and the conditions that came with it; whatever is made later inherits both. */
    attachConsent: (sql: Sql, caseId: CaseId, ids: readonly ExhibitId[], it: Attached): Promise<readonly string[]> =>
      attach(sql, caseId, ids, it),

    /** How exhibits of a case stand to a use, for who wants to ask for consent: the conditions in its way, by who imposed them. */
    async obstaclesTo(sql: Sql, caseId: CaseId, ids: readonly ExhibitId[], use: Use): Promise<readonly Asked[]> {
      const asked: Asked[] = []
      for (const id of ids) {
        const exhibit = await exhibits.find(sql, caseId, id)
        if (!exhibit) throw unseen('not-found')
        const { obstacles } = mayUse(exhibit.conditions, use)
        asked.push({
          exhibit,
          from: await store.ancestors(sql, id),
          conditions: exhibit.conditions.filter((c) => obstacles.some((o) => o.condition === c.id)),
        })
      }
      return asked
    },
    /** Exhibits with the days of deletion that stand on them, for who wants to ask for a later one. */
    async keptUntil(sql: Sql, caseId: CaseId, ids: readonly ExhibitId[]): Promise<readonly Asked[]> {
      const asked: Asked[] = []
      for (const id of ids) {
        const exhibit = await exhibits.find(sql, caseId, id)
        if (!exhibit) throw unseen('not-found')
        const conditions = exhibit.conditions.filter((c) => c.kind === 'delete_by' && c.imposedBy !== tools.node)
        asked.push({ exhibit, from: await store.ancestors(sql, id), conditions })
      }
      return asked
    },
    detachConsent: detach,
    caseHolding: store.caseHolding,

    /** Words made of exhibits (the ties of a chart) leave the node as a file only where each exhibit they quote might. */
    async quotedMayLeave(sql: Sql, caseId: CaseId, texts: readonly string[], at: Instant): Promise<void> {
      for (const id of await store.quotedIn(sql, caseId, [...new Set(texts)])) {
        const exhibit = await exhibits.find(sql, caseId, id)
        if (exhibit) assertMayUse(exhibit, { doing: 'download', by: tools.node, on: dateOf(at) })
      }
    },
  }
}

export type Asked = Readonly<{ exhibit: Exhibit; from: readonly ExhibitId[]; conditions: readonly UseCondition[] }>
export type Attached = Readonly<{
  conditions: ReadonlySet<string>
  consent?: Consent
  /** The later day of deletion, where keeping was asked for. */
  until?: CalendarDate | undefined
  more: readonly UseCondition[]
}>

async function attach(sql: Sql, caseId: CaseId, ids: readonly ExhibitId[], it: Attached): Promise<readonly string[]> {
  const numbers: string[] = []
  for (const id of ids) {
    const exhibit = await exhibits.find(sql, caseId, id, true)
    if (!exhibit) continue
    for (const condition of exhibit.conditions.filter((c) => it.consent && it.conditions.has(c.id)))
      await exhibits.consented(sql, caseId, id, { ...condition, consents: [...condition.consents, it.consent!] })
    if (it.until) await changeOn(sql, caseId, exhibit, (c) => (it.conditions.has(c.id) ? { ...c, until: it.until } : c))
    for (const condition of it.more) await imposeOn(sql, caseId, id, condition)
    numbers.push(exhibit.number)
  }
  return numbers
}

type Detached = Readonly<{
  isIt: (one: Consent) => boolean
  keeping: boolean
  former: ReadonlyMap<string, CalendarDate | undefined>
}>

/** Takes an allowance off exhibits and everything made of them, wherever on this node that lies. */
async function detach(sql: Sql, caseId: CaseId, ids: readonly ExhibitId[], it: Detached): Promise<readonly string[]> {
  const numbers: string[] = []
  for (const id of ids) {
    const exhibit = await exhibits.find(sql, caseId, id, true)
    if (!exhibit) continue
    await changeOn(sql, caseId, exhibit, (c) =>
      it.keeping
        ? { ...c, until: it.former.has(c.id) ? it.former.get(c.id) : c.until }
        : { ...c, consents: c.consents.filter((one) => !it.isIt(one)) },
    )
    numbers.push(exhibit.number)
  }
  return numbers
}

/** Conditions as they are now, on an exhibit and on everything made of it. */
async function changeOn(sql: Sql, caseId: CaseId, it: Exhibit, to: (c: UseCondition) => UseCondition): Promise<void> {
  const made = (await store.descendants(sql, [it.id])).map((row) => [row.case_id, row.exhibit_id] as const)
  for (const [of, id] of [[caseId, it.id] as const, ...made]) {
    const one = of === caseId && id === it.id ? it : await exhibits.find(sql, of, id, true, 'all')
    for (const condition of one?.conditions ?? []) {
      const after = to(condition)
      if (JSON.stringify(after) !== JSON.stringify(condition)) await exhibits.consented(sql, of, id, after)
    }
  }
}

/** A condition on an exhibit and on everything made of it, in whichever case of this node that lies. */
export async function imposeOn(sql: Sql, caseId: CaseId, id: ExhibitId, condition: UseCondition): Promise<void> {
  await exhibits.impose(sql, caseId, id, condition)
  for (const made of await store.descendants(sql, [id])) await exhibits.impose(sql, made.case_id, made.exhibit_id, condition)
}

/** Takes a notice in: it lies with the case that the exhibit came from, and waits there until an officer has read it. */
export const noticeHandler = (tools: EvidenceTools): Handler<NoticeLetter> => ({
  kind: noticeKind,
  schema: noticeLetter as never,
  async receive(sql, { body, from, chain, receivedAt }: Letter<NoticeLetter>) {
    if (chain !== body.notice) throw refuse('notice-not-consistent')
    const caseId = await store.caseHolding(
      sql,
      body.exhibits.flatMap((it) => [it.id, ...it.from]),
    )
    if (!caseId) throw refuse('notice-not-here')
    const id = body.notice as store.NoticeId
    await store.addNotice(sql, {
      case: caseId,
      id,
      direction: 'received',
      node: from,
      state: 'new',
      notice: body,
      at: receivedAt,
    })
    await tools.remember(sql, {
      act: 'evidence.notice-received',
      by: { node: tools.node },
      purpose: body.why,
      case: caseId,
      subject: `notice:${id}`,
      counterparty: from,
      content: { doing: body.doing, proceeding: body.proceeding, exhibits: body.exhibits.map((it) => it.number) },
      at: receivedAt,
    })
  },
})
