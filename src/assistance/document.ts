/**
 * A request as a document: sections in the order of its form, every coded element by its code so that a reader sees it in any language.
 * The one model that screens and papers are drawn from; each form's sections stand in orders/.
 */
import { z } from 'zod'
import type { Content } from './content.ts'
import type { Life } from './life/events.ts'
import {
  confiscationCertificate,
  freezingCertificate,
  preservationOrder,
  productionOrder,
  type View,
  views,
} from './orders/certificates.ts'
import { impossibility, preservationExtended, productionFollows } from './orders/followups.ts'
import { confirmationOfReceipt, investigationOrder, noticeOfInterception } from './orders/investigation.ts'
import { letterOfRequest, spontaneousInformation } from './orders/letter.ts'
import { type Section, section } from './orders/lines.ts'
import type { Request } from './request.ts'

export const documentForms = [
  'letter-of-request',
  'spontaneous-information',
  'eio-annex-a',
  'eio-annex-b',
  'eio-annex-c',
  'epoc',
  'epoc-pr',
  'epoc-annex-iii',
  'epoc-annex-v',
  'epoc-annex-vi',
  'freezing-certificate',
  'confiscation-certificate',
] as const
export type DocumentForm = (typeof documentForms)[number]

export const documentView = z
  .object({
    form: z.enum(documentForms),
    /** Every form this request can be read as now. */
    forms: z.array(z.enum(documentForms)),
    /** Of an order on data: for whom it is; the provider is shown less (Regulation (EU) 2023/1543, Article 9(2)). */
    view: z.enum(views).optional(),
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
export type DocumentAsk = Readonly<{ form?: DocumentForm | undefined; view?: View | undefined }>

/** The form that a request has by what it asks and under what. */
function formOf({ instrument, measures }: Content): DocumentForm {
  const only = (family: string): boolean => measures.length > 0 && measures.every((m) => m.family === family)
  if (only('spontaneous-information')) return 'spontaneous-information'
  if (instrument === 'EU-EIO') return only('interception-notice') ? 'eio-annex-c' : 'eio-annex-a'
  if (instrument === 'EU-EEVIDENCE') return only('preservation') ? 'epoc-pr' : 'epoc'
  if (instrument === 'EU-FREEZE') return only('confiscation-foreign') ? 'confiscation-certificate' : 'freezing-certificate'
  return 'letter-of-request'
}

const isReceived = (life: Life | null): life is Life => life?.entered.received !== undefined

/** The request itself, and what has followed from it. */
export const formsOf = (content: Content, life: Life | null): DocumentForm[] => {
  const own = formOf(content)
  if (own === 'eio-annex-a' && isReceived(life)) return [own, 'eio-annex-b']
  if (!life) return [own]
  const said = (kind: string): boolean => life.preservation.some((one) => one.kind === kind)
  return [
    own,
    ...(life.impossible.length > 0 ? (['epoc-annex-iii'] as const) : []),
    ...(said('production-issued') ? (['epoc-annex-v'] as const) : []),
    ...(said('extended') ? (['epoc-annex-vi'] as const) : []),
  ]
}

function sectionsOf(form: DocumentForm, request: Request, life: Life | null, view: View): Section[] {
  const { epoc, assets } = request.content
  if (form === 'epoc-annex-iii' && life) return impossibility(request, life)
  if (form === 'epoc-annex-v' && life) return productionFollows(request, life)
  if (form === 'epoc-annex-vi' && life) return preservationExtended(request, life)
  if (form === 'eio-annex-b' && life) return confirmationOfReceipt(request, life)
  if (form === 'eio-annex-c') return noticeOfInterception(request)
  if (form === 'eio-annex-a') return investigationOrder(request)
  if (form === 'spontaneous-information') return spontaneousInformation(request)
  if (form === 'epoc' && epoc) return productionOrder(request, epoc, view)
  if (form === 'epoc-pr' && epoc) return preservationOrder(request, epoc, view)
  if (form === 'freezing-certificate' && assets) return freezingCertificate(request, assets)
  if (form === 'confiscation-certificate' && assets) return confiscationCertificate(request, assets)
  return letterOfRequest(request)
}

/** @param ask a form that the request does not have is answered with its own */
export function documentOf(request: Request, life: Life | null, ask: DocumentAsk = {}): RequestDocument {
  const forms = formsOf(request.content, life)
  const form = forms.find((f) => f === ask.form) ?? forms[0]!
  const view = ask.view ?? 'authority'
  const version = life?.versions.at(-1)
  const sections = sectionsOf(form, request, life, view)
  const reference = request.side === 'requesting' ? request.reference : (request.theirReference ?? request.reference)
  return {
    form,
    forms,
    ...((form === 'epoc' || form === 'epoc-pr') && { view }),
    reference,
    state: request.state,
    version: version?.n ?? 0,
    ...(version && { digest: version.digest, authorisedBy: version.by }),
    ...(life && { sentAt: life.sentAt }),
    languages: [...new Set(sections.flatMap((s) => s.lines.flatMap((l) => l.texts?.map((t) => t.lang) ?? [])))],
    sections,
  }
}
