/** What an opened content is, and what stands in it. */
import { z } from 'zod'

export const lookView = z
  .object({
    /** What the content is by its first bytes, e.g. `pdf`. */
    shown: z.string(),
    pages: z.number().int(),
    sizes: z.array(z.object({ width: z.number(), height: z.number() })),
    /** What stands all over what is shown, where a condition asks for it. */
    mark: z.string().optional(),
  })
  .meta({ id: 'ContentLook' })

export const wordsView = z.object({ text: z.string() }).meta({ id: 'ContentWords' })

const run = z
  .object({
    text: z.string(),
    dress: z
      .array(z.enum(['bold', 'italic', 'underlined', 'struck', 'hidden']))
      .readonly()
      .optional(),
    change: z.enum(['added', 'removed']).optional(),
    by: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'DocumentRun' })
const runs = z.array(run).readonly()
const lineView = z
  .discriminatedUnion('is', [
    z.object({ is: z.literal('heading'), level: z.number().int(), runs }),
    z.object({ is: z.literal('text'), runs }),
    z.object({ is: z.literal('item'), level: z.number().int(), mark: z.string(), runs }),
    z.object({ is: z.literal('picture'), picture: z.number().int(), says: z.string() }),
  ])
  .meta({ id: 'DocumentLine' })
const cell = z.object({ span: z.number().int(), blocks: z.array(lineView).readonly() })
const row = z.object({ head: z.boolean(), cells: z.array(cell).readonly() })
const blocks = z.array(z.union([lineView, z.object({ is: z.literal('table'), rows: z.array(row).readonly() })])).readonly()
const note = z.object({
  kind: z.enum(['comment', 'footnote', 'speaker', 'header', 'footer']),
  mark: z.string().optional(),
  by: z.string().optional(),
  at: z.string().optional(),
  blocks,
})

export const layoutView = z
  .object({
    slides: z.boolean(),
    parts: z.number().int(),
    part: z.object({ blocks, notes: z.array(note).readonly(), hidden: z.boolean().optional() }),
  })
  .meta({ id: 'DocumentLayout' })
