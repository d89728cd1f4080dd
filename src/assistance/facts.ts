/** What the law room is asked about a request, and where its answers point in our own form. */
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import type { DraftFacts, DraftPerson } from '../law/draft.ts'
import type { Content, Texts } from './content.ts'
import type { AssetPart } from './orders/assets.ts'
import type { ElectronicPart } from './orders/electronic.ts'

const said = (its: Texts): string | undefined =>
  its
    .map((t) => t.text.trim())
    .filter(Boolean)
    .join('\n\n') || undefined
const some = (text: string): string | undefined => text.trim() || undefined

/** Victims, witnesses and the rest keep their role; a company is a person the law room does not tell apart. */
const roleOf = (role: Content['persons'][number]['role']): DraftPerson['role'] => (role === 'legal-person' ? 'third-party' : role)

/** Every language the whole is written in: the facts', and the one named as the language of the request. */
const languagesOf = (content: Content): string[] => {
  const written = content.facts.filter((t) => t.text.trim()).map((t) => t.lang)
  return [...new Set(written.length > 0 ? written : content.language ? [content.language] : [])]
}

export function draftFacts(content: Content, from: string, to: string, on: CalendarDate): DraftFacts {
  const { eio } = content
  return {
    instrument: content.instrument,
    from: from as State,
    to: to as State,
    on,
    requestingAuthority: some(content.authority.name),
    conducting: { name: some(content.conducting.name), functions: some(content.conducting.functions) },
    subject: said(content.subject),
    nature: content.nature || undefined,
    facts: content.facts
      .filter((t) => t.text.trim())
      .map((t) => ({ language: t.lang, text: t.text, certifiedTranslation: t.certifiedBy ? true : undefined })),
    languages: languagesOf(content),
    measures: content.measures.map((m) => ({ family: m.family, details: said(m.description), particulars: m.particulars })),
    persons: content.persons.map((p) => ({
      name: some(p.name),
      role: roleOf(p.role),
      nationality: (p.nationality || undefined) as State | undefined,
      location: some(p.location),
      whyUnknown: some(p.whyUnknown),
      smuggled: p.smuggled,
    })),
    offences: content.offences.map((o) => ({
      citation: some(o.citation),
      text: said(o.law),
      concept: o.concept || undefined,
      maxPenalty_months: o.maxPenaltyMonths,
      lifeSentence: o.lifeSentence,
      deathPenaltyPossible: o.deathPenaltyPossible,
      committedOn: (o.committedUntil || o.committedFrom || undefined) as CalendarDate | undefined,
    })),
    purpose: said(content.purpose),
    particularProcedure:
      content.procedure.asked === undefined
        ? undefined
        : content.procedure.asked
          ? { asked: true, text: said(content.procedure.text) ?? '' }
          : { asked: false },
    ocgGrounds: said(content.organisedGroup),
    transnationalGrounds: said(content.transnational),
    deadline: content.deadline.date
      ? { date: content.deadline.date as CalendarDate, reason: some(content.deadline.reason) }
      : undefined,
    confidentiality: content.confidentiality.asked,
    urgency: { urgent: content.urgency.urgent, grounds: some(content.urgency.grounds) },
    eio: eio && {
      typeOfProceedings: eio.proceedings || undefined,
      annexDCategories: content.offences.flatMap((o) => (o.annexD ? [o.annexD] : [])),
      issuingAuthorityKind: eio.issuingKind || undefined,
      validatedBy: some(eio.validatedBy),
      necessity: said(eio.necessity),
      availableDomestically: eio.availableDomestically,
      legalRemedies: eio.remedySought === 'no' ? 'none' : (some(eio.remedyDetail) ?? some(eio.remedyAuthority)),
      earlierOrder: some(eio.earlierOrder),
    },
    epoc: content.epoc && electronicFacts(content.epoc, content.offences),
    assets: content.assets && assetFacts(content.assets, content.offences),
    assurances: content.assurances.map((a) => a.kind),
    attachments: content.attachments.map((a) => a.kind),
  }
}

const listed = (offences: Content['offences']): string[] => offences.flatMap((o) => (o.annexD ? [o.annexD] : []))

const electronicFacts = (it: ElectronicPart, offences: Content['offences']): DraftFacts['epoc'] => ({
  listCategories: listed(offences),
  category: it.category || undefined,
  addressee: it.addressee || undefined,
  addresseeName: some(it.addresseeName),
  user: some(it.user),
  from: some(it.from),
  until: some(it.until),
  emergency: it.emergency
    ? { threats: it.atStake ? [it.atStake] : [], imminent: it.imminent, grounds: it.emergencyGrounds }
    : undefined,
  listedOffence: it.listedOffence,
  offenceHere: it.offenceHere,
  residentHere: it.residentHere,
  processor: it.processor,
  processorReason: it.processorReason || undefined,
  privileged: it.privileged || undefined,
  necessity: said(it.necessity),
  availableDomestically: it.availableDomestically,
  issuingKind: it.issuingKind || undefined,
  validatedBy: some(it.validatedBy),
  validatedByKind: it.validatedByKind || undefined,
  follow: it.follow || undefined,
})

const assetFacts = (it: AssetPart, offences: Content['offences']): DraftFacts['assets'] => ({
  concerns: it.concerns || undefined,
  amount: some(it.amount),
  description: said(it.description),
  whyThere: said(it.whyThere),
  grounds: said(it.grounds),
  immediate: it.immediate,
  follows: it.follows || undefined,
  alternatives: it.alternatives || undefined,
  remedies: it.remedies || undefined,
  issuingKind: it.issuingKind || undefined,
  validatedBy: some(it.validatedBy),
  court: some(it.court),
  orderedOn: some(it.orderedOn),
  finalOn: some(it.finalOn),
  decided: it.decided || undefined,
  trial: it.trial || undefined,
  trialDetail: some(it.trialDetail),
  listCategories: listed(offences),
})

/** Fields that our form names otherwise than the law room's facts; the longest match wins. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^\/requestingAuthority/, '/authority/name'],
  [/^\/languages.*/, '/facts'],
  [/^\/particularProcedure.*/, '/procedure'],
  [/^\/ocgGrounds/, '/organisedGroup'],
  [/^\/transnationalGrounds/, '/transnational'],
  [/^\/confidentiality/, '/confidentiality/asked'],
  [/^\/eio\/typeOfProceedings/, '/eio/proceedings'],
  [/^\/eio\/annexDCategories.*/, '/offences'],
  [/^\/eio\/issuingAuthorityKind/, '/eio/issuingKind'],
  [/^\/eio\/legalRemedies/, '/eio/remedySought'],
  [/^\/measures\/(\d+)\/details/, '/measures/$1/description'],
  [/^\/offences\/(\d+)\/text/, '/offences/$1/law'],
  [/^\/offences\/(\d+)\/maxPenalty_months/, '/offences/$1/maxPenaltyMonths'],
]

/** The pointer of a law check, as a pointer into our content. */
export function contentPointer(pointer: string): string {
  const place = places.find(([pattern]) => pattern.test(pointer))
  return place ? pointer.replace(place[0], place[1]) : pointer
}
