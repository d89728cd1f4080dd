/** Where it stands which content is kept sealed, what is on its way in or out, and who is reading. */
import type { CaseId, Id, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ExhibitId } from '../exhibit.ts'

/** The file's key as sealed to one node (HPKE): which of its keys, the encapsulation, the ciphertext. */
export type Wrapped = Readonly<{ key: string; enc: string; ciphertext: string }>
export type SealedState = 'whole' | 'coming' | 'damaged'
export type SealedRow = Readonly<{
  case_id: CaseId
  exhibit_id: ExhibitId
  root: string
  header: Uint8Array
  wrapped: Wrapped
  leaves: Uint8Array | null
  state: SealedState
  from_node: NodeId | null
  arrived: number
  fails: number
  fault: string | null
}>
export type UploadId = Id<'upload'>
export type UploadRow<Form> = Readonly<{
  case_id: CaseId
  upload_id: UploadId
  officer: OfficerId
  form: Form
  size: number
  header: Uint8Array
  wrapped: Wrapped
  begun_at: Instant
}>
export type ReadingId = Id<'reading'>

/** Whoever refers to a root and whoever clears it away take turns: no content is removed while someone begins to refer to it. */
export async function holdRoot(sql: Sql, root: string): Promise<void> {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended($1, 19))`, [root])
}

export async function referred(sql: Sql, root: string): Promise<boolean> {
  const { rows } = await sql.query('select 1 from evidence.sealed where root = $1 limit 1', [root])
  return rows.length > 0
}

/** The sealed content of an exhibit, without its list of leaves, or undefined when the content travels in letters. */
export async function sealedOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<SealedRow | undefined> {
  const { rows } = await sql.query<SealedRow>(
    `select case_id, exhibit_id, root, header, wrapped, null as leaves, state, from_node, arrived, fails, fault
       from evidence.sealed where case_id = $1 and exhibit_id = $2`,
    [caseId, id],
  )
  return rows[0]
}

export async function leavesOf(sql: Sql, root: string): Promise<Uint8Array | undefined> {
  const { rows } = await sql.query<{ leaves: Uint8Array | null }>(
    'select leaves from evidence.sealed where root = $1 and leaves is not null limit 1',
    [root],
  )
  return rows[0]?.leaves ?? undefined
}

/** Content that was found damaged may be sent anew; content that is here or on its way stays what it is. */
type NewSealed = Pick<SealedRow, 'root' | 'header' | 'wrapped' | 'leaves' | 'state' | 'from_node'>
export async function putSealed(sql: Sql, caseId: CaseId, id: ExhibitId, it: NewSealed): Promise<void> {
  await sql.query(
    `insert into evidence.sealed (case_id, exhibit_id, root, header, wrapped, leaves, state, from_node)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (case_id, exhibit_id) do update
       set root = excluded.root, header = excluded.header, wrapped = excluded.wrapped, leaves = excluded.leaves,
           state = excluded.state, from_node = excluded.from_node, arrived = 0, fails = 0, fault = null
       where sealed.state = 'damaged'`,
    [
      caseId,
      id,
      it.root,
      it.header,
      await sql.seal('evidence.sealed.wrapped', caseId, it.wrapped),
      it.leaves,
      it.state,
      it.from_node,
    ],
  )
}

/** Content on its way whose time has come: after each failure it waits twice as long, five minutes at most. */
export async function coming(sql: Sql, at: Instant): Promise<readonly SealedRow[]> {
  const { rows } = await sql.query<SealedRow>(
    `select case_id, exhibit_id, root, header, wrapped, leaves, state, from_node, arrived, fails, fault
       from evidence.sealed
      where state = 'coming' and (tried_at is null or fails = 0 or tried_at < $1::timestamptz - least(300, 2 ^ least(fails, 9)) * interval '1 second')
      order by from_node, case_id, exhibit_id limit 20`,
    [at],
  )
  return rows
}

export async function setLeaves(sql: Sql, it: SealedRow, leaves: Uint8Array): Promise<void> {
  await sql.query('update evidence.sealed set leaves = $3 where case_id = $1 and exhibit_id = $2', [
    it.case_id,
    it.exhibit_id,
    leaves,
  ])
}

export async function setArrived(sql: Sql, it: SealedRow, arrived: number, fault: string | null, at: Instant): Promise<void> {
  await sql.query(
    `update evidence.sealed set arrived = $3, fault = $4, tried_at = $5, fails = case when $4::text is null then 0 else fails + 1 end
      where case_id = $1 and exhibit_id = $2 and state = 'coming'`,
    [it.case_id, it.exhibit_id, arrived, fault, at],
  )
}

/** Ends the way here. False when somebody ended it before. */
export async function settle(sql: Sql, it: SealedRow, state: 'whole' | 'damaged', fault: string | null): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update evidence.sealed set state = $3, fault = $4 where case_id = $1 and exhibit_id = $2 and state = 'coming'`,
    [it.case_id, it.exhibit_id, state, fault],
  )
  return rowCount === 1
}

