/** The sections of a request in the editor and in the read view: which field stands where, and how far each has come. Pure. */
import type { RequestCheck } from '../api.ts'

export const sectionIds = [
  'parties',
  'proceeding',
  'facts',
  'offences',
  'persons',
  'measures',
  'handling',
  'order',
  'attachments',
] as const
export type SectionId = (typeof sectionIds)[number]

/** First part of a pointer to its section. */
const sectionByField: Readonly<Record<string, SectionId>> = {
  title: 'parties',
  instrument: 'parties',
  basis: 'parties',
  authority: 'parties',
  conducting: 'parties',
  language: 'parties',
  subject: 'proceeding',
  nature: 'proceeding',
  purpose: 'proceeding',
  facts: 'facts',
  transnational: 'facts',
  organisedGroup: 'facts',
  offences: 'offences',
  persons: 'persons',
  measures: 'measures',
  procedure: 'handling',
  urgency: 'handling',
  deadline: 'handling',
  confidentiality: 'handling',
  eio: 'order',
  epoc: 'order',
  assets: 'order',
  assurances: 'attachments',
  attachments: 'attachments',
  supplements: 'attachments',
  oral: 'handling',
}

const first = (pointer: string): string => pointer.split('/')[1] ?? ''
export const sectionOf = (pointer: string): SectionId => sectionByField[first(pointer)] ?? 'parties'
export const sectionsFor = (instrument: string): SectionId[] =>
  sectionIds.filter((id) => id !== 'order' || orderTitles[instrument] !== undefined)

/** Orders of the Union have a section of their own; its name is the form's. */
const orderTitles: Readonly<Record<string, string>> = {
  'EU-EIO': 'order',
  'EU-EEVIDENCE': 'orderEEvidence',
  'EU-FREEZE': 'orderAssets',
}
export const sectionTitle = (id: SectionId, instrument: string): string =>
  `requests:section.${id === 'order' ? (orderTitles[instrument] ?? id) : id}`

/** Names of single fields under `label.<name>`, for everything whose own key is not its name there. */
const labelByPointer: Readonly<Record<string, string>> = {
  '/authority/name': 'requestingAuthority',
  '/authority/official': 'official',
  '/authority/contact': 'contact',
  '/authority': 'requestingAuthority',
  '/conducting/name': 'conductingName',
  '/conducting/functions': 'conductingFunctions',
  '/conducting/reference': 'conductingReference',
  '/conducting': 'conductingName',
  '/procedure': 'procedureAsked',
  '/procedure/asked': 'procedureAsked',
  '/procedure/text': 'procedure',
  '/urgency': 'urgent',
  '/urgency/urgent': 'urgent',
  '/urgency/grounds': 'urgencyGrounds',
  '/deadline/date': 'deadline',
  '/deadline/reason': 'deadlineReason',
  '/confidentiality': 'confidential',
  '/confidentiality/asked': 'confidential',
  '/confidentiality/reason': 'confidentialReason',
}
const labelByPart: Readonly<Record<string, string>> = {
  citation: 'offence',
  title: 'offenceTitle',
  law: 'offenceLaw',
  family: 'measure',
  role: 'person',
}

/** The catalogue key of the field a pointer names, and the place in a list when it is one of several (counted from 1). */
export function labelOf(pointer: string): Readonly<{ key: string; of?: string; nth?: number }> {
  const direct = labelByPointer[pointer]
  if (direct) return { key: `label.${direct}` }
  const [list = '', at, part, name] = pointer.split('/').slice(1)
  if (at === undefined) return { key: `label.${list || 'title'}` }
  const nth = /^\d+$/.test(at) ? Number(at) + 1 : undefined
  if (nth === undefined) return { key: `label.${at}` }
  if (['offences', 'persons', 'measures', 'attachments'].includes(list)) {
    if (part === undefined) return { key: `label.${list}`, nth }
    const key = part === 'particulars' && name ? `particular.${name}` : `label.${labelByPart[part] ?? part}`
    return { key, of: `label.${list}`, nth }
  }
  return { key: labelByPointer[`/${list}`] ? `label.${labelByPointer[`/${list}`]}` : `label.${list}` }
}

/** A check belongs to a field when it points at it or into it. */
export const touches = (check: Pick<RequestCheck, 'pointer'>, pointer: string): boolean =>
  check.pointer === pointer || check.pointer.startsWith(`${pointer}/`)

export const isOpen = (check: RequestCheck): boolean => check.outcome !== 'passed' && !check.override

export type SectionState = Readonly<{ kind: 'complete' | 'attention' | 'errors' | 'unknown'; count: number }>

export function sectionState(section: SectionId, checks: readonly RequestCheck[] | undefined): SectionState {
  if (!checks) return { kind: 'unknown', count: 0 }
  const open = checks.filter((check) => sectionOf(check.pointer) === section && isOpen(check))
  const failed = open.filter((check) => check.outcome === 'failed')
  if (failed.length > 0) return { kind: 'errors', count: failed.length }
  return open.length > 0 ? { kind: 'attention', count: open.length } : { kind: 'complete', count: 0 }
}
