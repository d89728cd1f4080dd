/**
 * A policy: one sentence that closes something, with its source and with whoever can lift it. No policy opens anything: what may be done
 * is what no policy closes. That is why adding one can only tighten, whoever adds it.
 */
import { z } from 'zod'
import { digest } from '../../kernel/canonical.ts'
import type { Attribute, Question } from './attributes.ts'
import { type Clause, faultsOf, holds, type Operand, ops } from './clause.ts'

/** Who can lift what a policy closes, in this case and for this item. */
export const lifters = [
  'nobody',
  'owner',
  'originating-state',
  'requesting-state',
  'recipient',
  'case-lead',
  'second-person',
  'officer',
  'administrator',
  'data-protection-officer',
  'privilege-reviewer',
] as const
export type Lifter = (typeof lifters)[number]

/** What the officer is told: refusal codes of this room. `not-found` hides that the thing exists. */
export const answers = [
  'role-lacking',
  'not-found',
  'case-closed',
  'own-work',
  'purpose-missing',
  'step-up-needed',
  'policy-forbids',
  'too-many-questions',
] as const

export type Policy = Readonly<{
  id: string
  /** The sentence a lawyer reads; the portal has it in six languages under `policy.<id>`. */
  says: string
  source: string
  /** How sure we are of the source's article. */
  confidence: 'checked' | 'own-knowledge'
  lift: Lifter
  answer: (typeof answers)[number]
  /** The rules of the table that this policy keeps, e.g. `R6`. */
  keeps: readonly string[]
  /** Closed when this holds ... */
  when: Clause
  /** ... unless this does. */
  unless?: Clause | undefined
}>

export type PolicySet = Readonly<{ federation: readonly Policy[]; local: readonly Policy[] }>

const operand: z.ZodType<Operand> = z.union([
  z.string().max(200),
  z.number(),
  z.array(z.string().max(200)).max(200),
  z.strictObject({ of: z.string() as unknown as z.ZodType<Attribute> }),
])
const test = z.union([
  z.tuple([z.string() as unknown as z.ZodType<Attribute>, z.enum(ops)]),
  z.tuple([z.string() as unknown as z.ZodType<Attribute>, z.enum(ops), operand]),
])
const clause: z.ZodType<Clause> = z.lazy(() =>
  z.union([
    test,
    z.strictObject({ all: z.array(clause).min(1).max(20) }),
    z.strictObject({ any: z.array(clause).min(1).max(20) }),
    z.strictObject({ not: clause }),
  ]),
) as z.ZodType<Clause>

/** A policy of this jurisdiction, as it is proposed: readable, with a source, and only of words we know. */
export const policyForm = z
  .strictObject({
    id: z.string().regex(/^local-[a-z0-9-]{2,60}$/),
    says: z.string().trim().min(10).max(500),
    source: z.string().trim().min(3).max(300),
    confidence: z.enum(['checked', 'own-knowledge']),
    lift: z.enum(lifters),
    answer: z.enum(['policy-forbids', 'not-found']),
    keeps: z.array(z.string().regex(/^R([1-9]|1\d|2[0-8])$/)).max(28),
    when: clause,
    unless: clause.optional(),
  })
  .superRefine((it, context) => {
    for (const part of ['when', 'unless'] as const)
      if (it[part])
        for (const fault of faultsOf(it[part]))
          context.addIssue({ code: 'custom', path: [part], message: fault, params: { fault } })
  })

export const blocks = (policy: Policy, question: Question): boolean =>
  holds(policy.when, question) && !(policy.unless && holds(policy.unless, question))

/** Names exactly these policies: any change of a word or a clause changes it. */
export const policiesDigest = (policies: readonly Policy[]): string => digest(policies)
