/** The drawn way of claimed money: columns by how often it had moved on. An account that money comes back to stands there once more. */
import type { Trace } from './api.ts'

export type FlowNode = Readonly<{ key: string; account: string; column: number }>
export type FlowLink = Readonly<{ from: string; to: string; claimed: number; payments: readonly string[] }>
export type Flow = Readonly<{ nodes: readonly FlowNode[]; links: readonly FlowLink[] }>

/** Steps come in the order of time. Money leaves an account from the column where it last arrived. */
export function flowOf(steps: Trace['steps']): Flow {
  const nodes = new Map<string, FlowNode>()
  const links = new Map<string, FlowLink>()
  const lastAt = new Map<string, number>()
  const stand = (account: string, column: number): string => {
    const key = `${column} ${account}`
    nodes.set(key, { key, account, column })
    return key
  }
  for (const step of steps) {
    if (step.claimed === 0) continue
    const column = lastAt.get(step.from) ?? 0
    const from = stand(step.from, column)
    const to = stand(step.to, column + 1)
    lastAt.set(step.from, column)
    lastAt.set(step.to, column + 1)
    const key = `${from} > ${to}`
    const before = links.get(key)
    links.set(key, {
      from,
      to,
      claimed: (before?.claimed ?? 0) + step.claimed,
      payments: [...(before?.payments ?? []), step.payment],
    })
  }
  return { nodes: [...nodes.values()], links: [...links.values()] }
}
