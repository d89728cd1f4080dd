/** What is known of a subject for the purpose of finding it: the same words for a query and for a record. */
import { z } from 'zod'
import { line } from '../../kernel/words.ts'
import { identifierTypes } from '../keys/identifiers.ts'
import { subjectKinds } from '../keys/names.ts'

export const described = z
  .object({
    kind: z.enum(subjectKinds),
    /** In any script, in any order. */
    names: z.array(line(300)).max(60).readonly(),
    /** YYYY, YYYY-MM or YYYY-MM-DD; empty when not known. */
    birth: z.string().trim().max(40).default(''),
    /** ISO 3166-1 alpha-2 codes of nationality or registration. */
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(20)
      .readonly()
      .default([]),
    identifiers: z
      .array(
        z.object({
          type: z.enum(identifierTypes),
          value: line(80),
          country: z
            .string()
            .regex(/^[A-Z]{2}$/)
            .optional(),
        }),
      )
      .max(40)
      .readonly()
      .default([]),
  })
  .meta({ id: 'ScreeningDescribed' })
export type Described = Readonly<z.infer<typeof described>>
