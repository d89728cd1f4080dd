/**
 * How well payments of known laundering patterns are found again that were never learnt from: `node bench/analysis/learning.ts FILE [busy|even]`,
 * where FILE is the list of patterns of IBM's AMLworld (HI-Small, CDLA-Sharing-1.0), which is not kept here. Patterns are put on accounts
 * of a drawn background, a third of them held out with a background of their own. The way of paying is not among the traits: it gives the
 * patterns away. Not comparable with figures published for the whole of AMLworld. `cascade.ts` beside this does the same in two stages.
 */
import { readFileSync } from 'node:fs'
import { chance } from '../../src/analysis/graph/chance.ts'
import { learn, resemblance } from './learning/boosting.ts'
import { cpu_s, figures, limitOf, type Pattern, parted, patternsIn, say, size, stream } from './learning/streams.ts'
import { traitNames, traitsOf } from './learning/traits.ts'

const [, , file, placing = 'busy'] = process.argv
if (!file || (placing !== 'busy' && placing !== 'even'))
  throw new Error('Name the file of patterns: node bench/analysis/learning.ts FILE [busy|even]')
const every = patternsIn(readFileSync(file, 'utf8'))
const { held, learnt, tuned } = parted(every)
const where = placing

/** One payment in a thousand is of a pattern, as in AMLworld; where is learnt, one in three hundred, weighed back. */
function measured(patterns: readonly Pattern[], seed: number, share = 0.00106) {
  const { flow, known } = stream(patterns, size(patterns, share), seed, where)
  const before = process.cpuUsage()
  const columns = traitsOf(flow)
  const speed = flow.payments.length / cpu_s(before)
  const labels = Uint8Array.from(flow.payments, (p) => (known.has(p.id) ? 1 : 0))
  return { flow, known, columns, labels, speed }
}
const train = measured(learnt, 11, 0.0033)
const by = chance(3)
const rows = [...train.labels.keys()].filter((i) => train.labels[i] || by.real() < 0.1)
const pick = (c: Float32Array) => Float32Array.from(rows, (i) => c[i]!)
const began = process.cpuUsage()
const model = learn(
  train.columns.map(pick),
  Uint8Array.from(rows, (i) => train.labels[i]!),
  Float32Array.from(rows, (i) => (train.labels[i] ? 1 : 3 / 0.1)),
)
const spent = cpu_s(began)
const tune = measured(tuned, 12)
const limit = limitOf({ ...tune, found: resemblance(model, tune.columns) }, every)
const test = measured(held, 13)
const its = figures({ ...test, found: resemblance(model, test.columns) }, limit, every)
say('patterns lie on accounts', placing)
say('patterns learnt from, tuned on, held out', `${learnt.length}, ${tuned.length}, ${held.length}`)
say('payments held out, of them of patterns', `${test.flow.payments.length}, ${test.labels.reduce((s, x) => s + x, 0)}`)
say('F1, precision, recall on held-out patterns', [its.f1, its.precision, its.recall].map((x) => x.toFixed(3)).join(', '))
say('held-out patterns with a payment found', `${its.patterns} of ${held.length}`)
for (const [family, [found, of]] of its.families) say(`  recall, ${family.toLowerCase()}`, `${(found / of).toFixed(2)} of ${of}`)
say('traits, payments a second a core', Math.round(test.speed))
say('learning, s CPU', spent.toFixed(1))
const used = new Map<string, number>()
for (const tree of model.trees)
  for (const f of tree.feature) if (f >= 0) used.set(traitNames[f]!, (used.get(traitNames[f]!) ?? 0) + 1)
say(
  'traits asked most',
  [...used]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([name, n]) => `${name} ${n}`)
    .join(', '),
)
