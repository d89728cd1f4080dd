/**
 * The same question as `learning.ts` in two stages: `node bench/analysis/cascade.ts FILE [busy|even] [0.05]`. The first orders all payments by what is
 * cheap to measure. The second looks at the share that stands out most, one in twenty unless said: at the dear traits, and at what the payments around them
 * resemble, for a pattern is payments that belong together. Each half of the patterns learnt from is judged by what the other half taught.
 * Then what stands out and hangs together is put together, and each such find is compared with whole patterns.
 */
import { readFileSync } from 'node:fs'
import { chance } from '../../src/analysis/graph/chance.ts'
import { learn, type Model, resemblance, usualSettings } from './learning/boosting.ts'
import { cpu_s, figures, limitOf, type Pattern, parted, patternsIn, say, size, stream } from './learning/streams.ts'
import { traitsOf } from './learning/traits.ts'
import { cheapTraits, neighbourTraits } from './learning/windows.ts'

const [, , file, placing = 'busy', share = '0.05'] = process.argv
if (!file || (placing !== 'busy' && placing !== 'even'))
  throw new Error('Name the file of patterns: node bench/analysis/cascade.ts FILE [busy|even]')
const every = patternsIn(readFileSync(file, 'utf8'))
const { held, learnt, tuned } = parted(every)
const where = placing
/** What the second stage looks at. */
const looked = Number(share)
const first = { ...usualSettings, trees: 60 }

function drawn(patterns: readonly Pattern[], seed: number, share: number) {
  const { flow, known } = stream(patterns, size(patterns, share), seed, where)
  const labels = Uint8Array.from(flow.payments, (p) => (known.has(p.id) ? 1 : 0))
  return { flow, known, labels }
}
type Drawn = ReturnType<typeof drawn>
const mean = (all: readonly Float32Array[]): Float32Array =>
  all[0]!.map((_, i) => all.reduce((s, x) => s + x[i]!, 0) / all.length)

/** The most outstanding payments by the first stage, and the traits by which the second judges them. */
function second({ flow }: Drawn, cheap: readonly Float32Array[], models: readonly Model[]) {
  const found = mean(models.map((m) => resemblance(m, cheap)))
  const sorted = found.slice().sort()
  const stands = sorted[Math.floor(sorted.length * (1 - looked))]!
  const rows = Int32Array.from([...found.keys()].filter((i) => found[i]! >= stands))
  const pick = (c: Float32Array) => Float32Array.from(rows, (i) => c[i]!)
  const columns = [...cheap.map(pick), ...traitsOf(flow, rows), ...neighbourTraits(flow, rows, found, stands)]
  return { rows, columns }
}

const halves = [learnt.filter((_, i) => i % 2 === 0), learnt.filter((_, i) => i % 2 === 1)].map((its, i) => {
  const it = drawn(its, 21 + i, 0.0033)
  return { ...it, cheap: cheapTraits(it.flow) }
})
const firsts = halves.map(({ labels, cheap }, i) => {
  const by = chance(31 + i)
  const rows = [...labels.keys()].filter((row) => labels[row] || by.real() < 0.1)
  const pick = (c: Float32Array) => Float32Array.from(rows, (row) => c[row]!)
  const weights = Float32Array.from(rows, (row) => (labels[row] ? 1 : 3 / 0.1))
  return learn(
    cheap.map(pick),
    Uint8Array.from(rows, (row) => labels[row]!),
    weights,
    first,
  )
})
const seconds = halves.map((it, i) => second(it, it.cheap, [firsts[1 - i]!]))
const columns = seconds[0]!.columns.map((_, f) => Float32Array.from(seconds.flatMap((s) => [...s.columns[f]!])))
const labels = Uint8Array.from(seconds.flatMap(({ rows }, i) => [...rows].map((row) => halves[i]!.labels[row]!)))
const last = learn(
  columns,
  labels,
  Float32Array.from(labels, (known) => (known ? 1 : 3)),
  { ...usualSettings, trees: 100 },
)

function judged(patterns: readonly Pattern[], seed: number) {
  const it = drawn(patterns, seed, 0.00106)
  const before = process.cpuUsage()
  const cheap = cheapTraits(it.flow)
  const { rows, columns: its } = second(it, cheap, firsts)
  const sure = resemblance(last, its)
  const found = new Float32Array(it.flow.payments.length).fill(-99)
  rows.forEach((row, k) => {
    found[row] = sure[k]!
  })
  return { ...it, found, kept: rows.reduce((s, row) => s + it.labels[row]!, 0), speed: it.flow.payments.length / cpu_s(before) }
}

/** Payments above the limit that share an account within the span, put together: what an officer would be shown. */
function finds({ flow, found }: ReturnType<typeof judged>, limit: number): number[][] {
  const near = 96 * 3_600_000
  const called = [...found.keys()].filter((i) => found[i]! > limit)
  const parent = new Map(called.map((i) => [i, i]))
  const root = (i: number): number => {
    let r = i
    while (parent.get(r) !== r) r = parent.get(r)!
    return r
  }
  const at = new Map<number, number>()
  for (const i of called)
    for (const account of [flow.from[i]!, flow.to[i]!]) {
      const before = at.get(account)
      if (before !== undefined && flow.at[i]! - flow.at[before]! <= near) parent.set(root(i), root(before))
      at.set(account, i)
    }
  return [...Map.groupBy(called, root).values()]
}
/** A find is right when at least half of it is of one pattern; a pattern is found when at least half of it lies in right finds. */
function byPattern(its: ReturnType<typeof judged>, limit: number, patterns: readonly Pattern[]) {
  const all = finds(its, limit)
  const told = new Map<string, number>()
  let right = 0
  for (const find of all) {
    const counts = new Map<string, number>()
    for (const i of find) {
      const pattern = its.known.get(its.flow.payments[i]!.id)
      if (pattern) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1])
    if (!best || best[1] * 2 < find.length) continue
    right++
    told.set(best[0], (told.get(best[0]) ?? 0) + best[1])
  }
  const half = patterns.filter((p) => (told.get(p.id) ?? 0) * 2 >= p.steps.length).length
  const [precision, recall] = [right / Math.max(1, all.length), half / patterns.length]
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), finds: all.length }
}

const tune = judged(tuned, 12)
const limit = limitOf(tune, every)
const limits = Array.from({ length: 49 }, (_, i) => -6 + i * 0.25)
const whole = limits.map((l) => [byPattern(tune, l, tuned).f1, l] as const).reduce((a, b) => (b[0] > a[0] ? b : a))[1]
const test = judged(held, 13)
const its = figures(test, limit, every)
const per = byPattern(test, whole, held)
const three = (...all: readonly number[]): string => all.map((x) => x.toFixed(3)).join(', ')
say('patterns lie on accounts', placing)
say('payments held out, of them of patterns', `${test.flow.payments.length}, ${test.labels.reduce((s, x) => s + x, 0)}`)
say('of those, left in question by the first stage', test.kept)
say('by payment: F1, precision, recall', three(its.f1, its.precision, its.recall))
say('by pattern: F1, precision, recall', three(per.f1, per.precision, per.recall))
say('finds shown', per.finds)
say('held-out patterns with a payment found', `${its.patterns} of ${held.length}`)
for (const [family, [got, of]] of its.families) say(`  recall, ${family.toLowerCase()}`, `${(got / of).toFixed(2)} of ${of}`)
say('all of it, payments a second a core', Math.round(test.speed))
