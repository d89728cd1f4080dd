/** Joint looks at money over HTTP. */
import { z } from 'zod'
import { type Route, route } from '../../../kernel/route.ts'
import { caseParams } from '../../forms.ts'
import { nothing } from '../../views.ts'
import type { JointDesk } from './desk.ts'
import { findingParams, jointForm, jointParams, jointsView, proposalParams, takeJointForm } from './forms.ts'

const joint = '/cases/:case/money/joint'
const numbered = z.object({ id: z.string() }).meta({ id: 'JointNumber' })

export const jointRoutes = (desk: JointDesk): Route[] => [
  route({
    verb: 'GET',
    path: joint,
    act: 'analysis.read',
    says: 'Joint looks at money of this case with partners, their findings, and proposals of partners that wait for a case.',
    params: caseParams,
    gives: jointsView,
    answer: ({ officer, params, at }) => desk.read(officer, params.case, at),
  }),
  route({
    verb: 'POST',
    path: joint,
    act: 'analysis.joint-prepare',
    says: 'Prepares a joint look with a partner; a second person sends it.',
    params: caseParams,
    body: jointForm,
    gives: numbered,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.prepare(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: `${joint}/taken`,
    act: 'analysis.joint-prepare',
    says: 'Takes a partner’s proposal into this case, on a legal basis of its own; a second person sends what the case holds.',
    params: caseParams,
    body: takeJointForm,
    gives: numbered,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.take(officer, params.case, body, at),
  }),
  route({
    verb: 'POST',
    path: '/analysis/joint/:joint/decline',
    act: 'analysis.joint-decline',
    says: 'Declines a partner’s proposal that is in no case.',
    params: proposalParams,
    gives: nothing,
    answer: ({ officer, params, at }) => desk.decline(officer, params.joint, at),
  }),
  route({
    verb: 'POST',
    path: `${joint}/:joint/send`,
    act: 'analysis.joint-release',
    says: 'Sends a prepared joint look on its way, as a second person.',
    params: jointParams,
    gives: nothing,
    answer: ({ officer, params, at }) => desk.send(officer, params.case, params.joint, at),
  }),
  route({
    verb: 'POST',
    path: `${joint}/:joint/findings/:finding/release`,
    act: 'analysis.joint-release',
    says: 'Releases a finding, as a second person; once the partner did too, each side learns which of its own accounts are meant.',
    params: findingParams,
    gives: nothing,
    answer: ({ officer, params, at }) => desk.release(officer, params.case, params.joint, params.finding, at),
  }),
  route({
    verb: 'POST',
    path: `${joint}/:joint/end`,
    act: 'analysis.joint-release',
    says: 'Ends a joint look; nothing more is compared or released.',
    params: jointParams,
    gives: nothing,
    answer: ({ officer, params, at }) => desk.end(officer, params.case, params.joint, at),
  }),
]
