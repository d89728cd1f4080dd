/** Progress, costs and hearings as the page of a request shows them. */
import { z } from 'zod'
import { proposeCosts } from './costs.ts'
import { proposeHearing } from './hearings.ts'
import { tellProgress } from './progress.ts'

const instant = z.iso.datetime()
const by = z.object({ side: z.enum(['requesting', 'requested']), name: z.string(), at: instant, event: z.number() })

export const progressView = z
  .object({
    asked: z.object({ name: z.string(), at: instant, event: z.number(), message: z.string() }).optional(),
    told: tellProgress.extend({ name: z.string(), at: instant, event: z.number() }).optional(),
  })
  .meta({ id: 'ProgressView' })

export const costsView = proposeCosts
  .extend({
    by,
    state: z.enum(['open', 'agreed', 'declined', 'replaced', 'told']),
    answer: z.object({ message: z.string(), by }).optional(),
  })
  .meta({ id: 'CostsView' })

export const hearingView = proposeHearing
  .extend({
    by,
    state: z.enum(['open', 'agreed', 'declined', 'replaced']),
    answer: z.object({ slot: z.number().optional(), message: z.string(), zone: z.string(), by }).optional(),
    tests: z.array(z.object({ worked: z.boolean(), message: z.string(), by })),
  })
  .meta({ id: 'HearingView' })
