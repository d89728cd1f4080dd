/**
 * Whether two records mean one: judgements that persons sign, never a merge. What follows from them is worked out when it is asked, as of any
 * day, so a judgement can be withdrawn and everything is as it was before; two authorities may judge differently and both stand.
 */
import type { CaseId, Id } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'

export const verdicts = ['same', 'different', 'unsure'] as const
export type Judgement = Readonly<{
  id: Id<'judgement'>
  case: CaseId
  /** References of two records, in alphabetical order. */
  one: string
  other: string
  verdict: (typeof verdicts)[number]
  reason: string
  by: string
  byName: string
  node: string
  at: Instant
  withdrawnAt?: Instant
  withdrawnFor?: string
}>

/** The judgements that stood at a moment. */
export const standingAt = (all: readonly Judgement[], at: Instant): readonly Judgement[] =>
  all.filter((it) => it.at <= at && (!it.withdrawnAt || it.withdrawnAt > at))

export type Group = Readonly<{
  references: readonly string[]
  /** Judgements inside the group that say otherwise: to be argued, not to be resolved by a machine. */
  disputed: readonly Judgement[]
}>

/** References that the standing judgements hold together, each group with what speaks against it. */
export function groupsOf(standing: readonly Judgement[]): readonly Group[] {
  const parent = new Map<string, string>()
  const root = (it: string): string => {
    let at = it
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next
    return at
  }
  for (const it of standing)
    for (const reference of [it.one, it.other]) if (!parent.has(reference)) parent.set(reference, reference)
  for (const it of standing.filter((one) => one.verdict === 'same')) parent.set(root(it.one), root(it.other))
  return [...Map.groupBy([...parent.keys()].sort(), root).values()].map((references) => ({
    references,
    disputed: standing.filter((it) => it.verdict !== 'same' && references.includes(it.one) && references.includes(it.other)),
  }))
}
