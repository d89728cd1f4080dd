/** What this authority holds out to partners: keys for each, sets of items, the entries of their filters, and how much they asked. */
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { BlindItem } from '../keys.ts'
import type { Aim, Decline } from '../letters.ts'

export type Line = Readonly<{
  partner: NodeId
  epoch: number
  secret: Uint8Array | null
  key: string
  daily: number
  days: number
  purpose: string
  openedBy: string
  openedAt: Instant
  until: Instant
}>
type LineRow = {
  partner: NodeId
  epoch: number
  secret: Buffer | null
  public_key: string
  daily: number
  days: number
  purpose: string
  opened_by: string
  opened_at: Instant
  until: Instant
}
const line = (r: LineRow): Line => ({
  partner: r.partner,
  epoch: r.epoch,
  secret: r.secret && new Uint8Array(r.secret),
  key: r.public_key,
  daily: r.daily,
  days: r.days,
  purpose: r.purpose,
  openedBy: r.opened_by,
  openedAt: r.opened_at,
  until: r.until,
})

/** The newest line to each partner. */
export async function lines(sql: Sql): Promise<Line[]> {
  const { rows } = await sql.query<LineRow>(
    'select distinct on (partner) * from screening.blind_line order by partner, epoch desc',
  )
  return rows.map(line)
}
/** The newest line to a partner, held until the transaction ends: two asks at once cannot both spend the last of a quota. */
export async function lineTo(sql: Sql, partner: NodeId): Promise<Line | null> {
  const { rows } = await sql.query<LineRow>(
    'select * from screening.blind_line where partner = $1 order by epoch desc limit 1 for update',
    [partner],
  )
  return rows[0] ? line(rows[0]) : null
}
/** One line whose key is over, and which stands open. */
export async function overdue(sql: Sql, at: Instant): Promise<Line | null> {
  const { rows } = await sql.query<LineRow>(
    `select * from screening.blind_line where secret is not null and daily > 0 and until <= $1 order by until limit 1 for update skip locked`,
    [at],
  )
  return rows[0] ? line(rows[0]) : null
}
/** A new key. The secret before it goes: what was made with it can never be asked again. */
export async function open(sql: Sql, it: Line): Promise<void> {
  await sql.query('update screening.blind_line set secret = null where partner = $1', [it.partner])
  await sql.query('delete from screening.blind_tag where partner = $1', [it.partner])
  await sql.query(
    `insert into screening.blind_line (partner, epoch, secret, public_key, daily, days, purpose, opened_by, opened_at, until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      it.partner,
      it.epoch,
      it.secret && Buffer.from(it.secret),
      it.key,
      it.daily,
      it.days,
      it.purpose,
      it.openedBy,
      it.openedAt,
      it.until,
    ],
  )
}

export type HeldSet = Readonly<{
  id: string
  case: CaseId
  name: string
  purpose: string
  partners: readonly NodeId[]
  officer: string
  officerName: string
  authority: string
  items: number
  heldAt: Instant
}>
type SetRow = {
  set_id: string
  case_id: CaseId
  name: string
  purpose: string
  partners: NodeId[]
  officer_id: string
  officer_name: string
  authority: string
  items: number
  held_at: Instant
}
const set = (r: SetRow): HeldSet => ({
  id: r.set_id,
  case: r.case_id,
  name: r.name,
  purpose: r.purpose,
  partners: r.partners,
  officer: r.officer_id,
  officerName: r.officer_name,
  authority: r.authority,
  items: r.items,
  heldAt: r.held_at,
})
export type Item = Readonly<{ no: number; reference: string; item: BlindItem }>

export async function hold(sql: Sql, it: HeldSet, items: readonly Item[]): Promise<void> {
  await sql.query(
    `insert into screening.blind_set (set_id, case_id, name, purpose, partners, officer_id, officer_name, authority, items, held_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [it.id, it.case, it.name, it.purpose, it.partners, it.officer, it.officerName, it.authority, it.items, it.heldAt],
  )
  for (let from = 0; from < items.length; from += 5000) {
    const some = items.slice(from, from + 5000)
    await sql.query(
      `insert into screening.blind_item (case_id, set_id, item_no, reference, described)
       select $1, $2, * from unnest($3::int[], $4::text[], $5::jsonb[])`,
      [
        it.case,
        it.id,
        some.map((i) => i.no),
        some.map((i) => i.reference),
        await Promise.all(some.map((i) => sql.seal('screening.blind_item.described', it.case, i.item))),
      ],
    )
  }
}
export async function sets(sql: Sql, id: CaseId): Promise<HeldSet[]> {
  const { rows } = await sql.query<SetRow>(
    'select * from screening.blind_set where case_id = $1 order by held_at desc limit 200',
    [id],
  )
  return rows.map(set)
}
export async function findSet(sql: Sql, id: string): Promise<HeldSet | null> {
  const { rows } = await sql.query<SetRow>('select * from screening.blind_set where set_id = $1 for update', [id])
  return rows[0] ? set(rows[0]) : null
}
export async function setsFor(sql: Sql, partner: NodeId): Promise<HeldSet[]> {
  const { rows } = await sql.query<SetRow>('select * from screening.blind_set where $1 = any(partners) order by set_id', [
    partner,
  ])
  return rows.map(set)
}
export async function release(sql: Sql, id: string): Promise<void> {
  for (const table of ['blind_tag', 'blind_item', 'blind_set'])
    await sql.query(`delete from screening.${table} where set_id = $1`, [id])
}
export async function items(sql: Sql, id: string): Promise<Item[]> {
  const { rows } = await sql.query<{ item_no: number; reference: string; described: BlindItem }>(
    'select item_no, reference, described from screening.blind_item where set_id = $1 order by item_no',
    [id],
  )
  return rows.map((r) => ({ no: r.item_no, reference: r.reference, item: r.described }))
}

/** What stands in the filter of a partner for one item: the first half of the output. */
export type Tag = Readonly<{ item: number; tag: Uint8Array }>
export async function addTags(
  sql: Sql,
  to: Pick<Line, 'partner' | 'epoch'>,
  of: Pick<HeldSet, 'id' | 'case'>,
  tags: readonly Tag[],
): Promise<void> {
  for (let from = 0; from < tags.length; from += 5000) {
    const some = tags.slice(from, from + 5000)
    await sql.query(
      `insert into screening.blind_tag (case_id, partner, epoch, tag, set_id, item_no)
       select $1, $2, $3, tag, $4, item from unnest($5::bytea[], $6::int[]) as t(tag, item) on conflict do nothing`,
      [of.case, to.partner, to.epoch, of.id, some.map((t) => Buffer.from(t.tag)), some.map((t) => t.item)],
    )
  }
}
export async function tagsFor(sql: Sql, { partner, epoch }: Pick<Line, 'partner' | 'epoch'>): Promise<Uint8Array[]> {
  const { rows } = await sql.query<{ tag: Buffer }>(
    'select distinct tag from screening.blind_tag where partner = $1 and epoch = $2',
    [partner, epoch],
  )
  return rows.map((r) => new Uint8Array(r.tag))
}
/** Which of our items a caller's outputs are, and whose they are. */
export async function whose(
  sql: Sql,
  { partner, epoch }: Pick<Line, 'partner' | 'epoch'>,
  tags: readonly Uint8Array[],
): Promise<{ set: HeldSet; item: number; tag: Uint8Array }[]> {
  const { rows } = await sql.query<SetRow & { item_no: number; tag: Buffer }>(
    `select s.*, t.item_no, t.tag from screening.blind_tag t join screening.blind_set s on s.set_id = t.set_id
      where t.partner = $1 and t.epoch = $2 and t.tag = any($3::bytea[]) order by s.set_id, t.item_no limit 1000`,
    [partner, epoch, tags.map((t) => Buffer.from(t))],
  )
  return rows.map((r) => ({ set: set(r), item: r.item_no, tag: new Uint8Array(r.tag) }))
}

/** Points answered to a partner since an instant. */
export async function spent(sql: Sql, partner: NodeId, since: Instant): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    `select coalesce(sum(points), 0)::float8 as n from screening.blind_asked where partner = $1 and at > $2 and declined is null`,
    [partner, since],
  )
  return rows[0]!.n
}
export type Asked = Readonly<{
  partner: NodeId
  ask: string
  part: number
  aim: Aim
  points: number
  declined?: Decline
  message: string
  at: Instant
}>
export async function note(sql: Sql, it: Asked): Promise<void> {
  await sql.query(
    'insert into screening.blind_asked (partner, ask_id, part, aim, points, declined, message, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [it.partner, it.ask, it.part, it.aim, it.points, it.declined ?? null, it.message, it.at],
  )
}
/** What partners asked, a day and a reason to a row: counts alone. */
export async function record(sql: Sql, since: Instant): Promise<Tally[]> {
  const { rows } = await sql.query<{ partner: NodeId; day: string; aim: Aim; asks: number; points: number; declined: number }>(
    `select partner, to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, aim, count(distinct ask_id)::int as asks,
            coalesce(sum(points) filter (where declined is null), 0)::float8 as points, count(*) filter (where declined is not null)::int as declined
       from screening.blind_asked where at > $1 group by 1, 2, 3 order by 2 desc, 1, 3 limit 1000`,
    [since],
  )
  return rows
}
export type Tally = Readonly<{ partner: NodeId; day: string; aim: Aim; asks: number; points: number; declined: number }>
