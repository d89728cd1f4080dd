/** What may be asked over HTTP about what the case holds and the network does not. */
import { type Route, route } from '../../kernel/route.ts'
import { caseParams, takeForm } from '../forms.ts'
import { heldView, takenView } from '../views.ts'
import type { HeldDesk } from './desk.ts'

export const heldRoutes = (desk: HeldDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/cases/:case/network/held',
    act: 'analysis.record',
    says: 'Entities and ties that requests, records, exhibits and statements of the case tell of and the network does not have yet.',
    params: caseParams,
    gives: heldView,
    answer: ({ officer, params, at }) => desk.list(officer, params.case, at),
  }),
  route({
    verb: 'POST',
    path: '/cases/:case/network/held',
    act: 'analysis.record',
    says: 'Takes some of them in, each with its source and evidence; what nobody evaluated gets the evaluation of the officer.',
    params: caseParams,
    body: takeForm,
    gives: takenView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.take(officer, params.case, body, at),
  }),
]
