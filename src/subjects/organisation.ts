/** A company, association or public body. */
import { z } from 'zod'
import { stateCode } from './person.ts'

const short = z.string().trim().min(1).max(300)

export const organisation = z
  .object({
    kind: z.literal('organisation'),
    id: z.uuid(),
    names: z.array(short).min(1).max(50),
    /** State whose law it was formed under. */
    seat: stateCode.optional(),
    legalForm: short.optional(),
    registrations: z
      .array(z.object({ register: short, number: short, state: stateCode.optional() }))
      .max(20)
      .default([]),
    /** ISO 17442 legal entity identifier. */
    lei: z
      .string()
      .regex(/^[A-Z0-9]{18}\d{2}$/)
      .optional(),
    address: z.string().trim().max(1000).optional(),
    role: z.enum(['suspect', 'victim', 'holder-of-evidence', 'third-party']).default('third-party'),
  })
  .meta({ id: 'Organisation' })
export type Organisation = z.infer<typeof organisation>
