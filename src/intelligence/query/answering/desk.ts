/** What of our own answers a question, whoever asks it: ourselves, or a partner whose letter came. The same search, the same policies. */
import type { Letter } from '../../../federation/letter.ts'
import type { CaseId, Id, NodeId } from '../../../kernel/id.ts'
import { dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { replyPermit } from '../../../protection/permit.ts'
import type { Described } from '../../../screening/compare/described.ts'
import type { Candidate } from '../../../screening/query/answer.ts'
import { candidates } from '../../../screening/query/desk.ts'
import * as screening from '../../../screening/store.ts'
import { type AnswerLetter, kinds, type QueryLetter, queryLetter, type Shown } from '../../letters.ts'
import * as owner from '../../owner/store.ts'
import { type Asker, type Bound, closedBy } from '../../record/allowed.ts'
import { describedOf } from '../../record/kinds.ts'
import { factsOf, type PoliceRecord, reaches, type Share, type Statement, shares } from '../../record/record.ts'
import * as records from '../../record/store.ts'
import type { IntelligenceTools } from '../../tools.ts'
import { bestOf, firstAnswer } from '../query.ts'
import * as store from '../store.ts'
import { type DeclinedFor, overQuota, quotaOf } from './quota.ts'
import { answeredTo, othersOf, queriesTold, takeTurn } from './store.ts'

/** The first answer never carries more than this many records: a question that finds more is too wide to be answered. */
const mostHits = 10
const looked = 50
/**
 * So many records are read and put to the rules for each question of a partner, whatever it finds: how long it takes to open those that a
 * rule hides would tell that they are there. What is read beside is looked at and not used. Rarely are there more than three; then the time
 * tells no more than which of the next steps it was.
 */
const readAtLeast = [3, 12, looked]

type Answered = Readonly<{ record: PoliceRecord; said: readonly Statement[]; shown: Shown }>

/** Under which owner our records, by how far they reach, and the questions that stay open are filed. */
export const filedRecords = (node: NodeId, share: Share): string => `record:${node}:${share}`
const filedWatches = (node: NodeId): string => `watch:${node}`
export const chainOf = (query: string): string => `intelligence:query:${query}`

export function answering(tools: IntelligenceTools) {
  const here = tools.self.node

  /** What one record says to whoever asks; nothing when it is not for them. */
  function shownTo(
    asker: Asker,
    cases: readonly CaseId[],
    record: PoliceRecord,
    said: readonly Statement[],
    marks: Bound,
    found: Candidate,
    at: Instant,
  ) {
    if (record.state !== 'held') return undefined
    const member = !asker.to && cases.includes(record.case)
    if (!member && !reaches(record.share, asker.to ? 'contact' : 'authority')) return undefined
    if (asker.to && (asker.to.ground === null || asker.to.ground === 'none')) return undefined
    const uses = asker.to ? (['search', 'hit'] as const) : (['search'] as const)
    if (closedBy(asker, [factsOf(record, said, here, at), ...marks], uses, here, at).length > 0) return undefined
    return firstAnswer(record, said, found, member ? 'summary' : asker.to ? record.share : 'contact')
  }

  const marksOf = (sql: Sql, all: readonly Readonly<{ record: PoliceRecord }>[], at: Instant) =>
    tools.marks(
      sql,
      all.map((it) => it.record),
      at,
    )

  async function ours(
    sql: Sql,
    subject: Described,
    asker: Asker,
    cases: readonly CaseId[],
    at: Instant,
  ): Promise<readonly Answered[]> {
    // A partner's question is not looked up among what it can never be told: many hidden records would push a visible one out of the list.
    const searched = shares.filter((share) => !asker.to || reaches(share, 'contact'))
    const filed = searched.map((share) => filedRecords(here, share))
    const beside = asker.to ? await othersOf(sql, [], readAtLeast[0]!) : []
    const found = await candidates(
      sql,
      filed,
      subject,
      looked,
      beside.map((id) => `record:${id}`),
    )
    const by = new Map(found.candidates.map((it) => [it.held.id.replace(/^record:/, ''), it]))
    const others = asker.to ? await othersOf(sql, [...by.keys()], readAtLeast.find((n) => n >= by.size)! - by.size) : []
    const all = await records.withStatements(sql, [...by.keys(), ...others])
    const marks = await marksOf(sql, all, at)
    return all
      .flatMap(({ record, said }) => {
        const its = marks.get(record.id) ?? []
        const candidate = by.get(record.id)
        if (!candidate) closedBy(asker, [factsOf(record, said, here, at), ...its], ['search', 'hit'], here, at)
        const shown = candidate && shownTo(asker, cases, record, said, its, candidate, at)
        return shown ? [{ record, said, shown }] : []
      })
      .slice(0, mostHits)
  }

  async function askerOf(sql: Sql, node: NodeId, why: store.WatchAsker): Promise<Asker> {
    const partner = await tools.partner(sql, node)
    const arrangement = await owner.arrangementWith(sql, node)
    return {
      policies: await tools.policies(sql),
      to: { node, state: partner?.state ?? '', ground: arrangement?.ground ?? null },
      purpose: why.purpose,
      basis: why.basis,
      reason: why.reason,
      case: why.caseReference,
    }
  }

  /** Answers a partner, writes down that it looked, and keeps the list of what it was given. */
  async function answer(
    sql: Sql,
    it: Readonly<{
      to: NodeId
      query: string
      message: string
      why: store.WatchAsker
      late: boolean
      declined?: DeclinedFor
      at: Instant
    }>,
    all: readonly Answered[],
  ): Promise<void> {
    const { to, at, why } = it
    const declined = it.declined && { declined: it.declined }
    const held = await records.holdHeld(
      sql,
      all.map((one) => one.record.id),
    )
    const found = all.filter((one) => held.has(one.record.id))
    const level = bestOf(found.map((one) => one.shown.level))
    const body: AnswerLetter = { v: 1, query: it.query, level, hits: found.map((one) => one.shown), late: it.late, ...declined }
    const given = replyPermit({ to, purpose: why.reason, at })
    const message = await tools.post(sql, { permit: given, to, chain: chainOf(it.query), kind: kinds.answer, body })
    for (const { record } of found)
      await owner.gave(sql, record, { id: tools.newId<'given'>(), partner: to, what: 'hit', message, at })
    const consultation: owner.Consultation = {
      id: tools.newId<'consultation'>(),
      partner: to,
      query: it.query,
      message: it.message,
      officer: why.officer,
      authority: why.authority,
      purpose: why.purpose,
      basis: why.basis,
      reason: why.reason,
      caseReference: why.caseReference,
      level,
      records: found.map((one) => one.record.id),
      late: it.late,
      ...declined,
      at,
    }
    await owner.consulted(sql, consultation)
    const { id: _, query: __, records: ___, at: ____, ...content } = consultation
    const looks = found.length > 0 ? found.map(({ record }) => ({ subject: `record:${record.id}`, case: record.case })) : [{}]
    for (const look of looks)
      await tools.remember(sql, {
        act: 'intelligence.consulted',
        by: { node: to },
        purpose: why.reason,
        subject: `consultation:${consultation.id}`,
        counterparty: to,
        content,
        at,
        ...look,
      })
  }

  /** Questions whose day has passed are forgotten before anything is asked or entered. */
  async function forgetPast(sql: Sql, at: Instant): Promise<void> {
    const past = await store.pastWatches(sql, at)
    if (past.length > 0)
      await screening.remove(
        sql,
        past.map((id) => `watch:${id}`),
      )
  }

  async function watch(sql: Sql, it: Omit<store.Watch, 'id'>, subject: Described): Promise<void> {
    const id = tools.newId<'watch'>()
    await store.addWatch(sql, { ...it, id })
    await screening.index(sql, [{ id: `watch:${id}`, owner: filedWatches(here), reference: it.query, subject }])
  }

  return {
    ours,
    watch,
    forgetPast,

    /** A record was entered or reaches further: whoever asked before and is still waiting is told now. */
    async tellWaiting(sql: Sql, record: PoliceRecord, said: readonly Statement[], at: Instant): Promise<void> {
      await forgetPast(sql, at)
      const subject = describedOf(record.kind, said, dateOf(at))
      const found = await candidates(sql, [filedWatches(here)], subject, looked)
      const by = new Map(found.candidates.map((it) => [it.held.id.replace(/^watch:/, ''), it]))
      const told = await queriesTold(sql, record.id)
      const marks = (await marksOf(sql, [{ record }], at)).get(record.id) ?? []
      for (const open of await store.watches(sql, [...by.keys()], at)) {
        const own = open.partner === here
        if (!own && told.has(`${open.partner} ${open.query}`)) continue
        const query = own ? await store.find(sql, open.query) : null
        const { purpose, basis, reason, caseReference } = open.asker
        const policies = await tools.policies(sql)
        const asker: Asker = own
          ? { policies, purpose, basis, reason, case: caseReference }
          : await askerOf(sql, open.partner, open.asker)
        const cases = query ? await tools.memberCases(sql, query.askedBy) : []
        const shown = shownTo(asker, cases, record, said, marks, by.get(open.id)!, at)
        if (!shown) continue
        const late = { to: open.partner, query: open.query, message: '', why: open.asker, late: true, at }
        if (!own) await answer(sql, late, [{ record, said, shown }])
        else if (query) {
          await store.answered(sql, query.id, here, shown.level, at)
          await store.addHits(sql, query, [hitOf(tools.newId<'hit'>(), query.id, here, shown, at)])
        }
      }
    },

    /** Takes in a partner's question. What is hidden and what is not there are one answer. */
    queryHandler: {
      kind: kinds.query,
      schema: queryLetter,
      async receive(sql: Sql, letter: Letter<QueryLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const { v: _, query, subject, until, ...why } = body
        await takeTurn(sql, `partner:${from}`)
        const quota = quotaOf(await owner.arrangementWith(sql, from))
        const declined = overQuota(quota, await answeredTo(sql, from, why.authority, at))
        if (declined) return answer(sql, { to: from, query, message: letter.id, why, late: false, declined, at }, [])
        const asker = await askerOf(sql, from, why)
        await forgetPast(sql, at)
        const found = await ours(sql, subject, asker, [], at)
        await answer(sql, { to: from, query, message: letter.id, why, late: false, at }, found)
        if (until && until > at) await watch(sql, { partner: from, query, until: until as Instant, asker: why }, subject)
      },
    },
  }
}
export type Answering = ReturnType<typeof answering>

export const hitOf = (id: Id<'hit'>, query: Id<'query'>, partner: NodeId, shown: Shown, at: Instant) =>
  ({ id, query, partner, state: 'open', shown, cameAt: at }) as const
