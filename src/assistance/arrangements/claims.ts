/**
 * A third party claims property that is frozen or to be confiscated: its rights are not prejudiced (UNTOC 13(8); 1988 Convention 5(8)). While
 * the claim is open that one measure waits; the others go on. Who is right, a court of the requested State says; here stands what it said.
 */
import { z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import { idPattern } from '../../kernel/words.ts'
import type { Content } from '../content.ts'
import { refuse } from '../refusals.ts'
import { free } from '../words.ts'
import { claimable, claimDecisions } from './standings.ts'

const prose = free(20_000).trim()
const line = free(500).trim()
const id = z.string().regex(idPattern)

export const claimForm = z.object({
  measure: id,
  claimant: line.min(1),
  /** Which part of the property; empty: all of it. */
  property: line.default(''),
  grounds: prose.min(1),
})
export const raiseClaim = claimForm.extend({ claim: id })
export const decideClaim = z.object({ claim: id, decision: z.enum(claimDecisions), reasons: prose })

type By = Readonly<{ side: 'requesting' | 'requested'; name: string; at: Instant; event: number }>
export type Claim = Readonly<
  z.infer<typeof raiseClaim> & {
    by: By
    decided?: Readonly<{ decision: (typeof claimDecisions)[number]; reasons: string; by: By }>
  }
>

export const withClaim = (all: readonly Claim[], it: z.infer<typeof raiseClaim>, by: By): Claim[] => [...all, { ...it, by }]
export const withDecision = (all: readonly Claim[], { claim, decision, reasons }: z.infer<typeof decideClaim>, by: By): Claim[] =>
  all.map((one) => (one.claim === claim && !one.decided ? { ...one, decided: { decision, reasons, by } } : one))

export const isClaimable = ({ family }: Content['measures'][number]): boolean => claimable.some((one) => one === family)

export function checkClaim({ measure }: z.infer<typeof raiseClaim>, measures: Content['measures']): void {
  if (!measures.some((one) => one.id === measure && isClaimable(one)))
    throw refuse('measure-unknown', { measure }, [{ pointer: '/measure', code: 'measure-unknown' }])
}

export function checkDecision(all: readonly Claim[], { claim, reasons }: z.infer<typeof decideClaim>): void {
  if (!all.some((one) => one.claim === claim && !one.decided)) throw refuse('proposal-not-open')
  if (reasons === '') throw refuse('reasons-missing', {}, [{ pointer: '/reasons', code: 'reasons-missing' }])
}

/** Property that somebody else claims is not given away as executed, nor are the results whole without a word on it. */
export function checkUnclaimed(
  all: readonly Claim[],
  said: readonly Readonly<{ measure: string; result: string }>[],
  whole: boolean,
): void {
  for (const { measure, claimant, decided } of all) {
    if (decided) continue
    const came = said.find((one) => one.measure === measure)
    if (came ? came.result === 'executed' : whole) throw refuse('claim-open', { measure, claimant })
  }
}
