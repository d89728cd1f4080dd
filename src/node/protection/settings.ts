/** Settings of what the law of each authority says for itself. */
import { z } from 'zod'

type Say = (description: string, fix: string, more?: Record<string, unknown>) => Record<string, unknown>

export const protectionSettings = (say: Say) => ({
  logsKeptYears: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .meta(
      say(
        'For how many years the law of this authority has entries of the record of acts kept. After that who, what and why of entries about closed cases become unreadable; that there was an entry, and every proof of the others, stays. Nothing goes when it is not set.',
        'a whole number of years, 1 to 100',
      ),
    ),
})
