/** What may be asked about the text of exhibits over HTTP. Read it as a timetable. */
import { z } from 'zod'
import { type Route, route } from '../../kernel/route.ts'
import { line } from '../../kernel/words.ts'
import type { EvidenceDesk } from '../desk.ts'
import { caseParams, exhibitParams } from '../forms.ts'

export const foundView = z
  .object({
    items: z.array(
      z.object({
        exhibit: z.string(),
        number: z.string(),
        name: z.string(),
        mime: z.string(),
        /** Page of a PDF, row of a table, line of a text, message of a conversation, second of a recording; 0 is the name of the file. */
        place: z.number().int(),
        /** The sheet, or who speaks. */
        label: z.string().optional(),
        text: z.string(),
      }),
    ),
    /** There are more than are shown. */
    more: z.boolean(),
    /** Exhibits whose text is not read to its end yet. */
    unread: z.number().int(),
  })
  .meta({ id: 'FoundWords' })

export const textStateView = z
  .object({
    text: z
      .object({
        state: z.enum(['reading', 'done', 'failed']),
        /** Pages or parts in all, and the next one. */
        parts: z.number().int(),
        nextPart: z.number().int(),
        /** Pages without letters, and how many of them a recogniser read. */
        blank: z.number().int(),
        recognised: z.number().int(),
        why: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'TextState' })

export const searchRoutes = (desk: EvidenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/evidence/cases/:case/words',
    act: 'evidence.read',
    says: 'Passages of the exhibits of a case with every word asked for; words in quotation marks stand together.',
    params: caseParams,
    query: z.object({ q: line(200) }),
    gives: foundView,
    answer: ({ officer, params, query, at }) => desk.findWords(officer, params.case, query.q, at),
  }),
  route({
    verb: 'GET',
    path: '/evidence/cases/:case/exhibits/:id/text',
    act: 'evidence.read',
    says: 'How far the text of an exhibit has been read.',
    params: exhibitParams,
    gives: textStateView,
    answer: ({ officer, params, at }) => desk.textState(officer, params.case, params.id, at),
  }),
]
