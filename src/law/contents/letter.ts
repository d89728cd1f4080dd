/** Contents of a letter of request: UNTOC 18(15), and its elder sister 1988 7(10) and younger one UNCAC 46(15). */
import type { DraftFacts, DraftMeasure } from '../draft.ts'
import type { MeasureFamily } from '../measures.ts'
import { isSeriousCrime } from '../offences/scope.ts'
import { blank, type Gap, type Rule, wants } from './gap.ts'

/** Concepts that need no threshold: UNTOC 5, 6, 8 and 23. */
const palermo = [
  'organised-group-agreement',
  'organised-group-participation',
  'organised-group-direction',
  'laundering',
  'corruption-public',
  'obstruction-of-justice',
]

const onlyService = (draft: DraftFacts): boolean =>
  draft.measures.length > 0 && draft.measures.every((m) => m.family === 'service')

/** One gap a measure of these families whose particulars lack a name. */
function particulars(families: readonly MeasureFamily[], names: readonly string[]): Rule {
  return (draft) => {
    const asked = draft.measures.flatMap((m, at) => (families.includes(m.family) ? [{ m, at }] : []))
    if (!asked.length) return undefined
    return asked.flatMap(({ m, at }) =>
      names.flatMap((name): Gap[] =>
        blank(m.particulars?.[name])
          ? [{ pointer: `/measures/${at}/particulars/${name}`, params: { measure: m.family, particular: name } }]
          : [],
      ),
    )
  }
}

/** One gap a person who lacks something and whose `whyUnknown` says nothing. */
function persons(lacks: (p: DraftFacts['persons'][number]) => boolean, field: string): Rule {
  return (draft) => {
    if (!draft.persons.length) return undefined
    return draft.persons.flatMap((p, at): Gap[] =>
      lacks(p) && blank(p.whyUnknown)
        ? [{ pointer: `/persons/${at}/${field}`, params: { person: p.name ?? String(at + 1) } }]
        : [],
    )
  }
}

const details = (m: DraftMeasure): boolean => blank(m.details) && !Object.values(m.particulars ?? {}).some((text) => !blank(text))

const offenceProvisions: Rule = (draft) => {
  if (onlyService(draft)) return undefined
  if (!draft.offences.length) return [{ pointer: '/offences' }]
  return draft.offences.flatMap((o, at): Gap[] => (blank(o.citation) ? [{ pointer: `/offences/${at}/citation` }] : []))
}

/** UNTOC 2(b): one offence of the Convention, or one that is serious. A missing maximum is asked for, not taken for a low one. */
const seriousCrime: Rule = (draft) => {
  if (!draft.offences.length) return undefined
  if (draft.offences.some((o) => (o.concept && palermo.includes(o.concept)) || isSeriousCrime(o) === 'yes')) return []
  return draft.offences.map((o, at) => ({
    pointer: `/offences/${at}/maxPenalty_months`,
    params: o.maxPenalty_months === undefined ? {} : { months: o.maxPenalty_months },
  }))
}

const smuggledNotLiable: Rule = (draft) => {
  if (!draft.offences.some((o) => o.concept?.startsWith('migrant-smuggling'))) return undefined
  return draft.persons.flatMap((p, at): Gap[] =>
    p.smuggled && (p.role === 'suspect' || p.role === 'accused') ? [{ pointer: `/persons/${at}/role` }] : [],
  )
}

const preservation: Rule = (draft) => {
  const gaps = particulars(['preservation'], ['data', 'necessity', 'intention'])(draft)
  return gaps && draft.offences.length === 0 ? [...gaps, { pointer: '/offences' }] : gaps
}

export const letterRules: Readonly<Record<string, Rule>> = {
  'requesting-authority': wants((d) => d.requestingAuthority),
  'subject-and-nature': (d) => [
    ...(blank(d.subject) ? [{ pointer: '/subject' }] : []),
    ...(d.nature ? [] : [{ pointer: '/nature' }]),
  ],
  'conducting-authority-name': wants((d) => d.conducting?.name),
  'conducting-authority-functions': wants((d) => d.conducting?.functions),
  'summary-of-facts': (d) => (onlyService(d) ? undefined : d.facts.some((f) => !blank(f.text)) ? [] : [{}]),
  'assistance-sought': (d) => (d.measures.length ? [] : [{}]),
  'measure-details': (d) =>
    d.measures.length
      ? d.measures.flatMap((m, at) => (details(m) ? [{ pointer: `/measures/${at}/details`, params: { measure: m.family } }] : []))
      : undefined,
  'particular-procedure': (d) =>
    d.particularProcedure && (!d.particularProcedure.asked || !blank(d.particularProcedure.text)) ? [] : [{}],
  'person-identity': persons((p) => blank(p.name), 'name'),
  'person-location': persons((p) => blank(p.location), 'location'),
  'person-nationality': persons((p) => !p.nationality, 'nationality'),
  purpose: wants((d) => d.purpose),
  'offence-provisions': offenceProvisions,
  'serious-crime': seriousCrime,
  'organised-group-grounds': wants((d) => d.ocgGrounds),
  'transnational-grounds': wants((d) => d.transnationalGrounds),
  'deadline-reason': (d) => (d.deadline ? (blank(d.deadline.reason) ? [{}] : []) : undefined),
  confidentiality: (d) => (d.confidentiality === undefined ? [{}] : []),
  'urgency-grounds': (d) => (d.urgency?.urgent ? (blank(d.urgency.grounds) ? [{}] : []) : undefined),
  'confiscation-property': particulars(['confiscation-own'], ['property', 'factsAndActions']),
  'confiscation-order': (d) => {
    const gaps = particulars(['confiscation-foreign'], ['order', 'extent'])(d)
    return gaps && !d.attachments.includes('certified-order')
      ? [...gaps, { pointer: '/attachments', params: { attachment: 'certified-order' } }]
      : gaps
  },
  'freezing-facts': particulars(['freeze', 'trace'], ['factsAndActions']),
  'detained-person-consent': particulars(['detained-transfer'], ['consent']),
  'migrant-not-liable': smuggledNotLiable,
  'death-penalty': (d) =>
    d.offences.length
      ? d.offences.flatMap((o, at) => (o.deathPenaltyPossible ? [{ pointer: `/offences/${at}/deathPenaltyPossible` }] : []))
      : undefined,
  'preservation-particulars': preservation,
  'preservation-custodian': particulars(['preservation'], ['custodian']),
}
