/** Schema `intelligence`: what the owner sees: who asked, what went to whom, what was recalled; on what ground data pass to a partner. */
import type { CaseId, Id, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { HandedRecord, Level, RecalledLetter } from '../letters.ts'
import type { DeclinedFor } from '../query/answering/quota.ts'
import type { Arrangement } from './arrangement.ts'

type ArrangementRow = Readonly<{
  partner: NodeId
  ground: Arrangement['ground']
  source: string
  answers_h: number | null
  asks_hour: number | null
  asks_day: number | null
  agreed_at: Instant
  agreed_by: string
}>
export async function arrangements(sql: Sql): Promise<readonly Arrangement[]> {
  const { rows } = await sql.query<ArrangementRow>('select * from intelligence.arrangement order by partner')
  return rows.map(arrangementOf)
}
const arrangementOf = (row: ArrangementRow): Arrangement => ({
  partner: row.partner,
  ground: row.ground,
  source: row.source,
  ...(row.answers_h && { answers_h: row.answers_h }),
  ...(row.asks_hour !== null && { asks_hour: row.asks_hour }),
  ...(row.asks_day !== null && { asks_day: row.asks_day }),
  agreedAt: row.agreed_at,
  agreedBy: row.agreed_by,
})
export async function arrangementWith(sql: Sql, partner: string): Promise<Arrangement | undefined> {
  const { rows } = await sql.query<ArrangementRow>('select * from intelligence.arrangement where partner = $1', [partner])
  return rows[0] && arrangementOf(rows[0])
}

export async function arrange(sql: Sql, it: Arrangement): Promise<void> {
  await sql.query(
    `insert into intelligence.arrangement (partner, ground, source, answers_h, asks_hour, asks_day, agreed_at, agreed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (partner) do update set ground = excluded.ground, source = excluded.source, answers_h = excluded.answers_h,
         asks_hour = excluded.asks_hour, asks_day = excluded.asks_day,
         agreed_at = excluded.agreed_at, agreed_by = excluded.agreed_by`,
    [it.partner, it.ground, it.source, it.answers_h ?? null, it.asks_hour ?? null, it.asks_day ?? null, it.agreedAt, it.agreedBy],
  )
}

/** A partner looked: who, for which authority, why, in which case, and whether it was a hit. Whom it asked about is not kept. */
export type Consultation = Readonly<{
  id: Id<'consultation'>
  partner: NodeId
  query: string
  /** The signed letter it came with. */
  message: string
  officer: string
  authority: string
  purpose: string
  basis: string
  reason: string
  caseReference: string
  level: Level
  records: readonly string[]
  late: boolean
  /** Not answered, because the partner had asked as much as is answered. */
  declined?: DeclinedFor
  at: Instant
}>

type ConsultationRow = Readonly<{
  consultation_id: Id<'consultation'>
  partner: NodeId
  query: string
  message: string
  officer_name: string
  authority: string
  purpose: string
  basis: string
  reason: string
  case_reference: string
  level: Level
  records: string[]
  late: boolean
  declined: DeclinedFor | null
  at: Instant
}>
const consultationOf = (row: ConsultationRow): Consultation => ({
  id: row.consultation_id,
  partner: row.partner,
  query: row.query,
  message: row.message,
  officer: row.officer_name,
  authority: row.authority,
  purpose: row.purpose,
  basis: row.basis,
  reason: row.reason,
  caseReference: row.case_reference,
  level: row.level,
  records: row.records,
  late: row.late,
  ...(row.declined && { declined: row.declined }),
  at: row.at,
})

export async function consulted(sql: Sql, it: Consultation): Promise<void> {
  await sql.query(
    `insert into intelligence.consultation (consultation_id, partner, query, message, officer_name, authority, purpose, basis, reason,
            case_reference, level, records, late, declined, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      it.id,
      it.partner,
      it.query,
      it.message,
      it.officer,
      it.authority,
      it.purpose,
      it.basis,
      it.reason,
      it.caseReference,
      it.level,
      it.records,
      it.late,
      it.declined ?? null,
      it.at,
    ],
  )
}

export type SeenConsultation = Consultation & Readonly<{ references: readonly string[] }>
/** Looks at records of these cases; with `all`, every look, those that found nothing too. Newest first. */
export async function consultations(
  sql: Sql,
  cases: readonly CaseId[],
  filter: Readonly<{ all: boolean; record?: string | undefined; limit: number }>,
): Promise<readonly SeenConsultation[]> {
  const { rows } = await sql.query<ConsultationRow & { references: string[] }>(
    `select c.*, array(select r.reference from intelligence.record r where r.record_id = any(c.records) and r.case_id = any($1)
                        order by r.reference) as references
       from intelligence.consultation c
      where ($2::text is null or c.records @> array[$2])
        and ($3 or exists (select 1 from intelligence.record r where r.record_id = any(c.records) and r.case_id = any($1)))
      order by c.at desc, c.consultation_id limit $4`,
    [cases, filter.record ?? null, filter.all, filter.limit],
  )
  return rows.map(({ references, ...row }) => ({ ...consultationOf(row), references }))
}

export type Given = Readonly<{ id: Id<'given'>; partner: NodeId; what: 'hit' | 'record'; message: string; at: Instant }>
type GivenRow = Readonly<{ given_id: Id<'given'>; partner: NodeId; what: Given['what']; message: string; at: Instant }>
export async function gave(sql: Sql, record: Readonly<{ id: string; case: CaseId }>, it: Given): Promise<void> {
  await sql.query(
    'insert into intelligence.given (case_id, record_id, given_id, partner, what, message, at) values ($1, $2, $3, $4, $5, $6, $7)',
    [record.case, record.id, it.id, it.partner, it.what, it.message, it.at],
  )
}
export async function givenOf(sql: Sql, record: string): Promise<readonly Given[]> {
  const { rows } = await sql.query<GivenRow>('select * from intelligence.given where record_id = $1 order by at, given_id', [
    record,
  ])
  return rows.map((row) => ({ id: row.given_id, partner: row.partner, what: row.what, message: row.message, at: row.at }))
}

export type Recall = Readonly<{
  id: string
  record: string
  partner: NodeId
  reason: string
  message: string
  sentAt: Instant
  provedAt?: Instant
  erased?: Pick<RecalledLetter, 'erased' | 'flagged'>
}>
type RecallRow = Readonly<{
  recall_id: string
  record_id: string
  partner: NodeId
  reason: string
  message: string
  sent_at: Instant
  proved_at: Instant | null
  erased: Recall['erased'] | null
}>
const recallOf = (row: RecallRow): Recall => ({
  id: row.recall_id,
  record: row.record_id,
  partner: row.partner,
  reason: row.reason,
  message: row.message,
  sentAt: row.sent_at,
  ...(row.proved_at && { provedAt: row.proved_at }),
  ...(row.erased && { erased: row.erased }),
})
export async function addRecall(sql: Sql, of: CaseId, it: Recall): Promise<void> {
  await sql.query(
    'insert into intelligence.recall (case_id, record_id, partner, recall_id, reason, message, sent_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [of, it.record, it.partner, it.id, it.reason, it.message, it.sentAt],
  )
}
export async function recallsOf(sql: Sql, record: string): Promise<readonly Recall[]> {
  const { rows } = await sql.query<RecallRow>('select * from intelligence.recall where record_id = $1 order by partner', [record])
  return rows.map(recallOf)
}
/** The recipient's word; the case it belongs to, or null when we never recalled anything from it under this id. */
export async function proved(
  sql: Sql,
  recall: string,
  partner: NodeId,
  erased: NonNullable<Recall['erased']>,
  at: Instant,
): Promise<Readonly<{ case: CaseId; record: string }> | null> {
  const { rows } = await sql.query<{ case_id: CaseId; record_id: string }>(
    `update intelligence.recall set proved_at = $3, erased = $4 where recall_id = $1 and partner = $2 and proved_at is null
       returning case_id, record_id`,
    [recall, partner, at, JSON.stringify(erased)],
  )
  return rows[0] ? { case: rows[0].case_id, record: rows[0].record_id } : null
}

/** A record that a partner handed us. */
export type Copy = Readonly<{
  case: CaseId
  partner: NodeId
  record: HandedRecord
  receivedAt: Instant
  acknowledgedBy: readonly string[]
  notes: readonly CopyNote[]
}>
/** Beside the record and never in it: the record is its owner's. */
export type CopyNote = Readonly<{ by: string; at: Instant; text: string }>
type CopyRow = Readonly<{
  case_id: CaseId
  partner: NodeId
  record: HandedRecord
  received_at: Instant
  acknowledged_by: string[]
  notes: CopyNote[] | null
}>
const copyOf = (row: CopyRow): Copy => ({
  case: row.case_id,
  partner: row.partner,
  record: row.record,
  receivedAt: row.received_at,
  acknowledgedBy: row.acknowledged_by,
  notes: row.notes ?? [],
})
export async function keepCopy(sql: Sql, it: Omit<Copy, 'notes'>): Promise<void> {
  await sql.query(
    `insert into intelligence.copy (case_id, partner, reference, record, received_at) values ($1, $2, $3, $4, $5)
       on conflict (partner, reference, case_id) do update set record = excluded.record, received_at = excluded.received_at, acknowledged_by = '{}'`,
    [it.case, it.partner, it.record.reference, await sql.seal('intelligence.copy.record', it.case, it.record), it.receivedAt],
  )
}
export async function copiesIn(sql: Sql, cases: readonly CaseId[], limit: number): Promise<readonly Copy[]> {
  const { rows } = await sql.query<CopyRow>(
    'select * from intelligence.copy where case_id = any($1) order by received_at desc limit $2',
    [cases, limit],
  )
  return rows.map(copyOf)
}
export async function copyOfReference(sql: Sql, of: CaseId, partner: string, reference: string): Promise<Copy | null> {
  const { rows } = await sql.query<CopyRow>(
    'select * from intelligence.copy where case_id = $1 and partner = $2 and reference = $3',
    [of, partner, reference],
  )
  return rows[0] ? copyOf(rows[0]) : null
}
export async function readCopy(sql: Sql, it: Copy, officer: string): Promise<void> {
  await sql.query(
    `update intelligence.copy set acknowledged_by = array(select distinct unnest(acknowledged_by || $4::text))
      where case_id = $1 and partner = $2 and reference = $3`,
    [it.case, it.partner, it.record.reference, officer],
  )
}
export async function noteCopy(sql: Sql, it: Copy, note: CopyNote): Promise<void> {
  await sql.query('update intelligence.copy set notes = $4 where case_id = $1 and partner = $2 and reference = $3', [
    it.case,
    it.partner,
    it.record.reference,
    await sql.seal('intelligence.copy.notes', it.case, [...it.notes, note]),
  ])
}
/** Erases every copy of a partner's record, and keeps that it was taken back; gives the cases it lay in. */
export async function eraseCopies(sql: Sql, partner: NodeId, reference: string, at: Instant): Promise<readonly CaseId[]> {
  await sql.query('insert into intelligence.taken_back (partner, reference, at) values ($1, $2, $3) on conflict do nothing', [
    partner,
    reference,
    at,
  ])
  const { rows } = await sql.query<{ case_id: CaseId }>(
    'delete from intelligence.copy where partner = $1 and reference = $2 returning case_id',
    [partner, reference],
  )
  return rows.map((row) => row.case_id)
}
