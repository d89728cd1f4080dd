/** Requests of a period, stripped in the database to what is counted: no name and no text leaves it. */
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Fact } from './counts.ts'

type Row = Omit<Fact, 'sentAt' | 'supplements'> & Readonly<{ sentAt: Instant; supplements: string | null }>
const page = 2000

/** Every request that was sent later than `after` and no later than `until`, on either side, in pages. */
export async function* factsOf(
  sql: Sql,
  { after, until, instrument }: Readonly<{ after: Instant; until: Instant; instrument?: string | undefined }>,
): AsyncGenerator<Fact> {
  let [at, id]: [Instant, string] = [after, '\uffff']
  for (;;) {
    const { rows } = await sql.query<Row>(
      `select r.request_id as id, r.side, r.instrument, r.urgent, v.at as "sentAt",
         case r.side when 'requesting' then r.requested->>'state' else r.requesting->>'state' end as state,
         coalesce(r.facts->'measures', '[]') as measures, coalesce((r.facts->>'remedySought')::boolean, false) as "remedySought",
         r.facts->>'supplements' as supplements,
         exists (select 1 from assistance.trail t where t.case_id = r.case_id and t.request_id = r.request_id
           and t.step = 'oral-notice') as oral,
         coalesce((select jsonb_agg(e.facts order by e.seq) from assistance.event e where e.case_id = r.case_id and e.request_id = r.request_id
             and e.facts->>'step' in ('accept', 'accept-with-conditions', 'results', 'refuse', 'withdraw', 'return-to-sender')), '[]') as steps
       from assistance.version v join assistance.request r on r.case_id = v.case_id and r.request_id = v.request_id
       where v.n = 1 and v.at <= $2 and (v.at, v.request_id) > ($1, $3) and ($4::text is null or r.instrument = $4)
       order by v.at, v.request_id limit ${page}`,
      [at, until, id, instrument ?? null],
    )
    for (const { supplements, ...row } of rows) yield { ...row, ...(supplements && { supplements }) }
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    ;[at, id] = [last.sentAt, last.id]
  }
}

/** How many days this partner took for each of these measures, from the sending to the results: the median of this node's own requests. */
export async function took(
  sql: Sql,
  partner: string,
  families: readonly string[],
): Promise<readonly Readonly<{ family: string; days: number; requests: number }>[]> {
  if (families.length === 0) return []
  const { rows } = await sql.query<{ family: string; days: number; requests: number }>(
    `select m->>'family' as family, count(*)::int as requests,
       ceil(percentile_cont(0.5) within group (order by date_part('epoch', e.at - v.at)) / 86400)::int as days
     from assistance.request r
     join assistance.version v on v.case_id = r.case_id and v.request_id = r.request_id and v.n = 1
     join assistance.event e on e.case_id = r.case_id and e.request_id = r.request_id and e.facts->>'step' = 'results',
     jsonb_array_elements(r.facts->'measures') m
     where r.side = 'requesting' and r.partner = $1 and m->>'family' = any($2::text[])
     group by 1 order by 1`,
    [partner, families],
  )
  return rows
}
