/** What the entrance itself adds to the ledger, and what rooms take out of it. */
import type { EvidenceTools } from '../../evidence/desk.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { LedgerDesk } from '../../ledger/desk.ts'
import type { EntryId, Remember } from '../../ledger/entry.ts'
import { unmarked } from '../http/once.ts'
import type { RememberRefusal } from '../http/rooms.ts'
import type { Database } from '../postgres/pool.ts'

/** Proofs of a subject's entries that are logged; those of the last seconds may not be yet, and a package is made without them. */
export const proofsOf =
  (ledger: LedgerDesk): EvidenceTools['proofs'] =>
  async (officer, subject, at) => {
    const texts: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await ledger.subjectEntries(officer, subject, { limit: 100, ...(cursor && { cursor }) }, at)
      for (const entry of page.items)
        try {
          texts.push(new TextDecoder().decode((await ledger.proofOf(officer, entry.id as EntryId, at)).bytes))
        } catch (thrown) {
          if (!(thrown instanceof Refusal)) throw thrown
        }
      cursor = page.next
      if (!cursor) return texts.reverse()
    }
  }

/** A "no" is an act too: who was told it, to what, and why. It is written after the act's own transaction is undone. */
export const refusalsRemembered =
  (db: Database, remember: Remember): RememberRefusal =>
  ({ officer, route, params, refusal, at }) =>
    unmarked(() =>
      db.transaction(async (sql) => {
        const content = {
          act: route.act,
          code: refusal.code,
          facts: refusal.facts,
          verb: route.verb,
          path: route.path,
          params: params ?? {},
        }
        await remember(sql, {
          act: 'node.refused',
          by: { officer: officer.id, name: officer.name },
          purpose: '',
          subject: `refusal:${refusal.code}`,
          content,
          at,
        })
      }),
    )
