/** What officers do with the ledger: read what was done, search it under supervision, take a proof to court. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '../kernel/canonical.ts'
import type { CaseId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import { cursor, cursorKey } from '../kernel/page.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { EntryId, Remember } from './entry.ts'
import type { AuditQuery, PageQuery } from './forms.ts'
import { commitment, salt_bytes } from './leaf.ts'
import { levelOf } from './levels.ts'
import { logState, misconductFile, plainProofAt, recordAt } from './log/desk.ts'
import type { OwnLog } from './log/own.ts'
import * as log from './log/store.ts'
import { refuse } from './refusals.ts'
import { stampOf } from './stamp/store.ts'
import * as store from './store.ts'
import type { EntryDetail, EntryView, LogView } from './views.ts'

type ProofFile = Readonly<{ bytes: Uint8Array; name: string }>
type LedgerAct = 'ledger.read' | 'ledger.audit' | 'ledger.proof'

/** Protection's `permit` and `mayAsk`, which `node/wiring.ts` hands in: it is a neighbour. */
export interface Protection {
  permit(ask: Readonly<{ officer: Officer; act: LedgerAct; at: Instant; case?: CaseFacts | null }>): unknown
  mayAsk(officer: Officer, act: LedgerAct): boolean
}

/** As protection knows a case. */
export type CaseFacts = Readonly<{ id: CaseId; members: readonly OfficerId[]; purpose: string; closed: boolean }>

/** What the ledger must know of a case to decide who may read its history; the room that keeps cases lies above and fills it. */
export type CaseFactsOf = (sql: Sql, id: CaseId) => Promise<CaseFacts | null>

export type LedgerTools = Tools & Readonly<{ remember: Remember; protection: Protection; caseFacts: CaseFactsOf; log: OwnLog }>

/** The function every other desk is handed to remember its acts. */
export function remembering(tools: Pick<Tools, 'newId'>, own: Pick<OwnLog, 'origin' | 'node'>): Remember {
  const salt = () => crypto.getRandomValues(new Uint8Array(salt_bytes))
  return async (sql, entry) => {
    const id = tools.newId<'entry'>()
    await store.write(sql, own, id, entry, { event: salt(), content: salt() })
    return id
  }
}

export type LedgerDesk = ReturnType<typeof ledgerDesk>

