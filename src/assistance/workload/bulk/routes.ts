/** Several requests at once over HTTP. */
import { z } from 'zod'
import { type Route, route } from '../../../kernel/route.ts'
import type { BulkDesk } from './desk.ts'
import * as forms from './forms.ts'

const file = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })

export const bulkRoutes = (desk: BulkDesk): Route[] => [
  route({
    verb: 'POST',
    path: '/requests/bulk',
    act: 'assistance.list',
    says: 'Assign, label, remind or close several requests; the answer says of each whether it was done.',
    body: forms.bulkForm,
    gives: forms.bulkView,
    answer: ({ officer, body, at }) => desk.forAll(officer, body, at),
  }),
  route({
    verb: 'GET',
    path: '/requests/labels',
    act: 'assistance.list',
    says: 'Labels in use in your cases.',
    gives: forms.labelsView,
    answer: ({ officer, at }) => desk.labels(officer, at),
  }),
  route({
    verb: 'GET',
    path: '/requests/table',
    act: 'assistance.export-list',
    says: 'The list, or requests chosen in it, as a table for a spreadsheet (CSV).',
    query: forms.tableQuery,
    gives: file,
    file: 'text/csv; charset=utf-8',
    answer: ({ officer, query, at }) => desk.table(officer, query, at),
  }),
]
