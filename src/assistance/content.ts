/**
 * What a request says: one structured document, the same for a letter of request and an investigation order.
 * A draft may lack anything; readiness.ts says what must be there before it leaves. Everything but free text is a code.
 */
import { z } from 'zod'
import { idPattern } from '../kernel/words.ts'
import { type MeasureFamily, measureFamilies } from '../law/measures.ts'
import { assetPart } from './orders/assets.ts'
import { issuingKinds } from './orders/choices.ts'
import { electronicPart } from './orders/electronic.ts'
import { language, texts } from './texts.ts'
import { free } from './words.ts'

export { inLanguage, type Texts, texts } from './texts.ts'

const line = free(500)
const prose = free(50_000)
const id = z.string().regex(idPattern)
const date = z.union([z.iso.date(), z.literal('')])
const state = z.string().regex(/^[A-Z]{2}$/)

export const families = measureFamilies as [MeasureFamily, ...MeasureFamily[]]

export const measure = z
  .object({
    id,
    family: z.enum(families),
    description: texts,
    particulars: z.record(z.string().regex(/^[A-Za-z]{1,40}$/), free(4000)).default({}),
    /** Persons of this request that the measure concerns, by their id here. */
    persons: z.array(id).max(200).default([]),
  })
  .meta({ id: 'Measure' })

export const offence = z
  .object({
    id,
    /** The provision, as its State cites it. */
    citation: line,
    title: texts,
    law: texts,
    maxPenaltyMonths: z.number().int().min(0).max(1200).optional(),
    deathPenaltyPossible: z.boolean().default(false),
    lifeSentence: z.boolean().default(false),
    /** Offence concept of the law room, e.g. `organised-group-participation`: what both laws are compared by. */
    concept: free(80).default(''),
    /** Category of Annex D to Directive 2014/41/EU, when the issuing State certifies one. */
    annexD: free(60).default(''),
    committedFrom: date.default(''),
    committedUntil: date.default(''),
  })
  .meta({ id: 'RequestOffence' })

export const concernedRoles = ['suspect', 'accused', 'witness', 'victim', 'expert', 'third-party', 'legal-person'] as const
export const concerned = z
  .object({
    id,
    role: z.enum(concernedRoles),
    /** The name in its own script first, Latin beside it. */
    name: line,
    latinName: line.default(''),
    born: date.default(''),
    birthPlace: line.default(''),
    nationality: z.union([state, z.literal('')]).default(''),
    location: line.default(''),
    /** Smuggled themselves: the Smuggling Protocol, Article 5, keeps them from being prosecuted for that alone. */
    smuggled: z.boolean().default(false),
    identifiers: z
      .array(z.object({ kind: free(40), value: line }))
      .max(20)
      .default([]),
    /** UNTOC 18(15)(e) asks "where possible": why it is not. */
    whyUnknown: line.default(''),
  })
  .meta({ id: 'PersonConcerned' })

/** The basis the officer chose out of the list that was shown; the list itself is stored beside the draft. */
export const basisChoice = z
  .object({ basis: free(80), article: line.default(''), reasons: prose.default('') })
  .meta({ id: 'BasisChoice' })

/** Sections of Annex A to Directive 2014/41/EU that a letter of request does not have. */
export const eioPart = z
  .object({
    /** Section D. */
    earlierOrder: line.default(''),
    /** Section F: Article 4 (a) to (d). */
    proceedings: z.enum(['', 'a', 'b', 'c', 'd']).default(''),
    /** Section G 1. */
    necessity: texts.default([]),
    /** Article 6(1)(b): the measure would be available in a similar domestic case. */
    availableDomestically: z.boolean().optional(),
    /** Section H. */
    additional: texts.default([]),
    /** Section J. */
    remedySought: z.enum(['', 'yes', 'no']).default(''),
    remedyDetail: prose.default(''),
    remedyAuthority: line.default(''),
    /** Sections K and L. */
    issuingKind: z.enum(issuingKinds).default(''),
    validatedBy: line.default(''),
    validatedOn: date.default(''),
  })
  .meta({ id: 'EioPart' })

export const attachmentKinds = [
  'court-decision-certified',
  'certified-order',
  'preconditions-declaration',
  'offence-text',
  'translation',
  'evidence',
  'other',
] as const

export const content = z
  .object({
    title: line,
    /** Instrument of the law room, e.g. `UNTOC` or `EU-EIO`. */
    instrument: z.string().regex(/^[A-Z0-9-]{1,60}$/),
    basis: basisChoice.optional(),
    /** UNTOC 18(15)(a), (b); Annex A section K. */
    authority: z.object({ name: line, official: line.default(''), contact: line.default('') }),
    conducting: z.object({ name: line.default(''), functions: line.default(''), reference: line.default('') }),
    subject: texts,
    nature: z.enum(['', 'investigation', 'prosecution', 'judicial-proceeding']).default(''),
    facts: texts,
    purpose: texts,
    offences: z.array(offence).max(50),
    persons: z.array(concerned).max(500),
    measures: z.array(measure).max(50),
    /** UNTOC 18(15)(d), 18(17); Annex A section I. `asked: false` is an explicit "none". */
    procedure: z.object({ asked: z.boolean().optional(), text: texts.default([]) }),
    /** UNTOC 18(1) with 3(2): reasonable grounds. */
    transnational: texts,
    organisedGroup: texts,
    /** Annex A section B; UNTOC 18(14), 18(24). */
    urgency: z.object({ urgent: z.boolean().default(false), grounds: prose.default('') }),
    deadline: z.object({
      date: date.default(''),
      reason: prose.default(''),
      /** The day on which the offence is time-barred; partners without this field never see a default of it. */
      limitation: date.optional(),
    }),
    /** UNTOC 18(20); Directive Article 19. */
    confidentiality: z.object({
      /** Left out: nobody has decided yet. */ asked: z.boolean().optional(),
      reason: prose.default(''),
    }),
    assurances: z
      .array(z.object({ kind: free(40), text: prose }))
      .max(20)
      .default([]),
    /** The language the whole is written or translated in for the requested State. */
    language: z.union([language, z.literal('')]).default(''),
    eio: eioPart.optional(),
    epoc: electronicPart.optional(),
    assets: assetPart.optional(),
    /** Said by telephone before it was written; this text confirms it (UNTOC 18(14)). */
    oral: z.object({ at: z.iso.datetime(), spokenTo: line, agreedUnder: prose }).optional(),
    /** Exhibits of the case that go with the request. */
    attachments: z
      .array(z.object({ exhibit: id, title: line, kind: z.enum(attachmentKinds) }))
      .max(50)
      .default([]),
    /** The request this one supplements (Directive Article 8). */
    supplements: z.object({ request: id, reference: line }).optional(),
  })
  .meta({ id: 'RequestContent' })

export type Measure = z.infer<typeof measure>
export type Concerned = z.infer<typeof concerned>
export type Offence = z.infer<typeof offence>
export type Content = z.infer<typeof content>
