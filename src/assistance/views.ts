/** What the room answers. The portal reads these and nothing else. */
import { z } from 'zod'
import { pageOf } from '../kernel/page.ts'
import { tellBoarding } from './arrangements/boarding.ts'
import { claimView, costsView, hearingView, progressView } from './arrangements/views.ts'
import { confirmationTypes } from './confirmations/vocabulary.ts'
import { content } from './content.ts'
import { states, steps } from './life/life.ts'
import {
  condition,
  consultTopics,
  event,
  impossible,
  manifestItem,
  measureResult,
  outcome,
  proposable,
  question,
  tellPreservation,
} from './life/steps.ts'

const instant = z.iso.datetime()
const side = z.enum(['requesting', 'requested'])
const state = z.enum(states)

export const partyView = z.object({ node: z.string(), state: z.string(), authority: z.string() }).meta({ id: 'PartyView' })

/** A running or finished time limit. `due` is absent for a duty without a number ("as soon as possible"). */
export const clockView = z
  .object({
    rule: z.string(),
    article: z.string(),
    source: z.string(),
    confidence: z.string(),
    soft: z.boolean(),
    startedAt: instant,
    due: instant.optional(),
    /** Who has to act; the addressee of an order on data is neither side. */
    by: z.enum(['requesting', 'requested', 'addressee']),
    /** The step that stopped it. */
    stoppedAt: instant.optional(),
    extendedDays: z.number(),
    /** The most days it may still be extended by; 0 when it cannot. */
    extendable: z.number(),
    /** When to be reminded of a limit after which something is lost. */
    warnAt: instant.optional(),
    state: z.enum(['running', 'met', 'late', 'missed', 'suspended']),
  })
  .meta({ id: 'ClockView' })

/** One step of the life as this side sees it now. `why` and `article` say why it is not open. */
export const actView = z
  .object({
    step: z.enum(steps as [string, ...string[]]),
    act: z.string(),
    open: z.boolean(),
    primary: z.boolean(),
    /** Code with words under `why.<code>`, e.g. `consultation-missing`. */
    why: z.string().optional(),
    article: z.string(),
    /** Whether the officer proves presence again first. */
    leaves: z.boolean(),
  })
  .meta({ id: 'ActView' })

export const checkView = z
  .object({
    id: z.string(),
    outcome: z.enum(['passed', 'warned', 'failed']),
    /** JSON pointer into the content: the field that mends it. */
    pointer: z.string(),
    article: z.string(),
    source: z.string(),
    confidence: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    overridable: z.boolean(),
    override: z.object({ reason: z.string(), by: z.string(), at: instant }).optional(),
  })
  .meta({ id: 'RequestCheckView' })
export const checksView = z.object({ ready: z.boolean(), checks: z.array(checkView) }).meta({ id: 'RequestChecksView' })

export const rowView = z
  .object({
    id: z.string(),
    case: z.string(),
    side,
    reference: z.string(),
    theirReference: z.string().optional(),
    partner: partyView,
    instrument: z.string(),
    title: z.string(),
    state,
    version: z.number(),
    waitsFor: z.enum(['us', 'them', 'nobody']),
    nextDue: instant.optional(),
    nextRule: z.string().optional(),
    assignee: z.object({ id: z.string(), name: z.string() }).optional(),
    urgent: z.boolean(),
    /** Since when the requesting authority waits for a word on progress. */
    silentSince: instant.optional(),
    /** The first hearing that both sides agreed on. */
    hearingAt: instant.optional(),
    /** Words of this authority alone. */
    labels: z.array(z.string()).optional(),
    createdAt: instant,
    movedAt: instant,
  })
  .meta({ id: 'RequestRow' })
export const requestPage = pageOf(rowView).meta({ id: 'RequestPage' })

export const versionView = z
  .object({ n: z.number(), digest: z.string(), by: z.string(), at: instant, event: z.number().optional() })
  .meta({ id: 'RequestVersionView' })
export const questionView = question
  .extend({ askedAt: instant, event: z.number(), answer: z.string().optional(), answeredAt: instant.optional() })
  .meta({ id: 'QuestionView' })
export const conditionView = condition
  .extend({ offeredAt: instant, acceptedAt: instant.optional() })
  .meta({ id: 'ConditionView' })
export const consultationView = z
  .object({
    topic: z.enum(consultTopics),
    message: z.string(),
    ground: z.string().optional(),
    by: side,
    name: z.string(),
    at: instant,
    event: z.number(),
  })
  .meta({ id: 'ConsultationView' })
export const outcomeView = outcome.extend({ at: instant }).meta({ id: 'OutcomeView' })
export const resultsView = z
  .object({
    message: z.string(),
    items: z.array(manifestItem),
    measures: z.array(measureResult),
    at: instant,
    complete: z.boolean(),
  })
  .meta({ id: 'ResultsView' })