export function ledgerDesk(tools: LedgerTools) {
  const {
    log: own,
    protection: { permit, mayAsk },
  } = tools

  const viewOf = (kept: store.Kept, head: log.Head | undefined): EntryView => ({
    id: kept.id,
    act: kept.act,
    at: kept.at,
    subject: kept.subject,
    ...(kept.case && { case: kept.case }),
    level: levelOf(kept.index, head),
    ...(kept.index !== undefined && { index: kept.index }),
    ...(kept.event && { by: kept.event.by, purpose: kept.event.purpose }),
    ...(kept.event?.counterparty && { counterparty: kept.event.counterparty }),
    ...(kept.erasedAt && { erasedAt: kept.erasedAt }),
  })

  async function listed(sql: Sql, filter: store.Filter, { cursor: from, limit }: PageQuery) {
    const before = cursorKey(from)?.[0]
    const kept = await store.page(sql, own, filter, limit + 1, typeof before === 'number' ? before : undefined)
    const items = kept.slice(0, limit)
    const heads = new Map<string, log.Head | undefined>()
    for (const name of new Set(items.map((k) => k.log ?? own.origin))) heads.set(name, await log.head(sql, name))
    return {
      items: items.map((k) => viewOf(k, heads.get(k.log ?? own.origin))),
      ...(kept.length > limit && { next: cursor([items.at(-1)!.arrival]) }),
    }
  }

  /** Whether the officer reads this entry as a member of its case (or did it), as someone who checks others, or not at all. */
  async function reading(sql: Sql, officer: Officer, kept: store.Kept, at: Instant): Promise<'member' | 'overseer'> {
    const facts = kept.case ? await tools.caseFacts(sql, kept.case) : undefined
    const did = kept.event && 'officer' in kept.event.by && kept.event.by.officer === officer.id
    if (facts ? facts.members.includes(officer.id) : did && !kept.case) return 'member'
    if (mayAsk(officer, 'ledger.audit')) {
      permit({ officer, act: 'ledger.audit', at })
      return 'overseer'
    }
    permit({ officer, act: 'ledger.proof', at, case: null })
    return 'overseer'
  }

  async function found(sql: Sql, officer: Officer, id: EntryId, at: Instant) {
    const kept = await store.byId(sql, own, id)
    if (!kept) permit({ officer, act: 'ledger.proof', at, case: null })
    return { kept: kept!, as: await reading(sql, officer, kept!, at) }
  }

  const looked = (
    sql: Sql,
    officer: Officer,
    act: string,
    subject: string,
    content: unknown,
    at: Instant,
    more: { case?: CaseId; purpose?: string } = {},
  ) =>
    tools.remember(sql, {
      act,
      by: { officer: officer.id, name: officer.name },
      purpose: more.purpose ?? '',
      subject,
      content,
      at,
      ...(more.case && { case: more.case }),
    })

  return {
    /** The history of a case, for its members. */
    caseEntries: (officer: Officer, id: CaseId, query: PageQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'ledger.read', at, case: await tools.caseFacts(sql, id) })
        return listed(sql, { case: id }, query)
      }),

    /** The history of one thing, as far as it lies in cases the officer belongs to. */
    subjectEntries: (officer: Officer, subject: string, query: PageQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'ledger.proof', at })
        const cases: CaseId[] = []
        for (const id of await store.casesOf(sql, subject))
          if (id && (await tools.caseFacts(sql, id))?.members.includes(officer.id)) cases.push(id)
        const page = await listed(sql, { subject, within: { cases, uncasedOf: officer.id } }, query)
        if (page.items.length === 0 && !query.cursor) permit({ officer, act: 'ledger.proof', at, case: null })
        return page
      }),

    /** One entry. A member of the case sees the content; who oversees sees who, what, when and why, and the look is remembered. */
    entry: (officer: Officer, id: EntryId, at: Instant): Promise<EntryDetail> =>
      tools.transaction(async (sql) => {
        const { kept, as } = await found(sql, officer, id, at)
        if (as === 'overseer')
          await looked(sql, officer, 'ledger.audit', `entry:${id}`, { entry: id }, at, kept.case ? { case: kept.case } : {})
        return {
          ...viewOf(kept, await log.head(sql, kept.log ?? own.origin)),
          ...(kept.event &&
            kept.salt && {
              contentDigest: kept.event.content,
              commitment: bytesToHex(commitment(kept.salt, canonical(kept.event))),
            }),
          ...(as === 'member' && kept.content !== undefined && { content: kept.content }),
        }
      }),

    /** Everything on this node, without contents, for those who check others; each search is itself remembered. */
    auditPage: (officer: Officer, query: AuditQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'ledger.audit', at })
        const { cursor: _, limit: __, purpose, ...filter } = query
        await looked(sql, officer, 'ledger.audit', 'ledger:audit', { filter }, at, purpose ? { purpose } : {})
        return listed(sql, filter, query)
      }),

    /** The file that proves an entry to anyone, without this node's help. Members take the content along; overseers do not. */
    proofOf: (officer: Officer, id: EntryId, at: Instant, form: 'record' | 'text' = 'record'): Promise<ProofFile> =>
      tools.transaction(async (sql) => {
        const { kept, as } = await found(sql, officer, id, at)
        if (form === 'record' && !(kept.event && kept.salt)) throw refuse('entry-erased', { entry: id })
        const head = await log.head(sql, kept.log ?? own.origin)
        if (kept.index === undefined || !head || kept.index >= (head.published ?? 0))
          throw refuse('entry-not-logged', { entry: id })
        const size = kept.index < head.mirrored ? head.mirrored : kept.index < head.witnessed ? head.witnessed : head.published!
        const text =
          form === 'record' ? await recordAt(sql, own, kept, size, as === 'member') : await plainProofAt(sql, own, kept, size)
        await looked(
          sql,
          officer,
          'ledger.proof',
          `entry:${id}`,
          { entry: id },
          at,
          kept.case && as === 'member' ? { case: kept.case } : {},
        )
        return { bytes: utf8ToBytes(text), name: form === 'record' ? `evidence-of-record-${id}.json` : `${id}.tlog-proof` }
      }),

    /** The time stamp of one of our checkpoints, as the authority gave it. */
    stampFile: (officer: Officer, size: number, at: Instant): Promise<ProofFile> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'ledger.proof', at })
        const stamp = await stampOf(sql, own.origin, size)
        if (!stamp) throw refuse('not-stamped', { size: String(size) })
        return { bytes: stamp.token, name: `checkpoint-${size}.tsr` }
      }),

    /** Both signed checkpoints of a log that showed two histories, as a file that proves itself to anyone. */
    misconductFile: (officer: Officer, origin: string, size: number, at: Instant): Promise<ProofFile> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'ledger.proof', at })
        const text = await misconductFile(sql, origin, size)
        if (text === undefined) throw refuse('no-misconduct', { origin, size: String(size) })
        return { bytes: utf8ToBytes(text), name: `misconduct-${origin.replaceAll(/[^a-z0-9.-]+/gi, '-')}-${size}.json` }
      }),

    /** The state of this node's log and of those it watches. */
    logState: (officer: Officer, at: Instant): Promise<LogView> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'ledger.proof', at })
        return logState(sql, own, at)
      }),
  }
}
