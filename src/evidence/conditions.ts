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
  'view_only',
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
  /**
   * Whether who imposed it spoke of the exit for what clears an accused person. No condition shuts that exit (UNTOC 18(5), 18(19)):
   * the word is kept, and a notice is owed either way.
   */
  exculpatoryExit: boolean
  /** Consents given later, each for one use in one proceeding. */
  consents: readonly Consent[]
}>

/** What the imposing authority allowed beyond its condition. `uses` is absent in consents of an older node: then the proceeding alone counts. */
export type Consent = Readonly<{
  /** Reference of the proceedings. */
  for: string
  by: NodeId
  at: Instant
  uses?: ConsentedUse | undefined
  /** Its own words on how far the consent goes. */
  terms?: string | undefined
}>
export type ConsentedUse = Readonly<{
  /** `keep`: longer than the day of deletion, until `until`. */
  doing: Exclude<Use['doing'], 'view' | 'download'> | 'keep'
  until?: CalendarDate | undefined
  to?: NodeId | undefined
  fiscal?: boolean | undefined
  deathPenalty?: boolean | undefined
}>

/** What somebody wants to do with an item. */
export type Use = Readonly<{
  /** `download` takes a copy out of the node onto an officer's machine; `view` looks at it there. */
  doing: 'view' | 'download' | 'proceed' | 'copy' | 'disclose'
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

/** A consent covers the use it was asked for, in its proceedings; handing on only to the node it names, or into the proceedings when it names none. */
const consents = (condition: UseCondition, use: Use): boolean =>
  condition.consents.some(
    ({ for: proceeding, uses }) =>
      proceeding === use.proceeding &&
      (!uses ||
        ((uses.doing === use.doing || use.doing === 'proceed') &&
          uses.to === use.to &&
          (uses.fiscal || !use.fiscal) &&
          (uses.deathPenalty || !use.deathPenalty))),
  )
const within = (use: Use): boolean => use.doing === 'view' || use.doing === 'download'
const agreed = (condition: UseCondition, use: Use): boolean =>
  use.proceeding !== undefined && (condition.allowed.includes(use.proceeding) || consents(condition, use))

const stands: Readonly<Record<ConditionKind, (condition: UseCondition, use: Use) => boolean>> = {
  delete_by: (condition, use) => condition.until !== undefined && use.on > condition.until,
  no_death_penalty: (condition, use) => use.deathPenalty === true && !consents(condition, use),
  not_fiscal: (condition, use) => use.fiscal === true && !consents(condition, use),
  confidential: (condition, use) => use.doing === 'disclose' && !agreed(condition, use),
  speciality: (condition, use) => !within(use) && !agreed(condition, use),
  consent_needed: (condition, use) => !within(use) && !agreed(condition, use),
  view_only: (condition, use) => use.doing !== 'view' && use.doing !== 'proceed' && !agreed(condition, use),
}

/**
 * Whether the use may happen, which conditions stand in its way, and who must be told. Who imposed a condition is free of it. What clears
 * an accused person always goes out, with notice; past its day of deletion a thing is no longer there to go.
 */
export function mayUse(conditions: readonly UseCondition[], use: Use): Finding {
  const inTheWay = conditions.filter((c) => c.imposedBy !== use.by && c.imposedBy !== use.to && stands[c.kind](c, use))
  const exit = (c: UseCondition): boolean => use.exculpatory === true && c.kind !== 'delete_by'
  const obstacles = inTheWay.filter((c) => !exit(c))
  return {
    may: obstacles.length === 0,
    obstacles: obstacles.map((c) => ({ condition: c.id, code: c.kind, basis: c.basis, ask: c.imposedBy })),
    notices: [...new Set(inTheWay.filter(exit).map((c) => c.imposedBy))].sort(),
  }
}

/**
 * What something made of several items must obey: every condition of every one, each once. A consent given for one item frees what is
 * made of it and another only where it was given for the other too.
 */
export function inheritance(items: readonly (readonly UseCondition[])[]): readonly UseCondition[] {
  const byId = Map.groupBy(items.flat(), (c) => c.id)
  return [...byId.values()].map(([first, ...rest]) => ({
    ...first!,
    consents: first!.consents.filter((consent) => rest.every((other) => other.consents.some((it) => same(it, consent)))),
  }))
}

const same = (a: Consent, b: Consent): boolean =>
  a.for === b.for &&
  a.uses?.doing === b.uses?.doing &&
  a.uses?.to === b.uses?.to &&
  a.uses?.fiscal === b.uses?.fiscal &&
  a.uses?.deathPenalty === b.uses?.deathPenalty
