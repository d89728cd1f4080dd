/** Ceremonies with passkeys (WebAuthn Level 3): user verification always, resident keys, so that no name is typed. */
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { OfficerId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Desk, KnownOfficer } from './options.ts'
import { refuse } from './refusals.ts'
import {
  addChallenge,
  findPasskey,
  type Passkey,
  type Purpose,
  passkeysOf,
  takeChallenge,
  usedPasskey,
} from './stored-passkeys.ts'
import { hashOf } from './token.ts'

/** EdDSA, ES256, RS256 (RFC 9053, RFC 8812). */
const algorithms = [-8, -7, -257]

/** What the authenticator stores beside the key: the same for all passkeys of an officer here, and telling nothing about the person. */
const handleOf = (desk: Desk, officer: OfficerId): Uint8Array<ArrayBuffer> =>
  new Uint8Array(hashOf(`${desk.node.id} officer ${officer}`))

/** What a proof or a new passkey is for, and to what it is bound: an interaction, a session, an enrolment. */
export type Errand = Readonly<{ purpose: Purpose; boundTo: string }>

/** @param only the officer who must answer; left out at sign-in, when nobody is known yet */
export async function askForPasskey(desk: Desk, errand: Errand, at: Instant, only?: OfficerId) {
  const known = only ? await passkeysOf(desk.sql, only) : []
  const options = await generateAuthenticationOptions({
    rpID: desk.host,
    userVerification: 'required',
    timeout: desk.limits.challenge_ms,
    allowCredentials: known.map((p) => ({ id: p.id, transports: p.transports as AuthenticatorTransport[] })),
  })
  await addChallenge(desk.sql, options.challenge, errand.purpose, errand.boundTo, plus_ms(at, desk.limits.challenge_ms))
  return options
}

/** Who answered. Every reason for a no looks alike from outside. */
export async function provenBy(
  desk: Desk,
  response: AuthenticationResponseJSON,
  errand: Errand,
  at: Instant,
  only?: OfficerId,
): Promise<Passkey> {
  const passkey = await findPasskey(desk.sql, response.id)
  const proof = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(desk.sql, challenge, errand.purpose, errand.boundTo, at),
    expectedOrigin: desk.origin,
    expectedRPID: desk.host,
    requireUserVerification: true,
    credential: {
      id: response.id,
      publicKey: new Uint8Array(passkey?.publicKey ?? []),
      counter: passkey?.counter ?? 0,
      transports: (passkey?.transports ?? []) as AuthenticatorTransport[],
    },
  }).catch((cause: unknown) => void desk.warn('passkey-not-verified', cause))
  if (!passkey || !proof?.verified) throw refuse('not-recognised')
  const handle = response.response.userHandle
  if (handle && handle !== Buffer.from(handleOf(desk, passkey.officer)).toString('base64url')) throw refuse('not-recognised')
  if (only && only !== passkey.officer) throw refuse('not-recognised')
  if (!(await usedPasskey(desk.sql, passkey.id, proof.authenticationInfo.newCounter, at))) throw refuse('not-recognised')
  return passkey
}

export async function offerPasskey(desk: Desk, officer: KnownOfficer, errand: Errand, at: Instant) {
  const known = await passkeysOf(desk.sql, officer.id)
  const options = await generateRegistrationOptions({
    rpName: `Comity ${desk.node.name}`,
    rpID: desk.host,
    userID: handleOf(desk, officer.id),
    userName: officer.name,
    userDisplayName: `${officer.name}, ${officer.authority}`,
    timeout: desk.limits.challenge_ms,
    attestationType: 'none',
    excludeCredentials: known.map((p) => ({ id: p.id, transports: p.transports as AuthenticatorTransport[] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
  await addChallenge(desk.sql, options.challenge, errand.purpose, errand.boundTo, plus_ms(at, desk.limits.challenge_ms))
  return options
}

/** The new passkey as it will be kept; the caller stores it in its transaction. */
export async function madeFrom(
  desk: Desk,
  officer: OfficerId,
  response: RegistrationResponseJSON,
  label: string,
  errand: Errand,
  at: Instant,
): Promise<Passkey> {
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(desk.sql, challenge, errand.purpose, errand.boundTo, at),
    expectedOrigin: desk.origin,
    expectedRPID: desk.host,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch((cause: unknown) => void desk.warn('passkey-not-verified', cause))
  if (!made?.verified) throw refuse('passkey-unfit')
  const { credential, credentialDeviceType } = made.registrationInfo
  return {
    id: credential.id,
    officer,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: [...(credential.transports ?? [])].slice(0, 10),
    label,
    synced: credentialDeviceType === 'multiDevice',
    createdAt: at,
    lastUsedAt: null,
  }
}
