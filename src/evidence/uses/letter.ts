/** What is written to an authority when an exhibit under its condition goes out because it clears an accused person (UNTOC 18(5), 18(19)). */
import { z } from 'zod'
import { idOf, line, prose } from '../../kernel/words.ts'
import { conditionKinds } from '../conditions.ts'

export const noticeKind = 'evidence.exculpatory-notice'

export const noticeLetter = z
  .object({
    v: z.literal(1),
    notice: idOf<'notice'>(),
    exhibits: z
      .array(
        z.object({
          id: idOf<'exhibit'>(),
          number: line(120),
          /** What it was made from or copied from: the addressee may know only that. */
          from: z.array(idOf<'exhibit'>()).max(200).readonly(),
          conditions: z
            .array(z.object({ id: idOf<'condition'>(), kind: z.enum(conditionKinds), basis: line(500) }))
            .max(200)
            .readonly(),
        }),
      )
      .min(1)
      .max(2000)
      .readonly(),
    doing: z.enum(['proceed', 'copy', 'disclose']),
    proceeding: line(80).optional(),
    why: prose(2000),
    by: line(200),
    authority: line(200),
    at: z.iso.datetime(),
  })
  .meta({ id: 'ExculpatoryNoticeLetter' })
export type NoticeLetter = z.infer<typeof noticeLetter>
