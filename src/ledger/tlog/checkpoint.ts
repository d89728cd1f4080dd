/** Checkpoints (c2sp.org/tlog-checkpoint 1.0.0): what a log says its tree is, as the text of a signed note. */
import { fromBase64, fromDecimal, toBase64 } from './base64.ts'
import { type Hash, hash_bytes } from './merkle.ts'
import { type Note, parseNote } from './note.ts'

export type Checkpoint = Readonly<{ origin: string; size: number; root: Hash; extensions: readonly string[] }>
export type SignedCheckpoint = Readonly<{ checkpoint: Checkpoint; note: Note }>

export const checkpointText = (origin: string, size: number, root: Hash): string => `${origin}\n${size}\n${toBase64(root)}\n`

export function parseCheckpoint(text: string): Checkpoint | undefined {
  if (!text.endsWith('\n')) return undefined
  const [origin, sizeText, rootText, ...extensions] = text.slice(0, -1).split('\n')
  const size = fromDecimal(sizeText ?? '')
  const root = fromBase64(rootText ?? '')
  if (!origin || size === undefined || root?.length !== hash_bytes || extensions.includes('')) return undefined
  return { origin, size, root, extensions }
}

/** A signed note whose text is a checkpoint; the signatures are not checked here. */
export function parseSignedCheckpoint(text: string): SignedCheckpoint | undefined {
  const note = parseNote(text)
  const checkpoint = note && parseCheckpoint(note.text)
  return note && checkpoint ? { checkpoint, note } : undefined
}
