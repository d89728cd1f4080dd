/** What is answered about counts: sums, forecasts and their doubt. */
import { z } from 'zod'
import { foldings } from './cells.ts'
import { methodNames } from './methods.ts'
import { countTroubles } from './reading.ts'

const whole = z.number().int()
const report = z.object({
  rows: whole,
  taken: whole,
  troubles: z
    .array(z.object({ line: whole, code: z.enum(countTroubles), left: z.boolean(), value: z.string().optional() }))
    .readonly(),
  folded: z
    .array(
      z.object({
        how: z.enum(foldings),
        corridor: z.string(),
        commodity: z.string(),
        months: whole.optional(),
        into: z.string().optional(),
      }),
    )
    .readonly(),
  empty: whole,
  series: whole,
})
const set = z
  .object({
    set: z.string(),
    title: z.string(),
    source: z.string(),
    asOf: z.string(),
    counted: z.string(),
    effortUnit: z.string(),
    invented: z.boolean(),
    sha256: z.string(),
    from: z.string(),
    until: z.string(),
    report,
    commodities: z.array(z.string()),
    regions: z.array(z.string()),
    broughtAt: z.string(),
    broughtBy: z.string(),
    withdrawnAt: z.string().nullable(),
    withdrawnFor: z.string().nullable(),
  })
  .meta({ id: 'CountSetView' })
export const setView = set
export const setsView = z.object({ items: z.array(set) }).meta({ id: 'CountSetsView' })
export const tryView = z.object({ report, from: z.string(), until: z.string() }).meta({ id: 'CountTryView' })

const points = z
  .array(z.object({ point: z.number(), low80: z.number(), high80: z.number(), low95: z.number(), high95: z.number() }))
  .readonly()
const change = z.object({
  at: whole,
  before: z.number(),
  after: z.number(),
  chance: z.number(),
  effortBefore: z.number().nullable(),
  effortAfter: z.number().nullable(),
})
export const lookView = z
  .object({
    /** The month in which each period begins, those ahead included. */
    starts: z.array(z.string()),
    months: whole,
    lines: z.array(
      z.object({
        /** Empty for a sum. */
        corridor: z.string(),
        region: z.string(),
        level: z.enum(['whole', 'region', 'corridor']),
        counts: z.array(z.number()).readonly(),
        effort: z.array(z.number()).readonly().nullable(),
        forecast: z
          .object({
            /** Null for a sum: it has the methods of its parts. */
            method: z.enum(methodNames).nullable(),
            points,
            mase: z.partialRecord(z.enum(methodNames), z.number()),
            error: z.number(),
            origins: whole,
            coverage80: z.number(),
            coverage95: z.number(),
          })
          .nullable(),
        alarms: z.array(z.object({ period: whole, count: z.number(), limit: z.number(), expected: z.number() })).readonly(),
        judged: whole,
        changes: z.array(change),
      }),
    ),
    falseAlarms: z.number(),
  })
  .meta({ id: 'CountLookView' })

export const shareView = z
  .object({
    shares: z
      .array(
        z.object({
          corridor: z.string(),
          found: z.number(),
          effort: z.number(),
          now: z.number(),
          units: whole,
          expected: z.number(),
          low: z.number(),
          high: z.number(),
          best: z.number(),
        }),
      )
      .readonly(),
    expected: z.number(),
    low: z.number(),
    high: z.number(),
    asNow: z.number(),
    floor: z.number(),
    /** Corridors of which no effort is told: nothing can be said of their yield. */
    without: z.array(z.string()),
    from: z.string(),
    periods: whole,
    months: whole,
  })
  .meta({ id: 'CountShareView' })

const shift = z.object({
  corridor: z.string(),
  before: z.number(),
  after: z.number(),
  ratio: z.number(),
  low: z.number(),
  high: z.number(),
  effort: z.number().nullable(),
  says: z.enum(['rose', 'fell', 'unsure']),
})
export const flowsView = z
  .object({
    legs: z
      .array(
        z.object({
          origin: z.string(),
          transit: z.string(),
          destination: z.string(),
          mode: z.string(),
          commodity: z.string(),
          count: z.number(),
          effort: z.number().nullable(),
        }),
      )
      .readonly(),
    places: z
      .array(
        z.object({
          place: z.string(),
          out: z.number(),
          in: z.number(),
          through: z.number(),
          beside: whole,
          between: z.number(),
        }),
      )
      .readonly(),
    modes: z.array(z.object({ what: z.string(), count: z.number(), share: z.number() })).readonly(),
    crossings: z.array(z.object({ stage: z.string(), means: z.string(), count: z.number() })).readonly(),
    count: z.number(),
    untold: z.number(),
    displacement: z
      .object({
        from: z.string(),
        months: whole,
        periodsBefore: whole,
        periodsAfter: whole,
        shifts: z.array(shift).readonly(),
        all: shift.nullable(),
        elsewhere: z.boolean(),
      })
      .nullable(),
    from: z.string(),
    until: z.string(),
  })
  .meta({ id: 'CountFlowsView' })

export const nothing = z.void()
export const fileView = z.any()
