/** Templates of requests over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import type { TemplatesDesk } from './desk.ts'
import * as forms from './forms.ts'

export const templateRoutes = (desk: TemplatesDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/requests/templates',
    act: 'assistance.list',
    says: 'Templates that you kept, and those that colleagues share.',
    gives: forms.templatesView,
    answer: ({ officer, at }) => desk.list(officer, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/:id/template',
    act: 'assistance.note',
    says: 'Keep the general part of a request as a template: no persons, facts, attachments or references.',
    status: 201,
    params: forms.templateParams,
    body: forms.keepTemplateForm,
    gives: forms.templateView,
    answer: ({ officer, params: { id }, body, at }) => desk.keep(officer, id, body, at),
  }),
  route({
    verb: 'DELETE',
    path: '/requests/templates/:id',
    act: 'assistance.list',
    says: 'Forget a template of your own.',
    params: forms.templateParams,
    gives: forms.forgottenView,
    answer: async ({ officer, params: { id }, at }) => {
      await desk.forget(officer, id, at)
      return { done: true as const }
    },
  }),
]
