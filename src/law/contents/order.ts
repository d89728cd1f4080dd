/** Contents of a European Investigation Order: Article 5(1) and the sections of Annex A. */
import type { DraftFacts } from '../draft.ts'
import type { MeasureFamily } from '../measures.ts'
import { blank, type Gap, type Rule, wants } from './gap.ts'

/** Annex D counts from a maximum of three years in the issuing State, Article 11(1)(g). */
export const annexD_months = 36

/** Particulars that section H asks for, by measure. */
const sectionH: Partial<Record<MeasureFamily, readonly string[]>> = {
  'detained-transfer': ['consent', 'period'],
  video: ['reasons'],
  'bank-accounts': ['relevance'],
  'bank-operations': ['relevance', 'period'],
  'account-monitoring': ['relevance', 'period'],
  'controlled-delivery': ['practicalArrangements'],
  undercover: ['relevance'],
  interception: ['target', 'period', 'technicalData'],
  freeze: ['factsAndActions'],
}

const judicial = ['judge', 'court', 'investigating-judge', 'public-prosecutor']

const annexD: Rule = (d) => {
  if (!d.eio?.annexDCategories?.length) return undefined
  return d.offences.some((o) => o.lifeSentence || (o.maxPenalty_months ?? 0) >= annexD_months)
    ? []
    : [{ pointer: '/offences/0/maxPenalty_months', params: { months: annexD_months } }]
}

const personsOf: Rule = (d) =>
  d.persons.length
    ? d.persons.flatMap((p, at): Gap[] => {
        const lacking = (['name', 'location', 'nationality', 'role'] as const).filter((f) => blank(p[f]))
        return lacking.length && blank(p.whyUnknown)
          ? [{ pointer: `/persons/${at}/${lacking[0]}`, params: { person: p.name ?? String(at + 1) } }]
          : []
      })
    : undefined

const extra: Rule = (d) => {
  const asked = d.measures.flatMap((m, at) => (sectionH[m.family] ? [{ m, at, names: sectionH[m.family]! }] : []))
  if (!asked.length) return undefined
  return asked.flatMap(({ m, at, names }) =>
    names.flatMap((name): Gap[] =>
      blank(m.particulars?.[name])
        ? [{ pointer: `/measures/${at}/particulars/${name}`, params: { measure: m.family, particular: name } }]
        : [],
    ),
  )
}

const offence: Rule = (d: DraftFacts) =>
  d.offences.length
    ? d.offences.flatMap((o, at): Gap[] => (blank(o.citation) ? [{ pointer: `/offences/${at}/citation` }] : []))
    : [{ pointer: '/offences' }]

export const orderRules: Readonly<Record<string, Rule>> = {
  'eio-urgency-grounds': (d) => (d.urgency?.urgent ? (blank(d.urgency.grounds) ? [{}] : []) : undefined),
  'eio-measures': (d) => (d.measures.length ? [] : [{}]),
  'eio-measure-details': (d) =>
    d.measures.length
      ? d.measures.flatMap((m, at) =>
          blank(m.details) ? [{ pointer: `/measures/${at}/details`, params: { measure: m.family } }] : [],
        )
      : undefined,
  'eio-earlier-order': (d) => (d.eio?.earlierOrder === undefined ? [{}] : []),
  'eio-persons': (d) => (d.persons.length ? [] : [{}]),
  'eio-person-details': personsOf,
  'eio-proceedings': (d) => (d.eio?.typeOfProceedings ? [] : [{}]),
  'eio-facts': (d) => (d.facts.some((f) => !blank(f.text)) ? [] : [{}]),
  'eio-offence': offence,
  'eio-annex-d-threshold': annexD,
  'eio-object-and-reasons': wants((d) => d.purpose),
  'eio-necessity': wants((d) => d.eio?.necessity),
  'eio-available-domestically': (d) => (d.eio?.availableDomestically ? [] : [{}]),
  'eio-additional-requirements': extra,
  'eio-formalities': (d) =>
    d.particularProcedure && (!d.particularProcedure.asked || !blank(d.particularProcedure.text)) ? [] : [{}],
  'eio-legal-remedies': (d) => (d.eio?.legalRemedies === undefined ? [{}] : []),
  'eio-issuing-authority': wants((d) => d.requestingAuthority),
  'eio-issuing-authority-kind': (d) => (d.eio?.issuingAuthorityKind ? [] : [{}]),
  'eio-validation': (d) =>
    d.eio?.issuingAuthorityKind && !judicial.includes(d.eio.issuingAuthorityKind)
      ? blank(d.eio.validatedBy)
        ? [{}]
        : []
      : undefined,
  'eio-deadline-reason': (d) => (d.deadline ? (blank(d.deadline.reason) ? [{}] : []) : undefined),
  'eio-confidentiality': (d) => (d.confidentiality === undefined ? [{}] : []),
}
