/** What may be asked of this room over HTTP. Read it as a timetable. */
import { type Route, route } from '../kernel/route.ts'
import type { ScreeningDesk } from './desk.ts'
import {
  approvalForm,
  batchForm,
  batchParams,
  caseQuery,
  judgementForm,
  learningForm,
  queryForm,
  refileForm,
  rowsQuery,
  thresholdsForm,
} from './forms.ts'
import { listRoutes, table_bytes } from './lists/routes.ts'
import { streamRoutes } from './stream/routes.ts'
import {
  answerView,
  batchesView,
  batchRowsView,
  batchStartedView,
  batchView,
  judgedView,
  learningView,
  refilingView,
  thresholdsView,
  weighingView,
} from './views.ts'

export const screeningRoutes = (desk: ScreeningDesk): Route[] => [
  ...listRoutes(desk.lists),
  ...streamRoutes(desk.stream),
  route({
    verb: 'POST',
    path: '/screening/queries',
    act: 'screening.query',
    says: 'Looks one subject up in the lists; every candidate comes with its reasons.',
    body: queryForm,
    gives: answerView,
    answer: ({ officer, body, at }) => desk.query(officer, body, at),
  }),
  route({
    verb: 'POST',
    path: '/screening/judgements',
    act: 'screening.judge',
    says: 'Says whether a candidate is the one who was asked about; what was cleared does not come back.',
    body: judgementForm,
    gives: judgedView,
    answer: ({ officer, body, at }) => desk.judge(officer, body, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/thresholds',
    act: 'screening.weighing',
    says: 'From which probability an officer looks and from which a match may be strong, the weights in force, and what was learnt last.',
    gives: weighingView,
    answer: ({ officer, at }) => desk.thresholds.read(officer, at),
  }),
  route({
    verb: 'POST',
    path: '/screening/learning',
    act: 'screening.thresholds',
    says: "Learns weights from the authority's own records, without labels, and shows what each threshold would give; changes nothing by itself.",
    body: learningForm,
    gives: learningView,
    answer: ({ officer, body, at }) => desk.thresholds.learn(officer, body.why, at),
  }),
  route({
    verb: 'PUT',
    path: '/screening/thresholds',
    act: 'screening.thresholds',
    says: "Chooses thresholds and weights, from curves on the authority's own data.",
    body: thresholdsForm,
    gives: thresholdsView,
    answer: ({ officer, body, at }) => desk.thresholds.choose(officer, body, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/refiling',
    act: 'screening.refile',
    says: 'How far filing all records anew is.',
    gives: refilingView,
    answer: async ({ officer, at }) => {
      const it = await desk.refiling(officer, at)
      return it ? { refiling: it } : {}
    },
  }),
  route({
    verb: 'POST',
    path: '/screening/refiling',
    act: 'screening.refile',
    says: 'Files all records anew, after the way of filing changed; goes on by itself, also after a restart.',
    body: refileForm,
    gives: refilingView,
    answer: async ({ officer, body, at }) => ({ refiling: await desk.refile(officer, body.why, at) }),
  }),
  route({
    verb: 'GET',
    path: '/screening/batches',
    act: 'screening.read',
    says: 'The batches of a case and how far each is.',
    query: caseQuery,
    gives: batchesView,
    answer: async ({ officer, query, at }) => ({ items: await desk.batches(officer, query.case, at) }),
  }),
  route({
    verb: 'POST',
    path: '/screening/batches',
    act: 'screening.batch',
    says: 'Looks up every row of a CSV file or a workbook, or every entry of a list; goes on by itself, also after a restart.',
    body: batchForm,
    max_bytes: table_bytes,
    gives: batchStartedView,
    status: 201,
    answer: ({ officer, body, at }) => desk.startBatch(officer, body, at),
  }),
  route({
    verb: 'POST',
    path: '/screening/batches/:id/approval',
    act: 'screening.approve-batch',
    says: 'Another person lets a batch about many persons begin, or turns it down.',
    params: batchParams,
    body: approvalForm,
    gives: batchView,
    answer: ({ officer, params, body, at }) => desk.approveBatch(officer, params.id, body, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/batches/:id/rows',
    act: 'screening.read',
    says: 'The rows of a batch with their answers, in the order of the file.',
    params: batchParams,
    query: rowsQuery,
    gives: batchRowsView,
    answer: ({ officer, params, query, at }) =>
      desk.batchRows(officer, params.id, { ...query, found: query.found === 'true' }, at),
  }),
]
