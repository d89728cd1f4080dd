/**
 * A person who consents has partners asked as well. The partner treats it as a request of that person: it gathers, weighs, and a second
 * person agrees. What it withholds and what it does not hold come back alike, so no authority learns from another what the person may not.
 */
import { z } from 'zod'
import { idPattern, line } from '../../../kernel/words.ts'
import { regimes, rights } from '../request.ts'

export const personAskKind = 'protection.person-ask'
export const personAnswerKind = 'protection.person-answer'

export const personAskLetter = z
  .strictObject({
    v: z.literal(1),
    /** The asking authority's own matter: the answer carries it. */
    ask: z.string().regex(idPattern),
    reference: line(100),
    right: z.enum(rights),
    regime: z.enum(regimes),
    names: z.array(line(300)).min(1).max(20),
    born: line(10).optional(),
    identifiers: z.array(line(100)).max(20),
    receivedOn: z.iso.date(),
    /** How the person consented to being named to this authority. */
    consent: line(500),
  })
  .meta({ id: 'PersonAskLetter' })
export type PersonAskLetter = z.infer<typeof personAskLetter>

export const personAnswerLetter = z
  .strictObject({
    v: z.literal(1),
    ask: z.string().regex(idPattern),
    /** What the person is given. Empty says nothing about whether there is anything. */
    given: z.array(z.strictObject({ reference: line(200), since: z.iso.date() })).max(5000),
  })
  .meta({ id: 'PersonAnswerLetter' })
export type PersonAnswerLetter = z.infer<typeof personAnswerLetter>
