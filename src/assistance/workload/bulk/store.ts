/** Labels: words that this authority sorts its requests by. Never sent. */
import type { CaseId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Request } from '../../request.ts'

export async function putLabel(
  sql: Sql,
  { caseId, id }: Pick<Request, 'caseId' | 'id'>,
  label: string,
  by: Readonly<{ name: string; at: Instant }>,
): Promise<void> {
  await sql.query(
    `insert into assistance.label (case_id, request_id, label, by_name, at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [caseId, id, label, by.name, by.at],
  )
}
export async function dropLabel(sql: Sql, { caseId, id }: Pick<Request, 'caseId' | 'id'>, label: string): Promise<void> {
  await sql.query('delete from assistance.label where case_id = $1 and request_id = $2 and label = $3', [caseId, id, label])
}

/** The labels of these requests, by request. */
export async function labelsOf(
  sql: Sql,
  items: readonly Pick<Request, 'caseId' | 'id'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (items.length === 0) return new Map()
  const { rows } = await sql.query<{ id: string; labels: string[] }>(
    `select request_id as id, array_agg(label order by label) as labels from assistance.label
     where case_id = any($1::text[]) and request_id = any($2::text[]) group by request_id`,
    [[...new Set(items.map((it) => it.caseId))], items.map((it) => it.id)],
  )
  return new Map(rows.map((row) => [row.id, row.labels]))
}

/** Every label in these cases, for a filter. */
export async function labels(sql: Sql, cases: readonly CaseId[]): Promise<readonly string[]> {
  const { rows } = await sql.query<{ label: string }>(
    'select distinct label from assistance.label where case_id = any($1::text[]) order by label limit 200',
    [cases],
  )
  return rows.map((row) => row.label)
}
