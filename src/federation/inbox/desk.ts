/** Receiving: a letter that is believed is put in its place, and opened at its turn. */
import { acceptedPeer, type Peer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { idOf, type Later } from '../batch.ts'
import { beliefDesk, type PeerOf } from '../belief/desk.ts'
import { verdict } from '../chain.ts'
import type { Header } from '../envelope.ts'
import type { Gossip } from '../gossip/desk.ts'
import { type Opening, openingDesk } from '../opening/desk.ts'
import { give } from '../receipts/desk.ts'
import { heardFrom, type IncidentKind, note } from '../store.ts'
import type { FederationTools } from '../tools.ts'
import * as store from './store.ts'

/** A chain while a transaction holds it: the letters taken so far move it. */
type Chain = { -readonly [Name in keyof store.Chain]: store.Chain[Name] } & { back?: { held: number; held_bytes: number } }
type Said = 'taken' | 'taken-more' | Later['code']
type Turn = ReturnType<Opening['turn']>

const nameOf = ({ from, chain }: Pick<Header, 'from' | 'chain'>): string => `${from}\n${chain}`

export function inboxDesk(tools: FederationTools, gossip: Gossip) {
  const noted = (partner: NodeId, kind: IncidentKind, mark: string, facts: unknown, at: Instant, sql: Sql) =>
    note(sql, { partner, kind, mark, facts }, at)
  const { believed } = beliefDesk(tools)
  const { turn } = openingDesk(tools, gossip)

  /** Puts letters where they belong in their chains. The chains' rows are locked, always in one order: one batch at a time. */
  async function place(sql: Sql, letters: readonly store.Arrived[], at: Instant): Promise<Said[]> {
    const headers = letters.map((it) => it.header)
    const [locked, known] = await Promise.all([store.lockChains(sql, headers), store.known(sql, headers)])
    const chains = new Map<string, Chain>(locked.map((it) => [nameOf(it), it]))
    const opens = turn(sql, at)
    const said: Said[] = []
    for (const letter of letters) said.push(await placeOne(sql, opens, chains.get(nameOf(letter.header))!, known, letter, at))
    await opens.write()
    return said
  }

  async function placeOne(sql: Sql, opens: Turn, chain: Chain, known: store.Known[], letter: store.Arrived, at: Instant) {
    const { header, digest } = letter
    const from = header.from as NodeId
    const same = known.filter((it) => store.collides(it.header, header))
    const clash = same.find((it) => it.digest !== digest)
    if (same.length === 0 && header.seq > chain.heardSeq + 1) chain.back ??= await store.heldBack(sql, from, header.chain)
    const held = chain.back ?? { held: 0, held_bytes: 0 }
    const said = verdict({ ...chain, ...held, known: (clash ?? same[0])?.digest }, header, digest, letter.ciphertext.length)
    if (said === 'duplicate') {
      await noted(from, 'replayed', header.chain, { newest: { seq: header.seq, id: header.id } }, at, sql)
      return 'taken'
    }
    if (said === 'deliver') {
      await opens.open(letter)
      Object.assign(chain, { heardSeq: header.seq, heardDigest: digest })
      known.push(letter)
      return chain.holds ? 'taken-more' : 'taken'
    }
    if (said === 'hold') {
      await store.keep(sql, letter)
      await give(tools, sql, { letter, step: 'stored', verdict: 'accepted' }, at)
      await noted(from, 'gap', header.chain, { heard: chain.heardSeq, came: header.seq }, at, sql)
      const back = { held: held.held + 1, held_bytes: held.held_bytes + letter.ciphertext.length }
      Object.assign(chain, { holds: true, back })
      known.push(letter)
      return 'taken'
    }
    if (said === 'equivocation' || said === 'broken-chain') {
      const proof = {
        held: clash && { header: clash.header, signature: clash.signature },
        came: { header, signature: letter.signature },
        heardDigest: chain.heardDigest,
      }
      await quarantine(sql, letter, said, proof, at)
      chain.quarantined = true
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

  /** Opens held letters of a chain for as long as the next one is there, each in a transaction of its own. */
  async function release(from: NodeId, chain: string, at: Instant): Promise<void> {
    for (let more = true; more; )
      more = await tools.transaction(async (sql) => {
        const [it] = await store.lockChains(sql, [{ from, chain }])
        const next = it!.quarantined ? undefined : await store.nextHeld(sql, from, chain, it!.heardSeq + 1)
        if (!next) return false
        if (next.header.prev !== it!.heardDigest) {
          const proof = { came: { header: next.header, signature: next.signature }, heardDigest: it!.heardDigest }
          await quarantine(sql, next, 'broken-chain', proof, at)
          return false
        }
        const opens = turn(sql, at)
        await opens.open(next)
        await opens.write()
        return true
      })
  }

  /** All in one transaction; when a Fault stops that, one after the other, so that it stops its own chain for this batch and no other. */
  async function placed(letters: readonly store.Arrived[], at: Instant): Promise<Said[]> {
    if (letters.length > 1) {
      const all = await tools.transaction((sql) => place(sql, letters, at)).catch(() => undefined)
      if (all) return all
    }
    const faulty = new Set<string>()
    const said: Said[] = []
    for (const letter of letters) {
      const name = nameOf(letter.header)
      const one = faulty.has(name)
        ? 'fault'
        : await attempt(() => tools.transaction(async (sql) => (await place(sql, [letter], at))[0]!), letter.header)
      if (one === 'fault') faulty.add(name)
      said.push(one)
    }
    return said
  }

  /** Takes letters as they came. */
  async function take(
    inputs: readonly unknown[],
    at: Instant,
  ): Promise<{ taken: { partner: NodeId; id: string }[]; later: Later[] }> {
    const peers = new Map<NodeId, Promise<Peer | undefined>>()
    const peerOf: PeerOf = (from) => {
      if (!peers.has(from)) peers.set(from, acceptedPeer(tools.sql, from))
      return peers.get(from)!
    }
    const taken: { partner: NodeId; id: string }[] = []
    const later: Later[] = []
    const letters: (store.Arrived & { peer: Peer })[] = []
    for (const input of inputs) {
      const letter = await believed(input, at, peerOf)
      if (typeof letter === 'string') later.push({ id: idOf(input), code: letter })
      else letters.push(letter)
    }
    const more = new Map<string, Pick<Header, 'from' | 'chain'>>()
    for (const [n, said] of (await placed(letters, at)).entries()) {
      const { id, chain, from } = letters[n]!.header
      if (said === 'taken' || said === 'taken-more') taken.push({ partner: from as NodeId, id })
      else later.push({ id, code: said })
      if (said === 'taken-more') more.set(`${from}\n${chain}`, { from, chain })
      if (said === 'fault') more.delete(`${from}\n${chain}`)
      await gossip.heard(tools.sql, letters[n]!.peer, letters[n]!.header, at)
    }
    // Chains where a letter was opened and others wait behind it.
    for (const { from, chain } of more.values()) await attempt(() => release(from as NodeId, chain, at), { from, chain })
    for (const from of new Set(letters.map((it) => it.peer.id))) await heardFrom(tools.sql, from, at)
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
