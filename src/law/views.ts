/** What the law answers. Every row carries article, source and confidence. */
import { z } from 'zod'
import { reasonCodes } from './basis.ts'
import { checkLevels } from './draft.ts'
import { confidences, declarationEffects, tiers } from './instrument.ts'
import { type MeasureFamily, measureFamilies } from './measures.ts'
import { dualResults } from './offences/dualcriminality.ts'
import { standings } from './participation.ts'

export const cited = { article: z.string(), source: z.string(), confidence: z.enum(confidences) }
const family = z.enum(measureFamilies as [MeasureFamily, ...MeasureFamily[]])
export const words = z.array(z.string()).readonly()
export const params = z.record(z.string(), z.union([z.string(), z.number()])).readonly()

const measureScope = z.object({ family, article: z.string(), duty: z.enum(['duty', 'by-agreement']) })

export const instrumentView = z
  .object({
    id: z.string(),
    title: z.string(),
    tier: z.enum(tiers).optional(),
    reference: z.string(),
    adopted: z.string().optional(),
    inForce: z.string().optional(),
    newPartyRule: z.string().optional(),
    parent: z.string().optional(),
    successorOf: z.string().optional(),
    yieldsTo: z.string().optional(),
    measures: z.array(measureScope).readonly(),
    parties: z.number().optional(),
    partiesAsOf: z.string().optional(),
    note: z.string().optional(),
    source: z.string(),
    confidence: z.enum(confidences),
  })
  .meta({ id: 'LawInstrumentView' })

export const standingView = z
  .object({
    instrument: z.string(),
    state: z.string(),
    on: z.string(),
    status: z.enum(standings),
    since: z.string().optional(),
    sinceIsLatest: z.literal(true).optional(),
    until: z.string().optional(),
    asOf: z.string(),
    checkedBy: z.string().optional(),
    stale: z.boolean(),
    ...cited,
  })
  .meta({ id: 'LawStandingView' })

export const declarationView = z
  .object({
    id: z.string(),
    instrument: z.string(),
    state: z.string(),
    kind: z.enum(['reservation', 'declaration', 'notification']),
    articles: words,
    effect: z.enum(declarationEffects),
    measures: words.optional(),
    languages: words.optional(),
    text: z.string(),
    asOf: z.string(),
    checkedBy: z.string().optional(),
    source: z.string(),
    confidence: z.enum(confidences),
  })
  .meta({ id: 'LawDeclarationView' })

export const groundView = z
  .object({
    id: z.string(),
    instruments: words,
    effect: z.enum(['refusal', 'postponement', 'forbidden']),
    character: z.enum(['optional', 'mandatory', 'forbidden']),
    consultFirst: z.string().optional(),
    consultAdvised: z.boolean().optional(),
    askFirst: z.string().optional(),
    waiver: z.string().optional(),
    reasons: z.string().optional(),
    reviewDate: z.boolean().optional(),
    measures: words.optional(),
    notFor: words.optional(),
    notForArticle: z.string().optional(),
    coerciveOnly: z.boolean().optional(),
    assurances: words.optional(),
    aid: z.string().optional(),
    national: z
      .array(
        z.object({
          state: z.string(),
          character: z.enum(['mandatory', 'optional']),
          citation: z.string(),
          confidence: z.enum(confidences),
        }),
      )
      .readonly()
      .optional(),
    ...cited,
  })
  .meta({ id: 'LawGroundView' })

export const clockView = z
  .object({
    id: z.string(),
    instruments: words,
    kind: z.enum(['hard', 'soft']),
    duration: z.object({ hours: z.number().optional(), days: z.number().optional(), years: z.number().optional() }).optional(),
    startsOn: z.string(),
    who: z.enum(['requesting', 'requested', 'addressee', 'platform']),
    calendar: z.enum(['reg-1182-71', 'calendar-days']),
    suspension: z.object({ article: z.string() }).optional(),
    extension: z.object({ days: z.number().optional(), article: z.string(), withReasons: z.boolean() }).optional(),
    otherDate: z.string().optional(),
    onlyIf: z.string().optional(),
    instrumentInForce: z.literal(false).optional(),
    ...cited,
  })
  .meta({ id: 'LawClockView' })

