/**
 * What the list of events amounts to. State, versions, questions, conditions, outcomes and deliveries are a fold over it and nothing else,
 * so two nodes with the same list can never disagree.
 */
import { digest } from '../../kernel/canonical.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Boarding } from '../arrangements/boarding.ts'
import * as claims from '../arrangements/claims.ts'
import * as costs from '../arrangements/costs.ts'
import * as hearings from '../arrangements/hearings.ts'
import { type Progress, withQuestion, withStanding } from '../arrangements/progress.ts'
import type { Content } from '../content.ts'
import { refuse } from '../refusals.ts'
import type { Version } from '../request.ts'
import { move, type Side, type State } from './life.ts'
import type { Detail, Event, Proposable, StepTaken } from './steps.ts'

/** The signed request as it left: what event 1 follows. */
export type Opening = Readonly<{ content: Content; by: string; sentAt: Instant }>

export type QuestionState = Readonly<
  Detail<'ask'>['questions'][number] & { askedAt: Instant; event: number; answer?: string; answeredAt?: Instant }
>
export type ConditionState = Readonly<
  Detail<'accept-with-conditions'>['conditions'][number] & { offeredAt: Instant; acceptedAt?: Instant }
>
export type OutcomeState = Readonly<Detail<'accept'>['outcomes'][number] & { at: Instant }>
export type Consultation = Readonly<Detail<'consult'> & { by: Side; name: string; at: Instant; event: number }>

export type Life = Readonly<{
  state: State
  /** The number of the last event; the next one is one more. */
  seq: number
  sentAt: Instant
  movedAt: Instant
  versions: readonly Version[]
  theirReference: string | null
  zone: string
  executingAuthority: string | null
  questions: readonly QuestionState[]
  consultations: readonly Consultation[]
  conditions: readonly ConditionState[]
  outcomes: readonly OutcomeState[]
  refusal: (Detail<'refuse'> & { at: Instant }) | null
  postponement: (Detail<'postpone'> & { at: Instant }) | null
  deliveries: readonly (Detail<'results'> & { at: Instant; complete: boolean })[]
  supplements: readonly Detail<'supplement'>[]
  extensions: readonly (Detail<'extend'> & { at: Instant })[]
  progress: readonly Progress[]
  /** Said of an order on data: why it cannot be executed, and what becomes of data that are preserved. */
  impossible: readonly (NonNullable<Detail<'ask'>['impossible']> & { name: string; at: Instant; event: number })[]
  preservation: readonly (Detail<'tell-preservation'> & { name: string; at: Instant; event: number })[]
  costs: readonly costs.Costs[]
  /** What third parties claim of the property, and what was done on board. */
  claims: readonly claims.Claim[]
  boardings: readonly Boarding[]
  hearings: readonly hearings.Hearing[]
  /** When each state was first entered: clocks start and stop by it. */
  entered: Readonly<Partial<Record<State, Instant>>>
  /** The content as it stands now. */
  content: Content
}>

export const begin = ({ content, by, sentAt }: Opening): Life => ({
  state: 'sent',
  seq: 0,
  sentAt,
  movedAt: sentAt,
  theirReference: null,
  zone: 'UTC',
  executingAuthority: null,
  content,
  versions: [{ n: 1, content, digest: digest(content), by, at: sentAt, event: null }],
  questions: [],
  consultations: [],
  conditions: [],
  outcomes: [],
  refusal: null,
  postponement: null,
  deliveries: [],
  supplements: [],
  extensions: [],
  progress: [],
  impossible: [],
  preservation: [],
  costs: [],
  claims: [],
  boardings: [],
  hearings: [],
  entered: { sent: sentAt },
})

/** The life after one more event, or a Refusal when the event does not follow or its step is not open. */
export function apply(life: Life, event: Event): Life {
  if (event.seq !== life.seq + 1) throw refuse('event-out-of-order', { expected: String(life.seq + 1), got: String(event.seq) })
  const at = event.at as Instant
  const moved = move(life.state, event.step, event.by.side)
  const after = told({ ...life, seq: event.seq, state: moved, movedAt: at }, event, at)
  return { ...after, entered: { ...after.entered, [after.state]: after.entered[after.state] ?? at } }
}

export const fold = (opening: Opening, events: readonly Event[]): Life => events.reduce(apply, begin(opening))

