/** The timetable of counts and trends: no address here names a person or a case. */
import { type Route, route } from '../../kernel/route.ts'
import { allocationForm, trendsForm } from '../forms.ts'
import { allocationView, trendsView } from '../views.ts'
import type { TrendsDesk } from './desk.ts'
import * as forms from './forms.ts'
import * as views from './views.ts'

const counts = '/trends/counts'
const one = `${counts}/:set`
/** Room for a file of eight million characters. */
const max_bytes = 16 * 1024 * 1024

export const trendsRoutes = (desk: TrendsDesk): Route[] => [
  route({
    verb: 'POST',
    path: '/trends/forecast',
    act: 'analysis.trends',
    says: 'Forecasts counts by corridor and commodity, ten or none to a cell, with intervals, what stands out and what changed.',
    body: trendsForm,
    gives: trendsView,
    answer: ({ officer, body, at }) => desk.look(officer, body, at),
  }),
  route({
    verb: 'POST',
    path: '/trends/allocation',
    act: 'analysis.trends',
    says: 'What other shares of effort over corridors would find, with its doubt and a floor for each.',
    body: allocationForm,
    gives: allocationView,
    answer: ({ officer, body, at }) => desk.allocate(officer, body, at),
  }),
  route({
    verb: 'GET',
    path: counts,
    act: 'analysis.trends',
    says: 'The sets of counts of this authority, each with its source, its day and what of its file was not taken.',
    gives: views.setsView,
    answer: ({ officer, at }) => desk.sets(officer, at),
  }),
  route({
    verb: 'POST',
    path: `${counts}/try`,
    act: 'analysis.counts',
    says: 'What would be taken of a file of counts and what not, row by row; nothing is kept.',
    body: forms.countsForm,
    gives: views.tryView,
    max_bytes,
    answer: ({ officer, body, at }) => desk.try(officer, body, at),
  }),
  route({
    verb: 'POST',
    path: counts,
    act: 'analysis.counts',
    says: 'Takes counts by corridor, commodity and period; cells of fewer than ten are told for longer, together, or left out.',
    body: forms.countsForm,
    gives: views.setView,
    status: 201,
    max_bytes,
    answer: ({ officer, body, at }) => desk.bring(officer, body, at),
  }),
  route({
    verb: 'POST',
    path: `${one}/withdraw`,
    act: 'analysis.counts',
    says: 'Withdraws a set of counts with a reason.',
    params: forms.setParams,
    body: forms.endForm,
    gives: views.nothing,
    answer: ({ officer, params, body, at }) => desk.end(officer, params.set, body.reason, at),
  }),
  route({
    verb: 'GET',
    path: `${one}/look`,
    act: 'analysis.trends',
    says: 'The corridors chosen with forecasts that add up, intervals with their counted coverage, alarms, changes of level, and effort.',
    params: forms.setParams,
    query: forms.lookQuery,
    gives: views.lookView,
    answer: ({ officer, params, query, at }) => desk.lookAt(officer, params.set, query, at),
  }),
  route({
    verb: 'GET',
    path: `${one}/look/file`,
    act: 'analysis.trends',
    says: 'The same as a table for a spreadsheet (CSV).',
    params: forms.setParams,
    query: forms.lookQuery,
    gives: views.fileView,
    file: 'text/csv; charset=utf-8',
    answer: ({ officer, params, query, at }) => desk.file(officer, params.set, query, at),
  }),
  route({
    verb: 'POST',
    path: `${one}/share`,
    act: 'analysis.trends',
    says: 'What other shares of effort over the corridors chosen would find, with its doubt and a floor for each.',
    params: forms.setParams,
    body: forms.shareForm,
    gives: views.shareView,
    answer: ({ officer, params, body, at }) => desk.shareOut(officer, params.set, body, at),
  }),
  route({
    verb: 'GET',
    path: `${one}/flows`,
    act: 'analysis.trends',
    says: 'By which ways things move: hubs, modes, stages and means, and what rose and fell after a month, with its doubt.',
    params: forms.setParams,
    query: forms.flowsQuery,
    gives: views.flowsView,
    answer: ({ officer, params, query, at }) => desk.flows(officer, params.set, query, at),
  }),
]
