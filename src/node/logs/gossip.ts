/** The newest checkpoints that letters carry: ours to partners, theirs to us. What a letter says of a log is checked like anything else. */
import type { Peer } from '../../directory/store.ts'
import { findPeer } from '../../directory/store.ts'
import type { Checkpoints } from '../../federation/tools.ts'
import type { NodeId } from '../../kernel/id.ts'
import { weigh } from '../../ledger/log/halting/sequencer.ts'
import type { SequencerTools } from '../../ledger/log/sequencer.ts'
import * as tree from '../../ledger/log/store.ts'
import { hear } from '../../ledger/monitor/courier.ts'
import { only, parseNote, parseVkey } from '../../ledger/tlog/note.ts'
import { newestSeen } from '../../ledger/witness/store.ts'
import type { Database } from '../postgres/pool.ts'

type Known = Readonly<{ size: number; note: string }>
/** A letter's member has at most 4,000 characters, so it carries the Ed25519 line alone. */
const carried = (note: string, vkey: string): string | undefined => {
  const [parsed, key] = [parseNote(note), parseVkey(vkey)]
  return parsed && key ? only(parsed, key) : undefined
}

export type Gossip = Checkpoints & Readonly<{ refresh(): Promise<void>; stop(): Promise<void> }>

/** @param logOf the keys of a partner's log, as a person compared them */
export function gossip(
  db: Database,
  sequencer: Pick<SequencerTools, 'tools' | 'signer' | 'also' | 'lock'>,
  logOf: (peer: Peer) => Readonly<{ origin: string; vkeys: readonly string[] }>,
  fault: (fault: unknown) => void,
): Gossip {
  let own: string | undefined
  const theirs = new Map<NodeId, Known>()
  const under = new Set<Promise<void>>()

  async function weighed(from: NodeId, newest: string | undefined, ofOurs: string | undefined): Promise<void> {
    if (ofOurs !== undefined) await weigh(sequencer, ofOurs)
    const peer = await findPeer(db.sql, from)
    if (newest === undefined || peer?.standing !== 'accepted') return
    const log = logOf(peer)
    const heard = await hear({ tools: db, fault }, log, newest, 'letter')
    const note = heard && (theirs.get(from)?.size ?? -1) < heard.size ? carried(newest, log.vkeys[0]!) : undefined
    if (note) theirs.set(from, { size: heard!.size, note })
  }

  return {
    newest: () => own,
    seenOf: (partner) => theirs.get(partner)?.note,
    heard(from, newest, ofOurs) {
      if (newest === undefined && ofOurs === undefined) return
      if (newest === theirs.get(from)?.note && ofOurs === own) return // nothing that was not weighed before
      const work = weighed(from, newest, ofOurs).catch(fault)
      under.add(work)
      void work.finally(() => under.delete(work))
    },
    /** Reads our newest published checkpoint; called when there is a new one. */
    async refresh() {
      const size = (await tree.head(db.sql, sequencer.signer.name))?.published
      const note = size && (await tree.checkpoint(db.sql, sequencer.signer.name, size))?.note
      if (note) own = carried(note, sequencer.signer.vkey) ?? own
    },
    async stop() {
      await Promise.all(under)
    },
  }
}

/** What is known of a partner's log from before this start. */
export async function rememberedOf(db: Database, peers: readonly Peer[], into: Checkpoints): Promise<void> {
  for (const peer of peers) {
    const newest = await newestSeen(db.sql, peer.manifest.log.origin)
    if (newest) into.heard(peer.id, newest.note, undefined)
  }
}
