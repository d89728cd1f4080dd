/** Several requests at once: what is done with all of them. */
import { z } from 'zod'
import { idPattern } from '../../../kernel/words.ts'
import { listQuery } from '../../forms.ts'
import { free } from '../../words.ts'

const id = z.string().regex(idPattern)
const requests = z.array(id).min(1).max(200)
const label = free(40).trim().min(1)

export const bulkForm = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('assign'), requests, /** Left out: nobody. */ to: id.optional() }),
    z.object({ act: z.literal('label'), requests, label }),
    z.object({ act: z.literal('unlabel'), requests, label }),
    z.object({ act: z.literal('remind'), requests, message: free(5000).trim().default('') }),
    z.object({ act: z.literal('close'), requests }),
  ])
  .meta({ id: 'BulkForm' })

/** One line a request: done, or the code of the rule that kept it back. */
export const bulkView = z
  .object({ items: z.array(z.object({ id: z.string(), version: z.number().optional(), refused: z.string().optional() })) })
  .meta({ id: 'BulkDone' })
export const labelsView = z.object({ items: z.array(z.string()) }).meta({ id: 'RequestLabels' })

/** The filters of the list, or chosen requests by their ids with commas between. */
export const tableQuery = listQuery.omit({ cursor: true, limit: true }).extend({ ids: free(20_000).optional() })
