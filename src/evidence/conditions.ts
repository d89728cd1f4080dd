/**
 * Use conditions: limits on the use of evidence, set by who gave it. They stay on the item, travel with it and pass to what is derived
 * from it (UNTOC Art. 18(5), 18(19), 18(20), 18(26); Directive 2014/41/EU Art. 19).
 */
import type { Id, NodeId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'

export const conditionKinds = [
  'speciality',
  'confidential',
  'not_fiscal',
  'no_death_penalty',
  'delete_by',
  'consent_needed',
] as const
export type ConditionKind = (typeof conditionKinds)[number]

export type UseCondition = Readonly<{
  id: Id<'condition'>
  kind: ConditionKind
  /** The article it rests on, e.g. "UNTOC 18(19)". */
  basis: string
  imposedBy: NodeId
  imposedAt: Instant
  /** The imposing authority's own words. */
  text?: string | undefined
  /** Proceedings the evidence may be used in, by reference: for `speciality` and `consent_needed`. */
  allowed: readonly string[]
  /** Last day of keeping, for `delete_by`. */
  until?: CalendarDate | undefined
  /** What clears an accused person may be disclosed, with notice to who imposed this. */
  exculpatoryExit: boolean
  /** Consents given later, each for one proceeding. */
  consents: readonly Readonly<{ for: string; by: NodeId; at: Instant }>[]
}>

/** What somebody wants to do with an item. */
export type Use = Readonly<{
  doing: 'view' | 'proceed' | 'copy' | 'disclose'
  /** The node that uses it. */
  by: NodeId
  /** The node that would receive it, for `disclose`. */
  to?: NodeId
  /** Reference of the proceedings it would serve. */
  proceeding?: string
  fiscal?: boolean
  deathPenalty?: boolean
  exculpatory?: boolean
  on: CalendarDate
}>

export type Obstacle = Readonly<{ condition: Id<'condition'>; code: ConditionKind; basis: string; ask: NodeId }>
/** `notices`: nodes that must be told before the use, because an exculpatory exit was taken. */
export type Finding = Readonly<{ may: boolean; obstacles: readonly Obstacle[]; notices: readonly NodeId[] }>

const agreed = (condition: UseCondition, use: Use): boolean =>
  use.proceeding !== undefined &&
  (condition.allowed.includes(use.proceeding) || condition.consents.some((consent) => consent.for === use.proceeding))

const stands: Readonly<Record<ConditionKind, (condition: UseCondition, use: Use) => boolean>> = {
  delete_by: (condition, use) => condition.until !== undefined && use.on > condition.until,
  no_death_penalty: (_, use) => use.deathPenalty === true,
  not_fiscal: (_, use) => use.fiscal === true,
  confidential: (condition, use) => use.doing === 'disclose' && !agreed(condition, use),
  speciality: (condition, use) => use.doing !== 'view' && !agreed(condition, use),
  consent_needed: (condition, use) => use.doing !== 'view' && !agreed(condition, use),
}

/** Whether the use may happen, which conditions stand in its way, and who must be told first. Who imposed a condition is free of it. */
export function mayUse(conditions: readonly UseCondition[], use: Use): Finding {
  const inTheWay = conditions.filter((c) => c.imposedBy !== use.by && c.imposedBy !== use.to && stands[c.kind](c, use))
  const exit = (c: UseCondition): boolean => use.exculpatory === true && c.exculpatoryExit && c.kind !== 'delete_by'
  const obstacles = inTheWay.filter((c) => !exit(c))
  return {
    may: obstacles.length === 0,
    obstacles: obstacles.map((c) => ({ condition: c.id, code: c.kind, basis: c.basis, ask: c.imposedBy })),
    notices: [...new Set(inTheWay.filter(exit).map((c) => c.imposedBy))].sort(),
  }
}

/**
 * What something made of several items must obey: per kind and imposing node one condition, the strictest of theirs.
 * The earliest day of deletion, only proceedings that all allow, an exit only where all have it.
 */
export function strictest(conditions: readonly UseCondition[]): readonly UseCondition[] {
  const byKind = Map.groupBy(conditions, (c) => `${c.kind} ${c.imposedBy}`)
  return [...byKind.values()].map(([first, ...rest]) => rest.reduce(stricter, first!))
}

function stricter(a: UseCondition, b: UseCondition): UseCondition {
  const until = [a.until, b.until].filter((day) => day !== undefined).sort()[0]
  const free = (c: UseCondition, proceeding: string): boolean =>
    c.allowed.includes(proceeding) || c.consents.some((consent) => consent.for === proceeding)
  return {
    ...a,
    basis: a.basis === b.basis ? a.basis : `${a.basis}; ${b.basis}`,
    allowed: a.allowed
      .filter((proceeding) => free(b, proceeding))
      .concat(b.allowed.filter((p) => !a.allowed.includes(p) && free(a, p))),
    consents: a.consents.filter((consent) => b.consents.some((other) => other.for === consent.for)),
    ...(until && { until }),
    exculpatoryExit: a.exculpatoryExit && b.exculpatoryExit,
  }
}
