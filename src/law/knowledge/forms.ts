/** What officers hand in about the law on record. */
import { z } from 'zod'
import { pageQuery } from '../../kernel/page.ts'
import { idOf, line, prose } from '../../kernel/words.ts'
import { changeStandings } from './change.ts'
import { factKinds, factSchema } from './fact.ts'

const day = z.iso.date()
const state = z.string().regex(/^[A-Z]{2}$/)
const instrument = z.string().max(80)

export const registryQuery = z.object({
  instrument: instrument.optional(),
  state: state.optional(),
  on: day.optional().describe('the day asked about; today when left out'),
  knownOn: day.optional().describe('answer with what was on record at the end of this day'),
})
export type RegistryQuery = z.infer<typeof registryQuery>

export const historyQuery = z.object({ kind: z.enum(factKinds), key: z.string().min(1).max(170) })

export const changesQuery = pageQuery.extend({ standing: z.enum(changeStandings).optional() })
export const changeParams = z.object({ id: idOf<'change'>() })

export const proposeForm = z
  .object({
    title: line(200),
    facts: z.array(factSchema).min(1).max(200),
    /** The officer has looked at the depositary's own page for each of them, on the day the facts name. */
    checked: z.boolean().optional(),
  })
  .meta({ id: 'ProposeLawForm' })

export const confirmForm = z
  .object({
    kind: z.enum(factKinds),
    key: z.string().min(1).max(170),
    /** The day on which the officer looked. */
    asOf: day,
    /** Where: the depositary's page, the official journal. */
    source: line(400),
  })
  .meta({ id: 'ConfirmLawForm' })

export const acceptForm = z.object({ seen: z.string().regex(/^[0-9a-f]{32}$/) }).meta({ id: 'AcceptLawForm' })
export const declineForm = z.object({ reason: prose(2000) }).meta({ id: 'DeclineLawForm' })

/** A table of the law is far below this. */
export const file_max_bytes = 8 * 1024 * 1024

export const importForm = z
  .object({
    name: line(200),
    bytes: z.base64().max(Math.ceil((file_max_bytes * 4) / 3) + 4),
    /** The day as of which the file is true; today when left out. */
    asOf: day.optional(),
    instrument: instrument.optional(),
    source: line(400).optional(),
  })
  .meta({ id: 'ImportLawForm' })
export type ImportForm = z.infer<typeof importForm>
export const importParams = z.object({ id: idOf<'import'>() })
export const proposeImportForm = z
  .object({
    /** Rows to propose; every sound row that adds to the record when left out. */
    rows: z.array(z.int().min(1)).max(20_000).optional(),
  })
  .meta({ id: 'ProposeLawImportForm' })

export const publishForm = z.object({ title: line(200), purpose: prose(1000) }).meta({ id: 'PublishLawPackForm' })
export const subscribeForm = z.object({ node: z.string().max(80) }).meta({ id: 'SubscribeLawPackForm' })
export const nodeParams = z.object({ node: z.string().max(80) })
export const packParams = z.object({ version: z.coerce.number().int().min(1).max(2_147_483_647) })
