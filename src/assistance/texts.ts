/** The same words in one or more languages, side by side. */
import { z } from 'zod'
import { free } from './words.ts'

export const language = z.string().regex(/^[a-z]{2,3}$/)

/**
 * A translation names the language it was made from and who certified it; `machine` names the program that wrote it, as long as nobody
 * has certified it.
 */
export const texts = z
  .array(
    z.object({
      lang: language,
      text: free(50_000),
      translatedFrom: language.optional(),
      certifiedBy: free(500).optional(),
      machine: free(120).optional(),
    }),
  )
  .max(12)
  .meta({ id: 'Texts' })
export type Texts = z.infer<typeof texts>

/** The text in `lang`, or the first there is. */
export const inLanguage = (its: Texts, lang: string): string => (its.find((t) => t.lang === lang) ?? its[0])?.text ?? ''
