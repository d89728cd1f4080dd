/** Feeding from national systems over HTTP: an officer's form and a system's programme come in by the same door. */
import { type Route, route } from '../../kernel/route.ts'
import type { IntelligenceDesk } from '../desk.ts'
import { plain } from '../record/routes.ts'
import { feedForm, feedParams, feedReportView, feedRowsQuery, feedRowsView, feedsQuery, feedsView } from './forms.ts'

/** A million rows of a name, a day and a number are about 60 MB; base64 adds a third. */
const table_bytes = 96 * 1024 * 1024

export const feedingRoutes = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/feeds',
    act: 'intelligence.list',
    says: 'Files of national systems that were entered in your cases, and how far each is.',
    query: feedsQuery,
    gives: feedsView,
    answer: ({ officer, query, at }) => plain(desk.feeding.list(officer, query.case, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/feeds',
    act: 'intelligence.feed',
    says: 'Reads a CSV file or a workbook of a national system, row by row; with `dry`, says what would happen and enters nothing.',
    body: feedForm,
    max_bytes: table_bytes,
    gives: feedReportView,
    answer: ({ officer, body, at }) => plain(desk.feeding.start(officer, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/feeds/:id/rows',
    act: 'intelligence.read',
    says: 'What became of each row of a file, and what was wrong with it.',
    params: feedParams,
    query: feedRowsQuery,
    gives: feedRowsView,
    answer: ({ officer, params, query, at }) => plain(desk.feeding.rows(officer, params.id, query, at)),
  }),
]
