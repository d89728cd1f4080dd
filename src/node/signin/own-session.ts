/** Endpoints of an officer about the own session and the own passkeys. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { FastifyReply } from 'fastify'
import type { OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { instant, millis } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type Act, acts } from '../../protection/acts.ts'
import { mayAsk } from '../../protection/permit.ts'
import { type Endpoint, forOfficer } from './endpoint.ts'
import { guarded } from './failures.ts'
import * as form from './forms.ts'
import { type Desk, exercisePasscode, ownProviderId } from './options.ts'
import type { OwnProvider } from './own-provider.ts'
import { askForPasskey, madeFrom, offerPasskey, provenBy } from './passkeys.ts'
import { refuse } from './refusals.ts'
import type { RelyingParty } from './relying-party.ts'
import { closeSession, confirmedLately, confirmSession, giveToken, type Held, rememberUnconfirmed } from './sessions.ts'
import { addPasskey, lockPasskeys, type Passkey, passkeysOf, removePasskey } from './stored-passkeys.ts'
import { sessionsOf, type Way } from './stored-sessions.ts'
import { cookieName, setCookie } from './token.ts'

export type Ended = (officer: OfficerId) => void

export function ownSession(desk: Desk, own: OwnProvider | undefined, party: RelyingParty, ended: Ended): Endpoint[] {
  return [
    forOfficer(
      { verb: 'GET', path: '/session', says: 'Who is signed in, where, and what the roles open', gives: form.sessionView },
      async ({ held }) => viewOf(desk, held),
    ),
    forOfficer(
      { verb: 'DELETE', path: '/session', says: 'Sign out', gives: form.goodbyeView },
      async ({ held, reply, request, at }) => {
        const { session, officer } = held
        await closeSession(desk, officer, session.id, at)
        await own?.forget(request.headers.cookie)
        ended(officer.id)
        reply.header('set-cookie', setCookie(cookieName(desk.secure, desk.node.id, 'session'), '', desk.secure))
        const location = await party.goodbye(session.provider, session.idToken)
        return location === undefined ? {} : { location }
      },
    ),
    forOfficer(
      { verb: 'GET', path: '/session/list', says: 'The own sessions that are open', gives: form.sessionsView },
      async ({ held, at }) => ({
        items: (await sessionsOf(desk.sql, held.officer.id, at, desk.limits)).map((s) => ({
          ...s,
          current: s.id === held.session.id,
        })),
      }),
    ),
    forOfficer(
      {
        verb: 'DELETE',
        path: '/session/list/:id',
        says: 'End one of the own sessions',
        params: form.idParams,
        gives: form.goodbyeView,
      },
      async ({ held, params, at }) => {
        if (!(await closeSession(desk, held.officer, params.id, at))) throw refuse('no-such-session')
        ended(held.officer.id)
        return {}
      },
    ),
    ...ownPasskeys(desk),
    ...stepUp(desk, party),
  ]
}

function viewOf(desk: Desk, { session, officer }: Pick<Held, 'session' | 'officer'>) {
  return {
    officer,
    node: desk.node,
    way: session.way,
    signedInAt: session.signedInAt,
    endsAt: instant(millis(session.signedInAt) + desk.limits.absolute_ms),
    ...(officer.steppedUpAt && { steppedUpAt: officer.steppedUpAt }),
    acts: (Object.keys(acts) as Act[]).filter((act) => mayAsk(officer, act)),
  }
}

export const passkeyOf = ({ id, label, synced, createdAt, lastUsedAt }: Passkey) => ({
  id,
  label,
  synced,
  createdAt,
  ...(lastUsedAt && { lastUsedAt }),
})

function ownPasskeys(desk: Desk): Endpoint[] {
  const errand = (held: Held) => ({ purpose: 'passkey', boundTo: `session:${held.session.id}` }) as const
  const insist = (held: Held, at: Instant): void => {
    if (!confirmedLately(held.officer, at)) throw refuse('confirm-first')
  }
  const by = ({ officer }: Held) => ({ officer: officer.id, name: officer.name })
  return [
    forOfficer(
      { verb: 'GET', path: '/session/passkeys', says: 'The own passkeys', gives: form.passkeysView },
      async ({ held }) => ({
        items: (await passkeysOf(desk.sql, held.officer.id)).map(passkeyOf),
      }),
    ),
    forOfficer(
      {
        verb: 'POST',
        path: '/session/passkeys/begin',
        says: 'Begin to add a passkey; presence proved lately',
        gives: form.optionsView,
      },
      async ({ held, at }) => {
        insist(held, at)
        return { options: await offerPasskey(desk, { ...held.officer, active: true }, errand(held), at) }
      },
    ),
    forOfficer(
      {
        verb: 'POST',
        path: '/session/passkeys/finish',
        says: 'Add the passkey',
        body: form.passkeyForm,
        gives: form.passkeyView,
        status: 201,
      },
      async ({ held, body, at }) => {
        insist(held, at)
        const passkey = await madeFrom(
          desk,
          held.officer.id,
          body.response as RegistrationResponseJSON,
          body.label,
          errand(held),
          at,
        )
        await desk.tools.transaction(async (sql) => {
          if (!(await addPasskey(sql, passkey))) throw refuse('passkey-known')
          const content = { how: 'session', synced: passkey.synced }
          await desk.remember(sql, {
            act: 'session.passkey-added',
            by: by(held),
            purpose: 'sign-in',
            subject: `officer:${held.officer.id}`,
            content,
            at,
          })
        })
        return passkeyOf(passkey)
      },
    ),
    forOfficer(
      {
        verb: 'DELETE',
        path: '/session/passkeys/:id',
        says: 'Remove a passkey; presence proved lately',
        params: form.idParams,
        gives: form.goodbyeView,
      },
      async ({ held, params, at }) => {
        insist(held, at)
        await desk.tools.transaction(async (sql) => {
          const left = await lockPasskeys(sql, held.officer.id)
          if (!(await removePasskey(sql, params.id, held.officer.id))) throw refuse('no-such-passkey')
          if (left === 1 && held.session.way === 'passkey') throw refuse('last-passkey')
          await desk.remember(sql, {
            act: 'session.passkey-removed',
            by: by(held),
            purpose: 'sign-in',
            subject: `officer:${held.officer.id}`,
            content: {},
            at,
          })
        })
        return {}
      },
    ),
  ]
}

/** Proof of presence before anything leaves the authority. */
function stepUp(desk: Desk, party: RelyingParty): Endpoint[] {
  const errand = (held: Held) => ({ purpose: 'step-up', boundTo: `session:${held.session.id}` }) as const

  async function confirmed(held: Held, reply: FastifyReply, way: Way, at: Instant) {
    const token = await confirmSession(desk, held, way, at)
    if (!token) throw refuse('sign-in-expired')
    giveToken(desk, reply, token)
    // A script that came with a bearer token has no cookie to find the new one in.
    return { ...viewOf(desk, { ...held, officer: { ...held.officer, steppedUpAt: at } }), ...(held.byBearer && { token }) }
  }
  /** Counts failures of the session alone: others of the same address go on. */
  async function proven(held: Held, at: Instant, work: () => Promise<unknown>): Promise<void> {
    try {
      await guarded(desk, `session:${held.session.id}`, work)
    } catch (thrown) {
      if (thrown instanceof Refusal) await rememberUnconfirmed(desk, held, thrown.code, at)
      throw thrown
    }
  }
  return [
    forOfficer(
      {
        verb: 'POST',
        path: '/session/step-up/begin',
        says: 'How presence can be proved again',
        body: form.returnForm,
        gives: form.stepUpView,
      },
      async ({ held, body, request, reply, at }) => {
        const { session, officer } = held
        const passkeys = await passkeysOf(desk.sql, officer.id)
        return {
          ...(passkeys.length > 0 && { passkey: { options: await askForPasskey(desk, errand(held), at, officer.id) } }),
          ...(session.provider !== ownProviderId && {
            provider: { location: await party.start(request, reply, session.provider, body.return, session.id) },
          }),
          ...(desk.node.exercise && session.way === 'exercise' && { exercise: { passcode: exercisePasscode } }),
        }
      },
    ),
    forOfficer(
      {
        verb: 'POST',
        path: '/session/step-up/finish',
        says: 'Prove presence with a passkey',
        body: desk.node.exercise ? form.exerciseProofForm : form.proofForm,
        gives: form.confirmedView,
      },
      async ({ held, body, reply, at }) => {
        const way: Way = 'response' in body ? 'passkey' : 'exercise'
        await proven(held, at, async () => {
          if ('response' in body)
            await provenBy(desk, body.response as AuthenticationResponseJSON, errand(held), at, held.officer.id)
          else if (held.session.way !== 'exercise' || body.passcode !== exercisePasscode) throw refuse('not-recognised')
        })
        return confirmed(held, reply, way, at)
      },
    ),
  ]
}
