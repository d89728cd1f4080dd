/** What every form asks of text: it can be stored, hashed and shown. PostgreSQL keeps no U+0000, RFC 8785 knows no lone surrogate. */
import { z } from 'zod'
import type { Id } from './id.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is kept out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
export const idPattern = /^[A-Za-z0-9_.-]{1,80}$/

const clean = (text: string): boolean => !controls.test(text) && text.isWellFormed()

/** One line that must be there: a title, a name, an article. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => clean(text) && !/[\n\r]/.test(text), 'unreadable-character')

/** Text of several lines that must be there: a purpose, a reason. */
export const prose = (max: number) => z.string().trim().min(1).max(max).refine(clean, 'unreadable-character')

/** An id as it stands in an address or a form. Whether there is such a thing is for the room to say. */
export const idOf = <Kind extends string>() => z.string().regex(idPattern) as unknown as z.ZodType<Id<Kind>>
