/**
 * A request as a document: sections in the order of its form, every coded element by its code so that a reader sees it in any language.
 * Sections carry the letters of UNTOC 18(15) or of Annex A to Directive 2014/41/EU.
 */
import { z } from 'zod'
import { type Content, texts } from './content.ts'
import type { Life } from './life/events.ts'
import type { Request } from './request.ts'

/**
 * `code` is a key of the catalogues, e.g. `measure.records`; a State is `country.IT`. `texts` stand as written, in each language there is;
 * `plain` is a name, a date or a number.
 */
const line = z.object({
  label: z.string(),
  code: z.string().optional(),
  plain: z.string().optional(),
  texts: texts.optional(),
})
const section = z.object({ id: z.string(), article: z.string(), lines: z.array(line) })
export const documentView = z
  .object({
    form: z.enum(['letter-of-request', 'eio-annex-a']),
    reference: z.string(),
    state: z.string(),
    version: z.number(),
    digest: z.string().optional(),
    sentAt: z.string().optional(),
    authorisedBy: z.string().optional(),
    languages: z.array(z.string()),
    sections: z.array(section),
  })
  .meta({ id: 'RequestDocument' })
export type RequestDocument = z.infer<typeof documentView>
type Line = z.infer<typeof line>
type Section = z.infer<typeof section>

const plain = (label: string, text: string | number | undefined): Line[] =>
  text === undefined || text === '' ? [] : [{ label, plain: String(text) }]
const coded = (label: string, code: string): Line[] => (code === '' ? [] : [{ label, code }])
const words = (label: string, its: Content['facts']): Line[] => {
  const written = its.filter((t) => t.text.trim() !== '')
  return written.length > 0 ? [{ label, texts: written }] : []
}

const parties = ({ requesting, requested, content }: Request): Line[] => [
  ...coded('requestingState', `country.${requesting.state}`),
  ...plain('requestingAuthority', content.authority.name || requesting.authority),
  ...plain('official', content.authority.official),
  ...plain('contact', content.authority.contact),
  ...coded('requestedState', `country.${requested.state}`),
  ...plain('requestedAuthority', requested.authority),
]
const proceeding = ({ conducting, subject, nature }: Content): Line[] => [
  ...words('subject', subject),
  ...coded('nature', nature && `nature.${nature}`),
  ...plain('conductingName', conducting.name),
  ...plain('conductingFunctions', conducting.functions),
  ...plain('conductingReference', conducting.reference),
]
const facts = (content: Content): Line[] => [
  ...words('facts', content.facts),
  ...words('transnational', content.transnational),
  ...words('organisedGroup', content.organisedGroup),
]
const offences = (content: Content): Line[] =>
  content.offences.flatMap((o) => [
    ...plain('offence', o.citation),
    ...words('offenceTitle', o.title),
    ...words('offenceLaw', o.law),
    ...plain('maxPenaltyMonths', o.maxPenaltyMonths),
    ...coded('concept', o.concept && `concept.${o.concept}`),
    ...coded('annexD', o.annexD && `annexD.${o.annexD}`),
  ])
const measures = (content: Content): Line[] =>
  content.measures.flatMap((m) => [
    { label: 'measure', code: `measure.${m.family}` },
    ...words('description', m.description),
    ...Object.entries(m.particulars).flatMap(([name, value]) => plain(`particular.${name}`, value)),
  ])
const procedure = (content: Content): Line[] => [
  ...coded('procedureAsked', content.procedure.asked === undefined ? '' : content.procedure.asked ? 'answer.yes' : 'answer.none'),
  ...words('procedure', content.procedure.text),
]
const persons = (content: Content): Line[] =>
  content.persons.flatMap((p) => [
    ...coded('person', `person.${p.role}`),
    ...plain('name', p.latinName && p.latinName !== p.name ? `${p.name} (${p.latinName})` : p.name),
    ...plain('born', p.born),
    ...plain('birthPlace', p.birthPlace),
    ...coded('nationality', p.nationality && `country.${p.nationality}`),
    ...plain('location', p.location),
    ...plain('whyUnknown', p.whyUnknown),
  ])
