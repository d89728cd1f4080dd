/** The first draft of a request: what the instrument asks for, empty, and what the node already knows, filled in. */
import type { Content } from './content.ts'
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
