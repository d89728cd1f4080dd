/** Text that may be empty: a draft is allowed to lack anything, but never to hold what cannot be stored or hashed. */
import { z } from 'zod'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is kept out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

export const free = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !controls.test(text) && text.isWellFormed())
