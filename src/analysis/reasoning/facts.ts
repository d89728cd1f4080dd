/** A citation made into what stands behind it: title, source, evaluation, and what is doubtful about it. */
import { instant, millis } from '../../kernel/instant.ts'
import type { Payment, Reading } from '../money/payment.ts'
import type { Network } from '../network/network.ts'
import type { CountSet } from '../trends/set.ts'
import { type Citation, citationKey, type Doubt, type Fact } from './reasoning.ts'

/** A thing of another room that may be cited: its reference, its words, and whether it still stands. */
export type Source = Readonly<{
  kind: 'exhibit' | 'record' | 'message'
  ref: string
  title: string
  source: string
  evaluation: string
  doubts: readonly Doubt[]
}>
type Chart = Readonly<{ id: string; title: string; version: number; savedAt: string }>
type Statement = Readonly<{ name: string; evidence: string; reading: Reading }>
export type Shelf = Readonly<{
  charts: readonly Chart[]
  network: Network
  statements: readonly Statement[]
  sets: readonly CountSet[]
  sources: readonly Source[]
}>

const gone = (it: Citation, withheld = false): Fact => ({
  ...it,
  state: withheld ? 'withheld' : 'gone',
  title: '',
  source: '',
  evaluation: '',
  doubts: withheld ? [] : ['missing'],
})

export const withheldFact = (it: Citation): Fact => gone({ kind: it.kind, ref: '' }, true)

function chartFact(it: Citation, { charts }: Shelf): Fact {
  const chart = charts.find((c) => c.id === it.ref)
  if (!chart) return gone(it)
  const changed = it.version !== undefined && it.version !== chart.version
  const doubts: Doubt[] = changed ? ['saved-again'] : []
  return {
    ...it,
    state: changed ? 'changed' : 'there',
    title: chart.title,
    source: `${chart.savedAt.slice(0, 10)}, v${it.version ?? chart.version}`,
    evaluation: '',
    doubts,
  }
}

function tieFact(it: Citation, { network }: Shelf): Fact {
  const tie = network.ties.find((t) => t.id === it.ref)
  if (!tie) return gone(it)
  const label = (id: string) => network.entities.find((e) => e.id === id)?.label ?? '?'
  const { source, information } = tie.evaluation
  const weak = source === 'C' || source === 'X' || information === '3' || information === '4'
  return {
    ...it,
    state: tie.withdrawnAt ? 'gone' : 'there',
    title: `${label(tie.from)} – ${label(tie.to)} (${tie.kind})`,
    source: `${tie.source}; ${tie.evidence}`,
    evaluation: `${source}${information}`,
    doubts: [...(tie.withdrawnAt ? (['withdrawn'] as const) : []), ...(weak ? (['source-weak'] as const) : [])],
  }
}

/** A payment of which only the day is known stands at that day's beginning in its own zone, which is less than half a day from ours. */
const dayOf = ({ at, dated }: Payment): string => (dated === 'day' ? instant(millis(at) + 12 * 3_600_000) : at).slice(0, 10)

function paymentsFact(it: Citation, { statements }: Shelf): Fact {
  const wanted = new Set(it.parts ?? [it.ref])
  const found: { payment: Payment; statement: Statement }[] = []
  for (const statement of statements)
    for (const payment of statement.reading.payments)
      if (wanted.has(`${statement.name}/${payment.id}`)) found.push({ payment, statement })
  if (found.length === 0) return gone(it)
  const evidence = [...new Set(found.map(({ statement }) => `${statement.name} (${statement.evidence})`))]
  const sums = new Map<string, number>()
  for (const { payment } of found) sums.set(payment.currency, (sums.get(payment.currency) ?? 0) + payment.minor)
  const days = found.map(({ payment }) => dayOf(payment)).sort()
  return {
    ...it,
    state: found.length < wanted.size ? 'changed' : 'there',
    title: `${it.parts ? `${it.ref}: ` : ''}${found.length} × ${[...sums].map(([currency, minor]) => `${currency} ${(minor / 100).toFixed(2)}`).join(', ')}, ${[...new Set([days[0], days.at(-1)])].join(' – ')}`,
    source: evidence.join('; '),
    evaluation: '',
    doubts: [
      ...(found.length < wanted.size ? (['payments-missing'] as const) : []),
      ...(found.some(({ payment }) => payment.dated === 'day') ? (['day-only'] as const) : []),
      ...(it.parts ? (['not-tested'] as const) : []),
    ],
  }
}

function trendFact(it: Citation, { sets }: Shelf): Fact {
  const set = sets.find((s) => s.set === it.ref)
  if (!set) return gone(it)
  return {
    ...it,
    state: set.withdrawnAt ? 'gone' : 'there',
    title: set.title,
    source: `${set.source}; ${set.asOf}`,
    evaluation: '',
    doubts: ['seizures', ...(set.invented ? (['invented'] as const) : []), ...(set.withdrawnAt ? (['withdrawn'] as const) : [])],
  }
}

export function factOf(it: Citation, shelf: Shelf): Fact {
  if (it.kind === 'chart') return chartFact(it, shelf)
  if (it.kind === 'tie') return tieFact(it, shelf)
  if (it.kind === 'payments') return paymentsFact(it, shelf)
  if (it.kind === 'trend') return trendFact(it, shelf)
  const source = shelf.sources.find((s) => s.kind === it.kind && s.ref === it.ref)
  return source
    ? {
        ...it,
        state: source.doubts.includes('recalled') ? 'changed' : 'there',
        title: source.title,
        source: source.source,
        evaluation: source.evaluation,
        doubts: source.doubts,
      }
    : gone(it)
}

/** Everything that may be cited, once each. */
export function citableOf(shelf: Shelf): Fact[] {
  const all: Citation[] = [
    ...shelf.charts.map((c): Citation => ({ kind: 'chart', ref: c.id, version: c.version })),
    ...shelf.sources.map((s): Citation => ({ kind: s.kind, ref: s.ref })),
    ...shelf.sets.filter((s) => !s.withdrawnAt).map((s): Citation => ({ kind: 'trend', ref: s.set })),
    ...shelf.network.ties.filter((t) => !t.withdrawnAt).map((t): Citation => ({ kind: 'tie', ref: t.id })),
    ...shelf.statements.flatMap((s) => s.reading.payments.map((p): Citation => ({ kind: 'payments', ref: `${s.name}/${p.id}` }))),
  ]
  return [...new Map(all.map((it) => [citationKey(it), it])).values()].map((it) => factOf(it, shelf))
}

/** Under which subject protection knows a cited thing; what it does not mark has none of its own. */
export function subjectOf(it: Citation): string | null {
  if (it.kind === 'exhibit' || it.kind === 'record' || it.kind === 'chart' || it.kind === 'tie') return `${it.kind}:${it.ref}`
  return it.kind === 'message' ? `message:${it.ref}` : null
}
