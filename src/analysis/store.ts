/** Schema `analysis`. The distribution column is case_id everywhere. */
import type { CaseId, Id, OfficerId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Reading } from './money/payment.ts'
import type { Entity, EntityId, EntityKind, Network, Tie, TieId, TieKind } from './network/network.ts'
import { refuse } from './refusals.ts'

export type StatementId = Id<'statement'>

type EntityRow = {
  entity_id: EntityId
  kind: EntityKind
  label: string
  attributes: Record<string, string>
  recorded_at: Instant
  recorded_by: OfficerId
}
type TieRow = {
  tie_id: TieId
  from_entity: EntityId
  to_entity: EntityId
  kind: TieKind
  directed: boolean
  weight: number
  since: CalendarDate | null
  until: CalendarDate | null
  source: string
  source_grade: Tie['evaluation']['source']
  information_grade: Tie['evaluation']['information']
  evidence: string
  recorded_at: Instant
  recorded_by: OfficerId
  withdrawn_at: Instant | null
  withdrawn_for: string | null
}

const tieOf = (row: TieRow): Tie => ({
  id: row.tie_id,
  from: row.from_entity,
  to: row.to_entity,
  kind: row.kind,
  directed: row.directed,
  weight: row.weight,
  ...(row.since && { since: row.since }),
  ...(row.until && { until: row.until }),
  source: row.source,
  evaluation: { source: row.source_grade, information: row.information_grade },
  evidence: row.evidence,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
  ...(row.withdrawn_at && { withdrawnAt: row.withdrawn_at, withdrawnFor: row.withdrawn_for ?? '' }),
})

/** Everything ever recorded in the case, withdrawn ties included; `asOf` chooses. */
export async function network(sql: Sql, id: CaseId): Promise<Network> {
  const entities = await sql.query<EntityRow>(
    'select entity_id, kind, label, attributes, recorded_at, recorded_by from analysis.entity where case_id = $1 order by entity_id',
    [id],
  )
  const ties = await sql.query<TieRow>(
    `select tie_id, from_entity, to_entity, kind, directed, weight, to_char(since, 'YYYY-MM-DD') as since, to_char(until, 'YYYY-MM-DD') as until,
            source, source_grade, information_grade, evidence, recorded_at, recorded_by, withdrawn_at, withdrawn_for
       from analysis.tie where case_id = $1 order by tie_id`,
    [id],
  )
  return {
    entities: entities.rows.map((row) => ({
      id: row.entity_id,
      kind: row.kind,
      label: row.label,
      attributes: row.attributes,
      recordedAt: row.recorded_at,
      recordedBy: row.recorded_by,
    })),
    ties: ties.rows.map(tieOf),
  }
}

export async function insertEntities(sql: Sql, id: CaseId, all: readonly Entity[]): Promise<void> {
  await sql.query(
    `insert into analysis.entity (case_id, entity_id, kind, label, attributes, recorded_at, recorded_by)
       select $1, e.* from unnest($2::text[], $3::text[], $4::text[], $5::jsonb[], $6::timestamptz[], $7::text[]) as e`,
    [
      id,
      all.map((e) => e.id),
      all.map((e) => e.kind),
      all.map((e) => e.label),
      all.map((e) => JSON.stringify(e.attributes)),
      all.map((e) => e.recordedAt),
      all.map((e) => e.recordedBy),
    ],
  )
}

export async function insertTies(sql: Sql, id: CaseId, all: readonly Tie[]): Promise<void> {
  const column = <T>(of: (t: Tie) => T) => all.map(of)
  await sql.query(
    `insert into analysis.tie (case_id, tie_id, from_entity, to_entity, kind, directed, weight, since, until,
                               source, source_grade, information_grade, evidence, recorded_at, recorded_by)
       select $1, t.* from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::float8[], $8::date[], $9::date[],
                                  $10::text[], $11::text[], $12::text[], $13::text[], $14::timestamptz[], $15::text[]) as t`,
    [
      id,
      column((t) => t.id),
      column((t) => t.from),
      column((t) => t.to),
      column((t) => t.kind),
      column((t) => t.directed),
      column((t) => t.weight),
      column((t) => t.since ?? null),
      column((t) => t.until ?? null),
      column((t) => t.source),
      column((t) => t.evaluation.source),
      column((t) => t.evaluation.information),
      column((t) => t.evidence),
      column((t) => t.recordedAt),
      column((t) => t.recordedBy),
    ],
  )
}

export async function withdraw(sql: Sql, id: CaseId, tie: TieId, reason: string, at: Instant): Promise<void> {
  const { rowCount } = await sql.query(
    'update analysis.tie set withdrawn_at = $3, withdrawn_for = $4 where case_id = $1 and tie_id = $2 and withdrawn_at is null',
    [id, tie, at, reason],
  )
  if (rowCount !== 1) throw refuse('tie-withdrawn')
}

export type Statement = Readonly<{
  id: StatementId
  name: string
  format: string
  sha256: string
  evidence: string
  reading: Reading
  readAt: Instant
  readBy: OfficerId
}>
type StatementRow = {
  statement_id: StatementId
  name: string
  format: string
  sha256: string
  evidence: string
  reading: Reading
  read_at: Instant
  read_by: OfficerId
}

export async function statements(sql: Sql, id: CaseId): Promise<readonly Statement[]> {
  const { rows } = await sql.query<StatementRow>(
    `select statement_id, name, format, sha256, evidence, reading, read_at, read_by
       from analysis.statement where case_id = $1 order by read_at, statement_id`,
    [id],
  )
  return rows.map((row) => ({
    id: row.statement_id,
    name: row.name,
    format: row.format,
    sha256: row.sha256,
    evidence: row.evidence,
    reading: row.reading,
    readAt: row.read_at,
    readBy: row.read_by,
  }))
}

export async function insertStatement(sql: Sql, id: CaseId, it: Statement): Promise<void> {
  await sql.query(
    `insert into analysis.statement (case_id, statement_id, name, format, sha256, evidence, reading, read_at, read_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      it.id,
      it.name,
      it.format,
      it.sha256,
      it.evidence,
      await sql.seal('analysis.statement.reading', id, it.reading),
      it.readAt,
      it.readBy,
    ],
  )
}
