/** Where passkeys, enrolment links, challenges and ties to providers' subjects rest. */
import type { OfficerId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { demandWorking } from './given/store.ts'
import { usualLimits } from './options.ts'
import { hashOf, secret } from './token.ts'

export type Passkey = Readonly<{
  id: string
  officer: OfficerId
  publicKey: Buffer
  counter: number
  transports: string[]
  label: string
  synced: boolean
  createdAt: Instant
  lastUsedAt: Instant | null
}>

const columns = `id, officer_id as officer, public_key as "publicKey", counter, transports, label, synced, created_at as "createdAt", last_used_at as "lastUsedAt"`

export async function findPasskey(sql: Sql, id: string): Promise<Passkey | undefined> {
  const { rows } = await sql.query<Passkey>(`select ${columns} from signin.passkey where id = $1`, [id])
  return rows[0]
}

export async function passkeysOf(sql: Sql, officer: OfficerId): Promise<Passkey[]> {
  const { rows } = await sql.query<Passkey>(
    `select ${columns} from signin.passkey where officer_id = $1 order by created_at, id`,
    [officer],
  )
  return rows
}

/** False when the authenticator is known already. */
export async function addPasskey(sql: Sql, p: Passkey): Promise<boolean> {
  const { rowCount } = await sql.query(
    `insert into signin.passkey (id, officer_id, public_key, counter, transports, label, synced, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do nothing`,
    [p.id, p.officer, p.publicKey, p.counter, p.transports, p.label, p.synced, p.createdAt],
  )
  return rowCount === 1
}

/** Only forwards: a counter that fell behind meanwhile belongs to a copy (WebAuthn Level 3 section 6.1.1). Zero means the authenticator has none. */
export async function usedPasskey(sql: Sql, id: string, counter: number, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query(
    'update signin.passkey set counter = $2, last_used_at = $3 where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))',
    [id, counter, at],
  )
  return rowCount === 1
}

export async function removePasskey(sql: Sql, id: string, officer: OfficerId): Promise<boolean> {
  const { rowCount } = await sql.query('delete from signin.passkey where id = $1 and officer_id = $2', [id, officer])
  return rowCount === 1
}

/** Holds the officer's passkeys still until commit, so that two removals cannot take the last two at once. */
export async function lockPasskeys(sql: Sql, officer: OfficerId): Promise<number> {
  const { rows } = await sql.query('select id from signin.passkey where officer_id = $1 order by id for update', [officer])
  return rows.length
}

export type Purpose = 'sign-in' | 'step-up' | 'enrolment' | 'passkey'

export async function addChallenge(
  sql: Sql,
  challenge: string,
  purpose: Purpose,
  boundTo: string,
  expires: Instant,
): Promise<void> {
  await sql.query('insert into signin.challenge (challenge, purpose, bound_to, expires_at) values ($1, $2, $3, $4)', [
    challenge,
    purpose,
    boundTo,
    expires,
  ])
}

/** Takes the challenge out: whatever comes of the answer, it answers once. */
export async function takeChallenge(
  sql: Sql,
  challenge: string,
  purpose: Purpose,
  boundTo: string,
  at: Instant,
): Promise<boolean> {
  const { rowCount } = await sql.query(
    'delete from signin.challenge where challenge = $1 and purpose = $2 and bound_to = $3 and expires_at > $4',
    [challenge, purpose, boundTo, at],
  )
  return rowCount === 1
}

/**
 * A link with which an officer adds a passkey, once. A newer link voids the earlier ones.
 * The token stands in the fragment, which browsers send to nobody.
 * @param baseUrl where browsers reach the node, without a slash at the end
 */
export async function createEnrolment(
  sql: Sql,
  officer: OfficerId,
  {
    baseUrl,
    at,
    lasts_ms = usualLimits.enrolment_ms,
    way = null,
  }: Readonly<{ baseUrl: string; at: Instant; lasts_ms?: number; way?: string | null }>,
): Promise<Readonly<{ url: string; expiresAt: Instant }>> {
  const token = secret()
  const expiresAt = plus_ms(at, lasts_ms)
  await sql.query('delete from signin.enrolment where officer_id = $1', [officer])
  await sql.query(
    'insert into signin.enrolment (token_hash, officer_id, made_at, expires_at, way_id) values ($1, $2, $3, $4, $5)',
    [hashOf(token), officer, at, expiresAt, way],
  )
  return { url: `${baseUrl}/sign-in/enrol#${token}`, expiresAt }
}

export async function findEnrolment(sql: Sql, token: string, at: Instant): Promise<OfficerId | undefined> {
  const { rows } = await sql.query<Reached>(
    'select officer_id as officer, way_id as way from signin.enrolment where token_hash = $1 and expires_at > $2',
    [hashOf(token), at],
  )
  return working(sql, rows[0], at)
}

type Reached = Readonly<{ officer: OfficerId; way: string | null }>
/** Whom a way in leads to. @throws while it waits for a second person or for its day */
async function working(sql: Sql, it: Reached | undefined, at: Instant): Promise<OfficerId | undefined> {
  if (it) await demandWorking(sql, it.way, at)
  return it?.officer
}

export async function takeEnrolment(sql: Sql, token: string, at: Instant): Promise<OfficerId | undefined> {
  const { rows } = await sql.query<Reached>(
    'delete from signin.enrolment where token_hash = $1 and expires_at > $2 returning officer_id as officer, way_id as way',
    [hashOf(token), at],
  )
  return working(sql, rows[0], at)
}

export type Link = Readonly<{ provider: string; subject: string; officer: OfficerId; linkedAt: Instant }>
export type Expected = Readonly<{ provider: string; email: string; officer: OfficerId }>

export async function findLink(sql: Sql, provider: string, subject: string, at: Instant): Promise<OfficerId | undefined> {
  const { rows } = await sql.query<Reached>(
    'select officer_id as officer, way_id as way from signin.link where provider = $1 and subject = $2',
    [provider, subject],
  )
  return working(sql, rows[0], at)
}

/** Ties a provider's subject to an officer. False when the subject is tied already. */
export async function createLink(sql: Sql, link: Link, way: string | null = null): Promise<boolean> {
  const { rowCount } = await sql.query(
    'insert into signin.link (provider, subject, officer_id, linked_at, way_id) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [link.provider, link.subject, link.officer, link.linkedAt, way],
  )
  return rowCount === 1
}

export async function removeLink(sql: Sql, provider: string, subject: string, officer: OfficerId): Promise<boolean> {
  const { rowCount } = await sql.query('delete from signin.link where provider = $1 and subject = $2 and officer_id = $3', [
    provider,
    subject,
    officer,
  ])
  return rowCount === 1
}

export async function linksOf(sql: Sql, officer: OfficerId): Promise<Link[]> {
  const { rows } = await sql.query<Link>(
    'select provider, subject, officer_id as officer, linked_at as "linkedAt" from signin.link where officer_id = $1 order by provider, subject',
    [officer],
  )
  return rows
}

/** Notes an e-mail address that may become a link once, at the first sign-in whose provider has verified it. False when another officer has it. */
export async function expectEmail(sql: Sql, e: Expected, at: Instant, way: string | null = null): Promise<boolean> {
  const { rowCount } = await sql.query(
    `insert into signin.expected as e (provider, email, officer_id, made_at, way_id) values ($1, lower($2), $3, $4, $5)
       on conflict (provider, email) do update set made_at = excluded.made_at, way_id = excluded.way_id where e.officer_id = excluded.officer_id`,
    [e.provider, e.email, e.officer, at, way],
  )
  return rowCount === 1
}

export async function takeExpected(sql: Sql, provider: string, email: string, at: Instant): Promise<OfficerId | undefined> {
  const { rows } = await sql.query<Reached>(
    'delete from signin.expected where provider = $1 and email = lower($2) returning officer_id as officer, way_id as way',
    [provider, email],
  )
  return working(sql, rows[0], at)
}

export async function expectedOf(sql: Sql, officer: OfficerId): Promise<Expected[]> {
  const { rows } = await sql.query<Expected>(
    'select provider, email, officer_id as officer from signin.expected where officer_id = $1 order by provider, email',
    [officer],
  )
  return rows
}
