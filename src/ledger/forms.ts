/** What may be asked of the ledger. */
import { z } from 'zod'
import { pageQuery } from '../kernel/page.ts'

export const caseParams = z.object({ case: z.string().max(200) })
export const entryParams = z.object({ id: z.uuid() })
export const subjectParams = z.object({ subject: z.string().min(1).max(300) })

export const misconductParams = z.object({ origin: z.string().min(1).max(300), size: z.coerce.number().int().min(0) })
export const sizeParams = z.object({ size: z.coerce.number().int().min(0) })

const moment = z.iso.datetime()

export const auditQuery = pageQuery.extend({
  case: z.string().max(200).optional(),
  subject: z.string().max(300).optional(),
  officer: z.string().max(200).optional(),
  act: z.string().max(100).optional(),
  from: moment.optional(),
  to: moment.optional(),
  /** Why the ledger is searched; kept with the search. */
  purpose: z.string().max(500).optional(),
})
export type AuditQuery = z.infer<typeof auditQuery>
export type PageQuery = z.infer<typeof pageQuery>
export { pageQuery }
