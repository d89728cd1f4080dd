/**
 * How letters of another script become a Latin spelling, or the consonants of one, learnt from pairs of names: expectation maximisation
 * over every way to cut it into pieces, one piece a letter. Used when the tables are made; reading is in learnt.ts and spelt.ts.
 */
export type Pair = Readonly<{ own: readonly string[]; latin: string }>
/** For each letter (with ^ before it when it begins the word, $ when it ends it) the pieces and how likely each is. */
export type Table = Map<string, Map<string, number>>

/** Before anything is known: short pieces are likelier. */
const guess = [0.3, 0.6, 0.09, 0.01, 0.002] as const

/**
 * @param longest letters of a piece at most, up to four
 * @param mark how a letter is named by its place
 */
export function learn(
  pairs: readonly Pair[],
  rounds: number,
  longest: number,
  mark: (own: readonly string[], i: number) => string,
): Table {
  let table: Table = new Map()
  for (let round = 0; round < rounds; round++) {
    const counts: Table = new Map()
    const chance = (letter: string, piece: string): number =>
      round === 0 ? guess[piece.length]! : (table.get(letter)?.get(piece) ?? 1e-7)
    for (const pair of pairs) expect(pair, longest, mark, chance, counts)
    for (const pieces of counts.values()) {
      const sum = [...pieces.values()].reduce((a, b) => a + b, 0)
      for (const [piece, n] of pieces) pieces.set(piece, n / sum)
    }
    table = counts
  }
  return table
}

/** Adds to `counts` how often each piece is expected in this pair: forwards, backwards, and their product. */
function expect(
  pair: Pair,
  longest: number,
  mark: (own: readonly string[], i: number) => string,
  chance: (letter: string, piece: string) => number,
  counts: Table,
): void {
  const [n, m] = [pair.own.length, pair.latin.length]
  const at = (i: number, j: number): number => i * (m + 1) + j
  const before = new Float64Array((n + 1) * (m + 1))
  const after = new Float64Array((n + 1) * (m + 1))
  before[0] = 1
  after[at(n, m)] = 1
  const steps: { i: number; from: number; to: number; letter: string; piece: string; p: number }[] = []
  for (let i = 0; i < n; i++) {
    const letter = mark(pair.own, i)
    for (let j = 0; j <= m; j++)
      for (let k = 0; k <= longest && j + k <= m; k++) {
        const piece = pair.latin.slice(j, j + k)
        steps.push({ i, from: at(i, j), to: at(i + 1, j + k), letter, piece, p: chance(letter, piece) })
      }
  }
  for (const s of steps) before[s.to] = before[s.to]! + before[s.from]! * s.p
  for (const s of steps.toReversed()) after[s.from] = after[s.from]! + after[s.to]! * s.p
  const all = before[at(n, m)]!
  // A pair that the table finds as good as impossible is no pair of spellings: Wikidata has given names against family names.
  if (all < 1e-30) return
  for (const s of steps) {
    const share = (before[s.from]! * s.p * after[s.to]!) / all
    if (share < 1e-6) continue
    const pieces = counts.get(s.letter) ?? new Map<string, number>()
    counts.set(s.letter, pieces)
    pieces.set(s.piece, (pieces.get(s.piece) ?? 0) + share)
  }
}

/** The likely pieces of each letter with their price in tenths of a bit, as a line of text: `ب P1 PP40`. */
export function compact(table: Table, least: number, most: number): Record<string, string> {
  const out: Record<string, string> = {}
  for (const letter of [...table.keys()].sort()) {
    const pieces = [...table.get(letter)!].filter(([, p]) => p >= least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (pieces.length > 0)
      out[letter] = pieces
        .slice(0, most)
        .map(([piece, p]) => `${piece}${Math.round(-10 * Math.log2(p))}`)
        .join(' ')
  }
  return out
}
