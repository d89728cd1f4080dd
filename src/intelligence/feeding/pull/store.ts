/** Schema `intelligence`: addresses that are asked again and again, and each time they were. */
import type { CaseId, Id } from '../../../kernel/id.ts'
import { type Instant, plus_ms } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Pull, PullFault, PullState, Run, RunOutcome } from './pull.ts'

type PullRow = Readonly<{
  case_id: CaseId
  pull_id: Id<'pull'>
  name: string
  address: string
  form: Pull['form']
  every_h: number
  officer_id: string
  officer_name: string
  purpose: string
  state: PullState
  next_at: Instant
  etag: string | null
  modified: string | null
  sha256: string | null
  scheduled_at: Instant
}>
const pullOf = (row: PullRow): Pull => ({
  id: row.pull_id,
  case: row.case_id,
  name: row.name,
  address: row.address,
  form: row.form,
  every_h: row.every_h,
  officer: row.officer_id,
  officerName: row.officer_name,
  purpose: row.purpose,
  state: row.state,
  nextAt: row.next_at,
  ...(row.etag && { etag: row.etag }),
  ...(row.modified && { modified: row.modified }),
  ...(row.sha256 && { sha256: row.sha256 }),
  scheduledAt: row.scheduled_at,
})
type RunRow = Readonly<{
  case_id: CaseId
  pull_id: Id<'pull'>
  run_id: Id<'run'>
  began_at: Instant
  ended_at: Instant | null
  outcome: RunOutcome
  fault: PullFault | null
  detail: string | null
  bytes: number | null
  feed_id: Id<'feed'> | null
}>
const runOf = (row: RunRow): Run => ({
  id: row.run_id,
  pull: row.pull_id,
  case: row.case_id,
  beganAt: row.began_at,
  ...(row.ended_at && { endedAt: row.ended_at }),
  outcome: row.outcome,
  ...(row.fault && { fault: row.fault }),
  ...(row.detail && { detail: row.detail }),
  ...(row.bytes !== null && { bytes: row.bytes }),
  ...(row.feed_id && { feed: row.feed_id }),
})

export async function insert(sql: Sql, it: Pull): Promise<void> {
  await sql.query(
    `insert into intelligence.pull (case_id, pull_id, name, address, form, every_h, officer_id, officer_name, purpose, state, next_at, scheduled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      it.case,
      it.id,
      it.name,
      it.address,
      JSON.stringify(it.form),
      it.every_h,
      it.officer,
      it.officerName,
      it.purpose,
      it.state,
      it.nextAt,
      it.scheduledAt,
    ],
  )
}

/** One of them, held until the transaction ends when it is about to be changed. */
export async function find(sql: Sql, id: string, hold = false): Promise<Pull | null> {
  const { rows } = await sql.query<PullRow>(`select * from intelligence.pull where pull_id = $1${hold ? ' for update' : ''}`, [
    id,
  ])
  return rows[0] ? pullOf(rows[0]) : null
}
export async function ofCases(sql: Sql, cases: readonly CaseId[]): Promise<readonly Pull[]> {
  const { rows } = await sql.query<PullRow>(
    `select * from intelligence.pull where case_id = any($1) and state <> 'ended' order by scheduled_at desc limit 200`,
    [cases],
  )
  return rows.map(pullOf)
}
/** The newest `most` times of each. */
export async function runsOf(sql: Sql, pulls: readonly string[], most: number): Promise<ReadonlyMap<string, readonly Run[]>> {
  const { rows } = await sql.query<RunRow>(
    `select r.* from unnest($1::text[]) as p(id)
      cross join lateral (select * from intelligence.pull_run where pull_id = p.id order by began_at desc, run_id desc limit $2) r`,
    [pulls, most],
  )
  return Map.groupBy(rows.map(runOf), (it) => it.pull)
}

export async function step(sql: Sql, id: string, state: PullState, nextAt: Instant): Promise<void> {
  await sql.query('update intelligence.pull set state = $2, next_at = $3 where pull_id = $1', [id, state, nextAt])
}

/**
 * Begins the time that is due: none while an earlier file of the same is being entered, none that another worker began. Whoever began one
 * and died holds it for `lease_ms` and no longer; that time is then told as cut off.
 */
export async function begin(sql: Sql, run: Id<'run'>, at: Instant, lease_ms: number): Promise<Pull | null> {
  const { rows } = await sql.query<PullRow>(
    `select p.* from intelligence.pull p
      where p.state = 'running' and p.next_at <= $1 and (p.running_until is null or p.running_until <= $1)
        and not exists (select 1 from intelligence.pull_run r join intelligence.feed f on f.feed_id = r.feed_id
                         where r.pull_id = p.pull_id and f.finished_at is null)
      order by p.next_at, p.pull_id limit 1 for update of p skip locked`,
    [at],
  )
  const pull = rows[0] && pullOf(rows[0])
  if (!pull) return null
  await sql.query(
    `update intelligence.pull_run set outcome = 'failed', fault = 'cut-off', ended_at = $2 where pull_id = $1 and outcome = 'running'`,
    [pull.id, at],
  )
  await sql.query('update intelligence.pull set running_until = $2 where pull_id = $1', [pull.id, plus_ms(at, lease_ms)])
  await sql.query(
    `insert into intelligence.pull_run (case_id, pull_id, run_id, began_at, outcome) values ($1, $2, $3, $4, 'running')`,
    [pull.case, pull.id, run, at],
  )
  return pull
}

/** Ends a time; nothing happens when it was told as cut off meanwhile. */
export async function end(
  sql: Sql,
  pull: string,
  run: string,
  it: Readonly<Pick<Run, 'outcome' | 'fault' | 'detail' | 'bytes' | 'feed'> & { nextAt: Instant; at: Instant }>,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update intelligence.pull_run set outcome = $3, fault = $4, detail = $5, bytes = $6, feed_id = $7, ended_at = $8
      where pull_id = $1 and run_id = $2 and outcome = 'running'`,
    [pull, run, it.outcome, it.fault ?? null, it.detail ?? null, it.bytes ?? null, it.feed ?? null, it.at],
  )
  if (rowCount !== 1) return false
  await sql.query('update intelligence.pull set running_until = null, next_at = $2 where pull_id = $1', [pull, it.nextAt])
  return true
}
/** Whether this time is still the one under way, with the pull held until the transaction ends. */
export async function underWay(sql: Sql, pull: string, run: string): Promise<Pull | null> {
  const held = await find(sql, pull, true)
  const { rowCount } = await sql.query(
    `select 1 from intelligence.pull_run where pull_id = $1 and run_id = $2 and outcome = 'running'`,
    [pull, run],
  )
  return rowCount === 1 ? held : null
}
/** What the file that was taken was marked with, for the next time. */
export async function marked(
  sql: Sql,
  pull: string,
  it: Readonly<{ etag?: string; modified?: string; sha256: string }>,
): Promise<void> {
  await sql.query('update intelligence.pull set etag = $2, modified = $3, sha256 = $4 where pull_id = $1', [
    pull,
    it.etag ?? null,
    it.modified ?? null,
    it.sha256,
  ])
}
