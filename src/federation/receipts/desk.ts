/** Giving receipts: signed and kept in the transaction of what they speak of. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Carried } from '../gossip/desk.ts'
import { type Arrived, addReceipts } from '../inbox/store.ts'
import { type Receipt, signReceipt } from '../receipt.ts'
import type { FederationTools } from '../tools.ts'

type Given = Pick<Receipt, 'step' | 'verdict'> & Partial<Pick<Receipt, 'code' | 'reason'>>

/** Writes receipts for a letter in the caller's transaction; gives the last of them. */
export async function give(
  tools: FederationTools,
  sql: Sql,
  letter: Pick<Arrived, 'header' | 'digest'>,
  given: readonly (Given & Carried)[],
  at: Instant,
): Promise<Receipt> {
  const { id, from, chain, seq } = letter.header
  const receipts = given.map((it) =>
    signReceipt({ v: 1, from: tools.self, to: from, message: id, chain, seq, digest: letter.digest, ...it, at }, tools.sign),
  )
  await addReceipts(sql, 'given', receipts)
  return receipts.at(-1)!
}
