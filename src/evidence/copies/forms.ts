/** What an officer says who makes a copy with something taken out. */
import { z } from 'zod'
import { line, prose } from '../../kernel/words.ts'

const share = z.number().min(0).max(1)
const why = prose(500)

export const areaForm = z.discriminatedUnion('on', [
  z.object({ on: z.literal('page'), page: z.int().min(1).max(20_000), x: share, y: share, width: share, height: share, why }),
  z.object({ on: z.literal('text'), from: z.int().min(0), to: z.int().min(1), why }),
  z.object({ on: z.literal('cell'), row: z.int().min(1), column: z.int().min(1).optional(), why }),
])

const copyWords = {
  purpose: prose(2000),
  /** Decision or order it rests on. */
  authority: line(200),
  conditionsSeen: z.array(z.string().max(80)).max(200).default([]),
  /** Why it is done all the same, where few people can know what the exhibit says. */
  fewKnow: prose(2000).optional(),
}

export const redactForm = z.object({ ...copyWords, areas: z.array(areaForm).min(1).max(2000) }).meta({ id: 'RedactForm' })
export const cleanForm = z.object(copyWords).meta({ id: 'CleanForm' })
export type RedactForm = z.infer<typeof redactForm>
export type CleanForm = z.infer<typeof cleanForm>
