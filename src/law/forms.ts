/** What may be asked of the law. Codes are checked against the registry by the desk, which answers with a sentence. */
import { z } from 'zod'
import { coverages } from './gaps/gaps.ts'

const stateCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .describe('ISO 3166-1 alpha-2 code, e.g. IT')
const date = z.iso.date().describe('YYYY-MM-DD; today when left out')
const list = z.string().max(500)

export const askForm = z.object({
  from: stateCode.describe('requesting State'),
  to: stateCode.describe('requested State'),
  on: date.optional(),
  measure: list.optional().describe('measure families, separated by commas'),
  offence: list.optional().describe('offence concepts, separated by commas'),
  maxPenaltyMonths: z.coerce
    .number()
    .int()
    .min(0)
    .max(1200)
    .optional()
    .describe('maximum penalty in months, for the serious-crime test'),
  organisedGroup: z.stringbool().optional(),
  transnational: z.stringbool().optional(),
  knownOn: z.iso.date().optional().describe('answer with what was on record on this day'),
})
export type AskForm = z.infer<typeof askForm>

export const sheetForm = askForm.extend({ instrument: z.string().max(60).optional() })
export const instrumentQuery = z.object({ instrument: z.string().max(60) })
export const clocksQuery = z.object({ instrument: z.string().max(60).optional().describe('all when left out') })
export const instrumentParams = z.object({ id: z.string().max(60) })
export const stateParams = z.object({ state: stateCode })
export const onQuery = z.object({ on: date.optional() })

const when = z.iso.datetime({ offset: true, local: true })
const threat = list.describe(
  'what is threatened, separated by commas: life, physical-integrity, safety, critical-infrastructure ...',
)

export const routeForm = askForm.extend({
  forCourt: z.stringbool().optional().describe('the result is to be used before a court; yes when left out'),
  withProvider: z.stringbool().optional().describe('a service provider holds the data'),
  parallel: z.stringbool().optional().describe('both States investigate connected facts'),
  threat: threat.optional(),
  imminent: z.stringbool().optional(),
  agreed: z.stringbool().optional(),
  grounds: z.string().max(2000).optional(),
})
export type RouteForm = z.infer<typeof routeForm>

export const limitForm = z.object({
  clock: z.string().max(60).describe('id of the time limit, e.g. eio-decide'),
  start: when
    .optional()
    .describe('when it began, e.g. 2026-12-03T10:00:00Z; without an offset it is local time of the zone; now when left out'),
  state: stateCode.optional().describe('State of the authority whose duty it is: its holidays and zone count'),
  zone: z.string().max(60).optional().describe('IANA time zone, e.g. Europe/Rome'),
  extension: z.coerce.number().int().min(0).max(400).optional().describe('days of extension'),
  suspendedFrom: when.optional(),
  suspendedUntil: when.optional(),
})
export type LimitForm = z.infer<typeof limitForm>

export const emergencyForm = z.object({
  emergency: z.string().max(60).describe('id of the definition, e.g. e-evidence'),
  threat: threat.optional(),
  imminent: z.stringbool().optional(),
  agreed: z.stringbool().optional(),
  grounds: z.string().max(2000).optional().describe('why, in words'),
})
export type EmergencyForm = z.infer<typeof emergencyForm>

export const pairForm = z.object({ a: stateCode, b: stateCode, on: date.optional() })
export type PairForm = z.infer<typeof pairForm>

export const changesForm = z.object({
  since: z.iso.date().optional().describe('a year before `until` when left out'),
  until: date.optional(),
  states: list.optional().describe('codes separated by commas; all when left out'),
})
export type ChangesForm = z.infer<typeof changesForm>

export const gapsForm = z.object({
  on: date.optional(),
  obligation: z.string().max(60).optional(),
  state: stateCode.optional(),
  coverage: z.enum(coverages).optional(),
})
export type GapsForm = z.infer<typeof gapsForm>
