/** What may be asked of this room over HTTP. Read it as a timetable. */
import type { ZodType, z } from 'zod'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import { type Route, route } from '../kernel/route.ts'
import { basesView } from '../law/views.ts'
import * as settling from './arrangements/forms.ts'
import * as settled from './arrangements/views.ts'
import type { AssistanceDesk } from './desk.ts'
import { documentView } from './document.ts'
import * as forms from './forms.ts'
import { arrowOf, type Step } from './life/life.ts'
import type { Request, RequestId } from './request.ts'
import type { Moved } from './sequencer.ts'
import { templateRoutes } from './templates/routes.ts'
import * as views from './views.ts'
import { bulkRoutes } from './workload/bulk/routes.ts'
import { workRoutes } from './workload/routes.ts'

export { calendarDoors } from './workload/routes.ts'

const params = forms.requestParams
const moved = ({ request, pending }: Moved): z.infer<typeof views.movedView> => ({
  id: request.id,
  reference: request.reference,
  state: request.state,
  version: request.version,
  pending,
})
const made = (it: Request): z.infer<typeof views.draftMadeView> => ({ id: it.id, reference: it.reference, version: it.version })

/** A step of the life: the act that protection is asked about comes from the table of arrows. */
const step = <Form extends ZodType>(
  path: string,
  name: Step,
  says: string,
  body: Form,
  take: (officer: Officer, id: RequestId, form: z.infer<Form>, at: Instant) => Promise<Moved>,
): Route =>
  route<{ id: string }, unknown, z.infer<Form>, z.infer<typeof views.movedView>>({
    verb: 'POST',
    path: `/requests/:id/${path}`,
    act: arrowOf(name).act,
    says,
    params,
    body: body as ZodType<z.infer<Form>>,
    gives: views.movedView,
    answer: async ({ officer, params: { id }, body: form, at }) => moved(await take(officer, id as RequestId, form, at)),
  })

export const assistanceRoutes = (desk: AssistanceDesk): Route[] => [
  ...workRoutes(desk.work),
  ...bulkRoutes(desk.bulk),
  ...templateRoutes(desk.templates),
  ...reading(desk),
  ...drafting(desk),
  ...requesting(desk),
  ...requested(desk),
  ...arranging(desk),
  ...aside(desk),
]

const reading = (desk: AssistanceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/requests',
    act: 'assistance.list',
    says: 'Requests of the cases you belong to, the next limit first.',
    query: forms.listQuery,
    gives: views.requestPage,
    answer: ({ officer, query, at }) => desk.list(officer, query, at),
  }),
  route({
    verb: 'GET',
    path: '/requests/:id',
    act: 'assistance.read',
    says: 'A request whole: content, life, clocks, what is open to you and why the rest is not.',
    params,
    gives: views.requestView,
    answer: ({ officer, params: { id }, at }) => desk.read(officer, id as RequestId, at),
  }),
  route({
    verb: 'GET',
    path: '/requests/:id/checks',
    act: 'assistance.read',
    says: 'Everything that is asked of the request before it leaves, each with its article.',
    params,
    gives: views.checksView,
    answer: async ({ officer, params: { id }, at }) => {
      const { ready, checks } = await desk.checks(officer, id as RequestId, at)
      return { ready, checks: checks.map((c) => ({ ...c, params: { ...c.params } })) }
    },
  }),
  route({
    verb: 'GET',
    path: '/requests/:id/bases',
    act: 'assistance.read',
    says: 'Legal bases between the two States for this request, ranked, and why others are none.',
    params,
    query: forms.basesQuery,
    gives: basesView,
    answer: ({ officer, params: { id }, query, at }) => desk.bases(officer, id as RequestId, query.on, at),
  }),
  route({
    verb: 'GET',
    path: '/requests/:id/deadline',
    act: 'assistance.read',
    says: 'A date to ask for, with the reasons for it: a suggestion that an officer takes, changes or leaves.',
    params,
    gives: settled.deadlineView,
    answer: async ({ officer, params: { id }, at }) => {
      const { date, reasons } = await desk.deadline(officer, id as RequestId, at)
      return { date, reasons: reasons.map((one) => ({ ...one, params: { ...one.params } })) }
    },
  }),
  route({
    verb: 'GET',
    path: '/requests/:id/versions/:a/compare/:b',
    act: 'assistance.read',
    says: 'What differs between two versions that were sent.',
    params: forms.compareParams,
    gives: views.comparisonView,
    answer: async ({ officer, params: { id, a, b }, at }) => {
      const { changes, ...both } = await desk.compare(officer, id as RequestId, a, b, at)
      return { ...both, changes: [...changes] }
    },
  }),
  route({
    verb: 'GET',
    path: '/requests/:id/document',
    act: 'assistance.read',
    says: 'The request as a document: sections of its form, codes and texts in every language there is.',
    params,
    query: forms.documentQuery,
    gives: documentView,
    answer: ({ officer, params: { id }, query, at }) => desk.document(officer, id as RequestId, query, at),
  }),
]

