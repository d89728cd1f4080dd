/** What is asked of languages and what is answered. */
import { z } from 'zod'
import { idPattern } from '../../kernel/words.ts'
import { free } from '../words.ts'

const id = z.string().regex(idPattern)
const lang = z.string().regex(/^[a-z]{2,3}$/)
const different = ({ from, to }: Readonly<{ from: string; to: string }>): boolean => from !== to

export const requestParams = z.object({ id })
export const termParams = z.object({ id })
export const pairQuery = z.object({ from: lang, to: lang }).refine(different, { path: ['to'] })
export const helpForm = z
  .object({ from: lang, to: lang, text: free(50_000).trim().min(1) })
  .refine(different, { path: ['to'] })
  .meta({ id: 'TranslationHelpForm' })
export const termForm = z
  .object({ from: lang, to: lang, words: free(300).trim().min(1), rendered: free(300).trim().min(1) })
  .refine(different, { path: ['to'] })
  .meta({ id: 'TermForm' })

export const termView = z
  .object({
    id: z.string(),
    source: z.string(),
    target: z.string(),
    words: z.string(),
    rendered: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'TermView' })
export const termsView = z.object({ items: z.array(termView) }).meta({ id: 'TermsView' })
export const helpView = z
  .object({
    sentences: z.array(z.object({ words: z.string(), rendered: z.string().optional(), certifiedBy: z.string().optional() })),
    terms: z.array(termView),
    /** Whether this node has a server that translates by machine. */
    machine: z.boolean(),
  })
  .meta({ id: 'TranslationHelp' })
/** Never without its label: `machine` names the program, and goes into the text with it. */
export const machineView = z.object({ text: z.string(), machine: z.string() }).meta({ id: 'MachineTranslation' })
export const gone = z.object({ id: z.string() })
