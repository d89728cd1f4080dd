/** This node as a client of OpenID Connect providers, its own and others': authorization code with PKCE, state and nonce. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as client from 'openid-client'
import type { OfficerId } from '../../kernel/id.ts'
import { type Instant, instant, millis, plus_ms } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Desk, type KnownOfficer, ownProviderId, type ProviderSettings } from './options.ts'
import { callbackPath, type OwnProvider, wayOf } from './own-provider.ts'
import { refuse } from './refusals.ts'
import { beginSession, closeSession, confirmSession, deviceOf, giveToken, heldBy, rememberUnconfirmed } from './sessions.ts'
import { createLink, findLink, takeExpected } from './stored-passkeys.ts'
import { type Attempt, addAttempt, takeAttempt } from './stored-sessions.ts'
import { cookieName, hashOf, readCookie, returnPath, secret, setCookie } from './token.ts'

export type RelyingParty = ReturnType<typeof relyingParty>
type Claims = Readonly<{ sub: string; auth_time?: number; amr?: unknown; email?: unknown; email_verified?: unknown }>
type Answer = Readonly<{ claims: Claims; idToken: string | null }>

/** How far a provider's clock may be from ours. */
const skew_ms = 60_000

/** A provider that does not answer is a lawful state of the world; everything else it may say counts as a no. */
const silent = (fault: unknown): boolean =>
  fault instanceof TypeError ||
  ['TimeoutError', 'AbortError'].includes((fault as Error).name) ||
  (fault as { code?: string }).code === 'OAUTH_TIMEOUT'

export function relyingParty(desk: Desk, own: OwnProvider | undefined, app: () => FastifyInstance) {
  const known = new Map<string, Promise<client.Configuration>>()

  /** What the provider says of itself; asked once, and again after a failure. */
  function partner(id: string): Promise<client.Configuration> {
    const asked = known.get(id)
    if (asked) return asked
    const asking = discover(id).catch((fault: unknown) => {
      known.delete(id)
      desk.warn('provider-silent', fault)
      throw fault instanceof Refusal ? fault : refuse('provider-silent')
    })
    known.set(id, asking)
    return asking
  }

  function discover(id: string): Promise<client.Configuration> {
    if (own && id === ownProviderId)
      return client.discovery(
        new URL(own.issuer),
        own.clientId,
        { id_token_signed_response_alg: 'ES256' },
        client.ClientSecretBasic(own.clientSecret()),
        {
          execute: [client.allowInsecureRequests],
          [client.customFetch]: (url, options) => fromWithin(app(), own.issuer, url, options),
        },
      )
    const it = settingsOf(desk, id)
    const auth = it.clientSecret === undefined ? client.None() : undefined
    return client.discovery(new URL(it.issuer), it.clientId, it.clientSecret, auth, {
      timeout: 10,
      execute: it.issuer.startsWith('http:') ? [client.allowInsecureRequests] : [],
    })
  }

  /** @returns where the browser goes to prove who it is; `session` when somebody signed in proves it again */
  async function start(
    request: FastifyRequest,
    reply: FastifyReply,
    way: string,
    returnTo: string,
    session: string | null,
  ): Promise<string> {
    if (way === ownProviderId ? !own : !desk.providers.some((p) => p.id === way)) throw refuse('no-such-way')
    const config = await partner(way)
    // One left by a sign-in that was broken off would stand in the way of another officer at the same machine.
    if (way === ownProviderId) await own?.forget(request.headers.cookie)
    const name = cookieName(desk.secure, desk.node.id, 'attempt')
    const brought = readCookie(request.headers.cookie, name)
    const browser = brought && /^[A-Za-z0-9_-]{43}$/.test(brought) ? brought : secret()
    const attempt: Attempt = {
      state: client.randomState(),
      browserHash: hashOf(browser),
      provider: way,
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnTo: returnPath(returnTo, desk.origin),
      session,
      beganAt: instant(desk.wall()),
    }
    await addAttempt(desk.sql, attempt)
    reply.header('set-cookie', setCookie(name, browser, desk.secure, desk.limits.attempt_ms / 1000))
    const acr = desk.providers.find((p) => p.id === way)?.acrValues
    return client.buildAuthorizationUrl(config, {
      redirect_uri: `${desk.baseUrl}${callbackPath}`,
      scope: way === ownProviderId ? 'openid' : 'openid email',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      ...(way === ownProviderId && { prompt: 'login' }),
      ...(session !== null && { prompt: 'login', max_age: '0', ...(acr && { acr_values: acr }) }),
    }).href
  }

  async function redeem(attempt: Attempt, url: URL): Promise<Answer> {
    const config = await partner(attempt.provider)
    const checks = {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    }
    try {
      const tokens = await client.authorizationCodeGrant(config, url, checks)
      const claims = tokens.claims() as Claims
      const wanting =
        attempt.provider !== ownProviderId &&
        claims.email === undefined &&
        config.serverMetadata().userinfo_endpoint !== undefined
      const more = wanting
        ? await client.fetchUserInfo(config, tokens.access_token, claims.sub).catch(() => undefined)
        : undefined
      return {
        claims: { ...(more && { email: more.email, email_verified: more.email_verified }), ...claims },
        idToken: tokens.id_token ?? null,
      }
    } catch (fault) {
      desk.warn('provider-declined', fault)
      throw refuse(silent(fault) ? 'provider-silent' : 'provider-declined')
    }
  }

  /** The browser is back. @returns the path to go on to */
  async function finish(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const url = new URL(request.url, desk.origin)
    const browser = readCookie(request.headers.cookie, cookieName(desk.secure, desk.node.id, 'attempt')) ?? ''
    const since = plus_ms(instant(desk.wall()), -desk.limits.attempt_ms)
    const attempt = await takeAttempt(desk.sql, url.searchParams.get('state') ?? '', hashOf(browser), since)
    if (!attempt) throw refuse('sign-in-expired')
    try {
      const answer = await redeem(attempt, url)
      if (attempt.provider === ownProviderId) await own?.forget(request.headers.cookie)
      const fresh = (answer.claims.auth_time ?? 0) * 1000 >= millis(attempt.beganAt) - skew_ms
      if ((attempt.provider === ownProviderId || attempt.session !== null) && !fresh) throw refuse('provider-declined')
      const at = desk.tools.now()
      await (attempt.session === null ? begin(request, reply, attempt, answer, at) : confirm(request, reply, attempt, answer, at))
      return attempt.returnTo
    } catch (thrown) {
      return problemPage(thrown, attempt.returnTo)
    }
  }

  async function begin(
    request: FastifyRequest,
    reply: FastifyReply,
    attempt: Attempt,
    { claims, idToken }: Answer,
    at: Instant,
  ): Promise<void> {
    const before = await heldBy(desk, request)
    const outside = attempt.provider !== ownProviderId
    const token = await desk.tools.transaction(async (sql) => {
      const officer = await officerFor(desk, sql, attempt.provider, claims, at)
      const proof = { officer, provider: attempt.provider, subject: claims.sub, idToken: outside ? idToken : null }
      return beginSession(desk, sql, { ...proof, way: outside ? 'provider' : wayOf(claims.amr) }, deviceOf(request), at)
    })
    if (before) await closeSession(desk, before.officer, before.session.id, at)
    giveToken(desk, reply, token)
  }

  async function confirm(
    request: FastifyRequest,
    reply: FastifyReply,
    attempt: Attempt,
    { claims }: Answer,
    at: Instant,
  ): Promise<void> {
    const held = await heldBy(desk, request)
    if (!held || held.session.id !== attempt.session) throw refuse('sign-in-expired')
    if (held.session.provider !== attempt.provider || held.session.subject !== claims.sub) {
      await rememberUnconfirmed(desk, held, 'other-person', at)
      throw refuse('other-person')
    }
    const token = await confirmSession(desk, held, 'provider', at)
    if (!token) throw refuse('sign-in-expired')
    giveToken(desk, reply, token)
  }

  /** Where the provider ends its own session, when it offers that (OpenID Connect RP-Initiated Logout 1.0). */
  async function goodbye(provider: string, idToken: string | null): Promise<string | undefined> {
    if (provider === ownProviderId) return undefined
    const config = await partner(provider).catch(() => undefined)
    if (!config?.serverMetadata().end_session_endpoint) return undefined
    return client.buildEndSessionUrl(config, {
      post_logout_redirect_uri: `${desk.baseUrl}/sign-in`,
      ...(idToken !== null && { id_token_hint: idToken }),
    }).href
  }

  return { start, finish, goodbye }
}

