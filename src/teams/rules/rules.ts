/**
 * What the law says about material in a team, computed for the reader from the set of events and this node's book of law. Where a basis
 * of Union law carries the team: Regulation (EU) 2023/969 for what third States give, EU-2000 Article 13(10) for uses, Directive (EU)
 * 2016/680 Chapter V for what goes to third States. Elsewhere the agreement says the same in its own words.
 */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { plus_ms } from '../../kernel/instant.ts'
import type { DeedOf } from '../event/deeds.ts'
import type { Material, Use } from '../fold/files.ts'
import { present, presentIn, type Team } from '../fold/fold.ts'

/** Which of the parties are third States to those bound by Union law, and whether two or more are bound by it. */
export type Union = Readonly<{ thirdStates: readonly string[]; unionBasis: boolean }>

export const materialStandings = ['open', 'uncontrolled', 'quarantined', 'released', 'rejected'] as const
export type MaterialStanding = (typeof materialStandings)[number]

const day_ms = 86_400_000
/** Longest terms by kind: Regulation (EU) 2023/969 Articles 21 (four weeks) and 22 (five years). An agreement may only shorten them. */
export const terms_days = { operational: 28, 'non-operational': 1826 } as const

export const stateOf = (team: Pick<Team, 'parties'>, node: string): string =>
  team.parties.find((p) => p.node === node)?.state ?? ''

/** Whether what this State gives waits for an administrator first: Regulation (EU) 2023/969 Articles 17(3) and 23(2). */
export const waitsForVerifying = (state: string, union: Union): boolean => union.unionBasis && union.thirdStates.includes(state)

export function standingOf(team: Team, it: Material, union: Union): MaterialStanding {
  if (it.verdict) return it.verdict.verdict === 'release' ? 'released' : 'rejected'
  if (!waitsForVerifying(stateOf(team, it.node), union)) return 'open'
  return it.controlled ? 'quarantined' : 'uncontrolled'
}
export const mayBeTakenIn = (it: MaterialStanding): boolean => it === 'open' || it === 'released'

/** States that persons' data would go to and that need an assessment of the transfer which nobody wrote. */
export function unassessed(
  team: Team,
  { node, lane, persons, transfer }: Readonly<{ node: string; lane: string; persons: boolean; transfer?: unknown }>,
  { thirdStates }: Union,
): string[] {
  if (!persons || transfer !== undefined || thirdStates.includes(stateOf(team, node))) return []
  const to = presentIn(team, lane).map((it) => stateOf(team, it))
  return [...new Set(to.filter((state) => thirdStates.includes(state)))].sort()
}

export type UseStanding = Readonly<{
  verdict: 'free' | 'notice' | 'waits' | 'given' | 'refused' | 'outside'
  article: string
  /** Whose leaders have yet to answer. */
  waits: readonly NodeId[]
}>

/** Who has to agree to a use: the four letters of EU-2000 Article 13(10). */
export function useStanding(team: Team, it: Material, use: Use, { unionBasis }: Union): UseStanding {
  const letter = { team: 'a', 'other-offence': 'b', threat: 'c', other: 'd' }[use.purpose]
  const article = unionBasis ? `EU-2000 13(10)(${letter})` : 'UNTOC 19'
  if (use.purpose === 'team') return { verdict: 'free', article, waits: [] }
  // Afterwards the State is told, and a proceeding that comes of it needs the consent of (b).
  if (use.purpose === 'threat') return { verdict: 'notice', article, waits: [] }
  const asked = present(team).filter(
    (node) => node !== use.node && (use.purpose === 'other' || stateOf(team, node) === it.available),
  )
  const own = stateOf(team, use.node) === it.available
  if (use.purpose === 'other-offence' && own) return { verdict: 'free', article, waits: [] }
  if (asked.length === 0) return { verdict: 'outside', article, waits: [] }
  const said = (node: string) => use.answers.findLast((a) => a.node === node)?.answer
  const waits = asked.filter((node) => !said(node))
  if (asked.some((node) => said(node) === 'refused')) return { verdict: 'refused', article, waits: [] }
  return { verdict: waits.length === 0 ? 'given' : 'waits', article, waits }
}

/** Those parties it has gone to whose law opens the whole file to the defence: what they hold they may have to show. */
export const disclosedBy = (team: Team, it: Material): NodeId[] =>
  [it.node, ...it.takenIn].filter((node) => team.files.regimes.get(node)?.value.regime === 'whole-file')

/** How long a copy of this kind may wait: what the agreement says, and never longer than the law. */
export const longest_days = (team: Pick<Team, 'agreement'>, kept: Material['kept']): number =>
  Math.min(team.agreement.terms[kept] ?? terms_days[kept], terms_days[kept])

/** When the copy that waits in the space goes, and why: at its term, when all have taken it in, or as soon as it was rejected. */
export function erasesAt(team: Team, it: Material): Readonly<{ at: Instant; why: DeedOf<'erased'>['why'] }> {
  if (it.verdict?.verdict === 'reject') return { at: it.verdict.at, why: 'rejected' }
  const term = plus_ms(it.at, Math.min(it.days, longest_days(team, it.kept)) * day_ms)
  const others = presentIn(team, it.lane).filter((node) => node !== it.node)
  const all = others.length > 0 && others.every((node) => it.takenIn.includes(node))
  return it.kept === 'operational' && all ? { at: it.at, why: 'all-have-it' } : { at: term, why: 'term' }
}

/** Evidence from before the team names its day and its law; evidence from outside names who gave it. Gives the fields that are missing. */
export function untold(
  it: Readonly<{ origin: Material['origin']; since?: string | undefined; source?: string | undefined }>,
  period: Readonly<{ from?: string }>,
): readonly ('since' | 'source')[] {
  if (it.origin === 'before') return it.since && (!period.from || it.since < period.from) ? [] : ['since']
  return it.origin === 'outside' && !it.source ? ['source'] : []
}
