/** Where physical objects rest: bag, seals, shelf and hand, and each hand-over with both signatures. */
import type { CaseId, Id, OfficerId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ExhibitId } from '../exhibit.ts'

export type HandoverId = Id<'handover'>
export type Kept = Readonly<{
  exhibit: ExhibitId
  category: string
  bag: string | null
  seals: readonly string[]
  keptAt: string
  holder: string
  keepUntil: CalendarDate | null
}>
export type Handover = Readonly<{
  id: HandoverId
  exhibit: ExhibitId
  giver: OfficerId
  giverName: string
  /** Somebody of this authority, who signs under the own sign-in; absent for an outsider, who signs by hand. */
  receiver: OfficerId | null
  receiverName: string
  place: string
  purpose: string
  authority: string
  seals: readonly string[]
  givenAt: Instant
  receivedAt: Instant | null
  sealsFound: readonly string[] | null
  note: string | null
  signature: string | null
}>

const kept = `select exhibit_id as exhibit, category, bag, seals, kept_at as "keptAt", holder, keep_until as "keepUntil" from evidence.object`
const handover = `select handover_id as id, exhibit_id as exhibit, giver, giver_name as "giverName", receiver, receiver_name as "receiverName",
    place, purpose, authority, seals, given_at as "givenAt", received_at as "receivedAt", seals_found as "sealsFound", note, signature
  from evidence.object_handover`

export async function addObject(sql: Sql, caseId: CaseId, it: Kept): Promise<void> {
  await sql.query(
    `insert into evidence.object (case_id, exhibit_id, category, bag, seals, kept_at, holder, keep_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [caseId, it.exhibit, it.category, it.bag, it.seals, it.keptAt, it.holder, it.keepUntil],
  )
}

/** Held until the transaction ends. */
export async function objectOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<Kept | undefined> {
  const { rows } = await sql.query<Kept>(`${kept} where case_id = $1 and exhibit_id = $2 for update`, [caseId, id])
  return rows[0]
}

export async function replaceObject(sql: Sql, caseId: CaseId, it: Kept): Promise<void> {
  await sql.query(
    'update evidence.object set bag = $3, seals = $4, kept_at = $5, holder = $6, keep_until = $7 where case_id = $1 and exhibit_id = $2',
    [caseId, it.exhibit, it.bag, it.seals, it.keptAt, it.holder, it.keepUntil],
  )
}

export async function addHandover(sql: Sql, caseId: CaseId, it: Handover): Promise<void> {
  await sql.query(
    `insert into evidence.object_handover
       (case_id, handover_id, exhibit_id, giver, giver_name, receiver, receiver_name, place, purpose, authority, seals, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      caseId,
      it.id,
      it.exhibit,
      it.giver,
      it.giverName,
      it.receiver,
      it.receiverName,
      it.place,
      it.purpose,
      it.authority,
      it.seals,
      it.givenAt,
    ],
  )
}

export async function findHandover(sql: Sql, caseId: CaseId, id: HandoverId): Promise<Handover | undefined> {
  const { rows } = await sql.query<Handover>(`${handover} where case_id = $1 and handover_id = $2 for update`, [caseId, id])
  return rows[0]
}

export async function handoversOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<readonly Handover[]> {
  const { rows } = await sql.query<Handover>(
    `${handover} where case_id = $1 and exhibit_id = $2 order by given_at, handover_id`,
    [caseId, id],
  )
  return rows
}

type Signed = Pick<Handover, 'receivedAt' | 'sealsFound' | 'note' | 'signature'>
export async function signed(sql: Sql, caseId: CaseId, id: HandoverId, it: Signed): Promise<void> {
  await sql.query(
    `update evidence.object_handover set received_at = $3, seals_found = $4, note = $5, signature = $6
      where case_id = $1 and handover_id = $2`,
    [caseId, id, it.receivedAt, it.sealsFound, it.note, it.signature],
  )
}

/** Pictures of an object, and whatever else was made of it. */
export async function madeOf(
  sql: Sql,
  caseId: CaseId,
  id: ExhibitId,
): Promise<readonly Readonly<{ id: ExhibitId; number: string; name: string; mime: string }>[]> {
  const { rows } = await sql.query<{ id: ExhibitId; number: string; name: string; mime: string }>(
    `select exhibit_id as id, number, name, mime from evidence.exhibit
      where case_id = $1 and derived_from @> array[$2::text] and not filtered and privilege in ('none', 'released')
      order by added_at, exhibit_id limit 200`,
    [caseId, id],
  )
  return rows
}

export type Waiting = Readonly<{
  case: CaseId
  exhibit: ExhibitId
  number: string
  name: string
  why: 'to-sign' | 'keep-until' | 'keep-ending' | 'keep-proposed'
  since: Instant
  until: CalendarDate | null
}>

/** What somebody of these cases must sign for, what is kept until a day within a month, and what waits for a second person's word on keeping. */
export async function waitingObjects(
  sql: Sql,
  cases: readonly CaseId[],
  officer: OfficerId,
  soon: CalendarDate,
): Promise<readonly Waiting[]> {
  const { rows } = await sql.query<Waiting>(
    `select h.case_id as case, h.exhibit_id as exhibit, e.number, e.name, 'to-sign' as why, h.given_at as since, null::date as until
       from evidence.object_handover h join evidence.exhibit e on e.case_id = h.case_id and e.exhibit_id = h.exhibit_id
      where h.case_id = any ($1::text[]) and h.receiver = $2 and h.received_at is null
     union all
     select o.case_id, o.exhibit_id, e.number, e.name, 'keep-until', e.added_at, o.keep_until
       from evidence.object o join evidence.exhibit e on e.case_id = o.case_id and e.exhibit_id = o.exhibit_id
      where o.case_id = any ($1::text[]) and o.keep_until <= $3
        and not exists (select 1 from evidence.custody_event c where c.case_id = o.case_id and c.exhibit_id = o.exhibit_id
          and c.event ->> 'action' in ('returned', 'destroyed'))
     union all
     select k.case_id, k.exhibit_id, e.number, e.name, case when k.proposed is null then 'keep-ending' else 'keep-proposed' end,
            coalesce(k.proposed_at, k.set_at), k.until
       from evidence.keeping k join evidence.exhibit e on e.case_id = k.case_id and e.exhibit_id = k.exhibit_id
      where k.case_id = any ($1::text[]) and e.erased_at is null and e.privilege <> 'withheld' and not (e.filtered and e.privilege = 'marked')
        and (k.until <= $3 or (k.proposed is not null and k.proposed_by <> $2))
     limit 200`,
    [cases, officer, soon],
  )
  return rows
}
