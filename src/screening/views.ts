/** What this room answers. */
import { z } from 'zod'
import { approvals } from './batch/approval.ts'
import { described } from './compare/described.ts'
import { waysToMatch } from './compare/names.ts'
import { factNames, listFormats } from './lists/formats/entry.ts'
import { verdicts } from './query/answer.ts'
import { bands } from './weigh/waterfall.ts'
import { features } from './weigh/weights.ts'

export const listView = z
  .object({
    id: z.string(),
    name: z.string(),
    source: z.string(),
    purpose: z.string(),
    format: z.enum(listFormats),
    /** The day that the list itself names. */
    dated: z.string().optional(),
    version: z.number().int(),
    entities: z.number().int(),
    importedAt: z.string(),
    importedBy: z.string(),
  })
  .meta({ id: 'ScreeningList' })
export const listsView = z.object({ items: z.array(listView).readonly() }).meta({ id: 'ScreeningLists' })

const faultView = z.object({ row: z.number().int(), code: z.string(), value: z.string() })
export const reportView = z
  .object({
    encoding: z.string(),
    guessed: z.boolean(),
    columns: z.array(z.object({ heading: z.string(), column: z.string().optional() })).readonly(),
    rows: z.number().int(),
    taken: z.number().int(),
    /** The first thousand rows with something wrong; `faultsTotal` counts all. */
    faults: z.array(faultView).readonly(),
    faultsTotal: z.number().int(),
  })
  .meta({ id: 'ScreeningReport' })
const counted = { fresh: z.number().int(), changed: z.number().int(), gone: z.number().int() }
export const importView = z
  .object({
    list: listView,
    report: reportView.extend({ ...counted, same: z.number().int() }).meta({ id: 'ScreeningListReport' }),
  })
  .meta({ id: 'ScreeningImported' })

const listVersion = z
  .object({
    version: z.number().int(),
    format: z.enum(listFormats),
    dated: z.string().optional(),
    /** SHA-256 of the file that was handed in. */
    fileDigest: z.string().optional(),
    purpose: z.string(),
    importedAt: z.string(),
    importedBy: z.string(),
    rows: z.number().int(),
    entities: z.number().int(),
    ...counted,
    faults: z.number().int(),
  })
  .meta({ id: 'ScreeningListVersion' })
export const versionsView = z
  .object({ list: listView, items: z.array(listVersion).readonly() })
  .meta({ id: 'ScreeningListVersions' })

const kept = z.object({
  subject: described,
  births: z.array(z.string()).readonly(),
  misused: z.boolean(),
  facts: z.object(Object.fromEntries(factNames.map((name) => [name, z.string().optional()])) as Facts).readonly(),
})
type Facts = Record<(typeof factNames)[number], z.ZodOptional<z.ZodString>>
export const versionView = z
  .object({
    version: listVersion,
    changes: z
      .array(
        z.object({
          reference: z.string(),
          what: z.enum(['fresh', 'changed', 'gone']),
          before: kept.optional(),
          after: kept.optional(),
        }),
      )
      .readonly(),
    faults: z.array(faultView).readonly(),
    nextChange: z.string().optional(),
    nextFault: z.number().int().optional(),
  })
  .meta({ id: 'ScreeningListChanges' })
export const entriesView = z
  .object({ items: z.array(kept.extend({ reference: z.string() })).readonly(), next: z.string().optional() })
  .meta({ id: 'ScreeningListEntries' })

const says = z.enum(['agreed', 'disagreed', 'missing'])
const comparedView = z.object({
  feature: z.enum(['name', 'birth', 'country', 'identifier']),
  says,
  left: z.string(),
  right: z.string(),
  level: z.string().optional(),
  type: z.string().optional(),
  pairs: z
    .array(z.object({ a: z.string(), b: z.string(), latin: z.string(), way: z.enum(waysToMatch), cost: z.number() }))
    .readonly()
    .optional(),
  onlyLeft: z.array(z.string()).readonly().optional(),
  onlyRight: z.array(z.string()).readonly().optional(),
  contradicts: z.boolean().optional(),
})
export const candidateView = z
  .object({
    record: z.string(),
    list: z.string(),
    reference: z.string(),
    subject: described,
    digest: z.string(),
    misused: z.boolean(),
    probability: z.number(),
    bits: z.number(),
    band: z.enum(bands),
    compared: z.array(comparedView).readonly(),
    steps: z
      .array(z.object({ what: z.string(), bits: z.number(), facts: z.record(z.string(), z.string()).readonly() }))
      .readonly(),
    judgement: z.object({ verdict: z.enum(verdicts), reason: z.string(), officerName: z.string(), at: z.string() }).optional(),
    cleared: z.boolean(),
  })
  .meta({ id: 'ScreeningCandidate' })

