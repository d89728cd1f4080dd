/** Charts and every saving of them, in schema `analysis`. The distribution column is case_id. */
import type { CaseId, Id, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { refuse } from '../refusals.ts'

export type ChartId = Id<'chart'>
export type Chart = Readonly<{
  id: ChartId
  title: string
  state: Readonly<Record<string, unknown>>
  version: number
  savedAt: Instant
  savedBy: OfficerId
}>
type ChartRow = {
  chart_id: ChartId
  title: string
  state: Record<string, unknown>
  version: number
  saved_at: Instant
  saved_by: OfficerId
}

const chartOf = (row: ChartRow): Chart => ({
  id: row.chart_id,
  title: row.title,
  state: row.state,
  version: row.version,
  savedAt: row.saved_at,
  savedBy: row.saved_by,
})

/** Another chart as it stood at a version: what this one branched from, or took in. */
export type ChartAt = Readonly<{ chart: ChartId; version: number }>
export type ChartVersion = Omit<Chart, 'state'> & Readonly<{ from?: ChartAt; merged?: ChartAt }>

export async function charts(sql: Sql, id: CaseId): Promise<readonly Chart[]> {
  const { rows } = await sql.query<ChartRow>(
    'select chart_id, title, state, version, saved_at, saved_by from analysis.chart where case_id = $1 order by saved_at desc, chart_id',
    [id],
  )
  return rows.map(chartOf)
}

/** Writes a chart only if nobody saved it since `version` was read; version 1 is new. What was saved before stays readable. */
export async function saveChart(
  sql: Sql,
  id: CaseId,
  chart: Chart,
  origin: Readonly<{ from?: ChartAt | undefined; merged?: ChartAt | undefined }> = {},
): Promise<void> {
  const { rowCount } = await sql.query(
    `insert into analysis.chart (case_id, chart_id, title, state, version, saved_at, saved_by) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (case_id, chart_id) do update
         set title = excluded.title, state = excluded.state, version = excluded.version, saved_at = excluded.saved_at, saved_by = excluded.saved_by
       where chart.version = excluded.version - 1`,
    [id, chart.id, chart.title, JSON.stringify(chart.state), chart.version, chart.savedAt, chart.savedBy],
  )
  if (rowCount !== 1) throw refuse('chart-changed-meanwhile')
  const { from, merged } = origin
  await sql.query(
    `insert into analysis.chart_version (case_id, chart_id, version, title, state, saved_at, saved_by, from_chart, from_version, merged_chart, merged_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      chart.id,
      chart.version,
      chart.title,
      JSON.stringify(chart.state),
      chart.savedAt,
      chart.savedBy,
      from?.chart ?? null,
      from?.version ?? null,
      merged?.chart ?? null,
      merged?.version ?? null,
    ],
  )
}

type VersionRow = Omit<ChartRow, 'state'> & {
  from_chart: ChartId | null
  from_version: number | null
  merged_chart: ChartId | null
  merged_version: number | null
}

/** Every saving of a chart, the newest first. */
export async function chartVersions(sql: Sql, id: CaseId, chart: ChartId): Promise<readonly ChartVersion[]> {
  const { rows } = await sql.query<VersionRow>(
    `select chart_id, title, version, saved_at, saved_by, from_chart, from_version, merged_chart, merged_version
       from analysis.chart_version where case_id = $1 and chart_id = $2 order by version desc`,
    [id, chart],
  )
  return rows.map((row) => ({
    id: row.chart_id,
    title: row.title,
    version: row.version,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
    ...(row.from_chart && { from: { chart: row.from_chart, version: row.from_version! } }),
    ...(row.merged_chart && { merged: { chart: row.merged_chart, version: row.merged_version! } }),
  }))
}

export async function chartAt(sql: Sql, id: CaseId, { chart, version }: ChartAt): Promise<Chart | null> {
  const { rows } = await sql.query<ChartRow>(
    `select chart_id, title, state, version, saved_at, saved_by
       from analysis.chart_version where case_id = $1 and chart_id = $2 and version = $3`,
    [id, chart, version],
  )
  return rows[0] ? chartOf(rows[0]) : null
}
