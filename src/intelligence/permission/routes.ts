/** Permissions of owners over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import type { IntelligenceDesk } from '../desk.ts'
import { plain } from '../record/routes.ts'
import * as form from './forms.ts'

export const permissionRoutes = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/permissions',
    act: 'intelligence.list',
    says: 'What was asked of owners of records in your cases, and what partners ask about ours.',
    query: form.permissionQuery,
    gives: form.permissionsView,
    answer: ({ officer, query, at }) => plain(desk.permission.list(officer, query.limit, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/permissions',
    act: 'intelligence.ask-permission',
    says: 'Asks the owner of a record for a use that its handling code closes: passing it on to one partner, or proceedings.',
    body: form.permissionForm,
    gives: form.permissionView,
    status: 201,
    answer: ({ officer, body, at }) => plain(desk.permission.ask(officer, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/permissions/:id/answer',
    act: 'intelligence.decide-permission',
    says: 'The owner grants a use until a day, refuses it, or takes what was granted back; whoever asked is told.',
    params: form.permissionParams,
    body: form.permissionAnswerForm,
    gives: form.permissionView,
    answer: ({ officer, params, body, at }) => plain(desk.permission.decide(officer, params.id, body, at)),
  }),
]
