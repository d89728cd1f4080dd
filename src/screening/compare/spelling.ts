/** How far two spellings of one word are apart, in strokes of the pen: a vowel for a vowel costs less than a letter of another sound. */

const classes: Readonly<Record<string, number>> = {
  a: 1, e: 1, i: 1, o: 1, u: 1, y: 1, b: 2, p: 2, d: 3, t: 3, k: 4, g: 4, q: 4, c: 4, s: 5, z: 5, x: 5, v: 6, w: 6, f: 6, m: 7, n: 7,
  j: 8, h: 9, l: 10, r: 11,
} // biome-ignore format: a table
const classOf = new Uint8Array(128)
for (const [letter, n] of Object.entries(classes)) classOf[letter.charCodeAt(0)] = n
const vowelClass = 1
const h = 104
/** A vowel or an h that is there in one spelling and not in the other costs little, and a doubled letter least. */
const least = 0.6
const doubled = 0.35

const width = 26
const table = new Float64Array(width * width)

const swapCost = (a: number, b: number): number => {
  if (a === b) return 0
  const [x, y] = [classOf[a]!, classOf[b]!]
  if (x === 0 || y === 0) return 1.2
  return x === y ? (x === vowelClass ? 0.5 : 0.65) : 1
}
/** What one letter in the place of another costs, and one too many: looked up, as millions are. */
const codes = 128
const swaps = Float64Array.from({ length: codes * codes }, (_, n) => swapCost(Math.floor(n / codes), n % codes))
const gaps = Float64Array.from({ length: codes }, (_, c) => (c === h || classOf[c] === vowelClass ? least : 1))

export type Letters = Readonly<{ [at: number]: number; length: number }>

/**
 * The cost of making one spelling of the other; anything above `most` is `Infinity`. Words of 24 letters at most, so the work is
 * bounded. Letters are character codes, so that an index need not make strings of them.
 */
export function spellingCost(
  a: Letters,
  aFrom: number,
  aLength: number,
  b: Letters,
  bFrom: number,
  bLength: number,
  most: number,
): number {
  if (Math.abs(aLength - bLength) > most / doubled) return Number.POSITIVE_INFINITY
  // Whoever strays further from the diagonal has left out too much, but for a letter that is doubled again and again.
  const band = 1 + Math.ceil(most / least)
  table[0] = 0
  for (let j = 1, before = -1; j <= bLength && j <= band; j++) {
    const y = b[bFrom + j - 1]! & 127
    table[j] = table[j - 1]! + (y === before ? doubled : gaps[y]!)
    before = y
  }
  let xBefore = -1
  for (let i = 1; i <= aLength; i++) {
    const row = i * width
    const x = a[aFrom + i - 1]! & 127
    const dropX = x === xBefore ? doubled : gaps[x]!
    const from = Math.max(1, i - band)
    const to = Math.min(bLength, i + band)
    table[row + from - 1] = from === 1 ? table[row - width]! + dropX : Number.POSITIVE_INFINITY
    if (i + band <= bLength) table[row - width + i + band] = Number.POSITIVE_INFINITY
    let cheapest = table[row + from - 1]!
    let yBefore = from > 1 ? b[bFrom + from - 2]! & 127 : -1
    for (let j = from; j <= to; j++) {
      const y = b[bFrom + j - 1]! & 127
      let cost = table[row - width + j - 1]! + swaps[x * codes + y]!
      const up = table[row - width + j]! + dropX
      if (up < cost) cost = up
      const left = table[row + j - 1]! + (y === yBefore ? doubled : gaps[y]!)
      if (left < cost) cost = left
      if (i > 1 && j > 1 && x === yBefore && xBefore === y) {
        const turned = table[row - 2 * width + j - 2]! + 0.8
        if (turned < cost) cost = turned
      }
      table[row + j] = cost
      if (cost < cheapest) cheapest = cost
      yBefore = y
    }
    if (cheapest > most) return Number.POSITIVE_INFINITY
    xBefore = x
  }
  const cost = table[aLength * width + bLength]!
  return cost > most ? Number.POSITIVE_INFINITY : cost
}

const longest = 24
/** Filled anew by each comparison, which nothing can interrupt. */
const [one, other] = [new Uint8Array(longest), new Uint8Array(longest)]
function fill(into: Uint8Array, word: string): number {
  const length = Math.min(longest, word.length)
  for (let i = 0; i < length; i++) into[i] = Math.min(255, word.charCodeAt(i))
  return length
}

/** The same for two written words, longer ones cut at 24 letters. */
export const wordCost = (a: string, b: string, most = longest): number =>
  spellingCost(one, 0, fill(one, a), other, 0, fill(other, b), most)
