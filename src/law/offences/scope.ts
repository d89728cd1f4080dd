/**
 * The scope test of UNTOC: a listed offence or a serious crime, an organised criminal group, and a cross-border element.
 * For mutual legal assistance, reasonable grounds to suspect the last two are enough (Article 18(1)).
 */
import type { Cited, OffenceScope } from '../instrument.ts'

/** UNTOC 2(b): a maximum of at least four years. */
export const seriousCrime_months = 48

export type OffenceFacts = Readonly<{
  concept?: string | undefined
  maxPenalty_months?: number | undefined
  lifeSentence?: boolean | undefined
  deathPenaltyPossible?: boolean | undefined
}>

export type Answer = 'yes' | 'no' | 'unknown'

/** UNTOC 2(b): "at least four years", so exactly four years is serious. */
export function isSeriousCrime(offence: OffenceFacts): Answer {
  if (offence.lifeSentence || offence.deathPenaltyPossible) return 'yes'
  if (offence.maxPenalty_months === undefined) return 'unknown'
  return offence.maxPenalty_months >= seriousCrime_months ? 'yes' : 'no'
}

/** Any offence that brings the request in is enough: UNTOC 18(1) speaks of the offence to which the request relates. */
const best = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'

export type ScopeAsk = Readonly<{
  offences: readonly OffenceFacts[]
  /** Reasonable grounds are stated; undefined: nobody has said. */
  organisedGroup?: boolean | undefined
  transnational?: boolean | undefined
}>

export type ScopeStep = Cited & Readonly<{ step: 'offence' | 'organised-group' | 'transnational'; answer: Answer }>
export type ScopeFinding = Readonly<{ answer: Answer; steps: readonly ScopeStep[] }>

const said = (fact: boolean | undefined): Answer => (fact === undefined ? 'unknown' : fact ? 'yes' : 'no')
const source = 'United Nations treaty text, written from general knowledge'

/** Whether offences are within what an instrument serves, step by step. No offence named: unknown, never no. */
export function inScope(scope: OffenceScope, ask: ScopeAsk): ScopeFinding {
  const cite = { source, confidence: 'own-knowledge' as const }
  if (scope.kind === 'any') return { answer: 'yes', steps: [{ step: 'offence', answer: 'yes', article: scope.article, ...cite }] }
  const one = (offence: OffenceFacts): Answer => {
    if (offence.concept && scope.concepts.includes(offence.concept)) return 'yes'
    if (scope.kind === 'serious-or-listed') return isSeriousCrime(offence)
    return offence.concept ? 'no' : 'unknown'
  }
  const offence: ScopeStep = {
    step: 'offence',
    answer: ask.offences.length ? best(ask.offences.map(one)) : 'unknown',
    article: scope.article,
    ...cite,
  }
  if (scope.kind === 'listed') return { answer: offence.answer, steps: [offence] }
  const steps: ScopeStep[] = [
    offence,
    { step: 'organised-group', answer: said(ask.organisedGroup), article: 'UNTOC 2(a), 18(1)', ...cite },
    { step: 'transnational', answer: said(ask.transnational), article: 'UNTOC 3(2), 18(1)', ...cite },
  ]
  const answers = steps.map((s) => s.answer)
  return { answer: answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes', steps }
}
