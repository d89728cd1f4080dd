/** Feeding from national systems over HTTP: an officer's form and a system's programme come in by the same door. */
import { type Route, route } from '../../kernel/route.ts'
import type { IntelligenceDesk } from '../desk.ts'
import { plain } from '../record/routes.ts'
import * as form from './forms.ts'
import * as pull from './pull/forms.ts'

/** A million rows of a name, a day and a number are about 60 MB; base64 adds a third. */
const table_bytes = 96 * 1024 * 1024

export const feedingRoutes = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/feeds',
    act: 'intelligence.list',
    says: 'Files of national systems that were entered in your cases, and how far each is.',
    query: form.feedsQuery,
    gives: form.feedsView,
    answer: ({ officer, query, at }) => plain(desk.feeding.list(officer, query.case, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/feeds',
    act: 'intelligence.feed',
    says: 'Reads a CSV file or a workbook of a national system, row by row; with `dry`, says what would happen and enters nothing.',
    body: form.feedForm,
    max_bytes: table_bytes,
    gives: form.feedReportView,
    answer: ({ officer, body, at }) => plain(desk.feeding.start(officer, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/feeds/:id/rows',
    act: 'intelligence.read',
    says: 'What became of each row of a file, and what was wrong with it.',
    params: form.feedParams,
    query: form.feedRowsQuery,
    gives: form.feedRowsView,
    answer: ({ officer, params, query, at }) => plain(desk.feeding.rows(officer, params.id, query, at)),
  }),
  ...pulls(desk),
]

const pulls = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/pulls',
    act: 'intelligence.list',
    says: 'Addresses of national systems that are asked by themselves in your cases, with the last times and what became of each.',
    gives: pull.pullsView,
    answer: ({ officer, at }) => plain(desk.pulls.list(officer, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/pulls/addresses',
    act: 'intelligence.list',
    says: 'Addresses that the configuration of this node allows a file to be fetched from.',
    gives: pull.pullAddressesView,
    answer: ({ officer, at }) => plain(desk.pulls.addresses(officer, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/pulls',
    act: 'intelligence.feed',
    says: 'Orders that a file is fetched again and again; with `dry`, fetches it now, says what would happen and enters nothing.',
    body: pull.pullForm,
    gives: pull.pullAnswerView,
    answer: ({ officer, body, at }) => plain(desk.pulls.schedule(officer, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/pulls/:id/step',
    act: 'intelligence.feed',
    says: 'Has it fetched now, pauses it, goes on with it, or ends it.',
    params: pull.pullParams,
    body: pull.pullStepForm,
    gives: pull.pullView,
    answer: ({ officer, params, body, at }) => plain(desk.pulls.step(officer, params.id, body.did, at)),
  }),
]
