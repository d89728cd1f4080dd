/** Who is to call whom. */
import type { CaseId, NodeId } from '../../../../kernel/id.ts'
import type { Instant } from '../../../../kernel/instant.ts'
import type { Sql } from '../../../../kernel/sql.ts'
import type { Aim } from '../../letters.ts'

export type Call = Readonly<{
  id: string
  case: CaseId
  /** `in`: a partner met what we hold out; `out`: the answer to a call of ours. */
  way: 'in' | 'out'
  partner: NodeId
  ask: string
  aim: Aim
  set?: string
  item?: number
  contact: Readonly<{ name: string; authority: string }>
  at: Instant
}>

export async function insert(sql: Sql, it: Call): Promise<void> {
  await sql.query(
    `insert into screening.blind_call (case_id, call_id, way, partner, ask_id, aim, set_id, item_no, contact_name, contact_authority, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [
      it.case,
      it.id,
      it.way,
      it.partner,
      it.ask,
      it.aim,
      it.set ?? null,
      it.item ?? null,
      it.contact.name,
      it.contact.authority,
      it.at,
    ],
  )
}

/** The call under which a partner and this authority met, by the question. */
export async function byAsk(sql: Sql, ask: string, partner: NodeId): Promise<Readonly<{ case: CaseId; aim: Aim }> | undefined> {
  const { rows } = await sql.query<{ case: CaseId; aim: Aim }>(
    'select case_id as case, aim from screening.blind_call where ask_id = $1 and partner = $2 order by at limit 1',
    [ask, partner],
  )
  return rows[0]
}

export type CallRow = Call & Readonly<{ reference?: string }>
type Stored = {
  call_id: string
  case_id: CaseId
  way: Call['way']
  partner: NodeId
  ask_id: string
  aim: Aim
  set_id: string | null
  item_no: number | null
  contact_name: string
  contact_authority: string
  at: Instant
  reference: string | null
}
const callRow = (r: Stored): CallRow => ({
  id: r.call_id,
  case: r.case_id,
  way: r.way,
  partner: r.partner,
  ask: r.ask_id,
  aim: r.aim,
  ...(r.set_id && { set: r.set_id }),
  ...(r.item_no !== null && { item: r.item_no }),
  contact: { name: r.contact_name, authority: r.contact_authority },
  at: r.at,
  ...(r.reference && { reference: r.reference }),
})

/** The calls of these cases since then, newest first, with what our own officers call the item; 500 at most. */
export async function since(sql: Sql, cases: readonly CaseId[], from: Instant): Promise<CallRow[]> {
  const { rows } = await sql.query<Stored>(
    `select c.*, coalesce(h.reference, a.reference) as reference from screening.blind_call c
       left join screening.blind_item h on h.set_id = c.set_id and h.item_no = c.item_no and c.way = 'in'
       left join screening.blind_ask_item a on a.ask_id = c.ask_id and a.item_no = c.item_no and c.way = 'out'
      where c.case_id = any ($1) and c.at >= $2 order by c.at desc, c.call_id limit 500`,
    [cases, from],
  )
  return rows.map(callRow)
}

/** All calls of a case, newest first. */
export const ofCase = (sql: Sql, id: CaseId): Promise<CallRow[]> => since(sql, [id], '1970-01-01T00:00:00.000Z' as Instant)
