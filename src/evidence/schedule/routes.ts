/** What may be asked about the hours of the line over HTTP. Read it as a timetable. */
import { z } from 'zod'
import { type Route, route } from '../../kernel/route.ts'
import { line } from '../../kernel/words.ts'
import type { EvidenceDesk } from '../desk.ts'

const lineRule = z
  .object({
    /** Minutes after midnight; a rule that ends before it begins goes over midnight. */
    from: z.number().int().min(0).max(1439),
    until: z.number().int().min(0).max(1440),
    /** 0: large content waits. */
    bytes_per_s: z
      .number()
      .int()
      .min(0)
      .max(1024 ** 4)
      .multipleOf(1024),
  })
  .meta({ id: 'LineRule' })

export const lineForm = z
  .object({ rules: z.array(lineRule).max(24), why: line(500) })
  .strict()
  .meta({ id: 'LineForm' })

export const lineView = z
  .object({
    /** The first rule that fits counts; outside all of them there is no limit. */
    rules: z.array(lineRule),
    /** The hours are of this time zone. */
    timeZone: z.string(),
    /** What is allowed now, in bytes a second; absent where nothing limits it, 0 while the line rests. */
    now: z.number().int().optional(),
    /** Absent while the node's own setting counts. */
    chosen: z.object({ why: z.string(), officerName: z.string(), at: z.string() }).optional(),
  })
  .meta({ id: 'LineHours' })

export const scheduleRoutes = (desk: EvidenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/evidence/line',
    act: 'federation.read',
    says: 'How much of the line to partners large evidence may take, by the hour.',
    gives: lineView,
    answer: ({ officer, at }) => desk.line(officer, at),
  }),
  route({
    verb: 'PUT',
    path: '/evidence/line',
    act: 'evidence.line',
    says: 'Chooses how much of the line to partners large evidence may take, by the hour; it takes the place of the setting.',
    body: lineForm,
    gives: lineView,
    answer: ({ officer, body, at }) => desk.chooseLine(officer, body, at),
  }),
]
