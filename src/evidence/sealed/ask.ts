/** How a partner asks for sealed segments that were handed over to it: a signed question, good for ten minutes. */
import { z } from 'zod'
import type { Sign, Verify } from '../../directory/ed25519.ts'
import { nodeIdSchema } from '../../directory/manifest.ts'
import { canonical } from '../../kernel/canonical.ts'
import { type Instant, millis } from '../../kernel/instant.ts'
import { idOf } from '../../kernel/words.ts'

/** At most so many segments an answer: 16 MiB, so that a cut and a change of mind cost little. */
export const maxAsked = 16
const lasts_ms = 10 * 60_000

export const segmentAsk = z
  .object({
    v: z.literal(1),
    from: nodeIdSchema,
    to: nodeIdSchema,
    exhibit: idOf<'exhibit'>(),
    root: z.string().regex(/^[0-9a-f]{64}$/),
    /** The first segment wanted. */
    first: z.int().min(0),
    /** How many; 0 asks for the list of leaves. */
    count: z.int().min(0).max(maxAsked),
    at: z.iso.datetime(),
    signature: z.string().max(86),
  })
  .meta({ id: 'SegmentAsk' })
export type SegmentAsk = Readonly<z.infer<typeof segmentAsk>>

const asked = (body: Omit<SegmentAsk, 'signature'>): Uint8Array =>
  new TextEncoder().encode(`comity-segments-v1\n${canonical(body)}`)

export const signAsk = (body: Omit<SegmentAsk, 'signature'>, sign: Sign): SegmentAsk => ({
  ...body,
  signature: Buffer.from(sign(asked(body))).toString('base64url'),
})

export function genuineAsk({ signature, ...body }: SegmentAsk, key: string, verify: Verify, at: Instant): boolean {
  const fresh = Math.abs(millis(body.at as Instant) - millis(at)) <= lasts_ms
  return fresh && verify(key, asked(body), Buffer.from(signature, 'base64url'))
}
