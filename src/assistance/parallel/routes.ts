/** Parallel proceedings over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import { requestParams } from '../forms.ts'
import { doneView } from '../workload/views.ts'
import type { ParallelDesk } from './desk.ts'
import * as forms from './forms.ts'

const done = { done: true as const }

export const parallelRoutes = (desk: ParallelDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/requests/parallel',
    act: 'assistance.list',
    says: 'Partners that can be asked by private matching whether they work on the same, and those that are.',
    gives: forms.watchesView,
    answer: ({ officer, at }) => desk.watches(officer, at),
  }),
  route({
    verb: 'PUT',
    path: '/requests/parallel/:partner',
    act: 'assistance.watch-parallel',
    says: 'Give or end the standing order to ask a partner about each new request, without showing about whom.',
    params: forms.partnerParams,
    body: forms.watchForm,
    gives: doneView,
    answer: async ({ officer, params: { partner }, body, at }) => {
      await desk.watch(officer, partner, body, at)
      return done
    },
  }),
  route({
    verb: 'GET',
    path: '/requests/:id/parallel',
    act: 'assistance.read',
    says: 'Who was asked about this request, which authorities work on the same, and what was said to them.',
    params: requestParams,
    gives: forms.parallelView,
    answer: ({ officer, params: { id }, at }) => desk.findings(officer, id, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/:id/parallel/:ask',
    act: 'assistance.coordinate',
    says: 'Speak to an authority that works on the same: consult, tell the stage, propose or answer a transfer, close.',
    params: forms.wordParams,
    body: forms.wordForm,
    gives: doneView,
    answer: async ({ officer, params: { id, ask }, body, at }) => {
      await desk.say(officer, id, ask, body, at)
      return done
    },
  }),
]
