/** Templates that officers make of their requests. */
import { z } from 'zod'
import { idPattern } from '../../kernel/words.ts'
import { free } from '../words.ts'

const id = z.string().regex(idPattern)

export const templateParams = z.object({ id })
export const keepTemplateForm = z
  .object({
    name: free(80).trim().min(1),
    /** Colleagues of this authority may begin from it too. */ shared: z.boolean().default(false),
  })
  .meta({ id: 'KeepTemplateForm' })

export const templateView = z
  .object({
    id: z.string(),
    name: z.string(),
    instrument: z.string(),
    language: z.string(),
    shared: z.boolean(),
    /** Whose own it is may forget it. */
    mine: z.boolean(),
    keptAt: z.string(),
  })
  .meta({ id: 'RequestTemplate' })
export const templatesView = z.object({ items: z.array(templateView) }).meta({ id: 'RequestTemplates' })
export const forgottenView = z.object({ done: z.literal(true) }).meta({ id: 'TemplateForgotten' })
