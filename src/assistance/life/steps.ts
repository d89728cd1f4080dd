/** What each shared step says, beyond that it was taken: the same shape in a form, in a letter and in the list of events. */
import { z } from 'zod'
import { conditionKinds } from '../../evidence/conditions.ts'
import { idPattern } from '../../kernel/words.ts'
import { tellBoarding } from '../arrangements/boarding.ts'
import { decideClaim, raiseClaim } from '../arrangements/claims.ts'
import { answerCosts, proposeCosts } from '../arrangements/costs.ts'
import { answerHearing, proposeHearing, testLink } from '../arrangements/hearings.ts'
import { askProgress, tellProgress } from '../arrangements/progress.ts'
import { content, families, texts } from '../content.ts'
import { follows, impossibilities, preservationKinds } from '../orders/choices.ts'
import { free } from '../words.ts'
import type { Side, Step } from './life.ts'

const id = z.string().regex(idPattern)
const line = free(500).trim()
const prose = free(20_000).trim()
/** A field of the content, as a JSON pointer (RFC 6901). */
const pointer = free(300).regex(/^(\/[^/]*)*$/)

export const question = z
  .object({
    id,
    /** The field asked about, as a JSON pointer into the content. */ pointer,
    text: prose.min(1),
    due: z.iso.date().optional(),
  })
  .meta({ id: 'Question' })
export const answered = z.object({ question: id, text: prose.min(1) }).meta({ id: 'Answer' })

export const consultTopics = ['refusal', 'postponement', 'conditions', 'costs', 'execution', 'other'] as const

/** A refusal, of the whole or of one measure. The ground is a code of the law room; the reasons are an officer's own words. */
export const refusal = z.object({ ground: free(60).min(1), reasons: prose }).meta({ id: 'RefusalGiven' })

export const outcomeKinds = ['accepted', 'substituted', 'refused'] as const
export const outcome = z
  .object({
    measure: id,
    outcome: z.enum(outcomeKinds),
    /** Another measure in its place (Directive Article 10). */
    substitute: z.object({ family: z.enum(families), description: texts, reasons: prose }).optional(),
    refusal: refusal.optional(),
  })
  .meta({ id: 'MeasureOutcome' })

export const condition = z
  .object({
    id,
    kind: z.enum(conditionKinds),
    basis: free(500).trim().default(''),
    text: free(2000).trim().min(1),
    until: z.iso.date().optional(),
  })
  .meta({ id: 'ConditionOffered' })

/** One exhibit as the list of a delivery names it; the bytes travel beside it in the letter, never in the event. */
export const manifestItem = z
  .object({
    exhibit: id,
    number: free(120),
    name: free(255),
    mime: free(200),
    bytes: z.number().int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    measure: id.optional(),
    conditions: z.array(z.object({ kind: z.enum(conditionKinds), text: free(2000), basis: free(500) })).max(200),
  })
  .meta({ id: 'ManifestItem' })
export type ManifestItem = z.infer<typeof manifestItem>

export const impossible = z
  .object({ reasons: z.array(z.enum(impossibilities)).min(1).max(8), preserved: z.boolean() })
  .meta({ id: 'OrderImpossible' })
/** Annexes V and VI: what the issuing authority says of data that are preserved. */
export const tellPreservation = z.object({
  kind: z.enum(preservationKinds),
  follow: z.enum(follows).default(''),
  reference: line.default(''),
  message: prose.default(''),
})

const nothing = z.object({})
/** What came of one measure: done, done in part, or not, with the day and the executing authority's words. */
export const measureResults = ['executed', 'partly', 'not-executed'] as const
export const measureResult = z
  .object({
    measure: id,
    result: z.enum(measureResults),
    on: z.union([z.iso.date(), z.literal('')]).default(''),
    text: prose.default(''),
  })
  .meta({ id: 'MeasureResult' })

const results = z.object({
  message: prose.default(''),
  items: z.array(manifestItem).max(200),
  measures: z.array(measureResult).max(50).default([]),
})

/** The detail of every shared step. */
export const details = {
  /** The requested node's own reference, and the zone whose calendar days its time limits count. */
  deliver: z.object({ reference: line, zone: free(60).default('UTC') }),
  acknowledge: z.object({ contact: line.default('') }),
  'return-to-sender': z.object({ reasons: prose, competent: line.default('') }),
  forward: z.object({ authority: line.min(1), place: line.default(''), message: prose.default('') }),
  assess: z.object({ authority: line.default('') }),
  ask: z.object({
    questions: z.array(question).min(1).max(50),
    /** Annex III of Regulation (EU) 2023/1543: why an order on data cannot be executed as it stands. */
    impossible: impossible.optional(),
  }),
  answer: z.object({ answers: z.array(answered).min(1).max(50), content: content.optional() }),
  consult: z.object({ topic: z.enum(consultTopics), message: prose.min(1), ground: free(60).optional() }),
  resume: z.object({ message: prose.default('') }),
  accept: z.object({ outcomes: z.array(outcome).min(1).max(50) }),
  'accept-with-conditions': z.object({
    outcomes: z.array(outcome).min(1).max(50),
    conditions: z.array(condition).min(1).max(20),
  }),
  'accept-conditions': z.object({ conditions: z.array(id).max(20) }),
  postpone: z.object({ ground: free(60), reasons: prose, review: z.iso.date() }),
  refuse: refusal,
  execute: z.object({ authority: line.default(''), message: prose.default('') }),
  extend: z.object({
    rule: free(60).min(1),
    days: z.number().int().min(1).max(365),
    reasons: prose,
    estimate: z.iso.date(),
  }),
  'part-results': results,
  results,
  'receive-results': z.object({ items: z.number().int().min(0), intact: z.boolean() }),
  supplement: z.object({ request: id, reference: line }),
  'ask-progress': askProgress,
  'tell-progress': tellProgress,
  'propose-costs': proposeCosts,
  'answer-costs': answerCosts,
  'propose-hearing': proposeHearing,
  'answer-hearing': answerHearing,
  'test-link': testLink,
  'tell-preservation': tellPreservation,
  'raise-claim': raiseClaim,
  'decide-claim': decideClaim,
  'tell-boarding': tellBoarding,
  withdraw: z.object({ reasons: prose }),
  close: nothing,
} as const

