/** What officers hand in about parallel proceedings, and what they are shown. */
import { z } from 'zod'
import { idOf, prose } from '../../kernel/words.ts'
import { free } from '../words.ts'
import { coordinationActs, directions, proceedingStages } from './choices.ts'

export const partnerParams = z.object({ partner: idOf<'node'>() })
export const watchForm = z.object({ on: z.boolean(), purpose: prose(2000) }).meta({ id: 'ParallelWatchForm' })
export const wordParams = z.object({ id: idOf<'request'>(), ask: idOf<'ask'>() })
export const wordForm = z
  .object({
    did: z.enum(coordinationActs),
    stage: z.enum(proceedingStages).optional(),
    direction: z.enum(directions).optional(),
    agreed: z.boolean().optional(),
    text: free(20_000).trim().default(''),
  })
  .meta({ id: 'CoordinationForm' })

export const watchesView = z
  .object({
    items: z.array(
      z.object({
        partner: z.string(),
        /** Whether both have opened a line of private matching to each other; without it nothing is asked. */
        agreed: z.boolean(),
        watch: z.object({ by: z.string(), purpose: z.string(), since: z.iso.datetime() }).optional(),
        waiting: z.number(),
      }),
    ),
  })
  .meta({ id: 'ParallelWatches' })

const stage = z.enum(proceedingStages)
export const parallelView = z
  .object({
    /** Partners that were asked about this request, without being shown about whom. */
    asked: z.array(z.object({ partner: z.string(), at: z.iso.datetime() })),
    met: z.array(
      z.object({
        ask: z.string(),
        partner: z.string(),
        at: z.iso.datetime(),
        contact: z.object({ name: z.string(), authority: z.string() }),
        /** What of ours was met, as this authority calls it. */
        items: z.array(z.string()),
        state: z.enum(['found', 'consulting', 'closed']),
        stages: z.object({ ours: stage.optional(), theirs: stage.optional() }),
        transfer: z
          .object({ ours: z.boolean(), direction: z.enum(directions), state: z.enum(['open', 'agreed', 'declined']) })
          .optional(),
        neBisInIdem: z.boolean(),
        words: z.array(
          z.object({
            id: z.string(),
            ours: z.boolean(),
            did: z.enum(coordinationActs),
            stage: stage.optional(),
            direction: z.enum(directions).optional(),
            agreed: z.boolean().optional(),
            text: z.string(),
            by: z.object({ name: z.string(), authority: z.string() }),
            at: z.iso.datetime(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ParallelProceedings' })
