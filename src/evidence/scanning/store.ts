/** What the malware scanner was asked and said. */
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ExhibitId } from '../exhibit.ts'

export type Verdict = 'clean' | 'found' | 'not-scanned'
export type Queued = Readonly<{ case_id: CaseId; exhibit_id: ExhibitId; tries: number }>

export async function queue(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<void> {
  await sql.query(`insert into evidence.scan (case_id, exhibit_id, verdict) values ($1, $2, 'waiting') on conflict do nothing`, [
    caseId,
    id,
  ])
}

/** What waits and is here whole, the least tried first. */
export async function queued(sql: Sql): Promise<readonly Queued[]> {
  const { rows } = await sql.query<Queued>(
    `select c.case_id, c.exhibit_id, c.tries from evidence.scan c
       left join evidence.sealed s on s.case_id = c.case_id and s.exhibit_id = c.exhibit_id
      where c.verdict = 'waiting' and c.let_at is null and (s.state is null or s.state = 'whole') order by c.tries, c.exhibit_id limit 20`,
  )
  return rows
}

export async function told(sql: Sql, it: Queued, verdict: Verdict, found: string | undefined, at: Instant): Promise<void> {
  await sql.query('update evidence.scan set verdict = $3, found = $4, scanned_at = $5 where case_id = $1 and exhibit_id = $2', [
    it.case_id,
    it.exhibit_id,
    verdict,
    found ?? null,
    at,
  ])
}

export async function tried(sql: Sql, it: Queued): Promise<void> {
  await sql.query('update evidence.scan set tries = tries + 1 where case_id = $1 and exhibit_id = $2', [
    it.case_id,
    it.exhibit_id,
  ])
}

/** One officer asks for the quarantine to be opened; a later word of the same or another replaces it. */
export async function askOut(
  sql: Sql,
  caseId: CaseId,
  id: ExhibitId,
  by: Readonly<{ id: OfficerId; name: string }>,
  why: string,
  at: Instant,
): Promise<void> {
  await sql.query(
    'update evidence.scan set asked_by = $3, asked_name = $4, asked_why = $5, asked_at = $6 where case_id = $1 and exhibit_id = $2',
    [caseId, id, by.id, by.name, why, at],
  )
}

export type Shut = Readonly<{
  case: CaseId
  exhibit: ExhibitId
  number: string
  name: string
  found: string | null
  since: Instant
  asked: boolean
}>
/** Exhibits of these cases in quarantine, as far as the case sees them: it is never silent. */
export async function shutIn(sql: Sql, cases: readonly CaseId[]): Promise<readonly Shut[]> {
  const { rows } = await sql.query<Shut>(
    `select c.case_id as case, c.exhibit_id as exhibit, e.number, e.name, c.found, coalesce(c.asked_at, c.scanned_at) as since, c.asked_by is not null as asked
       from evidence.scan c join evidence.exhibit e on e.case_id = c.case_id and e.exhibit_id = c.exhibit_id
      where c.case_id = any ($1::text[]) and c.verdict in ('found', 'not-scanned') and c.let_at is null
        and e.privilege <> 'withheld' and not (e.filtered and e.privilege = 'marked') order by c.scanned_at limit 200`,
    [cases],
  )
  return rows
}

/** True when the content was shut until now. */
export async function letOut(sql: Sql, caseId: CaseId, id: ExhibitId, by: string, why: string, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update evidence.scan set let_by = $3, let_why = $4, let_at = $5
      where case_id = $1 and exhibit_id = $2 and verdict <> 'clean' and let_at is null`,
    [caseId, id, by, why, at],
  )
  return (rowCount ?? 0) > 0
}

export type Scan = Readonly<{
  verdict: Verdict | 'waiting'
  found?: string
  scannedAt?: Instant
  /** Who asked for it to be opened, and why; another opens it. */
  askedBy?: OfficerId
  askedName?: string
  askedWhy?: string
  letBy?: string
  letAt?: Instant
  letWhy?: string
}>
export async function scanOf(sql: Sql, caseId: CaseId, id: ExhibitId): Promise<Scan | undefined> {
  const { rows } = await sql.query<{
    verdict: Scan['verdict']
    found: string | null
    scanned_at: Instant | null
    asked_by: OfficerId | null
    asked_name: string | null
    asked_why: string | null
    let_by: string | null
    let_at: Instant | null
    let_why: string | null
  }>(
    'select verdict, found, scanned_at, asked_by, asked_name, asked_why, let_by, let_at, let_why from evidence.scan where case_id = $1 and exhibit_id = $2',
    [caseId, id],
  )
  const row = rows[0]
  return (
    row && {
      verdict: row.verdict,
      ...(row.found && { found: row.found }),
      ...(row.scanned_at && { scannedAt: row.scanned_at }),
      ...(row.asked_by && { askedBy: row.asked_by, askedName: row.asked_name ?? '', askedWhy: row.asked_why ?? '' }),
      ...(row.let_by && row.let_at && { letBy: row.let_by, letAt: row.let_at, letWhy: row.let_why ?? '' }),
    }
  )
}
