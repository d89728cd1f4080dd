/** What the registers answer. */
import { z } from 'zod'
import { matterOf } from '../views.ts'

const strings = z.array(z.string())

export const breachView = matterOf(
  z.object({
    reference: z.string(),
    awareAt: z.string(),
    nature: z.string(),
    persons: z.string(),
    records: z.string(),
    consequences: z.string(),
    measures: z.string(),
    highRisk: z.boolean(),
    notifiedAt: z.string().optional(),
    reason: z.string().optional(),
    personsTold: z.boolean().optional(),
  }),
).meta({ id: 'ProtectionBreach' })

export const rulesView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        rule: z.string(),
        source: z.string(),
        confidence: z.string(),
        kept: z.string(),
        state: z.string(),
        rest: z.string().optional().meta({ description: 'What software cannot keep, and who keeps it.' }),
        tests: strings,
        policies: strings,
      }),
    ),
  })
  .meta({ id: 'ProtectionRules' })

export const methodsView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        acts: strings,
        paths: strings,
        data: z.string(),
        accuracy: z.string(),
        limits: z.string(),
        repeat: z.string(),
        tests: strings,
      }),
    ),
  })
  .meta({ id: 'ProtectionMethods' })

export const adversariesView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        who: z.string(),
        attempts: z.array(
          z.object({ id: z.string(), tries: z.string(), got: z.string(), against: z.string(), nothing: z.boolean() }),
        ),
      }),
    ),
  })
  .meta({ id: 'ProtectionAdversaries' })

export const processingView = z
  .object({
    items: z.array(
      z.object({
        room: z.string(),
        purpose: z.string(),
        basis: z.string(),
        persons: strings,
        data: strings,
        recipients: z.string(),
        retention: z.string(),
        described: z.boolean(),
        routes: strings,
        tables: strings,
        roles: strings,
      }),
    ),
  })
  .meta({ id: 'ProtectionProcessing' })

export const transfersView = z
  .object({
    items: z.array(
      z.object({
        to: z.string(),
        state: z.string(),
        ground: z.string(),
        source: z.string(),
        count: z.number().int(),
        cases: z.number().int(),
        first: z.string(),
        last: z.string(),
        acts: strings,
        documented: z
          .array(
            z.object({
              at: z.string(),
              act: z.string(),
              subject: z.string(),
              case: z.string().optional(),
              purpose: z.string().optional(),
            }),
          )
          .optional()
          .meta({ description: 'Where the ground is the individual case: each transfer, as Article 38(3) asks.' }),
      }),
    ),
  })
  .meta({ id: 'ProtectionTransfers' })

export const registerFile = z.object({ bytes: z.unknown(), name: z.string() }).meta({ id: 'ProtectionRegisterFile' })
