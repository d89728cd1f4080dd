/** What two nodes say to each other: a batch of letters and receipts, its answer, and the asking for a gap. */
import { z } from 'zod'
import type { Sign, Verify } from '../directory/ed25519.ts'
import { nodeIdSchema } from '../directory/manifest.ts'
import { canonical } from '../kernel/canonical.ts'
import { type Instant, millis } from '../kernel/instant.ts'
import { chainName, fromBase64url, maxBatch, messageId, toBase64url } from './envelope.ts'
import { receiptSchema } from './receipt.ts'

export const maxReceipts = 256

/** Members are looked at one by one, so that one bad letter does not spoil the others. */
export const batchSchema = z
  .object({ v: z.literal(1), letters: z.array(z.unknown()).max(maxBatch), receipts: z.array(z.unknown()).max(maxReceipts) })
  .meta({ id: 'Batch' })

/** Why a letter was not taken now; the sender keeps it and tries again. */
export const laterCodes = [
  'unreadable',
  'wrong-address',
  'partner-not-accepted',
  'signature',
  'altered',
  'clock',
  'hold-full',
  'quarantined',
  'fault',
] as const
export type Later = Readonly<{ id: string; code: (typeof laterCodes)[number] }>

export const answerSchema = z
  .object({
    v: z.literal(1),
    /** All receipts given so far for each letter of the batch that was taken. */
    receipts: z.array(receiptSchema).max(maxBatch * 3),
    later: z.array(z.object({ id: z.string().max(100), code: z.string().max(100) })).max(maxBatch),
    /** `message:step` of each receipt of the batch that need not be sent again. */
    heard: z.array(z.string().max(100)).max(maxReceipts),
  })
  .meta({ id: 'BatchAnswer' })
export type Answer = Readonly<z.infer<typeof answerSchema>>

export const pullSchema = z
  .object({
    v: z.literal(1),
    from: nodeIdSchema,
    to: nodeIdSchema,
    chain: chainName,
    after: z.int().min(0),
    at: z.iso.datetime(),
    signature: z.string().max(86),
  })
  .meta({ id: 'Pull' })
export type Pull = Readonly<z.infer<typeof pullSchema>>

const pullBytes = (body: Omit<Pull, 'signature'>): Uint8Array => new TextEncoder().encode(`comity-pull-v1\n${canonical(body)}`)
export const signPull = (body: Omit<Pull, 'signature'>, sign: Sign): Pull => ({
  ...body,
  signature: toBase64url(sign(pullBytes(body))),
})

/** How old the asking for a gap may be; letters are sealed, so a replay within it shows who writes to whom and no more. */
const pullLasts_ms = 10 * 60_000

export function genuinePull({ signature, ...body }: Pull, key: string, verify: Verify, at: Instant): boolean {
  const bytes = fromBase64url(signature)
  return (
    bytes !== undefined &&
    Math.abs(millis(body.at as Instant) - millis(at)) <= pullLasts_ms &&
    verify(key, pullBytes(body), bytes)
  )
}

export const pulledSchema = z.object({ v: z.literal(1), letters: z.array(z.unknown()).max(maxBatch) }).meta({ id: 'Pulled' })

/** A letter's id for the answer, whatever else is wrong with it. */
export function idOf(letter: unknown): string {
  const id = (letter as { header?: { id?: unknown } } | null)?.header?.id
  return messageId.safeParse(id).success ? String(id) : 'unreadable'
}
