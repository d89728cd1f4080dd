/** What this room answers. Places are places in a network as recorded; no view has a field for what a person may do. */
import { z } from 'zod'
import { patternNames } from './money/lead.ts'
import { troubleCodes } from './money/payment.ts'
import { tracingRules } from './money/tracing.ts'
import { importTroubles } from './network/exchange.ts'
import { entityKinds, informationGrades, sourceGrades, tieKinds } from './network/network.ts'
import { methodNames } from './trends/methods.ts'

const whole = z.number().int()

export const entityView = z
  .object({
    id: z.string(),
    kind: z.enum(entityKinds),
    label: z.string(),
    attributes: z.record(z.string(), z.string()),
    recordedAt: z.string(),
    recordedBy: z.string(),
  })
  .meta({ id: 'NetworkEntityView' })

export const tieView = z
  .object({
    id: z.string(),
    from: z.string(),
    to: z.string(),
    kind: z.enum(tieKinds),
    directed: z.boolean(),
    weight: z.number(),
    since: z.string().optional(),
    until: z.string().optional(),
    source: z.string(),
    evaluation: z.object({ source: z.enum(sourceGrades), information: z.enum(informationGrades) }),
    evidence: z.string(),
    recordedAt: z.string(),
    recordedBy: z.string(),
    withdrawnAt: z.string().optional(),
    withdrawnFor: z.string().optional(),
  })
  .meta({ id: 'NetworkTieView' })

const amounts = z.object({ entities: whole, ties: whole })
export const networkView = z
  .object({ entities: z.array(entityView).readonly(), ties: z.array(tieView).readonly(), shown: amounts, of: amounts })
  .meta({ id: 'NetworkView' })

const grade = z.object({ source: z.enum(sourceGrades), information: z.enum(informationGrades) })
export const heldView = z
  .object({
    entities: z
      .array(
        z.object({ key: z.string(), kind: z.enum(entityKinds), label: z.string(), attributes: z.record(z.string(), z.string()) }),
      )
      .readonly(),
    ties: z
      .array(
        z.object({
          key: z.string(),
          from: z.string(),
          to: z.string(),
          kind: z.enum(tieKinds),
          directed: z.boolean(),
          weight: z.number(),
          since: z.string().optional(),
          until: z.string().optional(),
          source: z.string(),
          evaluation: grade.optional(),
          evidence: z.string(),
        }),
      )
      .readonly(),
    closed: whole,
    more: z.boolean().optional(),
  })
  .meta({ id: 'NetworkHeldView' })
export const takenView = amounts

export const importView = z
  .object({
    lines: whole,
    entities: whole,
    ties: whole,
    troubles: z.array(z.object({ line: whole, code: z.enum(importTroubles), value: z.string().optional() })).readonly(),
  })
  .meta({ id: 'NetworkImportView' })

export const chartView = z
  .object({
    id: z.string(),
    title: z.string(),
    state: z.record(z.string(), z.json()),
    version: whole,
    savedAt: z.string(),
    savedBy: z.string(),
  })
  .meta({ id: 'NetworkChartView' })
export const chartsView = z.object({ items: z.array(chartView).readonly() }).meta({ id: 'NetworkChartsView' })

const chartAt = z.object({ chart: z.string(), version: whole })
export const versionsView = z
  .object({
    items: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          version: whole,
          savedAt: z.string(),
          savedBy: z.string(),
          from: chartAt.optional(),
          merged: chartAt.optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'NetworkChartVersionsView' })

export const nothing = z.void()
export const fileView = z.any()

const payment = z
  .object({
    id: z.string(),
    at: z.string(),
    dated: z.enum(['instant', 'day']),
    from: z.string(),
    to: z.string(),
    minor: whole,
    currency: z.string(),
    line: whole,
    text: z.string().optional(),
  })
  .meta({ id: 'PaymentView' })
export const statementView = z
  .object({
    id: z.string(),
    name: z.string(),
    format: z.string(),
    sha256: z.string(),
    evidence: z.string(),
    reading: z.object({
      payments: z.array(payment).readonly(),
      troubles: z
        .array(z.object({ line: whole, code: z.enum(troubleCodes), left: z.boolean(), value: z.string().optional() }))
        .readonly(),
      openings: z.array(z.object({ account: z.string(), currency: z.string(), minor: whole })).readonly(),
      lines: whole,
    }),
    readAt: z.string(),
    readBy: z.string(),
  })
  .meta({ id: 'StatementView' })
export const moneyView = z
  .object({ items: z.array(statementView).readonly(), payments: z.array(payment).readonly(), twice: whole })
  .meta({ id: 'MoneyView' })

export const patternsView = z
  .object({
    findings: z
      .array(
        z.object({
          pattern: z.enum(patternNames),
          payments: z.array(z.string()).readonly(),
          accounts: z.array(z.string()).readonly(),
          facts: z.record(z.string(), z.union([z.string(), z.number()])),
          from: z.string(),
          until: z.string(),
        }),
      )
      .readonly(),
    complete: z.record(z.enum(patternNames), z.boolean()),
    payments: whole,
    accounts: whole,
    twice: whole,
  })
  .meta({ id: 'PatternsView' })

const trace = z.object({
  rule: z.enum(tracingRules),
  currency: z.string(),
  steps: z.array(z.object({ payment: z.string(), from: z.string(), to: z.string(), minor: whole, claimed: whole })).readonly(),
  rests: z.array(z.object({ account: z.string(), claimed: whole, balance: whole })).readonly(),
  total: whole,
  lost: whole,
  uncovered: z.array(z.object({ account: z.string(), minor: whole })).readonly(),
  otherCurrency: whole,
})
export const traceView = z.object({ traces: z.array(trace) }).meta({ id: 'TraceView' })
export const originView = z
  .object({
    origins: z.array(
      z.object({
        rule: z.enum(tracingRules),
        accounts: z.array(z.object({ account: z.string(), payments: z.array(z.string()).readonly(), claimed: whole })),
      }),
    ),
  })
  .meta({ id: 'OriginView' })

const forecast = z.object({
  method: z.enum(methodNames),
  points: z
    .array(z.object({ point: z.number(), low80: z.number(), high80: z.number(), low95: z.number(), high95: z.number() }))
    .readonly(),
  tried: z.object({
    mase: z.partialRecord(z.enum(methodNames), z.number()),
    origins: whole,
    coverage80: z.number(),
    coverage95: z.number(),
  }),
})
export const trendsView = z
  .object({
    series: z.array(
      z.object({
        corridor: z.string(),
        commodity: z.string(),
        months: whole,
        left: whole,
        counts: z.array(z.number()).readonly(),
        effort: z.array(z.number()).readonly().nullable(),
        forecast: forecast.nullable(),
        alarms: z.array(z.object({ period: whole, count: z.number(), limit: z.number(), expected: z.number() })).readonly(),
        falseAlarms: z.number(),
        judged: whole,
        changes: z.array(z.object({ at: whole, before: z.number(), after: z.number(), chance: z.number() })),
      }),
    ),
    whole: z.array(z.number()).nullable(),
  })
  .meta({ id: 'TrendsView' })

export const allocationView = z
  .object({
    shares: z
      .array(
        z.object({
          corridor: z.string(),
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
  })
  .meta({ id: 'AllocationView' })
