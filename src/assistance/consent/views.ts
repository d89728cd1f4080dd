/** What this door answers. */
import { z } from 'zod'
import { conditionView } from '../../evidence/views.ts'
import { assuranceKinds, stages } from './consent.ts'
import { consentUse } from './letters.ts'

const answer = z.object({
  verdict: z.enum(['granted', 'refused']),
  terms: z.string(),
  conditions: z.array(conditionView).readonly(),
  by: z.string(),
  authority: z.string(),
})

export const consentView = z
  .object({
    id: z.string(),
    case: z.string(),
    side: z.enum(['asking', 'asked']),
    partner: z.string(),
    state: z.enum(['waiting', 'granted', 'refused', 'withdrawn']),
    asked: z.object({
      exhibits: z
        .array(z.object({ id: z.string(), number: z.string(), name: z.string(), conditions: z.array(conditionView).readonly() }))
        .readonly(),
      use: consentUse,
      reasons: z.string(),
      by: z.string(),
      authority: z.string(),
    }),
    askedAt: z.string(),
    prepared: z.object({ answer, name: z.string(), at: z.string(), mine: z.boolean() }).optional(),
    answer: answer.optional(),
    answeredAt: z.string().optional(),
    seenAt: z.string().optional(),
    withdrawal: z.object({ reasons: z.string(), by: z.string(), authority: z.string(), at: z.string() }).optional(),
    /** Whether this authority wants a second person to give what a colleague prepared. */
    second: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'ConsentView' })
export const consentsView = z.object({ items: z.array(consentView) }).meta({ id: 'ConsentsView' })

export const assuranceView = z
  .object({
    id: z.string(),
    case: z.string(),
    side: z.enum(['given', 'received']),
    partner: z.string(),
    kind: z.enum(assuranceKinds),
    words: z.string(),
    basis: z.string(),
    reference: z.string(),
    givenAt: z.string(),
    everyDays: z.number().int(),
    nextOn: z.string().optional(),
    endedAt: z.string().optional(),
    ending: z.string().optional(),
    reports: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        node: z.string(),
        name: z.string(),
        stage: z.enum(stages),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'AssuranceView' })
export const assurancesView = z.object({ items: z.array(assuranceView) }).meta({ id: 'AssurancesView' })
