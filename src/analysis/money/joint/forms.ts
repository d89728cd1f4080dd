/** What officers hand in about joint looks, and what they are shown. */
import { z } from 'zod'
import { idOf, prose } from '../../../kernel/words.ts'
import { jointStates } from './joint.ts'
import { endings, terms } from './letters.ts'
import { jointPatterns, sides } from './meeting.ts'

export const jointParams = z.object({ case: idOf<'case'>(), joint: idOf<'joint'>() })
export const proposalParams = z.object({ joint: idOf<'joint'>() })
export const findingParams = z.object({
  case: idOf<'case'>(),
  joint: idOf<'joint'>(),
  finding: z.string().regex(/^[0-9a-f]{64}$/),
})

export const jointForm = z
  .object({ to: idOf<'node'>(), ...terms.shape, purpose: prose(2000), basis: prose(500) })
  .refine((it) => it.from <= it.until, { path: ['until'], params: { code: 'too-small' } })
  .meta({ id: 'JointForm' })
/** Under what legal basis a partner's proposal is taken into a case. */
export const takeJointForm = z.object({ joint: idOf<'joint'>(), basis: prose(500) }).meta({ id: 'JointTakeForm' })

const contact = z.object({ name: z.string(), authority: z.string(), reference: z.string().optional() })
const proposal = z.object({
  id: z.string(),
  partner: z.string(),
  at: z.iso.datetime(),
  terms,
  purpose: z.string(),
  basis: z.string(),
  contact,
})
/** Days and amounts of a leg are steps: the page says them as from-to. */
const leg = z.object({
  side: z.enum(['ours', 'theirs']),
  hops: z.number(),
  many: z.boolean(),
  from: z.iso.date(),
  until: z.iso.date(),
  least: z.number(),
  most: z.number(),
  currency: z.string(),
})
const released = z.object({
  name: z.string(),
  authority: z.string().optional(),
  reference: z.string().optional(),
  at: z.iso.datetime(),
})
const finding = z.object({
  id: z.string(),
  pattern: z.enum(jointPatterns),
  hops: z.number(),
  alike: z.number(),
  legs: z.array(leg),
  ours: released.optional(),
  theirs: released.optional(),
  /** Only once both sides released it: what stands behind it here. */
  accounts: z.array(z.string()).optional(),
  payments: z.array(z.string()).optional(),
})
export const jointsView = z
  .object({
    proposals: z.array(proposal),
    items: z.array(
      z.object({
        id: z.string(),
        partner: z.string(),
        side: z.enum(sides),
        state: z.enum(jointStates),
        at: z.iso.datetime(),
        terms,
        purpose: z.string(),
        basis: z.string(),
        preparedBy: z.string(),
        /** Whether the reader prepared it: then another officer sends it and releases its findings. */
        mine: z.boolean(),
        approvedBy: z.string().optional(),
        theirContact: contact.optional(),
        ending: z.enum(endings).optional(),
        counts: z
          .object({ met: z.number(), ours: z.number(), theirs: z.number(), of: z.number(), complete: z.boolean() })
          .optional(),
        /** Accounts of ours that were put in, of how many at the edge of what the statements show. */
        rows: z.object({ shown: z.number(), of: z.number() }),
        findings: z.array(finding),
      }),
    ),
  })
  .meta({ id: 'JointLooks' })
export type JointsView = z.infer<typeof jointsView>
export type JointForm = z.infer<typeof jointForm>
