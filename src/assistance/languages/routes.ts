/** The timetable of languages. */
import { type Route, route } from '../../kernel/route.ts'
import type { LanguagesDesk } from './desk.ts'
import * as forms from './forms.ts'

export const languagesRoutes = (desk: LanguagesDesk): Route[] => [
  route({
    verb: 'POST',
    path: '/requests/:id/translation-help',
    act: 'assistance.read',
    says: 'For a text that is to be translated: sentences certified before in the case, and terms of the glossary in it.',
    params: forms.requestParams,
    body: forms.helpForm,
    gives: forms.helpView,
    answer: ({ officer, params: { id }, body, at }) => desk.help(officer, id, body, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/:id/machine-translation',
    act: 'assistance.translate',
    says: "A text translated by the node's own server, labelled as such. The text goes there, and that is remembered.",
    params: forms.requestParams,
    body: forms.helpForm,
    gives: forms.machineView,
    answer: ({ officer, params: { id }, body, at }) => desk.machine(officer, id, body, at),
  }),
  route({
    verb: 'GET',
    path: '/glossary',
    act: 'law.read',
    says: 'The glossary of this authority from one language into another.',
    query: forms.pairQuery,
    gives: forms.termsView,
    answer: ({ officer, query: { from, to }, at }) => desk.terms(officer, from, to, at),
  }),
  route({
    verb: 'POST',
    path: '/glossary',
    act: 'assistance.glossary',
    says: 'Put a term into the glossary, or give it another rendering.',
    status: 201,
    body: forms.termForm,
    gives: forms.termView,
    answer: ({ officer, body, at }) => desk.addTerm(officer, body, at),
  }),
  route({
    verb: 'DELETE',
    path: '/glossary/:id',
    act: 'assistance.glossary',
    says: 'Take a term out of the glossary.',
    params: forms.termParams,
    gives: forms.gone,
    answer: ({ officer, params: { id }, at }) => desk.dropTerm(officer, id, at),
  }),
]
