/** Receipts: what the recipient signs about a letter. Stored and opened by the node, decided by an official. */
import { z } from 'zod'
import type { Sign, Verify } from '../directory/ed25519.ts'
import { nodeIdSchema } from '../directory/manifest.ts'
import { canonical } from '../kernel/canonical.ts'
import { chainName, fromBase64url, messageId, toBase64url } from './envelope.ts'

export const steps = ['stored', 'opened', 'decided'] as const
export type Step = (typeof steps)[number]

export const receiptSchema = z
  .object({
    v: z.literal(1),
    /** Who gives it, and to whom. */
    from: nodeIdSchema,
    to: nodeIdSchema,
    message: messageId,
    chain: chainName,
    seq: z.int().min(1),
    /** Digest of the envelope it speaks of. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    step: z.enum(steps),
    /** `opened`: the node could use it or not. `decided`: the official's word. `stored`: always accepted. */
    verdict: z.enum(['accepted', 'refused']),
    /** Why refused: a refusal's code, never its words. */
    code: z.string().max(100).optional(),
    /** The official's reason, when one was given. */
    reason: z.string().max(4000).optional(),
    at: z.iso.datetime(),
    signature: z.string().max(86),
  })
  .meta({ id: 'Receipt' })
export type Receipt = Readonly<z.infer<typeof receiptSchema>>

const signedBytes = (body: Omit<Receipt, 'signature'>): Uint8Array =>
  new TextEncoder().encode(`comity-receipt-v1\n${canonical(body)}`)

export const signReceipt = (body: Omit<Receipt, 'signature'>, sign: Sign): Receipt => ({
  ...body,
  signature: toBase64url(sign(signedBytes(body))),
})

export function genuine({ signature, ...body }: Receipt, key: string, verify: Verify): boolean {
  const bytes = fromBase64url(signature)
  return bytes !== undefined && verify(key, signedBytes(body), bytes)
}

type DeliveryState = 'waiting' | 'stored' | 'opened' | 'accepted' | 'refused' | 'expired'

/** The state of a delivery once this receipt is in. A later step is never undone by an earlier one that arrives late. */
export function stateAfter(
  now: DeliveryState,
  { step, verdict, code }: Pick<Receipt, 'step' | 'verdict' | 'code'>,
): DeliveryState {
  if (now === 'accepted' || now === 'refused') return now
  if (step === 'decided') return verdict
  if (step === 'opened') return verdict === 'accepted' ? 'opened' : code === 'letter-expired' ? 'expired' : 'refused'
  return now === 'waiting' || now === 'expired' ? 'stored' : now
}
