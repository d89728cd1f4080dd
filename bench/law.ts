/** How long the law takes to answer, and what all pairs of States cost. Ratios are to plain look-ups of the same rows in the same run. */
import type { State } from '../src/kernel/id.ts'
import type { CalendarDate } from '../src/kernel/instant.ts'
import { type BasisAsk, findBases } from '../src/law/basis.ts'
import { type LawBook, lawBook, participationRows, states } from '../src/law/registry.ts'

const members = states.filter((s) => s.unMember).map((s) => s.iso2)
const ask = (from: State, to: State): BasisAsk => ({
  from,
  to,
  on: '2026-11-23' as CalendarDate,
  measures: ['search-seizure'],
  offences: [{ concept: 'trafficking-in-persons', maxPenalty_months: 120 }],
  organisedGroup: true,
  transnational: true,
})
/** A walk through the pairs that repeats on every machine. */
const pair = (i: number): [State, State] => [members[(i * 7) % members.length]!, members[(i * 11 + 1) % members.length]!]

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
const quantile = (all: number[], q: number): number => all.sort((a, b) => a - b)[Math.floor(all.length * q)]!

/** The same rows, looked up and nothing else. */
const lookUp = (from: State, to: State): number =>
  lawBook.instruments.reduce((n, it) => n + participationRows(it.id, from).length + participationRows(it.id, to).length, 0)

function allPairs(book: LawBook): number {
  return timed(() => {
    for (const from of members) for (const to of members) if (from !== to) findBases(ask(from, to), book)
  })
}

const more = (times: number): LawBook => ({
  ...lawBook,
  instruments: Array.from({ length: times }, (_, n) =>
    lawBook.instruments.map((it) => (n ? { ...it, id: `${it.id}-${n}` } : it)),
  ).flat(),
  participations: Array.from({ length: times }, (_, n) =>
    lawBook.participations.map((p) => (n ? { ...p, instrument: `${p.instrument}-${n}` } : p)),
  ).flat(),
})

for (let i = 0; i < 300; i++) findBases(ask(...pair(i)))
const answers = Array.from({ length: 1500 }, (_, i) => timed(() => findBases(ask(...pair(i)))))
const anchors = Array.from({ length: 1500 }, (_, i) => timed(() => lookUp(...pair(i))))
const one_ms = allPairs(lawBook)
const two_ms = allPairs(more(2))

const row = (name: string, value: number, unit: string, goal: number) => ({
  name,
  value: Number(value.toFixed(4)),
  unit,
  goal,
  met: value <= goal,
})
const table = [
  row('one answer, p50', quantile(answers, 0.5), 'ms', 1),
  row('one answer, p99', quantile(answers, 0.99), 'ms', 5),
  row('one answer over plain look-ups of the same rows, p50', quantile(answers, 0.5) / quantile(anchors, 0.5), 'x', 50),
  row(`all ${members.length * (members.length - 1)} pairs of member States`, one_ms / 1000, 's', 30),
  row('all pairs with twice the instruments, over once', two_ms / one_ms, 'x', 2.5),
]
if (process.argv.includes('--json')) console.log(JSON.stringify(table))
else console.table(table)
