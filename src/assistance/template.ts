/** The first draft of a request: what the instrument asks for, empty, and what the node already knows, filled in. */
import type { Content } from './content.ts'
import { formFor } from './measures/form.ts'
import { assetPart } from './orders/assets.ts'
import { electronicPart } from './orders/electronic.ts'
import type { Party } from './request.ts'

export type Beginning = Readonly<{
  instrument: string
  title: string
  language: string
  from: Party
  official: string
  caseReference: string
}>

export function template({ instrument, title, language, from, official, caseReference }: Beginning): Content {
  const empty = [{ lang: language, text: '' }]
  const order = instrument === 'EU-EIO'
  /** Orders of the Union recognise each other's crime; the conventions ask for a group and a border. */
  const recognised = instrument.startsWith('EU-') && instrument !== 'EU-2000'
  return {
    title,
    instrument,
    authority: { name: from.authority, official, contact: '' },
    conducting: { name: '', functions: '', reference: caseReference },
    subject: empty,
    nature: '',
    facts: empty,
    purpose: empty,
    offences: [],
    persons: [],
    measures: [],
    procedure: { text: [] },
    transnational: recognised ? [] : empty,
    organisedGroup: recognised ? [] : empty,
    urgency: { urgent: false, grounds: '' },
    deadline: { date: '', reason: '' },
    confidentiality: { reason: '' },
    assurances: [],
    language,
    ...(order && {
      eio: {
        earlierOrder: '',
        proceedings: '',
        necessity: empty,
        additional: [],
        remedySought: '',
        remedyDetail: '',
        remedyAuthority: '',
        issuingKind: '',
        validatedBy: '',
        validatedOn: '',
      },
    }),
    ...(instrument === 'EU-EEVIDENCE' && { epoc: { ...electronicPart.parse({}), necessity: empty } }),
    ...(instrument === 'EU-FREEZE' && {
      assets: { ...assetPart.parse({}), description: empty, whyThere: empty, grounds: empty },
    }),
    attachments: [],
  }
}

type Texts = Content['facts']
const written = (texts: Texts, empty: Texts): Texts => (texts.length > 0 ? texts : empty)

/** A draft that begins with what an earlier text says. What the instrument now chosen asks beyond that text is there, empty. */
export function begunFrom(empty: Content, earlier: Content): Content {
  const { eio, epoc, assets, oral, supplements, basis, ...says } = earlier
  return {
    ...empty,
    ...says,
    title: empty.title || earlier.title,
    instrument: empty.instrument,
    language: earlier.language || empty.language,
    authority: { ...earlier.authority, official: empty.authority.official },
    conducting: { ...earlier.conducting, reference: earlier.conducting.reference || empty.conducting.reference },
    facts: written(earlier.facts, empty.facts),
    transnational: written(earlier.transnational, empty.transnational),
    organisedGroup: written(earlier.organisedGroup, empty.organisedGroup),
    ...(empty.eio && { eio: { ...empty.eio, ...eio } }),
    ...(empty.epoc && { epoc: { ...empty.epoc, ...epoc } }),
    ...(empty.assets && { assets: { ...empty.assets, ...assets } }),
  }
}

/** The answers of a form that are chosen from a list; what is typed may name somebody. */
const chosen = (measure: Content['measures'][number], instrument: string): Content['measures'][number]['particulars'] => {
  const lists = formFor(measure.family, instrument).filter((field) => ['choice', 'yes-no', 'language'].includes(field.kind))
  const names = new Set(lists.map((field) => field.name))
  return Object.fromEntries(Object.entries(measure.particulars).filter(([name]) => names.has(name)))
}

/** What of a request may serve another case: nothing that names a person, a day, a file or a fact. */
export function generalPart(content: Content): Content {
  const { eio, epoc, assets, oral, supplements, basis, ...says } = content
  return {
    ...says,
    authority: { ...content.authority, official: '' },
    conducting: { ...content.conducting, reference: '' },
    facts: [],
    persons: [],
    attachments: [],
    offences: content.offences.map((one) => ({ ...one, committedFrom: '', committedUntil: '' })),
    measures: content.measures.map((one) => ({ ...one, persons: [], particulars: chosen(one, content.instrument) })),
    urgency: { urgent: false, grounds: '' },
    deadline: { date: '', reason: '' },
    ...(eio && { eio: { ...eio, earlierOrder: '', remedyDetail: '', validatedBy: '', validatedOn: '' } }),
  }
}
