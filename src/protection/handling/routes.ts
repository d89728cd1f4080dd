/** Gates and markings: what may be asked over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import { open } from '../answer.ts'
import type { ProtectionDesk } from '../desk.ts'
import * as form from '../forms.ts'
import * as view from '../views.ts'

export const careRoutes = (desk: ProtectionDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/protection/cases/:case/gates',
    act: 'protection.list-markings',
    says: 'What was asked and decided at the gates of human rights in a case.',
    params: form.caseParams,
    gives: view.gateList,
    answer: ({ officer, params, at }) => open(desk.gates.ofCase(officer, params.case, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/gates',
    act: 'protection.ask-gate',
    says: 'Asks the gates of human rights about something in a case; what they close is held.',
    body: form.gateForm,
    gives: view.gateView,
    status: 201,
    answer: ({ officer, body, at }) => open(desk.gates.ask(officer, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/gates/:id/decision',
    act: 'protection.decide-gate',
    says: 'Another person decides at a gate, with reasons that are kept.',
    params: form.matterParams,
    body: form.gateDecisionForm,
    gives: view.gateView,
    answer: ({ officer, params, body, at }) => open(desk.gates.decide(officer, params.id, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/protection/markings',
    act: 'protection.list-markings',
    says: 'What is marked in your cases and open to you, filtered by the policies.',
    query: form.markingQuery,
    gives: view.markingList,
    answer: ({ officer, query, at }) => open(desk.handling.list(officer, query, at)),
  }),
  route({
    verb: 'PUT',
    path: '/protection/cases/:case/markings',
    act: 'protection.mark',
    says: 'Sets handling codes, conditions and care on a thing of a case.',
    params: form.caseParams,
    body: form.markingForm,
    gives: view.markingView,
    answer: ({ officer, params, body, at }) => open(desk.handling.mark(officer, params.case, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/protection/cases/:case/markings',
    act: 'protection.list-markings',
    says: 'What is marked in a case and open to you, who marked it and why, and what else lies in the case.',
    params: form.caseParams,
    gives: view.caseMarkings,
    answer: ({ officer, params, at }) => open(desk.handling.ofCase(officer, params.case, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/cases/:case/markings/lifting',
    act: 'protection.lift-marking',
    says: 'Takes the marks off a thing; care for a person, and marks of another authority, by who did not set them.',
    params: form.caseParams,
    body: form.liftForm,
    gives: view.unmarkedView,
    answer: ({ officer, params, body, at }) => open(desk.handling.lift(officer, params.case, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/cases/:case/acknowledgements',
    act: 'protection.acknowledge',
    says: 'You have read the conditions of a thing.',
    params: form.caseParams,
    body: form.acknowledgeForm,
    gives: view.markingView,
    answer: ({ officer, params, body, at }) => open(desk.handling.acknowledge(officer, params.case, body.subject, at)),
  }),
]
