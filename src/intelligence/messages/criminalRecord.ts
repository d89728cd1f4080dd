/**
 * Extracts from criminal records between authorities, as a form: whose record and for what, and in answer the convictions, or that there
 * are none. The fields are those that Framework Decision 2009/315/JHA Articles 6 and 11 speak of; from own knowledge.
 */
import { z } from 'zod'
import { line, prose } from '../../kernel/words.ts'
import { partialDate } from '../../subjects/person.ts'

/** Criminal proceedings, or what national law allows besides; each State may answer the latter as its own law says. */
export const recordUses = ['proceedings', 'employment', 'own-request', 'other'] as const

const country = z.string().regex(/^[A-Z]{2}$/)
const askedRecord = z.object({
  names: z.array(line(300)).min(1).max(10),
  birth: partialDate,
  birthPlace: line(200).optional(),
  nationalities: z.array(country).max(5).default([]),
  document: line(80).optional(),
  use: z.enum(recordUses),
})
const conviction = z.object({
  court: line(300),
  decided: partialDate,
  /** When it became final, where it did. */
  final: partialDate.optional(),
  offence: line(500),
  /** The provision it was convicted under. */
  law: line(300).optional(),
  sanction: prose(1000),
})
/** Exactly one: a request asks, a reply answers. An answer without convictions says that the register holds none. */
export const criminalRecord = z
  .object({ asks: askedRecord.optional(), convictions: z.array(conviction).max(200).optional() })
  .refine((it) => (it.asks === undefined) !== (it.convictions === undefined))
  .meta({ id: 'IntelligenceCriminalRecord' })
export type CriminalRecord = Readonly<z.infer<typeof criminalRecord>>

/** Whether the form belongs to this message: asked in a request, answered in a reply to one that asked. */
export const fits = (it: CriminalRecord, kind: string, before: CriminalRecord | undefined): boolean =>
  it.asks ? kind === 'request' : kind === 'reply' && before?.asks !== undefined
