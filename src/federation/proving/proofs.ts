/**
 * Receipts with inclusion proofs: the partner's evidence of record that its log, cosigned by witnesses, holds the opening of a letter of ours.
 * To deny the letter afterwards two logs and their witnesses would have to lie.
 */
import { z } from 'zod'
import { nodeIdSchema } from '../../directory/manifest.ts'
import { nativeChecks } from '../../ledger/log/signer.ts'
import { parseVkey } from '../../ledger/tlog/note.ts'
import { verifyRecord } from '../../ledger/verify.ts'
import { maxBatch, messageId } from '../envelope.ts'

export const proofsAskSchema = z
  .looseObject({
    v: z.literal(1),
    from: nodeIdSchema,
    to: nodeIdSchema,
    messages: z.array(messageId).min(1).max(maxBatch),
    at: z.iso.datetime(),
    signature: z.string().max(86),
  })
  .meta({ id: 'ProofsAsk' })

/** An evidence-of-record file has some kilobytes; with ML-DSA-44 cosignatures of many witnesses some tens. */
const maxProof_chars = 200_000
export const proofsSchema = z
  .object({
    v: z.literal(1),
    /** Of the letters asked about, those whose opening witnesses have seen in the log. */
    proofs: z.array(z.object({ message: messageId, record: z.string().max(maxProof_chars) })).max(maxBatch),
  })
  .meta({ id: 'Proofs' })

/** Whether a record shows, under the keys of the partner's log, that it opened or refused the letter with this digest. */
export function provesOpening(record: string, digest: string, logs: readonly string[]): boolean {
  const keys = logs.flatMap((text) => parseVkey(text) ?? [])
  const verdict = verifyRecord(record, { logs: keys, witnesses: [], quorum: 'none' }, nativeChecks)
  const content = verdict.content as { digest?: unknown } | null | undefined
  return verdict.holds && verdict.event?.act === 'federation.received' && content?.digest === digest
}
