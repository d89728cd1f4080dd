/** Contents of a European Production Order and a European Preservation Order: Regulation (EU) 2023/1543, Articles 4 to 9. */
import type { DraftFacts, ElectronicFacts, IssuingKind } from '../draft.ts'
import { emergenciesOf, testEmergency } from '../limits/emergency.ts'
import type { MeasureFamily } from '../measures.ts'
import { blank, type Gap, type Rule } from './gap.ts'

/** Article 5(4)(a): a maximum of at least three years. */
const threshold_months = 36
const asks = (family: MeasureFamily, d: DraftFacts): boolean => d.measures.some((m) => m.family === family)
const producing = (d: DraftFacts): boolean => asks('provider-production', d)
/** Traffic data that do more than identify a user, and content data: the categories that need a judge, a threshold and a notice. */
const isDeep = (epoc: ElectronicFacts | undefined): boolean => epoc?.category === 'traffic' || epoc?.category === 'content'

const judges: readonly IssuingKind[] = ['judge', 'court', 'investigating-judge']
const prosecutors: readonly IssuingKind[] = [...judges, 'public-prosecutor']

/** Article 4: who may issue; another authority needs the validation of one who may. In an emergency it may follow within 48 hours, 4(5). */
const issuer: Rule = (d) => {
  const { epoc } = d
  const may = producing(d) && isDeep(epoc) ? judges : prosecutors
  const params = { needed: may.join(', '), category: epoc?.category ?? '' }
  if (!epoc?.issuingKind) return [{ params }]
  if (may.includes(epoc.issuingKind)) return []
  const afterwards = epoc.issuingKind === 'other' && epoc.emergency && !(producing(d) && isDeep(epoc))
  if (afterwards && emergencyLacks(d).length === 0) return []
  if (blank(epoc.validatedBy)) return [{ pointer: '/epoc/validatedBy', params }]
  return epoc.validatedByKind && may.includes(epoc.validatedByKind) ? [] : [{ pointer: '/epoc/validatedByKind', params }]
}

function emergencyLacks(d: DraftFacts): readonly string[] {
  const [definition] = emergenciesOf('EU-EEVIDENCE')
  return d.epoc?.emergency && definition ? testEmergency(definition, d.epoc.emergency).lacks : []
}

const emergency: Rule = (d) => (d.epoc?.emergency ? emergencyLacks(d).map((lack) => ({ params: { lack } })) : undefined)

const addressee: Rule = ({ epoc }) => [
  ...(epoc?.addressee ? [] : [{}]),
  ...(blank(epoc?.addresseeName) ? [{ pointer: '/epoc/addresseeName' }] : []),
  // Article 7(2): another establishment only in an emergency, after silence.
  ...(epoc?.addressee === 'other-establishment' && !epoc.emergency ? [{ pointer: '/epoc/emergency' }] : []),
]

const threshold: Rule = (d) => {
  if (!producing(d) || !isDeep(d.epoc)) return undefined
  const enough = d.offences.some((o) => o.lifeSentence || (o.maxPenalty_months ?? 0) >= threshold_months)
  return enough || d.epoc?.listedOffence
    ? []
    : [{ pointer: '/offences/0/maxPenalty_months', params: { months: threshold_months } }]
}

const provisions: Rule = (d) =>
  d.offences.length
    ? d.offences.flatMap((o, at): Gap[] => (blank(o.citation) ? [{ pointer: `/offences/${at}/citation` }] : []))
    : [{}]

/** Article 8(2): the notice may be left out only if both are believed; not said is not believed. */
const residence: Rule = (d) =>
  producing(d) && isDeep(d.epoc)
    ? [
        ...(d.epoc?.offenceHere === undefined ? [{ pointer: '/epoc/offenceHere' }] : []),
        ...(d.epoc?.residentHere === undefined ? [{}] : []),
      ]
    : undefined

/** Whether the enforcing authority is to be notified, Article 8. */
export const mustNotify = (d: Pick<DraftFacts, 'epoc' | 'measures'>): boolean =>
  d.measures.some((m) => m.family === 'provider-production') && isDeep(d.epoc) && !(d.epoc?.offenceHere && d.epoc.residentHere)

export const electronicRules: Readonly<Record<string, Rule>> = {
  'epoc-one-kind': (d) =>
    (producing(d) ? 1 : 0) + (asks('preservation', d) ? 1 : 0) === 1 && d.measures.length === 1 ? [] : [{}],
  'epoc-issuer': issuer,
  'epoc-addressee': addressee,
  'epoc-user': ({ epoc }) => (epoc?.category === 'user-identification' ? undefined : blank(epoc?.user) ? [{}] : []),
  'epoc-category': ({ epoc }) => (epoc?.category ? [] : [{}]),
  'epoc-time-range': ({ epoc }) => (blank(epoc?.from) && blank(epoc?.until) ? [{}] : []),
  'epoc-provisions': provisions,
  'epoc-emergency': emergency,
  'epoc-processor': (d) => (producing(d) && d.epoc?.processor ? (d.epoc.processorReason ? [] : [{}]) : undefined),
  'epoc-necessity': ({ epoc }) => (blank(epoc?.necessity) ? [{}] : []),
  'epoc-available-domestically': ({ epoc }) => (epoc?.availableDomestically ? [] : [{}]),
  'epoc-summary': (d) => (producing(d) ? (d.facts.some((f) => !blank(f.text)) ? [] : [{}]) : undefined),
  'epoc-threshold': threshold,
  'epoc-residence': residence,
  'epoc-privilege': (d) => (producing(d) && isDeep(d.epoc) ? (d.epoc?.privileged ? [] : [{}]) : undefined),
  'epocpr-follow': (d) => (asks('preservation', d) ? (d.epoc?.follow ? [] : [{}]) : undefined),
}
