/** The shapes that all views of a team are made of. */
import { z } from 'zod'

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
export const by = { id: z.string(), node: z.string(), name: z.string(), at: z.string() }
/** A thing that several may write: what stands, every write nobody has replaced, and whether they contradict. */
export const held = <T extends z.ZodType>(value: T) =>
  z.object({ value, writes: list(z.object({ ...by, value })), conflict: z.boolean() })
