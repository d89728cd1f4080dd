/** Receipts: what the recipient signs about a letter. Stored and opened by the node, decided by an official. */
import { z } from 'zod'
import type { Sign, Verify } from '../directory/ed25519.ts'
import { nodeIdSchema } from '../directory/manifest.ts'
import { canonical } from '../kernel/canonical.ts'
import { chainName, fromBase64url, messageId, toBase64url } from './envelope.ts'

export const steps = ['stored', 'opened', 'decided'] as const
export type Step = (typeof steps)[number]

/** Members that a later protocol adds are kept: they are part of what was signed. */
export const receiptSchema = z
  .looseObject({
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
    /** Of protocol 2: the newest checkpoint of the log of whoever gives the receipt, and of the other's as it was seen. */
    checkpoint: z.string().max(4000).optional(),
    seen: z.string().max(4000).optional(),
    at: z.iso.datetime(),
    signature: z.string().max(86),
  })
  .meta({ id: 'Receipt' })
export type Receipt = Readonly<z.infer<typeof receiptSchema>>

const signedBytes = (body: object): Uint8Array => new TextEncoder().encode(`comity-receipt-v1\n${canonical(body)}`)

export type ReceiptBody = Pick<
  Receipt,
  'v' | 'from' | 'to' | 'message' | 'chain' | 'seq' | 'digest' | 'step' | 'verdict' | 'at'
> &
  Partial<Pick<Receipt, 'code' | 'reason' | 'checkpoint' | 'seen'>>

export const signReceipt = (body: ReceiptBody, sign: Sign): Receipt => ({
  ...body,
  signature: toBase64url(sign(signedBytes(body))),
})

/** @param keys one key, or all under which the partner is believed now */
export function genuine({ signature, ...body }: Receipt, keys: string | readonly string[], verify: Verify): boolean {
  const bytes = fromBase64url(signature)
  if (!bytes) return false
  let signed: Uint8Array
  try {
    signed = signedBytes(body)
  } catch {
    return false
  }
  return [keys].flat().some((key) => verify(key, signed, bytes))
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
