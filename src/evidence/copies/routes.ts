/** What may be asked about copies with something taken out over HTTP. Read it as a timetable. */
import { z } from 'zod'
import { type Route, route } from '../../kernel/route.ts'
import type { EvidenceDesk } from '../desk.ts'
import { exhibitParams } from '../forms.ts'
import { exhibitView } from '../views.ts'
import { areaForm, cleanForm, redactForm } from './forms.ts'

export const copiesView = z
  .object({
    items: z.array(
      z.object({
        exhibit: z.string(),
        number: z.string(),
        of: z.string(),
        kind: z.enum(['redacted', 'cleaned']),
        areas: z.array(areaForm),
        taken: z.array(z.string()),
        officer: z.string(),
        name: z.string(),
        purpose: z.string(),
        fewKnow: z.string().optional(),
        at: z.string(),
      }),
    ),
    /** How many people can know what it says, and whether they are few. */
    circle: z.object({ count: z.number().int(), small: z.boolean() }),
  })
  .meta({ id: 'MadeCopies' })

const exhibit = '/evidence/cases/:case/exhibits/:id'

export const copiesRoutes = (desk: EvidenceDesk): Route[] => [
  route({
    verb: 'POST',
    path: `${exhibit}/redactions`,
    act: 'evidence.redact',
    says: 'Makes a copy without what lies in the areas: an exhibit of its own, under the same conditions.',
    params: exhibitParams,
    body: redactForm,
    gives: exhibitView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.redact(officer, params.case, params.id, body, at),
  }),
  route({
    verb: 'POST',
    path: `${exhibit}/cleaned`,
    act: 'evidence.redact',
    says: 'Makes a copy without what says who made the file, when, where and with what.',
    params: exhibitParams,
    body: cleanForm,
    gives: exhibitView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.clean(officer, params.case, params.id, body, at),
  }),
  route({
    verb: 'GET',
    path: `${exhibit}/copies`,
    act: 'evidence.read',
    says: 'Copies with something taken out: of this exhibit, or what this copy lacks; each area with its reason.',
    params: exhibitParams,
    gives: copiesView,
    answer: ({ officer, params, at }) => desk.madeCopies(officer, params.case, params.id, at),
  }),
]
