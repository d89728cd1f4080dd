/** What callers hand in, checked before anyone reads it. */
import { z } from 'zod'
import { idOf, line, prose } from '../kernel/words.ts'
import { purposes } from '../protection/decision/attributes.ts'
import { described } from './compare/described.ts'
import { listFormats } from './lists/formats/entry.ts'
import { verdicts } from './query/answer.ts'
import { encodings } from './table/bytes.ts'
import { columns } from './table/columns.ts'

/** Why somebody is looked up: one purpose of the closed list, and the reason in the officer's own words. */
const why = { aim: z.enum(purposes), purpose: prose(2000) }
const lists = z.array(idOf<'list'>()).max(50).default([])
const table = {
  /** The CSV file or Excel workbook (.xlsx, its first sheet), base64 (RFC 4648 section 4). */
  fileBase64: z.string(),
  /** When left out, taken from the file's mark, else UTF-8, else guessed and said. */
  encoding: z.enum(encodings).optional(),
  /** Which heading means which column, for headings that are not known. */
  mapping: z.record(z.string().max(200), z.enum(columns)).default({}),
}

export const listParams = z.object({ id: idOf<'list'>() })
export const importForm = z
  .object({
    name: line(200),
    source: line(500),
    purpose: prose(2000),
    /** The form the list is published in; `table` is a CSV file or a workbook with a heading. */
    format: z.enum(listFormats).default('table'),
    ...table,
    /** OFAC: alt.csv, the further names, beside sdn.csv. */
    moreBase64: z.string().optional(),
    /** Says what would be new, other and gone, and changes nothing. */
    dryRun: z.boolean().default(false),
  })
  .meta({ id: 'ScreeningImportForm' })

const version = z.coerce.number().int().min(1).max(2_147_483_647)
const limit = z.coerce.number().int().min(1).max(500).default(100)
const after = z.string().max(300).default('')
export const changesQuery = z.object({
  version,
  after,
  fault: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  limit,
})
export const entriesQuery = z.object({
  /** The newest one when left out. */
  version: version.optional(),
  /** Entries whose names or reference hold all of these words. */
  words: z.string().max(200).default(''),
  after,
  limit,
})

export const queryForm = z
  .object({
    case: idOf<'case'>(),
    ...why,
    /** All lists when empty. */
    lists,
    subject: described,
    limit: z.number().int().min(1).max(200).default(50),
  })
  .meta({ id: 'ScreeningQueryForm' })

export const judgementForm = z
  .object({
    case: idOf<'case'>(),
    subject: described,
    record: line(200),
    /** The digest of the record that was on the screen. */
    digest: line(64),
    verdict: z.enum(verdicts),
    reason: prose(1000),
  })
  .meta({ id: 'ScreeningJudgementForm' })

export const thresholdsForm = z
  .object({
    look: z.number().gt(0).lt(1),
    strong: z.number().gt(0).lt(1),
    /** Weigh on as now, by what was learnt last, or by what the node came with. */
    weights: z.enum(['kept', 'learnt', 'standard']).default('kept'),
    why: prose(1000),
  })
  .meta({ id: 'ScreeningThresholdsForm' })

export const learningForm = z.object({ why: prose(1000) }).meta({ id: 'ScreeningLearningForm' })

export const batchForm = z
  .object({
    case: idOf<'case'>(),
    ...why,
    name: line(200),
    lists,
    ...table,
    /** A table of questions, or every entry of this list instead. */
    fileBase64: table.fileBase64.optional(),
    from: idOf<'list'>().optional(),
    /** A stream instead: no more rows than this come over connections, each answered at once. */
    stream_rows: z.number().int().min(0).max(1_000_000).default(0),
    /** Tell me later: looked up anew for so many days whenever a list changes. */
    standing_days: z.number().int().min(0).max(366).default(0),
  })
  .meta({ id: 'ScreeningBatchForm' })
export const caseQuery = z.object({ case: idOf<'case'>() })
export const batchParams = z.object({ id: idOf<'batch'>() })
export const rowsQuery = z.object({
  after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  /** Only rows that an officer should look at. */
  found: z.enum(['true', 'false']).optional(),
})

export const approvalForm = z.object({ agree: z.boolean(), note: prose(1000) }).meta({ id: 'ScreeningApprovalForm' })

export const refileForm = z.object({ why: prose(1000) }).meta({ id: 'ScreeningRefileForm' })

export type ImportForm = z.infer<typeof importForm>
export type QueryForm = z.infer<typeof queryForm>
export type JudgementForm = z.infer<typeof judgementForm>
export type ThresholdsForm = z.infer<typeof thresholdsForm>
export type ApprovalForm = z.infer<typeof approvalForm>
export type BatchForm = z.infer<typeof batchForm>
