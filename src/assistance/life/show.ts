/** A request as its officers see it: the row for lists, and the whole. */
import type { z } from 'zod'
import type { Delivery } from '../../federation/letter.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { confirmationsOf } from '../confirmations/vocabulary.ts'
import type { Version } from '../request.ts'
import { type ListedRequest, partnerOf, type Request } from '../request.ts'
import type { requestView, rowView, versionView } from '../views.ts'
import { clocksOf, nextOf } from './clocks.ts'
import type { Life, Pending } from './events.ts'
import { groundsFor } from './gates.ts'
import { openActs } from './next.ts'
import type { Event } from './steps.ts'

export type RequestRow = z.infer<typeof rowView>
export type RequestView = z.infer<typeof requestView>
export type VersionView = z.infer<typeof versionView>

export const row = (it: ListedRequest): RequestRow => ({
  id: it.id,
  case: it.caseId,
  side: it.side,
  reference: it.reference,
  theirReference: it.theirReference ?? undefined,
  partner: partnerOf(it),
  instrument: it.content.instrument,
  title: it.content.title,
  state: it.state,
  version: it.version,
  waitsFor: it.waitsFor,
  nextDue: it.nextDue ?? undefined,
  nextRule: it.nextRule ?? undefined,
  assignee: it.assignee ?? undefined,
  urgent: it.content.urgency.urgent,
  silentSince: it.silentSince ?? undefined,
  hearingAt: it.hearings.map((one) => one.at).sort()[0],
  createdAt: it.createdAt,
  movedAt: it.movedAt,
})

export const version = ({ n, digest, by, at, event }: Version): VersionView => ({ n, digest, by, at, event: event ?? undefined })

/** What the view is made of, read in one transaction. */
export type Parts = Readonly<{
  request: Request
  life: Life | null
  events: readonly Event[]
  trail: RequestView['trail']
  comments: RequestView['comments']
  pending: readonly Pending[]
  deliveries: readonly Delivery[]
  officer: Pick<Officer, 'id' | 'roles'>
  caseClosed: boolean
}>

export function whole(parts: Parts, at: Instant): RequestView {
  const { request, life, events, pending } = parts
  const clocks = life ? clocksOf(life, at) : []
  const waiting = pending.some((p) => p.declined === null)
  const situation = {
    state: request.state,
    side: request.side,
    instrument: request.content.instrument,
    officer: parts.officer,
    draftedBy: request.draftedBy,
    life,
    pending: waiting,
    caseClosed: parts.caseClosed,
  }
  return {
    ...row(request),
    requesting: request.requesting,
    requested: request.requested,
    nextClock: nextOf(clocks),
    executingAuthority: life?.executingAuthority ?? undefined,
    content: request.content,
    editable: request.side === 'requesting' && request.state === 'draft' && !parts.caseClosed,
    overrides: { ...request.overrides },
    versions: life?.versions.map(version) ?? [],
    trail: parts.trail,
    events: [...events],
    clocks,
    questions: [...(life?.questions ?? [])],
    consultations: [...(life?.consultations ?? [])],
    conditions: [...(life?.conditions ?? [])],
    outcomes: [...(life?.outcomes ?? [])],
    refusal: life?.refusal ?? undefined,
    postponement: life?.postponement ?? undefined,
    results: [...(life?.deliveries ?? [])],
    supplements: [...(life?.supplements ?? [])],
    progress: [...(life?.progress ?? [])],
    costs: [...(life?.costs ?? [])],
    hearings: (life?.hearings ?? []).map((one) => ({ ...one, tests: [...one.tests] })),
    impossible: (life?.impossible ?? []).map((one) => ({ ...one, reasons: [...one.reasons] })),
    preservation: [...(life?.preservation ?? [])],
    claims: [...(life?.claims ?? [])],
    boardings: [...(life?.boardings ?? [])],
    zones: zonesOf(request, life),
    comments: parts.comments,
    deliveries: parts.deliveries.map((d) => ({ ...d, confirmations: confirmationsOf(d) })),
    acts: openActs(situation, at),
    pending: pending.map((p) => ({
      id: p.id,
      step: p.taken.step,
      detail: p.taken.detail,
      by: p.by,
      at: p.at,
      declined: p.declined ?? undefined,
    })),
    grounds: life && request.side === 'requested' ? groundsFor(life).map(ground) : [],
  }
}

/** Where the clocks of either side hang, as far as it is known: the requested side says so when it takes a request in. */
function zonesOf({ side, content }: Request, life: Life | null): RequestView['zones'] {
  const said = (who: typeof side): string | undefined => {
    const one = life?.hearings.findLast((h) => h.by.side === who || h.answer?.by.side === who)
    return one && (one.by.side === who ? one.zone : one.answer?.zone)
  }
  const asked = content.measures.find((m) => m.family === 'video')?.particulars.zone
  return { requesting: said('requesting') || asked || undefined, requested: life?.seq ? life.zone : undefined }
}

const ground = ({
  id,
  effect,
  article,
  why,
  whyArticle,
  source,
  confidence,
  notFor,
}: ReturnType<typeof groundsFor>[number]): RequestView['grounds'][number] => ({
  id,
  effect,
  article,
  why,
  whyArticle,
  source,
  confidence,
  notFor,
})
