/** From a request to the officer behind it; how sessions begin, are confirmed anew, and end. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Instant, millis, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { stepUpLasts_ms } from '../../protection/permit.ts'
import type { Desk, KnownOfficer } from './options.ts'
import {
  addSession,
  endSession,
  findSession,
  over,
  rotateSession,
  type Session,
  touchSession,
  type Way,
} from './stored-sessions.ts'
import { cookieName, hashOf, readCookie, readToken, sameHash, secret, setCookie, tokenOf } from './token.ts'

/** A session that a request has shown the token of. */
export type Held = Readonly<{ session: Session; officer: Officer; byBearer: boolean }>

/** A bearer token, when there is one, speaks alone: requests with one are not checked for their origin. */
function shownToken(desk: Desk, request: FastifyRequest): Readonly<{ token: string | undefined; byBearer: boolean }> {
  const { authorization, cookie } = request.headers
  const byBearer = /^bearer(\s|$)/i.test(authorization ?? '')
  return {
    token: byBearer ? authorization!.slice(6).trim() : readCookie(cookie, cookieName(desk.secure, desk.node.id, 'session')),
    byBearer,
  }
}

/** How long a session may go unseen in the table: one write a minute, not one a request. */
const seenEvery_ms = 60_000

export async function heldBy(desk: Desk, request: FastifyRequest): Promise<Held | undefined> {
  const { token, byBearer } = shownToken(desk, request)
  const read = readToken(token)
  if (!read) return undefined
  const at = desk.tools.now()
  const session = await findSession(desk.sql, read.session)
  if (!session || over(session, at, desk.limits)) return undefined
  const current = sameHash(session.secretHash, read.hash)
  const lately =
    sameHash(session.previousHash, read.hash) && session.previousUntil !== null && millis(at) < millis(session.previousUntil)
  if (!current && !lately) return undefined
  const known = await desk.officers.find(desk.sql, session.officer)
  if (!known?.active) return undefined
  if (millis(at) - millis(session.lastSeenAt) >= Math.min(seenEvery_ms, desk.limits.idle_ms / 2))
    await touchSession(desk.sql, session.id, at)
  return { session, byBearer, officer: officerOf(known, session, current) }
}

/** A token that was just replaced still reads, but carries no proof of presence. */
function officerOf(known: KnownOfficer, session: Session, current: boolean): Officer {
  const { id, name, authority, roles } = known
  return {
    id,
    name,
    authority,
    roles,
    signedInAt: session.signedInAt,
    ...(current && session.steppedUpAt !== null && { steppedUpAt: session.steppedUpAt }),
  }
}

export const confirmedLately = (officer: Officer, at: Instant): boolean =>
  officer.steppedUpAt !== undefined && millis(at) - millis(officer.steppedUpAt) <= stepUpLasts_ms

export type Proof = Readonly<{ officer: KnownOfficer; way: Way; provider: string; subject: string; idToken: string | null }>

/** Begins a session in the caller's transaction. The token is always new: one that the browser brought along is never taken up. */
export async function beginSession(desk: Desk, sql: Sql, proof: Proof, device: string, at: Instant): Promise<string> {
  const id = desk.tools.newId()
  const hidden = secret()
  const { officer, ...how } = proof
  await addSession(sql, {
    ...how,
    id,
    officer: officer.id,
    secretHash: hashOf(hidden),
    previousHash: null,
    previousUntil: null,
    device,
    signedInAt: at,
    lastSeenAt: at,
    steppedUpAt: null,
  })
  const by = { officer: officer.id, name: officer.name }
  await desk.remember(sql, {
    act: 'session.begun',
    by,
    purpose: 'sign-in',
    subject: `session:${id}`,
    content: { way: proof.way, provider: proof.provider },
    at,
  })
  return tokenOf(id, hidden)
}

/** Notes that the officer has just proved presence, under a new token. Undefined when the session moved meanwhile. */
export async function confirmSession(desk: Desk, { session, officer }: Held, way: Way, at: Instant): Promise<string | undefined> {
  const hidden = secret()
  return desk.tools.transaction(async (sql) => {
    if (!(await rotateSession(sql, session, hashOf(hidden), at, plus_ms(at, desk.limits.overlap_ms)))) return undefined
    const by = { officer: officer.id, name: officer.name }
    await desk.remember(sql, {
      act: 'session.confirmed',
      by,
      purpose: 'step-up',
      subject: `session:${session.id}`,
      content: { way },
      at,
    })
    return tokenOf(session.id, hidden)
  })
}

export async function rememberUnconfirmed(desk: Desk, { session, officer }: Held, code: string, at: Instant): Promise<void> {
  const by = { officer: officer.id, name: officer.name }
  await desk.tools.transaction((sql) =>
    desk.remember(sql, {
      act: 'session.not-confirmed',
      by,
      purpose: 'step-up',
      subject: `session:${session.id}`,
      content: { code },
      at,
    }),
  )
}

export async function closeSession(desk: Desk, officer: Officer, id: string, at: Instant): Promise<boolean> {
  return desk.tools.transaction(async (sql) => {
    if (!(await endSession(sql, id, officer.id))) return false
    await desk.remember(sql, {
      act: 'session.ended',
      by: { officer: officer.id, name: officer.name },
      purpose: 'sign-out',
      subject: `session:${id}`,
      content: {},
      at,
    })
    return true
  })
}

export function giveToken(desk: Desk, reply: FastifyReply, token: string): void {
  reply.header('set-cookie', setCookie(cookieName(desk.secure, desk.node.id, 'session'), token, desk.secure))
}

export const deviceOf = (request: FastifyRequest): string =>
  (request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 200)
