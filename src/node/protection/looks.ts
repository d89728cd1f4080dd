/**
 * Looks between this authority and a partner by the record of acts itself: what the ledger does not hold did not happen. Questions bear the
 * name that both sides know; whom they were about is not read.
 */
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Look, Said } from '../../protection/reckoning/statement.ts'

type Row = Readonly<{ key: string; at: Instant; event: string | null; officer: string | null; why: string | null }>

const lookOf = ({ key, at, event, officer, why }: Row): Look => {
  const said = event ? (JSON.parse(event) as { by?: { name?: string }; purpose?: string }) : {}
  const [who, reason] = [officer ?? said.by?.name, why ?? said.purpose]
  return { key, at, ...(who && { officer: who }), ...(reason && { why: reason }) }
}

/** The first entry of each question counts: answers that come later are the same look. */
const firsts = (rows: readonly Row[]): Look[] => [...Map.groupBy(rows, (it) => it.key).values()].map((its) => lookOf(its[0]!))

export async function looksBetween(sql: Sql, partner: NodeId, from: Instant, to: Instant): Promise<Said> {
  const span = [partner, from, to]
  const asked = await sql.query<Row>(
    `select subject as key, at, event, null as officer, null as why from ledger.entry
      where act in ('intelligence.ask-partner', 'screening.blind-ask') and counterparty = $1 and at >= $2 and at < $3
      order by arrival`,
    span,
  )
  const seen = await sql.query<Row>(
    `select coalesce('query:' || c.query, e.subject) as key, e.at, null as event, c.officer_name as officer, c.reason as why
       from ledger.entry e left join intelligence.consultation c on e.subject = 'consultation:' || c.consultation_id
      where e.act in ('intelligence.consulted', 'screening.blind-answer') and e.counterparty = $1 and e.at >= $2 and e.at < $3
        and not coalesce(c.late, false)
      order by e.arrival`,
    span,
  )
  // What a blind question asks and for whom is not told to the partner, so neither says it.
  const plain = (it: Look): Look => (it.key.startsWith('blind:') ? { key: it.key, at: it.at } : it)
  return { asked: firsts(asked.rows).map(plain), seen: firsts(seen.rows).map(plain) }
}
