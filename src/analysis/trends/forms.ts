/** What is handed in about counts. Nothing here has a place for a person, a case or an address. */
import { z } from 'zod'
import type { CalendarDate } from '../../kernel/instant.ts'
import { idOf, line, prose } from '../../kernel/words.ts'
import { columns } from './reading.ts'

const date = z.iso.date() as unknown as z.ZodType<CalendarDate>

export const setParams = z.object({ set: idOf<'counts'>() })

const heading = line(100).optional()
export const countsForm = z
  .object({
    title: line(200),
    source: line(300),
    /** The day on which the source had counted so far. */
    asOf: date,
    /** What one is: a seizure, a person detected, a kilogram. */
    counted: line(120),
    effortUnit: z.string().trim().max(120).default(''),
    /** For practice: shown as such wherever it is. */
    invented: z.boolean().default(false),
    text: z.string().min(1).max(8_000_000),
    mapping: z
      .object(Object.fromEntries(columns.map((column) => [column, heading])) as Record<(typeof columns)[number], typeof heading>)
      .refine((m) => m.commodity && m.period && m.count && (m.corridor || (m.origin && m.destination)), {
        params: { code: 'required' },
      }),
  })
  .meta({ id: 'CountsForm' })

export const endForm = z.object({ reason: prose(2000) }).meta({ id: 'CountsWithdrawForm' })

const chosen = { commodity: line(120).optional(), region: line(120).optional() }
export const lookQuery = z.object({
  ...chosen,
  /** One alone, in the shortest periods that it can be told in. */
  corridor: line(250).optional(),
  ahead: z.coerce.number().int().min(1).max(12).default(3),
  falseAlarms: z.coerce.number().min(0.001).max(0.2).default(0.01),
})

export const shareForm = z
  .object({
    ...chosen,
    units: z.number().int().min(1).max(1e6),
    floor: z.number().min(0.05).max(1).default(0.2),
    /** Counts of so many last periods. */
    periods: z.number().int().min(1).max(120).default(12),
  })
  .meta({ id: 'CountsShareForm' })

export const flowsQuery = z.object({
  ...chosen,
  /** Month of the day from which "after" is counted. */
  after: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
})

export type CountsForm = z.infer<typeof countsForm>
export type LookQuery = z.infer<typeof lookQuery>
export type ShareForm = z.infer<typeof shareForm>
export type FlowsQuery = z.infer<typeof flowsQuery>
