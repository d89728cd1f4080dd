/** What is handed in and answered about how long an exhibit is kept. */
import { z } from 'zod'
import { prose } from '../../kernel/words.ts'

export const keepForm = z.object({ until: z.iso.date(), reason: prose(2000) }).meta({ id: 'ExhibitKeepForm' })
export const decideForm = z.object({ agree: z.boolean(), note: prose(1000) }).meta({ id: 'ExhibitKeepDecision' })
export type KeepForm = z.infer<typeof keepForm>
export type DecideForm = z.infer<typeof decideForm>

export const keepingView = z
  .object({
    until: z.string().optional(),
    reason: z.string().optional(),
    setBy: z.string().optional(),
    setAt: z.string().optional(),
    /** The first day of deletion that a condition of somebody else sets. */
    atLatest: z.string().optional(),
    /** The day has passed: the content is shut. */
    over: z.boolean(),
    proposed: z
      .object({
        what: z.enum(['erase', 'keep']),
        until: z.string().optional(),
        why: z.string(),
        by: z.string(),
        name: z.string(),
        at: z.string(),
      })
      .optional(),
  })
  .meta({ id: 'ExhibitKeeping' })
