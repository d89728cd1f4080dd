/**
 * What was done on board a vessel that another State's flag protects: the flag State is told promptly, and no measure stands there as
 * authorised that it did not authorise. Beyond its authorisation there are two ways only: imminent danger to lives, and an agreement between
 * the States (Smuggling of Migrants Protocol, Article 8(4)-(5)). What neither covers is told all the same, as what it is.
 */
import { z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import { refuse } from '../refusals.ts'
import { free } from '../words.ts'
import { boardingBases } from './standings.ts'

const prose = free(20_000).trim()

export const tellBoarding = z.object({
  on: z.iso.date(),
  taken: z
    .array(z.object({ text: prose.min(1), under: z.enum(boardingBases), why: prose.default('') }))
    .min(1)
    .max(30),
  message: prose.default(''),
})
export type Boarding = Readonly<z.infer<typeof tellBoarding> & { name: string; at: Instant; event: number }>

export const isOfFlag = ({ family }: Readonly<{ family: string }>): boolean => family === 'flag-state-authorisation'

/** @param authorised whether the flag State has accepted the measure */
export function checkBoarding({ taken }: z.infer<typeof tellBoarding>, authorised: boolean): void {
  taken.forEach(({ under, why }, i) => {
    if (under === 'authorised' && !authorised)
      throw refuse('flag-not-authorised', {}, [{ pointer: `/taken/${i}/under`, code: 'flag-not-authorised' }])
    if (under !== 'authorised' && why === '')
      throw refuse('reasons-missing', {}, [{ pointer: `/taken/${i}/why`, code: 'reasons-missing' }])
  })
}
