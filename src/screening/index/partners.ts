/** Which words of the index answer which word of a query, written down once, so that a record is compared by looking up alone. */
import type { Variants } from './variants.ts'

const size = 4096
const slotOf = (n: number): number => Math.imul(n, 0x9e3779b1) >>> 20

/** Names that were looked at. Emptied by counting up, never by writing. */
export class Seen {
  readonly #ids = new Int32Array(size)
  readonly #at = new Int32Array(size)
  #stamp = 0
  clear(): void {
    this.#stamp++
  }
  #place(id: number): number {
    let s = slotOf(id)
    while (this.#at[s] === this.#stamp && this.#ids[s] !== id) s = (s + 1) & (size - 1)
    return s
  }
  has(id: number): boolean {
    return this.#at[this.#place(id)] === this.#stamp
  }
  /** False when it was there already. */
  add(id: number): boolean {
    const s = this.#place(id)
    if (this.#at[s] === this.#stamp) return false
    this.#at[s] = this.#stamp
    this.#ids[s] = id
    return true
  }
}

export class Partners {
  readonly #word = new Int32Array(size)
  readonly #at = new Int32Array(size)
  readonly #slot = new Uint8Array(size)
  readonly #bits = new Float64Array(size)
  #stamp = 0
  /** Of the last record met: what its words said, which words of the query found a partner, how many of its own did not. */
  bits = 0
  used = 0
  extra = 0

  stand(words: readonly Variants[]): void {
    this.#stamp++
    for (const [slot, it] of words.entries())
      for (let v = 0; v < it.words.length; v++) {
        let at = slotOf(it.words[v]!)
        while (this.#at[at] === this.#stamp) at = (at + 1) & (size - 1)
        this.#at[at] = this.#stamp
        this.#word[at] = it.words[v]!
        this.#slot[at] = slot
        this.#bits[at] = it.bits[v]!
      }
  }

  meet(records: Int32Array, from: number, end: number): void {
    this.bits = 0
    this.used = 0
    this.extra = 0
    for (let r = from; r < end; r++) {
      const word = records[r]!
      let most = 0
      let slot = -1
      for (let at = slotOf(word); this.#at[at] === this.#stamp; at = (at + 1) & (size - 1))
        if (this.#word[at] === word && (this.used & (1 << this.#slot[at]!)) === 0 && this.#bits[at]! > most) {
          most = this.#bits[at]!
          slot = this.#slot[at]!
        }
      if (slot < 0) this.extra++
      else {
        this.used |= 1 << slot
        this.bits += most
      }
    }
  }
}
