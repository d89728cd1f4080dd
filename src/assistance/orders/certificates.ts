/**
 * Certificates of the Union. Sections of Regulation (EU) 2018/1805 follow the text of its annexes; those of Regulation (EU) 2023/1543 are
 * lettered from general knowledge of its forms, while what they contain follows its Articles 5(5), 6(4) and 9, which were read.
 */
import { mustNotify } from '../../law/contents/electronic.ts'
import { draftFacts } from '../facts.ts'
import type { Request } from '../request.ts'
import type { AssetPart } from './assets.ts'
import type { ElectronicPart } from './electronic.ts'
import {
  attachments,
  chosen,
  coded,
  facts,
  issuing,
  offences,
  parties,
  persons,
  plain,
  procedure,
  type Section,
  timing,
  validation,
  words,
  yes,
} from './lines.ts'

type At = (letter: string, id: string, lines: Section['lines']) => Section
const under =
  (annex: string): At =>
  (letter, id, lines) => ({ id, letter, article: `${annex}, ${letter}`, lines })

/** What a reader is not shown: the provider gets neither the grounds of necessity nor the summary of the case, Article 9(2) and (3). */
export const views = ['authority', 'provider'] as const
export type View = (typeof views)[number]

const addressee = (it: ElectronicPart): Section['lines'] => [
  ...chosen('addressee', it.addressee),
  ...plain('addresseeName', it.addresseeName),
  ...plain('addresseeAddress', it.addresseeAddress),
  ...plain('provider', it.provider),
  ...plain('service', it.service),
  ...yes('processor', it.processor || undefined),
  ...chosen('processorReason', it.processorReason),
]
const evidence = (it: ElectronicPart): Section['lines'] => [
  ...chosen('category', it.category, 'dataCategory'),
  ...plain('from', it.from),
  ...plain('until', it.until),
]
const urgency = (it: ElectronicPart): Section['lines'] =>
  it.emergency
    ? [...yes('emergency', true), ...chosen('atStake', it.atStake, 'threat'), ...plain('emergencyGrounds', it.emergencyGrounds)]
    : []
const forAuthority = (request: Request, it: ElectronicPart): Section['lines'] => [
  ...words('necessity', it.necessity),
  ...yes('availableDomestically', it.availableDomestically),
  ...facts(request.content),
  ...persons(request.content),
]

export function productionOrder(request: Request, it: ElectronicPart, view: View): Section[] {
  const { content, requesting, requested } = request
  const at = under('EU-EEVIDENCE Annex I')
  const notify = mustNotify(draftFacts(content, requesting.state, requested.state, '' as never))
  return [
    at('A', 'epocA', parties(request)),
    at('B', 'epocB', addressee(it)),
    at('C', 'epocC', [{ label: 'dueProvider', code: it.emergency ? 'period.8-hours' : 'period.10-days' }, ...urgency(it)]),
    at('D', 'epocD', plain('earlier', it.earlier || content.supplements?.reference)),
    at('E', 'epocE', plain('user', it.user)),
    at('F', 'epocF', evidence(it)),
    at('G', 'epocG', [
      ...offences(content),
      ...yes('listedOffence', it.listedOffence || undefined),
      ...chosen('privileged', it.privileged),
    ]),
    at('H', 'epocH', [...yes('delayUserNotice', it.delayUserNotice), ...plain('delayReason', it.delayReason)]),
    at('I', 'epocI', issuing(it.issuingKind, content)),
    at('J', 'epocJ', [...coded('validatedByKind', it.validatedByKind && `issuing.${it.validatedByKind}`), ...validation(it)]),
    at('K', 'epocK', [
      ...yes('notification', notify),
      ...(notify ? plain('notifiedAuthority', requested.authority) : []),
      ...(view === 'authority' ? [...yes('offenceHere', it.offenceHere), ...yes('residentHere', it.residentHere)] : []),
    ]),
    at('L', 'epocL', plain('transferTo', it.transferTo || content.authority.name)),
    ...(view === 'authority' ? [at('M', 'epocM', forAuthority(request, it))] : []),
  ]
}

