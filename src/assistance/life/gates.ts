/**
 * What a step needs beyond an open arrow: grounds that may be used, reasons, consultation, complete decisions.
 * The requested node asks these of its own officers and of every proposal of the partner before it numbers an event.
 */
import { dateOf, type Instant } from '../../kernel/instant.ts'
import { appliesTo, type Ground, groundOf, groundsOf, useOfGround as standing } from '../../law/grounds.ts'
import { checkBoarding, isOfFlag } from '../arrangements/boarding.ts'
import * as claims from '../arrangements/claims.ts'
import * as costs from '../arrangements/costs.ts'
import * as hearings from '../arrangements/hearings.ts'
import { checkAsked } from '../arrangements/progress.ts'
import { refuse } from '../refusals.ts'
import { clocksOf } from './clocks.ts'
import type { Life } from './events.ts'
import type { Side } from './life.ts'
import type { Detail, SharedStep, StepTaken } from './steps.ts'

/** Consultations that count before a refusal or a postponement: the requested side opened them, about just that. */
export const consulted = (life: Life): boolean =>
  life.consultations.some((c) => c.by === 'requested' && ['refusal', 'postponement', 'conditions'].includes(c.topic))

type Gate<S extends SharedStep> = (life: Life, detail: Detail<S>, at: Instant, by: Side) => void
const gates: { readonly [S in SharedStep]?: Gate<S> } = {
  'return-to-sender': (_, { reasons }) => requireReasons(reasons),
  withdraw: (_, { reasons }) => requireReasons(reasons),
  ask: (life, { impossible }) => {
    if (impossible && life.content.instrument !== 'EU-EEVIDENCE') throw refuse('not-of-this-instrument')
  },
  'tell-preservation': checkPreservation,
  answer: checkAnswers,
  accept: checkOutcomes,
  'accept-with-conditions': checkOutcomes,
  'accept-conditions': checkConditions,
  postpone: checkPostponement,
  refuse: checkRefusal,
  extend: checkExtension,
  'part-results': (life, detail) => checkResults(life, detail, true),
  results: (life, detail) => checkResults(life, detail, false),
  'ask-progress': (life, _, at) => checkAsked(life.progress, at),
  'propose-costs': (_, detail) => costs.checkProposal(detail),
  'answer-costs': (life, detail, _, by) => costs.checkAnswer(life.costs, detail, by),
  'propose-hearing': (life, detail) => hearings.checkProposal(detail, life.content.measures),
  'answer-hearing': (life, detail, at, by) => hearings.checkAnswer(life.hearings, detail, by, at),
  'test-link': (life, detail) => hearings.checkTest(life.hearings, detail),
  'raise-claim': (life, detail) => claims.checkClaim(detail, life.content.measures),
  'decide-claim': (life, detail) => claims.checkDecision(life.claims, detail),
  'tell-boarding': (life, detail) => checkBoarding(detail, isAuthorised(life)),
}

/** Whether the flag State has said yes to the one measure that asks it. */
function isAuthorised({ content, outcomes }: Life): boolean {
  const asked = content.measures.filter(isOfFlag).map((m) => m.id)
  return outcomes.some((o) => asked.includes(o.measure) && o.outcome === 'accepted')
}

/** Refuses the step when something it needs is missing. */
export const gate = (life: Life, taken: StepTaken, at: Instant, by: Side): void =>
  (gates[taken.step] as Gate<SharedStep> | undefined)?.(life, taken.detail as never, at, by)

function requireReasons(reasons: string): void {
  if (reasons.trim() === '') throw refuse('reasons-missing', {}, [{ pointer: '/reasons', code: 'reasons-missing' }])
}

/** The ground, if the instrument of this request knows it. */
function knownGround(life: Life, id: string): Ground {
  const ground = groundOf(id)
  if (!ground?.instruments.includes(life.content.instrument))
    throw refuse('ground-unknown', { ground: id, instrument: life.content.instrument })
  return ground
}

/** A refusal of the whole: the ground must be open against each measure. */
function checkRefusal(life: Life, given: Detail<'refuse'>): void {
  checkGround(life, given)
  for (const m of life.content.measures) checkGround(life, given, m.id)
}

/** May this ground be used now, against this measure? Whether it applies in substance, an officer decides. */
export function checkGround(life: Life, { ground: id, reasons }: Detail<'refuse'>, measureId?: string): void {
  const ground = knownGround(life, id)
  if (ground.effect === 'forbidden') throw refuse('ground-forbidden', { ground: id, article: ground.article })
  if (ground.effect !== 'refusal') throw refuse('ground-unknown', { ground: id, article: ground.article })
  const measure = life.content.measures.find((m) => m.id === measureId)
  if (measure && !appliesTo(ground, measure.family))
    throw refuse('ground-not-for-measure', { ground: id, measure: measure.id, article: ground.notForArticle ?? ground.article })
  standOn(life, ground, reasons)
}

/** Good practice extends the consultation to grounds beside those the article names; the house asks for it wherever the law room advises it. */
function standOn(life: Life, ground: Ground, reasons: string, reviewDate?: string): void {
  const done = { consulted: consulted(life), asked: life.questions.length > 0, reasons, reviewDate }
  const { lacks, article } = standing(ground, done)
  if (ground.consultFirst && !done.consulted)
    throw refuse('consultation-missing', { ground: ground.id, article: ground.consultFirst })
  if (lacks.includes('information-request')) throw refuse('ask-first', { ground: ground.id, article: ground.askFirst ?? article })
  if (lacks.includes('reasons'))
    throw refuse('reasons-missing', { article: ground.reasons ?? article }, [{ pointer: '/reasons', code: 'reasons-missing' }])
  if (lacks.includes('review-date'))
    throw refuse('review-date-missing', { article }, [{ pointer: '/review', code: 'review-date-missing' }])
}

