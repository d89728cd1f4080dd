/** Requests of persons and breaches: what may be asked over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import { open } from '../answer.ts'
import type { ProtectionDesk } from '../desk.ts'
import * as form from '../forms.ts'
import { breachView } from '../registers/views.ts'
import * as view from '../views.ts'

export const personsRoutes = (desk: ProtectionDesk): Route[] => [
  route({
    verb: 'POST',
    path: '/protection/persons',
    act: 'protection.take-request',
    says: 'Takes the request of a person about their own data; its clock starts.',
    body: form.personForm,
    gives: view.personView,
    status: 201,
    answer: ({ officer, body, at }) => open(desk.rights.take(officer, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/protection/persons/:id',
    act: 'protection.list',
    says: 'One request of a person.',
    params: form.matterParams,
    gives: view.personView,
    answer: ({ officer, params, at }) => open(desk.rights.read(officer, params.id, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/persons/:id/gather',
    act: 'protection.gather',
    says: 'Asks every room what it holds that may be about the person.',
    params: form.matterParams,
    gives: view.personView,
    answer: ({ officer, params, at }) => open(desk.rights.gather(officer, params.id, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/persons/:id/partners',
    act: 'protection.ask-partners',
    says: 'Asks partners what they can give the person, who consented to it.',
    params: form.matterParams,
    body: form.askPartnersForm,
    gives: view.personView,
    answer: ({ officer, params, body, at }) => open(desk.rights.askPartners(officer, params.id, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/persons/:id/items',
    act: 'protection.weigh-items',
    says: 'Gives or withholds each item, with the ground and the reason.',
    params: form.matterParams,
    body: form.weighForm,
    gives: view.personView,
    answer: ({ officer, params, body, at }) => open(desk.rights.weigh(officer, params.id, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/protection/persons/:id/letter',
    act: 'protection.list',
    says: 'The letter as it would go, or as it went.',
    params: form.matterParams,
    gives: view.letterView,
    answer: ({ officer, params, at }) => open(desk.rights.letter(officer, params.id, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/persons/:id/answer',
    act: 'protection.answer-person',
    says: 'Another person agrees; the letter is written and kept, and the clock stops.',
    params: form.matterParams,
    gives: view.personView,
    answer: ({ officer, params, at }) => open(desk.rights.answer(officer, params.id, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/breaches',
    act: 'protection.record-breach',
    says: 'Records a breach of personal data; 72 hours run from when it was known.',
    body: form.breachForm,
    gives: breachView,
    status: 201,
    answer: ({ officer, body, at }) => open(desk.registers.recordBreach(officer, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/protection/breaches/:id/notified',
    act: 'protection.notify-breach',
    says: 'The supervisory authority was told; later than 72 hours with the reasons for the delay.',
    params: form.matterParams,
    body: form.notifyForm,
    gives: breachView,
    answer: ({ officer, params, body, at }) => open(desk.registers.notifyBreach(officer, params.id, body, at)),
  }),
]
