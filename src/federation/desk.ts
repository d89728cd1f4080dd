/** The post office: posting and receiving, what the courier asks for, and what an officer can see and do about it. */

import { verifyEd25519 } from '../directory/ed25519.ts'
import { believedKeys } from '../directory/keyring.ts'
import { acceptedPeer, listPeers, type Peer } from '../directory/store.ts'
import type { NodeId } from '../kernel/id.ts'
import { type Instant, plus_ms } from '../kernel/instant.ts'
import type { DoorAnswer } from '../kernel/route.ts'
import type { Sql } from '../kernel/sql.ts'
import { lease_ms } from './backoff.ts'
import { type Answer, answerSchema, batchSchema, genuinePull, maxReceipts, pulledSchema, pullSchema, signPull } from './batch.ts'
import { beginningDesk } from './beginning/desk.ts'
import { type Envelope, maxBatch } from './envelope.ts'
import { type Gossip, gossipDesk, type Rumours } from './gossip/desk.ts'
import { inboxDesk } from './inbox/desk.ts'
import * as inbox from './inbox/store.ts'
import type { Confirm, Delivery, MessageId } from './letter.ts'
import { officeDesk } from './office/desk.ts'
import { actor, outboxDesk } from './outbox/desk.ts'
import * as outbox from './outbox/store.ts'
import { provingDesk } from './proving/desk.ts'
import type { Receipt } from './receipt.ts'
import { give } from './receipts/desk.ts'
import { refuse } from './refusals.ts'
import * as store from './store.ts'
import type { FederationTools } from './tools.ts'

const json = (status: number, body: unknown): DoorAnswer => ({ status, type: 'application/json', body: JSON.stringify(body) })

/** How long a gap is left to fill by itself before it is asked for again, in milliseconds. */
const pullEvery_ms = 5000

/** How long sealed letters are kept after they were opened: a partner that comes back from a backup asks for them again. */
const keptFor_ms = 30 * 24 * 3_600_000

/** How long to wait after so many failures in a row, in milliseconds. */
export type Patience = (fails: number) => number

export type Outgoing = Readonly<{ url: string; letters: readonly Envelope[]; receipts: readonly Receipt[]; rumours: Rumours }>

export function federationDesk(tools: FederationTools) {
  const gossip = gossipDesk(tools)
  const posting = outboxDesk(tools, gossip)
  const receiving = inboxDesk(tools, gossip)

  const confirm: Confirm = async (sql, { message, verdict, permit: allowed, reason }) => {
    const letter = await inbox.findLetter(sql, message, allowed.to)
    if (!letter) throw refuse('no-such-letter', { message })
    const receipt = await give(tools, sql, { letter, step: 'decided', verdict, ...(reason && { reason }) }, allowed.at)
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

    ...doors(tools, posting, receiving, gossip),
    ...courierSide(tools, posting, receiving, gossip),
    ...officeDesk(tools, posting, receiving),
    ...proving(provingDesk(tools)),
    ...beginningDesk(tools),
  }
}

/** Bodies come from other machines as bytes. */
const proving = ({ proofs, unproved, takeProofs, proofOf }: ReturnType<typeof provingDesk>) => ({
  proofOf,
  unproved,
  proofs: (body: Uint8Array, at: Instant) => proofs(parsed(body), at),
  takeProofs: (partner: NodeId, body: Uint8Array, at: Instant) => takeProofs(partner, parsed(body), at),
})

type Posting = ReturnType<typeof outboxDesk>
type Receiving = ReturnType<typeof inboxDesk>

