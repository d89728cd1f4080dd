/**
 * The skeletons a word of another script may have in Latin, the likeliest first, by parameters learnt from pairs of names (Wikidata, CC0,
 * by way of the NETransliteration-COLING2018 collection). scripts/transliteration.ts makes the table again.
 */
import { longestSkeleton, skeleton } from '../keys/skeleton.ts'
import table from './learnt.json' with { type: 'json' }
import { letters as romanised } from './letters.ts'
import type { Word } from './tokens.ts'

type Pieces = readonly (readonly [piece: string, bits: number])[]

const parsed = new Map<string, ReadonlyMap<string, Pieces>>()
function tableOf(script: string): ReadonlyMap<string, Pieces> | undefined {
  const rows = (table as Record<string, Record<string, string>>)[script]
  if (!rows) return undefined
  let known = parsed.get(script)
  if (!known) {
    known = new Map(
      Object.entries(rows).map(([letter, row]) => [
        letter,
        row.split(' ').map((it) => {
          const [, piece = '', tenths = '0'] = /^([A-Z]*)(\d+)$/.exec(it) ?? []
          return [piece, Number(tenths) / 10] as const
        }),
      ]),
    )
    parsed.set(script, known)
  }
  return known
}

const beam = 40
const mostLetters = 14

type Ways = readonly (readonly [skeleton: string, bits: number])[]
/** The words asked about lately: one word of a query meets hundreds of candidates. */
const lately = new Map<string, Ways>()
const mostLately = 4096

/** Skeletons with how much less likely each is than the first, in bits. Bounded: forty ways are followed, `most` are given. */
export function learntSkeletons(word: Word, most = 14): Ways {
  const name = `${most} ${word.script} ${word.own.slice(0, 64)}`
  let known = lately.get(name)
  if (!known) {
    known = waysOf(word, most)
    if (lately.size >= mostLately) lately.clear()
    lately.set(name, known)
  }
  return known
}
/** A letter that the pairs did not have, Kazakh or Pashto, as the tables of letters write it: a vowel says nothing but in front. */
function asRomanised(letter: string, front: boolean): Pieces {
  const latin = romanised.get(letter) ?? ''
  const consonants = skeleton(latin).replace(/^A/, front && latin !== '' ? 'A' : '')
  return [[latin === '' ? '' : consonants, 0]]
}
function waysOf(word: Word, most: number): Ways {
  const pieces = tableOf(word.script)
  if (!pieces) return []
  let ways = new Map<string, number>([['', 0]])
  const letters = [...word.own.normalize('NFKC')].slice(0, mostLetters)
  for (const [i, letter] of letters.entries()) {
    const known = (i === 0 ? pieces.get(`^${letter}`) : undefined) ?? pieces.get(letter) ?? asRomanised(letter, i === 0)
    const next = new Map<string, number>()
    for (const [so, bits] of ways)
      for (const [piece, more] of known) {
        const longer = (so + piece).slice(0, longestSkeleton)
        // Two ways to one skeleton: the cheaper price, a little less for there being two.
        const before = next.get(longer)
        const price = bits + more
        next.set(longer, before === undefined ? price : -Math.log2(2 ** -before + 2 ** -price))
      }
    ways = next.size > beam ? new Map([...next].sort((a, b) => a[1] - b[1]).slice(0, beam)) : next
  }
  const best = [...ways]
    .filter(([s]) => s !== '')
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
  const first = best[0]?.[1] ?? 0
  return best.map(([s, bits]) => [s, bits - first] as const).filter(([, bits]) => bits < 9)
}
