/**
 * Typologies of laundering, looked for in payments. A finding is a lead on payments: it names them, says why they fit, and what else
 * they could be is for a person to ask. It is no statement about anybody, and no account gets a mark.
 */
import { fans, structuring } from './fans.ts'
import type { Flow } from './flow.ts'
import { type PatternName, patternNames, type Settings, usual } from './lead.ts'
import { chains, cycles, gatherScatter, netting, rapid, scatterGather } from './passages.ts'

export type Finding = Readonly<{
  pattern: PatternName
  payments: readonly string[]
  accounts: readonly string[]
  facts: Readonly<Record<string, string | number>>
  from: string
  until: string
}>

export type Findings = Readonly<{
  findings: readonly Finding[]
  /** False when a search was cut short at its budget: then there may be more of what it looks for. */
  complete: Readonly<Record<PatternName, boolean>>
  payments: number
  accounts: number
}>

export function findPatterns(flow: Flow, settings: Settings = usual): Findings {
  const complete = Object.fromEntries(patternNames.map((name) => [name, true])) as Record<PatternName, boolean>
  const round = cycles(flow, settings)
  complete.cycle = round.complete
  complete['round-trip'] = round.complete
  const [incoming, outgoing] = [fans(flow, settings, 'fan-in'), fans(flow, settings, 'fan-out')]
  const leads = [
    ...structuring(flow, settings),
    ...gatherScatter(flow, settings, incoming),
    ...scatterGather(flow, settings),
    ...round.leads,
    ...chains(flow, settings),
    ...rapid(flow, settings),
    ...netting(flow, settings),
    ...incoming,
    ...outgoing,
  ]
  const findings = leads.map((lead): Finding => {
    const payments = [...new Set(lead.payments)].sort((a, b) => a - b)
    return {
      pattern: lead.pattern,
      payments: payments.map((i) => flow.payments[i]!.id),
      accounts: lead.accounts.map((a) => flow.accounts[a]!),
      facts: lead.facts,
      from: flow.payments[payments[0]!]!.at,
      until: flow.payments[payments.at(-1)!]!.at,
    }
  })
  return { findings, complete, payments: flow.payments.length, accounts: flow.accounts.length }
}
