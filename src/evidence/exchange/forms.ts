/** What officers hand in to take exhibits out of a CASE graph. */
import { z } from 'zod'
import { line, prose } from '../../kernel/words.ts'

export const caseImportForm = z
  .object({
    /** JSON-LD as text: its digest is of these characters. */
    graph: z.string().min(2).max(18_000_000),
    /** Says what would become of each record and keeps nothing. */
    dryRun: z.boolean().default(true),
    purpose: prose(1800),
    /** For records that do not say who collected them, and where. */
    authority: line(200),
    place: line(200),
  })
  .meta({ id: 'CaseImportForm' })
export type CaseImportForm = z.infer<typeof caseImportForm>
