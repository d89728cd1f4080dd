/** What may be asked of this room over HTTP. Read it as a timetable. */
import { type Route, route } from '../kernel/route.ts'
import type { ChartDesk } from './chart/desk.ts'
import { chartRoutes } from './chart/routes.ts'
import type { AnalysisDesk } from './desk.ts'
import {
  caseParams,
  entityForm,
  importForm,
  momentQuery,
  originForm,
  patternsForm,
  questionForm,
  statementForm,
  tieForm,
  tieParams,
  traceForm,
  withdrawForm,
} from './forms.ts'
import type { HeldDesk } from './held/desk.ts'
import { heldRoutes } from './held/routes.ts'
import type { MoneyDesk } from './money/desk.ts'
import { answerView } from './network/views.ts'
import { type ExportFormat, exportFormats } from './network/written.ts'
import type { TrendsDesk } from './trends/desk.ts'
import { trendsRoutes } from './trends/routes.ts'
import {
  entityView,
  fileView,
  importView,
  moneyView,
  networkView,
  nothing,
  originView,
  patternsView,
  statementView,
  tieView,
  traceView,
} from './views.ts'

const network = '/cases/:case/network'
const money = '/cases/:case/money'
/** Room for a file of eight million characters. */
const max_bytes = 16 * 1024 * 1024
const types: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv',
  'i2.csv': 'text/csv',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
}

export const analysisRoutes = (
  desk: AnalysisDesk,
  charts: ChartDesk,
  held: HeldDesk,
  moneys: MoneyDesk,
  trends: TrendsDesk,
): Route[] => [
  ...networkRoutes(desk),
  ...chartRoutes(charts),
  ...heldRoutes(held),
  ...moneyRoutes(moneys),
  ...trendsRoutes(trends),
]

const networkRoutes = (desk: AnalysisDesk): Route[] => [
  route({
    verb: 'GET',
    path: network,
    act: 'analysis.read',
    says: 'The entities and ties of the case, as known on a day and as they held on one; says how many are shown of how many.',
    params: caseParams,
    query: momentQuery,
    gives: networkView,
    answer: ({ officer, params, query, at }) => desk.read(officer, params.case, query, at),
  }),
  route({
    verb: 'POST',
    path: `${network}/entities`,
    act: 'analysis.record',
    says: 'Records an entity.',
    params: caseParams,
    body: entityForm,
    gives: entityView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.addEntity(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: `${network}/ties`,
    act: 'analysis.record',
    says: 'Records a tie with its source, evaluation, time and evidence.',
    params: caseParams,
    body: tieForm,
    gives: tieView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.addTie(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: `${network}/ties/:tie/withdraw`,
    act: 'analysis.record',
    says: 'Withdraws a tie with a reason; it stays readable as known before.',
    params: tieParams,
    body: withdrawForm,
    gives: nothing,
    answer: ({ officer, params, body, at }) => desk.withdraw(officer, params.case, params.tie, body.reason, at),
  }),
  route({
    verb: 'POST',
    path: `${network}/import`,
    act: 'analysis.record',
    says: 'Takes entities and ties from CSV (also as i2 charts write it) or GraphML; says what of each line it could not take.',
    params: caseParams,
    body: importForm,
    gives: importView,
    status: 201,
    max_bytes,
    answer: ({ officer, params, body, at }) => desk.import(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: `${network}/questions`,
    act: 'analysis.ask',
    says: 'Asks about places, sets, ways, disruption, doubt or change in this network; says how it was computed and from what.',
    params: caseParams,
    body: questionForm,
    gives: answerView,
    max_bytes,
    answer: ({ officer, params, body, at }) => desk.ask(officer, params.case, body, at) as never,
  }),
  ...(Object.keys(exportFormats) as ExportFormat[]).map((format) =>
    route({
      verb: 'GET',
      path: `${network}/export.${format}`,
      act: 'analysis.export',
      says: `The network as ${format.toUpperCase()}, each tie with its source, evaluation and evidence.`,
      params: caseParams,
      query: momentQuery,
      gives: fileView,
      file: types[format],
      answer: ({ officer, params, query, at }) => desk.export(officer, params.case, format, query, at),
    }),
  ),
]

const moneyRoutes = (desk: MoneyDesk): Route[] => [
  route({
    verb: 'GET',
    path: money,
    act: 'analysis.read',
    says: 'The statements of the case, their payments once each, and what could not be read.',
    params: caseParams,
    gives: moneyView,
    answer: ({ officer, params, at }) => desk.read(officer, params.case, at),
  }),
  route({
    verb: 'POST',
    path: `${money}/statements`,
    act: 'analysis.record',
    says: 'Brings a statement (CSV with a mapping, camt.053, MT940, goAML) into the case.',
    params: caseParams,
    body: statementForm,
    gives: statementView,
    status: 201,
    max_bytes,
    answer: ({ officer, params, body, at }) => desk.bring(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: `${money}/patterns`,
    act: 'analysis.ask',
    says: 'Looks for laundering typologies; each finding names its payments and why they fit.',
    params: caseParams,
    body: patternsForm,
    gives: patternsView,
    answer: ({ officer, params, body, at }) => desk.patterns(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: `${money}/trace`,
    act: 'analysis.ask',
    says: 'Follows claimed payments forward by first in first out, in proportion, and by the lowest balance.',
    params: caseParams,
    body: traceForm,
    gives: traceView,
    answer: ({ officer, params, body, at }) => desk.trace(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: `${money}/origins`,
    act: 'analysis.ask',
    says: 'Looks back from a payment to the accounts outside whose money is in it, by the same rules.',
    params: caseParams,
    body: originForm,
    gives: originView,
    answer: ({ officer, params, body, at }) => desk.origins(officer, params.case, body, at),
  }),
]
