/** Schema `intelligence`: records and what is said of them. Screening files each record beside, in the same transaction. */
import type { CaseId, Id } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Warning } from '../identifiers/check.ts'
import { refuse } from '../refusals.ts'
import type { Handling } from './handling.ts'
import type { RecordKind } from './kinds.ts'
import type { Evaluation, PoliceRecord, RecordCategory, Share, Statement } from './record.ts'

type RecordRow = Readonly<{
  case_id: CaseId
  record_id: Id<'record'>
  reference: string
  kind: RecordKind
  category: RecordCategory | null
  state: PoliceRecord['state']
  share: Share
  contact: string
  handling: Handling
  review_by: CalendarDate
  misused: boolean
  entered_at: Instant
  entered_by: string
  moved_at: Instant
  version: number
}>
const recordOf = (row: RecordRow): PoliceRecord => ({
  id: row.record_id,
  case: row.case_id,
  reference: row.reference,
  kind: row.kind,
  ...(row.category && { category: row.category }),
  state: row.state,
  share: row.share,
  contact: row.contact,
  handling: row.handling,
  reviewBy: row.review_by,
  misused: row.misused,
  enteredAt: row.entered_at,
  enteredBy: row.entered_by,
  movedAt: row.moved_at,
  version: row.version,
})

type StatementRow = Readonly<{
  record_id: Id<'record'>
  statement_id: Id<'statement'>
  field: string
  value: string
  basis: Statement['basis']
  source: string
  evaluation: Evaluation | null
  dated: string
  evidence: string | null
  withheld: boolean
  warnings: Warning[]
  recorded_at: Instant
  recorded_by: string
  withdrawn_at: Instant | null
  withdrawn_for: string | null
}>
const statementOf = (row: StatementRow): Statement => ({
  id: row.statement_id,
  field: row.field,
  value: row.value,
  basis: row.basis,
  source: row.source,
  ...(row.evaluation && { evaluation: row.evaluation }),
  dated: row.dated,
  ...(row.evidence && { evidence: row.evidence }),
  withheld: row.withheld,
  warnings: row.warnings,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
  ...(row.withdrawn_at && { withdrawnAt: row.withdrawn_at, withdrawnFor: row.withdrawn_for ?? '' }),
})

/** The next numbers of the year, `many` at once and the last of them told, for records, queries and notices apart. */
export async function nextNumber(sql: Sql, year: number, kind: 'record' | 'query' | 'notice', many = 1): Promise<number> {
  const { rows } = await sql.query<{ number: number }>(
    `insert into intelligence.year_count (year, kind, number) values ($1, $2, $3)
       on conflict (year, kind) do update set number = year_count.number + $3 returning number`,
    [year, kind, many],
  )
  return rows[0]!.number
}

export async function insert(sql: Sql, all: readonly PoliceRecord[]): Promise<void> {
  const rows = all.map((it) => ({
    case_id: it.case,
    record_id: it.id,
    reference: it.reference,
    kind: it.kind,
    category: it.category ?? null,
    state: it.state,
    share: it.share,
    contact: it.contact,
    handling: it.handling,
    review_by: it.reviewBy,
    misused: it.misused,
    entered_at: it.enteredAt,
    entered_by: it.enteredBy,
    moved_at: it.movedAt,
    version: it.version,
  }))
  await sql.query(
    'insert into intelligence.record select * from jsonb_populate_recordset(null::intelligence.record, $1::jsonb)',
    [JSON.stringify(rows)],
  )
}

/** Writes `after` only if nobody changed the record since `before` was read. */
export async function replace(sql: Sql, before: PoliceRecord, after: PoliceRecord): Promise<void> {
  const { rowCount } = await sql.query(
    `update intelligence.record set state = $3, share = $4, contact = $5, handling = $6, review_by = $7, misused = $8, moved_at = $9, version = $10
      where record_id = $1 and version = $2`,
    [
      before.id,
      before.version,
      after.state,
      after.share,
      after.contact,
      JSON.stringify(after.handling),
      after.reviewBy,
      after.misused,
      after.movedAt,
      after.version,
    ],
  )
  if (rowCount !== 1) throw refuse('record-changed-meanwhile', { reference: before.reference })
}

