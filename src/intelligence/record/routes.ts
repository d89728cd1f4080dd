/** Records and judgements on identity: what may be asked of them over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import type { IntelligenceDesk } from '../desk.ts'
import * as form from '../forms.ts'
import * as view from '../views.ts'

/** A desk's answers are read-only; a schema's are not. The same values. */
type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer One)[]
    ? Writable<One>[]
    : { -readonly [Key in keyof T]: Writable<T[Key]> }
export const plain = <T>(given: Promise<T>): Promise<Writable<T>> => given as Promise<Writable<T>>

export const recordRoutes = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/records',
    act: 'intelligence.list',
    says: 'The records of your cases, the newest first.',
    query: form.listQuery,
    gives: view.recordsView,
    answer: ({ officer, query, at }) => plain(desk.records.list(officer, query, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/records',
    act: 'intelligence.record',
    says: 'Enters a record that this authority owns; numbers that do not hold are warned about and kept.',
    body: form.recordForm,
    gives: view.recordView,
    status: 201,
    answer: ({ officer, body, at }) => plain(desk.records.enter(officer, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/records/:id',
    act: 'intelligence.read',
    says: 'One record with everything said of it, now or as it was known on a day.',
    params: form.recordParams,
    query: form.knownQuery,
    gives: view.recordView,
    answer: ({ officer, params, query, at }) => plain(desk.records.read(officer, params.id, query.knownOn, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/records/:id/statements',
    act: 'intelligence.record',
    says: 'Says one more thing of a record.',
    params: form.recordParams,
    body: form.stateForm,
    gives: view.recordView,
    answer: ({ officer, params, body, at }) => plain(desk.records.state(officer, params.id, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/records/:id/statements/:statement/withdraw',
    act: 'intelligence.record',
    says: 'Withdraws a statement; it stays readable as what was known then.',
    params: form.statementParams,
    body: form.reasonForm,
    gives: view.recordView,
    answer: ({ officer, params, body, at }) =>
      plain(desk.records.withdraw(officer, params.id, params.statement, body.reason, at)),
  }),
  route({
    verb: 'PUT',
    path: '/intelligence/records/:id/reach',
    act: 'intelligence.share',
    says: 'Says how far a record goes, under which handling, and whom to ask.',
    params: form.recordParams,
    body: form.shareForm,
    gives: view.recordView,
    answer: ({ officer, params, body, at }) => plain(desk.records.share(officer, params.id, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/cases/:case/identity',
    act: 'intelligence.read',
    says: 'Judgements on which records of a case mean one, and what followed from them on a day.',
    params: form.caseParams,
    query: form.knownQuery,
    gives: view.identityView,
    answer: ({ officer, params, query, at }) => plain(desk.identity.read(officer, params.case, query.knownOn, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/identity',
    act: 'intelligence.judge',
    says: 'Judges whether two records mean one. Nothing is merged.',
    body: form.identityForm,
    gives: view.identityView,
    status: 201,
    answer: ({ officer, body, at }) => plain(desk.identity.judge(officer, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/cases/:case/identity/:id/withdraw',
    act: 'intelligence.judge',
    says: 'Takes a judgement back; everything is as it was before.',
    params: form.judgementParams,
    body: form.reasonForm,
    gives: view.identityView,
    answer: ({ officer, params, body, at }) => plain(desk.identity.withdraw(officer, params.case, params.id, body.reason, at)),
  }),
]
