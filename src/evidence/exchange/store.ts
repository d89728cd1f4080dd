/** What graphs from elsewhere told of exhibits here before they came. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ExhibitId } from '../exhibit.ts'
import type { Earlier } from './graph.ts'

/** `graph`: SHA-256 of the graph it was told in; `record`: its name and number there. */
export type Told = Readonly<{
  graph: string
  record: string
  number: string | null
  events: readonly Earlier[]
  at: Instant
  by: string
}>

/** False when this graph told of the exhibit before. */
export async function keep(sql: Sql, caseId: CaseId, id: ExhibitId, it: Told): Promise<boolean> {
  const { rowCount } = await sql.query(
    `insert into evidence.earlier (case_id, exhibit_id, graph, record, number, events, at, by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [caseId, id, it.graph, it.record, it.number, JSON.stringify(it.events), it.at, it.by],
  )
  return rowCount === 1
}

export async function toldOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<readonly Told[]> {
  const { rows } = await sql.query<Told>(
    'select graph, record, number, events, at, by from evidence.earlier where case_id = $1 and exhibit_id = $2 order by at',
    [caseId, id],
  )
  return rows
}

/** Exhibits of the case that this graph told of, by their record's name in it. */
export async function toldBy(sql: Sql, caseId: CaseId, graph: string): Promise<ReadonlyMap<string, ExhibitId>> {
  const { rows } = await sql.query<{ record: string; exhibit_id: ExhibitId }>(
    'select record, exhibit_id from evidence.earlier where case_id = $1 and graph = $2',
    [caseId, graph],
  )
  return new Map(rows.map((row) => [row.record, row.exhibit_id]))
}

/** The exhibit of the case with this content, that its officers see. */
export async function withContent(sql: Sql, caseId: CaseId, sha256: string): Promise<ExhibitId | undefined> {
  const { rows } = await sql.query<{ exhibit_id: ExhibitId }>(
    `select exhibit_id from evidence.exhibit where case_id = $1 and sha256 = $2 and not filtered and privilege in ('none', 'released')
      order by added_at limit 1`,
    [caseId, sha256],
  )
  return rows[0]?.exhibit_id
}
