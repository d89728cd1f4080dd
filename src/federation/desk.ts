/** The post office: posting and receiving, what the courier asks for, and what an officer can see and do about it. */

import { verifyEd25519 } from '../directory/ed25519.ts'
import { acceptedPeer, findPeer, listPeers, type Peer } from '../directory/store.ts'
import { canonical } from '../kernel/canonical.ts'
import type { NodeId } from '../kernel/id.ts'
import { type Instant, plus_ms } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { DoorAnswer } from '../kernel/route.ts'
import type { Sql } from '../kernel/sql.ts'
import { permit } from '../protection/permit.ts'
import { lease_ms } from './backoff.ts'
import { type Answer, answerSchema, batchSchema, genuinePull, maxReceipts, pulledSchema, pullSchema, signPull } from './batch.ts'
import type { Envelope } from './envelope.ts'
import { give, inboxDesk } from './inbox/desk.ts'
import * as inbox from './inbox/store.ts'
import type { Confirm, Delivery, MessageId } from './letter.ts'
import { actor, outboxDesk } from './outbox/desk.ts'
import * as outbox from './outbox/store.ts'
import type { Receipt } from './receipt.ts'
import { refuse } from './refusals.ts'
import * as store from './store.ts'
import type { FederationTools } from './tools.ts'

const json = (status: number, body: unknown): DoorAnswer => ({ status, type: 'application/json', body: canonical(body) })

/** How long a gap is left to fill by itself before it is asked for again, in milliseconds. */
const pullEvery_ms = 5000

/** How long to wait after so many failures in a row, in milliseconds. */
export type Patience = (fails: number) => number

export type Outgoing = Readonly<{ url: string; letters: readonly Envelope[]; receipts: readonly Receipt[] }>

export function federationDesk(tools: FederationTools) {
  const posting = outboxDesk(tools)
  const receiving = inboxDesk(tools)

  const confirm: Confirm = async (sql, { message, verdict, permit: allowed, reason }) => {
    const letter = await inbox.findLetter(sql, message, allowed.to)
    if (!letter) throw refuse('no-such-letter', { message })
    const receipt = await give(tools, sql, letter, { step: 'decided', verdict, ...(reason && { reason }) }, allowed.at)
    await tools.remember(sql, {
      act: 'federation.confirmed',
      by: actor(tools, allowed),
      purpose: allowed.purpose,
      subject: `message:${message}`,
      counterparty: letter.header.from as NodeId,
      content: receipt,
      at: allowed.at,
      ...(allowed.case && { case: allowed.case }),
    })
    await outbox.nudge(sql, letter.header.from as NodeId)
  }

  return {
    self: tools.self,
    post: posting.post,
    confirm,
    deliveriesOf: (sql: Sql, ids: readonly MessageId[]): Promise<Delivery[]> => outbox.deliveries(sql, ids),

    ...doors(tools, posting, receiving),
    ...courierSide(tools, posting, receiving),
    ...officerSide(tools, receiving),
  }
}

type Posting = ReturnType<typeof outboxDesk>
type Receiving = ReturnType<typeof inboxDesk>

