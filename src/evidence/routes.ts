/** What may be asked of this room over HTTP. Read it as a timetable. */
import { type Route, route } from '../kernel/route.ts'
import type { EvidenceDesk } from './desk.ts'
import { addForm, caseParams, conditionForm, custodyForm, exhibitParams, exhibitQuery, openForm, reasonForm } from './forms.ts'
import { contentFile, exhibitPage, exhibitView } from './views.ts'

/** Ten MiB in base64 with the words around it, and a little over so that the room itself can say what was too large. */
const upload_bytes = 20 * 1024 * 1024
const exhibits = '/evidence/cases/:case/exhibits'

export const evidenceRoutes = (desk: EvidenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: exhibits,
    act: 'evidence.read',
    says: 'The exhibits of a case, newest first.',
    params: caseParams,
    query: exhibitQuery,
    gives: exhibitPage,
    answer: ({ officer, params, query, at }) => desk.list(officer, params.case, query, at),
  }),
  route({
    verb: 'POST',
    path: exhibits,
    act: 'evidence.add',
    says: 'Registers a file of at most 10 MiB as an exhibit; its custody begins.',
    params: caseParams,
    body: addForm,
    max_bytes: upload_bytes,
    gives: exhibitView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.add(officer, params.case, body, at),
  }),
  route({
    verb: 'GET',
    path: `${exhibits}/:id`,
    act: 'evidence.read',
    says: 'One exhibit with its conditions and its chain of custody, checked as it is read.',
    params: exhibitParams,
    gives: exhibitView,
    answer: ({ officer, params, at }) => desk.read(officer, params.case, params.id, at),
  }),
  route({
    verb: 'POST',
    path: `${exhibits}/:id/open`,
    act: 'evidence.open',
    says: 'The content of an exhibit. Each opening is an event of its custody.',
    params: exhibitParams,
    body: openForm,
    gives: contentFile,
    file: 'application/octet-stream',
    answer: ({ officer, params, body, at }) => desk.open(officer, params.case, params.id, body, at),
  }),
  route({
    verb: 'POST',
    path: `${exhibits}/:id/custody`,
    act: 'evidence.custody',
    says: 'Enters an event of custody that happened outside the machine.',
    params: exhibitParams,
    body: custodyForm,
    gives: exhibitView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.enter(officer, params.case, params.id, body, at),
  }),
  route({
    verb: 'POST',
    path: `${exhibits}/:id/conditions`,
    act: 'evidence.conditions',
    says: 'Puts a use condition on the exhibit; it stays on it and travels with it.',
    params: exhibitParams,
    body: conditionForm,
    gives: exhibitView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.impose(officer, params.case, params.id, body, at),
  }),
  route({
    verb: 'POST',
    path: `${exhibits}/:id/privilege`,
    act: 'evidence.custody',
    says: 'Marks the exhibit as privileged: its content shuts.',
    params: exhibitParams,
    body: reasonForm,
    gives: exhibitView,
    answer: ({ officer, params, body, at }) => desk.markPrivileged(officer, params.case, params.id, body.reason, at),
  }),
  route({
    verb: 'POST',
    path: `${exhibits}/:id/privilege/release`,
    act: 'evidence.privilege',
    says: 'Releases a privileged exhibit, by a second person.',
    params: exhibitParams,
    body: reasonForm,
    gives: exhibitView,
    answer: ({ officer, params, body, at }) => desk.releasePrivileged(officer, params.case, params.id, body.reason, at),
  }),
]
