/** What partners offer us: their key, how much they answer, and the filter of what they hold out. */
import type { NodeId } from '../../../../kernel/id.ts'
import type { Instant } from '../../../../kernel/instant.ts'
import type { Sql } from '../../../../kernel/sql.ts'
import type { Filter } from '../../filter.ts'

export type Offer = Readonly<{
  partner: NodeId
  epoch: number
  key: string
  daily: number
  until: Instant
  filter: Filter
  receivedAt: Instant
}>
type OfferRow = {
  partner: NodeId
  epoch: number
  public_key: string
  daily: number
  until: Instant
  width: number
  entries: Buffer
  received_at: Instant
}
const offer = (r: OfferRow): Offer => ({
  partner: r.partner,
  epoch: r.epoch,
  key: r.public_key,
  daily: r.daily,
  until: r.until,
  filter: { width: r.width, entries: new Uint8Array(r.entries) },
  receivedAt: r.received_at,
})
export async function putOffer(sql: Sql, it: Offer): Promise<void> {
  await sql.query(
    `insert into screening.blind_offer (partner, epoch, public_key, daily, until, width, entries, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (partner) do update set epoch = excluded.epoch, public_key = excluded.public_key, daily = excluded.daily, until = excluded.until,
       width = excluded.width, entries = excluded.entries, received_at = excluded.received_at`,
    [it.partner, it.epoch, it.key, it.daily, it.until, it.filter.width, Buffer.from(it.filter.entries), it.receivedAt],
  )
}
export async function offerOf(sql: Sql, partner: NodeId): Promise<Offer | null> {
  const { rows } = await sql.query<OfferRow>('select * from screening.blind_offer where partner = $1 for share', [partner])
  return rows[0] ? offer(rows[0]) : null
}
/** Offers without their filters. */
export async function offers(sql: Sql): Promise<(Omit<Offer, 'filter'> & { entries: number })[]> {
  const { rows } = await sql.query<Omit<OfferRow, 'entries'> & { n: number }>(
    `select partner, epoch, public_key, daily, until, width, received_at, length(entries) / width as n from screening.blind_offer order by partner`,
  )
  return rows.map((r) => ({
    partner: r.partner,
    epoch: r.epoch,
    key: r.public_key,
    daily: r.daily,
    until: r.until,
    receivedAt: r.received_at,
    entries: r.n,
  }))
}
