/** What sign-in borrows from the node, and the words it shares with it. */
import type { NodeId, OfficerId, State } from '../../kernel/id.ts'
import type { Role } from '../../kernel/officer.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'

/** An officer as the directory keeps one. Roles are the node's own; no provider grants them. */
export type KnownOfficer = Readonly<{ id: OfficerId; name: string; authority: string; roles: readonly Role[]; active: boolean }>

/** What sign-in asks of the directory. */
export interface Officers {
  find(sql: Sql, id: OfficerId): Promise<KnownOfficer | undefined>
  /** Every officer; asked only when the node is an exercise, for the page that lists its accounts. */
  list(sql: Sql): Promise<readonly KnownOfficer[]>
}

/** An authority's OpenID Connect provider. */
export type ProviderSettings = Readonly<{
  /** Short name in addresses and in the database; it must not change once officers are tied to it. `node` is the node's own. */
  id: string
  /** What the button says. */
  name: string
  issuer: string
  clientId: string
  clientSecret?: string
  /** Asked for at step-up when the provider knows authentication classes (OpenID Connect Core section 3.1.2.1). */
  acrValues?: string
}>

export type SignInOptions = Readonly<{
  tools: Tools
  /** For reading outside a transaction. */
  sql: Sql
  officers: Officers
  remember: Remember
  node: Readonly<{ id: NodeId; state: State; name: string; exercise: boolean; timeZone: string }>
  /** Where browsers reach the node, without a slash at the end. Its host is the passkeys' relying party. */
  baseUrl: string
  /** Directory for the provider's keys; made when it is missing. */
  keysDir: string
  providers?: readonly ProviderSettings[]
  /**
   * Whether the node's own provider answers too. It does unless switched off: the first administrator has nobody to be tied by,
   * and a node must be administered while its authority's provider is silent. Passkeys come by an administrator's link alone.
   */
  ownProvider?: boolean
  limits?: Partial<Limits>
  /** The wall clock in milliseconds, which providers' times are held against; the exercise may run on another. */
  wall?: () => number
  /** Receives a code and no personal data. */
  warn?: (code: string, cause?: unknown) => void
}>

/** All in milliseconds, except `failures`. */
export type Limits = Readonly<{
  /** A session ends after so long without a request. */
  idle_ms: number
  /** A session ends so long after sign-in, whatever happens. */
  absolute_ms: number
  /** After a rotation the earlier token still reads, without its step-up, for so long. */
  overlap_ms: number
  challenge_ms: number
  attempt_ms: number
  enrolment_ms: number
  /** So long waits a way in that an administrator gives to somebody who has one, unless a second person agrees. */
  givenWay_ms: number
  /** Failed proofs one source may make in a window. */
  failures: number
  window_ms: number
}>

const minute_ms = 60_000
export const usualLimits: Limits = {
  idle_ms: 30 * minute_ms,
  absolute_ms: 12 * 60 * minute_ms,
  overlap_ms: 20_000,
  challenge_ms: 5 * minute_ms,
  attempt_ms: 10 * minute_ms,
  enrolment_ms: 48 * 60 * minute_ms,
  givenWay_ms: 24 * 60 * minute_ms,
  failures: 10,
  window_ms: 15 * minute_ms,
}

/** The options with everything left out filled in, as the files of this folder hand it round. */
export type Desk = Omit<SignInOptions, 'limits' | 'wall' | 'providers' | 'ownProvider' | 'warn'> &
  Readonly<{
    limits: Limits
    wall: () => number
    warn: (code: string, cause?: unknown) => void
    providers: readonly ProviderSettings[]
    ownProvider: boolean
    origin: string
    host: string
    secure: boolean
  }>

export function fill(options: SignInOptions): Desk {
  const url = new URL(options.baseUrl)
  const providers = options.providers ?? []
  if (providers.some((p) => p.id === ownProviderId))
    throw new Error(`A provider must not be called "${ownProviderId}": that is the node's own.`)
  return {
    ...options,
    limits: { ...usualLimits, ...options.limits },
    wall: options.wall ?? (() => Date.now()),
    warn: options.warn ?? (() => {}),
    providers,
    ownProvider: options.ownProvider ?? true,
    origin: url.origin,
    host: url.hostname,
    secure: url.protocol === 'https:',
  }
}

export const ownProviderId = 'node'
/** Typed once and shown on the page: it keeps machines out of nothing, it marks the act as play. */
export const exercisePasscode = 'exercise'
