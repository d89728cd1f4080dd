/** What the receiving node writes back once fetched content has been checked: it is here whole, or it is not what the letter said. */
import { z } from 'zod'
import { idOf } from '../../kernel/words.ts'

const hex = z.string().regex(/^[0-9a-f]{64}$/)

export const arrivedLetter = z
  .object({
    v: z.literal(1),
    exhibit: idOf<'exhibit'>(),
    root: hex,
    sha256: hex,
    verdict: z.enum(['whole', 'damaged']),
    /** Hash of the custody event that says so; absent when it is damaged. */
    custody: hex.optional(),
  })
  .meta({ id: 'EvidenceArrivedLetter' })
export type ArrivedLetter = z.infer<typeof arrivedLetter>

export const arrivedKind = 'evidence.arrived'
