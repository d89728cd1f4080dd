/** What may be asked about how long an exhibit is kept. Read it as a timetable. */
import { type Route, route } from '../../kernel/route.ts'
import type { EvidenceDesk } from '../desk.ts'
import { exhibitParams, reasonForm } from '../forms.ts'
import { doneView } from '../views.ts'
import { decideForm, keepForm, keepingView } from './forms.ts'

const of = '/evidence/cases/:case/exhibits/:id/keeping'

export const keepingRoutes = (desk: EvidenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: of,
    act: 'evidence.read',
    says: 'Until when the exhibit is kept, and what is proposed for the time after.',
    params: exhibitParams,
    gives: keepingView,
    answer: ({ officer, params, at }) => desk.keeping(officer, params.case, params.id, at),
  }),
  route({
    verb: 'POST',
    path: of,
    act: 'evidence.propose-keeping',
    says: 'Sets the day until which the exhibit is kept, or brings it forward; a later day waits for a second person.',
    params: exhibitParams,
    body: keepForm,
    gives: doneView,
    answer: ({ officer, params, body, at }) => desk.keepUntil(officer, params.case, params.id, body, at),
  }),
  route({
    verb: 'POST',
    path: `${of}/erase`,
    act: 'evidence.propose-keeping',
    says: 'Proposes that the content be erased; a second person decides.',
    params: exhibitParams,
    body: reasonForm,
    gives: doneView,
    answer: ({ officer, params, body, at }) => desk.proposeErasing(officer, params.case, params.id, body.reason, at),
  }),
  route({
    verb: 'POST',
    path: `${of}/decision`,
    act: 'evidence.decide-keeping',
    says: 'The second person agrees or declines. Agreeing to erase erases the content now; number, origin and custody stay.',
    params: exhibitParams,
    body: decideForm,
    gives: doneView,
    answer: ({ officer, params, body, at }) => desk.decideKeeping(officer, params.case, params.id, body, at),
  }),
]
