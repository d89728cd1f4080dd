/**
 * Operations that cross borders, leg by leg: controlled deliveries (UNTOC 20, 1988 Convention 11) and pursuit. In each State its own
 * authority directs and gives the permission (EU-2000 12(3)).
 */
import { z } from 'zod'
import { nodeIdSchema } from '../../directory/manifest.ts'
import { line, prose } from '../../kernel/words.ts'
import { day, deedOf, id, moment, over, place } from './words.ts'

export const operationForms = ['day', 'delivery', 'pursuit'] as const
/** UNTOC 20(4): let through intact, or taken out and replaced in whole or in part. */
export const methods = ['intact', 'replaced', 'partly-replaced'] as const
export const legStates = ['waiting', 'taken-over', 'handed-over', 'lost', 'stopped'] as const
export const leaves = ['granted', 'conditions', 'refused'] as const

export const leg = deedOf('leg', {
  operation: id,
  leg: id,
  no: z.int().min(1).max(99),
  /** The party in whose State it lies, and who directs there. */
  node: nodeIdSchema,
  directs: line(300),
  from: place,
  to: place,
  at: moment,
  over,
})
export const legState = deedOf('leg-state', {
  operation: id,
  leg: id,
  state: z.enum(legStates),
  note: prose(1000).optional(),
  over,
})
export const legLeave = deedOf('leg-leave', {
  operation: id,
  leg: id,
  word: z.enum(leaves),
  authority: line(300),
  law: line(300),
  conditions: prose(2000).optional(),
  over,
})

/** What is put into the calendar, and what is settled when the team closes. */
export const planned = [
  deedOf('meeting', { meeting: id, title: line(200), at: moment, where: line(300), over }),
  deedOf('lesson', { area: z.enum(['law', 'evidence', 'victims', 'assets', 'work', 'tools']), text: prose(4000) }),
  deedOf('keeps', { kept: id, what: line(300), node: nodeIdSchema, law: line(300), until: day.optional(), over }),
] as const
