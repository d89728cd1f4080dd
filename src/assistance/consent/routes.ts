/** What may be asked at this door over HTTP. Read it as a timetable. */
import { type Route, route } from '../../kernel/route.ts'
import type { ConsentDesk } from './desk.ts'
import * as forms from './forms.ts'
import { assurancesView, assuranceView, consentsView, consentView } from './views.ts'

const consents = '/assistance/cases/:case/consents'
const assurances = '/assistance/cases/:case/assurances'

/** The views leave out what is null; a null answer is no answer. */
const bare = <T extends Record<string, unknown>>(it: T) =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== null)) as never

export const consentRoutes = (desk: ConsentDesk): Route[] => [...askingRoutes(desk), ...assuranceRoutes(desk)]

const askingRoutes = (desk: ConsentDesk): Route[] => [
  route({
    verb: 'GET',
    path: consents,
    act: 'assistance.read',
    says: 'Requests of a case to use evidence otherwise than its conditions allow, asked and received, newest first.',
    params: forms.caseParams,
    gives: consentsView,
    answer: async ({ officer, params, at }) => ({ items: (await desk.list(officer, params.case, at)).items.map(bare) }),
  }),
  route({
    verb: 'POST',
    path: consents,
    act: 'assistance.ask-consent',
    says: 'Asks each authority whose condition stands in the way for consent to a use.',
    params: forms.caseParams,
    body: forms.askForm,
    gives: consentsView,
    status: 201,
    answer: async ({ officer, params, body, at }) => ({
      items: (await desk.ask(officer, params.case, body, at)).items.map(bare),
    }),
  }),
  route({
    verb: 'POST',
    path: `${consents}/:id/prepare`,
    act: 'assistance.prepare-consent',
    says: 'Writes down the answer for a second person to give.',
    params: forms.consentParams,
    body: forms.answerForm,
    gives: consentView,
    answer: async ({ officer, params, body, at }) => bare(await desk.prepare(officer, params.case, params.id, body, at)),
  }),
  route({
    verb: 'POST',
    path: `${consents}/:id/answer`,
    act: 'assistance.answer-consent',
    says: 'Grants or refuses the consent, with its terms and further conditions.',
    params: forms.consentParams,
    body: forms.answerForm,
    gives: consentView,
    answer: async ({ officer, params, body, at }) => bare(await desk.answer(officer, params.case, params.id, body, at)),
  }),
  route({
    verb: 'POST',
    path: `${consents}/:id/give`,
    act: 'assistance.answer-consent',
    says: 'Gives the answer that a colleague prepared, word for word.',
    params: forms.consentParams,
    body: forms.giveForm,
    gives: consentView,
    answer: async ({ officer, params, body, at }) => bare(await desk.give(officer, params.case, params.id, body.version, at)),
  }),
  route({
    verb: 'POST',
    path: `${consents}/:id/withdraw`,
    act: 'assistance.answer-consent',
    says: 'Takes a given consent back: what was done under it stands, nothing more is done.',
    params: forms.consentParams,
    body: forms.withdrawForm,
    gives: consentView,
    answer: async ({ officer, params, body, at }) => bare(await desk.withdraw(officer, params.case, params.id, body, at)),
  }),
  route({
    verb: 'POST',
    path: `${consents}/:id/see`,
    act: 'assistance.see-consent',
    says: 'Takes note of the answer.',
    params: forms.consentParams,
    gives: consentView,
    answer: async ({ officer, params, at }) => bare(await desk.see(officer, params.case, params.id, at)),
  }),
]

const assuranceRoutes = (desk: ConsentDesk): Route[] => [
  route({
    verb: 'GET',
    path: assurances,
    act: 'assistance.read',
    says: 'Assurances of a case, given and received, with what was reported on them.',
    params: forms.caseParams,
    gives: assurancesView,
    answer: ({ officer, params, at }) => desk.assurances(officer, params.case, at),
  }),
  route({
    verb: 'POST',
    path: assurances,
    act: 'assistance.assure',
    says: 'Assures the other authority of a request of something until the end of the case.',
    params: forms.caseParams,
    body: forms.assureForm,
    gives: assuranceView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.assure(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: `${assurances}/:id/reports`,
    act: 'assistance.assure',
    says: 'Tells the other authority where the proceedings stand that an assurance watches over.',
    params: forms.assuranceParams,
    body: forms.reportForm,
    gives: assuranceView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.report(officer, params.case, params.id, body, at),
  }),
  route({
    verb: 'POST',
    path: `${assurances}/:id/watch`,
    act: 'assistance.watch-assurance',
    says: 'Sets when an assurance is looked at next, or says how the case ended.',
    params: forms.assuranceParams,
    body: forms.watchForm,
    gives: assuranceView,
    answer: ({ officer, params, body, at }) => desk.watch(officer, params.case, params.id, body, at),
  }),
]
