/**
 * The end of the period for logs (Directive (EU) 2016/680 Article 25; Regulation (EU) 2018/1862 Article 12): what can be read of old entries
 * is destroyed, salt and all. The leaf stays, so the log and all its proofs stay whole. Entries of open cases wait, and so do entries that an
 * officer is being asked about: a record serves self-monitoring and proceedings for as long as these last.
 */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EntryId, Remember } from '../../ledger/entry.ts'
import { erase } from '../../ledger/store.ts'
import type { Database } from '../postgres/pool.ts'

const some = 500
const hour_ms = 3_600_000

/** The same day so many years before; the last of the month where that day does not exist. */
export function yearsBefore(at: Instant, years: number): Instant {
  const [year, month, day] = at.slice(0, 10).split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year - years, month, 0)).getUTCDate()
  const then = new Date(Date.UTC(year - years, month - 1, Math.min(day, last))).toISOString()
  return `${then.slice(0, 10)}${at.slice(10)}` as Instant
}

export function endingLogs({
  db,
  remember,
  node,
  years,
}: Readonly<{ db: Database; remember: Remember; node: NodeId; years: number | undefined }>) {
  let looked: Instant | undefined
  const step = (): Promise<boolean> =>
    db.transaction(async (sql) => {
      const at = db.now()
      const before = yearsBefore(at, years!)
      const { rows } = await sql.query<{ id: EntryId }>(
        `select e.id from ledger.entry e left join cases.case_file c on c.case_id = e.case_id
          where e.at < $1 and e.event is not null and (e.case_id is null or c.case_id is null or c.closed_at < $1)
            and not exists (select 1 from protection.matter m
              where m.kind = 'review' and m.state <> 'closed' and m.doc ->> 'entry' = e.id::text)
          order by e.arrival limit ${some}`,
        [before],
      )
      for (const { id } of rows) await erase(sql, id, 'all', at)
      if (rows.length > 0)
        await remember(sql, {
          act: 'node.logs-ended',
          by: { node },
          purpose: 'The period for which the law has entries kept is over',
          subject: 'ledger:entries',
          content: { before, entries: rows.length },
          at,
        })
      return rows.length === some
    })
  return {
    step,
    /** Looks once an hour; says whether there may be more. */
    async work(): Promise<boolean> {
      if (years === undefined) return false
      const now = db.now()
      if (looked && Date.parse(now) - Date.parse(looked) < hour_ms) return false
      const more = await step()
      if (!more) looked = now
      return more
    },
  }
}
