/** What may be asked about reconciliation with partners, and what is answered. */
import { z } from 'zod'
import { idOf } from '../../kernel/words.ts'
import { differenceKinds, monthPattern } from './statement.ts'

export const reckonForm = z.object({
  month: z.string().regex(monthPattern),
  /** All accepted partners when left out. */
  partner: idOf<'node'>().optional(),
})
export type ReckonForm = z.infer<typeof reckonForm>

const side = z.object({ asked: z.number().int(), seen: z.number().int(), at: z.string(), message: z.string() })
const reckoning = z.object({
  id: z.string(),
  partner: z.string(),
  month: z.string(),
  state: z.string().meta({ description: 'sent, received, or compared once both statements are here.' }),
  ours: side.optional(),
  theirs: side.optional(),
  differences: z.array(
    z.object({
      kind: z.enum(differenceKinds),
      key: z.string(),
      at: z.string(),
      here: z.string().optional(),
      there: z.string().optional(),
    }),
  ),
})
export const reckoningList = z.object({ items: z.array(reckoning) }).meta({ id: 'ProtectionReckonings' })
export const reckonedView = z
  .object({
    month: z.string(),
    sent: z.array(z.string()),
    unreachable: z.array(z.object({ partner: z.string(), code: z.string() })),
  })
  .meta({ id: 'ProtectionReckoned' })
