/** What our officers asked partners, and how it was answered. */
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { BlindItem, KeyKind, Strength } from '../keys.ts'
import type { Aim, Decline } from '../letters.ts'

export type Ask = Readonly<{
  id: string
  case: CaseId
  partner: NodeId
  epoch: number
  aim: Aim
  purpose: string
  name: string
  items: number
  keys: number
  points: number
  openParts: number
  declined?: Decline
  strong: number
  look: number
  officer: string
  officerName: string
  authority: string
  askedAt: Instant
  answeredAt?: Instant
  standingUntil?: Instant
  /** Taken back by its officer: nothing is looked up under it any more. */
  withdrawnAt?: Instant
}>
type AskRow = {
  ask_id: string
  case_id: CaseId
  partner: NodeId
  epoch: number
  aim: Aim
  purpose: string
  name: string
  items: number
  keys: number
  points: number
  open_parts: number
  declined: Decline | null
  strong: number
  look: number
  officer_id: string
  officer_name: string
  authority: string
  asked_at: Instant
  answered_at: Instant | null
  standing_until: Instant | null
  withdrawn_at: Instant | null
}
const ask = (r: AskRow): Ask => ({
  id: r.ask_id,
  case: r.case_id,
  partner: r.partner,
  epoch: r.epoch,
  aim: r.aim,
  purpose: r.purpose,
  name: r.name,
  items: r.items,
  keys: r.keys,
  points: r.points,
  openParts: r.open_parts,
  ...(r.declined && { declined: r.declined }),
  strong: r.strong,
  look: r.look,
  officer: r.officer_id,
  officerName: r.officer_name,
  authority: r.authority,
  askedAt: r.asked_at,
  ...(r.answered_at && { answeredAt: r.answered_at }),
  ...(r.standing_until && { standingUntil: r.standing_until }),
  ...(r.withdrawn_at && { withdrawnAt: r.withdrawn_at }),
})
export type AskedItem = Readonly<{ no: number; reference: string; item: BlindItem }>
export type AskedKey = Readonly<{
  no: number
  item: number
  kind: KeyKind
  input: Uint8Array
  blind: Uint8Array | null
  output: Uint8Array | null
}>

