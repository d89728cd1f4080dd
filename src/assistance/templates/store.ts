import type { OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Content } from '../content.ts'

export type Template = Readonly<{
  id: string
  officer: OfficerId
  name: string
  shared: boolean
  content: Content
  keptAt: Instant
}>
const columns = 'template_id as id, officer_id as officer, name, shared, content, kept_at as "keptAt"'

export async function keep(sql: Sql, it: Template): Promise<void> {
  await sql.query(
    'insert into assistance.template (officer_id, template_id, name, shared, content, kept_at) values ($1, $2, $3, $4, $5, $6)',
    [it.officer, it.id, it.name, it.shared, it.content, it.keptAt],
  )
}

/** The officer's own and those that colleagues share. */
export async function seenBy(sql: Sql, officer: OfficerId): Promise<readonly Template[]> {
  const { rows } = await sql.query<Template>(
    `select ${columns} from assistance.template where officer_id = $1 or shared order by lower(name), template_id limit 200`,
    [officer],
  )
  return rows
}
export async function find(sql: Sql, officer: OfficerId, id: string): Promise<Template | undefined> {
  const { rows } = await sql.query<Template>(
    `select ${columns} from assistance.template where template_id = $2 and (officer_id = $1 or shared)`,
    [officer, id],
  )
  return rows[0]
}
export async function forget(sql: Sql, officer: OfficerId, id: string): Promise<boolean> {
  const { rowCount } = await sql.query('delete from assistance.template where officer_id = $1 and template_id = $2', [
    officer,
    id,
  ])
  return rowCount === 1
}
