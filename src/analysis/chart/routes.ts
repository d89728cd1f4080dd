/** What may be asked about charts over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import { caseParams, chartForm, chartParams, paperForm, shownForm, versionParams } from '../forms.ts'
import { chartsView, chartView, fileView, versionsView } from '../views.ts'
import type { ChartDesk } from './desk.ts'

const network = '/cases/:case/network'
/** A chart with the places of many thousand marks. */
const max_bytes = 16 * 1024 * 1024

export const chartRoutes = (desk: ChartDesk): Route[] => [
  route({
    verb: 'GET',
    path: `${network}/charts`,
    act: 'analysis.read',
    says: 'The saved charts of the case.',
    params: caseParams,
    gives: chartsView,
    answer: ({ officer, params, at }) => desk.charts(officer, params.case, at) as never,
  }),
  route({
    verb: 'POST',
    path: `${network}/charts`,
    act: 'analysis.chart',
    says: 'Saves a new chart.',
    params: caseParams,
    body: chartForm,
    gives: chartView,
    status: 201,
    max_bytes,
    answer: ({ officer, params, body, at }) => desk.saveChart(officer, params.case, null, body, at) as never,
  }),
  route({
    verb: 'PUT',
    path: `${network}/charts/:chart`,
    act: 'analysis.chart',
    says: 'Saves a chart over the version that was opened.',
    params: chartParams,
    body: chartForm,
    gives: chartView,
    max_bytes,
    answer: ({ officer, params, body, at }) => desk.saveChart(officer, params.case, params.chart, body, at) as never,
  }),
  route({
    verb: 'GET',
    path: `${network}/charts/:chart/versions`,
    act: 'analysis.read',
    says: 'Every saving of a chart: by whom, when, from which chart it branched and which it took in.',
    params: chartParams,
    gives: versionsView,
    answer: ({ officer, params, at }) => desk.versions(officer, params.case, params.chart, at),
  }),
  route({
    verb: 'GET',
    path: `${network}/charts/:chart/versions/:version`,
    act: 'analysis.read',
    says: 'A chart as it was saved then.',
    params: versionParams,
    gives: chartView,
    answer: ({ officer, params, at }) => desk.chartAt(officer, params.case, params, at) as never,
  }),
  route({
    verb: 'POST',
    path: `${network}/paper`,
    act: 'analysis.export',
    says: 'The chart as a PDF: picture, legend, marks, what is shown of how much, method and doubt, and each tie with its evidence.',
    params: caseParams,
    body: paperForm,
    gives: fileView,
    file: 'application/pdf',
    max_bytes,
    answer: ({ officer, params, body, at }) => desk.print(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: `${network}/export`,
    act: 'analysis.export',
    says: 'What the chart shows as CSV, CSV for i2, GraphML or GEXF, each tie with its source, evaluation and evidence.',
    params: caseParams,
    body: shownForm,
    gives: fileView,
    file: 'application/octet-stream',
    max_bytes,
    answer: ({ officer, params, body, at }) => desk.exportShown(officer, params.case, body, at),
  }),
]
