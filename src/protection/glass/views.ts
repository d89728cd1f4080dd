/** What is answered about access in an emergency. */
import { z } from 'zod'
import { matterOf } from '../views.ts'
import { outcomes, posts } from './glass.ts'

const glass = z.object({
  case: z.string(),
  reference: z.string(),
  officer: z.string(),
  name: z.string(),
  reason: z.string(),
  from: z.string(),
  until: z.string(),
  endedBy: z.string().optional(),
  told: z.array(z.object({ officer: z.string(), name: z.string(), as: z.enum(posts) })),
  reviews: z.array(
    z.object({
      officer: z.string(),
      name: z.string(),
      as: z.enum(posts),
      outcome: z.enum(outcomes),
      note: z.string(),
      at: z.string(),
    }),
  ),
})

export const glassView = matterOf(glass).meta({ id: 'ProtectionGlass' })
export const glassLine = matterOf(glass)
  .extend({ reviewer: z.boolean().meta({ description: 'Whether your word is still wanted.' }) })
  .meta({ id: 'ProtectionGlassLine' })
export const glassList = z.object({ items: z.array(glassLine) }).meta({ id: 'ProtectionGlassList' })
