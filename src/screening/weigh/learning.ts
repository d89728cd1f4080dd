/**
 * Weights from the node's own records, without labels: how often dates, countries and numbers agree when two records are of one subject, by
 * expectation maximisation (Fellegi and Sunter 1969; Winkler 1988). Names enter with what their words say by how rare each is (term
 * frequencies), so that a shared rare name tells one subject and a shared common one does not. How often things agree by chance is
 * counted on pairs that chance put together.
 */
import type { Compared } from '../compare/subject.ts'
import { nameSteps } from './waterfall.ts'
import type { Feature, Rarity, Weight } from './weights.ts'

type Column = Exclude<Feature, 'name'>
/** Two records: what their names say, in bits, and whether no word of either is left over; and how each other feature stands. */
export type Met = Readonly<{ name: number; whole: boolean; levels: Readonly<Partial<Record<Column, string>>> }>
/** Of pairs said to be one subject from this probability on, so many are; and so many of all that are, are said to be. */
export type ExpectedPoint = Readonly<{ threshold: number; precision: number; recall: number; pairs: number }>
export type Learning = Readonly<{
  weights: readonly Weight[]
  curve: readonly ExpectedPoint[]
  /** Pairs compared, and how many of them are expected to be of one subject. */
  pairs: number
  same: number
}>

const columns: readonly Column[] = ['birth', 'country', 'identifier']
const best: Readonly<Record<string, number>> = { same: 3, misread: 2, other: 1 }

export function metBy(compared: readonly Compared[], rarity: Rarity): Met {
  const levels: Partial<Record<Column, string>> = {}
  let [name, whole] = [0, false]
  for (const it of compared)
    if (it.feature === 'name') {
      name = it.says === 'missing' ? 0 : nameSteps(it, rarity).reduce((sum, s) => sum + s.bits, 0)
      whole = it.says === 'agreed' && it.onlyLeft.length === 0 && it.onlyRight.length === 0 && it.pairs.length > 1
    } else if (it.says !== 'missing') {
      const before = levels[it.feature]
      // Of several numbers the one that says most counts.
      if (before === undefined || (best[it.level] ?? 0) > (best[before] ?? 0)) levels[it.feature] = it.level
    }
  return { name, whole, levels }
}

const rounds = 50
const thresholds = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999]
const bent = (bits: number): number => 1 / (1 + 2 ** -bits)

/** How often each level occurs in some pairs, each counted with its share; a level that never occurs keeps what it had. */
function counted(
  pairs: readonly Met[],
  share: (n: number) => number,
  former: readonly Weight[],
  of: 'm' | 'u',
): Map<string, number> {
  const out = new Map<string, number>()
  const sums = new Map<Column, number>()
  for (const [n, { levels }] of pairs.entries())
    for (const column of columns) {
      const level = levels[column]
      if (level === undefined) continue
      const key = `${column} ${level}`
      out.set(key, (out.get(key) ?? 0) + share(n))
      sums.set(column, (sums.get(column) ?? 0) + share(n))
    }
  for (const w of former) {
    const key = `${w.feature} ${w.level}`
    const [seen, all] = [out.get(key) ?? 0, sums.get(w.feature as Column) ?? 0]
    // Ten pairs of what was believed before: a handful of records does not turn a weight over.
    out.set(key, seen < 0.5 && of === 'u' ? w.u : (seen + believed * w[of]) / (all + believed))
  }
  return out
}
const believed = 10

/** What is said of each pair by these weights, when so many of all pairs are of one subject. */
function saidOf(pairs: readonly Met[], weights: readonly Weight[], same: number, all: number): Float64Array {
  const bits = new Map(weights.map((w) => [`${w.feature} ${w.level}`, Math.log2(w.m / w.u)]))
  const before = Math.log2(same / all)
  return Float64Array.from(pairs, ({ name, levels }) =>
    bent(columns.reduce((sum, c) => sum + (levels[c] === undefined ? 0 : (bits.get(`${c} ${levels[c]}`) ?? 0)), before + name)),
  )
}
const sumOf = (said: Float64Array): number => Math.max(0.1, said.reduce((a, b) => a + b, 0)) // biome-ignore format: one sum

/**
 * Learnt from pairs whose names agree as a whole: relatives and branches of one company share rare words, and would teach that one man
 * often has two dates of birth.
 * @param pairs those that share a key; @param chance pairs that chance put together
 * @param records how many there are in all: pairs that share no key are taken to be of two subjects
 */
export function learn(pairs: readonly Met[], chance: readonly Met[], records: number, former: readonly Weight[]): Learning {
  const u = counted(chance, () => 1, former, 'u')
  let weights: readonly Weight[] = former.map((w) => ({ ...w, u: u.get(`${w.feature} ${w.level}`)! }))
  const all = Math.max(1, (records * (records - 1)) / 2)
  const whole = pairs.filter((p) => p.whole)
  let same = Math.max(1, records / 20)
  for (let round = 0; round < rounds; round++) {
    const said = saidOf(whole, weights, same, all)
    const m = counted(whole, (n) => said[n]!, former, 'm')
    weights = weights.map((w) => ({ ...w, m: m.get(`${w.feature} ${w.level}`)! }))
    same = sumOf(said)
  }
  const said = saidOf(pairs, weights, same, all)
  return { weights, curve: expected(said, sumOf(said)), pairs: pairs.length, same: sumOf(said) }
}

function expected(said: Float64Array, same: number): readonly ExpectedPoint[] {
  return thresholds.map((threshold) => {
    let [sum, pairs] = [0, 0]
    for (const p of said)
      if (p >= threshold) {
        sum += p
        pairs++
      }
    return { threshold, precision: pairs === 0 ? 1 : sum / pairs, recall: Math.min(1, sum / same), pairs }
  })
}
