/** Clearances: what may be asked over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import { open } from '../answer.ts'
import type { ProtectionDesk } from '../desk.ts'
import { decideForm, matterParams } from '../forms.ts'
import * as form from './forms.ts'

export const clearanceRoutes = (desk: ProtectionDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/protection/clearances',
    act: 'protection.list-clearances',
    says: 'How high each officer is cleared, until when, by whose word, and what waits for a second person.',
    gives: form.clearanceList,
    answer: ({ officer, at }) => open(desk.clearance.list(officer, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/clearances',
    act: 'protection.propose-clearance',
    says: 'Proposes to clear an officer up to a level until a day.',
    body: form.clearanceForm,
    gives: form.clearanceView,
    status: 201,
    answer: ({ officer, body, at }) => open(desk.clearance.propose(officer, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/clearances/:id/decision',
    act: 'protection.approve-clearance',
    says: 'Another person, not the officer concerned, agrees to a clearance or does not.',
    params: matterParams,
    body: decideForm,
    gives: form.clearanceView,
    answer: ({ officer, params, body, at }) => open(desk.clearance.decide(officer, params.id, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/clearances/:id/withdrawal',
    act: 'protection.withdraw-clearance',
    says: 'Takes a clearance away at once.',
    params: matterParams,
    body: form.withdrawForm,
    gives: form.clearanceView,
    answer: ({ officer, params, body, at }) => open(desk.clearance.withdraw(officer, params.id, body.note, at)),
  }),
]
