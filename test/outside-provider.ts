/** An authority's own OpenID Connect provider, as a node meets it: a real one, in which whoever is `present` signs in without a page. */
import { createServer } from 'node:http'
import { after } from 'node:test'
import { Provider } from 'oidc-provider'
import { freePort } from './signin-node.ts'

export type Person = { sub: string; email?: string; email_verified?: boolean }

export async function outsideProvider(redirectUri: string) {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const people = new Map<string, Person>()
  const state = { present: '', ago_s: 0, refuses: false }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'comity',
        client_secret: 'a-secret-between-the-two',
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [new URL('/sign-in', redirectUri).href],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        require_auth_time: true,
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['of the outside provider'] },
    interactions: { url: (_ctx, interaction) => `/login/${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ ...people.get(id), sub: id }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client!.clientId, accountId: ctx.oidc.session!.accountId! })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  provider.silent = true
  const speak = provider.callback()
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/login/')) return void speak(request, response)
    const result = state.refuses
      ? { error: 'access_denied', error_description: 'not today' }
      : { login: { accountId: state.present, remember: true, ts: Math.floor(Date.now() / 1000) - state.ago_s } }
    void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections()
      server.close(() => done())
    })
  after(stop)
  return {
    issuer,
    people,
    state,
    stop,
    settings: {
      id: 'ministry',
      name: 'Ministry of Justice',
      issuer,
      clientId: 'comity',
      clientSecret: 'a-secret-between-the-two',
    },
  }
}
