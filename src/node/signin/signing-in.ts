/** Endpoints for somebody who is not signed in yet. */

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { OfficerId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { refuse as protect } from '../../protection/refusals.ts'
import { type Endpoint, forAnyone } from './endpoint.ts'
import { guarded, sourceOf } from './failures.ts'
import * as form from './forms.ts'
import { type Desk, exercisePasscode, type KnownOfficer, ownProviderId } from './options.ts'
import type { OwnProvider } from './own-provider.ts'
import { askForPasskey, madeFrom, offerPasskey, provenBy } from './passkeys.ts'
import { refuse } from './refusals.ts'
import { problemPage, type RelyingParty } from './relying-party.ts'
import { addPasskey, findEnrolment, takeEnrolment } from './stored-passkeys.ts'
import { hashOf } from './token.ts'

export function signingIn(desk: Desk, own: OwnProvider | undefined, party: RelyingParty): Endpoint[] {
  return [
    forAnyone(
      { verb: 'GET', path: '/session/methods', says: 'Which ways to sign in this node offers', gives: form.methodsView },
      async () => ({
        node: desk.node,
        ways: [
          ...desk.providers.map(({ id, name }) => ({ id, kind: 'provider', name })),
          ...(own ? [{ id: ownProviderId, kind: 'own', name: desk.node.name }] : []),
        ],
        ...(desk.node.exercise && { exercise: await playAccounts(desk) }),
      }),
    ),
    forAnyone(
      {
        verb: 'GET',
        path: '/session/start',
        says: 'Begin to sign in: sends the browser to the provider',
        query: form.startQuery,
        status: 303,
      },
      async ({ query, request, reply }) => {
        try {
          return await party.start(request, reply, query.way, query.return, null)
        } catch (thrown) {
          return problemPage(thrown, query.return)
        }
      },
    ),
    forAnyone(
      {
        verb: 'GET',
        path: '/session/callback',
        says: 'The provider sends the browser back here',
        query: form.callbackQuery,
        status: 303,
      },
      async ({ request, reply }) => {
        try {
          return await party.finish(request, reply)
        } catch (thrown) {
          return problemPage(thrown)
        }
      },
    ),
    ...(own ? [...interactions(desk, own), ...enrolments(desk)] : enrolments(desk)),
  ]
}

async function playAccounts(desk: Desk) {
  const all = await desk.officers.list(desk.sql)
  return { passcode: exercisePasscode, accounts: all.filter((o) => o.active) }
}

const boundTo = (uid: string): string => `interaction:${hashOf(uid).toString('base64url')}`

/** What the portal's page asks while the own provider waits for it. Each is bound to the browser by the provider's cookie. */
function interactions(desk: Desk, own: OwnProvider): Endpoint[] {
  const params = form.interactionParams
  return [
    forAnyone(
      {
        verb: 'GET',
        path: '/session/interaction/:uid',
        says: 'The sign-in under way; sends a browser to the page',
        params,
        gives: form.interactionView,
        status: 303,
      },
      async ({ params: { uid }, request, reply }) => {
        const json = (request.headers.accept ?? '').includes('application/json')
        try {
          await own.interaction(request.raw, reply.raw, uid)
        } catch (thrown) {
          if (json || !(thrown instanceof Refusal)) throw thrown
          return problemPage(thrown)
        }
        return json ? { uid, ...(desk.node.exercise && { exercise: await playAccounts(desk) }) } : `/sign-in?interaction=${uid}`
      },
    ),
    forAnyone(
      {
        verb: 'POST',
        path: '/session/interaction/:uid/passkey/begin',
        says: 'Ask for a passkey',
        params,
        gives: form.optionsView,
      },
      async ({ params: { uid }, request, reply, at }) => {
        await own.interaction(request.raw, reply.raw, uid)
        return { options: await askForPasskey(desk, { purpose: 'sign-in', boundTo: boundTo(uid) }, at) }
      },
    ),
    forAnyone(
      {
        verb: 'POST',
        path: '/session/interaction/:uid/passkey/finish',
        says: 'Answer with a passkey',
        params,
        body: form.proofForm,
        gives: form.locationView,
      },
      async ({ params: { uid }, body, request, reply, at }) => {
        await own.interaction(request.raw, reply.raw, uid)
        return guarded(desk, sourceOf(desk, request), async () => {
          const passkey = await provenBy(
            desk,
            body.response as AuthenticationResponseJSON,
            { purpose: 'sign-in', boundTo: boundTo(uid) },
            at,
          )
          const officer = await activeOfficer(desk, passkey.officer)
          if (!officer) throw refuse('not-recognised')
          return { location: await own.finish(request.raw, reply.raw, officer.id, 'passkey') }
        })
      },
    ),
    ...(desk.node.exercise ? [playing(desk, own)] : []),
  ]
}

/** Exists only in the exercise: one click for an invented person. */
const playing = (desk: Desk, own: OwnProvider): Endpoint =>
  forAnyone(
    {
      verb: 'POST',
      path: '/session/interaction/:uid/exercise',
      says: 'EXERCISE: sign in as one of the invented officers',
      params: form.interactionParams,
      body: form.playForm,
      gives: form.locationView,
    },
    async ({ params: { uid }, body, request, reply }) => {
      await own.interaction(request.raw, reply.raw, uid)
      return guarded(desk, sourceOf(desk, request), async () => {
        const officer = await activeOfficer(desk, body.officer as OfficerId)
        if (!officer || body.passcode !== exercisePasscode) throw refuse('not-recognised')
        return { location: await own.finish(request.raw, reply.raw, officer.id, 'exercise') }
      })
    },
  )

/** A first or new passkey by a link that works once. */
function enrolments(desk: Desk): Endpoint[] {
  const errand = (token: string) =>
    ({ purpose: 'enrolment', boundTo: `enrolment:${hashOf(token).toString('base64url')}` }) as const
  const officerOf = async (token: string, at: Parameters<typeof findEnrolment>[2]): Promise<KnownOfficer> => {
    const id = await findEnrolment(desk.sql, token, at)
    const officer = id && (await activeOfficer(desk, id))
    if (!officer) throw refuse('link-used')
    return officer
  }
  return [
    forAnyone(
      {
        verb: 'POST',
        path: '/session/enrolment/begin',
        says: 'Open the link for a new passkey',
        body: form.linkForm,
        gives: form.enrolmentView,
      },
      ({ body, request, at }) =>
        guarded(desk, sourceOf(desk, request), async () => {
          const officer = await officerOf(body.token, at)
          return { officer, options: await offerPasskey(desk, officer, errand(body.token), at) }
        }),
    ),
    forAnyone(
      {
        verb: 'POST',
        path: '/session/enrolment/finish',
        says: 'Add the passkey; the link is then used up',
        body: form.enrolForm,
        gives: form.goodbyeView,
      },
      ({ body, request, at }) =>
        guarded(desk, sourceOf(desk, request), async () => {
          const officer = await officerOf(body.token, at)
          const passkey = await madeFrom(
            desk,
            officer.id,
            body.response as RegistrationResponseJSON,
            body.label,
            errand(body.token),
            at,
          )
          await desk.tools.transaction(async (sql) => {
            if ((await takeEnrolment(sql, body.token, at)) !== officer.id) throw refuse('link-used')
            if (!(await addPasskey(sql, passkey))) throw refuse('passkey-known')
            const by = { officer: officer.id, name: officer.name }
            const content = { how: 'link', synced: passkey.synced }
            await desk.remember(sql, {
              act: 'session.passkey-added',
              by,
              purpose: 'sign-in',
              subject: `officer:${officer.id}`,
              content,
              at,
            })
          })
          return { location: '/sign-in' }
        }),
    ),
  ]
}

async function activeOfficer(desk: Desk, id: OfficerId): Promise<KnownOfficer | undefined> {
  const officer = await desk.officers.find(desk.sql, id)
  return officer?.active ? officer : undefined
}

/** For an address that holds an officer's id: hidden and absent answer alike. */
export async function namedOfficer(desk: Desk, id: string): Promise<KnownOfficer> {
  const officer = await desk.officers.find(desk.sql, id as OfficerId)
  if (!officer) throw protect('not-found')
  return officer
}