const weightView = z.object({
  feature: z.enum(features),
  level: z.string(),
  /** How often it is so when both are one subject, and how often by chance. */
  m: z.number(),
  u: z.number(),
})
export const learningView = z
  .object({
    weights: z.array(weightView).readonly(),
    /** From each probability on: how many are right, and how many of those who are the same are found, as expected. */
    curve: z
      .array(z.object({ threshold: z.number(), precision: z.number(), recall: z.number(), pairs: z.number().int() }))
      .readonly(),
    pairs: z.number().int(),
    same: z.number(),
    at: z.string(),
  })
  .meta({ id: 'ScreeningLearning' })

export const thresholdsView = z
  .object({
    look: z.number(),
    strong: z.number(),
    chosen: z.object({ why: z.string(), officerName: z.string(), at: z.string() }).optional(),
  })
  .meta({ id: 'ScreeningThresholds' })
export const weighingView = thresholdsView
  .extend({
    weights: z.array(weightView).readonly(),
    /** Whether the weights were learnt here. */
    own: z.boolean(),
    learnt: learningView.optional(),
  })
  .meta({ id: 'ScreeningWeighing' })

export const answerView = z
  .object({
    band: z.enum(bands),
    candidates: z.array(candidateView).readonly(),
    thresholds: thresholdsView,
    /** Before comparing, a record is taken to be the one sought with a chance of one in so many: all records, and never fewer than 100,000. */
    among: z.number().int(),
    /** More share these names than can be told apart: a date of birth would. */
    tooCommon: z.boolean(),
    /** What was taken from the names that were typed. */
    words: z.array(z.string()).readonly(),
  })
  .meta({ id: 'ScreeningAnswer' })

export const judgedView = z
  .object({ record: z.string(), verdict: z.enum(verdicts), at: z.string() })
  .meta({ id: 'ScreeningJudged' })

export const batchView = z
  .object({
    id: z.string(),
    name: z.string(),
    purpose: z.string(),
    total: z.number().int(),
    done: z.number().int(),
    strong: z.number().int(),
    look: z.number().int(),
    startedAt: z.string(),
    finishedAt: z.string().optional(),
    /** Before its first row: how many records of its lists are read into memory, of about how many. */
    reading: z.object({ done: z.number().int(), total: z.number().int() }).optional(),
    /** Looked up anew until then whenever a list changes; `fresh` counts rows with hits that were not there before. */
    standingUntil: z.string().optional(),
    fresh: z.number().int(),
    /** Rows come over connections and are answered at once; `total` is how many were agreed. */
    stream: z.boolean(),
    aim: z.string().optional(),
    approval: z
      .enum(approvals)
      .meta({ description: 'Whether a second person must agree before anybody of it is looked up, and has.' }),
    approvedBy: z.string().optional(),
    approvalNote: z.string().optional(),
    officerName: z.string(),
  })
  .meta({ id: 'ScreeningBatch' })
export const batchesView = z.object({ items: z.array(batchView).readonly() }).meta({ id: 'ScreeningBatches' })
export const batchStartedView = z.object({ batch: batchView, report: reportView }).meta({ id: 'ScreeningBatchStarted' })
export const batchRowsView = z
  .object({
    batch: batchView,
    items: z
      .array(
        z.object({
          row: z.number().int(),
          reference: z.string(),
          subject: described,
          band: z.enum(bands).optional(),
          fresh: z.number().int(),
          hits: z
            .array(
              z.object({
                record: z.string(),
                reference: z.string(),
                name: z.string(),
                probability: z.number(),
                band: z.enum(bands),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    next: z.number().int().optional(),
  })
  .meta({ id: 'ScreeningBatchRows' })

export const refilingView = z
  .object({
    refiling: z
      .object({
        done: z.number().int(),
        total: z.number().int(),
        why: z.string(),
        officerName: z.string(),
        startedAt: z.string(),
        finishedAt: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'ScreeningRefilingView' })
