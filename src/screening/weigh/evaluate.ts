/** How well names are told apart on pairs that somebody labelled: weights learnt on these very pairs, each pair judged by weights that never saw its names. */
import type { Table } from '../table/csv.ts'
import { featuresOf, nameFeatures } from './features.ts'
import { crossValidated, type Example, fit } from './logistic.ts'
import {
  bestThreshold,
  calibrationByChance,
  calibrationError,
  curve,
  type Judged,
  type Point,
  pointAt,
  thresholdFor,
  worst,
} from './quality.ts'

export type LabelledPair = Judged & Readonly<{ left: string; right: string }>
export type Evaluation = Readonly<{
  pairs: number
  same: number
  atHalf: Point
  best: Point
  /** The lowest threshold with at most one false alarm in a thousand. */
  quiet: Point
  calibration: number
  /** The calibration error that chance alone makes on so many pairs. */
  calibrationByChance: number
  curve: readonly Point[]
  /** What each feature says, learnt on all pairs: the weighing as a list. */
  weights: readonly Readonly<{ feature: string; weight: number }>[]
  worst: readonly LabelledPair[]
}>

const headings = {
  left: ['name1', 'left', 'a', 'name_l', 'query'],
  right: ['name2', 'right', 'b', 'name_r', 'candidate'],
  same: ['is_match', 'same', 'match', 'label'],
  kind: ['schema', 'kind', 'type'],
} as const

/** The pairs of a table, or which column is missing. */
export function pairsIn(
  table: Table,
): { left: string; right: string; same: boolean; organisation: boolean }[] | keyof typeof headings {
  const at = (name: keyof typeof headings): number =>
    table.header.findIndex((h) => (headings[name] as readonly string[]).includes(h.toLowerCase()))
  for (const needed of ['left', 'right', 'same'] as const) if (at(needed) < 0) return needed
  return table.rows.map((row) => ({
    left: row[at('left')] ?? '',
    right: row[at('right')] ?? '',
    same: /^(true|1|yes|same)$/i.test((row[at('same')] ?? '').trim()),
    organisation: at('kind') >= 0 && !/^person$/i.test((row[at('kind')] ?? '').trim()),
  }))
}

/** Pairs that share a name, directly or over others, are one group: a name must not be judged by weights that it helped to make. */
export function groupsOfPairs(pairs: readonly Readonly<{ left: string; right: string }>[]): readonly string[] {
  const parent = new Map<string, string>()
  const root = (name: string): string => {
    let at = name
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  for (const { left, right } of pairs) {
    const [a, b] = [root(left.toLowerCase()), root(right.toLowerCase())]
    parent.set(a, a)
    parent.set(b, a)
  }
  return pairs.map(({ left }) => root(left.toLowerCase()))
}

const folds = 10
/** Makes what is said of labelled names likeliest (least log loss); from 0.2 to 0.5 nothing changes. */
const ridge = 0.3

export function evaluate(
  pairs: readonly Readonly<{ left: string; right: string; same: boolean; organisation: boolean }>[],
): Evaluation {
  const groups = groupsOfPairs(pairs)
  const examples: Example[] = pairs.map((p, i) => ({
    numbers: featuresOf(p.left, p.right, p.organisation).numbers,
    same: p.same,
    group: groups[i]!,
  }))
  const probabilities = crossValidated(examples, folds, ridge)
  const judged: LabelledPair[] = pairs.map((p, i) => ({
    left: p.left,
    right: p.right,
    same: p.same,
    probability: probabilities[i]!,
  }))
  return {
    pairs: pairs.length,
    same: pairs.filter((p) => p.same).length,
    atHalf: pointAt(judged, 0.5),
    best: bestThreshold(judged),
    quiet: thresholdFor(judged, 0.001),
    calibration: calibrationError(judged),
    calibrationByChance: calibrationByChance(judged),
    curve: curve(judged),
    weights: [...fit(examples, ridge)].map((weight, i) => ({ feature: nameFeatures[i]!, weight })),
    worst: worst(judged, 20),
  }
}
