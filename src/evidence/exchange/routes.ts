/** CASE graphs over HTTP. */
import { z } from 'zod'
import { type Route, route } from '../../kernel/route.ts'
import { caseParams, exhibitParams } from '../forms.ts'
import type { ExchangeDesk } from './desk.ts'
import { caseImportForm } from './forms.ts'

/** Ten MiB of graph as JSON text, with room for what escaping adds. */
const graph_bytes = 20 * 1024 * 1024

const importView = z
  .object({
    /** SHA-256 of the graph. */
    graph: z.string(),
    dryRun: z.boolean(),
    rows: z
      .array(
        z.object({
          row: z.int(),
          record: z.string(),
          number: z.string().optional(),
          name: z.string().optional(),
          sha256: z.string().optional(),
          events: z.int(),
          verdict: z.enum(['joined', 'registered', 'known', 'unreadable']),
          remarks: z
            .array(z.enum(['no-digest', 'no-name', 'no-number', 'no-events', 'size-differs', 'event-without-time']))
            .readonly(),
          exhibit: z.object({ id: z.string(), number: z.string() }).optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'CaseImportView' })

const earlierView = z
  .object({
    items: z
      .array(
        z.object({
          graph: z.string(),
          record: z.string(),
          number: z.string().nullable(),
          events: z
            .array(
              z.object({
                action: z.string(),
                at: z.string().optional(),
                by: z.string().optional(),
                where: z.string().optional(),
                purpose: z.string().optional(),
                authority: z.string().optional(),
                tool: z.string().optional(),
              }),
            )
            .readonly(),
          at: z.string(),
          by: z.string(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'EarlierCustodyView' })

export const exchangeRoutes = (desk: ExchangeDesk): Route[] => [
  route({
    verb: 'POST',
    path: '/evidence/cases/:case/case-imports',
    act: 'evidence.add',
    says: 'Takes exhibits with their earlier custody out of a CASE/UCO graph in JSON-LD; with dryRun it says what would become of each record.',
    params: caseParams,
    body: caseImportForm,
    max_bytes: graph_bytes,
    gives: importView,
    answer: ({ officer, params, body, at }) => desk.importCase(officer, params.case, body, at),
  }),
  route({
    verb: 'GET',
    path: '/evidence/cases/:case/exhibits/:id/earlier',
    act: 'evidence.read',
    says: 'What CASE graphs told of an exhibit before it came here. It stands beside the chain of custody and is sealed by nobody.',
    params: exhibitParams,
    gives: earlierView,
    answer: ({ officer, params, at }) => desk.earlier(officer, params.case, params.id, at),
  }),
]