/** What the step's own words change. */
function told(life: Life, event: Event, at: Instant): Life {
  switch (event.step) {
    case 'deliver':
      return { ...life, theirReference: event.detail.reference, zone: event.detail.zone }
    case 'forward':
      return { ...life, executingAuthority: event.detail.authority }
    case 'assess':
    case 'execute':
      return event.detail.authority ? { ...life, executingAuthority: event.detail.authority } : life
    case 'ask':
      return {
        ...life,
        questions: [...life.questions, ...event.detail.questions.map((q) => ({ ...q, askedAt: at, event: event.seq }))],
        impossible: event.detail.impossible
          ? [...life.impossible, { ...event.detail.impossible, name: event.by.name, at, event: event.seq }]
          : life.impossible,
      }
    case 'answer':
      return withAnswers(life, event, event.detail, at)
    case 'consult':
      return {
        ...life,
        consultations: [...life.consultations, { ...event.detail, by: event.by.side, name: event.by.name, at, event: event.seq }],
      }
    case 'accept':
      return { ...life, outcomes: decided(life, event.detail.outcomes, at) }
    case 'accept-with-conditions':
      return {
        ...life,
        outcomes: decided(life, event.detail.outcomes, at),
        conditions: event.detail.conditions.map((c) => ({ ...c, offeredAt: at })),
      }
    case 'accept-conditions':
      return { ...life, conditions: life.conditions.map((c) => ({ ...c, acceptedAt: at })) }
    case 'postpone':
      return { ...life, postponement: { ...event.detail, at } }
    case 'resume':
      return { ...life, postponement: null }
    case 'refuse':
      return {
        ...life,
        refusal: { ...event.detail, at },
        outcomes: decided(
          life,
          life.content.measures.map((m) => ({ measure: m.id, outcome: 'refused' as const, refusal: event.detail })),
          at,
        ),
      }
    case 'extend':
      return { ...life, extensions: [...life.extensions, { ...event.detail, at }] }
    case 'part-results':
    case 'results':
      return { ...life, deliveries: [...life.deliveries, delivered(event.detail, event.step === 'results', at)] }
    case 'supplement':
      return { ...life, supplements: [...life.supplements, event.detail] }
    default:
      return settled(life, event, at)
  }
}

/** What both sides settle beside the main line: progress, costs, hearings, claims, a boarding. */
function settled(life: Life, event: Event, at: Instant): Life {
  const by = { side: event.by.side, name: event.by.name, at, event: event.seq }
  switch (event.step) {
    case 'ask-progress':
      return { ...life, progress: withQuestion(life.progress, event.detail, { name: by.name, at, event: event.seq }) }
    case 'tell-progress':
      return { ...life, progress: withStanding(life.progress, event.detail, { name: by.name, at, event: event.seq }) }
    case 'propose-costs':
      return { ...life, costs: costs.withProposal(life.costs, event.detail, by) }
    case 'answer-costs':
      return { ...life, costs: costs.withAnswer(life.costs, event.detail, by) }
    case 'propose-hearing':
      return { ...life, hearings: hearings.withProposal(life.hearings, event.detail, by) }
    case 'answer-hearing':
      return { ...life, hearings: hearings.withAnswer(life.hearings, event.detail, by) }
    case 'tell-preservation':
      return preserved(life, event.detail, by)
    case 'test-link':
      return { ...life, hearings: hearings.withTest(life.hearings, event.detail, by) }
    case 'raise-claim':
      return { ...life, claims: claims.withClaim(life.claims, event.detail, by) }
    case 'decide-claim':
      return { ...life, claims: claims.withDecision(life.claims, event.detail, by) }
    case 'tell-boarding':
      return { ...life, boardings: [...life.boardings, { ...event.detail, name: by.name, at, event: event.seq }] }
    default:
      return life
  }
}

/** Thirty days more lengthen the clock of the sixty. */
function preserved(
  life: Life,
  detail: Detail<'tell-preservation'>,
  { name, at, event }: Readonly<{ name: string; at: Instant; event: number }>,
): Life {
  const said = { ...life, preservation: [...life.preservation, { ...detail, name, at, event }] }
  if (detail.kind !== 'extended') return said
  const more = { rule: 'epocpr-preserve', days: 30, reasons: detail.message, estimate: '', at }
  return { ...said, extensions: [...life.extensions, more] }
}

/** Events of nodes that did not yet say what came of each measure lack the list. */
const delivered = (detail: Detail<'results'>, complete: boolean, at: Instant): Life['deliveries'][number] => ({
  ...detail,
  measures: detail.measures ?? [],
  at,
  complete,
})

/** Answers close their questions; while one is still open the request goes on waiting for information. */
function withAnswers(life: Life, event: Event, { answers, content }: Detail<'answer'>, at: Instant): Life {
  const given = new Map(answers.map((a) => [a.question, a.text]))
  const questions = life.questions.map((q) => {
    const answer = q.answer === undefined ? given.get(q.id) : undefined
    return answer === undefined ? q : { ...q, answer, answeredAt: at }
  })
  const open = questions.some((q) => q.answer === undefined)
  const next = { ...life, questions, state: open ? ('info_requested' as const) : life.state }
  if (!content || digest(content) === life.versions.at(-1)?.digest) return next
  const version = { n: life.versions.length + 1, content, digest: digest(content), by: event.by.name, at, event: event.seq }
  return { ...next, content, versions: [...life.versions, version] }
}

/** A later decision on a measure replaces the earlier one. */
function decided(life: Life, outcomes: Detail<'accept'>['outcomes'], at: Instant): OutcomeState[] {
  const now = new Set(outcomes.map((o) => o.measure))
  return [...life.outcomes.filter((o) => !now.has(o.measure)), ...outcomes.map((o) => ({ ...o, at }))]
}

/** A step of the requesting side that waits for the requested node's number. */
export type Pending = Readonly<{
  id: string
  taken: Extract<StepTaken, { step: Proposable }>
  by: string
  at: Instant
  declined: string | null
}>
