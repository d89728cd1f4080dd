/** What may be asked about clearances, and what is answered. */
import { z } from 'zod'
import type { CalendarDate } from '../../kernel/instant.ts'
import { idOf, prose } from '../../kernel/words.ts'
import { matterOf } from '../views.ts'

export const clearanceForm = z.object({
  officer: idOf<'officer'>(),
  level: z.number().int().min(1).max(3),
  until: z.iso.date() as unknown as z.ZodType<CalendarDate>,
  reason: prose(1000),
})
export type ClearanceForm = z.infer<typeof clearanceForm>
export const withdrawForm = z.object({ note: prose(1000) })

const doc = z.object({
  officer: z.string(),
  name: z.string(),
  level: z.number().int(),
  until: z.string(),
  reason: z.string(),
  decidedBy: z.string().optional(),
  note: z.string().optional(),
})
export const clearanceView = matterOf(doc).meta({ id: 'ProtectionClearance' })
export const clearanceList = z
  .object({
    items: z.array(
      matterOf(doc).extend({ counts: z.boolean().meta({ description: 'Agreed, not taken away, and its day has not passed.' }) }),
    ),
    officers: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'ProtectionClearances' })
