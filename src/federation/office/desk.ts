/** What an officer can see of the post and do about it. */
import { findPeer, listPeers } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { alarmOf } from '../../ledger/monitor/courier.ts'
import { watches } from '../../ledger/monitor/store.ts'
import { misconduct, newestOfEach } from '../../ledger/witness/store.ts'
import { permit } from '../../protection/permit.ts'
import { beginnings as begun, nameBefore } from '../beginning/store.ts'
import * as inbox from '../inbox/store.ts'
import type { MessageId, Post } from '../letter.ts'
import { actor } from '../outbox/desk.ts'
import * as outbox from '../outbox/store.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { FederationTools } from '../tools.ts'
import * as letters from './store.ts'

export function officeDesk(
  tools: FederationTools,
  { post }: Readonly<{ post: Post }>,
  receiving: Readonly<{ release(from: NodeId, chain: string, at: Instant): Promise<unknown> }>,
) {
  return {
    async partners(officer: Officer, at: Instant) {
      permit({ officer, act: 'federation.read', at })
      const [peers, contacts, queues, held, quarantined, dead, logs, forked, beginnings, watched] = await Promise.all([
        listPeers(tools.sql),
        store.contacts(tools.sql),
        store.queues(tools.sql),
        store.heldCounts(tools.sql),
        store.quarantined(tools.sql),
        letters.deadCounts(tools.sql),
        newestOfEach(tools.sql),
        misconduct(tools.sql),
        begun(tools.sql),
        watches(tools.sql),
      ])
      const alarms = new Map(watched.map((it) => [it.origin, alarmOf(it, at)]))
      return peers.map((peer) => ({
        peer,
        contact: contacts.find((it) => it.node === peer.id),
        queue: queues.find((it) => it.partner === peer.id),
        held: held.find((it) => it.partner === peer.id)?.held ?? 0,
        quarantined: quarantined.filter((it) => it.partner === peer.id),
        dead: dead.find((it) => it.partner === peer.id)?.dead ?? 0,
        log: logs.find((it) => it.origin === peer.manifest.log.origin),
        beginnings: beginnings.filter((it) => it.partner === peer.id),
        forked: forked.some((it) => it.origin === peer.manifest.log.origin),
        alarm: alarms.get(peer.manifest.log.origin),
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

    /** Letters that will not arrive by themselves: past their last day, or refused by the partner's node. A person decides. */
    async dead(officer: Officer, partner: NodeId | undefined, at: Instant): Promise<outbox.DeliveryRow[]> {
      permit({ officer, act: 'federation.read', at })
      return letters.dead(tools.sql, partner)
    },

    /** Sends a dead letter's content again as a new letter at the end of its chain; the rules of the partner judge it anew. */
    async resend(officer: Officer, id: MessageId, reason: string, at: Instant): Promise<MessageId> {
      return tools.transaction(async (sql) => {
        const letter = await letters.takeDead(sql, id)
        if (!letter?.content) throw refuse('no-dead-letter', { message: id })
        const to = letter.partner
        const allowed = permit({ officer, act: 'federation.resend', to, purpose: reason, at })
        const { body } = JSON.parse(Buffer.from(letter.content).toString('utf8')) as { body: unknown }
        const again = await post(sql, { permit: allowed, to, chain: nameBefore(letter.chain), kind: letter.kind, body })
        await letters.replaced(sql, id, again)
        await tools.remember(sql, {
          act: 'federation.resend',
          by: actor(tools, allowed),
          purpose: reason,
          subject: `message:${id}`,
          counterparty: to,
          content: { again, reason },
          at,
          ...(letter.case && { case: letter.case }),
        })
        return again
      })
    },

    /** A person has dealt with a dead letter in another way; its content goes. */
    async close(officer: Officer, id: MessageId, reason: string, at: Instant): Promise<void> {
      const allowed = permit({ officer, act: 'federation.manage', at, purpose: reason })
      await tools.transaction(async (sql) => {
        const letter = await letters.takeDead(sql, id)
        if (!letter) throw refuse('no-dead-letter', { message: id })
        await letters.replaced(sql, id, '')
        await tools.remember(sql, {
          act: 'federation.close-letter',
          by: actor(tools, allowed),
          purpose: reason,
          subject: `message:${id}`,
          counterparty: letter.partner,
          content: { reason },
          at,
        })
      })
    },
  }
}
