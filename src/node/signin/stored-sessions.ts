/** Where sessions, sign-ins under way and counted failures rest. */
import type { OfficerId } from '../../kernel/id.ts'
import { type Instant, millis, plus_ms } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { entered } from './given/store.ts'
import type { Limits } from './options.ts'

export type Way = 'passkey' | 'provider' | 'exercise'
export type Session = Readonly<{
  id: string
  officer: OfficerId
  secretHash: Buffer
  previousHash: Buffer | null
  previousUntil: Instant | null
  way: Way
  provider: string
  subject: string
  idToken: string | null
  device: string
  signedInAt: Instant
  lastSeenAt: Instant
  steppedUpAt: Instant | null
}>

const columns = `id, officer_id as officer, secret_hash as "secretHash", previous_hash as "previousHash", previous_until as "previousUntil",
  way, provider, subject, id_token as "idToken", device, signed_in_at as "signedInAt", last_seen_at as "lastSeenAt", stepped_up_at as "steppedUpAt"`

export async function addSession(sql: Sql, s: Session): Promise<void> {
  await sql.query(
    `insert into signin.session (id, officer_id, secret_hash, way, provider, subject, id_token, device, signed_in_at, last_seen_at, stepped_up_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [s.id, s.officer, s.secretHash, s.way, s.provider, s.subject, s.idToken, s.device, s.signedInAt, s.lastSeenAt, s.steppedUpAt],
  )
  await entered(sql, s.officer, s.signedInAt)
}

export async function findSession(sql: Sql, id: string): Promise<Session | undefined> {
  const { rows } = await sql.query<Session>(`select ${columns} from signin.session where id = $1`, [id])
  return rows[0]
}

/** The officer's sessions that have not run out, last seen first. */
export async function sessionsOf(sql: Sql, officer: OfficerId, at: Instant, limits: Limits): Promise<Session[]> {
  const { rows } = await sql.query<Session>(
    `select ${columns} from signin.session where officer_id = $1 and last_seen_at > $2 and signed_in_at > $3 order by last_seen_at desc, id`,
    [officer, plus_ms(at, -limits.idle_ms), plus_ms(at, -limits.absolute_ms)],
  )
  return rows
}

/** Whether the session's time is over: idle too long, or open too long. */
export const over = (s: Pick<Session, 'lastSeenAt' | 'signedInAt'>, at: Instant, limits: Limits): boolean =>
  millis(at) - millis(s.lastSeenAt) >= limits.idle_ms || millis(at) - millis(s.signedInAt) >= limits.absolute_ms

export async function touchSession(sql: Sql, id: string, at: Instant): Promise<void> {
  await sql.query('update signin.session set last_seen_at = $2 where id = $1 and last_seen_at < $2', [id, at])
}

/** A new secret and a fresh proof of presence; only if nobody rotated meanwhile. */
export async function rotateSession(
  sql: Sql,
  before: Session,
  hash: Buffer,
  at: Instant,
  previousUntil: Instant,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update signin.session set secret_hash = $3, previous_hash = secret_hash, previous_until = $5, stepped_up_at = $4, last_seen_at = $4
       where id = $1 and secret_hash = $2`,
    [before.id, before.secretHash, hash, at, previousUntil],
  )
  return rowCount === 1
}

export async function endSession(sql: Sql, id: string, officer: OfficerId): Promise<boolean> {
  const { rowCount } = await sql.query('delete from signin.session where id = $1 and officer_id = $2', [id, officer])
  return rowCount === 1
}

export async function endSessionsOf(sql: Sql, officer: OfficerId): Promise<number> {
  const { rowCount } = await sql.query('delete from signin.session where officer_id = $1', [officer])
  return rowCount ?? 0
}

/** A sign-in under way at a provider. `beganAt` is on the wall clock, which the provider's times are held against. */
export type Attempt = Readonly<{
  state: string
  browserHash: Buffer
  provider: string
  nonce: string
  verifier: string
  returnTo: string
  session: string | null
  beganAt: Instant
}>

export async function addAttempt(sql: Sql, a: Attempt): Promise<void> {
  await sql.query(
    'insert into signin.attempt (state, browser_hash, provider, nonce, verifier, return_to, session_id, began_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [a.state, a.browserHash, a.provider, a.nonce, a.verifier, a.returnTo, a.session, a.beganAt],
  )
}

/** Takes the attempt out: it can be answered once, and only in the browser that began it. */
export async function takeAttempt(sql: Sql, state: string, browserHash: Buffer, since: Instant): Promise<Attempt | undefined> {
  const { rows } = await sql.query<Attempt>(
    `delete from signin.attempt where state = $1 and browser_hash = $2 and began_at > $3
       returning state, browser_hash as "browserHash", provider, nonce, verifier, return_to as "returnTo", session_id as session, began_at as "beganAt"`,
    [state, browserHash, since],
  )
  return rows[0]
}

/** How many proofs from this source failed in the window that is running, and when that window began. */
export async function failuresOf(
  sql: Sql,
  source: string,
  since: Instant,
): Promise<Readonly<{ failures: number; since: Instant }> | undefined> {
  const { rows } = await sql.query<{ failures: number; since: Instant }>(
    'select failures, since from signin.failure where source = $1 and since > $2',
    [source, since],
  )
  return rows[0]
}

export async function countFailure(sql: Sql, source: string, at: Instant, since: Instant): Promise<number> {
  const { rows } = await sql.query<{ failures: number }>(
    `insert into signin.failure as f (source, failures, since) values ($1, 1, $2)
       on conflict (source) do update set failures = case when f.since > $3 then f.failures + 1 else 1 end,
         since = case when f.since > $3 then f.since else $2 end
       returning failures`,
    [source, at, since],
  )
  return rows[0]!.failures
}

/** Removes what has run out. Nothing depends on it: what has run out is never read. */
export async function sweep(sql: Sql, at: Instant, wall: Instant, limits: Limits): Promise<void> {
  await sql.query('delete from signin.session where last_seen_at <= $1 or signed_in_at <= $2', [
    plus_ms(at, -limits.idle_ms),
    plus_ms(at, -limits.absolute_ms),
  ])
  await sql.query('delete from signin.challenge where expires_at <= $1', [at])
  await sql.query('delete from signin.enrolment where expires_at <= $1', [at])
  await sql.query('delete from signin.failure where since <= $1', [plus_ms(at, -limits.window_ms)])
  await sql.query('delete from signin.attempt where began_at <= $1', [plus_ms(wall, -limits.attempt_ms)])
  await sql.query('delete from signin.oidc where expires_at <= $1', [wall])
}
