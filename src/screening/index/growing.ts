/** Lists of numbers that grow without an object for each. */
export class Numbers {
  list: Int32Array<ArrayBuffer>
  length = 0
  constructor(expected: number) {
    this.list = new Int32Array(Math.max(16, expected))
  }
  push(n: number): void {
    if (this.length === this.list.length) {
      const wider = new Int32Array(Math.ceil(this.list.length * 1.5))
      wider.set(this.list)
      this.list = wider
    }
    this.list[this.length++] = n
  }
  /** The numbers alone, without the room to grow. */
  closed(): Int32Array<ArrayBuffer> {
    return this.length === this.list.length ? this.list : this.list.slice(0, this.length)
  }
}

/** Groups of small entries found by a hash: where a group begins, then the entries, in one array each. */
export type Groups = Readonly<{
  bits: number
  begins: Uint32Array<ArrayBuffer>
  ids: Int32Array<ArrayBuffer>
  /** The other 16 bits of the hash, so that a neighbour in the group is passed over without a look at what it names. */
  prints: Uint16Array<ArrayBuffer>
}>

/** Two passes over the same pairs: the first counts, the second fills. `each` must give the same pairs both times. */
export function groupsOf(bits: number, each: (put: (hash: number, id: number) => void) => void): Groups {
  const shift = 32 - bits
  const begins = new Uint32Array(2 ** bits + 1)
  each((hash) => {
    const g = (hash >>> shift) + 1
    begins[g] = begins[g]! + 1
  })
  for (let i = 1; i < begins.length; i++) begins[i] = begins[i]! + begins[i - 1]!
  const size = begins[begins.length - 1]!
  const ids = new Int32Array(size)
  const prints = new Uint16Array(size)
  // Filled from each group's end backwards: afterwards every begin has moved to the begin of its own group.
  const ends = begins
  each((hash, id) => {
    const g = (hash >>> shift) + 1
    const at = ends[g]! - 1
    ends[g] = at
    ids[at] = id
    prints[at] = hash & 0xffff
  })
  ends.copyWithin(0, 1)
  ends[ends.length - 1] = size
  return { bits, begins, ids, prints }
}

/** As many bits as give groups of about four. */
export const bitsFor = (entries: number): number => Math.max(4, Math.min(28, Math.ceil(Math.log2(Math.max(1, entries) / 4))))

/** So many groups are fetched together. */
export const together = 12
const fetched = new Int32Array(together)
/** Reads something of each of these groups: memory brings all of them at once, where one by one each would be waited for. */
export function fetchGroups({ bits, begins, ids, prints }: Groups, hashes: Int32Array, places: Int32Array): void {
  for (let n = 0; n < places.length; n++) fetched[n] = begins[hashes[places[n]!]! >>> (32 - bits)]!
  for (let n = 0; n < places.length; n++) fetched[n] = prints[fetched[n]!]! + ids[fetched[n]!]!
}
