/** Receiving: a letter is believed when its envelope is, opened in its turn, and has its effect and its receipt in one transaction. */
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { believedKeys } from '../../directory/keyring.ts'
import { clockTolerance_ms } from '../../directory/manifest.ts'
import { acceptedPeer, type Peer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, millis } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import { idOf, type Later } from '../batch.ts'
import { verdict } from '../chain.ts'
import { asksTooMuch, contentSchema, envelopeSchema, fromBase64url, type Header, sha256, signedBytes } from '../envelope.ts'
import type { Gossip } from '../gossip/desk.ts'
import type { Letter, MessageId } from '../letter.ts'
import { give } from '../receipts/desk.ts'
import type { refuse } from '../refusals.ts'
import { openWith } from '../seal.ts'
import { heardFrom, type IncidentKind, note } from '../store.ts'
import type { FederationTools } from '../tools.ts'
import * as store from './store.ts'

type PeerOf = (from: NodeId) => Promise<Peer | undefined>
export function inboxDesk(tools: FederationTools, gossip: Gossip) {
  const noted = (partner: NodeId, kind: IncidentKind, mark: string, facts: unknown, at: Instant, sql: Sql = tools.sql) =>
    note(sql, { partner, kind, mark, facts }, at)

  /** The letter, once its envelope holds: for us, from an accepted partner, not altered, signed by it. Nothing is opened yet. */
  async function believed(
    input: unknown,
    at: Instant,
    peerOf: PeerOf,
  ): Promise<(store.Arrived & { peer: Peer }) | Later['code']> {
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

  /** Puts the letter where it belongs in its chain. The chain's row is locked: one letter at a time. */
  async function place(sql: Sql, letter: store.Arrived, at: Instant): Promise<'taken' | 'taken-more' | Later['code']> {
    const { header, digest } = letter
    const from = header.from as NodeId
    const chain = await store.lockChain(sql, from, header.chain)
    const known = await store.known(sql, header)
    const clash = known.find((it) => it.digest !== digest)
    const held = header.seq > chain.heardSeq + 1 ? await store.heldBack(sql, from, header.chain) : { held: 0, held_bytes: 0 }
    const said = verdict({ ...chain, ...held, known: (clash ?? known[0])?.digest }, header, digest, letter.ciphertext.length)
    if (said === 'duplicate') {
      await noted(from, 'replayed', header.chain, { newest: { seq: header.seq, id: header.id } }, at, sql)
      return 'taken'
    }
    if (said === 'deliver') {
      await open(sql, letter, at)
      return chain.holds ? 'taken-more' : 'taken'
    }
    if (said === 'hold') {
      await store.keep(sql, letter)
      await give(tools, sql, letter, [{ step: 'stored', verdict: 'accepted' }], at)
      await noted(from, 'gap', header.chain, { heard: chain.heardSeq, came: header.seq }, at, sql)
      return 'taken'
    }
    if (said === 'equivocation' || said === 'broken-chain') {
      const proof = {
        held: clash && { header: clash.header, signature: clash.signature },
        came: { header, signature: letter.signature },
        heardDigest: chain.heardDigest,
      }
      await quarantine(sql, letter, said, proof, at)
      return 'quarantined'
    }
    await noted(from, said, header.chain, { newest: { seq: header.seq, id: header.id } }, at, sql)
    return said
  }

  /** Nothing of this chain is taken any more until an administrator has spoken with the partner. Both headers are kept: they prove it. */
  async function quarantine(
    sql: Sql,
    { header, digest }: Pick<store.Arrived, 'header' | 'digest'>,
    kind: 'equivocation' | 'broken-chain',
    proof: unknown,
    at: Instant,
  ): Promise<void> {
    const from = header.from as NodeId
    await noted(from, kind, digest, proof, at, sql)
    if (!(await store.quarantine(sql, from, header.chain, at))) return
    await tools.remember(sql, {
      act: `federation.${kind}`,
      by: { node: from },
      purpose: 'two signed histories of one chain',
      subject: `chain:${header.chain}`,
      counterparty: from,
      content: proof,
      at,
    })
  }

  /** Opens the letter at its turn. What its handler writes, the receipt, the watermark and the ledger's entry commit together or not at all. */
  async function open(sql: Sql, letter: store.Arrived, at: Instant): Promise<void> {
    const { header, digest } = letter
    const from = header.from as NodeId
    const { kind, code } = await handled(sql, letter, at)
    const carried = gossip.carriedInReceipt(from)
    await store.passed(sql, letter, code ? 'refused' : 'opened', kind, at)
    const said = code ? ({ verdict: 'refused', code } as const) : ({ verdict: 'accepted' } as const)
    await give(
      tools,
      sql,
      letter,
      [
        { step: 'stored', verdict: 'accepted' },
        { step: 'opened', ...said, ...carried },
      ],
      at,
    )
    await tools.remember(sql, {
      act: 'federation.received',
      by: { node: from },
      purpose: 'a letter came from a partner',
      subject: `message:${header.id}`,
      counterparty: from,
      content: { kind, digest, header, signature: letter.signature, ...(code && { refused: code }) },
      at,
    })
  }

  /** Lets the handler have its effect, or says by which code it was refused. Anything but a Refusal goes on up: a Fault. */
  async function handled(
    sql: Sql,
    { header, ciphertext, receivedAt }: store.Arrived,
    at: Instant,
  ): Promise<{ kind: string | null; code?: string }> {
    const refused = (code: Parameters<typeof refuse>[0], kind: string | null = null) => ({ kind, code })
    if (millis(header.expires as Instant) <= millis(receivedAt)) return refused('letter-expired')
    if (asksTooMuch(header)) return refused('critical-unknown')
    const plaintext = openWith(tools.sealer, header, ciphertext)
    if (!plaintext) return refused('letter-unreadable')
    const content = contentSchema.safeParse(parsed(plaintext)).data
    if (!content) return refused('body-malformed')
    const handler = tools.handler(content.kind)
    if (!handler) return refused('kind-unknown', content.kind)
    const body = handler.schema.safeParse(content.body)
    if (!body.success) return refused('body-malformed', content.kind)
    const letter: Letter = {
      id: header.id as MessageId,
      from: header.from as NodeId,
      chain: header.chain,
      seq: header.seq,
      kind: content.kind,
      body: body.data,
      sentAt: header.created as Instant,
      receivedAt: at,
    }
    await sql.query('savepoint handling')
    try {
      await handler.receive(sql, letter)
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal
      await sql.query('rollback to savepoint handling')
      return { kind: content.kind, code: refusal.code }
    }
    await sql.query('release savepoint handling')
    return { kind: content.kind }
  }

  /** Opens held letters of a chain for as long as the next one is there, each in a transaction of its own. */
  async function release(from: NodeId, chain: string, at: Instant): Promise<void> {
    for (let more = true; more; )
      more = await tools.transaction(async (sql) => {
        const { heardSeq, heardDigest, quarantined } = await store.lockChain(sql, from, chain)
        const next = quarantined ? undefined : await store.nextHeld(sql, from, chain, heardSeq + 1)
        if (!next) return false
        if (next.header.prev !== heardDigest) {
          await quarantine(
            sql,
            next,
            'broken-chain',
            { came: { header: next.header, signature: next.signature }, heardDigest },
            at,
          )
          return false
        }
        await open(sql, next, at)
        return true
      })
  }

  /** Takes letters as they came. A Fault stops its own chain for this batch and no other. */
  async function take(
    letters: readonly unknown[],
    at: Instant,
  ): Promise<{ taken: { partner: NodeId; id: string }[]; later: Later[] }> {
    const peers = new Map<NodeId, Promise<Peer | undefined>>()
    const peerOf: PeerOf = (from) => {
      if (!peers.has(from)) peers.set(from, acceptedPeer(tools.sql, from))
      return peers.get(from)!
    }
    const taken: { partner: NodeId; id: string }[] = []
    const later: Later[] = []
    const [faulty, more] = [new Set<string>(), new Map<string, Pick<Header, 'from' | 'chain'>>()]
    const heard = new Map<NodeId, Peer>()
    for (const input of letters) {
      const letter = await believed(input, at, peerOf)
      if (typeof letter === 'string') {
        later.push({ id: idOf(input), code: letter })
        continue
      }
      const { id, chain, from } = letter.header
      const name = `${from}\n${chain}`
      const said = faulty.has(name)
        ? 'fault'
        : await attempt(() => tools.transaction((sql) => place(sql, letter, at)), letter.header)
      if (said === 'fault') faulty.add(name)
      if (said === 'taken' || said === 'taken-more') taken.push({ partner: from as NodeId, id })
      else later.push({ id, code: said })
      if (said === 'taken-more') more.set(name, { from, chain })
      heard.set(from as NodeId, letter.peer)
      await gossip.heard(tools.sql, letter.peer, letter.header, at)
    }
    // Chains where a letter was opened and others wait behind it.
    for (const [name, { from, chain }] of more)
      if (!faulty.has(name)) await attempt(() => release(from as NodeId, chain, at), { from, chain })
    for (const from of heard.keys()) await heardFrom(tools.sql, from, at)
    return { taken, later }
  }

  async function attempt<T>(work: () => Promise<T>, { from, chain }: Pick<Header, 'from' | 'chain'>): Promise<T | 'fault'> {
    try {
      return await work()
    } catch (fault) {
      tools.report?.(fault, { from, chain })
      return 'fault'
    }
  }

  return { take, release: (from: NodeId, chain: string, at: Instant) => attempt(() => release(from, chain, at), { from, chain }) }
}

function parsed(plaintext: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plaintext))
  } catch {
    return undefined
  }
}
