/** What the making of packs takes in and answers. */
import { z } from 'zod'
import { idOf, prose } from '../../kernel/words.ts'
import { purposes } from '../../protection/decision/attributes.ts'
import { recordKinds } from '../record/kinds.ts'
import { mostHours } from './pack.ts'
import { signedPack } from './seal.ts'

export const packForm = z
  .object({
    case: idOf<'case'>(),
    purpose: z.enum(purposes),
    basis: prose(2000),
    reason: prose(2000),
    kinds: z.array(z.enum(recordKinds)).min(1).max(30),
    /** After so many hours it opens no more. */
    hours: z.number().int().min(1).max(mostHours),
  })
  .meta({ id: 'IntelligencePackForm' })
export type PackForm = z.infer<typeof packForm>
export const packView = z
  .object({ id: z.string(), until: z.string(), records: z.number().int(), numbers: z.number().int(), signed: signedPack })
  .meta({ id: 'IntelligencePack' })
