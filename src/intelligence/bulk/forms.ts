/** What bulk questions take in and answer. */
import { z } from 'zod'
import { idOf, idPattern, line, prose } from '../../kernel/words.ts'
import { purposes } from '../../protection/decision/attributes.ts'
import { described } from '../../screening/compare/described.ts'
import { encodings } from '../../screening/table/bytes.ts'
import { levels } from '../letters.ts'
import { bulkOutcomes, bulkStates, bulkSteps } from './bulk.ts'

export const bulkForm = z
  .object({
    case: idOf<'case'>(),
    /** How officers call these questions. */
    name: line(200),
    purpose: z.enum(purposes),
    basis: prose(2000),
    /** Why all of them are asked: the second officer decides on it. */
    reason: prose(2000),
    partners: z.array(z.string().regex(idPattern)).max(200).default([]),
    fileBase64: z.string().max(4_000_000),
    encoding: z.enum(encodings).optional(),
    /** By heading: what the column holds; empty for a column that is not read. */
    mapping: z.record(z.string().max(200), z.string().max(40)).default({}),
    /** Reads and checks everything and proposes nothing. */
    dry: z.boolean().default(false),
  })
  .meta({ id: 'IntelligenceBulkForm' })
export type BulkForm = z.infer<typeof bulkForm>
export const bulkStepForm = z.object({ step: z.enum(bulkSteps), reason: prose(1000) }).meta({ id: 'IntelligenceBulkStepForm' })
export const bulkParams = z.object({ id: idOf<'bulk'>() })

const count = z.number().int()
const fields = {
  id: z.string(),
  case: z.string(),
  name: z.string(),
  purpose: z.enum(purposes),
  basis: z.string(),
  reason: z.string(),
  partners: z.array(z.string()).readonly(),
  state: z.enum(bulkStates),
  total: count,
  proposedAt: z.string(),
  proposedBy: z.string(),
  proposer: z.string(),
  decidedAt: z.string().optional(),
  decider: z.string().optional(),
  decidedFor: z.string().optional(),
}
export const bulksView = z
  .object({
    items: z
      .array(
        z
          .object({ ...fields, done: count, refused: count, waiting: count, hits: count, possible: count })
          .meta({ id: 'IntelligenceBulkLine' }),
      )
      .readonly(),
  })
  .meta({ id: 'IntelligenceBulks' })
export const bulkView = z
  .object({
    ...fields,
    rows: z
      .array(
        z.object({
          row: count,
          reference: z.string(),
          subject: described,
          outcome: z.enum(bulkOutcomes),
          query: z.string().optional(),
          /** The rule that refused this row. */
          refusal: z.string().optional(),
          level: z.enum(levels).optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'IntelligenceBulk' })
export const bulkReportView = z
  .object({
    report: z.object({
      encoding: z.string(),
      guessed: z.boolean(),
      columns: z.array(z.object({ heading: z.string(), column: z.string().optional() })).readonly(),
      rows: count,
      taken: count,
      faults: z.array(z.object({ row: count, code: z.string(), value: z.string() })).readonly(),
      faultsTotal: count,
    }),
    bulk: bulkView.optional(),
  })
  .meta({ id: 'IntelligenceBulkReport' })
