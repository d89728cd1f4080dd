/** What two nodes write each other for a joint look at money. No account, amount, day or name of a holder stands in any of it. */
import { z } from 'zod'
import { idOf, line, prose } from '../../../kernel/words.ts'
import { least, most } from './legs.ts'

export const jointKinds = {
  proposal: 'analysis.joint-proposal',
  rows: 'analysis.joint-rows',
  turned: 'analysis.joint-turned',
  release: 'analysis.joint-release',
  end: 'analysis.joint-end',
} as const

const session = idOf<'joint'>()
/** 32 bytes, base64url: a point of ristretto255. */
const point = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const row = z
  .number()
  .int()
  .min(0)
  .max(most.rows - 1)
const shape = {
  first: z.number().int().min(0).max(100_000),
  last: z.number().int().min(0).max(100_000),
  gave: z.number().int().min(0).max(200),
  got: z.number().int().min(0).max(200),
  currency: z.string().regex(/^[A-Z]{3}$/),
  hops: z.number().int().min(1).max(most.hops),
  many: z.boolean(),
}
const day = z.iso.date()

export const terms = z.strictObject({
  /** Days of payments that are looked at. */
  from: day,
  until: day,
  /** How long money may rest between a payment of one side and the next of the other. */
  windowHours: z
    .number()
    .int()
    .min(1)
    .max(24 * 60),
})
export type Terms = z.infer<typeof terms>
const contact = z.strictObject({ name: line(200), authority: line(300), reference: line(200).optional() })
export type Contact = z.infer<typeof contact>

/** Asks for a joint look. Who takes it into a case of its own decides there. */
export const proposalLetter = z
  .strictObject({ v: z.literal(1), session, terms, purpose: prose(2000), basis: prose(500), contact })
  .meta({ id: 'JointProposalLetter' })

/** The sender's accounts under its own secret, in an order that says nothing, and the ways of money at them; the reader's turned back. */
export const rowsLetter = z
  .strictObject({
    v: z.literal(1),
    session,
    rows: z.array(point).min(least).max(most.rows),
    legs: z.array(z.strictObject({ from: row.optional(), to: row.optional(), ...shape })).max(most.legs),
    /** The reader's rows under both secrets, in another order. Not in the first letter, which answers the proposal. */
    turned: z.array(point).max(most.rows).optional(),
    contact,
  })
  .meta({ id: 'JointRowsLetter' })

/** The reader's rows under both secrets, in another order, and the reader's own ways of money at what both know. */
export const turnedLetter = z
  .strictObject({
    v: z.literal(1),
    session,
    turned: z.array(point).max(most.rows),
    legs: z.array(z.strictObject({ from: point.optional(), to: point.optional(), ...shape })).max(most.legs),
  })
  .meta({ id: 'JointTurnedLetter' })

/** One side releases a finding. `rows` tells the reader which of its own rows are meant; empty until the reader released it too. */
export const releaseLetter = z
  .strictObject({
    v: z.literal(1),
    session,
    finding: z.string().regex(/^[0-9a-f]{64}$/),
    rows: z.array(z.strictObject({ point, row })).max(20),
    contact,
  })
  .meta({ id: 'JointReleaseLetter' })

export const endings = ['declined', 'withdrawn', 'conditions', 'too-few', 'garbled'] as const
export type Ending = (typeof endings)[number]
export const endLetter = z.strictObject({ v: z.literal(1), session, why: z.enum(endings) }).meta({ id: 'JointEndLetter' })

export type ProposalLetter = z.infer<typeof proposalLetter>
export type RowsLetter = z.infer<typeof rowsLetter>
export type TurnedLetter = z.infer<typeof turnedLetter>
export type ReleaseLetter = z.infer<typeof releaseLetter>
export type EndLetter = z.infer<typeof endLetter>

export const chainOf = (session: string): string => `joint:${session}`
