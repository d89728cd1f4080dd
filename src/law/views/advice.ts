/** What the law answers to questions of choice: ways, limits, emergencies, two States side by side, changes, gaps. */
import { z } from 'zod'
import { intrusions, paces, routeIds, routeNotes } from '../advice/way.ts'
import { coverages } from '../gaps/gaps.ts'
import { confidences } from '../instrument.ts'
import { emergencyLacks } from '../limits/emergency.ts'
import { proclaimedDays } from '../limits/holidays.ts'
import { changeKinds } from '../pair/changes.ts'
import { standings } from '../participation.ts'
import { cited, declarationView, provisionView, reasonView, standingView, words } from '../views.ts'

export const emergencyView = z
  .object({
    emergency: z.string(),
    met: z.boolean(),
    lacks: z.array(z.enum(emergencyLacks)).readonly(),
    accepts: words,
    clocks: words,
    ...cited,
  })
  .meta({ id: 'LawEmergencyView' })

export const routeView = z
  .object({
    ways: z
      .array(
        z.object({
          route: z.enum(routeIds),
          lawful: z.enum(['yes', 'no', 'unknown']),
          instrument: z.string().optional(),
          pace: z.enum(paces),
          intrusion: z.enum(intrusions),
          evidence: z.boolean(),
          clocks: words,
          notes: z.array(z.object({ code: z.enum(routeNotes), params: z.record(z.string(), z.string()).readonly() })).readonly(),
          reasons: z.array(reasonView).readonly(),
          emergency: emergencyView.optional(),
          rank: z.number().int().optional(),
          marks: z.array(z.enum(['suggested', 'fastest', 'least-intrusive'])).readonly(),
          ...cited,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'LawRouteView' })

export const limitView = z
  .object({
    rule: z.string(),
    kind: z.enum(['hard', 'soft']),
    who: z.enum(['requesting', 'requested', 'addressee', 'platform']),
    start: z.string(),
    due: z.string().nullable(),
    lastDay: z.string().nullable(),
    extended_days: z.number(),
    movedFrom: z.string().optional(),
    warnAt: z.string().optional(),
    zone: z.string(),
    holidays: z
      .object({
        state: z.string(),
        source: z.string(),
        confidence: z.enum(confidences),
        passed: words,
        counted: z.boolean(),
        proclaimed: z.array(z.enum(proclaimedDays)).readonly(),
        regional: z.literal(true).optional(),
      })
      .optional(),
    rests: z.literal(true).optional(),
    suspended_ms: z.number(),
    standsStill: z.literal(true).optional(),
    suspension: z.string().optional(),
    ...cited,
  })
  .meta({ id: 'LawLimitView' })

const gapRow = z
  .object({
    obligation: z.string(),
    state: z.string(),
    coverage: z.enum(coverages),
    doubtful: z.literal(true).optional(),
    bound: z.enum(standings),
    boundAsOf: z.string(),
    provisions: z.array(provisionView).readonly(),
    missing: words,
    repealed: z.array(provisionView).readonly(),
    reviewedBy: z.string().optional(),
    ...cited,
  })
  .meta({ id: 'LawGapRow' })
export const gapsView = z.object({ on: z.string(), items: z.array(gapRow).readonly() }).meta({ id: 'LawGapsView' })
export const gapStatisticsView = z
  .object({
    on: z.string(),
    items: z
      .array(
        z.object({
          obligation: z.string(),
          article: z.string(),
          duty: z.enum(['mandatory', 'optional']),
          bound: z.number().int(),
          covered: z.number().int(),
          doubtful: z.number().int(),
          partly: z.number().int(),
          gap: z.number().int(),
          unknown: z.number().int(),
          boundWithGap: z.number().int(),
          unreviewed: z.number().int(),
          missing: z.array(z.object({ element: z.string(), states: z.number().int() })).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'LawGapStatistics' })

const both = <T extends z.ZodType>(item: T) => z.object({ a: item, b: item })
export const compareView = z
  .object({
    a: z.string(),
    b: z.string(),
    on: z.string(),
    instruments: z
      .array(
        z.object({
          instrument: z.string(),
          a: standingView,
          b: standingView,
          shared: z.boolean(),
          differs: z.boolean(),
          declarations: both(z.array(declarationView).readonly()),
        }),
      )
      .readonly(),
    obligations: z
      .array(z.object({ obligation: z.string(), article: z.string(), a: gapRow, b: gapRow, differs: z.boolean() }))
      .readonly(),
  })
  .meta({ id: 'LawCompareView' })

export const changeView = z
  .object({
    on: z.string(),
    kind: z.enum(changeKinds),
    state: z.string().optional(),
    instrument: z.string().optional(),
    detail: z.string().optional(),
    ...cited,
  })
  .meta({ id: 'LawChangeView' })
export const changesView = z
  .object({ since: z.string(), until: z.string(), items: z.array(changeView).readonly() })
  .meta({ id: 'LawChangesView' })

/** A file: the entrance sends the bytes. */
export const fileView = z.object({ bytes: z.instanceof(Uint8Array), name: z.string() })
