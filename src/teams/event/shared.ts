/** What the members keep together: persons and things they speak of, money that was asked for, equipment that was lent. */
import { z } from 'zod'
import { nodeIdSchema } from '../../directory/manifest.ts'
import { line, prose } from '../../kernel/words.ts'
import { day, deedOf, id, over } from './words.ts'

export const entityKinds = ['person', 'company', 'place', 'vehicle', 'vessel', 'number', 'account', 'record', 'other'] as const
export const fundingStates = ['drafted', 'asked', 'granted', 'refused', 'paid'] as const
export const equipmentStates = ['wanted', 'lent', 'returned'] as const

export const shared = [
  /** A person, a thing or a record that the members speak of, and to what it is tied. No judgement: who it is, and what ties it. */
  deedOf('entity', {
    entity: id,
    is: z.enum(entityKinds),
    label: line(300),
    text: prose(4000).optional(),
    ties: z.array(z.object({ to: id, as: line(200) })).max(50),
    over,
  }),
  /** An application for money, e.g. to Eurojust for a team's costs. */
  deedOf('funding', {
    funding: id,
    source: line(300),
    what: prose(2000),
    amount_cents: z
      .int()
      .min(0)
      .max(10 ** 13),
    currency: z.string().regex(/^[A-Z]{3}$/),
    by: nodeIdSchema,
    due: day.optional(),
    state: z.enum(fundingStates),
    over,
  }),
  deedOf('equipment', {
    equipment: id,
    what: line(300),
    /** Whose it is, and who has it. */
    owner: nodeIdSchema,
    holder: nodeIdSchema,
    until: day.optional(),
    state: z.enum(equipmentStates),
    over,
  }),
] as const
