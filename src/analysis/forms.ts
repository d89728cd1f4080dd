/** What callers hand in. No form here has a place to ask what a person will do, and a test looks that none ever has. */
import { z } from 'zod'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import { idOf, line, prose } from '../kernel/words.ts'
import { rankings } from './graph/disruption.ts'
import { doubted } from './graph/doubt.ts'
import { linkMethods } from './graph/links.ts'
import { tracingRules } from './money/tracing.ts'
import { type EntityId, entityKinds, informationGrades, sourceGrades, type TieId, tieKinds } from './network/network.ts'

const date = z.iso.date() as unknown as z.ZodType<CalendarDate>
const instant = z.iso.datetime() as unknown as z.ZodType<Instant>
const entity = idOf<'entity'>() as z.ZodType<EntityId>

export const caseParams = z.object({ case: idOf<'case'>() })
export const tieParams = z.object({ case: idOf<'case'>(), tie: idOf<'tie'>() })
export const chartParams = z.object({ case: idOf<'case'>(), chart: idOf<'chart'>() })

/** As known by us then, and as it was on that day. */
export const momentQuery = z.object({ known: instant.optional(), on: date.optional() })

export const entityForm = z
  .object({
    kind: z.enum(entityKinds),
    label: line(200),
    attributes: z.record(line(60), line(300)).default({}),
  })
  .meta({ id: 'NetworkEntityForm' })

const provenance = {
  source: line(300),
  evaluation: z.object({ source: z.enum(sourceGrades), information: z.enum(informationGrades) }),
  evidence: line(300),
}

export const tieForm = z
  .object({
    from: entity,
    to: entity,
    kind: z.enum(tieKinds),
    directed: z.boolean().default(false),
    weight: z.number().positive().max(1e12).default(1),
    since: date.optional(),
    until: date.optional(),
    ...provenance,
  })
  .meta({ id: 'NetworkTieForm' })

export const withdrawForm = z.object({ reason: prose(2000) }).meta({ id: 'NetworkWithdrawForm' })

/** `as`: it is one that is in the network already. */
export const takeForm = z
  .object({
    entities: z.array(z.object({ key: line(400), as: entity.optional() })).max(5000),
    ties: z.array(line(400)).max(5000),
    evaluation: z.object({ source: z.enum(sourceGrades), information: z.enum(informationGrades) }),
  })
  .meta({ id: 'NetworkTakeForm' })

const fileText = z.string().min(1).max(8_000_000)
export const importForm = z
  .object({ format: z.enum(['csv', 'graphml', 'gexf']), text: fileText, ...provenance })
  .meta({ id: 'NetworkImportForm' })

const size = z.number().int().min(1)
export const questionForm = z
  .object({
    known: instant.optional(),
    on: date.optional(),
    /** Among these alone: what a chart shows is what is measured. Left out: everything. */
    among: z
      .object({ entities: z.array(entity).max(100_000), ties: z.array(idOf<'tie'>() as z.ZodType<TieId>).max(500_000) })
      .optional(),
    question: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('places') }),
      z.object({
        kind: z.literal('key-players'),
        aim: z.enum(['fragment', 'reach']),
        size: size.max(10),
        steps: size.max(6).default(2),
      }),
      z.object({
        kind: z.literal('disruption'),
        entities: z.array(entity).max(20_000).default([]),
        ties: z.array(idOf<'tie'>()).max(100_000).default([]),
        effort: z.number().min(0).max(1).default(0.5),
      }),
      z.object({ kind: z.literal('dismantling'), by: z.enum(rankings), block: size.max(20).default(1) }),
      z.object({
        kind: z.literal('ways'),
        from: entity,
        to: entity,
        most: size.max(50).default(5),
        directed: z.boolean().default(false),
      }),
      z.object({ kind: z.literal('doubt'), measure: z.enum(doubted), share: z.number().min(0.01).max(0.9).default(0.1) }),
      z.object({ kind: z.literal('change'), before: date }),
      z.object({ kind: z.literal('missing-ties'), method: z.enum(linkMethods), most: size.max(100).default(10) }),
    ]),
  })
  .meta({ id: 'NetworkQuestionForm' })

const chartAt = z.object({ chart: idOf<'chart'>(), version: z.number().int().positive() })
export const versionParams = chartParams.extend({ version: z.coerce.number().int().positive() })
export const chartForm = z
  .object({
    title: line(200),
    /** What the portal draws from; the node keeps it as it is. */
    state: z.record(z.string().max(100), z.json()).refine((s) => JSON.stringify(s).length <= 2_000_000),
    /** The version opened; left out for a new chart. */
    version: z.number().int().positive().optional(),
    /** The chart it branches from, and the one it takes in. */
    from: chartAt.optional(),
    merged: chartAt.optional(),
  })
  .meta({ id: 'NetworkChartForm' })

