/** Proof that a log showed two histories: two checkpoints of one size under its own signature. It stands alone; no word of a witness is needed. */

import { parseSignedCheckpoint } from '../tlog/checkpoint.ts'
import { signedByLog } from '../tlog/cosignature.ts'
import { same } from '../tlog/merkle.ts'
import { type Checks, parseVkey } from '../tlog/note.ts'

export const misconductFormat = 'comity-log-misconduct/1'
/** Two notes with many signatures stay far below this. */
export const misconduct_max_bytes = 160 * 1024

export type MisconductProof = Readonly<{ origin: string; size: number; notes: readonly [string, string] }>

export const misconductText = (notes: readonly [string, string]): string =>
  `${JSON.stringify({ format: misconductFormat, notes }, null, 2)}\n`

/** The two notes when the text is a proof by its shape: one origin, one size, two roots. Whether the log signed them is another question. */
export function parseMisconduct(text: string): MisconductProof | undefined {
  let file: { format?: unknown; notes?: unknown }
  try {
    file = (JSON.parse(text) ?? {}) as typeof file
  } catch {
    return undefined
  }
  if (file.format !== misconductFormat || !Array.isArray(file.notes) || file.notes.length !== 2) return undefined
  const [a, b] = file.notes.map((note) => (typeof note === 'string' ? parseSignedCheckpoint(note)?.checkpoint : undefined))
  if (!a || !b || a.origin !== b.origin || a.size !== b.size || same(a.root, b.root)) return undefined
  return { origin: a.origin, size: a.size, notes: file.notes as [string, string] }
}

/** Whether both histories bear the signature of the log with these keys. */
export function convicts({ notes }: MisconductProof, vkeys: readonly string[], checks: Checks): boolean {
  const keys = vkeys.flatMap((text) => parseVkey(text) ?? [])
  return notes.every((text) => signedByLog(parseSignedCheckpoint(text)!.note, keys, checks))
}
