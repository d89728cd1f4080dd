/** What a freezing or a confiscation certificate says beyond a request: Regulation (EU) 2018/1805, Annexes I and II. */
import { z } from 'zod'
import { texts } from '../texts.ts'
import { free } from '../words.ts'
import { answers, confiscationFollows, decisions, issuingKinds, propertyKinds, remedyAuthorities, trials } from './choices.ts'

const line = free(500)
const prose = free(20_000)
const date = z.union([z.iso.date(), z.literal('')])

export const assetPart = z
  .object({
    /** Section B: the property has to be frozen at once. */
    immediate: z.boolean().default(false),
    /** Section D. */
    concerns: z.enum(propertyKinds).default(''),
    amount: line.default(''),
    currency: line.default(''),
    description: texts.default([]),
    /** Why the property, or income of the person, is thought to be in the executing State. */
    whyThere: texts.default([]),
    thirdParties: prose.default(''),
    /** Section E: why it is frozen, and how far the investigation has come. */
    grounds: texts.default([]),
    stage: line.default(''),
    /** Section G. */
    otherStates: prose.default(''),
    /** Section H of Annex I, E of Annex II. */
    earlier: line.default(''),
    /** Section I. */
    follows: z.enum(confiscationFollows).default(''),
    followsReference: line.default(''),
    followsOn: date.default(''),
    /** Section J of Annex I, I of Annex II. */
    alternatives: z.enum(answers).default(''),
    alternativeMeasures: prose.default(''),
    /** Section K of Annex I, J of Annex II. */
    restitution: prose.default(''),
    /** Section L. */
    remedies: z.enum(remedyAuthorities).default(''),
    remedyAuthority: line.default(''),
    issuingKind: z.enum(issuingKinds).default(''),
    validatedBy: line.default(''),
    validatedOn: date.default(''),
    centralAuthority: line.default(''),
    /** Annex II, Section B. */
    court: line.default(''),
    orderReference: line.default(''),
    orderedOn: date.default(''),
    finalOn: date.default(''),
    /** Annex II, Section D 1. */
    decided: z.enum(decisions).default(''),
    /** Annex II, Section H. */
    trial: z.enum(trials).default(''),
    trialDetail: prose.default(''),
  })
  .meta({ id: 'AssetOrderPart' })
export type AssetPart = z.infer<typeof assetPart>
