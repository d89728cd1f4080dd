/** Asking for proofs that letters were opened, answering, and keeping what holds. */
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { believedKeys } from '../../directory/keyring.ts'
import { acceptedPeer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { DoorAnswer } from '../../kernel/route.ts'
import { permit } from '../../protection/permit.ts'
import { genuineAsk, signAsk } from '../batch.ts'
import { refuse } from '../refusals.ts'
import { note } from '../store.ts'
import type { FederationTools } from '../tools.ts'
import { proofsAskSchema, proofsSchema, provesOpening } from './proofs.ts'
import * as store from './store.ts'

/** Witnesses are given a minute before a proof is asked for, and a partner without one an hour before it is asked again. */
const rest_ms = 60_000
const again_ms = 3_600_000
/** After this nobody asks any more: the partner keeps no such proofs. */
const asksFor_ms = 30 * 24 * 3_600_000

const json = (status: number, body: unknown): DoorAnswer => ({ status, type: 'application/json', body: JSON.stringify(body) })

export function provingDesk(tools: FederationTools) {
  return {
    /** A partner asks for the proofs of letters it sent: `POST /federation/proofs`. */
    async proofs(body: unknown, at: Instant): Promise<DoorAnswer> {
      const ask = proofsAskSchema.safeParse(body).data
      if (!ask || ask.to !== tools.self) return json(400, { code: 'unreadable' })
      const peer = await acceptedPeer(tools.sql, ask.from as NodeId)
      if (!peer) return json(403, { code: 'partner-not-accepted' })
      if (!genuineAsk('comity-proofs-v1', ask, believedKeys(peer.manifest, at), verifyEd25519, at)) {
        await note(tools.sql, { partner: peer.id, kind: 'pull-signature', mark: 'proofs', facts: { ask } }, at)
        return json(403, { code: 'signature' })
      }
      const proofs: { message: string; record: string }[] = []
      for (const message of await store.openedFrom(tools.sql, peer.id, ask.messages)) {
        const record = await tools.recordOf?.(`message:${message}`, 'federation.received')
        if (record !== undefined) proofs.push({ message, record })
      }
      return json(200, { v: 1, proofs })
    },

    /** The next asking to this partner, signed; undefined when nothing is to be asked. */
    async unproved(partner: NodeId, at: Instant): Promise<{ url: string; ask: string } | undefined> {
      const peer = await acceptedPeer(tools.sql, partner)
      if (!peer?.manifest.protocols.includes(2)) return undefined
      const when = { from: plus_ms(at, -asksFor_ms), to: plus_ms(at, -rest_ms), asked: plus_ms(at, -again_ms), at }
      const messages = await store.unproved(tools.sql, partner, when)
      if (messages.length === 0) return undefined
      const body = { v: 1 as const, from: tools.self, to: partner, messages, at }
      return { url: peer.url, ask: JSON.stringify(signAsk('comity-proofs-v1', body, tools.sign)) }
    },

    /** Keeps each proof that shows what it should under the keys of the partner's log; the others are written down. */
    async takeProofs(partner: NodeId, body: unknown, at: Instant): Promise<void> {
      const answer = proofsSchema.safeParse(body).data
      const peer = answer && (await acceptedPeer(tools.sql, partner))
      if (!answer || !peer) return
      const digests = await store.digestsOf(
        tools.sql,
        partner,
        answer.proofs.map((it) => it.message),
      )
      for (const { message, record } of answer.proofs) {
        const digest = digests.get(message)
        if (digest === undefined) continue
        if (provesOpening(record, digest, [peer.manifest.log.vkey])) await store.keepProof(tools.sql, partner, message, record)
        else await note(tools.sql, { partner, kind: 'proof-false', mark: message, facts: { record } }, at)
      }
    },

    /** The file with which the opening of a letter of ours is shown to anyone, offline. */
    async proofOf(officer: Officer, message: string, at: Instant): Promise<{ bytes: Uint8Array; name: string }> {
      permit({ officer, act: 'federation.read', at })
      const record = await store.proofOf(tools.sql, message)
      if (record === undefined) throw refuse('not-proved', { message })
      return { bytes: new TextEncoder().encode(record), name: `receipt-${message}.json` }
    },
  }
}