export async function addUpload<Form>(sql: Sql, it: UploadRow<Form>): Promise<void> {
  await sql.query(
    `insert into evidence.upload (case_id, upload_id, officer, form, size, header, wrapped, begun_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      it.case_id,
      it.upload_id,
      it.officer,
      await sql.seal('evidence.upload.form', it.case_id, it.form),
      it.size,
      it.header,
      await sql.seal('evidence.upload.wrapped', it.case_id, it.wrapped),
      it.begun_at,
    ],
  )
}

export async function findUpload<Form>(
  sql: Sql,
  caseId: CaseId,
  id: UploadId,
  hold = false,
): Promise<UploadRow<Form> | undefined> {
  const { rows } = await sql.query<UploadRow<Form>>(
    `select * from evidence.upload where case_id = $1 and upload_id = $2${hold ? ' for update' : ''}`,
    [caseId, id],
  )
  return rows[0]
}

export async function uploadsOf<Form>(sql: Sql, caseId: CaseId, officer: OfficerId): Promise<readonly UploadRow<Form>[]> {
  const { rows } = await sql.query<UploadRow<Form>>(
    'select * from evidence.upload where case_id = $1 and officer = $2 order by begun_at desc limit 100',
    [caseId, officer],
  )
  return rows
}

export async function removeUpload(sql: Sql, caseId: CaseId, id: UploadId): Promise<boolean> {
  const { rowCount } = await sql.query('delete from evidence.upload where case_id = $1 and upload_id = $2', [caseId, id])
  return rowCount === 1
}

type Reading = Readonly<{ exhibit_id: ExhibitId; officer: OfficerId; opened_at: Instant }>
export async function addReading(sql: Sql, caseId: CaseId, id: ReadingId, it: Reading): Promise<void> {
  await sql.query(
    'insert into evidence.reading (case_id, reading_id, exhibit_id, officer, opened_at) values ($1, $2, $3, $4, $5)',
    [caseId, id, it.exhibit_id, it.officer, it.opened_at],
  )
}

export async function findReading(sql: Sql, caseId: CaseId, id: ReadingId): Promise<Reading | undefined> {
  const { rows } = await sql.query<Reading>(
    'select exhibit_id, officer, opened_at from evidence.reading where case_id = $1 and reading_id = $2',
    [caseId, id],
  )
  return rows[0]
}

/** The partner may fetch this content from now on. */
export async function hand(sql: Sql, caseId: CaseId, id: ExhibitId, to: NodeId, root: string, at: Instant): Promise<void> {
  await sql.query(
    `insert into evidence.handed (case_id, exhibit_id, to_node, root, handed_at) values ($1, $2, $3, $4, $5)
       on conflict (case_id, exhibit_id, to_node) do update set root = excluded.root, handed_at = excluded.handed_at, arrived_at = null`,
    [caseId, id, to, root, at],
  )
}

export type Handed = Readonly<{ case_id: CaseId; size: number; number: string; arrived_at: Instant | null }>
export async function handedTo(sql: Sql, id: ExhibitId, to: NodeId, root: string): Promise<Handed | undefined> {
  const { rows } = await sql.query<Handed>(
    `select h.case_id, e.size, e.number, h.arrived_at from evidence.handed h
       join evidence.exhibit e on e.case_id = h.case_id and e.exhibit_id = h.exhibit_id
      where h.exhibit_id = $1 and h.to_node = $2 and h.root = $3`,
    [id, to, root],
  )
  return rows[0]
}

export async function markArrived(sql: Sql, caseId: CaseId, id: ExhibitId, to: NodeId, at: Instant): Promise<void> {
  await sql.query(
    'update evidence.handed set arrived_at = coalesce(arrived_at, $4) where case_id = $1 and exhibit_id = $2 and to_node = $3',
    [caseId, id, to, at],
  )
}
