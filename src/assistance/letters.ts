/** What the two nodes write to each other about a request. wire/ holds the JSON Schema of each, made from these. */
import { z } from 'zod'
import { packedExhibit } from '../evidence/forms.ts'
import { idPattern } from '../kernel/words.ts'
import { content } from './content.ts'
import { actor, event, type Proposable, proposable, stepTaken } from './life/steps.ts'
import { free } from './words.ts'

const id = z.string().regex(idPattern)
const party = z.object({
  node: z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,60}$/),
  state: z.string().regex(/^[A-Z]{2}$/),
  authority: free(500),
})
const packed = z.array(packedExhibit).max(200)

/** The signed request. The envelope carries the node's signature; `digest` is of the content alone, so that a version can be named. */
export const requestLetter = z
  .object({
    v: z.literal(1),
    request: id,
    reference: free(80),
    requesting: party,
    requested: party,
    content,
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    authorisedBy: free(500),
    authorisedAt: z.iso.datetime(),
    sentBy: free(500),
    sentAt: z.iso.datetime(),
    attachments: packed.default([]),
  })
  .meta({ id: 'AssistanceRequestLetter' })

/** A step of the requesting side, proposed to the node that numbers events. */
export const stepLetter = z
  .object({ v: z.literal(1), request: id, proposal: id, by: actor, at: z.iso.datetime(), taken: stepTaken })
  .refine((letter) => (proposable as readonly string[]).includes(letter.taken.step) && letter.by.side === 'requesting')
  .meta({ id: 'AssistanceStepLetter' })

/** A numbered event, with the exhibits it speaks of. */
export const eventLetter = z
  .object({ v: z.literal(1), request: id, event, exhibits: packed.default([]) })
  .meta({ id: 'AssistanceEventLetter' })

/** A proposal that was not open any more. `code` is the refusal's. */
export const declinedLetter = z
  .object({ v: z.literal(1), request: id, proposal: id, code: free(80) })
  .meta({ id: 'AssistanceDeclinedStepLetter' })

export type RequestLetter = z.infer<typeof requestLetter>
export type StepLetter = z.infer<typeof stepLetter>
export type EventLetter = z.infer<typeof eventLetter>
export type DeclinedLetter = z.infer<typeof declinedLetter>
export type ProposedStep = Extract<StepLetter['taken'], { step: Proposable }>

export const kinds = {
  request: 'assistance.request',
  step: 'assistance.step',
  event: 'assistance.event',
  declined: 'assistance.declined-step',
} as const
