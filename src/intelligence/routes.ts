/** What may be asked of this room over HTTP. Read it as a timetable. */
import { type Route, route } from '../kernel/route.ts'
import { bulkRoutes } from './bulk/routes.ts'
import type { IntelligenceDesk } from './desk.ts'
import { feedingRoutes } from './feeding/routes.ts'
import * as form from './forms.ts'
import { zoneForm, zoneView } from './identifiers/forms.ts'
import { arrangedView, arrangementsView } from './owner/views.ts'
import { packForm, packView } from './pack/forms.ts'
import { permissionRoutes } from './permission/routes.ts'
import { plain, recordRoutes } from './record/routes.ts'
import * as view from './views.ts'

export const intelligenceRoutes = (desk: IntelligenceDesk): Route[] => [
  ...recordRoutes(desk),
  ...feedingRoutes(desk),
  ...queries(desk),
  ...zone(desk),
  ...pack(desk),
  ...bulkRoutes(desk),
  ...owner(desk),
  ...messages(desk),
  ...permissionRoutes(desk),
  ...notices(desk),
]

const queries = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/queries',
    act: 'intelligence.list',
    says: 'What was asked in your cases.',
    query: form.listQuery,
    gives: view.queriesView,
    answer: ({ officer, query, at }) => plain(desk.query.list(officer, query.limit, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/queries',
    act: 'intelligence.query',
    says: 'Asks our own records and the partners named, all at once; answers fill in as they come.',
    body: form.askForm,
    gives: view.queryView,
    status: 201,
    answer: ({ officer, body, at }) => plain(desk.query.ask(officer, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/queries/:id',
    act: 'intelligence.read',
    says: 'One query with what has been answered so far.',
    params: form.queryParams,
    gives: view.queryView,
    answer: ({ officer, params, at }) => plain(desk.query.read(officer, params.id, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/queries/:id/hits/:hit/verdict',
    act: 'intelligence.confirm',
    says: 'A person decides whether a hit is the one that was asked about.',
    params: form.hitParams,
    body: form.verdictForm,
    gives: view.queryView,
    answer: ({ officer, params, body, at }) => plain(desk.query.decide(officer, params.id, params.hit, body, at)),
  }),
]

const pack = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'POST',
    path: '/intelligence/packs',
    act: 'intelligence.take-pack',
    says: 'Makes a pack of numbers for a phone without a line, signed and with an end; the browser seals it with words of the officer.',
    body: packForm,
    gives: packView,
    answer: ({ officer, body, at }) => plain(desk.pack.take(officer, body, at)),
  }),
]

const zone = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'POST',
    path: '/intelligence/zone',
    act: 'intelligence.list',
    says: 'Reads the machine readable zone in a photograph of a document; the photograph is kept nowhere.',
    body: zoneForm,
    max_bytes: 6_000_000,
    gives: zoneView,
    answer: ({ officer, body, at }) => plain(desk.zone.read(officer, body.photoBase64, at)),
  }),
]

