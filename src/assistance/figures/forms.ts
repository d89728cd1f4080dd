/** What is asked of figures and what is answered. */
import { z } from 'zod'

export const figuresQuery = z
  .object({
    from: z.iso.date(),
    /** The last day, included. */
    until: z.iso.date(),
    instrument: z
      .string()
      .regex(/^[A-Z0-9-]{1,60}$/)
      .optional(),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'] })

const side = z.enum(['requesting', 'requested'])
const key = { side, instrument: z.string(), measure: z.string(), state: z.string(), urgent: z.boolean() }
const count = z.number().int()
export const figuresView = z
  .object({
    from: z.iso.date(),
    until: z.iso.date(),
    lines: z.array(
      z.object({
        ...key,
        issued: count,
        oral: count,
        fulfilled: count,
        notFulfilled: count,
        refused: count,
        pending: count,
        mean_h: z.number().nullable(),
        median_h: z.number().nullable(),
        remedies: count,
      }),
    ),
    refusals: z.array(z.object({ ...key, ground: z.string(), count })),
    preserved: z.array(z.object({ side, instrument: z.string(), state: z.string(), followed: count, mean_h: z.number() })),
    months: z.array(z.object({ month: z.string(), sent: count, received: count, fulfilled: count, refused: count })),
    /** What the article asks for and this node does not write down. */
    notRecorded: z.array(z.string()),
  })
  .meta({ id: 'RequestFigures' })
export const figuresFile = z.any()
