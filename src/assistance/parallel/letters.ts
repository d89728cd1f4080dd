/** What two authorities write once their matching met. wire/ holds the JSON Schema, made from this. The ask names no person and no matter. */
import { z } from 'zod'
import { idOf, line } from '../../kernel/words.ts'
import { free } from '../words.ts'
import { coordinationActs, directions, proceedingStages } from './choices.ts'

export const coordinationKind = 'assistance.coordination'
export const coordinationLetter = z
  .object({
    v: z.literal(1),
    /** The question of private matching under which both met. */
    ask: idOf<'ask'>(),
    word: idOf<'word'>(),
    did: z.enum(coordinationActs),
    stage: z.enum(proceedingStages).optional(),
    /** As the writer sees it: `to-you` offers the proceedings, `to-us` asks for them. */
    direction: z.enum(directions).optional(),
    agreed: z.boolean().optional(),
    text: free(20_000),
    by: z.object({ name: line(500), authority: line(500) }),
  })
  .meta({ id: 'CoordinationLetter' })
export type CoordinationLetter = z.infer<typeof coordinationLetter>
