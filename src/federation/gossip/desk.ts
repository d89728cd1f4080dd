/**
 * Gossip: what goes along with letters, receipts and batches about the logs of all. What is heard is given to the ledger's memory of
 * checkpoints, which keeps proofs; nothing here stops the post, and administrators see what came of it.
 */
import { listPeers, type Peer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import * as log from '../../ledger/log/store.ts'
import { fromBase64, toBase64 } from '../../ledger/tlog/base64.ts'
import { only, parseNote, parseVkey } from '../../ledger/tlog/note.ts'
import * as watched from '../../ledger/witness/store.ts'
import { note } from '../store.ts'
import type { FederationTools } from '../tools.ts'
import { claimedOrigin, type KnownLog, type MisconductProof, proven, readCheckpoint, type Shown } from './checkpoint.ts'
import type { Newest } from './known.ts'

/** A letter's member holds 4,000 characters, so a checkpoint travels with its first key's signature alone. */
const lean = (text: string, vkey: string): string => {
  const [parsed, key] = [parseNote(text), parseVkey(vkey)]
  return (parsed && key && only(parsed, key)) ?? text
}

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
    const seen = new Map((await watched.newestOfEach(sql)).map((it) => [it.origin, it]))
    for (const { manifest } of peers.values()) {
      const it = seen.get(manifest.log.origin)
      if (it) keep({ ...it, note: lean(it.note, manifest.log.vkey) })
    }
    await refreshOwn(sql)
  }

  async function refreshOwn(sql: Sql): Promise<void> {
    const published = tools.log && (await log.head(sql, tools.log.origin))?.published
    if (!published || published === own?.size) return
    const signed = await log.checkpoint(sql, tools.log!.origin, published)
    if (signed) own = { size: published, note: lean(signed.note, tools.log!.vkey) }
  }

  const keep = ({ origin, size, note, at }: Newest): void => {
    if ((newest.get(origin)?.size ?? -1) < size) newest.set(origin, { origin, size, note, at })
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
    if (await noticed(sql, it, at)) return accuse(sql, it, by, at)
    keep({ ...it, at })
  }

  /** Whether this checkpoint and one known before are two histories; the ledger keeps both then. */
  const noticed = (sql: Sql, { origin, size, root, note }: Shown, at: Instant): Promise<boolean> =>
    watched.notice(sql, { origin, size, root: fromBase64(root)!, note, at, source: 'letter' })

  /** A partner shows a checkpoint that we signed. Ours must go on from there: if it does not, we were restored from an old copy, or forked. */
  async function shownOfOurs(sql: Sql, text: string, ours: KnownLog, by: NodeId, at: Instant): Promise<void> {
    const it = readCheckpoint(text, ours)
    if (!it) return note(sql, { partner: by, kind: 'checkpoint-false', mark: ours.origin, facts: { note: text } }, at)
    const held = await log.checkpoint(sql, ours.origin, it.size)
    if (held && toBase64(held.root) !== it.root) {
      await noticed(sql, { ...it, root: toBase64(held.root), note: held.note }, at)
      return (await noticed(sql, it, at)) ? accuse(sql, it, by, at) : undefined
    }
    tools.ours?.(text)
    const published = (await log.head(sql, ours.origin))?.published ?? 0
    if (!held && it.size > published)
      await note(sql, { partner: by, kind: 'own-log-behind', mark: String(it.size), facts: { note: text, published } }, at)
  }

  /** Two histories, both signed: remembered, and shown to administrators; the ledger's monitor tells partners. */
  async function accuse(sql: Sql, it: Shown, by: NodeId, at: Instant): Promise<void> {
    const other = (await watched.misconduct(sql)).find((one) => one.origin === it.origin && one.size === it.size)?.held
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
    tools.caught?.()
  }

  const known = (origin: string): KnownLog | undefined =>
    origin === tools.log?.origin ? tools.log : [...peers.values()].map(logOf).find((it) => it.origin === origin)

  return {
    refresh,
    carried,
    carriedInReceipt,
    heard,

    /**
     * What this partner was not told since we started: newest checkpoints of the others' logs. Proofs of misconduct go another way, the
     * ledger's (`POST /witness/misconduct`), which needs no letter; nodes of before still send them in batches, and are heard.
     */
    rumours(to: NodeId): Rumours {
      if (!speaks2(to)) return { checkpoints: [], proofs: [] }
      const done = told.get(to) ?? new Set()
      const theirs = peers.get(to)?.manifest.log.origin
      const checkpoints = [...newest.values()].filter((it) => it.origin !== theirs && !done.has(it.note)).map((it) => it.note)
      return { checkpoints: checkpoints.slice(0, 32), proofs: [] }
    },

    /** The partner answered the batch that carried them. */
    whisper(to: NodeId, { checkpoints }: Rumours): void {
      told.set(to, new Set([...(told.get(to) ?? []), ...checkpoints].slice(-500)))
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
        if (!both) continue
        await noticed(sql, both[1], at)
        if (await noticed(sql, both[0], at)) await accuse(sql, both[0], by, at)
      }
    },
  }
}
export type Gossip = ReturnType<typeof gossipDesk>