function checkPostponement(life: Life, { ground: id, reasons, review }: Detail<'postpone'>, at: Instant): void {
  const ground = knownGround(life, id)
  if (ground.effect === 'forbidden') throw refuse('ground-forbidden', { ground: id, article: ground.article })
  if (ground.effect !== 'postponement') throw refuse('ground-unknown', { ground: id, article: ground.article })
  requireReasons(reasons)
  standOn(life, ground, reasons, review)
  if (review <= dateOf(at))
    throw refuse('review-date-missing', { article: ground.article }, [{ pointer: '/review', code: 'review-date-missing' }])
}

function checkOutcomes(life: Life, { outcomes }: Detail<'accept'>): void {
  const measures = new Set(life.content.measures.map((m) => m.id))
  for (const o of outcomes) if (!measures.delete(o.measure)) throw refuse('measure-unknown', { measure: o.measure })
  const missing = [...measures]
  if (missing.length > 0)
    throw refuse(
      'outcome-missing',
      { measures: missing.join(', ') },
      missing.map((m) => ({ pointer: '/outcomes', code: 'outcome-missing', params: { measure: m } })),
    )
  if (outcomes.every((o) => o.outcome === 'refused')) throw refuse('nothing-accepted')
  outcomes.forEach((o, i) => {
    if (o.outcome === 'refused') {
      if (!o.refusal)
        throw refuse('reasons-missing', { measure: o.measure }, [{ pointer: `/outcomes/${i}/refusal`, code: 'reasons-missing' }])
      checkGround(life, o.refusal, o.measure)
    }
    if (o.outcome === 'substituted' && !o.substitute)
      throw refuse('outcome-missing', { measures: o.measure }, [
        { pointer: `/outcomes/${i}/substitute`, code: 'substitute-missing' },
      ])
  })
}

function checkAnswers(life: Life, { answers }: Detail<'answer'>): void {
  const open = new Set(life.questions.filter((q) => q.answer === undefined).map((q) => q.id))
  answers.forEach((a, i) => {
    if (!open.delete(a.question))
      throw refuse('question-unknown', { question: a.question }, [{ pointer: `/answers/${i}`, code: 'question-unknown' }])
  })
}

function checkConditions(life: Life, { conditions: accepted }: Detail<'accept-conditions'>): void {
  const offered = life.conditions.map((c) => c.id).sort()
  if (offered.join() !== [...accepted].sort().join()) throw refuse('condition-unknown')
}

function checkExtension(life: Life, { rule, days, reasons }: Detail<'extend'>, at: Instant): void {
  requireReasons(reasons)
  if (rule === 'epocpr-preserve') throw refuse('not-your-side')
  const clock = clocksOf(life, at).find((c) => c.rule === rule)
  if (!clock || clock.extendable < days)
    throw refuse('clock-not-extendable', { rule, days: String(days), most: String(clock?.extendable ?? 0) })
}

/** Annexes V and VI: of a preservation order, and the thirty days once, before the data lapse. */
function checkPreservation(life: Life, { kind, follow }: Detail<'tell-preservation'>, at: Instant): void {
  const clock = clocksOf(life, at).find((c) => c.rule === 'epocpr-preserve')
  if (!clock) throw refuse('not-of-this-instrument')
  if (kind === 'extended' && (clock.extendable < 30 || clock.state === 'missed'))
    throw refuse('clock-not-extendable', { rule: clock.rule, days: '30', most: String(clock.extendable) })
  if (kind === 'production-issued' && follow === '')
    throw refuse('reasons-missing', {}, [{ pointer: '/follow', code: 'reasons-missing' }])
}

/** What is not executed or only in part has its reason; a word for every measure counts as a message. */
function checkResults(life: Life, { items, message, measures }: Detail<'results'>, part: boolean): void {
  if (items.length === 0 && (part || (message === '' && measures.length === 0))) throw refuse('exhibits-missing')
  claims.checkUnclaimed(life.claims, measures, !part)
  measures.forEach((m, i) => {
    if (!life.content.measures.some((one) => one.id === m.measure)) throw refuse('measure-unknown', { measure: m.measure })
    if (m.result !== 'executed' && m.text === '')
      throw refuse('reasons-missing', { measure: m.measure }, [{ pointer: `/measures/${i}/text`, code: 'reasons-missing' }])
  })
  for (const item of items)
    if (item.measure && !life.content.measures.some((m) => m.id === item.measure))
      throw refuse('measure-unknown', { measure: item.measure })
}

/** The grounds of the instrument that can touch one of the measures asked for, each with what is still in its way. */
export const groundsFor = (life: Life) =>
  groundsOf(life.content.instrument).flatMap((ground) => {
    const { measures } = life.content
    const notFor = measures.filter((m) => !appliesTo(ground, m.family)).map((m) => m.id)
    if (measures.length > 0 && notFor.length === measures.length) return []
    const why = obstacle(life, ground)
    const whyArticle = why === 'ask-first' ? ground.askFirst : why === 'consultation-missing' ? ground.consultFirst : undefined
    return [{ ...ground, why, whyArticle: whyArticle ?? ground.article, notFor }]
  })

function obstacle(life: Life, ground: Ground): 'ground-forbidden' | 'consultation-missing' | 'ask-first' | undefined {
  if (ground.effect === 'forbidden') return 'ground-forbidden'
  if (ground.consultFirst && !consulted(life)) return 'consultation-missing'
  return ground.askFirst && life.questions.length === 0 ? 'ask-first' : undefined
}