function doors(tools: FederationTools, posting: Posting, receiving: Receiving) {
  return {
    /** A partner's batch, as bytes. 503 when a Fault stopped part of it; what was done is answered all the same. */
    async receive(body: Uint8Array, at: Instant): Promise<DoorAnswer & { from: ReadonlySet<NodeId> }> {
      const batch = batchSchema.safeParse(parsed(body)).data
      if (!batch) return { ...json(400, { code: 'unreadable' }), from: new Set() }
      const { heard, from } = await posting.takeReceipts(batch.receipts, at)
      const { taken, later } = await receiving.take(batch.letters, at)
      const receipts: Receipt[] = []
      const partners = new Set(taken.map((it) => it.partner))
      for (const partner of partners) {
        const given = await inbox.receiptsFor(
          tools.sql,
          partner,
          'given',
          taken.filter((it) => it.partner === partner).map((it) => it.id),
        )
        await inbox.told(
          tools.sql,
          partner,
          given.map((it) => `${it.message}:${it.step}`),
          at,
        )
        receipts.push(...given)
      }
      const answer: Answer = { v: 1, receipts, later, heard }
      return { ...json(later.some((it) => it.code === 'fault') ? 503 : 200, answer), from: new Set([...from, ...partners]) }
    },

    /** A partner asks for what lies after a place of a chain. */
    async pulled(body: Uint8Array, at: Instant): Promise<DoorAnswer> {
      const pull = pullSchema.safeParse(parsed(body)).data
      if (!pull || pull.to !== tools.self) return json(400, { code: 'unreadable' })
      const peer = await acceptedPeer(tools.sql, pull.from as NodeId)
      if (!peer) return json(403, { code: 'partner-not-accepted' })
      if (!genuinePull(pull, peer.manifest.keys.signing, verifyEd25519, at)) {
        await store.note(tools.sql, { partner: peer.id, kind: 'pull-signature', mark: pull.chain, facts: { pull } }, at)
        return json(403, { code: 'signature' })
      }
      return json(200, { v: 1, letters: await outbox.after(tools.sql, peer.id, pull.chain, pull.after) })
    },
  }
}

function courierSide(tools: FederationTools, posting: Posting, receiving: Receiving) {
  const courier = {
    peers: (): Promise<Peer[]> => listPeers(tools.sql, 'accepted'),
    contact: (partner: NodeId) => store.contact(tools.sql, partner),
    nextDue: (partner: NodeId) => outbox.nextDue(tools.sql, partner),
    now: tools.now,

    /** At start: what the courier before us carried is due again. */
    begin: (at: Instant) => outbox.unclaimAll(tools.sql, at),

    /** What is to be said to the partner now; undefined when there is nothing or it is no accepted partner. */
    outgoing(partner: NodeId, at: Instant): Promise<Outgoing | undefined> {
      return tools.transaction(async (sql) => {
        const peer = await acceptedPeer(sql, partner)
        if (!peer) return undefined
        for (const it of await outbox.expire(sql, at))
          await store.note(sql, { partner: it.partner, kind: 'expired', mark: it.id, facts: it }, at)
        const letters = await outbox.claim(sql, partner, at, plus_ms(at, lease_ms))
        const receipts = await inbox.untold(sql, partner, maxReceipts)
        return letters.length + receipts.length === 0 ? undefined : { url: peer.url, letters, receipts }
      })
    },

    /** The partner answered. False when the answer is none. */
    async settle(partner: NodeId, out: Outgoing, body: Uint8Array, at: Instant, patience: Patience): Promise<boolean> {
      const answer = answerSchema.safeParse(parsed(body)).data
      if (!answer) return false
      await posting.takeReceipts(answer.receipts, at)
      const sent = new Set(out.receipts.map((it) => `${it.message}:${it.step}`))
      await inbox.told(
        tools.sql,
        partner,
        answer.heard.filter((name) => sent.has(name)),
        at,
      )
      const settled = new Set(answer.receipts.map((it) => it.message))
      const tries = new Map(
        (
          await outbox.deliveries(
            tools.sql,
            answer.later.map((it) => it.id as MessageId),
          )
        ).map((it) => [it.message as string, it.tries]),
      )
      for (const { id, code } of answer.later)
        await outbox.postpone(tools.sql, partner, id, code, plus_ms(at, patience(tries.get(id) ?? 1)))
      const forgotten = out.letters
        .map((it) => it.header.id)
        .filter((id) => !settled.has(id) && !answer.later.some((it) => it.id === id))
      for (const id of forgotten) await outbox.postpone(tools.sql, partner, id, 'unanswered', plus_ms(at, patience(3)))
      await store.reached(tools.sql, partner, settled.size + answer.heard.length > 0 ? null : (answer.later[0]?.code ?? null), at)
      return true
    },

    async missed(partner: NodeId, out: Outgoing | undefined, code: string, at: Instant, wait_ms: number): Promise<void> {
      await store.missed(tools.sql, partner, code, at, plus_ms(at, wait_ms))
      if (out)
        await outbox.unclaim(
          tools.sql,
          partner,
          out.letters.map((it) => it.header.id),
          at,
        )
    },

    /** Opens what a Fault held up, and gives the signed askings for gaps. */
    async gaps(partner: NodeId, at: Instant): Promise<{ url: string; chain: string; ask: string }[]> {
      const peer = await acceptedPeer(tools.sql, partner)
      if (!peer) return []
      const asks = []
      for (const { chain, after, ready } of await inbox.waitingChains(tools.sql, partner, plus_ms(at, -pullEvery_ms))) {
        await inbox.pulled(tools.sql, partner, chain, at)
        if (ready) await receiving.release(partner, chain, at)
        else
          asks.push({
            url: peer.url,
            chain,
            ask: canonical(signPull({ v: 1, from: tools.self, to: partner, chain, after, at }, tools.sign)),
          })
      }
      return asks
    },

    async takePulled(body: Uint8Array, at: Instant): Promise<void> {
      const pulled = pulledSchema.safeParse(parsed(body)).data
      if (pulled) await receiving.take(pulled.letters, at)
    },
  }
  return { courier }
}

