/** Lists are read a page at a time, by an opaque cursor, newest or most urgent first. */
import { z } from 'zod'

export const pageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Schema of one page of `item`. `next` is absent on the last page. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().optional() })

export const cursor = (key: readonly (string | number)[]): string => btoa(unescape(encodeURIComponent(JSON.stringify(key))))

/** The key inside a cursor, or undefined when it is not one of ours: the list then begins anew. */
export function cursorKey(text: string | undefined): readonly (string | number)[] | undefined {
  if (!text) return undefined
  try {
    const key: unknown = JSON.parse(decodeURIComponent(escape(atob(text))))
    return Array.isArray(key) ? key : undefined
  } catch {
    return undefined
  }
}
