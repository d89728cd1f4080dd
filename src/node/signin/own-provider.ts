/**
 * The node's own OpenID Connect provider, for authorities that have none: mounted at /oidc, it knows one client, this node,
 * and asks the portal's page who is there. It keeps no session of its own beyond the sign-in: every sign-in proves presence.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { type Configuration, type JWK, Provider } from 'oidc-provider'
import type { OfficerId } from '../../kernel/id.ts'
import { refuse as refuseCall } from '../http/refusals.ts'
import { adapterFor } from './adapter.ts'
import { type Keys, openKeys } from './keys.ts'
import type { Desk } from './options.ts'
import { refuse } from './refusals.ts'
import type { Way } from './stored-sessions.ts'
import { readCookie } from './token.ts'

export type OwnProvider = ReturnType<typeof ownProvider>

const lookEvery_ms = 3_600_000
/** Each ask may leave a row until it is swept, so one address may not ask without end. */
const asks_per_minute = 1200
/** Authentication methods (RFC 8176): a key that proves possession, unlocked by its user. Play has a word of its own. */
const methods: Readonly<Record<Exclude<Way, 'provider'>, string[]>> = { passkey: ['pop', 'user'], exercise: ['exercise'] }
export const wayOf = (amr: unknown): Way => (Array.isArray(amr) && amr.includes('exercise') ? 'exercise' : 'passkey')

export const callbackPath = '/api/v1/session/callback'
const interactionPath = (uid: string): string => `/api/v1/session/interaction/${uid}`

export function ownProvider(desk: Desk) {
  const issuer = `${desk.baseUrl}/oidc`
  let keys: Keys = openKeys(desk.keysDir, desk.wall())
  let provider = build(desk, issuer, () => keys)
  let looked = desk.wall()

  /** The provider as it must be now: signing keys are looked at once an hour and rotated when it is time. */
  function current(): Provider {
    if (desk.wall() - looked < lookEvery_ms) return provider
    looked = desk.wall()
    const now = openKeys(desk.keysDir, looked)
    if (now.signing[0]?.kid !== keys.signing[0]?.kid || now.signing.length !== keys.signing.length) {
      keys = now
      provider = build(desk, issuer, () => keys)
    }
    return provider
  }

  /** The sign-in under way that this request's cookie belongs to. */
  async function interaction(request: IncomingMessage, response: ServerResponse, uid: string): Promise<void> {
    const found = await current()
      .interactionDetails(request, response)
      .catch(() => undefined)
    if (!found || found.uid !== uid || found.prompt.name !== 'login') throw refuse('sign-in-expired')
  }

  return {
    issuer,
    clientId: desk.node.id as string,
    clientSecret: () => keys.clientSecret,
    interaction,
    /** @returns where the browser goes on */
    async finish(
      request: IncomingMessage,
      response: ServerResponse,
      officer: OfficerId,
      way: Exclude<Way, 'provider'>,
    ): Promise<string> {
      const login = { accountId: officer, amr: methods[way], remember: false }
      return current().interactionResult(request, response, { login }, { mergeWithLastSubmission: false })
    },
    /** Ends the provider's session of this browser. */
    async forget(cookies: string | undefined): Promise<void> {
      const id = readCookie(cookies, cookieNames(desk).session)
      const session = id ? await current().Session.find(id) : undefined
      await session?.destroy()
    },
    async mount(app: FastifyInstance): Promise<void> {
      await app.register(async (scope) => {
        await scope.register(rateLimit, {
          max: asks_per_minute,
          timeWindow: 60_000,
          errorResponseBuilder: (_request, { ttl }) => refuseCall('too-many', { seconds: String(Math.ceil(ttl / 1000)) }),
        })
        scope.removeAllContentTypeParsers()
        scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
        scope.all('/oidc/*', (request, reply) => {
          reply.hijack()
          const { raw } = request
          for (const [name, value] of Object.entries(reply.getHeaders()))
            if (value !== undefined) reply.raw.setHeader(name, value)
          // The address is ours to know: what a caller writes into Host reaches no link and no cookie.
          const { host, protocol } = new URL(desk.baseUrl)
          Object.assign(raw.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) })
          Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice('/oidc'.length) })
          void current().callback()(raw, reply.raw)
        })
      })
    },
  }
}

const cookieNames = (desk: Desk) => {
  const name = `comity-${desk.node.id}-oidc`
  return { session: name, interaction: `${name}-interaction`, resume: `${name}-resume` }
}

function build(desk: Desk, issuer: string, keys: () => Keys): Provider {
  const provider = new Provider(issuer, settings(desk, keys))
  provider.proxy = true // Host and scheme are those of mount(), not the caller's
  provider.silent = true
  provider.on('server_error', (_ctx: unknown, fault: Error) => desk.warn('own-provider-fault', fault))
  return provider
}

function settings(desk: Desk, keys: () => Keys): Configuration {
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true, overwrite: true } as const
  return {
    adapter: adapterFor(desk.sql, keys, desk.wall),
    jwks: { keys: keys().signing.map((k) => k.jwk as JWK) },
    clients: [
      {
        client_id: desk.node.id,
        client_secret: keys().clientSecret,
        redirect_uris: [`${desk.baseUrl}${callbackPath}`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
        require_auth_time: true,
      },
    ],
    cookies: { names: cookieNames(desk), keys: [...keys().cookies], long: cookie, short: cookie },
    scopes: ['openid'],
    claims: { openid: ['sub', 'amr'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      claimsParameter: { enabled: true },
    },
    ttl: { AuthorizationCode: 60, IdToken: 300, AccessToken: 60, Interaction: 600, Session: 600, Grant: 600 },
    interactions: { url: (_ctx, interaction) => interactionPath(interaction.uid) },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    // The one client is this node itself: there is nobody to consent to.
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc
      const grant = new ctx.oidc.provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    renderError: (ctx) => {
      ctx.status = 303
      ctx.redirect('/sign-in?problem=sign-in-expired')
    },
  }
}
