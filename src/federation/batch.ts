/** What two nodes say to each other: a batch of letters and receipts, its answer, and the asking for a gap. */
import { z } from 'zod'
import type { Sign, Verify } from '../directory/ed25519.ts'
import { nodeIdSchema } from '../directory/manifest.ts'
import { canonical } from '../kernel/canonical.ts'
import { type Instant, millis } from '../kernel/instant.ts'
import { chainName, fromBase64url, maxBatch, messageId, toBase64url } from './envelope.ts'
import { misconductSchema } from './gossip/checkpoint.ts'
import { receiptSchema } from './receipt.ts'

export const maxReceipts = 256

/** Members are looked at one by one, so that one bad letter does not spoil the others. */
export const batchSchema = z
  .object({
    v: z.literal(1),
    letters: z.array(z.unknown()).max(maxBatch),
    receipts: z.array(z.unknown()).max(maxReceipts),
    /** Of protocol 2: the newest checkpoints of other logs that the sender saw, and proofs of misconduct. */
    checkpoints: z.array(z.string().max(4000)).max(32).optional(),
    proofs: z.array(misconductSchema).max(16).optional(),
    /** Who says so about the logs of others; letters and receipts name their sender themselves. */
    from: nodeIdSchema.optional(),
  })
  .meta({ id: 'Batch' })

type Out = Readonly<{
  letters: readonly unknown[]
  receipts: readonly unknown[]
  rumours: Readonly<{ checkpoints: readonly string[]; proofs: readonly unknown[] }>
}>
/** The batch as it travels; without rumours it is what protocol 1 knows. */
export const batchOf = (from: string, { letters, receipts, rumours: { checkpoints, proofs } }: Out) => ({
  v: 1,
  letters,
  receipts,
  ...(checkpoints.length + proofs.length > 0 && { from, checkpoints, proofs }),
})

/** Why a letter was not taken now; the sender keeps it and tries again. */
export const laterCodes = [
  'unreadable',
  'wrong-address',
  'partner-not-accepted',
  'partner-out-of-date',
  'signature',
  'altered',
  'clock',
  'another-beginning',
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
  .looseObject({
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

const askBytes = (label: string, body: object): Uint8Array => new TextEncoder().encode(`${label}\n${canonical(body)}`)
type PullBody = Pick<Pull, 'v' | 'from' | 'to' | 'chain' | 'after' | 'at'>
export const signAsk = <Body extends object>(label: string, body: Body, sign: Sign): Body & { signature: string } => ({
  ...body,
  signature: toBase64url(sign(askBytes(label, body))),
})
export const signPull = (body: PullBody, sign: Sign): Pull => signAsk('comity-pull-v1', body, sign)

/** How old an asking may be; what is answered is sealed or proves itself, so a replay within it shows who writes to whom and no more. */
const askLasts_ms = 10 * 60_000

export function genuineAsk(
  label: string,
  ask: Readonly<{ at: string; signature: string }>,
  keys: string | readonly string[],
  verify: Verify,
  at: Instant,
): boolean {
  const { signature, ...body } = ask
  const bytes = fromBase64url(signature)
  if (!bytes || Math.abs(millis(ask.at as Instant) - millis(at)) > askLasts_ms) return false
  let signed: Uint8Array
  try {
    signed = askBytes(label, body)
  } catch {
    return false
  }
  return [keys].flat().some((key) => verify(key, signed, bytes))
}

export const genuinePull = (pull: Pull, keys: string | readonly string[], verify: Verify, at: Instant): boolean =>
  genuineAsk('comity-pull-v1', pull, keys, verify, at)

export const pulledSchema = z.object({ v: z.literal(1), letters: z.array(z.unknown()).max(maxBatch) }).meta({ id: 'Pulled' })

/** A letter's id for the answer, whatever else is wrong with it. */
export function idOf(letter: unknown): string {
  const id = (letter as { header?: { id?: unknown } } | null)?.header?.id
  return messageId.safeParse(id).success ? String(id) : 'unreadable'
}