export async function find(sql: Sql, id: string): Promise<PoliceRecord | null> {
  const { rows } = await sql.query<RecordRow>('select * from intelligence.record where record_id = $1', [id])
  return rows[0] ? recordOf(rows[0]) : null
}

export async function byReference(sql: Sql, reference: string): Promise<PoliceRecord | null> {
  const { rows } = await sql.query<RecordRow>('select * from intelligence.record where reference = $1', [reference])
  return rows[0] ? recordOf(rows[0]) : null
}

/** Records of a case whose references these texts quote. */
export async function quotedIn(sql: Sql, id: CaseId, texts: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql.query<{ record_id: string; reference: string }>(
    'select record_id, reference from intelligence.record where case_id = $1',
    [id],
  )
  const all = texts.join('\n')
  return rows.filter((row) => all.includes(row.reference)).map((row) => row.record_id)
}

/** Records with what is said of them now, in the order asked for. */
export async function withStatements(sql: Sql, ids: readonly string[]): Promise<readonly Said[]> {
  // Asked also when there is nothing to read: what is hidden and what is not there take the same statements.
  const { rows } = await sql.query<RecordRow>('select * from intelligence.record where record_id = any($1)', [ids])
  const said = await sql.query<StatementRow>(
    `select * from intelligence.statement where record_id = any($1) and withdrawn_at is null order by recorded_at, place, statement_id`,
    [ids],
  )
  const by = Map.groupBy(said.rows, (it) => it.record_id)
  const found = new Map(
    rows.map((row) => [row.record_id as string, { record: recordOf(row), said: (by.get(row.record_id) ?? []).map(statementOf) }]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Which of these are still held; a recall that begins now waits until this transaction has ended, and then knows what it gave. */
export async function holdHeld(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ record_id: string }>(
    `select record_id from intelligence.record where record_id = any($1) and state = 'held' order by record_id for share`,
    [ids],
  )
  return new Set(rows.map((row) => row.record_id))
}

/** The records of some cases, newest first. */
export async function list(
  sql: Sql,
  cases: readonly CaseId[],
  filter: Readonly<{ case?: string | undefined; limit: number }>,
): Promise<readonly PoliceRecord[]> {
  const { rows } = await sql.query<RecordRow>(
    `select * from intelligence.record where case_id = any($1) and ($2::text is null or case_id = $2)
      order by moved_at desc, record_id desc limit $3`,
    [cases, filter.case ?? null, filter.limit],
  )
  return rows.map(recordOf)
}

export type Said = Readonly<{ record: PoliceRecord; said: readonly Statement[] }>
export async function state(sql: Sql, all: readonly Said[]): Promise<void> {
  const rows = await Promise.all(
    all.flatMap(({ record, said }) =>
      said.map(async (it, place) => ({
        case_id: record.case,
        record_id: record.id,
        statement_id: it.id,
        place,
        field: it.field,
        value: await sql.seal('intelligence.statement.value', record.case, it.value),
        basis: it.basis,
        source: it.source,
        evaluation: it.evaluation ?? null,
        dated: it.dated,
        evidence: it.evidence ?? null,
        withheld: it.withheld,
        warnings: it.warnings,
        recorded_at: it.recordedAt,
        recorded_by: it.recordedBy,
      })),
    ),
  )
  await sql.query(
    'insert into intelligence.statement select * from jsonb_populate_recordset(null::intelligence.statement, $1::jsonb)',
    [JSON.stringify(rows)],
  )
}

/** Everything ever said of it, withdrawn or not, oldest first. */
export async function statements(sql: Sql, id: string): Promise<readonly Statement[]> {
  const { rows } = await sql.query<StatementRow>(
    'select * from intelligence.statement where record_id = $1 order by recorded_at, place, statement_id',
    [id],
  )
  return rows.map(statementOf)
}

export async function withdraw(sql: Sql, record: string, statement: string, reason: string, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update intelligence.statement set withdrawn_at = $3, withdrawn_for = $4
      where record_id = $1 and statement_id = $2 and withdrawn_at is null`,
    [record, statement, at, reason],
  )
  return rowCount === 1
}
