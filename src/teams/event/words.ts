/** The parts that the schemas of deeds are made of. */
import { z } from 'zod'
import { nodeIdSchema } from '../../directory/manifest.ts'
import { idPattern, line } from '../../kernel/words.ts'

export const id = z.string().regex(idPattern)
export const eventName = z.string().regex(/^[0-9a-f]{64}$/)
export const over = z.array(eventName).max(64)
export const moment = z.iso.datetime()
export const day = z.iso.date()
/** ISO 639 */
export const language = z.string().regex(/^[a-z]{2,3}$/)
export const state = z.string().regex(/^[A-Z]{2}$/)

export const party = z.object({ node: nodeIdSchema, state, authority: line(300) })
export const place = z.object({
  name: line(300),
  state,
  /** IANA zone of the place: its times are read in it. */
  zone: z.string().regex(/^[A-Za-z0-9_+/-]{1,60}$/),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
})

export const deedOf = <const Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), ...shape })
