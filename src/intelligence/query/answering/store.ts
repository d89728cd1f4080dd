/** Schema `intelligence`: how many questions of partners were answered, for the limits of each. */
import type { NodeId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Answered } from './quota.ts'

/**
 * Whoever counts before it acts waits here until all others who count the same have ended: questions that come at once would each find
 * that the last place is free. Held until the transaction ends.
 * @param of what is counted, e.g. `partner:it-central`
 */
export async function takeTurn(sql: Sql, of: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`intelligence.turn:${of}`])
}

/** How many questions of this partner were answered within an hour and a day before `at`, and of them questions of one authority. */
export async function answeredTo(sql: Sql, partner: NodeId, authority: string, at: Instant): Promise<Answered> {
  const { rows } = await sql.query<{ hour: number; day: number; authority_hour: number; authority_day: number }>(
    `select count(*) filter (where c.at > $3::timestamptz - interval '1 hour')::int as hour, count(*)::int as day,
            count(*) filter (where c.authority = $2 and c.at > $3::timestamptz - interval '1 hour')::int as authority_hour,
            count(*) filter (where c.authority = $2)::int as authority_day
       from intelligence.consultation c
      where c.partner = $1 and c.at > $3::timestamptz - interval '1 day' and c.at <= $3 and not c.late and c.declined is null`,
    [partner, authority, at],
  )
  const it = rows[0]!
  return { hour: it.hour, day: it.day, authorityHour: it.authority_hour, authorityDay: it.authority_day }
}

/** The same for every partner that asked within a day, with how many were declined. */
export async function askedBy(sql: Sql, at: Instant): Promise<ReadonlyMap<string, Asks>> {
  const { rows } = await sql.query<{ partner: string } & Asks>(
    `select c.partner, count(*) filter (where c.declined is null and c.at > $1::timestamptz - interval '1 hour')::int as hour,
            count(*) filter (where c.declined is null)::int as day, count(*) filter (where c.declined is not null)::int as declined
       from intelligence.consultation c where c.at > $1::timestamptz - interval '1 day' and c.at <= $1 and not c.late group by c.partner`,
    [at],
  )
  return new Map(rows.map(({ partner, ...asks }) => [partner, asks]))
}
export type Asks = Readonly<{ hour: number; day: number; declined: number }>

/** Which questions have brought this record to a partner already, each as `partner query`. */
export async function queriesTold(sql: Sql, record: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ partner: string; query: string }>(
    'select partner, query from intelligence.consultation where records @> array[$1]',
    [record],
  )
  return new Set(rows.map((row) => `${row.partner} ${row.query}`))
}

/** Some held records that partners may be told of, besides these: the newest. */
export async function othersOf(sql: Sql, besides: readonly string[], most: number): Promise<readonly string[]> {
  const { rows } = await sql.query<{ record_id: string }>(
    `select record_id from intelligence.record
      where state = 'held' and share in ('contact', 'summary') and record_id <> all($1) order by record_id desc limit $2`,
    [besides, most],
  )
  return rows.map((row) => row.record_id)
}
