/** Whether a letter's envelope is to be believed: for us, from an accepted partner, not altered, signed by it. Nothing is opened here. */
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { believedKeys } from '../../directory/keyring.ts'
import { clockTolerance_ms } from '../../directory/manifest.ts'
import type { Peer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, millis } from '../../kernel/instant.ts'
import { idOf, type Later } from '../batch.ts'
import { envelopeSchema, fromBase64url, type Header, sha256, signedBytes } from '../envelope.ts'
import type { Arrived } from '../inbox/store.ts'
import { type IncidentKind, note } from '../store.ts'
import type { FederationTools } from '../tools.ts'

export type PeerOf = (from: NodeId) => Promise<Peer | undefined>

export function beliefDesk(tools: FederationTools) {
  const noted = (partner: NodeId, kind: IncidentKind, mark: string, facts: unknown, at: Instant) =>
    note(tools.sql, { partner, kind, mark, facts }, at)

  /** The letter, or why it is not taken now; whatever is not believed is written down with its evidence. */
  async function believed(input: unknown, at: Instant, peerOf: PeerOf): Promise<(Arrived & { peer: Peer }) | Later['code']> {
    const parsed = envelopeSchema.safeParse(input)
    const ciphertext = parsed.data && fromBase64url(parsed.data.ciphertext)
    const signature = parsed.data && fromBase64url(parsed.data.signature)
    if (!parsed.success || !ciphertext || !signature) {
      await noted('unknown' as NodeId, 'unreadable', 'envelope', { id: idOf(input) }, at)
      return 'unreadable'
    }
    const { header } = parsed.data
    const from = header.from as NodeId
    const peer = await peerOf(from)
    if (!peer) {
      await noted('unknown' as NodeId, 'stranger', from, { header }, at)
      return 'partner-not-accepted'
    }
    let signed: Uint8Array
    try {
      signed = signedBytes(header)
    } catch {
      await noted(from, 'unreadable', header.id, { id: header.id }, at)
      return 'unreadable'
    }
    const facts = { header, signature: parsed.data.signature }
    if (millis(peer.manifest.expires as Instant) <= millis(at)) {
      tools.doubt?.(from)
      await noted(from, 'out-of-date', header.chain, { expires: peer.manifest.expires }, at)
      return 'partner-out-of-date'
    }
    if (!believedKeys(peer.manifest, at).some((key) => verifyEd25519(key, signed, signature))) {
      tools.doubt?.(from)
      const stolen = (peer.manifest.keyring?.compromised ?? []).some((it) => verifyEd25519(it.signing, signed, signature))
      await noted(from, stolen ? 'key-compromised' : 'signature', header.id, facts, at)
      return 'signature'
    }
    if (header.to !== tools.self) {
      await noted(from, 'wrong-address', header.id, facts, at)
      return 'wrong-address'
    }
    if (!sameBeginning(header, peer)) {
      tools.doubt?.(from)
      await noted(from, 'another-beginning', header.chain, facts, at)
      return 'another-beginning'
    }
    if (sha256(ciphertext) !== header.sealed) {
      await noted(from, 'altered', header.id, facts, at)
      return 'altered'
    }
    if (millis(header.created as Instant) > millis(at) + clockTolerance_ms) {
      await noted(from, 'clock', header.chain, facts, at)
      return 'clock'
    }
    return { header, signature: parsed.data.signature, ciphertext, digest: sha256(signed), receivedAt: at, peer }
  }

  /**
   * Whether the letter was posted between the two databases that stand now. One that names no beginnings is of a partner that knows none, and
   * then it must not be older than our database: what the one before ours had received could be replayed to us otherwise.
   */
  function sameBeginning({ begun, created }: Header, peer: Peer): boolean {
    if (!tools.begun) return true
    if (!begun) return millis(created as Instant) >= millis(tools.begun.at) - clockTolerance_ms
    return begun[1] === tools.begun.begun && (peer.begun === null || begun[0] === peer.begun)
  }

  return { believed }
}