export const pendingView = z
  .object({
    id: z.string(),
    step: z.enum(proposable),
    detail: z.unknown(),
    by: z.string(),
    at: instant,
    declined: z.string().optional(),
  })
  .meta({ id: 'PendingStepView' })
/** Steps taken at the requesting authority before anything left; only it sees them. */
export const trailView = z
  .object({ step: z.string(), by: z.string(), at: instant, message: z.string() })
  .meta({ id: 'TrailView' })
export const commentView = z
  .object({ id: z.string(), pointer: z.string(), text: z.string(), by: z.string(), at: instant })
  .meta({ id: 'FieldCommentView' })
export const deliveryView = z
  .object({
    message: z.string(),
    to: z.string(),
    kind: z.string(),
    state: z.enum(['waiting', 'stored', 'opened', 'accepted', 'refused', 'expired']),
    tries: z.number(),
    postedAt: instant,
    lastTriedAt: instant.optional(),
    nextTryAt: instant.optional(),
    storedAt: instant.optional(),
    openedAt: instant.optional(),
    decidedAt: instant.optional(),
    code: z.string().optional(),
    proved: z.boolean().optional().meta({ description: "Whether the recipient's log proves that it was opened." }),
    /** The same in the nine confirmations of e-CODEX, in order. */
    confirmations: z.array(z.object({ type: z.enum(confirmationTypes), at: instant.optional(), code: z.string().optional() })),
  })
  .meta({ id: 'RequestDeliveryView' })
/** A ground the instrument knows, forbidden ones included: they are shown struck through. `why` says what is still in its way. */
export const groundView = z
  .object({
    id: z.string(),
    effect: z.enum(['refusal', 'postponement', 'forbidden']),
    article: z.string(),
    why: z.string().optional(),
    whyArticle: z.string(),
    source: z.string(),
    confidence: z.string(),
    /** Measures of this request, by id, that it cannot be used against. */
    notFor: z.array(z.string()),
  })
  .meta({ id: 'RefusalGroundView' })

const said = { name: z.string(), at: instant, event: z.number() }
export const requestView = rowView
  .extend({
    requesting: partyView,
    requested: partyView,
    /** The time limit that runs out next. */
    nextClock: clockView.optional(),
    executingAuthority: z.string().optional(),
    content,
    /** Whether this officer's side may change the content now. */
    editable: z.boolean(),
    overrides: z.record(z.string(), z.object({ reason: z.string(), by: z.string(), at: instant })),
    versions: z.array(versionView),
    trail: z.array(trailView),
    events: z.array(event),
    clocks: z.array(clockView),
    questions: z.array(questionView),
    consultations: z.array(consultationView),
    conditions: z.array(conditionView),
    outcomes: z.array(outcomeView),
    refusal: z.object({ ground: z.string(), reasons: z.string(), at: instant }).optional(),
    postponement: z.object({ ground: z.string(), reasons: z.string(), review: z.string(), at: instant }).optional(),
    results: z.array(resultsView),
    supplements: z.array(z.object({ request: z.string(), reference: z.string() })),
    progress: z.array(progressView),
    costs: z.array(costsView),
    hearings: z.array(hearingView),
    /** Annex III of an order on data, each time. */
    impossible: z.array(impossible.extend(said)),
    /** Annexes V and VI. */
    preservation: z.array(tellPreservation.extend(said)),
    /** Of third parties, on property. */
    claims: z.array(claimView),
    /** What was done on board a vessel. */
    boardings: z.array(tellBoarding.extend(said)),
    /** IANA zones of both authorities, as far as they are known here. */
    zones: z.object({ requesting: z.string().optional(), requested: z.string().optional() }),
    comments: z.array(commentView),
    deliveries: z.array(deliveryView),
    acts: z.array(actView),
    pending: z.array(pendingView),
    grounds: z.array(groundView),
  })
  .meta({ id: 'RequestView' })

export const savedView = z.object({ id: z.string(), version: z.number(), savedAt: instant }).meta({ id: 'RequestSaved' })
/** After an act: where the request stands now. `pending` is the step that waits for the other side's number. */
export const movedView = z
  .object({ id: z.string(), reference: z.string(), state, version: z.number(), pending: z.string().optional() })
  .meta({ id: 'RequestMoved' })
export const draftMadeView = z
  .object({ id: z.string(), reference: z.string(), version: z.number() })
  .meta({ id: 'RequestDraftMade' })

export const noteView = z
  .object({ id: z.string(), text: z.string(), by: z.string(), at: instant })
  .meta({ id: 'RequestNoteView' })
export const notesView = z.object({ items: z.array(noteView) }).meta({ id: 'RequestNotes' })

export const changeView = z
  .object({
    pointer: z.string(),
    kind: z.enum(['added', 'removed', 'changed']),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
  })
  .meta({ id: 'ContentChange' })
export const comparisonView = z
  .object({ a: versionView, b: versionView, changes: z.array(changeView) })
  .meta({ id: 'ContentComparison' })
