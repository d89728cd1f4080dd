/** What may be asked of this room over HTTP. Read it as a timetable. */
import { type Door, type Route, route } from '../kernel/route.ts'
import { copiesRoutes } from './copies/routes.ts'
import { packageRoutes } from './court/routes.ts'
import type { EvidenceDesk } from './desk.ts'
import { exchangeRoutes } from './exchange/routes.ts'
import * as forms from './forms.ts'
import { addForm, caseParams, conditionForm, custodyForm, exhibitParams, exhibitQuery, openForm, reasonForm } from './forms.ts'
import type { HaulDesk } from './haul/desk.ts'
import { keepingRoutes } from './keeping/routes.ts'
import { filterRoutes, objectRoutes } from './objects/routes.ts'
import { pagesRoutes } from './pages/routes.ts'
import { scheduleRoutes } from './schedule/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { contentFile, doneView, exhibitPage, exhibitView, noticesView, uploadsView, uploadView } from './views.ts'

/** Ten MiB in base64 with the words around it, and a little over so that the room itself can say what was too large. */
const upload_bytes = 20 * 1024 * 1024
const exhibits = '/evidence/cases/:case/exhibits'

/** What came and was copied is given back at once: the collector sees small objects and would let 100 MiB of such memory stand. */
async function* spent(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of body) {
    yield chunk
    const { buffer } = chunk
    if (buffer instanceof ArrayBuffer && buffer.byteLength === chunk.byteLength) buffer.transfer(0)
  }
}

export const evidenceRoutes = (desk: EvidenceDesk): Route[] => [
  ...exhibitRoutes(desk),
  ...uploadRoutes(desk),
  ...packageRoutes(desk),
  ...useRoutes(desk),
  ...filterRoutes(desk),
  ...objectRoutes(desk),
  ...pagesRoutes(desk),
  ...searchRoutes(desk),
  ...copiesRoutes(desk),
  ...exchangeRoutes(desk),
  ...keepingRoutes(desk),
  ...scheduleRoutes(desk),
]

const exhibitRoutes = (desk: EvidenceDesk): Route[] => [
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

/** Uses beyond the case an exhibit was given for. */
const useRoutes = (desk: EvidenceDesk): Route[] => [
  route({
    verb: 'POST',
    path: `${exhibits}/:id/copies`,
    act: 'evidence.copy',
    says: 'Copies the exhibit to another case you belong to, under every condition that stands on it.',
    params: exhibitParams,
    body: forms.copyForm,
    gives: exhibitView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.copy(officer, params.case, params.id, body, at),
  }),
  route({
    verb: 'GET',
    path: '/evidence/cases/:case/notices',
    act: 'evidence.read',
    says: 'Notices that an exhibit went out because it clears an accused person, given and received.',
    params: caseParams,
    gives: noticesView,
    answer: ({ officer, params, at }) => desk.notices(officer, params.case, at),
  }),
  route({
    verb: 'POST',
    path: '/evidence/cases/:case/notices/:id/settle',
    act: 'evidence.notice',
    says: 'Says that a received notice was read, or how one that the post could not carry was given.',
    params: forms.noticeParams,
    body: reasonForm,
    gives: doneView,
    answer: ({ officer, params, body, at }) => desk.settleNotice(officer, params.case, params.id, body.reason, at),
  }),
]

const uploads = '/evidence/cases/:case/uploads'

/** Large files: docs/uploads.md says how a program sends one, goes on after a cut, and reads one. */
const uploadRoutes = (desk: EvidenceDesk): Route[] => [
  route({
    verb: 'POST',
    path: uploads,
    act: 'evidence.add',
    says: 'Announces a file of up to 100 GiB that follows in segments.',
    params: caseParams,
    body: forms.uploadForm,
    gives: uploadView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.beginUpload(officer, params.case, body, at),
  }),
  route({
    verb: 'GET',
    path: uploads,
    act: 'evidence.add',
    says: 'The files you began to send and did not finish.',
    params: caseParams,
    gives: uploadsView,
    answer: ({ officer, params, at }) => desk.uploads(officer, params.case, at),
  }),
  route({
    verb: 'GET',
    path: `${uploads}/:id`,
    act: 'evidence.add',
    says: 'How far a file has come: everything before `offset` is checked, sealed and on the disk.',
    params: forms.uploadParams,
    gives: uploadView,
    answer: ({ officer, params, at }) => desk.uploadStatus(officer, params.case, params.id, at),
  }),
  route({
    verb: 'PATCH',
    path: `${uploads}/:id`,
    act: 'evidence.add',
    says: 'Segments of the file from `offset` on, each behind its SHA-256 (32 bytes). What arrived before a cut is kept.',
    params: forms.uploadParams,
    query: forms.uploadQuery,
    stream: true,
    gives: uploadView,
    answer: ({ officer, params, query, body, at }) =>
      desk.takeSegments(
        officer,
        params.case,
        params.id,
        { offset: query.offset, body: spent(body as AsyncIterable<Uint8Array>) },
        at,
      ),
  }),
  route({
    verb: 'POST',
    path: `${uploads}/:id/finish`,
    act: 'evidence.add',
    says: 'Everything has been sent: the file becomes an exhibit; its custody begins.',
    params: forms.uploadParams,
    body: forms.finishForm,
    gives: exhibitView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.finishUpload(officer, params.case, params.id, body.digest, at),
  }),
  route({
    verb: 'DELETE',
    path: `${uploads}/:id`,
    act: 'evidence.add',
    says: 'Discards a file that was not finished.',
    params: forms.uploadParams,
    gives: doneView,
    async answer({ officer, params, at }) {
      await desk.dropUpload(officer, params.case, params.id, at)
      return { done: true as const }
    },
  }),
]

/** What partners' nodes ask for without an officer: content that a letter handed over to them. */
export const evidenceDoors = (desk: HaulDesk): Door[] => [
  {
    verb: 'POST',
    path: '/evidence/segments',
    says: 'Sealed segments of content that was handed over to the partner that asks.',
    max_bytes: 4096,
    answer: ({ body, at }) => desk.giveSegments(body, at),
  },
]
