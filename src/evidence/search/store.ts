/** The text of exhibits, how far it has been read, and what is found in it. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Passage } from '../contents/sockets.ts'
import type { ExhibitId } from '../exhibit.ts'
import { vectorOf } from './terms.ts'

export type Unread = Readonly<{ case_id: CaseId; exhibit_id: ExhibitId; next_part: number; tries: number }>
export type Extraction = Readonly<{
  state: 'reading' | 'done' | 'failed'
  parts: number
  nextPart: number
  blank: number
  recognised: number
  why?: string
}>

/** One exhibit whose text may be read: whole, looked through for malware, and open. What failed three times is left. */
export async function nextUnread(sql: Sql): Promise<Unread | undefined> {
  const { rows } = await sql.query<Unread>(
    `select e.case_id, e.exhibit_id, coalesce(x.next_part, 1) as next_part, coalesce(x.tries, 0) as tries
       from evidence.exhibit e
       left join evidence.sealed s on s.case_id = e.case_id and s.exhibit_id = e.exhibit_id
       left join evidence.scan c on c.case_id = e.case_id and c.exhibit_id = e.exhibit_id
       left join evidence.extraction x on x.case_id = e.case_id and x.exhibit_id = e.exhibit_id
      where e.unread and e.privilege in ('none', 'released') and (s.state is null or s.state = 'whole')
        and (c.verdict is null or c.verdict = 'clean' or c.let_at is not null)
      order by coalesce(x.tries, 0), e.added_at limit 1`,
  )
  return rows[0]
}

/** Begins a try; a process that died while it read has used one up. Nothing is begun of what is no longer there. */
export async function trying(sql: Sql, it: Unread, at: Instant): Promise<void> {
  await sql.query(
    `insert into evidence.extraction (case_id, exhibit_id, state, tries, at)
       select case_id, exhibit_id, 'reading', 1, $3 from evidence.exhibit where case_id = $1 and exhibit_id = $2 for share
       on conflict (case_id, exhibit_id) do update set state = 'reading', tries = extraction.tries + 1, at = excluded.at`,
    [it.case_id, it.exhibit_id, at],
  )
}

/**
 * What was read of some pages, and where to go on: in one transaction, so that nothing is twice in the text. False, and nothing is kept,
 * when the exhibit was shut or erased while it was read.
 */
export async function readOn(
  sql: Sql,
  it: Pick<Unread, 'case_id' | 'exhibit_id'>,
  passages: readonly Passage[],
  state: Readonly<{ parts: number; nextPart: number; blank: number; recognised: number; at: Instant }>,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `select 1 from evidence.extraction where case_id = $1 and exhibit_id = $2 and state = 'reading' for update`,
    [it.case_id, it.exhibit_id],
  )
  if (!rowCount) return false
  await sql.query(
    `insert into evidence.passage (case_id, exhibit_id, seq, place, label, said, words)
       select $1, $2, (select coalesce(max(seq), 0) from evidence.passage where case_id = $1 and exhibit_id = $2) + n, place, nullif(label, ''), said, words::tsvector
         from unnest($3::integer[], $4::text[], $5::text[], $6::text[]) with ordinality as p(place, label, said, words, n)`,
    [
      it.case_id,
      it.exhibit_id,
      passages.map((p) => p.place),
      passages.map((p) => p.label ?? ''),
      passages.map((p) => p.text),
      passages.map((p) => vectorOf(p.text)),
    ],
  )
  await sql.query(
    `update evidence.extraction set parts = $3, next_part = $4, blank = blank + $5, recognised = recognised + $6, tries = 0, at = $7
      where case_id = $1 and exhibit_id = $2`,
    [it.case_id, it.exhibit_id, state.parts, state.nextPart, state.blank, state.recognised, state.at],
  )
  return true
}

export async function ended(
  sql: Sql,
  it: Pick<Unread, 'case_id' | 'exhibit_id'>,
  state: 'done' | 'failed',
  why: string | undefined,
  at: Instant,
): Promise<void> {
  await sql.query('update evidence.extraction set state = $3, why = $4, at = $5 where case_id = $1 and exhibit_id = $2', [
    it.case_id,
    it.exhibit_id,
    state,
    why ?? null,
    at,
  ])
  await sql.query('update evidence.exhibit set unread = false where case_id = $1 and exhibit_id = $2', [
    it.case_id,
    it.exhibit_id,
  ])
}

/** A recogniser has come: what had pages without letters is read once more. */
export async function readBlankAgain(sql: Sql): Promise<void> {
  await sql.query(
    `with again as (delete from evidence.extraction where state = 'done' and blank > recognised and why = 'no-recogniser' returning case_id, exhibit_id),
          gone as (delete from evidence.passage p using again a where p.case_id = a.case_id and p.exhibit_id = a.exhibit_id)
     update evidence.exhibit e set unread = true from again a where e.case_id = a.case_id and e.exhibit_id = a.exhibit_id`,
  )
}

/** The text goes: the exhibit was shut. */
export async function forgetText(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<void> {
  await sql.query('delete from evidence.passage where case_id = $1 and exhibit_id = $2', [caseId, id])
  await sql.query('delete from evidence.extraction where case_id = $1 and exhibit_id = $2', [caseId, id])
  await sql.query('update evidence.exhibit set unread = true where case_id = $1 and exhibit_id = $2', [caseId, id])
}

export type Found = Readonly<{ exhibit_id: ExhibitId; place: number; label: string | null; said: string }>
/** Passages of a case with every word, the best of them first; of one exhibit at most five. */
export async function passagesWith(sql: Sql, caseId: CaseId, query: string, limit: number): Promise<readonly Found[]> {
  const { rows } = await sql.query<Found>(
    `select exhibit_id, place, label, said from (
         select p.exhibit_id, p.place, p.label, p.said, p.seq, ts_rank(p.words, $2::tsquery) as rank,
                row_number() over (partition by p.exhibit_id order by ts_rank(p.words, $2::tsquery) desc, p.seq) as nth
           from evidence.passage p join evidence.exhibit e on e.case_id = p.case_id and e.exhibit_id = p.exhibit_id
          where p.case_id = $1 and p.words @@ $2::tsquery and e.privilege in ('none', 'released')) f
      where nth <= 5 order by rank desc, exhibit_id, seq limit $3`,
    [caseId, query, limit],
  )
  return rows
}

export async function extractionOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<Extraction | undefined> {
  const { rows } = await sql.query<Omit<Extraction, 'why'> & { why: string | null }>(
    `select state, parts, next_part as "nextPart", blank, recognised, why from evidence.extraction where case_id = $1 and exhibit_id = $2`,
    [caseId, id],
  )
  const row = rows[0]
  return row && ({ ...row, why: row.why ?? undefined } as Extraction)
}

/** Exhibits of the case whose text is not read to its end yet, as far as the case sees them. */
export async function unreadIn(sql: Sql, caseId: CaseId): Promise<number> {
  const { rows } = await sql.query<{ count: number }>(
    `select count(*)::integer as count from evidence.exhibit where case_id = $1 and unread and privilege in ('none', 'released')`,
    [caseId],
  )
  return rows[0]!.count
}
