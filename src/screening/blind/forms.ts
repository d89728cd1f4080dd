/** What callers of private matching hand in. */
import { z } from 'zod'
import { idOf, line, prose } from '../../kernel/words.ts'
import { encodings } from '../table/bytes.ts'
import { columns } from '../table/columns.ts'
import { blindItem } from './keys.ts'
import { aims } from './letters.ts'

/** A case list is some thousands at most; more is no list of a case. */
export const mostItems = 2_000

/** Items one by one, or a CSV file as for a batch; a set that is held out in the same case when asking. */
const listed = {
  items: z.array(blindItem).max(mostItems).default([]),
  fileBase64: z.string().optional(),
  encoding: z.enum(encodings).optional(),
  mapping: z.record(z.string().max(200), z.enum(columns)).default({}),
}

export const openForm = z
  .object({
    /** Points the partner may have answered in 24 hours; 0 closes the line. */
    daily: z.number().int().min(0).max(1_000_000),
    /** After so many days the key changes by itself. */
    days: z.number().int().min(1).max(366),
    purpose: prose(2000),
  })
  .meta({ id: 'BlindOpenForm' })
export const partnerParams = z.object({ partner: idOf<'node'>() })

export const holdForm = z
  .object({
    case: idOf<'case'>(),
    name: line(200),
    purpose: prose(2000),
    partners: z.array(idOf<'node'>()).min(1).max(200),
    ...listed,
  })
  .meta({ id: 'BlindHoldForm' })
export const setParams = z.object({ id: idOf<'set'>() })
export const releaseForm = z.object({ purpose: prose(2000) }).meta({ id: 'BlindReleaseForm' })

export const askForm = z
  .object({
    case: idOf<'case'>(),
    to: idOf<'node'>(),
    aim: z.enum(aims),
    name: line(200),
    purpose: prose(2000),
    /** Asks about what this case holds out itself: the intersection of two case lists. */
    set: idOf<'set'>().optional(),
    /** Tell me later: so many days. */
    standing_days: z.number().int().min(0).max(366).default(0),
    ...listed,
  })
  .meta({ id: 'BlindAskForm' })
export const askParams = z.object({ id: idOf<'ask'>() })
export const callForm = z
  .object({ items: z.array(z.number().int().min(1)).min(1).max(mostItems), purpose: prose(2000) })
  .meta({ id: 'BlindCallForm' })
export const blindCaseQuery = z.object({ case: idOf<'case'>() })
export const itemsQuery = z.object({
  after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  hits: z.enum(['true', 'false']).optional(),
})

export type OpenForm = z.infer<typeof openForm>
export type HoldForm = z.infer<typeof holdForm>
export type AskForm = z.infer<typeof askForm>
export type CallForm = z.infer<typeof callForm>
