/** Progress, costs and hearings as the page of a request shows them. */
import { z } from 'zod'
import { raiseClaim } from './claims.ts'
import { proposeCosts } from './costs.ts'
import { deadlineReasons } from './deadline.ts'
import { proposeHearing } from './hearings.ts'
import { tellProgress } from './progress.ts'
import { claimDecisions } from './standings.ts'

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

export const claimView = raiseClaim
  .extend({ by, decided: z.object({ decision: z.enum(claimDecisions), reasons: z.string(), by }).optional() })
  .meta({ id: 'ClaimView' })

export const hearingView = proposeHearing
  .extend({
    by,
    state: z.enum(['open', 'agreed', 'declined', 'replaced']),
    answer: z.object({ slot: z.number().optional(), message: z.string(), zone: z.string(), by }).optional(),
    tests: z.array(z.object({ worked: z.boolean(), message: z.string(), by })),
  })
  .meta({ id: 'HearingView' })

export const deadlineView = z
  .object({
    /** Left out where nothing gives a day, or the instrument's own limits are over before. */
    date: z.string().optional(),
    reasons: z.array(
      z.object({
        code: z.enum(deadlineReasons),
        date: z.string().optional(),
        article: z.string(),
        source: z.string(),
        confidence: z.string(),
        measure: z.string().optional(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  })
  .meta({ id: 'SuggestedDeadline' })