const drafting = (desk: AssistanceDesk): Route[] => [
  route({
    verb: 'POST',
    path: '/requests',
    act: 'assistance.draft',
    says: 'Begin a draft in a case, from the template of its instrument.',
    status: 201,
    body: forms.newRequestForm,
    gives: views.draftMadeView,
    answer: async ({ officer, body, at }) => made(await desk.create(officer, body, at)),
  }),
  route({
    verb: 'PATCH',
    path: '/requests/:id',
    act: 'assistance.draft',
    says: 'Save the text of a draft as it stands in the editor.',
    params,
    body: forms.saveForm,
    gives: views.savedView,
    answer: async ({ officer, params: { id }, body, at }) => {
      const saved = await desk.save(officer, id as RequestId, body, at)
      return { id: saved.id, version: saved.version, savedAt: at }
    },
  }),
  step('submit', 'submit', 'Submit the draft for review.', forms.submitForm, desk.submit),
  step('return', 'return', 'Return the draft to its drafter with remarks.', forms.returnForm, desk.return),
  step('authorise', 'authorise', 'Authorise the request: a second person.', forms.versionForm, desk.authorise),
  step(
    'oral-notice',
    'oral-notice',
    'Record an oral request that will be confirmed in writing.',
    forms.oralForm,
    desk.oralNotice,
  ),
  step('transmit', 'transmit', 'Seal the request and send it.', forms.transmitForm, desk.transmit),
  step('discard', 'discard', 'Give up a draft that has not left.', forms.versionForm, desk.discard),
]

const requesting = (desk: AssistanceDesk): Route[] => [
  step('answer', 'answer', 'Answer questions, with a corrected text where one is needed.', forms.answerForm, desk.answer),
  step(
    'accept-conditions',
    'accept-conditions',
    'Accept the conditions that are offered.',
    forms.versionForm,
    desk.acceptConditions,
  ),
  step('receive-results', 'receive-results', 'Confirm that the results arrived.', forms.versionForm, desk.receiveResults),
  step('withdraw', 'withdraw', 'Withdraw the request.', forms.withdrawForm, desk.withdraw),
  step('close', 'close', 'Close the request.', forms.versionForm, desk.close),
  route({
    verb: 'POST',
    path: '/requests/:id/supplement',
    act: 'assistance.draft',
    says: 'Begin a draft that supplements this request.',
    status: 201,
    params,
    body: forms.versionForm,
    gives: views.draftMadeView,
    answer: async ({ officer, params: { id }, body, at }) => made(await desk.supplement(officer, id as RequestId, body, at)),
  }),
  step('consult', 'consult', 'Consult the other authority, or answer in a consultation.', forms.consultForm, desk.consult),
]

