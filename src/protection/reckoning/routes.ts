/** Reconciliation with partners: what may be asked over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import { open } from '../answer.ts'
import type { ProtectionDesk } from '../desk.ts'
import * as form from './forms.ts'

export const reckoningRoutes = (desk: ProtectionDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/protection/reckonings',
    act: 'protection.list',
    says: 'Months that were compared with partners, and every difference between both records of looks.',
    gives: form.reckoningList,
    answer: ({ officer, at }) => open(desk.reckoning.list(officer, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/reckonings',
    act: 'protection.reckon',
    says: 'Sends this authority’s statement of a month to partners; each answers with its own.',
    body: form.reckonForm,
    gives: form.reckonedView,
    status: 201,
    answer: ({ officer, body, at }) => open(desk.reckoning.reckon(officer, body, at)),
  }),
]