export const reasonView = z.object({ code: z.enum(reasonCodes), params, ...cited }).meta({ id: 'LawReasonView' })
const answer = z.enum(['yes', 'no', 'unknown'])
const scopeView = z.object({
  answer,
  steps: z.array(z.object({ step: z.enum(['offence', 'organised-group', 'transnational']), answer, ...cited })).readonly(),
})

export const basesView = z
  .object({
    usable: z
      .array(
        z.object({
          instrument: z.string(),
          tier: z.enum(tiers),
          rank: z.number().int(),
          standings: z.object({ from: standingView, to: standingView }).nullable(),
          measures: z.array(measureScope).readonly(),
          uncovered: words,
          scope: scopeView,
          notes: z.array(reasonView).readonly(),
          declarations: words,
          ...cited,
        }),
      )
      .readonly(),
    unusable: z
      .array(z.object({ instrument: z.string(), tier: z.enum(tiers), reasons: z.array(reasonView).readonly() }))
      .readonly(),
  })
  .meta({ id: 'LawBasesView' })

export const acceptedView = z.object({
  state: z.string(),
  languages: words,
  basis: z.enum(['notified', 'official', 'unknown']),
  ...cited,
})
export const provisionView = z
  .object({
    state: z.string(),
    concept: z.string(),
    match: z.enum(['exact', 'narrower', 'broader', 'overlap']),
    missing: words.optional(),
    maxPenalty_months: z.number().optional(),
    lifeSentence: z.literal(true).optional(),
    deathPenaltyPossible: z.literal(true).optional(),
    from: z.string().optional(),
    until: z.string().optional(),
    reviewedBy: z.string().optional(),
    ...cited,
  })
  .meta({ id: 'LawProvisionView' })

export const contentView = z.object({ id: z.string(), level: z.enum(checkLevels), pointer: z.string(), ...cited })
export const dualView = z.object({
  result: z.enum(dualResults),
  role: z.enum(['none', 'optional-ground', 'condition']),
  provisions: z.array(provisionView).readonly(),
  missing: words,
  repealed: z.array(provisionView).readonly(),
  ...cited,
})

export const stateView = z
  .object({
    code: z.string(),
    iso3: z.string(),
    unMember: z.boolean(),
    languages: words,
    zones: words,
    territoryOf: z.string().optional(),
  })
  .meta({ id: 'LawStateView' })
export const instrumentPage = instrumentView
  .extend({
    participations: z.array(standingView).readonly(),
    declarations: z.array(declarationView).readonly(),
    grounds: z.array(groundView).readonly(),
    clocks: z.array(clockView).readonly(),
    contents: z.array(contentView).readonly(),
  })
  .meta({ id: 'LawInstrumentPage' })
export const statePage = stateView
  .extend({
    on: z.string(),
    standings: z.array(standingView).readonly(),
    declarations: z.array(declarationView).readonly(),
    offences: z.array(provisionView).readonly(),
  })
  .meta({ id: 'LawStatePage' })
export const emergencyDefinition = z.object({
  id: z.string(),
  instruments: words,
  threats: words,
  imminent: z.boolean(),
  agreed: z.literal(true).optional(),
  clocks: words,
  ...cited,
})
export const vocabularyView = z
  .object({
    measures: z.array(z.object({ family: z.string(), coercive: z.boolean(), articles: words })).readonly(),
    concepts: z
      .array(z.object({ id: z.string(), iccs: words, elements: words, annexD: z.string().optional(), ...cited }))
      .readonly(),
    obligations: z
      .array(
        z.object({ id: z.string(), instrument: z.string(), concepts: words, duty: z.enum(['mandatory', 'optional']), ...cited }),
      )
      .readonly(),
    emergencies: z.array(emergencyDefinition).readonly(),
  })
  .meta({ id: 'LawVocabularyView' })
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item).readonly() })
