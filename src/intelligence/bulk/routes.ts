/** Many questions at once over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import type { IntelligenceDesk } from '../desk.ts'
import { listQuery, reasonForm } from '../forms.ts'
import { plain } from '../record/routes.ts'
import { bulkForm, bulkParams, bulkReportView, bulkStepForm, bulksView, bulkView } from './forms.ts'

export const bulkRoutes = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/bulks',
    act: 'intelligence.list',
    says: 'Questions that were put many at once in your cases, what waits for a second officer among them.',
    query: listQuery,
    gives: bulksView,
    answer: ({ officer, query, at }) => plain(desk.bulk.list(officer, query.limit, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/bulks',
    act: 'intelligence.propose-bulk',
    says: 'Proposes many questions at once, from a table; another officer decides before any is asked.',
    body: bulkForm,
    max_bytes: 4_500_000,
    gives: bulkReportView,
    answer: ({ officer, body, at }) => plain(desk.bulk.propose(officer, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/bulks/:id',
    act: 'intelligence.read',
    says: 'Many questions, row by row: what was asked, what was answered, what a rule refused.',
    params: bulkParams,
    gives: bulkView,
    answer: ({ officer, params, at }) => plain(desk.bulk.read(officer, params.id, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/bulks/:id/steps',
    act: 'intelligence.decide-bulk',
    says: 'A second officer approves or rejects many questions.',
    params: bulkParams,
    body: bulkStepForm,
    gives: bulkView,
    answer: ({ officer, params, body, at }) => plain(desk.bulk.step(officer, params.id, body.step, body.reason, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/bulks/:id/stop',
    act: 'intelligence.propose-bulk',
    says: 'Whoever works in the case stops many questions that are proposed or under way.',
    params: bulkParams,
    body: reasonForm,
    gives: bulkView,
    answer: ({ officer, params, body, at }) => plain(desk.bulk.step(officer, params.id, 'stop', body.reason, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/bulks/:id/ask',
    act: 'intelligence.bulk-query',
    says: 'Asks the next rows of an approved bulk question, in the name of the officer who proposed it.',
    params: bulkParams,
    gives: bulkView,
    answer: ({ officer, params, at }) => plain(desk.bulk.ask(officer, params.id, at)),
  }),
]
