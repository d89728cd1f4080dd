/**
 * Gossip: what goes along with letters, receipts and batches about the logs of all, and what is made of it. Nothing here stops the post;
 * it writes down proofs, and administrators see them.
 */
import { listPeers, type Peer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import * as log from '../../ledger/log/store.ts'
import { fromBase64, toBase64 } from '../../ledger/tlog/base64.ts'
import * as watched from '../../ledger/witness/store.ts'
import { note } from '../store.ts'
import type { FederationTools } from '../tools.ts'
import { claimedOrigin, type KnownLog, type MisconductProof, proven, readCheckpoint, type Shown } from './checkpoint.ts'
import type { Newest } from './known.ts'
import * as store from './store.ts'

export type Carried = Readonly<{ checkpoint?: string | undefined; seen?: string | undefined }>
/** What a batch says of other logs. */
export type Rumours = Readonly<{ checkpoints: readonly string[]; proofs: readonly MisconductProof[] }>

export function gossipDesk(tools: FederationTools) {
  let own: { size: number; note: string } | undefined
  const peers = new Map<NodeId, Peer>()
  const newest = new Map<string, Newest>()
  const read = new Map<NodeId, string>()
  const told = new Map<NodeId, Set<string>>()

  /** Reads again what goes along: at start, and each time the courier goes round. */
  async function refresh(sql: Sql): Promise<void> {
    peers.clear()
    for (const peer of await listPeers(sql, 'accepted')) peers.set(peer.id, peer)
    for (const it of await store.newest(sql)) newest.set(it.origin, it)
    await refreshOwn(sql)
  }

  async function refreshOwn(sql: Sql): Promise<void> {
    const published = tools.log && (await log.head(sql, tools.log.origin))?.published
    if (!published || published === own?.size) return
    const signed = await log.checkpoint(sql, tools.log!.origin, published)
    if (signed) own = { size: published, note: signed.note }
  }

  const logOf = (peer: Peer): KnownLog => peer.manifest.log
  const speaks2 = (to: NodeId): boolean => peers.get(to)?.manifest.protocols.includes(2) ?? false

  /** Of the two of us: our newest checkpoint, and the newest of the partner's that we saw. */
  function carried(to: NodeId): Carried {
    const seen = newest.get(peers.get(to)?.manifest.log.origin ?? '')?.note
    return { ...(own && { checkpoint: own.note }), ...(seen && { seen }) }
  }

  /** The same in receipts, which a node of protocol 1 could not read with members it does not know. */
  const carriedInReceipt = (to: NodeId): Carried => (speaks2(to) ? carried(to) : {})

  /** A partner's letter or receipt carried these. The same again costs nothing. */
  async function heard(sql: Sql, peer: Peer, { checkpoint, seen }: Carried, at: Instant): Promise<void> {
    const name = `${checkpoint ?? ''}\n${seen ?? ''}`
    if (name === '\n' || read.get(peer.id) === name) return
    if (checkpoint) await shown(sql, checkpoint, logOf(peer), peer.id, at)
    if (seen && tools.log) await shownOfOurs(sql, seen, tools.log, peer.id, at)
    read.set(peer.id, name)
  }

  async function shown(sql: Sql, text: string, of: KnownLog, by: NodeId, at: Instant): Promise<void> {
    const it = readCheckpoint(text, of)
    if (!it) return note(sql, { partner: by, kind: 'checkpoint-false', mark: of.origin, facts: { note: text } }, at)
    const witnessed = await watched.cosigned(sql, it.origin)
    const cosigned = witnessed?.size === it.size && toBase64(witnessed.root) !== it.root ? witnessed.note : undefined
    const other = (await store.show(sql, it, by, at)) ?? cosigned
    if (other) return accuse(sql, it, other, by, at)
    if ((newest.get(it.origin)?.size ?? -1) < it.size) newest.set(it.origin, { ...it, at })
  }

  /** A partner shows a checkpoint that we signed. Ours must go on from there: if it does not, we were restored from an old copy, or forked. */
  async function shownOfOurs(sql: Sql, text: string, ours: KnownLog, by: NodeId, at: Instant): Promise<void> {
    const it = readCheckpoint(text, ours)
    if (!it) return note(sql, { partner: by, kind: 'checkpoint-false', mark: ours.origin, facts: { note: text } }, at)
    const held = await log.checkpoint(sql, ours.origin, it.size)
    if (held && toBase64(held.root) !== it.root) return accuse(sql, it, held.note, by, at)
    const published = (await log.head(sql, ours.origin))?.published ?? 0
    if (!held && it.size > published)
      await note(sql, { partner: by, kind: 'own-log-behind', mark: String(it.size), facts: { note: text, published } }, at)
  }

  /** Two histories, both signed: kept for ever, remembered, and told to every partner. */
  async function accuse(sql: Sql, it: Shown, other: string, by: NodeId, at: Instant): Promise<void> {
    const before = await watched.misconduct(sql)
    if (before.some((one) => one.origin === it.origin && one.size === it.size)) return
    const proof = { origin: it.origin, size: it.size, note: it.note, held: other, at }
    await watched.putMisconduct(sql, fromBase64(it.root)!, proof)
    const kind = it.origin === tools.log?.origin ? 'own-log-forked' : 'split-view'
    await note(sql, { partner: by, kind, mark: `${it.origin} ${it.size}`, facts: { one: it.note, other } }, at)
    await tools.remember(sql, {
      act: 'federation.split-view',
      by: { node: by },
      purpose: 'two signed histories of one log',
      subject: `log:${it.origin}`,
      content: { size: it.size, one: it.note, other },
      at,
    })
  }

  const known = (origin: string): KnownLog | undefined =>
    origin === tools.log?.origin ? tools.log : [...peers.values()].map(logOf).find((it) => it.origin === origin)

  return {
    refresh,
    carried,
    carriedInReceipt,
    heard,

    /** What this partner was not told since we started: newest checkpoints of the others' logs, and proofs of misconduct. */
    async rumours(sql: Sql, to: NodeId): Promise<Rumours> {
      if (!speaks2(to)) return { checkpoints: [], proofs: [] }
      const done = told.get(to) ?? new Set()
      const theirs = peers.get(to)?.manifest.log.origin
      const checkpoints = [...newest.values()].filter((it) => it.origin !== theirs && !done.has(it.note)).map((it) => it.note)
      const proofs = (await watched.misconduct(sql)).map((it) => ({ one: it.note, other: it.held }))
      return { checkpoints: checkpoints.slice(0, 32), proofs: proofs.filter((it) => !done.has(it.one)).slice(0, 16) }
    },

    /** The partner answered the batch that carried them. */
    whisper(to: NodeId, { checkpoints, proofs }: Rumours): void {
      told.set(to, new Set([...(told.get(to) ?? []), ...checkpoints, ...proofs.map((it) => it.one)].slice(-500)))
    },

    /** What a partner says of other logs. Each speaks for itself by its signatures; what we cannot check is left alone. */
    async overheard(sql: Sql, { checkpoints, proofs }: Rumours, by: NodeId, at: Instant): Promise<void> {
      for (const text of checkpoints) {
        const of = known(claimedOrigin(text))
        if (of && of.origin === tools.log?.origin) await shownOfOurs(sql, text, of, by, at)
        else if (of && readCheckpoint(text, of)) await shown(sql, text, of, by, at)
      }
      for (const proof of proofs) {
        const of = known(claimedOrigin(proof.one))
        const both = of && proven(proof, of)
        if (both) await accuse(sql, both[0], both[1].note, by, at)
      }
    },
  }
}
export type Gossip = ReturnType<typeof gossipDesk>
