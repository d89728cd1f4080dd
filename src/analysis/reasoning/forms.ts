/** What is handed in to a notebook of reasoning. */
import { z } from 'zod'
import { idOf, line, prose } from '../../kernel/words.ts'
import { factKinds, marks } from './reasoning.ts'

export const caseParams = z.object({ case: idOf<'case'>() })
export const entryParams = z.object({ case: idOf<'case'>(), entry: idOf<'reasoning'>() })
export const productParams = z.object({ case: idOf<'case'>(), product: idOf<'product'>() })
export const versionQuery = z.object({ version: z.coerce.number().int().positive().optional() })

const citation = z.object({
  kind: z.enum(factKinds),
  ref: line(200),
  version: z.number().int().positive().optional(),
  parts: z.array(line(200)).max(500).optional(),
})
const cites = z.array(citation).max(50)
const version = z.number().int().positive().optional()

export const entryForm = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('hypothesis'), text: prose(2000), version }),
    z.object({
      kind: z.literal('item'),
      text: prose(2000),
      cites: cites.min(1),
      weight: z.number().int().min(1).max(3),
      marks: z.record(z.string().max(80), z.enum(marks)),
      version,
    }),
    z.object({
      kind: z.literal('finding'),
      text: prose(2000),
      cites: cites.min(1),
      doubt: z.string().trim().max(2000).default(''),
      version,
    }),
  ])
  .meta({ id: 'ReasoningEntryForm' })

export const endForm = z.object({ reason: prose(2000) }).meta({ id: 'ReasoningWithdrawForm' })

export const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const
export const productForm = z
  .object({
    title: line(300),
    mark: line(80),
    language: z.enum(languages),
    parts: z
      .array(
        z.discriminatedUnion('is', [
          z.object({ is: z.literal('heading'), text: line(300) }),
          z.object({ is: z.literal('sentence'), text: prose(2000), cites: cites.min(1) }),
        ]),
      )
      .min(1)
      .max(500),
    /** Whether the matrix of hypotheses and evidence goes along. */
    matrix: z.boolean().default(false),
    version,
  })
  .meta({ id: 'ProductForm' })

export const signForm = z
  .object({ version: z.number().int().positive(), digest: z.string().regex(/^[0-9a-f]{64}$/) })
  .meta({ id: 'ProductSignForm' })

export type EntryForm = z.infer<typeof entryForm>
export type ProductForm = z.infer<typeof productForm>
export type SignForm = z.infer<typeof signForm>
