/** Which rows of one table are the same: keys that two rows share, every column compared once, weights learnt from the table itself. */
import { wordCost } from '../compare/spelling.ts'
import { skeleton } from '../keys/skeleton.ts'
import { wordsOf } from '../script/tokens.ts'
import { expectationMaximised, type Learnt, type Pattern, probabilityOf } from './expectation.ts'

export type Suggestion = Readonly<{ a: number; b: number; probability: number; levels: readonly number[] }>
export type Linked = Readonly<{ suggestions: readonly Suggestion[]; learnt: Learnt; compared: number }>

/** Rows that share a key with more others than this are not brought together by it. */
const mostInBlock = 40
const levelsOfColumn = 4

const plain = (text: string): string =>
  wordsOf(text)
    .map((w) => w.latin)
    .join(' ')

/** 3 the same, 2 nearly, 1 somewhat, 0 other, -1 when either is missing. */
function levelOf(a: string, b: string): number {
  if (a === '' || b === '') return -1
  if (a === b) return 3
  const n = Math.max(a.length, b.length)
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return near(a, b) ? 2 : 0
  const cost = wordCost(a, b, n) / n
  return cost <= 0.16 ? 2 : cost <= 0.34 ? 1 : 0
}
/** Numbers that differ by one digit, or by two that were turned round. */
function near(a: string, b: string): boolean {
  if (a.length !== b.length) return Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a))
  const apart = [...a].flatMap((c, i) => (c === b[i] ? [] : [i]))
  return apart.length === 1 || (apart.length === 2 && a[apart[0]!] === b[apart[1]!] && a[apart[1]!] === b[apart[0]!])
}

function blocks(rows: readonly (readonly string[])[]): Map<string, number[]> {
  const out = new Map<string, number[]>()
  const put = (key: string, row: number): void => {
    const its = out.get(key)
    if (its) its.push(row)
    else out.set(key, [row])
  }
  for (const [n, row] of rows.entries()) {
    const short = row.map((v) => (/^\d+$/.test(v) ? v : skeleton(v.replaceAll(' ', ''))))
    for (let i = 0; i < row.length; i++) {
      if (row[i] === '') continue
      put(`${i}=${row[i]}`, n)
      for (let j = i + 1; j < row.length; j++) if (row[j] !== '') put(`${i}=${short[i]}&${j}=${short[j]}`, n)
    }
  }
  return out
}

/** Pairs that share a key, each once. */
function pairsOf(rows: readonly (readonly string[])[]): Set<number> {
  const pairs = new Set<number>()
  for (const its of blocks(rows).values()) {
    if (its.length < 2 || its.length > mostInBlock) continue
    for (let i = 0; i < its.length; i++) for (let j = i + 1; j < its.length; j++) pairs.add(its[i]! * rows.length + its[j]!)
  }
  return pairs
}

/** Suggestions for an officer, the surest first; nothing is joined by this. */
export function link(table: readonly (readonly string[])[], least = 0.5): Linked {
  const rows = table.map((row) => row.map(plain))
  const columns = rows[0]?.length ?? 0
  const pairs = [...pairsOf(rows)]
  const compared = pairs.map((pair) => {
    const [a, b] = [Math.floor(pair / rows.length), pair % rows.length]
    return { a, b, levels: Array.from({ length: columns }, (_, c) => levelOf(rows[a]![c]!, rows[b]![c]!)) }
  })
  const counts = new Map<string, Pattern>()
  for (const { levels } of compared) {
    const key = levels.join()
    counts.set(key, { levels, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const learnt = expectationMaximised([...counts.values()], Array<number>(columns).fill(levelsOfColumn), 0.05)
  const suggestions = compared
    .map((it) => ({ ...it, probability: probabilityOf(learnt, it.levels) }))
    .filter((it) => it.probability >= least)
    .sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b)
  return { suggestions, learnt, compared: compared.length }
}
