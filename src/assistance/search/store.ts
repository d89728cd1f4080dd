/** By what requests are found: column `terms` of `assistance.request` holds tokens of words, never the words. */
import type { CaseId } from '../../kernel/id.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import { partnerOf, type Request } from '../request.ts'
import { findable, partsOf, questionOf, wordsIn } from './terms.ts'

type Sought = Pick<Request, 'reference' | 'theirReference' | 'content' | 'side' | 'requesting' | 'requested'>

/** The short words of a request, any part of which finds it. */
const shortWordsOf = (it: Sought): string =>
  [
    it.reference,
    it.theirReference ?? '',
    it.content.title,
    partnerOf(it).authority,
    ...it.content.persons.flatMap((p) => [p.name, p.latinName]),
  ].join(' ')

/** Says under which generation of the key of indices a row is found. */
const marker = (generation: number): string => `generation ${generation}`

export async function tokensOf(sql: Sql, it: Sought): Promise<readonly string[]> {
  const { generation, tokens } = await sql.tokens(findable(shortWordsOf(it), wordsIn(it.content)))
  return [marker(generation), ...tokens]
}

/** What a search finds, found once and before anything else: else rows are read in the order of the list until enough of them fit. */
const foundBy = (search: string): string =>
  `with found as materialized (select case_id, request_id from assistance.request where ${search})`

/** As PostgreSQL reads it: of each list one token, of all lists. */
async function written(sql: Sql, lists: readonly (readonly string[])[]): Promise<string> {
  const asked = await Promise.all(lists.map(async (any) => (await sql.tokens(any)).tokens.map((it) => `'${it}'`).join(' | ')))
  return [...new Set(asked)].map((any) => `(${any})`).join(' & ')
}

/**
 * How a question is searched for; null when nothing is asked. Whole words, or their beginnings; where no request of these cases has them,
 * the text may be part of a word or of a number, which is found by what is short of each request: reference, title, names.
 */
export async function searching(
  sql: Sql,
  { q, cases }: Readonly<{ q?: string | undefined; cases: readonly CaseId[] }>,
): Promise<string | null> {
  if (!q) return null
  const question = questionOf(q)
  if (question !== undefined) {
    const terms = await written(sql, question)
    const { rowCount } = await sql.query(
      `${foundBy('terms @@ $1::tsquery')} select 1 from found where case_id = any($2::text[]) limit 1`,
      [terms, cases],
    )
    if (rowCount) return terms
  }
  return written(sql, partsOf(q))
}

const page = 100

/** Files what was filed before words were tokens, or under a former key. Gives how many; called again it goes on where it was stopped. */
export async function fileAnew(tools: Pick<Tools, 'transaction'>, stop?: AbortSignal): Promise<number> {
  for (let count = 0; ; ) {
    const filed = await tools.transaction(async (sql) => {
      const { generation } = await sql.tokens([])
      const { rows } = await sql.query<FiledRow>(
        `select case_id, request_id, side, reference, their_reference, requesting, requested, content from assistance.request
          where terms is null or not terms @@ $1::tsquery limit ${page} for update skip locked`,
        [`'${marker(generation)}'`],
      )
      for (const row of rows)
        await sql.query(
          'update assistance.request set terms = array_to_tsvector($3::text[]) where case_id = $1 and request_id = $2',
          [row.case_id, row.request_id, await tokensOf(sql, { ...row, theirReference: row.their_reference })],
        )
      return rows.length
    })
    count += filed
    if (filed < page || stop?.aborted) return count
  }
}
type FiledRow = Omit<Sought, 'theirReference'> & Readonly<{ case_id: CaseId; request_id: string; their_reference: string | null }>
