/** Posting: a letter is given its place, sealed and signed in the act's own transaction; receipts that come back move it on. */
import { strict as assert } from 'node:assert'
import { randomBytes } from 'node:crypto'
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { believedKeys } from '../../directory/keyring.ts'
import { sealingKeyId, suite } from '../../directory/manifest.ts'
import { acceptedPeer, findPeer, type Peer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, millis, plus_ms } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Entry } from '../../ledger/entry.ts'
import { nodeItself, type Permit } from '../../protection/permit.ts'
import { chainName, type Header, maxKind, maxLetter_bytes, plaintextOf, sha256, signedBytes, toBase64url } from '../envelope.ts'
import type { Gossip } from '../gossip/desk.ts'
import { addReceipts } from '../inbox/store.ts'
import type { MessageId, Post } from '../letter.ts'
import { genuine, type Receipt, type ReceiptBody, receiptSchema, signReceipt, steps } from '../receipt.ts'
import { refuse } from '../refusals.ts'
import { sealFor } from '../seal.ts'
import { note } from '../store.ts'
import type { FederationTools } from '../tools.ts'
import * as store from './store.ts'

/** A letter that nobody has fetched after this long is shown as expired. */
export const letterLasts_ms = 30 * 24 * 3_600_000

export const actor = (tools: FederationTools, permit: Permit): Entry['by'] =>
  permit.officer === nodeItself ? { node: tools.self } : { officer: permit.officer, name: permit.officerName }

