/** What may be asked of this room. */
import { z } from 'zod'
import type { NodeId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import { pageQuery } from '../kernel/page.ts'
import { idOf, line, prose } from '../kernel/words.ts'
import { partialDate } from '../subjects/person.ts'
import { actions, categories, codes, lights, purposes, specials } from './decision/attributes.ts'
import { policyForm } from './decision/policy.ts'
import { circumstances, outcomes } from './gates/gate.ts'
import { outcomes as glassOutcomes, most_h } from './glass/glass.ts'
import { matterKinds } from './matter.ts'
import { words } from './notice.ts'
import { justifications, verbs } from './oversight/verbs.ts'
import { grounds, letterLanguages, regimes, rights } from './rights/request.ts'

const day = z.iso.date() as unknown as z.ZodType<CalendarDate>
const moment = z.iso.datetime() as unknown as z.ZodType<Instant>
const set = <const T extends readonly [string, ...string[]]>(of: T) => z.array(z.enum(of)).max(of.length).default([])
const names = z.array(line(100)).max(50).default([])

export const matterParams = z.object({ id: idOf<'matter'>() })
export const caseParams = z.object({ case: idOf<'case'>() })

export const actsQuery = pageQuery.extend({
  /** Why the ledger is searched: kept with the search (R15). */
  purpose: line(500),
  verb: z.enum(verbs).optional(),
  justification: z.enum(justifications).optional(),
  officer: z.string().max(200).optional(),
  subject: z.string().max(300).optional(),
  case: z.string().max(200).optional(),
  from: moment.optional(),
  to: moment.optional(),
})
export type ActsQuery = z.infer<typeof actsQuery>

export const hintsQuery = z.object({ purpose: line(500), days: z.coerce.number().int().min(1).max(90).default(30) })
export type HintsQuery = z.infer<typeof hintsQuery>

export const askForm = z.object({ entry: z.uuid(), question: prose(1000) })
export type AskForm = z.infer<typeof askForm>
export const sampleForm = z.object({
  days: z.number().int().min(1).max(90),
  count: z.number().int().min(1).max(50),
  question: prose(1000),
})
export type SampleForm = z.infer<typeof sampleForm>
export const answerForm = z.object({ answer: prose(4000) })
export const closeForm = z.object({ outcome: z.enum(['satisfied', 'not-satisfied']), note: prose(2000) })
export type CloseForm = z.infer<typeof closeForm>

export const mattersQuery = pageQuery.extend({ kind: z.enum(matterKinds), state: z.string().max(40).optional() })
export type MattersQuery = z.infer<typeof mattersQuery>

export const proposePolicyForm = z.union([
  z.strictObject({ policy: policyForm, reason: prose(1000) }),
  z.strictObject({ withdraw: z.string().max(80), reason: prose(1000) }),
])
export type ProposePolicyForm = z.infer<typeof proposePolicyForm>
export const decideForm = z.object({ agree: z.boolean(), note: prose(1000) })
export type DecideForm = z.infer<typeof decideForm>

export const settleForm = z.object({ outcome: z.enum(words), note: line(500) }).meta({ id: 'ProtectionSettleForm' })
export type SettleForm = z.infer<typeof settleForm>

export const dueQuery = z.object({ by: day.optional() })
export const keepingForm = z.object({ proposal: z.enum(['erase', 'keep']), reason: prose(2000), until: day.optional() })
export type KeepingForm = z.infer<typeof keepingForm>

export const personForm = z.object({
  right: z.enum(rights),
  regime: z.enum(regimes),
  names: z.array(line(300)).min(1).max(20),
  born: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  identifiers: z.array(line(100)).max(20).default([]),
  language: z.enum(letterLanguages),
  through: z.enum(['person', 'authority']),
  authorityReference: line(100).optional(),
  identity: line(300),
  receivedOn: day,
  wanted: prose(4000).optional(),
})
export type PersonForm = z.infer<typeof personForm>
export const askPartnersForm = z.object({ partners: z.array(idOf<'node'>()).min(1).max(50), consent: line(500) })
export type AskPartnersForm = z.infer<typeof askPartnersForm>
export const weighForm = z.object({
  items: z
    .array(
      z.object({
        subject: z.string().max(200),
        decision: z.enum(['give', 'withhold', 'other']),
        ground: z.enum(grounds).optional(),
        reason: prose(1000),
      }),
    )
    .max(5000),
})
export type WeighForm = z.infer<typeof weighForm>

export const breachForm = z.object({
  awareAt: moment,
  nature: prose(4000),
  persons: line(300),
  records: line(300),
  consequences: prose(4000),
  measures: prose(4000),
  highRisk: z.boolean(),
})
export type BreachForm = z.infer<typeof breachForm>
export const notifyForm = z.object({ reason: z.string().trim().max(2000).optional(), personsTold: z.boolean().default(false) })
export type NotifyForm = z.infer<typeof notifyForm>

export const gateForm = z.object({
  case: idOf<'case'>(),
  subject: line(200),
  to: (idOf<'node'>() as unknown as z.ZodType<NodeId>).optional(),
  circumstances: z.array(z.enum(circumstances)).max(circumstances.length),
})
export type GateForm = z.infer<typeof gateForm>
export const gateDecisionForm = z.object({
  gate: z.string().max(60),
  outcome: z.enum(outcomes),
  reason: prose(2000),
  assurance: z.string().trim().max(4000).optional(),
})
export type GateDecisionForm = z.infer<typeof gateDecisionForm>

export const markingForm = z.object({
  subject: line(200),
  owner: (idOf<'node'>() as unknown as z.ZodType<NodeId>).optional(),
  codes: set(codes),
  tlp: z.enum(lights).optional(),
  pap: z.enum(actions).optional(),
  classification: z.number().int().min(0).max(3).default(0),
  onlyRecipients: names,
  notStates: names,
  onlyPurposes: set(purposes),
  useUntil: day.optional(),
  category: z.enum(categories).optional(),
  minor: z.boolean().default(false),
  /** The birth as far as it is known: whether the person is a child is worked out on each day anew. */
  born: partialDate.optional(),
  privileged: z.boolean().default(false),
  special: set(specials),
  restrictedTo: set(purposes),
  shareGrants: names,
  judicialGrants: names,
  /** Why it is marked so: shown beside the marks and kept in the record of acts. */
  reason: prose(1000),
})
export type MarkingForm = z.infer<typeof markingForm>
export const markingQuery = z.object({
  purpose: z.enum(purposes).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type MarkingQuery = z.infer<typeof markingQuery>

export const breakForm = z
  .object({
    case: line(80).meta({ description: 'The id of the case, or its reference as people write it.' }),
    reason: prose(1000),
    hours: z.number().int().min(1).max(most_h).default(4),
  })
  .meta({ id: 'ProtectionBreakForm' })
export type BreakForm = z.infer<typeof breakForm>
export const glassReviewForm = z
  .object({ outcome: z.enum(glassOutcomes), note: prose(1000) })
  .meta({ id: 'ProtectionGlassReviewForm' })
export type GlassReviewForm = z.infer<typeof glassReviewForm>
export const registerParams = z.object({
  register: z.enum([
    'processing',
    'transfers',
    'breaches',
    'assessment',
    'rules',
    'policies',
    'adversaries',
    'methods',
    'emergencies',
    'erasures',
  ]),
})
export type RegisterForm = z.infer<typeof registerParams>
export const reportQuery = z.object({
  language: z.enum(letterLanguages).default('en'),
  /** Whole days; from the first of January to now when left out. */
  from: day.optional(),
  to: day.optional(),
})
export type ReportQuery = z.infer<typeof reportQuery>
export const liftForm = z.object({ subject: line(200), reason: prose(1000) }).meta({ id: 'ProtectionLiftForm' })
export type LiftForm = z.infer<typeof liftForm>
export const acknowledgeForm = z.object({ subject: line(200) })
