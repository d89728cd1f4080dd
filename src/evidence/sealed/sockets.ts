/** What sealed content needs of the machine: a place for it, and hands that seal. `node/evidence/` fills both. */

/** Content that is still growing: whole sealed segments, and beside each a note of what was checked when it came. */
export interface Growing {
  /** Whole segments that are there with their notes. */
  readonly count: number
  /** The next segment and its note of `note_bytes`. It survives this process at once, and a power cut after `settle`. */
  append(sealed: Uint8Array, note: Uint8Array): Promise<void>
  settle(): Promise<void>
  /** Notes of all segments, one after another. */
  notes(): Promise<Uint8Array>
  /** The segment as it lies there. */
  read(position: number): Promise<Uint8Array>
  /** Forgets everything from this segment on. */
  cut(count: number): Promise<void>
  close(): Promise<void>
}

/** Where sealed content rests, named by its root. Bytes in it are worth nothing without the key. */
export interface Vault {
  /** Goes on where it was; `size` is the size of the whole file that it will be. A segment that a power cut left half written, or without its note, is not there. */
  grow(name: string, header: Uint8Array, size: number): Promise<Growing>
  /** From growing to kept. Doing it again changes nothing. @throws ContentLost when neither is there */
  keep(name: string, root: string): Promise<void>
  drop(name: string): Promise<void>
  has(root: string): Promise<boolean>
  /** Part of the stored file, which is header and segments. @throws ContentLost */
  read(root: string, start: number, length: number): Promise<Uint8Array>
  remove(root: string): Promise<void>
  /** Roots of kept content that is older than so many milliseconds. */
  olderThan(age_ms: number): AsyncIterable<string>
}

/** Leaf hash of the sealed segment and SHA-256 of its plaintext (or zeros where that is not known yet). */
export const note_bytes = 64

export class ContentLost extends Error {
  override name = 'ContentLost'
}

export type Place = Readonly<{ key: Uint8Array; header: Uint8Array; position: number; last: boolean }>

/** Ciphers and hashes away from the thread that answers officers. */
export interface Hands {
  /** A piece of memory that the hands see too: what is read into it need not be copied to them. Give it back with `release`. */
  lane(length: number): Uint8Array
  /** Nobody looks at it any more: a lane, or sealed bytes that `seal` gave. What is never given back is merely lost to reuse. */
  release(bytes: Uint8Array): void
  seal(place: Place, plain: Uint8Array): Promise<Readonly<{ sealed: Uint8Array; leaf: Uint8Array }>>
  /** Plaintext and leaf; no plaintext when the segment is not what was sealed there. */
  open(place: Place, sealed: Uint8Array): Promise<Readonly<{ plain?: Uint8Array; leaf: Uint8Array }>>
  leaf(sealed: Uint8Array): Promise<Uint8Array>
  /** SHA-256 of a piece, which joins the running digest of `stream` when it is the one claimed, or nothing was claimed. */
  digest(stream: string, plain: Uint8Array, claimed?: Uint8Array): Promise<Uint8Array>
  /** The running digest so far and how many pieces are in it; the stream ends. */
  sum(stream: string): Promise<Readonly<{ sha256: string; pieces: number }>>
  stop(): Promise<void>
}