function doors(tools: FederationTools, posting: Posting, receiving: Receiving, gossip: Gossip) {
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
        receipts.push(...given.map(posting.inForce))
      }
      const teller = batch.from as NodeId | undefined
      if (teller && (from.has(teller) || partners.has(teller)))
        await gossip.overheard(tools.sql, { checkpoints: batch.checkpoints ?? [], proofs: batch.proofs ?? [] }, teller, at)
      const answer: Answer = { v: 1, receipts, later, heard }
      return { ...json(later.some((it) => it.code === 'fault') ? 503 : 200, answer), from: new Set([...from, ...partners]) }
    },

    /** A partner asks for what lies after a place of a chain. */
    async pulled(body: Uint8Array, at: Instant): Promise<DoorAnswer> {
      const pull = pullSchema.safeParse(parsed(body)).data
      if (!pull || pull.to !== tools.self) return json(400, { code: 'unreadable' })
      const peer = await acceptedPeer(tools.sql, pull.from as NodeId)
      if (!peer) return json(403, { code: 'partner-not-accepted' })
      if (!genuinePull(pull, believedKeys(peer.manifest, at), verifyEd25519, at)) {
        await store.note(tools.sql, { partner: peer.id, kind: 'pull-signature', mark: pull.chain, facts: { pull } }, at)
        return json(403, { code: 'signature' })
      }
      const again = await outbox.openedAfter(tools.sql, peer.id, pull.chain, pull.after)
      if (again > 0)
        await store.note(tools.sql, { partner: peer.id, kind: 'partner-behind', mark: pull.chain, facts: { pull, again } }, at)
      return json(200, { v: 1, letters: await outbox.after(tools.sql, peer.id, pull.chain, pull.after) })
    },
  }
}

function courierSide(tools: FederationTools, posting: Posting, receiving: Receiving, gossip: Gossip) {
  const courier = {
    async peers(): Promise<Peer[]> {
      await gossip.refresh(tools.sql)
      return listPeers(tools.sql, 'accepted')
    },
    contact: (partner: NodeId) => store.contact(tools.sql, partner),
    nextDue: (partner: NodeId) => outbox.nextDue(tools.sql, partner),
    now: tools.now,

    /** At start: what the courier before us carried is due again, and what an older key of ours signed is signed by the one in force. */
    async begin(at: Instant): Promise<void> {
      await outbox.forget(tools.sql, plus_ms(at, -keptFor_ms))
      await outbox.unclaimAll(tools.sql, at)
      await posting.signAnew()
      await gossip.refresh(tools.sql)
    },

    /** What is to be said to the partner now, at most so many letters; undefined when there is nothing or it is no accepted partner. */
    outgoing(partner: NodeId, at: Instant, most = maxBatch): Promise<Outgoing | undefined> {
      return tools.transaction(async (sql) => {
        const peer = await acceptedPeer(sql, partner)
        if (!peer) return undefined
        for (const it of await outbox.expire(sql, at))
          await store.note(sql, { partner: it.partner, kind: 'expired', mark: it.id, facts: it }, at)
        const letters = await outbox.claim(sql, partner, at, plus_ms(at, lease_ms), most)
        const receipts = (await inbox.untold(sql, partner, maxReceipts)).map(posting.inForce)
        const rumours = gossip.rumours(partner)
        const nothing = letters.length + receipts.length === 0
        // Who signs nothing else in the batch is not believed, so rumours wait for a letter or a receipt.
        return nothing ? undefined : { url: peer.url, letters, receipts, rumours }
      })
    },

    /** The partner answered. False when the answer is none. */
    async settle(partner: NodeId, out: Outgoing, body: Uint8Array, at: Instant, patience: Patience): Promise<boolean> {
      const answer = answerSchema.safeParse(parsed(body)).data
      if (!answer) return false
      const { heard } = await posting.takeReceipts(answer.receipts, at)
      gossip.whisper(partner, out.rumours)
      const sent = new Set(out.receipts.map((it) => `${it.message}:${it.step}`))
      await inbox.told(
        tools.sql,
        partner,
        answer.heard.filter((name) => sent.has(name)),
        at,
      )
      // A receipt that is not genuine settles nothing: the letter is tried again.
      const settled = new Set(heard.map((name) => name.slice(0, name.indexOf(':'))))
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
            ask: JSON.stringify(signPull({ v: 1, from: tools.self, to: partner, chain, after, at }, tools.sign)),
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

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

export type FederationDesk = ReturnType<typeof federationDesk>
