/** Very many texts in one buffer, found by their number. Neighbours mostly begin alike: each but every sixteenth keeps only where it differs. */

const perBlock = 16
const encoder = new TextEncoder()
const decoder = new TextDecoder()

export class Ids {
  #bytes: Uint8Array<ArrayBuffer>
  #filled = 0
  #blocks: Uint32Array<ArrayBuffer>
  #last: Uint8Array = new Uint8Array(0)
  size = 0

  /** @param expected how many are to come; more may */
  constructor(expected = 1024) {
    this.#bytes = new Uint8Array(Math.max(1024, expected * 12))
    this.#blocks = new Uint32Array(Math.ceil(expected / perBlock) + 1)
  }
  get byteLength(): number {
    return this.#bytes.byteLength + this.#blocks.byteLength
  }
  /** @returns its number, counted from 0 */
  push(id: string): number {
    const text = encoder.encode(id)
    const whole = this.size % perBlock === 0
    let shared = 0
    if (whole) this.#begin()
    else while (shared < 255 && shared < text.length && text[shared] === this.#last[shared]) shared++
    const rest = text.length - shared
    this.#demand(3 + rest)
    this.#bytes[this.#filled++] = shared
    this.#bytes[this.#filled++] = rest & 0xff
    this.#bytes[this.#filled++] = rest >>> 8
    this.#bytes.set(text.subarray(shared), this.#filled)
    this.#filled += rest
    this.#last = text
    return this.size++
  }
  at(n: number): string {
    const text = new Uint8Array(1024)
    let from = this.#blocks[Math.floor(n / perBlock)]!
    let length = 0
    for (let i = n % perBlock; i >= 0; i--) {
      const [shared, rest] = [this.#bytes[from]!, this.#bytes[from + 1]! | (this.#bytes[from + 2]! << 8)]
      text.set(this.#bytes.subarray(from + 3, from + 3 + rest), shared)
      length = shared + rest
      from += 3 + rest
    }
    return decoder.decode(text.subarray(0, length))
  }
  #begin(): void {
    const block = this.size / perBlock
    if (block === this.#blocks.length) {
      const wider = new Uint32Array(Math.ceil(block * 1.5) + 1)
      wider.set(this.#blocks)
      this.#blocks = wider
    }
    this.#blocks[block] = this.#filled
  }
  #demand(more: number): void {
    if (this.#filled + more <= this.#bytes.length) return
    const wider = new Uint8Array(Math.ceil((this.#filled + more) * 1.5))
    wider.set(this.#bytes)
    this.#bytes = wider
  }
}
