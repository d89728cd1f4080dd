/** The owner's side: what is held out to whom, under which key, and the answers to what partners ask. No answer looks at the list. */
import { setImmediate } from 'node:timers/promises'
import { fromBase64url, toBase64url } from '../../../federation/envelope.ts'
import type { Letter } from '../../../federation/letter.ts'
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import { type Instant, plus_ms } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { type Permit, replyPermit } from '../../../protection/permit.ts'
import { refuse } from '../../refusals.ts'
import { filterOf, hex } from '../filter.ts'
import { type BlindItem, inputOf, keysHeld, scheme } from '../keys.ts'
import {
  type AnswerLetter,
  type AskLetter,
  askLetter,
  type CallLetter,
  chainOf,
  type Decline,
  kinds,
  mostEntries,
  type Offer,
} from '../letters.ts'
import type { BlindTools } from '../tools.ts'
import * as calls from './calls/store.ts'
import * as store from './store.ts'

export const day_ms = 86_400_000
/** Names the node itself where a letter is sent by rule. */
const renewal = 'The key of the line was over: a new one, as the officer opened it'

export function holdingDesk(tools: BlindTools) {
  const { oprf } = tools

  /** The first halves of the outputs of one set under one line's key. Pauses now and then: others wait for the same processor. */
  async function tagsOf(line: store.Line, items: readonly store.Item[]): Promise<store.Tag[]> {
    const tags: store.Tag[] = []
    for (const { no, item } of items) {
      for (const key of keysHeld(item)) tags.push({ item: no, tag: oprf.evaluate(line.secret!, inputOf(key)).slice(0, 32) })
      if (no % 16 === 0) await setImmediate()
    }
    return tags
  }
  const tag = async (sql: Sql, line: store.Line, set: store.HeldSet): Promise<void> =>
    store.addTags(sql, line, set, await tagsOf(line, await store.items(sql, set.id)))

  async function offer(sql: Sql, permit: Permit, line: store.Line): Promise<number> {
    const tags = line.secret ? await store.tagsFor(sql, line) : []
    if (tags.length > mostEntries) throw refuse('blind-too-many', { most: String(mostEntries) })
    const filter = filterOf(tags, tools.random)
    const body: Offer = {
      v: 1,
      scheme,
      epoch: line.epoch,
      key: line.key,
      daily: line.daily,
      until: line.until,
      width: filter.width,
      entries: toBase64url(filter.entries),
    }
    await tools.post(sql, { permit, to: line.partner, chain: chainOf(tools.node, line.partner), kind: kinds.offer, body })
    return filter.entries.length / filter.width
  }

  /** The line begins anew with another key; `daily` 0 closes it. Gives how many entries the partner was sent. */
  async function begin(
    sql: Sql,
    permit: Permit,
    partner: NodeId,
    it: Pick<store.Line, 'daily' | 'days' | 'purpose' | 'openedBy'>,
  ) {
    const before = await store.lineTo(sql, partner)
    const pair = oprf.keyPair()
    const line: store.Line = {
      ...it,
      partner,
      epoch: (before?.epoch ?? 0) + 1,
      secret: it.daily > 0 ? pair.secret : null,
      key: toBase64url(pair.key),
      openedAt: permit.at,
      until: plus_ms(permit.at, it.days * day_ms),
    }
    await store.open(sql, line)
    // What a case held out that was closed meanwhile is not offered again.
    if (line.secret)
      for (const set of await store.setsFor(sql, partner))
        if ((await tools.caseFacts(sql, set.case))?.closed === false) await tag(sql, line, set)
    return { line, entries: await offer(sql, permit, line) }
  }

  /** Why an ask is not answered; undefined when it is. */
  async function declineOf(sql: Sql, line: store.Line | null, ask: AskLetter, points: readonly Uint8Array[], at: Instant) {
    if (!line?.secret || line.daily === 0) return 'no-line'
    if (ask.epoch !== line.epoch || line.until <= at) return 'key-over'
    if (!points.every(oprf.isPoint)) return 'not-points'
    const spent = await store.spent(sql, line.partner, plus_ms(at, -day_ms))
    return spent + points.length > line.daily ? 'quota-spent' : undefined
  }

  async function answer(sql: Sql, letter: Letter<AskLetter>): Promise<void> {
    const { from, body: ask, receivedAt: at } = letter
    const line = await store.lineTo(sql, from)
    const points = ask.blinded.map((b) => fromBase64url(b) ?? new Uint8Array())
    const declined: Decline | undefined = await declineOf(sql, line, ask, points, at)
    const said = declined ? undefined : oprf.blindEvaluate(line!.secret!, fromBase64url(line!.key)!, points)
    const body: AnswerLetter = {
      v: 1,
      ask: ask.ask,
      part: ask.part,
      epoch: ask.epoch,
      evaluated: said ? said.evaluated.map(toBase64url) : [],
      proof: said ? toBase64url(said.proof) : '',
      ...(declined && { declined }),
    }
    const { aim } = ask
    await store.note(sql, {
      partner: from,
      ask: ask.ask,
      part: ask.part,
      aim,
      points: points.length,
      message: letter.id,
      at,
      ...(declined && { declined }),
    })
    await tools.remember(sql, {
      act: 'screening.blind-answer',
      by: { node: tools.node },
      purpose: `Asked by ${from}`,
      subject: `blind:${ask.ask}`,
      counterparty: from,
      content: { aim, part: ask.part, points: points.length, ...(declined && { declined }) },
      at,
    })
    const permit = replyPermit({ to: from, purpose: `Answer to ${from}`, at })
    await tools.post(sql, { permit, to: from, chain: chainOf(tools.node, from), kind: kinds.answer, body })
  }

  return {
    begin,

    /** Holds items out to partners, in the caller's transaction; each partner with a line is sent its new filter. */
    async hold(
      sql: Sql,
      permitFor: (partner: NodeId) => Permit,
      it: Omit<store.HeldSet, 'id' | 'items' | 'heldAt'>,
      items: readonly Readonly<{ reference: string; item: BlindItem }>[],
    ): Promise<store.HeldSet> {
      const numbered = items.map((i, n) => ({ no: n + 1, ...i }))
      const mute = numbered.filter((i) => keysHeld(i.item).length === 0)
      if (mute.length === numbered.length)
        throw refuse('blind-nothing-told', {
          rows: mute
            .slice(0, 20)
            .map((i) => i.no)
            .join(', '),
        })
      const first = permitFor(it.partners[0]!)
      const set: store.HeldSet = { ...it, id: tools.newId<'set'>(), items: numbered.length, heldAt: first.at }
      await store.hold(sql, set, numbered)
      for (const partner of it.partners) {
        const line = await store.lineTo(sql, partner)
        if (!line?.secret || line.until <= first.at) continue
        await tag(sql, line, set)
        await offer(sql, permitFor(partner), line)
      }
      await tools.remember(sql, {
        act: 'screening.blind-hold',
        by: { officer: first.officer, name: first.officerName },
        purpose: first.purpose,
        case: it.case,
        subject: `set:${set.id}`,
        content: { did: 'hold', name: set.name, partners: set.partners, items: set.items, mute: mute.length },
        at: first.at,
      })
      return set
    },

    async release(sql: Sql, permitFor: (partner: NodeId) => Permit, set: store.HeldSet): Promise<void> {
      await store.release(sql, set.id)
      const first = permitFor(set.partners[0]!)
      for (const partner of set.partners) {
        const line = await store.lineTo(sql, partner)
        if (line?.secret && line.until > first.at) await offer(sql, permitFor(partner), line)
      }
      await tools.remember(sql, {
        act: 'screening.blind-hold',
        by: { officer: first.officer, name: first.officerName },
        purpose: first.purpose,
        case: set.case,
        subject: `set:${set.id}`,
        content: { did: 'release', name: set.name, partners: set.partners, items: set.items, mute: 0 },
        at: first.at,
      })
    },

    /** One line whose key is over gets another. */
    renewOne: (): Promise<boolean> =>
      tools.transaction(async (sql) => {
        const at = tools.now()
        const due = await store.overdue(sql, at)
        if (!due) return false
        const permit = replyPermit({ to: due.partner, purpose: renewal, at })
        const { line, entries } = await begin(sql, permit, due.partner, due)
        await tools.remember(sql, {
          act: 'screening.blind-renew',
          by: { node: tools.node },
          purpose: due.purpose,
          subject: `line:${due.partner}`,
          counterparty: due.partner,
          content: { epoch: line.epoch, entries },
          at,
        })
        return true
      }),

    askHandler: { kind: kinds.ask, schema: askLetter, receive: answer },

    /** A partner that asked holds what we hold out: our officer learns whom to call, and it learns whom to ask for. */
    async called(sql: Sql, letter: Letter<CallLetter>): Promise<void> {
      const { from, body, receivedAt: at } = letter
      const outputs = body.outputs.map((o) => Uint8Array.from(Buffer.from(o, 'hex')))
      const found = await store.whose(sql, { partner: from, epoch: body.epoch }, outputs)
      if (found.length === 0) throw refuse('blind-call-unproven')
      const bySet = Map.groupBy(found, (f) => f.set.id)
      for (const its of bySet.values()) {
        const { set } = its[0]!
        const met = [...new Set(its.map((f) => f.item))]
        for (const item of met)
          await calls.insert(sql, { ...callOf(letter, 'in', set.case), set: set.id, item, id: tools.newId<'call'>() })
        await tools.remember(sql, {
          act: 'screening.blind-called',
          by: { node: tools.node },
          purpose: set.purpose,
          case: set.case,
          subject: `set:${set.id}`,
          counterparty: from,
          content: { aim: body.aim, items: met, contact: body.contact },
          at,
        })
        const reply: CallLetter = {
          ...body,
          outputs: [...new Set(its.map((f) => hex(f.tag)))],
          contact: { name: set.officerName, authority: set.authority },
          reply: true,
        }
        const permit = replyPermit({ to: from, case: set.case, purpose: set.purpose, at })
        await tools.post(sql, { permit, to: from, chain: chainOf(tools.node, from), kind: kinds.call, body: reply })
      }
    },
  }
}
export type HoldingDesk = ReturnType<typeof holdingDesk>

export const callOf = (letter: Letter<CallLetter>, way: calls.Call['way'], id: CaseId) => ({
  case: id,
  way,
  partner: letter.from,
  ask: letter.body.ask,
  aim: letter.body.aim,
  contact: letter.body.contact,
  at: letter.receivedAt,
})