export function outboxDesk(tools: FederationTools, gossip: Gossip) {
  const post: Post = async (sql, parcel) => {
    assert(
      parcel.permit.to === parcel.to,
      `the permit for ${parcel.kind} is for ${parcel.permit.to ?? 'no node'}, not for ${parcel.to}`,
    )
    // A partner would refuse such a letter for ever, and the chain would stand still behind it.
    assert(
      chainName.safeParse(parcel.chain).success && parcel.kind.length <= maxKind,
      `no partner takes a letter of kind ${parcel.kind} in a chain named ${parcel.chain}`,
    )
    const at = parcel.permit.at
    const plaintext = plaintextOf(parcel.kind, parcel.body, toBase64url(randomBytes(16)))
    if (plaintext.length + 16 > maxLetter_bytes) throw refuse('letter-too-large', { kind: parcel.kind })
    const [peer, { seq, prev }] = await Promise.all([acceptedPeer(sql, parcel.to), store.nextPlace(sql, parcel.to, parcel.chain)])
    if (!peer || millis(peer.manifest.expires as Instant) <= millis(at)) {
      // The caller may catch the refusal and commit: a place without a letter would hold up the chain for ever.
      await store.giveBack(sql, parcel.to, parcel.chain)
      throw refuse(peer ? 'partner-out-of-date' : 'partner-not-accepted', { node: parcel.to })
    }
    const id = tools.newId<'message'>() as MessageId
    const bound = {
      v: 1 as const,
      id,
      from: tools.self,
      to: parcel.to,
      chain: parcel.chain,
      seq,
      prev,
      created: at,
      expires: parcel.expires ?? plus_ms(at, letterLasts_ms),
      content: sha256(plaintext),
    }
    const { enc, ciphertext } = sealFor(tools.sealer, peer.manifest.keys.sealing, bound, plaintext)
    const header: Header = {
      ...bound,
      suite,
      key: sealingKeyId(peer.manifest.keys.sealing),
      enc: toBase64url(enc),
      sealed: sha256(ciphertext),
      ...(tools.rules && { policies: tools.rules.mine }),
      ...gossip.carried(parcel.to),
      ...(tools.begun && peer.begun && { begun: [tools.begun.begun, peer.begun] as [string, string] }),
    }
    const signed = signedBytes(header)
    const [digest, signature] = [sha256(signed), toBase64url(tools.sign(signed))]
    const its = parcel.permit.case && { case: parcel.permit.case }
    await Promise.all([
      store.add(sql, { header, signature, ciphertext, content: plaintext, digest, kind: parcel.kind, at, ...its }),
      tools.remember(sql, {
        act: 'federation.posted',
        by: actor(tools, parcel.permit),
        purpose: parcel.permit.purpose,
        subject: `message:${id}`,
        counterparty: parcel.to,
        content: { kind: parcel.kind, header, signature },
        at,
        ...its,
      }),
    ])
    return id
  }

  /** Takes genuine receipts of one partner: ours move their letters on, one for a letter we never sent is written down. */
  async function take(sql: Sql, partner: NodeId, receipts: readonly Receipt[], at: Instant): Promise<void> {
    const ours = await store.sent(
      sql,
      partner,
      receipts.map((it) => it.message),
    )
    const known = receipts.filter((it) => ours.get(it.message)?.digest === it.digest)
    for (const receipt of receipts)
      if (!known.includes(receipt))
        await note(sql, { partner, kind: 'receipt-unknown', mark: receipt.message, facts: { receipt } }, at)
    const fresh = await addReceipts(sql, 'got', known)
    const byLetter = Map.groupBy(
      fresh.toSorted((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step)),
      (it) => it.message,
    )
    await Promise.all([
      store.advance(
        sql,
        partner,
        [...byLetter].map(([message, its]) => [ours.get(message)!, its] as const),
      ),
      ...fresh
        .filter((it) => it.step !== 'stored')
        .map((receipt) => {
          const { case: its } = ours.get(receipt.message)!
          return tools.remember(sql, {
            act: `federation.receipt-${receipt.step}`,
            by: { node: partner },
            purpose: 'the recipient signed for a letter',
            subject: `message:${receipt.message}`,
            counterparty: partner,
            content: receipt,
            at,
            ...(its && { case: its }),
          })
        }),
    ])
  }

  /** Takes receipts that came from anywhere: each speaks for itself by its signature. Gives the names of those we have now. */
  async function takeReceipts(inputs: readonly unknown[], at: Instant): Promise<{ heard: string[]; from: ReadonlySet<NodeId> }> {
    const heard: string[] = []
    const from = new Set<NodeId>()
    const good: Receipt[] = []
    const peers = new Map<string, Peer | undefined>()
    for (const [n, input] of inputs.entries()) {
      // Each costs a verification: a batch of them must not keep the node from everyone else.
      if (n % 16 === 15) await new Promise<void>((go) => setImmediate(go))
      const receipt = receiptSchema.safeParse(input).data
      if (!receipt || receipt.to !== tools.self) continue
      if (!peers.has(receipt.from)) peers.set(receipt.from, await findPeer(tools.sql, receipt.from as NodeId))
      const peer = peers.get(receipt.from)
      if (!peer || peer.standing === 'proposed') continue
      if (!genuine(receipt, believedKeys(peer.manifest, at), verifyEd25519)) {
        tools.doubt?.(peer.id)
        await note(tools.sql, { partner: peer.id, kind: 'receipt-signature', mark: receipt.message, facts: { receipt } }, at)
        continue
      }
      good.push(receipt)
      await gossip.heard(tools.sql, peer, receipt, at)
      from.add(peer.id)
      heard.push(`${receipt.message}:${receipt.step}`)
    }
    for (const [partner, its] of Map.groupBy(good, (it) => it.from as NodeId))
      await tools.transaction((sql) => take(sql, partner, its, at))
    return { heard, from }
  }

  const ours = (signed: Uint8Array, signature: string): boolean =>
    verifyEd25519(tools.signing, signed, Buffer.from(signature, 'base64url'))

  /**
   * After a change of keys, letters on the way are signed by the key in force: a letter's digest is of its header, so nothing else moves.
   * The oldest tells whether there is anything to do.
   */
  async function signAnew(): Promise<void> {
    const page = 500
    for (let after: readonly [Instant, string] | undefined, more = true; more; ) {
      const letters = await store.unsettled(tools.sql, after, page)
      const first = letters[0]
      if (!first || (!after && ours(signedBytes(first.header), first.signature))) return
      for (const { partner, id, header, signature } of letters)
        if (!ours(signedBytes(header), signature))
          await store.resigned(tools.sql, partner, id, toBase64url(tools.sign(signedBytes(header))))
      const last = letters.at(-1)!
      after = [last.postedAt, last.id]
      more = letters.length === page
    }
  }

  /** A receipt that a compromised key of ours signed is signed anew before it is given again; partners do not believe the old one. */
  function inForce(receipt: Receipt): Receipt {
    if (!tools.keyring?.compromised.length || genuine(receipt, tools.signing, verifyEd25519)) return receipt
    const { signature: _, ...body } = receipt
    return signReceipt(body as ReceiptBody, tools.sign)
  }

  return { post, takeReceipts, signAnew, inForce }
}
