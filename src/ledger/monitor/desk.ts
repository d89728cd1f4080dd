/** What other machines hand in about logs: proofs of misconduct. A proof stands alone, so it does not matter who brings it. */
import type { Instant } from '../../kernel/instant.ts'
import type { DoorAnswer } from '../../kernel/route.ts'
import { nativeChecks } from '../log/signer.ts'
import { parseSignedCheckpoint } from '../tlog/checkpoint.ts'
import { notice } from '../witness/store.ts'
import type { WitnessTools } from '../witness/witness.ts'
import { convicts, misconduct_max_bytes, parseMisconduct } from './misconduct.ts'

const say = (status: number, body: string): DoorAnswer => ({ status, type: 'text/plain; charset=utf-8', body })

/** Answers one `POST misconduct`: kept when both checkpoints bear the signature of a log this node knows. */
export async function takeMisconduct(
  { tools, trusted }: Pick<WitnessTools, 'tools' | 'trusted'>,
  body: Uint8Array,
  at: Instant,
): Promise<DoorAnswer> {
  const proof = body.length > misconduct_max_bytes ? undefined : parseMisconduct(new TextDecoder().decode(body))
  if (!proof) return say(400, 'not a proof of misconduct\n')
  return tools.transaction(async (sql) => {
    const vkeys = await trusted(sql, proof.origin)
    if (!vkeys) return say(404, 'this node does not know the log\n')
    if (!convicts(proof, vkeys, nativeChecks)) return say(403, 'the log did not sign both\n')
    for (const note of proof.notes) {
      const { origin, size, root } = parseSignedCheckpoint(note)!.checkpoint
      await notice(sql, { origin, size, root, note, at, source: 'handed-in' })
    }
    return say(200, 'kept\n')
  })
}