function officerSide(tools: FederationTools, receiving: Receiving) {
  return {
    async partners(officer: Officer, at: Instant) {
      permit({ officer, act: 'federation.read', at })
      const [peers, contacts, queues, held, quarantined] = await Promise.all([
        listPeers(tools.sql),
        store.contacts(tools.sql),
        store.queues(tools.sql),
        store.heldCounts(tools.sql),
        store.quarantined(tools.sql),
      ])
      return peers.map((peer) => ({
        peer,
        contact: contacts.find((it) => it.node === peer.id),
        queue: queues.find((it) => it.partner === peer.id),
        held: held.find((it) => it.partner === peer.id)?.held ?? 0,
        quarantined: quarantined.filter((it) => it.partner === peer.id),
      }))
    },

    async deliveries(officer: Officer, query: outbox.DeliveryQuery, at: Instant): Promise<outbox.DeliveryRow[]> {
      permit({ officer, act: 'federation.read', at })
      return outbox.listDeliveries(tools.sql, query)
    },

    async incidents(officer: Officer, query: store.IncidentQuery, at: Instant): Promise<store.Incident[]> {
      permit({ officer, act: 'federation.read', at })
      return store.incidents(tools.sql, query)
    },

    /** Tries a partner at once instead of waiting for the courier's next time. */
    retry(officer: Officer, partner: NodeId, at: Instant): Promise<void> {
      const allowed = permit({ officer, act: 'federation.manage', at })
      return tools.transaction(async (sql) => {
        if (!(await findPeer(sql, partner))) throw refuse('partner-not-accepted', { node: partner })
        await store.due(sql, partner, at)
        await tools.remember(sql, {
          act: 'federation.retry',
          by: actor(tools, allowed),
          purpose: 'a partner tried at once',
          subject: `node:${partner}`,
          counterparty: partner,
          content: {},
          at,
        })
        await outbox.nudge(sql, partner)
      })
    },

    /** Takes letters of a quarantined chain again, from the history we hold: after the two administrators have spoken. */
    async release(officer: Officer, partner: NodeId, chain: string, reason: string, at: Instant): Promise<void> {
      const allowed = permit({ officer, act: 'federation.manage', at, purpose: reason })
      await tools.transaction(async (sql) => {
        if (!(await inbox.quarantine(sql, partner, chain, null))) throw refuse('no-such-chain', { chain })
        await tools.remember(sql, {
          act: 'federation.release',
          by: actor(tools, allowed),
          purpose: reason,
          subject: `chain:${chain}`,
          counterparty: partner,
          content: { chain, reason },
          at,
        })
      })
      await receiving.release(partner, chain, at)
    },
  }
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

export type FederationDesk = ReturnType<typeof federationDesk>
