/** Copies of material that wait in the space of a team. */
import type { PackedExhibit } from '../../evidence/forms.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { TeamId } from '../event/event.ts'
import type { Waiting } from './waiting.ts'

export type Parcel = Readonly<{
  caseId: CaseId
  team: TeamId
  material: string
  /** Who gave it, for a copy that came; whom it is for, for one that is held back. */
  node: NodeId
  way: 'in' | 'out'
  packed: PackedExhibit | null
  sha256: string
  eraseBy: Instant
  goneAt: Instant | null
}>
type Row = Readonly<{ caseId: CaseId; id: TeamId }>

const columns = `case_id as "caseId", team_id as team, material_id as material, node, way, packed, sha256, erase_by as "eraseBy", gone_at as "goneAt"`

export async function put(
  sql: Sql,
  row: Row,
  it: Pick<Parcel, 'material' | 'node' | 'way' | 'eraseBy'> & { packed: PackedExhibit },
  at: Instant,
): Promise<void> {
  const packed = await sql.seal('teams.parcel.packed', row.caseId, it.packed)
  await sql.query(
    `insert into teams.parcel (case_id, team_id, material_id, node, way, packed, sha256, size, at, erase_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [row.caseId, row.id, it.material, it.node, it.way, packed, it.packed.sha256, it.packed.size, at, it.eraseBy],
  )
}

export async function ofMaterial(sql: Sql, row: Row, material: string): Promise<Parcel[]> {
  const { rows } = await sql.query<Parcel>(
    `select ${columns} from teams.parcel where case_id = $1 and team_id = $2 and material_id = $3 order by node for update`,
    [row.caseId, row.id, material],
  )
  return rows
}

/** Which copies are or were here, without their content. */
export async function waiting(sql: Sql, row: Row): Promise<Waiting[]> {
  const { rows } = await sql.query<Waiting>(
    `select material_id as material, way, erase_by as "eraseBy", gone_at as "goneAt" from teams.parcel where case_id = $1 and team_id = $2`,
    [row.caseId, row.id],
  )
  return rows
}

/** One copy whose time has come. */
export async function due(sql: Sql, at: Instant): Promise<Readonly<{ team: TeamId; material: string }> | undefined> {
  const { rows } = await sql.query<{ team: TeamId; material: string }>(
    'select team_id as team, material_id as material from teams.parcel where gone_at is null and erase_by <= $1 order by erase_by limit 1',
    [at],
  )
  return rows[0]
}

export async function dueFrom(sql: Sql, row: Row, material: string, at: Instant): Promise<void> {
  await sql.query(
    `update teams.parcel set erase_by = least(erase_by, $4) where case_id = $1 and team_id = $2 and material_id = $3 and gone_at is null`,
    [row.caseId, row.id, material, at],
  )
}

/** The content goes; that it went, when and why stays. */
export async function clear(sql: Sql, it: Parcel, why: string, at: Instant): Promise<void> {
  await sql.query(
    `update teams.parcel set packed = null, gone_at = $5, gone_why = $6
      where case_id = $1 and team_id = $2 and material_id = $3 and node = $4 and gone_at is null`,
    [it.caseId, it.team, it.material, it.node, at, why],
  )
}
