/** What is answered about partners: on what ground data pass to them, and how much they ask. */
import { z } from 'zod'
import { partnerView } from '../views.ts'
import { grounds } from './arrangement.ts'

const arrangementView = z.object({
  partner: z.string(),
  ground: z.enum(grounds),
  source: z.string(),
  answers_h: z.number().int().optional(),
  asks_hour: z.number().int().optional(),
  asks_day: z.number().int().optional(),
  agreedAt: z.string(),
  agreedBy: z.string(),
})
export const arrangedView = z
  .object({
    partner: partnerView,
    arrangement: arrangementView.optional(),
    /** How many of its questions are answered, and how many were within an hour and a day. */
    quota: z.object({ hour: z.number().int(), day: z.number().int() }),
    asks: z.object({ hour: z.number().int(), day: z.number().int(), declined: z.number().int() }),
  })
  .meta({ id: 'IntelligenceArrangement' })
export const arrangementsView = z.object({ items: z.array(arrangedView).readonly() }).meta({ id: 'IntelligenceArrangements' })