export type SharedStep = keyof typeof details & Step
export type Detail<S extends SharedStep> = z.infer<(typeof details)[S]>
export const sharedSteps = Object.keys(details) as SharedStep[]

/** Steps of the requesting side that travel as a proposal and take effect when the requested node has numbered them. */
export const proposable = [
  'answer',
  'consult',
  'accept-conditions',
  'receive-results',
  'supplement',
  'ask-progress',
  'propose-costs',
  'answer-costs',
  'propose-hearing',
  'answer-hearing',
  'test-link',
  'tell-preservation',
  'tell-boarding',
  'withdraw',
  'close',
] as const satisfies readonly SharedStep[]
export type Proposable = (typeof proposable)[number]

/** Who took a step: an officer of one side, or the node itself when `name` is empty. */
export const actor = z
  .object({ side: z.enum(['requesting', 'requested'] satisfies Side[]), name: line, authority: line })
  .meta({ id: 'Actor' })
export type Actor = z.infer<typeof actor>

/** The words of one step in a shape that says which: a step and its own detail, nothing else. */
export const stepTaken = z.discriminatedUnion('step', [
  z.object({ step: z.literal('deliver'), detail: details.deliver }),
  z.object({ step: z.literal('acknowledge'), detail: details.acknowledge }),
  z.object({ step: z.literal('return-to-sender'), detail: details['return-to-sender'] }),
  z.object({ step: z.literal('forward'), detail: details.forward }),
  z.object({ step: z.literal('assess'), detail: details.assess }),
  z.object({ step: z.literal('ask'), detail: details.ask }),
  z.object({ step: z.literal('answer'), detail: details.answer }),
  z.object({ step: z.literal('consult'), detail: details.consult }),
  z.object({ step: z.literal('resume'), detail: details.resume }),
  z.object({ step: z.literal('accept'), detail: details.accept }),
  z.object({ step: z.literal('accept-with-conditions'), detail: details['accept-with-conditions'] }),
  z.object({ step: z.literal('accept-conditions'), detail: details['accept-conditions'] }),
  z.object({ step: z.literal('postpone'), detail: details.postpone }),
  z.object({ step: z.literal('refuse'), detail: details.refuse }),
  z.object({ step: z.literal('execute'), detail: details.execute }),
  z.object({ step: z.literal('extend'), detail: details.extend }),
  z.object({ step: z.literal('part-results'), detail: details['part-results'] }),
  z.object({ step: z.literal('results'), detail: details.results }),
  z.object({ step: z.literal('receive-results'), detail: details['receive-results'] }),
  z.object({ step: z.literal('supplement'), detail: details.supplement }),
  z.object({ step: z.literal('ask-progress'), detail: askProgress }),
  z.object({ step: z.literal('tell-progress'), detail: tellProgress }),
  z.object({ step: z.literal('propose-costs'), detail: proposeCosts }),
  z.object({ step: z.literal('answer-costs'), detail: answerCosts }),
  z.object({ step: z.literal('propose-hearing'), detail: proposeHearing }),
  z.object({ step: z.literal('answer-hearing'), detail: answerHearing }),
  z.object({ step: z.literal('test-link'), detail: testLink }),
  z.object({ step: z.literal('tell-preservation'), detail: tellPreservation }),
  z.object({ step: z.literal('raise-claim'), detail: raiseClaim }),
  z.object({ step: z.literal('decide-claim'), detail: decideClaim }),
  z.object({ step: z.literal('tell-boarding'), detail: tellBoarding }),
  z.object({ step: z.literal('withdraw'), detail: details.withdraw }),
  z.object({ step: z.literal('close'), detail: details.close }),
])
export type StepTaken = z.infer<typeof stepTaken>

/** An event of the shared list: the requested node numbers them from 1 without a gap. */
export const event = z.intersection(
  z.object({
    seq: z.number().int().min(1),
    id,
    by: actor,
    at: z.iso.datetime(),
    /** The proposal of the requesting side that this event answers to. */
    proposal: id.optional(),
  }),
  stepTaken,
)
export type Event = z.infer<typeof event>

/** Steps beside the main line of the life: none waits for another of ours to arrive. */
export const besides: readonly Step[] = [
  'withdraw',
  'consult',
  'supplement',
  'ask-progress',
  'propose-costs',
  'answer-costs',
  'propose-hearing',
  'answer-hearing',
  'test-link',
  'tell-preservation',
  'raise-claim',
  'decide-claim',
  'tell-boarding',
]
