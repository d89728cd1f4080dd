/** Papers that were made. Table `assistance.paper`; the files are not kept. */
import type { CaseId } from '../../kernel/id.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Request, RequestId } from '../request.ts'
import type { Paper, PaperCode } from './paper.ts'

type Place = Readonly<Pick<Request, 'id' | 'caseId'>>
const columns = 'code, version, form, view, digest, languages, pages, sha256, signed, by_name as by, at, entry_id as entry'

export async function add(sql: Sql, at: Place, paper: Paper, byId: string): Promise<void> {
  await sql.query(
    `insert into assistance.paper (case_id, request_id, code, version, digest, languages, pages, sha256, signed, by_id, by_name, at, entry_id, form, view)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      at.caseId,
      at.id,
      paper.code,
      paper.version,
      paper.digest,
      paper.languages,
      paper.pages,
      paper.sha256,
      paper.signed,
      byId,
      paper.by,
      paper.at,
      paper.entry,
      paper.form ?? null,
      paper.view ?? null,
    ],
  )
}

/** Newest first. */
export async function papersOf(sql: Sql, at: Place): Promise<Paper[]> {
  const { rows } = await sql.query<Paper>(
    `select ${columns} from assistance.paper where case_id = $1 and request_id = $2 order by at desc, code limit 200`,
    [at.caseId, at.id],
  )
  return rows
}

export type Found = Paper & Readonly<{ request: RequestId; case: CaseId }>

export async function byCode(sql: Sql, code: PaperCode): Promise<Found | undefined> {
  const { rows } = await sql.query<Found>(
    `select ${columns}, request_id as request, case_id as case from assistance.paper where code = $1`,
    [code],
  )
  return rows[0]
}
export async function byFile(sql: Sql, sha256: string): Promise<Found | undefined> {
  const { rows } = await sql.query<Found>(
    `select ${columns}, request_id as request, case_id as case from assistance.paper where sha256 = $1 order by at limit 1`,
    [sha256],
  )
  return rows[0]
}