const placesForm = z
  .record(z.string().max(60), z.tuple([z.number(), z.number()]))
  .refine((its) => Object.keys(its).length <= 20_000)
const languageForm = z.enum(['en', 'fr', 'es', 'ar', 'ru', 'zh'])
/** What a chart shows, as it would be saved. */
const shownState = z.record(z.string().max(100), z.json())
export const paperForm = z
  .object({ title: line(200), state: shownState, places: placesForm, language: languageForm })
  .meta({ id: 'NetworkPaperForm' })

/** Where the page drew each entity is for the picture alone. */
export const shownForm = z
  .object({
    format: z.enum(['csv', 'i2.csv', 'graphml', 'gexf', 'svg']),
    state: shownState,
    places: placesForm.default({}),
    language: languageForm.default('en'),
  })
  .meta({ id: 'NetworkShownForm' })

export const statementForm = z
  .object({
    name: line(200),
    format: z.enum(['csv', 'camt053', 'mt940', 'goaml']),
    text: fileText,
    evidence: line(300),
    /** Where days begin and times without a zone are read. */
    zone: z
      .string()
      .max(60)
      .refine(isZone, { params: { code: 'not-one-of' } })
      .default('UTC'),
    mapping: z
      .object({
        from: line(100),
        to: line(100),
        amount: line(100),
        date: line(100),
        time: line(100).optional(),
        currency: line(100).optional(),
        id: line(100).optional(),
        text: line(100).optional(),
        assumedCurrency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .optional(),
        order: z.enum(['ymd', 'dmy', 'mdy']).default('ymd'),
        mark: z.enum(['.', ',']).default('.'),
      })
      .optional(),
  })
  .refine((form) => form.format !== 'csv' || form.mapping, { path: ['mapping'], params: { code: 'required' } })
  .meta({ id: 'StatementForm' })

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

export const patternsForm = z
  .object({
    windowHours: z
      .number()
      .min(1)
      .max(24 * 366)
      .default(96),
    fan: z.number().int().min(2).max(1000).default(4),
    /** Minor units by currency. */
    thresholds: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().int().positive()).optional(),
  })
  .meta({ id: 'PatternsForm' })

const payment = line(200)
export const traceForm = z
  .object({
    claimed: z.array(payment).min(1).max(1000),
    rules: z
      .array(z.enum(tracingRules))
      .min(1)
      .default([...tracingRules]),
  })
  .meta({ id: 'TraceForm' })
export const originForm = z
  .object({
    payment,
    rules: z
      .array(z.enum(tracingRules))
      .min(1)
      .default([...tracingRules]),
  })
  .meta({ id: 'OriginForm' })

const counts = z.array(z.number().int().min(0).max(1e9)).min(1).max(600)
export const trendsForm = z
  .object({
    series: z
      .array(
        z.object({
          corridor: line(120),
          commodity: line(120),
          first: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
          counts,
          effort: z.array(z.number().min(0).max(1e12)).max(600).optional(),
        }),
      )
      .min(1)
      .max(200),
    ahead: z.number().int().min(1).max(12).default(3),
    falseAlarms: z.number().min(0.001).max(0.2).default(0.01),
  })
  .meta({ id: 'TrendsForm' })

export const allocationForm = z
  .object({
    corridors: z
      .array(z.object({ corridor: line(120), found: z.number().int().min(0).max(1e9), effort: z.number().positive().max(1e12) }))
      .min(1)
      .max(200),
    units: z.number().int().min(1).max(1e6),
    floor: z.number().min(0.05).max(1).default(0.2),
  })
  .meta({ id: 'AllocationForm' })

export type EntityForm = z.infer<typeof entityForm>
export type TieForm = z.infer<typeof tieForm>
export type ImportForm = z.infer<typeof importForm>
export type QuestionForm = z.infer<typeof questionForm>
export type ChartForm = z.infer<typeof chartForm>
export type TakeForm = z.infer<typeof takeForm>
export type ShownForm = z.infer<typeof shownForm>
export type PaperForm = z.infer<typeof paperForm>
export type StatementForm = z.infer<typeof statementForm>
export type PatternsForm = z.infer<typeof patternsForm>
export type TraceForm = z.infer<typeof traceForm>
export type OriginForm = z.infer<typeof originForm>
export type TrendsForm = z.infer<typeof trendsForm>
export type AllocationForm = z.infer<typeof allocationForm>
export type MomentQuery = z.infer<typeof momentQuery>
