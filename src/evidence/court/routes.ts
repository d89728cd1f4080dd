/** Court packages over HTTP. */
import { type Route, route } from '../../kernel/route.ts'
import { caseParams, packageForm, packageParams } from '../forms.ts'
import { packagesView, packageView, segmentsFile } from '../views.ts'
import type { CourtDesk } from './desk.ts'

const packages = '/evidence/cases/:case/packages'

export const packageRoutes = (desk: CourtDesk): Route[] => [
  route({
    verb: 'POST',
    path: packages,
    act: 'evidence.package',
    says: 'Makes a court package of exhibits: an archive that verifies itself. Each exhibit gains an event of custody.',
    params: caseParams,
    body: packageForm,
    gives: packageView,
    status: 201,
    answer: ({ officer, params, body, at }) => desk.makePackage(officer, params.case, body, at),
  }),
  route({
    verb: 'GET',
    path: packages,
    act: 'evidence.read',
    says: 'The court packages made of this case, newest first.',
    params: caseParams,
    gives: packagesView,
    answer: ({ officer, params, at }) => desk.packages(officer, params.case, at),
  }),
  route({
    verb: 'GET',
    path: `${packages}/:id/file`,
    act: 'evidence.open',
    says: 'The archive of a court package, for the officer who made it.',
    params: packageParams,
    gives: segmentsFile,
    file: 'application/zip',
    answer: ({ officer, params, at }) => desk.packageFile(officer, params.case, params.id, at),
  }),
  route({
    verb: 'POST',
    path: `${packages}/:id/stamp`,
    act: 'evidence.package',
    says: 'Asks the time-stamping authority again, for a package that it has not answered for.',
    params: packageParams,
    gives: packageView,
    answer: ({ officer, params, at }) => desk.stampPackage(officer, params.case, params.id, at),
  }),
]