const timing = ({ urgency, deadline, confidentiality }: Content): Line[] => [
  ...coded('urgent', urgency.urgent ? 'answer.yes' : ''),
  ...plain('urgencyGrounds', urgency.grounds),
  ...plain('deadline', deadline.date),
  ...plain('deadlineReason', deadline.reason),
  ...coded('confidential', confidentiality.asked ? 'answer.yes' : ''),
  ...plain('confidentialReason', confidentiality.reason),
]

function letterOfRequest(request: Request): Section[] {
  const { content } = request
  return [
    { id: 'authority', article: 'UNTOC 18(15)(a)', lines: parties(request) },
    { id: 'proceeding', article: 'UNTOC 18(15)(b)', lines: proceeding(content) },
    { id: 'facts', article: 'UNTOC 18(15)(c)', lines: [...facts(content), ...offences(content)] },
    { id: 'assistance', article: 'UNTOC 18(15)(d)', lines: [...measures(content), ...procedure(content)] },
    { id: 'persons', article: 'UNTOC 18(15)(e)', lines: persons(content) },
    { id: 'purpose', article: 'UNTOC 18(15)(f)', lines: words('purpose', content.purpose) },
    { id: 'timing', article: 'UNTOC 18(20), 18(24)', lines: timing(content) },
    {
      id: 'attachments',
      article: '',
      lines: content.attachments.map((a) => ({ label: `attachment.${a.kind}`, plain: a.title })),
    },
  ]
}

function investigationOrder(request: Request): Section[] {
  const { content } = request
  const { eio } = content
  return [
    { id: 'A', article: 'EU-EIO Annex A, A', lines: parties(request) },
    { id: 'B', article: 'EU-EIO Annex A, B', lines: timing(content) },
    { id: 'C', article: 'EU-EIO Annex A, C', lines: measures(content) },
    { id: 'D', article: 'EU-EIO Annex A, D', lines: plain('earlierOrder', eio?.earlierOrder || content.supplements?.reference) },
    { id: 'E', article: 'EU-EIO Annex A, E', lines: persons(content) },
    {
      id: 'F',
      article: 'EU-EIO Annex A, F',
      lines: coded('proceedings', eio?.proceedings ? `proceedings.${eio.proceedings}` : ''),
    },
    {
      id: 'G',
      article: 'EU-EIO Annex A, G',
      lines: [
        ...words('necessity', eio?.necessity ?? []),
        ...facts(content),
        ...offences(content),
        ...words('purpose', content.purpose),
      ],
    },
    { id: 'H', article: 'EU-EIO Annex A, H', lines: words('additional', eio?.additional ?? []) },
    { id: 'I', article: 'EU-EIO Annex A, I', lines: procedure(content) },
    {
      id: 'J',
      article: 'EU-EIO Annex A, J',
      lines: [
        ...coded('remedySought', eio?.remedySought ? `answer.${eio.remedySought}` : ''),
        ...plain('remedyDetail', eio?.remedyDetail),
        ...plain('remedyAuthority', eio?.remedyAuthority),
      ],
    },
    {
      id: 'K',
      article: 'EU-EIO Annex A, K',
      lines: [...coded('issuingKind', eio?.issuingKind ? `issuing.${eio.issuingKind}` : ''), ...proceeding(content)],
    },
    {
      id: 'L',
      article: 'EU-EIO Annex A, L',
      lines: [...plain('validatedBy', eio?.validatedBy), ...plain('validatedOn', eio?.validatedOn)],
    },
  ]
}

export function documentOf(request: Request, life: Life | null): RequestDocument {
  const order = request.content.instrument === 'EU-EIO'
  const version = life?.versions.at(-1)
  const sections = order ? investigationOrder(request) : letterOfRequest(request)
  const reference = request.side === 'requesting' ? request.reference : (request.theirReference ?? request.reference)
  return {
    form: order ? 'eio-annex-a' : 'letter-of-request',
    reference,
    state: request.state,
    version: version?.n ?? 0,
    ...(version && { digest: version.digest, authorisedBy: version.by }),
    ...(life && { sentAt: life.sentAt }),
    languages: [...new Set(sections.flatMap((s) => s.lines.flatMap((l) => l.texts?.map((t) => t.lang) ?? [])))],
    sections,
  }
}
