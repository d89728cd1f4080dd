/** The glossary, table `assistance.term`; and the requests of a case, to remember from. */
import type { CaseId } from '../../kernel/id.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Content } from '../content.ts'
import type { Term } from './memory.ts'

const columns = 'term_id as id, source, target, words, rendered, by_name as by, at'

export async function terms(sql: Sql, source: string, target: string): Promise<Term[]> {
  const { rows } = await sql.query<Term>(
    `select ${columns} from assistance.term where source = $1 and target = $2 order by words limit 5000`,
    [source, target],
  )
  return rows
}
/** A term has one rendering in each direction: a new one takes the place of the old. */
export async function putTerm(sql: Sql, term: Term, key: string, byId: string): Promise<void> {
  await sql.query(
    `insert into assistance.term (term_id, source, target, words, rendered, key, by_id, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (source, target, key) do update set words = $4, rendered = $5, by_id = $7, by_name = $8, at = $9`,
    [term.id, term.source, term.target, term.words, term.rendered, key, byId, term.by, term.at],
  )
}
export async function dropTerm(sql: Sql, id: string): Promise<Term | undefined> {
  const { rows } = await sql.query<Term>(`delete from assistance.term where term_id = $1 returning ${columns}`, [id])
  return rows[0]
}
export async function contentsOf(sql: Sql, caseId: CaseId): Promise<Content[]> {
  const { rows } = await sql.query<{ content: Content }>(
    `select content from assistance.request where case_id = $1 order by moved_at limit 200`,
    [caseId],
  )
  return rows.map((row) => row.content)
}
