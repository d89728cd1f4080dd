/** The asking side: keys are blinded, sent, and looked up in the partner's filter once its answer is proven. What is asked never leaves. */
import { setImmediate } from 'node:timers/promises'
import { fromBase64url, toBase64url } from '../../../federation/envelope.ts'
import type { Letter } from '../../../federation/letter.ts'
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import { type Instant, plus_ms } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { type Permit, replyPermit } from '../../../protection/permit.ts'
import { refuse } from '../../refusals.ts'
import { askLength, askLengths, hex, holds } from '../filter.ts'
import * as calls from '../holding/calls/store.ts'
import { callOf, day_ms } from '../holding/desk.ts'
import { type BlindItem, type BlindKey, inputOf, keysAsked, strengthOf } from '../keys.ts'
import {
  type Aim,
  type AnswerLetter,
  type AskLetter,
  answerLetter,
  type CallLetter,
  chainOf,
  kinds,
  type Offer,
  offerLetter,
} from '../letters.ts'
import { pointLength } from '../oprf.ts'
import type { BlindTools } from '../tools.ts'
import * as offers from './offers/store.ts'
import * as store from './store.ts'

/** One ask blinds no more: each key costs both sides some tenths of a millisecond, and the partner's quota. */
export const mostKeys = 4096
const perPart = askLengths.at(-1)!

export type Asking = Readonly<{
  case: CaseId
  to: NodeId
  aim: Aim
  name: string
  officer: Readonly<{ id: string; name: string; authority: string }>
  /** Until then it is asked again whenever the partner changes its key; a new filter of the same key is looked up at once. */
  standingUntil?: Instant
}>

