/** What lists that officers brought in answer to a question: at once, and later when a list changes while the question stays open. */
import type { Id, NodeId } from '../../../kernel/id.ts'
import { dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { onePerEntry } from '../../../screening/lists/found.ts'
import * as lists from '../../../screening/lists/store.ts'
import { candidates } from '../../../screening/query/desk.ts'
import type { IntelligenceTools } from '../../tools.ts'
import { hitOf } from '../answering/desk.ts'
import { type AskedList, bestOf, listAnswer, type Query } from '../query.ts'
import * as store from '../store.ts'

const most = 50
/** So many open questions of ours are looked up again when a list changes, those asked last. */
const mostWaiting = 2_000

const saidOf = (it: lists.List): AskedList => ({
  name: it.name,
  source: it.source,
  version: it.version,
  day: it.dated ?? dateOf(it.importedAt as Instant),
})

export function listAnswers(tools: IntelligenceTools) {
  async function look(sql: Sql, query: Query, among: readonly lists.List[], at: Instant, late: boolean): Promise<void> {
    const owners = among.map((it) => lists.ownerOf(it.id))
    const { candidates: found } = await candidates(sql, owners, query.subject, most)
    const best = onePerEntry(found.filter((it) => !it.cleared))
    for (const list of among) {
      const partner = lists.ownerOf(list.id) as NodeId
      const said = saidOf(list)
      const shown = best.filter((it) => it.held.owner === partner).flatMap((it) => listAnswer(said, it) ?? [])
      const level = bestOf(shown.map((it) => it.level))
      if (!(late && (await store.answered(sql, query.id, partner, level, at, said))))
        await store.addAsked(sql, query, {
          partner,
          way: 'list',
          state: 'answered',
          level,
          list: said,
          askedAt: at,
          answeredAt: at,
        })
      await store.addHits(
        sql,
        query,
        shown.map((it) => hitOf(tools.newId<'hit'>(), query.id, partner, it, at)),
      )
    }
  }

  return {
    /** All lists, by their ids: what is published, or was brought in by this authority, needs no permission of an owner. */
    async ask(sql: Sql, query: Query): Promise<readonly string[]> {
      const all = await lists.all(sql)
      if (all.length > 0) await look(sql, query, all, query.askedAt, false)
      return all.map((it) => it.id)
    },

    /** A list came in a new state: our own questions that stay open are looked up in it again. */
    async brought(sql: Sql, id: Id<'list'>, at: Instant): Promise<void> {
      const list = await lists.find(sql, id)
      if (!list) return
      for (const query of await store.openOwn(sql, tools.self.node, at, mostWaiting)) await look(sql, query, [list], at, true)
    },
  }
}
export type ListAnswers = ReturnType<typeof listAnswers>
