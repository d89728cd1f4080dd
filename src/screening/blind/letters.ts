/** The four letters of private matching. What is asked about stands in none of them. */
import { z } from 'zod'
import { idOf, line } from '../../kernel/words.ts'
import { askLengths } from './filter.ts'
import { scheme } from './keys.ts'

export const kinds = {
  offer: 'screening.blind-offer',
  ask: 'screening.blind-ask',
  answer: 'screening.blind-answer',
  call: 'screening.blind-call',
} as const

/** Why it is asked: the owner sees this and nothing else of the matter. */
export const aims = ['query', 'deconfliction', 'parallel'] as const
export type Aim = (typeof aims)[number]

/** 32 bytes, base64url: a point of ristretto255. */
const point = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const epoch = z.number().int().min(1).max(1_000_000)
export const mostEntries = 1_500_000

/** The owner's key for this partner, how much may be asked, and the filter of what is held out to it. A later one replaces it. */
export const offerLetter = z
  .strictObject({
    v: z.literal(1),
    scheme: z.literal(scheme),
    epoch,
    key: point,
    /** Points answered in a day; 0 when the line is closed. */
    daily: z.number().int().min(0).max(10_000_000),
    until: z.iso.datetime(),
    width: z.number().int().min(1).max(16),
    /** Entries of `width` bytes in order, base64url. */
    entries: z
      .string()
      .max(22_000_000)
      .regex(/^[A-Za-z0-9_-]*$/),
  })
  .meta({ id: 'BlindOfferLetter' })

export const askLetter = z
  .strictObject({
    v: z.literal(1),
    /** A number that says nothing about the matter. */
    ask: idOf<'ask'>(),
    part: z.number().int().min(0).max(1000),
    epoch,
    aim: z.enum(aims),
    blinded: z.array(point).min(1).max(askLengths.at(-1)!),
  })
  .meta({ id: 'BlindAskLetter' })

export const declines = ['quota-spent', 'key-over', 'no-line', 'not-points'] as const
export const answerLetter = z
  .strictObject({
    v: z.literal(1),
    ask: idOf<'ask'>(),
    part: z.number().int().min(0).max(1000),
    epoch,
    evaluated: z.array(point).max(askLengths.at(-1)!),
    /** Two scalars, base64url; empty when nothing was evaluated. */
    proof: z.string().regex(/^([A-Za-z0-9_-]{86})?$/),
    declined: z.enum(declines).optional(),
  })
  .meta({ id: 'BlindAnswerLetter' })

/** "Call each other." The first half of each output shows that the caller had it evaluated: a filter alone shows less. */
export const callLetter = z
  .strictObject({
    v: z.literal(1),
    ask: idOf<'ask'>(),
    epoch,
    aim: z.enum(aims),
    outputs: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .min(1)
      .max(1000),
    contact: z.strictObject({ name: line(200), authority: line(300) }),
    /** The answer to a call: whom to ask for. Nobody answers it again. */
    reply: z.boolean(),
  })
  .meta({ id: 'BlindCallLetter' })

export type Offer = z.infer<typeof offerLetter>
export type AskLetter = z.infer<typeof askLetter>
export type AnswerLetter = z.infer<typeof answerLetter>
export type Decline = (typeof declines)[number]
export type CallLetter = z.infer<typeof callLetter>

/** Both sides name the chain alike: the owner of the key first. */
export const chainOf = (owner: string, asker: string): string => `blind:${owner}:${asker}`