export function askingDesk(tools: BlindTools) {
  const { oprf } = tools
  const about = (ask: store.Ask, at: Instant) => ({
    by: { node: tools.node },
    purpose: ask.purpose,
    case: ask.case,
    subject: `blind:${ask.id}`,
    counterparty: ask.partner,
    at,
  })
  const rememberHeard = (sql: Sql, after: store.Ask, at: Instant, late = false): Promise<unknown> =>
    tools.remember(sql, {
      act: 'screening.blind-heard',
      ...about(after, at),
      content: {
        strong: after.strong,
        look: after.look,
        ...(after.declined && { declined: after.declined }),
        ...(late && { late }),
      },
    })

  /** Blinds keys and posts them, part by part, each filled up with points that mean nothing. */
  async function blinded(keys: readonly store.AskedKey[]) {
    const parts: Uint8Array[][] = []
    const kept: store.AskedKey[] = []
    for (const [i, key] of keys.entries()) {
      if (i % perPart === 0) parts.push([])
      const it = oprf.blind(key.input)
      parts.at(-1)!.push(it.blinded)
      kept.push({ ...key, blind: it.blind, output: null })
      if (i % 64 === 0) await setImmediate()
    }
    for (const part of parts) for (let n = askLength(part.length) - part.length; n > 0; n--) part.push(oprf.dummy())
    return { parts, kept, points: parts.reduce((n, p) => n + p.length, 0) }
  }
  async function send(sql: Sql, permit: Permit, ask: store.Ask, parts: readonly Uint8Array[][]): Promise<void> {
    for (const [part, points] of parts.entries()) {
      await store.insertPart(sql, ask, part, Buffer.concat(points))
      const body: AskLetter = {
        v: 1,
        ask: ask.id as AskLetter['ask'],
        part,
        epoch: ask.epoch,
        aim: ask.aim,
        blinded: points.map(toBase64url),
      }
      await tools.post(sql, { permit, to: ask.partner, chain: chainOf(ask.partner, tools.node), kind: kinds.ask, body })
    }
  }

  /** Looks all outputs of an ask up, writes what is new, and calls the partner where the aim is to be called. */
  async function lookUp(sql: Sql, ask: store.Ask, offer: offers.Offer, parts: number, at: Instant): Promise<store.Ask> {
    const hits = (await store.keys(sql, ask.id)).filter((k) => k.output && holds(offer.filter, k.output))
    const byItem = Map.groupBy(hits, (k) => k.item)
    const answers = [...byItem].map(([no, its]) => {
      const found = its.map((k): BlindKey => ({ kind: k.kind, text: hex(k.input) }))
      return { no, strength: strengthOf(found), byKeys: [...new Set(its.map((k) => k.kind))] }
    })
    const fresh = await store.answer(sql, ask.id, answers, at)
    const after = await store.close(sql, ask.id, parts, null, at)
    if (fresh.length > 0 && ask.aim !== 'query' && !ask.withdrawnAt) {
      const permit = replyPermit({ to: ask.partner, case: ask.case, purpose: ask.purpose, at })
      await call(sql, permit, after, fresh)
    }
    return after
  }

  /** "Call each other": shows that these items were met, by outputs that only an answer of the partner gives. */
  async function call(sql: Sql, permit: Permit, ask: store.Ask, items: readonly number[]): Promise<number> {
    const offer = await offers.offerOf(sql, ask.partner)
    if (!offer || offer.epoch !== ask.epoch) throw refuse('blind-key-changed')
    const hits = (await store.keys(sql, ask.id)).filter(
      (k) => items.includes(k.item) && k.output && holds(offer.filter, k.output),
    )
    if (hits.length === 0) throw refuse('blind-no-hit')
    const body: CallLetter = {
      v: 1,
      ask: ask.id as CallLetter['ask'],
      epoch: ask.epoch,
      aim: ask.aim,
      outputs: [...new Set(hits.map((k) => hex(k.output!)))].slice(0, 1000),
      contact: { name: ask.officerName, authority: ask.authority },
      reply: false,
    }
    await store.called(sql, ask.id, items, permit.at)
    await tools.post(sql, { permit, to: ask.partner, chain: chainOf(ask.partner, tools.node), kind: kinds.call, body })
    return new Set(hits.map((k) => k.item)).size
  }

  async function offered(sql: Sql, letter: Letter<Offer>): Promise<void> {
    const { from, body, receivedAt: at } = letter
    const entries = fromBase64url(body.entries)
    const key = fromBase64url(body.key)
    if (!entries || !key || !oprf.isPoint(key) || entries.length % body.width !== 0) throw refuse('blind-offer-garbled')
    const before = await offers.offerOf(sql, from)
    if (before && before.epoch > body.epoch) throw refuse('blind-offer-garbled')
    const offer: offers.Offer = {
      partner: from,
      epoch: body.epoch,
      key: body.key,
      daily: body.daily,
      until: body.until as Instant,
      filter: { width: body.width, entries },
      receivedAt: at,
    }
    await offers.putOffer(sql, offer)
    for (const ask of await store.answered(sql, from, body.epoch)) {
      if ((await tools.caseFacts(sql, ask.case))?.closed !== false) continue
      const after = await lookUp(sql, ask, offer, 0, at)
      if (after.strong !== ask.strong || after.look !== ask.look) await rememberHeard(sql, after, at, true)
    }
    if (offer.daily > 0) for (const ask of await store.standing(sql, from, body.epoch, at)) await again(sql, ask, offer, at)
  }
  /** A standing ask is put anew under the partner's new key, as its officer asked for. */
  async function again(sql: Sql, ask: store.Ask, offer: offers.Offer, at: Instant): Promise<void> {
    if ((await tools.caseFacts(sql, ask.case))?.closed !== false) return
    const { parts, kept, points } = await blinded(await store.keys(sql, ask.id))
    await store.renew(sql, ask.id, offer.epoch, parts.length, points, kept)
    const permit = replyPermit({ to: ask.partner, case: ask.case, purpose: ask.purpose, at })
    await send(sql, permit, { ...ask, epoch: offer.epoch }, parts)
    await tools.remember(sql, {
      act: 'screening.blind-again',
      ...about(ask, at),
      content: { epoch: offer.epoch, points },
    })
  }

  async function heard(sql: Sql, letter: Letter<AnswerLetter>): Promise<void> {
    const { from, body, receivedAt: at } = letter
    const ask = await store.find(sql, body.ask)
    const sent =
      ask && ask.partner === from && ask.epoch === body.epoch ? await store.waitingPart(sql, body.ask, body.part) : null
    if (!ask || !sent) throw refuse('blind-answer-unexpected')
    const offer = await offers.offerOf(sql, from)
    // The key changed while the letter was on its way: what it would give is in no filter any more.
    const declined = body.declined ?? (offer?.epoch === ask.epoch ? undefined : 'key-over')
    let after: store.Ask
    if (declined) {
      await store.heard(sql, ask.id, body.part, [])
      after = await store.close(sql, ask.id, 1, declined, at)
    } else {
      const points = cut(sent)
      const evaluated = body.evaluated.map((e) => fromBase64url(e) ?? new Uint8Array())
      const proof = fromBase64url(body.proof) ?? new Uint8Array()
      const genuine = evaluated.every(oprf.isPoint) && oprf.proven(fromBase64url(offer!.key)!, points, { evaluated, proof })
      if (!genuine) throw refuse('blind-proof-false')
      const keys = await store.keys(sql, ask.id, body.part * perPart, (body.part + 1) * perPart)
      const outputs = keys.map((k, i) => ({
        no: k.no,
        output: oprf.finalize({ input: k.input, blind: k.blind! }, evaluated[i]!).slice(0, 32),
      }))
      await store.heard(sql, ask.id, body.part, outputs)
      after = await lookUp(sql, ask, offer!, 1, at)
    }
    if (after.openParts === 0) await rememberHeard(sql, after, at)
  }

  return {
    /** Asks a partner about items, in the caller's transaction. The answer comes as a letter; `store.find` and `itemsOf` show it. */
    async ask(
      sql: Sql,
      permit: Permit,
      it: Asking,
      items: readonly Readonly<{ reference: string; item: BlindItem }>[],
    ): Promise<store.Ask> {
      const offer = await offers.offerOf(sql, it.to)
      if (!offer || offer.daily === 0 || offer.until <= permit.at) throw refuse('blind-no-offer', { partner: it.to })
      const numbered = items.map((i, n) => ({ no: n + 1, ...i }))
      const asked = numbered.flatMap((i) => keysAsked(i.item).map((key) => ({ item: i.no, key })))
      const mute = numbered.filter((i) => !asked.some((a) => a.item === i.no)).map((i) => i.no)
      if (asked.length === 0) throw refuse('blind-nothing-told', { rows: mute.slice(0, 20).join(', ') })
      if (asked.length > mostKeys) throw refuse('blind-too-many', { most: String(mostKeys) })
      const { parts, kept, points } = await blinded(
        asked.map(({ item, key }, no) => ({ no, item, kind: key.kind, input: inputOf(key), blind: null, output: null })),
      )
      const spent = await store.pointsSince(sql, it.to, plus_ms(permit.at, -day_ms))
      if (spent + points > offer.daily)
        throw refuse('blind-quota', { left: String(Math.max(0, offer.daily - spent)), needed: String(points) })
      const ask: store.Ask = {
        id: tools.newId<'ask'>(),
        case: it.case,
        partner: it.to,
        epoch: offer.epoch,
        aim: it.aim,
        purpose: permit.purpose,
        name: it.name,
        items: numbered.length,
        keys: asked.length,
        points,
        openParts: parts.length,
        strong: 0,
        look: 0,
        officer: it.officer.id,
        officerName: it.officer.name,
        authority: it.officer.authority,
        askedAt: permit.at,
        ...(it.standingUntil && { standingUntil: it.standingUntil }),
      }
      await store.insert(sql, ask, numbered, kept)
      await send(sql, permit, ask, parts)
      await tools.remember(sql, {
        act: 'screening.blind-ask',
        by: { officer: permit.officer, name: permit.officerName },
        purpose: permit.purpose,
        case: it.case,
        subject: `blind:${ask.id}`,
        counterparty: it.to,
        content: { aim: it.aim, name: it.name, items: ask.items, keys: ask.keys, points, mute: mute.length },
        at: permit.at,
      })
      return ask
    },
    call,
    offerHandler: { kind: kinds.offer, schema: offerLetter, receive: offered },
    answerHandler: { kind: kinds.answer, schema: answerLetter, receive: heard },

    /** The answer to a call of ours: whom to ask for. */
    async replied(sql: Sql, letter: Letter<CallLetter>): Promise<void> {
      const ask = await store.find(sql, letter.body.ask)
      if (!ask || ask.partner !== letter.from) throw refuse('blind-answer-unexpected')
      const outputs = new Set(letter.body.outputs)
      const items = new Set(
        (await store.keys(sql, ask.id)).filter((k) => k.output && outputs.has(hex(k.output))).map((k) => k.item),
      )
      for (const item of items) await calls.insert(sql, { ...callOf(letter, 'out', ask.case), item, id: tools.newId<'call'>() })
      await tools.remember(sql, {
        act: 'screening.blind-called',
        ...about(ask, letter.receivedAt),
        content: { aim: ask.aim, items: [...items], contact: letter.body.contact },
      })
    },
  }
}

function cut(points: Uint8Array): Uint8Array[] {
  return Array.from({ length: points.length / pointLength }, (_, i) => points.slice(i * pointLength, (i + 1) * pointLength))
}
