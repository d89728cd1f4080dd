/** What the entrance asks of sign-in. `signin/` implements it; `wiring.ts` brings the two together. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Route } from '../kernel/route.ts'

export type WhoIs = (request: FastifyRequest) => Promise<Officer | undefined>

export interface SignIn {
  /**
   * The officer of this request, or undefined when nobody is signed in; never throws for what a stranger sends.
   * A request with `Authorization: Bearer` is judged by that token alone: the session cookie of the same request is not looked at,
   * because only requests without a bearer token are checked for their origin.
   */
  whoIs: WhoIs
  /** Acts of a signed-in officer on the own session and passkeys; mounted below /api/v1 with all the others. */
  routes: readonly Route[]
  /** Everything that happens before somebody is signed in: /signin, /oidc, /enrol and their ceremonies, at the root. */
  mount(app: FastifyInstance): Promise<void>
  /** Tells when a session ends, so that its live events end too. Without an officer: all of them. */
  onSignOut(listener: (officer?: OfficerId) => void): void
  stop(): Promise<void>
}

/** How the first administrator of a node comes in: a link that works once. Written by `comity init`. */
export type FirstLink = Readonly<{ url: string; expiresAt: Instant }>
