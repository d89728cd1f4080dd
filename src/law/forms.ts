/** What may be asked of the law. Codes are checked against the registry by the desk, which answers with a sentence. */
import { z } from 'zod'

const stateCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .describe('ISO 3166-1 alpha-2 code, e.g. IT')
const date = z.iso.date().describe('YYYY-MM-DD; today when left out')
const list = z.string().max(500)

export const askForm = z.object({
  from: stateCode.describe('requesting State'),
  to: stateCode.describe('requested State'),
  on: date.optional(),
  measure: list.optional().describe('measure families, separated by commas'),
  offence: list.optional().describe('offence concepts, separated by commas'),
  maxPenaltyMonths: z.coerce
    .number()
    .int()
    .min(0)
    .max(1200)
    .optional()
    .describe('maximum penalty in months, for the serious-crime test'),
  organisedGroup: z.stringbool().optional(),
  transnational: z.stringbool().optional(),
  knownOn: z.iso.date().optional().describe('answer with what was on record on this day'),
})
export type AskForm = z.infer<typeof askForm>

export const sheetForm = askForm.extend({ instrument: z.string().max(60).optional() })
export const instrumentQuery = z.object({ instrument: z.string().max(60) })
export const instrumentParams = z.object({ id: z.string().max(60) })
export const stateParams = z.object({ state: stateCode })
export const onQuery = z.object({ on: date.optional() })
