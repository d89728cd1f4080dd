/** What is handed in about objects, filters and quarantine, checked before anyone reads it. */
import { z } from 'zod'
import { idOf, line, prose } from '../../kernel/words.ts'
import { originForm } from '../forms.ts'

export const categories = ['device', 'document', 'substance', 'weapon', 'money', 'vehicle', 'biological', 'other'] as const
const seals = z.array(line(60)).max(30)

export const objectForm = z
  .object({
    name: line(200).refine((name) => !/[/\\]/.test(name), 'file-name-with-slash'),
    description: prose(4000),
    category: z.enum(categories),
    bag: line(60).optional(),
    seals: seals.default([]),
    keptAt: line(200),
    keepUntil: z.iso.date().optional(),
    origin: originForm,
    derivedFrom: z.array(idOf<'exhibit'>()).max(50).default([]),
    purpose: prose(2000),
  })
  .meta({ id: 'ObjectForm' })

export const handForm = z
  .object({
    /** An officer of this authority, who signs under the own sign-in. */
    to: idOf<'officer'>().optional(),
    /** Anybody else: name and function, with a signature by hand. */
    receiverName: line(200).optional(),
    place: line(200),
    purpose: prose(1500),
    authority: line(200),
  })
  .refine((form) => (form.to === undefined) !== (form.receiverName === undefined), {
    path: ['receiverName'],
    message: 'required',
  })
  .meta({ id: 'ObjectHandForm' })

export const signForm = z
  .object({
    sealsFound: seals,
    note: prose(2000).optional(),
    /** When it is sealed anew. */
    newSeals: seals.optional(),
    newBag: line(60).optional(),
    keptAt: line(200).optional(),
    /** Drawn on the screen: a PNG as a data address. */
    signature: z
      .string()
      .max(200_000)
      .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/)
      .optional(),
  })
  .meta({ id: 'ObjectSignForm' })

export const keepForm = z
  .object({ keptAt: line(200).optional(), keepUntil: z.iso.date().optional(), reason: prose(2000) })
  .meta({ id: 'ObjectKeepForm' })
export const handoverParams = z.object({ case: idOf<'case'>(), id: idOf<'handover'>() })

export const filterTeamForm = z.object({ officers: z.array(idOf<'officer'>()).max(30) }).meta({ id: 'FilterTeamForm' })
export const filterDecisionForm = z
  .object({ decision: z.enum(['released', 'withheld']), reason: prose(2000) })
  .meta({ id: 'FilterDecisionForm' })

export type ObjectForm = z.infer<typeof objectForm>
export type HandForm = z.infer<typeof handForm>
export type SignForm = z.infer<typeof signForm>
export type KeepForm = z.infer<typeof keepForm>