export function preservationOrder(request: Request, it: ElectronicPart, view: View): Section[] {
  const { content } = request
  const at = under('EU-EEVIDENCE Annex II')
  return [
    at('A', 'epocA', parties(request)),
    at('B', 'epocB', addressee(it)),
    at('C', 'epocE', [
      ...plain('user', it.user),
      ...evidence(it),
      { label: 'preservedFor', code: 'period.60-days' },
      ...urgency(it),
    ]),
    at('D', 'epocG', offences(content)),
    at('E', 'epocI', issuing(it.issuingKind, content)),
    at('F', 'epocJ', [...coded('validatedByKind', it.validatedByKind && `issuing.${it.validatedByKind}`), ...validation(it)]),
    ...(view === 'authority'
      ? [
          {
            id: 'epocM',
            article: 'EU-EEVIDENCE 6(2), 6(4)(g)',
            lines: [...chosen('follow', it.follow), ...forAuthority(request, it)],
          },
        ]
      : []),
  ]
}

const property = (it: AssetPart): Section['lines'] => [
  ...chosen('concerns', it.concerns),
  ...plain('amount', [it.amount, it.currency].filter(Boolean).join(' ')),
  ...words('description', it.description),
  ...words('whyThere', it.whyThere),
]
const affected = (request: Request, it: AssetPart): Section['lines'] => [
  ...persons(request.content),
  ...plain('thirdParties', it.thirdParties),
]
const alternatives = (it: AssetPart): Section['lines'] => [
  ...coded('alternatives', it.alternatives && `answer.${it.alternatives}`),
  ...plain('alternativeMeasures', it.alternativeMeasures),
]

export function freezingCertificate(request: Request, it: AssetPart): Section[] {
  const { content } = request
  const at = under('EU-FREEZE Annex I')
  return [
    at('A', 'assetsStates', parties(request)),
    at('B', 'assetsUrgency', [...yes('immediate', it.immediate), ...timing({ ...content, confidentiality: { reason: '' } })]),
    at('C', 'assetsPersons', affected(request, it)),
    at('D', 'assetsProperty', property(it)),
    at('E', 'assetsGrounds', [
      ...facts(content),
      ...plain('stage', it.stage),
      ...words('grounds', it.grounds),
      ...offences(content),
    ]),
    at('F', 'assetsConfidentiality', [
      ...yes('confidential', content.confidentiality.asked),
      ...plain('confidentialReason', content.confidentiality.reason),
      ...procedure(content),
    ]),
    at('G', 'assetsOthers', plain('otherStates', it.otherStates)),
    at('H', 'assetsEarlier', plain('earlier', it.earlier || content.supplements?.reference)),
    at('I', 'assetsConfiscation', [
      ...chosen('follows', it.follows),
      ...plain('followsReference', it.followsReference),
      ...plain('followsOn', it.followsOn),
    ]),
    at('J', 'assetsAlternatives', alternatives(it)),
    at('K', 'assetsRestitution', plain('restitution', it.restitution)),
    at('L', 'assetsRemedies', [...chosen('remedies', it.remedies), ...plain('remedyAuthority', it.remedyAuthority)]),
    at('M', 'assetsIssuing', issuing(it.issuingKind, content)),
    at('N', 'assetsValidating', validation(it)),
    at('O', 'assetsCentral', plain('centralAuthority', it.centralAuthority)),
    at('P', 'attachments', attachments(content)),
  ]
}

export function confiscationCertificate(request: Request, it: AssetPart): Section[] {
  const { content } = request
  const at = under('EU-FREEZE Annex II')
  return [
    at('A', 'assetsStates', parties(request)),
    at('B', 'assetsOrder', [
      ...plain('court', it.court),
      ...plain('orderReference', it.orderReference),
      ...plain('orderedOn', it.orderedOn),
      ...plain('finalOn', it.finalOn),
    ]),
    at('C', 'assetsPersons', affected(request, it)),
    at('D', 'assetsProperty', [...chosen('decided', it.decided), ...property(it)]),
    at('E', 'assetsEarlier', plain('earlier', it.earlier)),
    at('F', 'assetsGrounds', [...facts(content), ...offences(content)]),
    at('G', 'assetsOthers', plain('otherStates', it.otherStates)),
    at('H', 'assetsTrial', [...chosen('trial', it.trial), ...plain('trialDetail', it.trialDetail)]),
    at('I', 'assetsAlternatives', alternatives(it)),
    at('J', 'assetsRestitution', plain('restitution', it.restitution)),
    at('K', 'assetsIssuing', issuing(it.issuingKind, content)),
    at('L', 'assetsCentral', plain('centralAuthority', it.centralAuthority)),
    at('N', 'attachments', attachments(content)),
  ]
}
