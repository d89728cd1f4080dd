/**
 * Asks others what they keep of this node's log: how far their witness saw it, and how far their mirror holds a copy. Nothing of an answer is
 * believed but what this log's own keys signed; entries are believed once they give a tree that was signed.
 */
import type { Get } from '../../monitor/courier.ts'
import type { Hash } from '../../tlog/merkle.ts'
import { noteText, parseNote } from '../../tlog/note.ts'
import { tile_width, tilePath, unbundle } from '../../tlog/tiles.ts'
import { originHash } from '../../witness/witness.ts'
import { ours, type SequencerTools } from '../agreeing/sequencer.ts'

const patience_ms = 30_000
const within = () => AbortSignal.timeout(patience_ms)

/** A checkpoint of our log under our own signature, as somebody holds it. */
export type Seen = Readonly<{ size: number; root: Hash; note: string }>

/** What one node shows of our log; `fault` when it did not answer. */
export type Keeping = Readonly<{ name: string; witness?: Seen; mirror?: Seen; fault?: string }>

/** Somebody who may keep a copy: paths start at the base address. */
export type Keeper = Readonly<{ name: string; get: Get }>

type Signing = Pick<SequencerTools, 'signer' | 'also'>

/** The note keeps the log's own lines alone: whoever cosigned it is asked anew. */
export function seenIn(text: string, it: Signing): Seen | undefined {
  const says = ours(text, it)
  const note = says && parseNote(text)
  if (!says || !note) return undefined
  const lines = note.signatures.filter(({ name }) => name === it.signer.name).map(({ line }) => line)
  return { size: says.size, root: says.root, note: noteText(note.text, lines) }
}

export async function keptBy(it: Signing, { name, get }: Keeper): Promise<Keeping> {
  const asked = async (door: 'witness' | 'mirror') => {
    const bytes = await get(`${door}/${originHash(it.signer.name)}/checkpoint`, within())
    return bytes && seenIn(new TextDecoder().decode(bytes), it)
  }
  try {
    const [witness, mirror] = await Promise.all([asked('witness'), asked('mirror')])
    return { name, ...(witness && { witness }), ...(mirror && { mirror }) }
  } catch (fault) {
    const { message, cause } = fault as Error & { cause?: { code?: string } }
    return { name, fault: (cause?.code ?? message).slice(0, 200) }
  }
}

/** The entries `[from, to)` of a copy that is whole up to `to`, a bundle at a time. */
export async function* entriesOf(origin: string, { get }: Keeper, from: number, to: number): AsyncGenerator<Uint8Array[]> {
  for (let index = Math.floor(from / tile_width); index * tile_width < to; index++) {
    const first = index * tile_width
    const width = Math.min(tile_width, to - first)
    const path = tilePath('entries', index, width)
    const bytes = await get(`mirror/${originHash(origin)}/${path}`, within())
    const entries = bytes && unbundle(bytes)
    if (entries?.length !== width) throw new Error(`the copy lacks ${path}`)
    yield entries.slice(Math.max(0, from - first))
  }
}
