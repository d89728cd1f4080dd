/**
 * What an officer can do: open a line to a partner, hold a list out, ask whether something is held in common, call. Rooms above use
 * `hold` and `ask` of the two desks below in transactions of their own.
 */
import type { Letter } from '../../federation/letter.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { refuse } from '../refusals.ts'
import { readTable } from '../table/read.ts'
import { askingDesk } from './asking/desk.ts'
import * as offers from './asking/offers/store.ts'
import * as asks from './asking/store.ts'
import { type AskForm, type CallForm, type HoldForm, mostItems, type OpenForm } from './forms.ts'
import * as calls from './holding/calls/store.ts'
import { day_ms, holdingDesk } from './holding/desk.ts'
import * as held from './holding/store.ts'
import type { BlindItem } from './keys.ts'
import { type CallLetter, callLetter, kinds } from './letters.ts'
import type { BlindTools } from './tools.ts'

/** How far back the owner's record reaches on the page; the ledger keeps all of it. */
const recordDays = 90

type Listed = Pick<HoldForm, 'items' | 'fileBase64' | 'encoding' | 'mapping'>
function itemsOf(form: Listed): readonly Readonly<{ reference: string; item: BlindItem }>[] {
  const typed = form.items.map((item, i) => ({ reference: String(i + 1), item }))
  const read = form.fileBase64 === undefined ? [] : readTable({ ...form, fileBase64: form.fileBase64 }).rows
  const all = [...typed, ...read.map((r) => ({ reference: r.reference, item: r.subject }))]
  if (all.length > mostItems) throw refuse('blind-too-many', { most: String(mostItems) })
  return all
}

export function blindDesk(tools: BlindTools) {
  const holding = holdingDesk(tools)
  const asking = askingDesk(tools)
  const enter = async (
    sql: Sql,
    officer: Officer,
    act: Act,
    id: CaseId,
    at: Instant,
    more: { purpose?: string; to?: NodeId } = {},
  ): Promise<Permit> => permit({ officer, act, at, case: await tools.caseFacts(sql, id), ...more })
  const foundAsk = async (sql: Sql, id: string): Promise<asks.Ask> => {
    const ask = await asks.find(sql, id)
    if (!ask) throw unseen('not-found')
    return ask
  }

  return {
    /** A room above holds out and asks in its own transaction, under its own permit. */
    hold: holding.hold,
    ask: asking.ask,
    letGo: holding.release,
    takeBack: asks.withdraw,

    /** How it stands with each partner, both ways. Nothing here says what is held or asked. */
    lines: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'screening.read', at })
        const since = plus_ms(at, -day_ms)
        const ours = await held.lines(sql)
        const theirs = await offers.offers(sql)
        const partners = [...new Set([...ours, ...theirs].map((it) => it.partner))].sort()
        return Promise.all(
          partners.map(async (partner) => {
            const line = ours.find((l) => l.partner === partner)
            const offer = theirs.find((o) => o.partner === partner)
            return {
              partner,
              ...(line && {
                ours: {
                  epoch: line.epoch,
                  daily: line.daily,
                  days: line.days,
                  until: line.until,
                  spent: await held.spent(sql, partner, since),
                  openedBy: line.openedBy,
                },
              }),
              ...(offer && {
                theirs: {
                  epoch: offer.epoch,
                  daily: offer.daily,
                  until: offer.until,
                  entries: offer.entries,
                  spent: await asks.pointsSince(sql, partner, since),
                },
              }),
            }
          }),
        )
      }),
    openLine: (officer: Officer, partner: NodeId, form: OpenForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'screening.blind-open', at, to: partner, purpose: form.purpose })
        const { line, entries } = await holding.begin(sql, given, partner, { ...form, openedBy: officer.name })
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: `line:${partner}`,
          counterparty: partner,
          content: { epoch: line.epoch, daily: line.daily, days: line.days, entries },
          at,
        })
        return { partner, epoch: line.epoch, entries }
      }),

    sets: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'screening.read', id, at)
        return held.sets(sql, id)
      }),
    holdOut: (officer: Officer, form: HoldForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const facts = await tools.caseFacts(sql, form.case)
        const to = (partner: NodeId): Permit =>
          permit({ officer, act: 'screening.blind-hold', at, case: facts, to: partner, purpose: form.purpose })
        const { name, purpose } = form
        const by = { officer: officer.id, officerName: officer.name, authority: officer.authority }
        const partners = [...new Set(form.partners)]
        to(partners[0]!)
        return holding.hold(sql, to, { case: form.case, name, purpose, partners, ...by }, itemsOf(form))
      }),
    release: (officer: Officer, id: string, purpose: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const set = await held.findSet(sql, id)
        if (!set) throw refuse('blind-set-unknown')
        const facts = await tools.caseFacts(sql, set.case)
        const to = (partner: NodeId): Permit =>
          permit({ officer, act: 'screening.blind-hold', at, case: facts, to: partner, purpose })
        await holding.release(sql, to, set)
        return set
      }),

    askPartner: (officer: Officer, form: AskForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const { purpose, to, name, aim } = form
        const given = await enter(sql, officer, 'screening.blind-ask', form.case, at, { purpose, to })
        const own = form.set ? await held.findSet(sql, form.set) : null
        if (form.set && own?.case !== form.case) throw refuse('blind-set-unknown')
        const items = own ? (await held.items(sql, own.id)).map(({ reference, item }) => ({ reference, item })) : itemsOf(form)
        const standing = form.standing_days > 0 && { standingUntil: plus_ms(at, form.standing_days * day_ms) }
        return asking.ask(sql, given, { case: form.case, to, aim, name, officer, ...standing }, items)
      }),
    asks: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'screening.read', id, at)
        return { asks: await asks.ofCase(sql, id), calls: await calls.ofCase(sql, id) }
      }),
    askItems: (officer: Officer, id: string, it: { after: number; limit: number; hits: boolean }, at: Instant) =>
      tools.transaction(async (sql) => {
        const ask = await foundAsk(sql, id)
        await enter(sql, officer, 'screening.read', ask.case, at)
        const items = await asks.itemsOf(sql, id, it.after, it.hits, it.limit)
        const last = items.at(-1)
        return { ask, items, ...(last && items.length === it.limit && { next: last.no }) }
      }),
    callPartner: (officer: Officer, id: string, form: CallForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const ask = await foundAsk(sql, id)
        const given = await enter(sql, officer, 'screening.blind-call', ask.case, at, { purpose: form.purpose, to: ask.partner })
        const called = await asking.call(sql, given, ask, form.items)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          case: ask.case,
          subject: `blind:${ask.id}`,
          counterparty: ask.partner,
          content: { items: form.items, called },
          at,
        })
        return { ask: ask.id, called }
      }),

    /** What partners asked of us, by day: how often, how much and to what end; nobody here knows about whom. */
    record: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'screening.blind-record', at })
        const rows = await held.record(sql, plus_ms(at, -recordDays * day_ms))
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: 'record:blind',
          content: { rows: rows.length },
          at,
        })
        return rows
      }),

    handlers: [
      asking.offerHandler,
      holding.askHandler,
      asking.answerHandler,
      {
        kind: kinds.call,
        schema: callLetter,
        receive: (sql: Sql, letter: Letter<CallLetter>) =>
          letter.body.reply ? asking.replied(sql, letter) : holding.called(sql, letter),
      },
    ],
    /** Changes one key that is over; the node calls it again while it says there may be more. */
    work: holding.renewOne,
  }
}
export type BlindDesk = ReturnType<typeof blindDesk>
