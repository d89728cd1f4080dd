/** Sign-in, put together: what `wiring.ts` starts and the entrance asks. */
import type { FastifyInstance } from 'fastify'
import type { OfficerId } from '../../kernel/id.ts'
import { instant } from '../../kernel/instant.ts'
import type { SignIn } from '../officers.ts'
import { type Endpoint, mountEndpoints } from './endpoint.ts'
import { givenWays } from './given/endpoints.ts'
import { fill, type SignInOptions } from './options.ts'
import { ownProvider } from './own-provider.ts'
import { ownSession } from './own-session.ts'
import { relyingParty } from './relying-party.ts'
import { administratorRoutes, enrolmentEndpoint } from './routes.ts'
import { heldBy } from './sessions.ts'
import { signingIn } from './signing-in.ts'
import { sweep } from './stored-sessions.ts'

export type { KnownOfficer, Officers, ProviderSettings, SignInOptions } from './options.ts'
export { createEnrolment, createLink } from './stored-passkeys.ts'

const sweepEvery_ms = 600_000

export type RunningSignIn = SignIn &
  Readonly<{
    /** What `mountApi` answers, for the OpenAPI. */
    endpoints: readonly Endpoint[]
    /** Mounts the endpoints; `app` has the prefix /api/v1. */
    mountApi(app: FastifyInstance): void
  }>

export function signIn(options: SignInOptions): RunningSignIn {
  const desk = fill(options)
  const listeners: ((officer?: OfficerId) => void)[] = []
  const ended = (officer: OfficerId): void => {
    for (const listener of listeners) listener(officer)
  }
  let within: FastifyInstance | undefined
  const own = desk.ownProvider ? ownProvider(desk) : undefined
  const party = relyingParty(desk, own, () => within!)
  const endpoints = [
    ...signingIn(desk, own, party),
    ...ownSession(desk, own, party, ended),
    enrolmentEndpoint(desk),
    ...givenWays(desk),
  ]
  const broom = setInterval(() => {
    void sweep(desk.sql, desk.tools.now(), instant(desk.wall()), desk.limits).catch((fault: unknown) =>
      desk.warn('not-swept', fault),
    )
  }, sweepEvery_ms).unref()
  return {
    whoIs: async (request) => (await heldBy(desk, request))?.officer,
    routes: administratorRoutes(desk, ended),
    endpoints,
    mountApi: (app) => mountEndpoints(app, desk, endpoints),
    async mount(app) {
      within = app
      await own?.mount(app)
    },
    onSignOut: (listener) => void listeners.push(listener),
    stop: async () => clearInterval(broom),
  }
}
