/** Payments of a chart by the States of their accounts: what a map can say of money. An account lies where its number says, not where its holder is. */
import type { ChartEntity, ChartNetwork } from './shown.ts'

export type MoneyFlow = Readonly<{ from: string; to: string; ties: readonly string[]; ends: readonly string[]; payments: number }>

/** The State of an account: as it was recorded, or the first letters of its international number. */
function stateOf({ kind, label, attributes }: Pick<ChartEntity, 'kind' | 'label' | 'attributes'>): string | undefined {
  const told = attributes.country?.trim().toUpperCase() ?? ''
  if (/^[A-Z]{2}$/.test(told)) return told
  if (kind !== 'account') return undefined
  const number = [attributes.iban, attributes.number, label].find((it) => it && /^[A-Z]{2}(\d{2}[A-Z0-9 ]{8,}|-\d)/.test(it))
  return number?.slice(0, 2)
}

/** Between States, the most payments first; what has no State at one of its ends is counted and not drawn. */
export function moneyBetween({ entities, ties }: ChartNetwork): Readonly<{ flows: readonly MoneyFlow[]; unplaced: number }> {
  const state = new Map(entities.map((e) => [e.id, stateOf(e)]))
  const flows = new Map<string, { from: string; to: string; ties: string[]; ends: Set<string>; payments: number }>()
  let unplaced = 0
  for (const tie of ties) {
    if (tie.kind !== 'payment') continue
    const [from, to] = [state.get(tie.from), state.get(tie.to)]
    if (!from || !to) {
      unplaced++
      continue
    }
    const flow = flows.get(`${from} ${to}`) ?? { from, to, ties: [], ends: new Set<string>(), payments: 0 }
    flow.ties.push(tie.id)
    flow.ends.add(tie.from).add(tie.to)
    flow.payments += tie.weight
    flows.set(`${from} ${to}`, flow)
  }
  return {
    flows: [...flows.values()]
      .map((it) => ({ ...it, ends: [...it.ends] }))
      .sort((a, b) => b.payments - a.payments || (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1)),
    unplaced,
  }
}
