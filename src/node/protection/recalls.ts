/**
 * Records that were recalled, ours and partners', as a list beside the database in the same two places as the list of erasures: what a
 * restore brings back of them is gone again before the node listens, and answers nobody.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RecallDesk } from '../../intelligence/owner/recall/desk.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Ground } from '../background.ts'
import { checkpointDirOf } from '../logs.ts'

type Recalled = Readonly<{ owner: NodeId; reference: string; at: Instant }>
const nameOf = (it: Recalled): string => `${it.owner} ${it.reference}`

export function recallsKept({ config, db }: Pick<Ground, 'config' | 'db'>, recall: Pick<RecallDesk, 'again'>) {
  const lists = [...new Set([config.dataDir, checkpointDirOf(config, 1)])].map((dir) => join(dir, 'recalls.jsonl'))
  const linesOf = (list: string): Recalled[] =>
    existsSync(list)
      ? readFileSync(list, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Recalled)
      : []
  const inDatabase = async (sql: Sql): Promise<Recalled[]> =>
    (
      await sql.query<Recalled>(
        `select $1 as owner, reference, moved_at as at from intelligence.record where state = 'recalled'
         union all select partner, reference, at from intelligence.taken_back`,
        [config.node],
      )
    ).rows
  let known = -1

  async function settle(): Promise<void> {
    const its = await inDatabase(db.sql)
    for (const list of lists) {
      mkdirSync(dirname(list), { recursive: true })
      const listed = new Set(linesOf(list).map(nameOf))
      for (const { owner, reference, at } of its)
        if (!listed.has(`${owner} ${reference}`))
          appendFileSync(list, `${JSON.stringify({ owner, reference, at })}\n`, { mode: 0o600, flush: true })
    }
    known = its.length
  }

  return {
    /** Writes what is new; a node that does nothing else looks again and again, and mostly finds nothing. */
    async work(): Promise<boolean> {
      const { rows } = await db.sql.query<{ count: number }>(
        `select ((select count(*) from intelligence.record where state = 'recalled') + (select count(*) from intelligence.taken_back))::int as count`,
      )
      if (rows[0]!.count !== known) await settle()
      return false
    },
    /** Before the node listens: what a restore brought back is recalled again. */
    async again(): Promise<void> {
      const held = new Set((await inDatabase(db.sql)).map(nameOf))
      const listed = [...new Map(lists.flatMap(linesOf).map((it) => [nameOf(it), it])).values()]
      for (const it of listed.filter((one) => !held.has(nameOf(one)))) await recall.again(it.owner, it.reference, db.now())
      await settle()
    },
  }
}