/** Where a browser is told what stood in the way, in the portal's words. A fault is not for this page: it goes on to the log. */
export function problemPage(thrown: unknown, returnTo?: string): string {
  if (!(thrown instanceof Refusal)) throw thrown
  return `/sign-in?${new URLSearchParams({ problem: thrown.code, ...(returnTo !== undefined && { return: returnTo }) })}`
}

function settingsOf(desk: Desk, id: string): ProviderSettings {
  const found = desk.providers.find((p) => p.id === id)
  if (!found) throw refuse('no-such-way')
  return found
}

/** The officer behind a provider's subject: by a tie, or by an e-mail that an administrator expects and the provider has verified. */
async function officerFor(desk: Desk, sql: Sql, provider: string, claims: Claims, at: Instant): Promise<KnownOfficer> {
  const id =
    provider === ownProviderId
      ? (claims.sub as OfficerId)
      : ((await findLink(sql, provider, claims.sub, at)) ?? (await tieByEmail(desk, sql, provider, claims, at)))
  const officer = id && (await desk.officers.find(sql, id))
  if (!officer?.active) throw refuse('account-unknown')
  return officer
}

async function tieByEmail(desk: Desk, sql: Sql, provider: string, claims: Claims, at: Instant): Promise<OfficerId | undefined> {
  if (typeof claims.email !== 'string' || claims.email_verified !== true) return undefined
  const officer = await takeExpected(sql, provider, claims.email, at)
  if (!officer || !(await createLink(sql, { provider, subject: claims.sub, officer, linkedAt: at }))) return undefined
  await desk.remember(sql, {
    act: 'session.tied',
    by: { node: desk.node.id },
    purpose: 'sign-in',
    subject: `officer:${officer}`,
    content: { provider, how: 'verified e-mail' },
    at,
  })
  return officer
}

/** Asks the own provider without leaving the process: no port, no proxy and no certificate stands between. */
async function fromWithin(
  app: FastifyInstance,
  issuer: string,
  url: string,
  options: client.CustomFetchOptions,
): Promise<Response> {
  if (!url.startsWith(`${issuer}/`)) throw new Error('the own provider is asked for nothing but its own addresses')
  const { pathname, search } = new URL(url)
  const body = options.body === undefined || options.body === null ? undefined : String(options.body)
  const given = await app.inject({
    method: options.method as 'GET' | 'POST',
    url: pathname + search,
    headers: { ...options.headers },
    ...(body !== undefined && { payload: body }),
  })
  const headers = Object.entries(given.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return new Response(given.rawPayload.length ? new Uint8Array(given.rawPayload) : null, { status: given.statusCode, headers })
}
