/** Where requests for consent and assurances rest. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Answer, AskedFor, Assurance, AssuranceId, AssuranceKind, Consent, ConsentId, Prepared, Report } from './consent.ts'

type ConsentRow = Readonly<{
  case_id: CaseId
  consent_id: ConsentId
  side: Consent['side']
  partner: NodeId
  state: Consent['state']
  asked: AskedFor
  asked_at: Instant
  prepared: Prepared | null
  answer: Answer | null
  answered_at: Instant | null
  seen_at: Instant | null
  withdrawal: Consent['withdrawal']
  version: number
}>
const consentOf = (row: ConsentRow): Consent => ({
  id: row.consent_id,
  case: row.case_id,
  side: row.side,
  partner: row.partner,
  state: row.state,
  asked: row.asked,
  askedAt: row.asked_at,
  prepared: row.prepared,
  answer: row.answer,
  answeredAt: row.answered_at,
  seenAt: row.seen_at,
  withdrawal: row.withdrawal,
  version: row.version,
})

const asked = (sql: Sql, it: Consent) => sql.seal('assistance.consent.asked', it.case, it.asked)

export async function add(sql: Sql, it: Consent): Promise<void> {
  await sql.query(
    `insert into assistance.consent (case_id, consent_id, side, partner, state, asked, asked_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [it.case, it.id, it.side, it.partner, it.state, await asked(sql, it), it.askedAt, it.version],
  )
}

/** Held until the transaction ends: an answer is given once. */
export async function find(sql: Sql, caseId: CaseId, id: ConsentId): Promise<Consent | undefined> {
  const { rows } = await sql.query<ConsentRow>(
    'select * from assistance.consent where case_id = $1 and consent_id = $2 for update',
    [caseId, id],
  )
  return rows[0] && consentOf(rows[0])
}

export async function findById(sql: Sql, id: ConsentId): Promise<Consent | undefined> {
  const { rows } = await sql.query<ConsentRow>('select * from assistance.consent where consent_id = $1 for update', [id])
  return rows[0] && consentOf(rows[0])
}

export async function replace(sql: Sql, it: Consent): Promise<void> {
  await sql.query(
    `update assistance.consent set state = $3, prepared = $4, answer = $5, answered_at = $6, seen_at = $7, version = $8, withdrawal = $9
      where case_id = $1 and consent_id = $2`,
    [
      it.case,
      it.id,
      it.state,
      await sql.seal('assistance.consent.prepared', it.case, it.prepared),
      await sql.seal('assistance.consent.answer', it.case, it.answer),
      it.answeredAt,
      it.seenAt,
      it.version,
      await sql.seal('assistance.consent.withdrawal', it.case, it.withdrawal),
    ],
  )
}

export async function consentsOf(sql: Sql, caseId: CaseId): Promise<readonly Consent[]> {
  const { rows } = await sql.query<ConsentRow>(
    'select * from assistance.consent where case_id = $1 order by asked_at desc, consent_id limit 200',
    [caseId],
  )
  return rows.map(consentOf)
}

/** What still moves in these cases: unanswered, or answered and not taken note of. */
export async function openConsents(sql: Sql, cases: readonly CaseId[]): Promise<readonly Consent[]> {
  const { rows } = await sql.query<ConsentRow>(
    `select * from assistance.consent where case_id = any ($1::text[])
        and (state = 'waiting' or (side = 'asking' and seen_at is null)) order by asked_at limit 200`,
    [cases],
  )
  return rows.map(consentOf)
}

type AssuranceRow = Readonly<{
  case_id: CaseId
  assurance_id: AssuranceId
  side: Assurance['side']
  partner: NodeId
  kind: AssuranceKind
  words: string
  basis: string
  reference: string
  given_at: Instant
  every_days: number
  next_on: CalendarDate | null
  ended_at: Instant | null
  ending: string | null
}>
const assuranceOf = (row: AssuranceRow): Assurance => ({
  id: row.assurance_id,
  case: row.case_id,
  side: row.side,
  partner: row.partner,
  kind: row.kind,
  words: row.words,
  basis: row.basis,
  reference: row.reference,
  givenAt: row.given_at,
  everyDays: row.every_days,
  nextOn: row.next_on,
  endedAt: row.ended_at,
  ending: row.ending,
})

/** One that is here already stays as it is: the same letter twice is one assurance. */
export async function addAssurance(sql: Sql, it: Assurance): Promise<void> {
  await sql.query(
    `insert into assistance.assurance
       (case_id, assurance_id, side, partner, kind, words, basis, reference, given_at, every_days, next_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [
      it.case,
      it.id,
      it.side,
      it.partner,
      it.kind,
      await sql.seal('assistance.assurance.words', it.case, it.words),
      it.basis,
      it.reference,
      it.givenAt,
      it.everyDays,
      it.nextOn,
    ],
  )
}

export async function findAssurance(sql: Sql, id: AssuranceId): Promise<Assurance | undefined> {
  const { rows } = await sql.query<AssuranceRow>('select * from assistance.assurance where assurance_id = $1 for update', [id])
  return rows[0] && assuranceOf(rows[0])
}

export async function replaceAssurance(sql: Sql, it: Assurance): Promise<void> {
  await sql.query(
    `update assistance.assurance set every_days = $3, next_on = $4, ended_at = $5, ending = $6
      where case_id = $1 and assurance_id = $2`,
    [it.case, it.id, it.everyDays, it.nextOn, it.endedAt, await sql.seal('assistance.assurance.ending', it.case, it.ending)],
  )
}

export async function assurancesOf(sql: Sql, caseId: CaseId): Promise<readonly Assurance[]> {
  const { rows } = await sql.query<AssuranceRow>(
    'select * from assistance.assurance where case_id = $1 order by given_at, assurance_id limit 200',
    [caseId],
  )
  return rows.map(assuranceOf)
}

/** Assurances that have not ended, the next day of looking at them first. */
export async function aliveAssurances(sql: Sql, cases: readonly CaseId[]): Promise<readonly Assurance[]> {
  const { rows } = await sql.query<AssuranceRow>(
    'select * from assistance.assurance where case_id = any ($1::text[]) and ended_at is null order by next_on limit 200',
    [cases],
  )
  return rows.map(assuranceOf)
}

export async function addReport(sql: Sql, { case: of, id }: Assurance, it: Report): Promise<void> {
  await sql.query(
    `insert into assistance.assurance_report (case_id, assurance_id, report_id, at, node, name, stage, text)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [of, id, it.id, it.at, it.node, it.name, it.stage, await sql.seal('assistance.assurance_report.text', of, it.text)],
  )
}

export async function reportsOf(sql: Sql, caseId: CaseId): Promise<ReadonlyMap<AssuranceId, readonly Report[]>> {
  const { rows } = await sql.query<Omit<Report, 'id'> & { assurance_id: AssuranceId; report_id: Report['id'] }>(
    'select assurance_id, report_id, at, node, name, stage, text from assistance.assurance_report where case_id = $1 order by at',
    [caseId],
  )
  const byAssurance = new Map<AssuranceId, Report[]>()
  for (const { assurance_id, report_id, ...words } of rows)
    byAssurance.set(assurance_id, [...(byAssurance.get(assurance_id) ?? []), { id: report_id, ...words }])
  return byAssurance
}
