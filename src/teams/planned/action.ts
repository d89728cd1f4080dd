/** What a planned action is about, and what of it can be matched without being shown. */
import { z } from 'zod'
import { idOf, line, prose } from '../../kernel/words.ts'
import { type BlindItem, blindItem } from '../../screening/blind/keys.ts'
import { identifierTypes } from '../../screening/keys/identifiers.ts'
import { plannedKinds } from '../event/files.ts'
import { by, list } from '../show/held.ts'

export const plannedParams = z.object({ id: idOf<'team'>(), action: idOf<'planned-action'>() })
export const planForm = z
  .object({
    title: line(200),
    what: z.enum(plannedKinds),
    /** Names of the person, in any script. */
    names: z.array(line(300)).max(12).default([]),
    birth: z.string().trim().max(10).default(''),
    number: line(80).optional(),
    type: z.enum(identifierTypes).optional(),
    position: blindItem.shape.position,
    at: z.iso.datetime(),
    purpose: prose(2000),
    /** Who is to be called: a desk, where the officer's own name must not be known. */
    contact: line(200).optional(),
  })
  .refine((it) => it.what !== 'person' || (it.names.length > 0 && it.birth !== ''), { path: ['birth'], message: 'person-untold' })
  .refine((it) => it.what !== 'place' || it.position !== undefined, { path: ['position'], message: 'place-untold' })
  .refine((it) => it.what === 'person' || it.what === 'place' || it.number !== undefined, {
    path: ['number'],
    message: 'number-untold',
  })
  .meta({ id: 'TeamPlanForm' })
export type PlanForm = z.infer<typeof planForm>

export const itemOf = ({ what, names, birth, number, type, position }: PlanForm): BlindItem => ({
  kind: what === 'number' ? 'phone' : what,
  names: what === 'person' ? names : [],
  birth: what === 'person' ? birth : '',
  countries: [],
  identifiers: number ? [{ type: type ?? (what === 'account' ? 'iban' : 'phone'), value: number }] : [],
  ...(what === 'place' && position && { position }),
})

export const plannedView = z
  .object({
    items: list(
      z.object({
        id: z.string(),
        title: z.string(),
        what: z.enum(plannedKinds),
        actsAt: z.string(),
        plannedAt: z.string(),
        endedAt: z.string().optional(),
        /** Partners it is matched with; those without an open line cannot be asked. */
        partners: list(z.string()),
        /** Call each other: nothing more is known to either side. */
        met: list(z.object({ partner: by.node, name: z.string(), authority: z.string(), at: z.string() })),
      }),
    ),
    /** Partners with whom lines of private matching are open both ways. */
    lines: list(z.string()),
  })
  .meta({ id: 'TeamPlannedView' })
export type PlannedView = z.infer<typeof plannedView>
