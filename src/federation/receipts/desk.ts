/** Giving receipts: signed and kept in the transaction of what they speak of. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Carried } from '../gossip/desk.ts'
import { type Arrived, addReceipts } from '../inbox/store.ts'
import { type Receipt, signReceipt } from '../receipt.ts'
import type { FederationTools } from '../tools.ts'

type Given = Pick<Receipt, 'step' | 'verdict'> &
  Partial<Pick<Receipt, 'code' | 'reason'>> &
  Carried &
  Readonly<{ letter: Pick<Arrived, 'header' | 'digest'> }>

/** Writes receipts in the caller's transaction. */
export async function giveAll(tools: FederationTools, sql: Sql, given: readonly Given[], at: Instant): Promise<Receipt[]> {
  const receipts = given.map(({ letter: { header, digest }, ...it }) => {
    const { id, from, chain, seq } = header
    return signReceipt({ v: 1, from: tools.self, to: from, message: id, chain, seq, digest, ...it, at }, tools.sign)
  })
  await addReceipts(sql, 'given', receipts)
  return receipts
}

export const give = async (tools: FederationTools, sql: Sql, given: Given, at: Instant): Promise<Receipt> =>
  (await giveAll(tools, sql, [given], at))[0]!