const owner = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/consultations',
    act: 'intelligence.consultations',
    says: 'Which partner looked at what is ours: who, for which authority, why, and whether it was a hit.',
    query: form.consultationQuery,
    gives: view.consultationsView,
    answer: ({ officer, query, at }) => plain(desk.owner.consultations(officer, query, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/records/:id/reach',
    act: 'intelligence.read',
    says: 'Who exactly would see which field of a record, what is withheld and by which rule; what went to whom, and what was recalled.',
    params: form.recordParams,
    query: form.reachQuery,
    gives: view.reachView,
    answer: ({ officer, params, query, at }) => plain(desk.owner.reach(officer, params.id, query.purpose, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/records/:id/hand',
    act: 'intelligence.hand',
    says: 'Hands a record to a partner: what the view before sending says is sent, and nothing else.',
    params: form.recordParams,
    body: form.handForm,
    gives: view.handedView,
    answer: ({ officer, params, body, at }) => plain(desk.owner.hand(officer, params.id, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/records/:id/recall',
    act: 'intelligence.recall',
    says: 'Takes a record back from everyone who was given anything of it; each recipient answers for what it erased.',
    params: form.recordParams,
    body: form.reasonForm,
    gives: view.recallsView,
    answer: ({ officer, params, body, at }) => plain(desk.recall.recall(officer, params.id, body.reason, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/arrangements',
    act: 'intelligence.list',
    says: 'On what ground data pass to each partner.',
    gives: arrangementsView,
    answer: ({ officer, at }) => plain(desk.owner.arrangements(officer, at)),
  }),
  route({
    verb: 'PUT',
    path: '/intelligence/arrangements/:node',
    act: 'intelligence.arrange',
    says: 'Records on what ground data pass to a partner, and how soon both answer.',
    params: form.nodeParams,
    body: form.arrangeForm,
    gives: arrangedView,
    answer: ({ officer, params, body, at }) => plain(desk.owner.arrange(officer, params.node, body, at)),
  }),
  route({
    verb: 'GET',
    path: '/intelligence/copies',
    act: 'intelligence.list',
    says: 'Records that partners handed over in your cases; what they say opens once their conditions were read.',
    query: form.listQuery,
    gives: view.copiesView,
    answer: ({ officer, query, at }) => plain(desk.owner.copies(officer, query.limit, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/cases/:case/copies/:node/:reference/acknowledge',
    act: 'intelligence.acknowledge',
    says: 'You have read the conditions of a record that a partner handed over.',
    params: form.copyParams,
    gives: view.copyView,
    answer: ({ officer, params, at }) => plain(desk.owner.readCopy(officer, params.case, params.node, params.reference, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/cases/:case/copies/:node/:reference/notes',
    act: 'intelligence.note',
    says: 'Notes something beside a record of a partner; the record itself is changed by its owner alone.',
    params: form.copyParams,
    body: form.copyNoteForm,
    gives: view.copyView,
    answer: ({ officer, params, body, at }) =>
      plain(desk.owner.noteCopy(officer, params.case, params.node, params.reference, body.text, at)),
  }),
]

const messages = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/messages',
    act: 'intelligence.list',
    says: 'What was written to and by partners in your cases, what runs out first at the top.',
    query: form.listQuery,
    gives: view.messagesView,
    answer: ({ officer, query, at }) => plain(desk.messages.list(officer, query, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/messages',
    act: 'intelligence.write',
    says: 'Writes to a partner: a request, a reply, or information nobody asked for.',
    body: form.messageForm,
    gives: view.messageView,
    status: 201,
    answer: ({ officer, body, at }) => plain(desk.messages.write(officer, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/messages/:id/acknowledge',
    act: 'intelligence.acknowledge',
    says: 'You have read the conditions of a message; from now on it opens.',
    params: form.messageParams,
    gives: view.messageView,
    answer: ({ officer, params, at }) => plain(desk.messages.acknowledge(officer, params.id, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/messages/:id/delay',
    act: 'intelligence.write',
    says: 'Puts a request off because a judge must authorise the answer; the partner is told at once how long and why.',
    params: form.messageParams,
    body: form.delayForm,
    gives: view.messageView,
    answer: ({ officer, params, body, at }) => plain(desk.messageSteps.delay(officer, params.id, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/messages/:id/refusal',
    act: 'intelligence.write',
    says: 'Refuses a request on a ground that the law lists; the partner is told the reason.',
    params: form.messageParams,
    body: form.declineForm,
    gives: view.messageView,
    answer: ({ officer, params, body, at }) => plain(desk.messageSteps.decline(officer, params.id, body, at)),
  }),
]

const notices = (desk: IntelligenceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/intelligence/notices',
    act: 'intelligence.list',
    says: 'Notices of your cases, ours and those that came.',
    query: form.listQuery,
    gives: view.noticesView,
    answer: ({ officer, query, at }) => plain(desk.notices.list(officer, query.limit, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/notices',
    act: 'intelligence.draft-notice',
    says: 'Prepares a notice; another officer checks it before it goes out.',
    body: form.noticeForm,
    gives: view.noticeView,
    status: 201,
    answer: ({ officer, body, at }) => plain(desk.notices.draft(officer, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/notices/:id/check',
    act: 'intelligence.check-notice',
    says: 'A second officer checks neutrality, legality and the protection of the person; what is clear goes out.',
    params: form.noticeParams,
    body: form.checkForm,
    gives: view.noticeView,
    answer: ({ officer, params, body, at }) => plain(desk.notices.check(officer, params.id, body, at)),
  }),
  route({
    verb: 'POST',
    path: '/intelligence/notices/:id/end',
    act: 'intelligence.end-notice',
    says: 'Takes a notice back, or says that one that came is not executed here.',
    params: form.noticeParams,
    body: form.endForm,
    gives: view.noticeView,
    answer: ({ officer, params, body, at }) => plain(desk.notices.end(officer, params.id, body.step, body.reason, at)),
  }),
]
