/** The legs of a delivery or a pursuit, and what is in the calendar and in the closing of a team, as pages show them. */
import { z } from 'zod'
import { leaves, legStates, methods, operationForms } from '../event/legs.ts'
import { entityKinds, equipmentStates, fundingStates } from '../event/shared.ts'
import { place } from '../event/words.ts'
import { allowed, type Leg } from '../fold/legs.ts'
import { type by, held, list } from './held.ts'

export const operationWords = {
  form: z.enum(operationForms).optional(),
  method: z.enum(methods).optional(),
  fallback: z.string().optional(),
}

export const legView = z.object({
  id: z.string(),
  no: z.int(),
  node: z.string(),
  directs: z.string(),
  from: place,
  to: place,
  at: z.string(),
  /** Every standing version: more than one says that two planned it without knowing of each other. */
  writes: list(z.string()),
  allowed: z.boolean(),
  leave: held(
    z.object({
      leg: z.string(),
      word: z.enum(leaves),
      authority: z.string(),
      law: z.string(),
      conditions: z.string().optional(),
    }),
  ).optional(),
  state: held(z.object({ leg: z.string(), state: z.enum(legStates), note: z.string().optional() })).optional(),
})
export const legLine = ({ id, plan, leave, state }: Leg): z.infer<typeof legView> => {
  const { leg: _, ...words } = plan.value
  return {
    id,
    ...words,
    writes: plan.writes.map((w) => w.id),
    allowed: allowed(leave),
    ...(leave && { leave }),
    ...(state && { state }),
  }
}

const thing = <T extends z.ZodType>(plan: T) => list(z.object({ id: z.string(), lane: z.string(), plan: held(plan) }))

/** What of the work of a team is in its calendar, in its closing, and kept by the members together. */
export const closingViews = (said: typeof by & { lane: z.ZodString; withdrawn: z.ZodOptional<z.ZodString> }) => ({
  lessons: list(z.object({ ...said, area: z.string(), text: z.string() })),
  meetings: thing(z.object({ meeting: z.string(), title: z.string(), at: z.string(), where: z.string() })),
  keeps: thing(z.object({ kept: z.string(), what: z.string(), node: z.string(), law: z.string(), until: z.string().optional() })),
  entities: thing(
    z.object({
      entity: z.string(),
      is: z.enum(entityKinds),
      label: z.string(),
      text: z.string().optional(),
      ties: list(z.object({ to: z.string(), as: z.string() })),
    }),
  ),
  funding: thing(
    z.object({
      funding: z.string(),
      source: z.string(),
      what: z.string(),
      amount_cents: z.number(),
      currency: z.string(),
      by: z.string(),
      due: z.string().optional(),
      state: z.enum(fundingStates),
    }),
  ),
  equipment: thing(
    z.object({
      equipment: z.string(),
      what: z.string(),
      owner: z.string(),
      holder: z.string(),
      until: z.string().optional(),
      state: z.enum(equipmentStates),
    }),
  ),
})
