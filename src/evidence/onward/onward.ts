/**
 * Whether what reaches us was given on as whoever gave it first allowed. Each node signs under which conditions it hands an exhibit over, and
 * the statements travel with the exhibit. So a node that forwards against a condition, or leaves one out, is found out by the next.
 */
import { digest } from '../../kernel/canonical.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { mayUse, type UseCondition } from '../conditions.ts'
import type { CustodyEvent, Seal } from '../custody.ts'
import type { ExhibitId } from '../exhibit.ts'

/** What a handover served, as far as conditions ask for it. */
export type Served = Readonly<{
  proceeding?: string | undefined
  deathPenalty?: boolean | undefined
  exculpatory?: boolean | undefined
}>

export type HandedUnder = Readonly<{
  by: NodeId
  to: NodeId
  /** Hash of the custody event of this handover. */
  custody: string
  conditions: readonly UseCondition[]
  served: Served
  seal: Seal
}>

/** What is signed: for this exhibit, this handover and no other. */
export const statedText = (exhibit: ExhibitId, { by, to, custody, conditions, served }: Omit<HandedUnder, 'seal'>): string =>
  `comity handed-under 1\n${digest({ exhibit, by, to, custody, conditions, served })}\n`

/** `not-granted`: given on against a condition. `not-kept`: a condition is missing or weaker. `not-stated`: nobody signed under which conditions. */
export type Flag = Readonly<{
  custody: string
  /** Who gave it first, and who gave it on. */
  gave: NodeId
  on: NodeId
  why: 'not-granted' | 'not-kept' | 'not-stated'
  kinds: readonly string[]
  /** Whom to ask. */
  ask: readonly NodeId[]
}>

const weaker = (was: UseCondition, now: UseCondition | undefined): boolean =>
  !now || now.kind !== was.kind || now.imposedBy !== was.imposedBy || now.until !== was.until || !same(now.allowed, was.allowed)
const same = (a: readonly string[], b: readonly string[]): boolean => digest(a) === digest(b)

/** As it was signed, with the consents that came since: only who imposed a condition consents to anything. */
const withConsents = (was: UseCondition, now: UseCondition | undefined): UseCondition => ({
  ...was,
  consents: (now ?? was).consents.filter((it) => it.by === was.imposedBy),
})

type Came = Readonly<{
  custody: readonly CustodyEvent[]
  statements: readonly HandedUnder[]
  conditions: readonly UseCondition[]
  here: NodeId
  on: CalendarDate
}>

/** What is wrong with how it came, and the conditions that it has to obey: those that came and those that were signed. */
export function examineOnward({ custody, statements, conditions, here, on }: Came): {
  flags: readonly Flag[]
  conditions: readonly UseCondition[]
} {
  const last = custody.at(-1)!
  const from = last.by.node
  const now = new Map(conditions.map((it) => [it.id as string, it]))
  const flags: Flag[] = []
  const kept = new Map(now)
  const served = statements.find((it) => it.custody === last.hash)?.served ?? {}
  for (const event of custody.slice(0, -1)) {
    const gave = event.by.node
    if (event.action !== 'transferred' || gave === from || gave === here) continue
    const statement = statements.find((it) => it.custody === event.hash && it.by === gave)
    const flag = (why: Flag['why'], its: readonly UseCondition[], ask: readonly NodeId[]): void => {
      flags.push({ custody: event.hash, gave, on: from, why, kinds: [...new Set(its.map((it) => it.kind))], ask })
    }
    if (!statement) {
      flag('not-stated', [], [gave])
      continue
    }
    const missing = statement.conditions.filter((it) => weaker(it, now.get(it.id)))
    for (const it of missing) kept.set(it.id, it)
    const askOf = (its: readonly UseCondition[]) => [...new Set(its.map((it) => it.imposedBy))].sort()
    if (missing.length > 0) flag('not-kept', missing, askOf(missing))
    const stood = statement.conditions.map((it) => withConsents(it, now.get(it.id)))
    const { proceeding, deathPenalty, exculpatory } = served
    const use = {
      doing: 'disclose',
      by: from,
      to: here,
      on,
      ...(proceeding && { proceeding }),
      ...(deathPenalty && { deathPenalty }),
      ...(exculpatory && { exculpatory }),
    } as const
    const { obstacles } = mayUse(stood, use)
    const against = stood.filter((it) => obstacles.some((o) => o.condition === it.id))
    if (against.length > 0) flag('not-granted', against, askOf(against))
  }
  return { flags, conditions: [...kept.values()] }
}
