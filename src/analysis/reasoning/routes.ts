/** The timetable of notebooks of reasoning. */
import { type Route, route } from '../../kernel/route.ts'
import type { ReasoningDesk } from './desk.ts'
import * as forms from './forms.ts'
import * as views from './views.ts'

const notebook = '/cases/:case/reasoning'
const product = `${notebook}/products/:product`

export const reasoningRoutes = (desk: ReasoningDesk): Route[] => [
  route({
    verb: 'GET',
    path: notebook,
    act: 'analysis.read',
    says: 'Hypotheses, the evidence for and against them, findings, products, and what may be cited; says what is withheld from who asks.',
    params: forms.caseParams,
    gives: views.notebookView,
    answer: ({ officer, params, at }) => desk.read(officer, params.case, at),
  }),
  route({
    verb: 'POST',
    path: `${notebook}/entries`,
    act: 'analysis.reason',
    says: 'Writes a hypothesis, a piece of evidence with its marks, or a finding with the facts it cites.',
    params: forms.caseParams,
    body: forms.entryForm,
    gives: views.entryView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.save(officer, params.case, null, body, at),
  }),
  route({
    verb: 'PUT',
    path: `${notebook}/entries/:entry`,
    act: 'analysis.reason',
    says: 'Writes an entry anew over the version that was read.',
    params: forms.entryParams,
    body: forms.entryForm,
    gives: views.entryView,
    answer: ({ officer, params, body, at }) => desk.save(officer, params.case, params.entry, body, at),
  }),
  route({
    verb: 'POST',
    path: `${notebook}/entries/:entry/withdraw`,
    act: 'analysis.reason',
    says: 'Withdraws an entry with a reason.',
    params: forms.entryParams,
    body: forms.endForm,
    gives: views.nothing,
    answer: ({ officer, params, body, at }) => desk.end(officer, params.case, params.entry, body.reason, at),
  }),
  route({
    verb: 'POST',
    path: `${notebook}/products`,
    act: 'analysis.reason',
    says: 'Writes a product in which every sentence names the facts it rests on.',
    params: forms.caseParams,
    body: forms.productForm,
    gives: views.entryView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.write(officer, params.case, null, body, at),
  }),
  route({
    verb: 'PUT',
    path: product,
    act: 'analysis.reason',
    says: 'Writes the next version of a product; it must be read and signed anew.',
    params: forms.productParams,
    body: forms.productForm,
    gives: views.entryView,
    answer: ({ officer, params, body, at }) => desk.write(officer, params.case, params.product, body, at),
  }),
  route({
    verb: 'GET',
    path: product,
    act: 'analysis.read',
    says: 'A product with its versions; each fact as it was cited and as it stands now.',
    params: forms.productParams,
    query: forms.versionQuery,
    gives: views.productView,
    answer: ({ officer, params, query, at }) => desk.product(officer, params.case, params.product, query.version, at),
  }),
  route({
    verb: 'POST',
    path: `${product}/sign`,
    act: 'analysis.sign',
    says: 'A second reader, who wrote none of it, signs the version that was read.',
    params: forms.productParams,
    body: forms.signForm,
    gives: views.nothing,
    answer: ({ officer, params, body, at }) => desk.sign(officer, params.case, params.product, body, at),
  }),
  route({
    verb: 'GET',
    path: `${product}/file.pdf`,
    act: 'analysis.export',
    says: 'The product on paper: its sentences with their numbers, and the facts with source, evaluation, method and doubt.',
    params: forms.productParams,
    query: forms.versionQuery,
    gives: views.fileView,
    file: 'application/pdf',
    answer: ({ officer, params, query, at }) => desk.file(officer, params.case, params.product, query.version, at),
  }),
]
