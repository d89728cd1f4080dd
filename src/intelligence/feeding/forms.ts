/** What feeding takes in and answers. */
import { z } from 'zod'
import { idOf, idPattern, line, prose } from '../../kernel/words.ts'
import { encodings } from '../../screening/table/bytes.ts'
import { handling } from '../record/handling.ts'
import { recordKinds } from '../record/kinds.ts'
import { bases, categories, evaluation, shares } from '../record/record.ts'
import { faultCodes, outcomes } from './feed.ts'

/** What is said once of all rows of a file. */
export const feedHead = z.object({
  case: idOf<'case'>(),
  /** How officers call this file. */
  name: line(200),
  /** The system it comes from: rows of the same system with the same key are one record. */
  source: line(300),
  kind: z.enum(recordKinds),
  /** For persons, where no column says it row by row. */
  category: z.enum(categories).optional(),
  /** How far what is shareable goes; what a row says is not shareable stays in the case. */
  share: z.enum(shares).default('case'),
  contact: prose(500),
  handling: handling.default({ codes: ['H0'], onlyRecipients: [], notStates: [], onlyPurposes: [] }),
  reviewBy: z.iso.date(),
  basis: z.enum(bases).default('fact'),
  evaluation: evaluation.optional(),
  /** As of when the system says so, where no column says it; today, when left out. */
  dated: z.iso.date().optional(),
  /** By heading: a field of the record, `key`, `category`, `shareable`, `dated` or `evidence`; empty for a column that is not read. */
  mapping: z.record(z.string().max(200), z.string().max(40)).default({}),
})
export type FeedHead = z.infer<typeof feedHead>

/** Reads and checks everything and enters nothing. */
export const dry = z.boolean().default(true)
export const feedForm = feedHead
  .extend({
    fileBase64: z.string().max(130_000_000),
    encoding: z.enum(encodings).optional(),
    dry,
  })
  .meta({ id: 'IntelligenceFeedForm' })
export type FeedForm = z.infer<typeof feedForm>

export const feedParams = z.object({ id: idOf<'feed'>() })
export const feedsQuery = z.object({ case: z.string().regex(idPattern).optional() })
export const feedRowsQuery = z.object({
  outcome: z.enum(outcomes).optional(),
  /** The number of the last row that was read; rows that the system no longer names have numbers below zero. */
  after: z.coerce.number().int().min(-2_000_000).max(2_000_000).default(-2_000_000),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

const count = z.number().int()
const fault = z.object({ code: z.enum(faultCodes), value: z.string() })
export const feedView = z
  .object({
    id: z.string(),
    case: z.string(),
    name: z.string(),
    source: z.string(),
    kind: z.enum(recordKinds),
    by: z.string(),
    total: count,
    done: count,
    entered: count,
    renewed: count,
    unchanged: count,
    faulty: count,
    gone: count,
    startedAt: z.string(),
    finishedAt: z.string().optional(),
  })
  .meta({ id: 'IntelligenceFeed' })
export const feedsView = z.object({ items: z.array(feedView).readonly() }).meta({ id: 'IntelligenceFeeds' })
export const feedReportView = z
  .object({
    feed: feedView.optional(),
    encoding: z.string(),
    guessed: z.boolean(),
    columns: z.array(z.object({ heading: z.string(), target: z.string().optional(), example: z.string() })).readonly(),
    targets: z.array(z.string()).readonly(),
    rows: count,
    entered: count,
    renewed: count,
    unchanged: count,
    faulty: count,
    gone: count,
    faults: z.array(z.object({ row: count, key: z.string(), fault })).readonly(),
  })
  .meta({ id: 'IntelligenceFeedReport' })
export const feedRowsView = z
  .object({
    items: z
      .array(
        z.object({
          row: count,
          key: z.string(),
          outcome: z.enum(outcomes),
          record: z.string().optional(),
          fault: fault.optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'IntelligenceFeedRows' })