export async function insert(sql: Sql, it: Ask, items: readonly AskedItem[], keys: readonly AskedKey[]): Promise<void> {
  await sql.query(
    `insert into screening.blind_ask (ask_id, case_id, partner, epoch, aim, purpose, name, items, keys, points, open_parts, officer_id, officer_name, authority, asked_at, standing_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      it.id,
      it.case,
      it.partner,
      it.epoch,
      it.aim,
      it.purpose,
      it.name,
      it.items,
      it.keys,
      it.points,
      it.openParts,
      it.officer,
      it.officerName,
      it.authority,
      it.askedAt,
      it.standingUntil ?? null,
    ],
  )
  await sql.query(
    `insert into screening.blind_ask_item (case_id, ask_id, item_no, reference, described) select $1, $2, * from unnest($3::int[], $4::text[], $5::jsonb[])`,
    [
      it.case,
      it.id,
      items.map((i) => i.no),
      items.map((i) => i.reference),
      await Promise.all(items.map((i) => sql.seal('screening.blind_ask_item.described', it.case, i.item))),
    ],
  )
  await sql.query(
    `insert into screening.blind_ask_key (case_id, ask_id, key_no, item_no, kind, input, blind)
     select $1, $2, * from unnest($3::int[], $4::int[], $5::text[], $6::bytea[], $7::bytea[])`,
    [
      it.case,
      it.id,
      keys.map((k) => k.no),
      keys.map((k) => k.item),
      keys.map((k) => k.kind),
      await Promise.all(keys.map((k) => sql.seal('screening.blind_ask_key.input', it.case, Buffer.from(k.input)))),
      keys.map((k) => k.blind && Buffer.from(k.blind)),
    ],
  )
}
export async function insertPart(sql: Sql, it: Pick<Ask, 'id' | 'case'>, part: number, points: Uint8Array): Promise<void> {
  await sql.query('insert into screening.blind_part (case_id, ask_id, part, points) values ($1, $2, $3, $4)', [
    it.case,
    it.id,
    part,
    Buffer.from(points),
  ])
}
const asksOf = async (sql: Sql, which: string, values: readonly unknown[]): Promise<Ask[]> =>
  (await sql.query<AskRow>(`select * from screening.blind_ask where ${which}`, values)).rows.map(ask)
export async function find(sql: Sql, id: string): Promise<Ask | null> {
  const { rows } = await sql.query<AskRow>('select * from screening.blind_ask where ask_id = $1 for update', [id])
  return rows[0] ? ask(rows[0]) : null
}
export const ofCase = (sql: Sql, id: CaseId): Promise<Ask[]> =>
  asksOf(sql, 'case_id = $1 order by asked_at desc, ask_id limit 200', [id])
/** Asks of one key whose answers are here: a new filter is looked up with them, and nobody is asked again. */
export const answered = (sql: Sql, partner: NodeId, epoch: number): Promise<Ask[]> =>
  asksOf(
    sql,
    'partner = $1 and epoch = $2 and answered_at is not null and declined is null and withdrawn_at is null order by ask_id for update',
    [partner, epoch],
  )
/** Asks that stand and were put under an older key. */
export const standing = (sql: Sql, partner: NodeId, epoch: number, at: Instant): Promise<Ask[]> =>
  asksOf(sql, 'partner = $1 and epoch < $2 and standing_until > $3 order by ask_id for update', [partner, epoch, at])
/** The officer takes the question back. */
export async function withdraw(sql: Sql, id: string, at: Instant): Promise<void> {
  await sql.query(
    'update screening.blind_ask set withdrawn_at = $2, standing_until = null where ask_id = $1 and withdrawn_at is null',
    [id, at],
  )
}
/** The ask is put anew under another key: what the old one gave says nothing any more. */
export async function renew(
  sql: Sql,
  id: string,
  epoch: number,
  parts: number,
  points: number,
  keys: readonly AskedKey[],
): Promise<void> {
  await sql.query('delete from screening.blind_part where ask_id = $1', [id])
  await sql.query(
    `update screening.blind_ask_key k set output = null, blind = t.blind from unnest($2::int[], $3::bytea[]) as t(no, blind)
      where k.ask_id = $1 and k.key_no = t.no`,
    [id, keys.map((k) => k.no), keys.map((k) => k.blind && Buffer.from(k.blind))],
  )
  await sql.query(
    `update screening.blind_ask set epoch = $2, open_parts = $3, points = points + $4, declined = null, answered_at = null where ask_id = $1`,
    [id, epoch, parts, points],
  )
}
/** Points our officers asked of a partner since an instant. */
export async function pointsSince(sql: Sql, partner: NodeId, since: Instant): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    'select coalesce(sum(points), 0)::float8 as n from screening.blind_ask where partner = $1 and asked_at > $2',
    [partner, since],
  )
  return rows[0]!.n
}
/** The points of a part that waits for its answer. */
export async function waitingPart(sql: Sql, id: string, part: number): Promise<Uint8Array | null> {
  const { rows } = await sql.query<{ points: Buffer }>(
    'select points from screening.blind_part where ask_id = $1 and part = $2 and not answered',
    [id, part],
  )
  return rows[0] ? new Uint8Array(rows[0].points) : null
}
export async function keys(sql: Sql, id: string, from = 0, end = 2 ** 31 - 1): Promise<AskedKey[]> {
  const { rows } = await sql.query<{
    key_no: number
    item_no: number
    kind: KeyKind
    input: Buffer
    blind: Buffer | null
    output: Buffer | null
  }>(
    'select key_no, item_no, kind, input, blind, output from screening.blind_ask_key where ask_id = $1 and key_no >= $2 and key_no < $3 order by key_no',
    [id, from, end],
  )
  const bytes = (b: Buffer | null): Uint8Array | null => b && new Uint8Array(b)
  return rows.map((r) => ({
    no: r.key_no,
    item: r.item_no,
    kind: r.kind,
    input: bytes(r.input)!,
    blind: bytes(r.blind),
    output: bytes(r.output),
  }))
}
/** Writes down the outputs of a part; the blinds have done their work. */
export async function heard(
  sql: Sql,
  id: string,
  part: number,
  outputs: readonly Readonly<{ no: number; output: Uint8Array }>[],
): Promise<void> {
  await sql.query('update screening.blind_part set answered = true where ask_id = $1 and part = $2', [id, part])
  await sql.query(
    `update screening.blind_ask_key k set output = t.output, blind = null from unnest($2::int[], $3::bytea[]) as t(no, output)
      where k.ask_id = $1 and k.key_no = t.no`,
    [id, outputs.map((o) => o.no), outputs.map((o) => Buffer.from(o.output))],
  )
}
export type ItemAnswer = Readonly<{ no: number; strength: Strength; byKeys: readonly KeyKind[] }>
/** Answers that say more than those before; gives back which items are new among the hits. */
export async function answer(sql: Sql, id: string, its: readonly ItemAnswer[], at: Instant): Promise<number[]> {
  const { rows } = await sql.query<{ item_no: number }>(
    `update screening.blind_ask_item i set strength = t.strength, by_keys = array(select jsonb_array_elements_text(t.by_keys)), hit_at = coalesce(i.hit_at, $5)
       from unnest($2::int[], $3::text[], $4::jsonb[]) as t(no, strength, by_keys)
      where i.ask_id = $1 and i.item_no = t.no and i.strength <> 'strong' and i.strength <> t.strength returning i.item_no`,
    [id, its.map((i) => i.no), its.map((i) => i.strength), its.map((i) => JSON.stringify(i.byKeys)), at],
  )
  return rows.map((r) => r.item_no)
}
/** How the ask now stands. */
export async function close(sql: Sql, id: string, parts: number, declined: Decline | null, at: Instant): Promise<Ask> {
  const { rows } = await sql.query<AskRow>(
    `update screening.blind_ask a set open_parts = open_parts - $2, declined = coalesce($3, declined),
            answered_at = case when open_parts - $2 <= 0 then coalesce(answered_at, $4) else answered_at end,
            strong = (select count(*) from screening.blind_ask_item i where i.ask_id = $1 and strength = 'strong'),
            look = (select count(*) from screening.blind_ask_item i where i.ask_id = $1 and strength = 'look')
      where ask_id = $1 returning *`,
    [id, parts, declined, at],
  )
  return ask(rows[0]!)
}
export type ItemRow = AskedItem &
  Readonly<{ strength: Strength; byKeys: readonly KeyKind[]; hitAt?: Instant; calledAt?: Instant }>
export async function itemsOf(sql: Sql, id: string, after: number, hits: boolean, most: number): Promise<ItemRow[]> {
  const { rows } = await sql.query<{
    item_no: number
    reference: string
    described: BlindItem
    strength: Strength
    by_keys: KeyKind[]
    hit_at: Instant | null
    called_at: Instant | null
  }>(
    `select item_no, reference, described, strength, by_keys, hit_at, called_at from screening.blind_ask_item
      where ask_id = $1 and item_no > $2 and (not $3 or strength <> 'none') order by item_no limit $4`,
    [id, after, hits, most],
  )
  return rows.map((r) => ({
    no: r.item_no,
    reference: r.reference,
    item: r.described,
    strength: r.strength,
    byKeys: r.by_keys,
    ...(r.hit_at && { hitAt: r.hit_at }),
    ...(r.called_at && { calledAt: r.called_at }),
  }))
}
export async function called(sql: Sql, id: string, items: readonly number[], at: Instant): Promise<void> {
  await sql.query(
    'update screening.blind_ask_item set called_at = coalesce(called_at, $3) where ask_id = $1 and item_no = any($2)',
    [id, items, at],
  )
}
