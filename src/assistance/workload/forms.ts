/** What an officer hands in about the work of the desk. */
import { z } from 'zod'
import { idPattern } from '../../kernel/words.ts'
import { free } from '../words.ts'

const id = z.string().regex(idPattern)
const name = free(80).trim().min(1)

/** Several requests to one officer, with what the next one has to know. */
export const handoverForm = z
  .object({ requests: z.array(id).min(1).max(200), to: id, note: free(5000).trim().default('') })
  .meta({ id: 'HandoverForm' })
export const absenceForm = z.object({ from: z.iso.date(), until: z.iso.date(), cover: id }).meta({ id: 'AbsenceForm' })
/** The filters as they stand in the address of the list. */
export const searchForm = z
  .object({ name, filter: z.record(z.string().regex(/^[a-zA-Z]{1,20}$/), free(200)) })
  .meta({ id: 'SavedSearchForm' })
export const idParams = z.object({ id })
