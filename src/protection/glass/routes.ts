/** Access in an emergency over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import { open } from '../answer.ts'
import type { ProtectionDesk } from '../desk.ts'
import * as form from '../forms.ts'
import { glassLine, glassList, glassView } from './views.ts'

export const glassRoutes = (desk: ProtectionDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/protection/glass',
    act: 'protection.read',
    says: 'What was opened in an emergency, as far as it concerns you; all of it for the data protection officer.',
    gives: glassList,
    answer: ({ officer, at }) => open(desk.glass.list(officer, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/glass',
    act: 'protection.break-glass',
    says: 'Opens a case in an emergency: at once, to read, for some hours. Everyone responsible is told and looks at it afterwards.',
    body: form.breakForm,
    gives: glassView,
    status: 201,
    answer: ({ officer, body, at }) => open(desk.glass.breakGlass(officer, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/glass/:id/end',
    act: 'protection.end-glass',
    says: 'Ends access in an emergency before its time.',
    params: form.matterParams,
    gives: glassView,
    answer: ({ officer, params, at }) => open(desk.glass.end(officer, params.id, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/glass/:id/review',
    act: 'protection.review-glass',
    says: 'Your word on access in an emergency that you were told of, with reasons that are kept.',
    params: form.matterParams,
    body: form.glassReviewForm,
    gives: glassLine,
    answer: async ({ officer, params, body, at }) => ({
      ...(await open(desk.glass.review(officer, params.id, body, at))),
      reviewer: false,
    }),
  }),
]
