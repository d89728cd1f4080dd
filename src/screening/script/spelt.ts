/**
 * How well a Latin spelling answers a word of another script, letter by letter: Cyrillic writes its vowels, Arabic and Hebrew write long
 * ones, and what is written must count. Parameters learnt from the same pairs as those of learnt.ts; scripts/transliteration.ts makes them.
 */
import { letters as romanised } from './letters.ts'
import table from './spelt.json' with { type: 'json' }
import { vowelless, type Word } from './tokens.ts'

/** What one letter may be: pieces of up to four Latin letters, packed into one number each, in order of their first letter. */
type Pieces = Readonly<{
  /** Bits when nothing stands for the letter. */
  none: number
  least: number
  /** Where the pieces that begin with a, b, c … begin. */
  begins: Uint8Array
  packed: Int32Array
  lengths: Uint8Array
  bits: Float64Array
}>

/** Bits for what the pairs never showed: a letter that nothing stands for, one that stands for nothing, one in the place of another. */
const odd = { none: 6, put: 5, swapped: 8, romanised: 1 } as const
/** Short vowels are not written in these scripts: the pairs, mostly Western names, write more of them than people do. */
const unwrittenVowel = 2.5
/** By so many letters a spelling may be longer than twice, or shorter than half, of what is left of the word. */
const slack = 3
const mostLetters = 14
const longest = 24
const first = 97
const letters = 26
const vowels = new Uint8Array(256)
for (const c of 'aeiou') vowels[c.charCodeAt(0)] = 1
const masks = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1)

const packedOf = (text: string): number => [...text].reduce((n, c, i) => n | (c.charCodeAt(0) << (8 * i)), 0)

function piecesOf(all: readonly (readonly [string, number])[]): Pieces {
  const some = all.filter(([piece]) => /^[a-z]{1,4}$/.test(piece)).sort((a, b) => (a[0] < b[0] ? -1 : 1))
  const none = Math.min(odd.none, ...all.filter(([piece]) => piece === '').map(([, bits]) => bits))
  return {
    none,
    least: Math.min(none, ...some.map(([, bits]) => bits)),
    begins: Uint8Array.from({ length: letters + 1 }, (_, i) => some.filter(([p]) => p.charCodeAt(0) - first < i).length),
    packed: Int32Array.from(some, ([piece]) => packedOf(piece)),
    lengths: Uint8Array.from(some, ([piece]) => piece.length),
    bits: Float64Array.from(some, ([, bits]) => bits),
  }
}

const parsed = new Map<string, Pieces>()
function known(script: string, name: string): Pieces | undefined {
  const row = (table as Record<string, Record<string, string>>)[script]?.[name]
  if (row === undefined) return undefined
  let its = parsed.get(script + name)
  if (!its) {
    its = piecesOf(
      row.split(' ').map((it) => {
        const [, piece = '', tenths = '0'] = /^([a-z]*)(\d+)$/.exec(it) ?? []
        return [piece, Number(tenths) / 10] as const
      }),
    )
    parsed.set(script + name, its)
  }
  return its
}

/** The name of a letter by its place in the word, as the table has it. */
export const placed = (own: readonly string[], i: number): string =>
  i === 0 ? `^${own[i]}` : i === own.length - 1 ? `${own[i]}$` : own[i]!

/** Filled anew by each comparison, which nothing can interrupt. */
let [now, next] = [new Float64Array(longest + 1), new Float64Array(longest + 1)]
const ahead = new Int32Array(longest)

/** One word of another script, made ready to be compared with many spellings. */
export class Spelt {
  readonly #pieces: readonly Pieces[]
  readonly #vowel: number
  /** Bits of the likeliest spelling there is. */
  readonly #least: number

  private constructor(pieces: readonly Pieces[], vowel: number) {
    this.#pieces = pieces
    this.#vowel = vowel
    this.#least = pieces.reduce((n, its) => n + its.least, 0)
  }

  static has(word: Word): boolean {
    return word.script in table
  }

  /** Undefined for a word of a script that has no such table. */
  static of(word: Word): Spelt | undefined {
    if (!Spelt.has(word)) return undefined
    const own = [...word.own.normalize('NFKC')].slice(0, mostLetters)
    const pieces = own.map(
      (letter, i) =>
        known(word.script, placed(own, i)) ??
        known(word.script, letter) ??
        piecesOf([[romanised.get(letter) ?? '', odd.romanised]]),
    )
    return new Spelt(pieces, vowelless(word.script) ? unwrittenVowel : odd.put)
  }

  /** How many bits less likely than the likeliest spelling this one is; more than `most` is `Infinity`. */
  bits(latin: Uint8Array, from: number, length: number, most: number): number {
    const end = Math.min(length, longest)
    const limit = most + this.#least
    const count = this.#pieces.length
    // No letter stands for nothing, or for three, again and again: what such a spelling would cost is not worth finding out.
    if (end > 2 * count + slack || end < count / 2 - slack) return Number.POSITIVE_INFINITY
    for (let j = end - 1, so = 0; j >= 0; j--) ahead[j] = so = (so << 8) | latin[from + j]!
    for (let j = 0; j <= end; j++) now[j] = Number.POSITIVE_INFINITY
    now[0] = 0
    let low = 0
    for (let i = 0; i < count; i++) {
      const { none, begins, packed, lengths, bits } = this.#pieces[i]!
      const left = count - i - 1
      const lowest = Math.max(low, end - 2 * left - slack)
      const highest = Math.min(end, end - (left >> 1) + slack)
      for (let j = 0; j <= end; j++) next[j] = Number.POSITIVE_INFINITY
      let least = Number.POSITIVE_INFINITY
      for (let j = low; j <= highest; j++) {
        const so = now[j]!
        if (so <= limit) {
          if (so + none < next[j]!) next[j] = so + none
          if (j < end) {
            if (so + odd.swapped < next[j + 1]!) next[j + 1] = so + odd.swapped
            const letter = latin[from + j]! - first
            const last = letter >= 0 && letter < letters ? begins[letter + 1]! : 0
            for (let p = last === 0 ? 0 : begins[letter]!; p < last; p++) {
              const n = lengths[p]!
              const sum = so + bits[p]!
              if (j + n <= end && ((ahead[j]! ^ packed[p]!) & masks[n]!) === 0 && sum < next[j + n]!) next[j + n] = sum
            }
          }
        }
        const here = next[j]!
        if (here < least) least = here
        if (j < end) {
          const put = here + (vowels[latin[from + j]!] === 1 ? this.#vowel : odd.put)
          if (put < next[j + 1]!) next[j + 1] = put
        }
      }
      if (least > limit) return Number.POSITIVE_INFINITY
      low = lowest
      const before = now
      now = next
      next = before
    }
    return now[end]! <= limit ? now[end]! - this.#least : Number.POSITIVE_INFINITY
  }
}
