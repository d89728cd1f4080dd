/** What an officer can do with questions: ask ourselves and partners at once, see answers as they come, decide on each. */
import type { Letter } from '../../federation/letter.ts'
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Circumstances } from '../../protection/decision/question.ts'
import type { Permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { entering } from '../entering/desk.ts'
import type { AskForm, VerdictForm } from '../forms.ts'
import { type AnswerLetter, answerLetter, kinds, type QueryLetter } from '../letters.ts'
import { arrangementWith } from '../owner/store.ts'
import { byReference, nextNumber } from '../record/store.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import { type Answering, chainOf, hitOf } from './answering/desk.ts'
import { takeTurn } from './answering/store.ts'
import type { ListAnswers } from './lists/desk.ts'
import { type Asked, bestOf, type Query, queryReference } from './query.ts'
import * as store from './store.ts'

const hour_ms = 3_600_000
/** A partner that has not fetched the question by then is not asked any more: the matter has moved on. */
const lasts_ms = 7 * 24 * hour_ms
/** These close one partner; anything else stops the whole question, for it concerns the officer. */
const closesOne = ['policy-forbids', 'partner-not-accepted', 'partner-out-of-date']

/** Under which act a question is raised, and what more the rules want to know: one of the hour's, or a row of an approved bulk question. */
type How = Readonly<{ act: 'intelligence.query' | 'intelligence.bulk-query'; more: Circumstances; bulk?: string }>

export function queryDesk(tools: IntelligenceTools, answers: Answering, inLists: ListAnswers) {
  const { enter, remember, received, told } = entering(tools)
  const here = tools.self.node

  /** Puts the question to one partner, or says why not. Each has a chain of its own: nobody waits for anybody. */
  async function put(
    sql: Sql,
    officer: Officer,
    query: Query,
    to: NodeId,
    body: QueryLetter,
    more: Circumstances,
  ): Promise<Asked> {
    const closed = (why: string): Asked => ({
      partner: to,
      way: 'open',
      state: 'not-asked',
      closedBy: why,
      askedAt: query.askedAt,
    })
    const partner = await tools.partner(sql, to)
    if (!partner) return closed('partner-not-accepted')
    const arrangement = await arrangementWith(sql, to)
    if (!arrangement || arrangement.ground === 'none') return closed('no-arrangement')
    try {
      const given = await enter(sql, officer, 'intelligence.ask-partner', query.case, query.askedAt, {
        to,
        purpose: query.reason,
        item: { kind: 'query', personal: query.subject.kind === 'person', owner: here },
        more: { ...more, use: 'share', state: partner.state, transfer: arrangement.ground },
      })
      const expires = plus_ms(query.askedAt, lasts_ms)
      await tools.post(sql, { permit: given, to, chain: chainOf(query.id), kind: kinds.query, body, expires })
      await remember(sql, given, `query:${query.id}`, { did: 'ask', partner: to, subject: query.subject }, { counterparty: to })
      return { partner: to, way: 'open', state: 'waiting', askedAt: query.askedAt }
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || !closesOne.includes(thrown.code)) throw thrown
      return closed(thrown.facts.policy ?? thrown.code)
    }
  }

  async function own(sql: Sql, officer: Officer, query: Query, why: Pick<QueryLetter, 'caseReference'>): Promise<void> {
    const at = query.askedAt
    const policies = await tools.policies(sql)
    const clearance = officer.clearance ?? 0
    const asker = {
      policies,
      purpose: query.purpose,
      basis: query.basis,
      reason: query.reason,
      case: why.caseReference,
      clearance,
    }
    const found = await answers.ours(sql, query.subject, asker, await tools.memberCases(sql, officer.id), at)
    const level = bestOf(found.map((it) => it.shown.level))
    await store.addAsked(sql, query, { partner: here, way: 'own', state: 'answered', level, askedAt: at, answeredAt: at })
    await store.addHits(
      sql,
      query,
      found.map((it) => hitOf(tools.newId<'hit'>(), query.id, here, it.shown, at)),
    )
  }

  /** The question as its page shows it: whom it was put to, what came, and which of our own records the officer may open. */
  async function whole(sql: Sql, officer: Officer, query: Query) {
    const cases = await tools.memberCases(sql, officer.id)
    const hits = []
    for (const hit of await store.hits(sql, query.id)) {
      const record = hit.partner === here && hit.state === 'open' ? await byReference(sql, hit.shown.reference) : null
      hits.push({ ...hit, ...(record && cases.includes(record.case) && { record: record.id }) })
    }
    const asked = await store.asked(sql, query.id)
    return { ...query, level: bestOf(asked.flatMap((it) => it.level ?? [])), asked, hits }
  }

  /** Raises one question: a query of its own that our records and the partners named answer. */
  async function raise(sql: Sql, officer: Officer, form: AskForm, at: Instant, how: How): Promise<Query> {
    const { subject } = form
    if (subject.names.length === 0 && subject.identifiers.length === 0) throw refuse('nothing-to-look-for')
    const more: Circumstances = {
      purposeOf: form.purpose,
      basis: form.basis,
      servesCase: form.case,
      reason: form.reason,
      ...how.more,
    }
    const given: Permit = await enter(sql, officer, how.act, form.case, at, {
      purpose: form.reason,
      item: { kind: 'query', personal: true },
      more: { ...more, use: 'search' },
    })
    const year = Number(at.slice(0, 4))
    const number = await nextNumber(sql, year, 'query')
    const query: Query = {
      id: tools.newId<'query'>(),
      case: form.case,
      reference: queryReference(here, year, number),
      subject,
      purpose: form.purpose,
      basis: form.basis,
      reason: form.reason,
      ...(form.until && { until: `${form.until}T23:59:59.999Z` as Instant }),
      askedAt: at,
      askedBy: officer.id,
      askerName: officer.name,
    }
    await store.insert(sql, query, how.bulk)
    await answers.forgetPast(sql, at)
    const why = await told(sql, officer, form.case, form)
    const body: QueryLetter = { v: 1, query: query.id, subject, ...why, ...(query.until && { until: query.until }) }
    await own(sql, officer, query, why)
    const looked = await inLists.ask(sql, query)
    for (const to of new Set(form.partners))
      await store.addAsked(sql, query, await put(sql, officer, query, to as NodeId, body, more))
    if (query.until) await answers.watch(sql, { partner: here, query: query.id, until: query.until, asker: why }, subject)
    const said = { did: 'query', subject, partners: form.partners, lists: looked, ...(how.bulk && { bulk: how.bulk }) }
    await remember(sql, given, `query:${query.id}`, said)
    return query
  }

  return {
    raise,

    ask: (officer: Officer, form: AskForm, at: Instant) =>
      tools.transaction(async (sql) => {
        await takeTurn(sql, `officer:${officer.id}`)
        const inHour = (await store.askedSince(sql, officer.id, plus_ms(at, -hour_ms))) + 1
        const query = await raise(sql, officer, form, at, { act: 'intelligence.query', more: { inHour } })
        return whole(sql, officer, query)
      }),

    list: (officer: Officer, limit: number, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        return { items: await store.list(sql, await tools.memberCases(sql, officer.id), limit) }
      }),

    read: (officer: Officer, id: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const query = await store.find(sql, id)
        await enter(sql, officer, 'intelligence.read', query?.case ?? null, at)
        if (!query) throw unseen('not-found')
        return whole(sql, officer, query)
      }),

    /** A person decides whether a hit is the one that was asked about, and says on what. Nothing is done on a hit before. */
    decide: (officer: Officer, id: string, hit: string, form: VerdictForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const query = await store.find(sql, id)
        const given = await enter(sql, officer, 'intelligence.confirm', query?.case ?? null, at)
        const found = query && (await store.hits(sql, query.id)).find((it) => it.id === hit)
        if (!query || !found) throw unseen('not-found')
        if (found.state === 'recalled') throw refuse('hit-recalled')
        await store.judge(sql, query.id, found.id, { ...form, by: officer.name, at })
        await remember(
          sql,
          given,
          `query:${query.id}`,
          { did: 'decide', hit: found.id, ...form },
          found.partner.startsWith('list:') ? {} : { counterparty: found.partner },
        )
        return whole(sql, officer, query)
      }),

    /** A partner's answer, at once or late. The entry says how it went; what was shown stays in the hit, where a recall reaches it. */
    answerHandler: {
      kind: kinds.answer,
      schema: answerLetter,
      async receive(sql: Sql, letter: Letter<AnswerLetter>): Promise<void> {
        const { from, body, receivedAt: at } = letter
        const query = await store.find(sql, body.query)
        const taken =
          query &&
          (body.declined
            ? await store.declined(sql, query.id, from, body.declined, at)
            : await store.answered(sql, query.id, from, body.level, at))
        if (!query || !taken) throw unseen('not-found')
        await store.addHits(
          sql,
          query,
          body.hits.map((shown) => hitOf(tools.newId<'hit'>(), query.id, from, shown, at)),
        )
        await received(sql, {
          from,
          purpose: query.reason,
          subject: `query:${query.id}`,
          content: {
            what: 'answer',
            level: body.level,
            hits: body.hits.length,
            late: body.late,
            ...(body.declined && { declined: body.declined }),
          },
          at,
          case: query.case,
        })
      },
    },
  }
}
export type QueryDesk = ReturnType<typeof queryDesk>
