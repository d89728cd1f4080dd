/** Lines and sections of a document, and the ones that every form of a request shares. */
import { z } from 'zod'
import type { Content, Measure } from '../content.ts'
import { fieldOf } from '../measures/form.ts'
import type { Request } from '../request.ts'
import { texts } from '../texts.ts'

/**
 * `code` is a key of the catalogues, e.g. `measure.records`; a State is `country.IT`, a language `language.it`. `texts` stand as written, in
 * each language there is; `plain` is a name, a date or a number.
 */
const line = z.object({
  label: z.string(),
  code: z.string().optional(),
  plain: z.string().optional(),
  texts: texts.optional(),
})
/** `letter` is the section's own letter in a form that has letters; its words are `section.<id>`. */
export const section = z.object({ id: z.string(), letter: z.string().optional(), article: z.string(), lines: z.array(line) })
export type Line = z.infer<typeof line>
export type Section = z.infer<typeof section>

export const plain = (label: string, text: string | number | undefined): Line[] =>
  text === undefined || text === '' ? [] : [{ label, plain: String(text) }]
export const coded = (label: string, code: string | undefined): Line[] => (code ? [{ label, code }] : [])
/** A choice among the options of a name; empty while nobody has chosen. */
export const chosen = (label: string, value: string, name: string = label): Line[] =>
  coded(label, value && `option.${name}.${value}`)
export const yes = (label: string, value: boolean | undefined): Line[] =>
  value === undefined ? [] : [{ label, code: value ? 'answer.yes' : 'answer.no' }]
export const words = (label: string, its: Content['facts']): Line[] => {
  const written = its.filter((t) => t.text.trim() !== '')
  return written.length > 0 ? [{ label, texts: written }] : []
}

export const parties = ({ requesting, requested, content }: Request): Line[] => [
  ...coded('requestingState', `country.${requesting.state}`),
  ...plain('requestingAuthority', content.authority.name || requesting.authority),
  ...plain('official', content.authority.official),
  ...plain('contact', content.authority.contact),
  ...coded('requestedState', `country.${requested.state}`),
  ...plain('requestedAuthority', requested.authority),
]
export const proceeding = ({ conducting, subject, nature }: Content): Line[] => [
  ...words('subject', subject),
  ...coded('nature', nature && `nature.${nature}`),
  ...plain('conductingName', conducting.name),
  ...plain('conductingFunctions', conducting.functions),
  ...plain('conductingReference', conducting.reference),
]
export const facts = (content: Content): Line[] => [
  ...words('facts', content.facts),
  ...words('transnational', content.transnational),
  ...words('organisedGroup', content.organisedGroup),
]
export const offences = (content: Content): Line[] =>
  content.offences.flatMap((o) => [
    ...plain('offence', o.citation),
    ...words('offenceTitle', o.title),
    ...words('offenceLaw', o.law),
    ...plain('maxPenaltyMonths', o.maxPenaltyMonths),
    ...coded('lifeSentence', o.lifeSentence ? 'answer.yes' : ''),
    ...coded('deathPenaltyPossible', o.deathPenaltyPossible ? 'answer.yes' : ''),
    ...coded('concept', o.concept && `concept.${o.concept}`),
    ...coded('annexD', o.annexD && `annexD.${o.annexD}`),
    ...plain('committedFrom', o.committedFrom),
    ...plain('committedUntil', o.committedUntil),
  ])

/** An answer of a measure's form: what was chosen is a code, so that it is read in the reader's own language. */
function answer(measure: Measure, name: string, value: string): Line[] {
  const label = `particular.${name}`
  const field = fieldOf(measure.family, name)
  if (field?.kind === 'choice' && field.options?.includes(value)) return coded(label, `option.${name}.${value}`)
  if (field?.kind === 'yes-no') return coded(label, `answer.${value}`)
  if (field?.kind === 'state' && /^[A-Z]{2}$/.test(value)) return coded(label, `country.${value}`)
  if (field?.kind === 'language' && /^[a-z]{2,3}$/.test(value)) return coded(label, `language.${value}`)
  return plain(label, value)
}
export const answers = (m: Measure): Line[] => Object.entries(m.particulars).flatMap(([name, value]) => answer(m, name, value))
const concerned = (content: Content, m: Measure): Line[] =>
  m.persons.flatMap((id) => {
    const it = content.persons.find((p) => p.id === id)
    return it?.name ? plain('concerns', it.name) : []
  })
export const measures = (content: Content): Line[] =>
  content.measures.flatMap((m) => [
    { label: 'measure', code: `measure.${m.family}` },
    ...words('description', m.description),
    ...answers(m),
    ...concerned(content, m),
  ])
export const procedure = (content: Content): Line[] => [
  ...coded('procedureAsked', content.procedure.asked === undefined ? '' : content.procedure.asked ? 'answer.yes' : 'answer.none'),
  ...words('procedure', content.procedure.text),
]
export const persons = (content: Content): Line[] =>
  content.persons.flatMap((p) => [
    ...coded('person', `person.${p.role}`),
    ...plain('name', p.latinName && p.latinName !== p.name ? `${p.name} (${p.latinName})` : p.name),
    ...plain('born', p.born),
    ...plain('birthPlace', p.birthPlace),
    ...coded('nationality', p.nationality && `country.${p.nationality}`),
    ...plain('location', p.location),
    ...p.identifiers.flatMap((i) => plain('identifiers', `${i.kind} ${i.value}`.trim())),
    ...plain('whyUnknown', p.whyUnknown),
  ])
export const timing = ({ urgency, deadline, confidentiality }: Content): Line[] => [
  ...coded('urgent', urgency.urgent ? 'answer.yes' : ''),
  ...plain('urgencyGrounds', urgency.grounds),
  ...plain('deadline', deadline.date),
  ...plain('deadlineReason', deadline.reason),
  ...plain('limitation', deadline.limitation),
  ...coded('confidential', confidentiality.asked ? 'answer.yes' : ''),
  ...plain('confidentialReason', confidentiality.reason),
]
export const attachments = (content: Content): Line[] =>
  content.attachments.map((a) => ({ label: `attachment.${a.kind}`, plain: a.title }))
export const validation = (it: { issuingKind: string; validatedBy: string; validatedOn: string }): Line[] => [
  ...plain('validatedBy', it.validatedBy),
  ...plain('validatedOn', it.validatedOn),
]
export const issuing = (kind: string, content: Content): Line[] => [
  ...coded('issuingKind', kind && `issuing.${kind}`),
  ...proceeding(content),
]
