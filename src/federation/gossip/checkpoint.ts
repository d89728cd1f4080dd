/** Checkpoints that travel with letters: each node shows its newest and the newest it saw, so that a log cannot show two histories for long. */
import { z } from 'zod'
import { nativeChecks } from '../../ledger/log/signer.ts'
import { toBase64 } from '../../ledger/tlog/base64.ts'
import { parseSignedCheckpoint } from '../../ledger/tlog/checkpoint.ts'
import { parseVkey, signedBy } from '../../ledger/tlog/note.ts'

/** A log by its name and the key it was accepted under. */
export type KnownLog = Readonly<{ origin: string; vkey: string }>
export type Shown = Readonly<{ origin: string; size: number; root: string; note: string }>

/** What the note says when it is a checkpoint of this log, signed by its key. */
export function readCheckpoint(note: string, { origin, vkey }: KnownLog): Shown | undefined {
  const found = parseSignedCheckpoint(note)
  const key = parseVkey(vkey)
  if (!found || !key || found.checkpoint.origin !== origin || !signedBy(found.note, key, nativeChecks)) return undefined
  return { origin, size: found.checkpoint.size, root: toBase64(found.checkpoint.root), note }
}

/** The log a note claims to be of, before anything about it is believed. */
export const claimedOrigin = (note: string): string => note.slice(0, Math.max(0, note.indexOf('\n')))

/** Two checkpoints of one size that one log signed: whoever has its key can see that it showed two histories. */
export const misconductSchema = z.object({ one: z.string().max(4000), other: z.string().max(4000) }).meta({ id: 'Misconduct' })
export type MisconductProof = Readonly<z.infer<typeof misconductSchema>>

/** The proof, read: undefined unless the log signed both, for one size, with different roots. */
export function proven({ one, other }: MisconductProof, log: KnownLog): readonly [Shown, Shown] | undefined {
  const [a, b] = [readCheckpoint(one, log), readCheckpoint(other, log)]
  return a && b && a.size === b.size && a.root !== b.root ? [a, b] : undefined
}
