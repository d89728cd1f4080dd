/** What may be asked of private matching over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import type { BlindDesk } from './desk.ts'
import { askForm, askParams, blindCaseQuery, callForm, holdForm, itemsQuery, openForm, partnerParams, releaseForm, setParams } from './forms.ts'
import { askItemsView, asksView, askView, calledView, linesView, openedView, recordView, setsView, setView } from './views.ts'

/** Two thousand items one by one, or as a file. */
const list_bytes = 8 * 1024 * 1024

export const blindRoutes = (desk: BlindDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/screening/blind/lines',
    act: 'screening.read',
    says: 'With which partners private matching is open, and how much of the day is spent.',
    gives: linesView,
    answer: async ({ officer, at }) => ({ items: await desk.lines(officer, at) }),
  }),
  route({
    verb: 'PUT',
    path: '/screening/blind/lines/:partner',
    act: 'screening.blind-open',
    says: 'Opens a line to a partner with a new key and a quota, or closes it (daily 0).',
    params: partnerParams,
    body: openForm,
    gives: openedView,
    answer: ({ officer, params, body, at }) => desk.openLine(officer, params.partner, body, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/blind/sets',
    act: 'screening.read',
    says: 'What a case holds out for private matching, and to whom.',
    query: blindCaseQuery,
    gives: setsView,
    answer: async ({ officer, query, at }) => ({ items: await desk.sets(officer, query.case, at) }),
  }),
  route({
    verb: 'POST',
    path: '/screening/blind/sets',
    act: 'screening.blind-hold',
    says: 'Holds items out to partners: they can find out that they hold one too, and nothing else.',
    body: holdForm,
    max_bytes: list_bytes,
    gives: setView,
    status: 201,
    answer: ({ officer, body, at }) => desk.holdOut(officer, body, at),
  }),
  route({
    verb: 'POST',
    path: '/screening/blind/sets/:id/release',
    act: 'screening.blind-hold',
    says: 'No longer holds the items out: the partners get filters without them.',
    params: setParams,
    body: releaseForm,
    gives: setView,
    answer: ({ officer, params, body, at }) => desk.release(officer, params.id, body.purpose, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/blind/asks',
    act: 'screening.read',
    says: 'What a case asked partners, how it ended, and who is to call whom.',
    query: blindCaseQuery,
    gives: asksView,
    answer: ({ officer, query, at }) => desk.asks(officer, query.case, at),
  }),
  route({
    verb: 'POST',
    path: '/screening/blind/asks',
    act: 'screening.blind-ask',
    says: 'Asks a partner whether anything is held in common, for one item, a list, or what the case itself holds out.',
    body: askForm,
    max_bytes: list_bytes,
    gives: askView,
    status: 201,
    answer: ({ officer, body, at }) => desk.askPartner(officer, body, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/blind/asks/:id/items',
    act: 'screening.read',
    says: 'The items of an ask, each with its answer.',
    params: askParams,
    query: itemsQuery,
    gives: askItemsView,
    answer: ({ officer, params, query, at }) => desk.askItems(officer, params.id, { ...query, hits: query.hits === 'true' }, at),
  }),
  route({
    verb: 'POST',
    path: '/screening/blind/asks/:id/call',
    act: 'screening.blind-call',
    says: 'Tells the partner that these items are held in common, and whom to call.',
    params: askParams,
    body: callForm,
    gives: calledView,
    answer: ({ officer, params, body, at }) => desk.callPartner(officer, params.id, body, at),
  }),
  route({
    verb: 'GET',
    path: '/screening/blind/record',
    act: 'screening.blind-record',
    says: 'How much partners asked of us, by day and aim: counts alone.',
    gives: recordView,
    answer: async ({ officer, at }) => ({ items: await desk.record(officer, at) }),
  }),
]