const requested = (desk: AssistanceDesk): Route[] => [
  step('acknowledge', 'acknowledge', 'Confirm receipt.', forms.acknowledgeForm, desk.acknowledge),
  step(
    'return-to-sender',
    'return-to-sender',
    'Return the request: not competent, or not issued by a competent authority.',
    forms.returnToSenderForm,
    desk.returnToSender,
  ),
  step('forward', 'forward', 'Forward to the authority that will execute it.', forms.forwardForm, desk.forward),
  step('assess', 'assess', 'Open the assessment.', forms.assessForm, desk.assess),
  step('ask', 'ask', 'Ask for what is missing, field by field.', forms.askForm, desk.ask),
  step('accept', 'accept', 'Accept in whole or in part, with conditions or without.', forms.acceptForm, desk.accept),
  step('postpone', 'postpone', 'Postpone to a day of review.', forms.postponeForm, desk.postpone),
  step('resume', 'resume', 'Take the assessment up again.', forms.resumeForm, desk.resume),
  step('refuse', 'refuse', 'Refuse, with ground and reasons.', forms.refuseForm, desk.refuse),
  step('execute', 'execute', 'Begin the execution.', forms.executeForm, desk.execute),
  step('extend', 'extend', 'Extend a time limit, with reasons and a new estimate.', forms.extendForm, desk.extend),
  step('results', 'results', 'Hand over exhibits as part or whole of the results.', forms.resultsForm, desk.results),
]

const arranging = (desk: AssistanceDesk): Route[] => [
  step('ask-progress', 'ask-progress', 'Ask where the request stands.', settling.askProgressForm, desk.askProgress),
  step('tell-progress', 'tell-progress', 'Say where the request stands.', settling.tellProgressForm, desk.tellProgress),
  step(
    'propose-costs',
    'propose-costs',
    'Say what the execution costs and propose who bears it.',
    settling.proposeCostsForm,
    desk.proposeCosts,
  ),
  step('answer-costs', 'answer-costs', 'Agree to proposed costs, or not.', settling.answerCostsForm, desk.answerCosts),
  step(
    'propose-hearing',
    'propose-hearing',
    'Propose hours for a hearing, on the clocks of this authority.',
    settling.proposeHearingForm,
    desk.proposeHearing,
  ),
  step('answer-hearing', 'answer-hearing', 'Choose one of the hours, or none.', settling.answerHearingForm, desk.answerHearing),
  step(
    'tell-preservation',
    'tell-preservation',
    'Of an order to preserve data: say that production is asked for, or extend by thirty days.',
    settling.tellPreservationForm,
    desk.tellPreservation,
  ),
  step(
    'raise-claim',
    'raise-claim',
    'Record what a third party claims of the property.',
    settling.raiseClaimForm,
    desk.raiseClaim,
  ),
  step('decide-claim', 'decide-claim', 'Record what became of such a claim.', settling.decideClaimForm, desk.decideClaim),
  step(
    'tell-boarding',
    'tell-boarding',
    'Tell the flag State what was done on board.',
    settling.tellBoardingForm,
    desk.tellBoarding,
  ),
  step('test-link', 'test-link', 'Record a test of the line before the hearing.', settling.testLinkForm, desk.testLink),
]

const aside = (desk: AssistanceDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/requests/:id/notes',
    act: 'assistance.read',
    says: 'Private notes of this authority.',
    params,
    gives: views.notesView,
    answer: ({ officer, params: { id }, at }) => desk.notes(officer, id as RequestId, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/:id/notes',
    act: 'assistance.note',
    says: 'Write a private note.',
    status: 201,
    params,
    body: forms.noteForm,
    gives: views.noteView,
    answer: ({ officer, params: { id }, body, at }) => desk.note(officer, id as RequestId, body.text, at),
  }),
  route({
    verb: 'POST',
    path: '/requests/:id/assign',
    act: 'assistance.assign',
    says: 'Assign the request to a member of its case, or to nobody.',
    params,
    body: forms.assignForm,
    gives: views.movedView,
    answer: async ({ officer, params: { id }, body, at }) => moved(await desk.assign(officer, id as RequestId, body.officer, at)),
  }),
]
