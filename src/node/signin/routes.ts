/** What an administrator does about the ways in of others. */

import { z } from 'zod'
import type { OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { type Route, route } from '../../kernel/route.ts'
import type { Sql } from '../../kernel/sql.ts'
import { mayAsk } from '../../protection/permit.ts'
import { refuse as protect } from '../../protection/refusals.ts'
import { type Endpoint, forOfficer } from './endpoint.ts'
import * as form from './forms.ts'
import { oversees } from './given/endpoints.ts'
import { type GivenWay, give } from './given/store.ts'
import type { Desk, KnownOfficer } from './options.ts'
import { type Ended, passkeyOf } from './own-session.ts'
import { refuse } from './refusals.ts'
import { confirmedLately } from './sessions.ts'
import { namedOfficer } from './signing-in.ts'
import {
  createEnrolment,
  createLink,
  expectEmail,
  expectedOf,
  linksOf,
  passkeysOf,
  removeLink,
  removePasskey,
} from './stored-passkeys.ts'
import { endSessionsOf, sessionsOf } from './stored-sessions.ts'

const act = 'directory.officers'
const at_ = '/sign-in/officers/:officer'

/** Whoever decides how others sign in could sign in as them: presence is proved first, and the ledger has it. */
async function change<T>(
  desk: Desk,
  officer: Officer,
  id: string,
  what: string,
  at: Instant,
  work: (sql: Sql, of: KnownOfficer) => Promise<T>,
  content: unknown = {},
): Promise<T> {
  if (!confirmedLately(officer, at)) throw refuse('confirm-first')
  const of = await namedOfficer(desk, id)
  return desk.tools.transaction(async (sql) => {
    const given = await work(sql, of)
    const by = { officer: officer.id, name: officer.name }
    await desk.remember(sql, {
      act: `session.${what}`,
      by,
      purpose: 'administration of sign-in',
      subject: `officer:${of.id}`,
      content,
      at,
    })
    return given
  })
}

/** It waits, and is seen by the officer and by those who oversee, unless nobody but its maker could see it yet. */
async function given(
  desk: Desk,
  sql: Sql,
  { of, kind, by, at }: Readonly<{ of: KnownOfficer; kind: GivenWay['kind']; by: Officer; at: Instant }>,
) {
  const others = (await desk.officers.list(sql)).filter((it) => it.active && it.id !== of.id && it.id !== by.id)
  const watchers = others.filter(oversees).map((it) => it.id)
  return give({ sql, newId: desk.tools.newId }, { officer: of.id, kind, by, at, waits_ms: desk.limits.givenWay_ms, watchers })
}

export function administratorRoutes(desk: Desk, ended: Ended): Route[] {
  const params = form.officerParams
  const none = z.object({})
  const demandProvider = (id: string): void => {
    if (!desk.providers.some((p) => p.id === id)) throw refuse('no-such-way')
  }
  return [
    route({
      verb: 'GET',
      path: at_,
      act,
      says: 'How an officer can sign in',
      params,
      gives: form.waysInView,
      answer: async ({ params: { officer }, at }) => {
        const { id } = await namedOfficer(desk, officer)
        const [passkeys, links, expected, sessions] = await Promise.all([
          passkeysOf(desk.sql, id),
          linksOf(desk.sql, id),
          expectedOf(desk.sql, id),
          sessionsOf(desk.sql, id, at, desk.limits),
        ])
        return { passkeys: passkeys.map(passkeyOf), links, expected, sessions: sessions.length }
      },
    }),
    route({
      verb: 'POST',
      path: `${at_}/links`,
      act,
      says: "Tie a provider's subject to an officer",
      params,
      body: form.subjectForm,
      gives: none,
      answer: ({ officer, params, body, at }) => {
        demandProvider(body.provider)
        return change(
          desk,
          officer,
          params.officer,
          'tied',
          at,
          async (sql, of) => {
            const way = await given(desk, sql, { of, kind: 'tie', by: officer, at })
            if (!(await createLink(sql, { ...body, officer: of.id, linkedAt: at }, way?.id))) throw refuse('account-taken')
            return {}
          },
          { provider: body.provider },
        )
      },
    }),
    route({
      verb: 'DELETE',
      path: `${at_}/links`,
      act,
      says: "Remove the tie to a provider's subject; the officer's sessions end",
      params,
      query: form.subjectForm,
      gives: none,
      answer: async ({ officer, params, query, at }) => {
        await change(
          desk,
          officer,
          params.officer,
          'untied',
          at,
          async (sql, of) => {
            if (!(await removeLink(sql, query.provider, query.subject, of.id))) throw protect('not-found')
            await endSessionsOf(sql, of.id)
          },
          { provider: query.provider },
        )
        ended(params.officer as OfficerId)
        return {}
      },
    }),
    route({
      verb: 'POST',
      path: `${at_}/expected`,
      act,
      says: 'Expect an e-mail address at a provider: the first sign-in with it, once verified there, is tied',
      params,
      body: form.emailForm,
      gives: none,
      answer: ({ officer, params, body, at }) => {
        demandProvider(body.provider)
        return change(
          desk,
          officer,
          params.officer,
          'expected',
          at,
          async (sql, of) => {
            const way = await given(desk, sql, { of, kind: 'expected', by: officer, at })
            if (!(await expectEmail(sql, { ...body, officer: of.id }, at, way?.id))) throw refuse('account-taken')
            return {}
          },
          { provider: body.provider },
        )
      },
    }),
    route({
      verb: 'DELETE',
      path: `${at_}/passkeys/:id`,
      act,
      says: "Remove an officer's passkey, when it is lost; the officer's sessions end",
      params: form.officerParams.extend(form.idParams.shape),
      gives: none,
      answer: async ({ officer, params, at }) => {
        await change(desk, officer, params.officer, 'passkey-removed', at, async (sql, of) => {
          if (!(await removePasskey(sql, params.id, of.id))) throw refuse('no-such-passkey')
          await endSessionsOf(sql, of.id)
        })
        ended(params.officer as OfficerId)
        return {}
      },
    }),
    route({
      verb: 'DELETE',
      path: `${at_}/sessions`,
      act,
      says: 'End all sessions of an officer',
      params,
      gives: none,
      answer: async ({ officer, params, at }) => {
        await change(desk, officer, params.officer, 'all-ended', at, (sql, of) => endSessionsOf(sql, of.id))
        ended(params.officer as OfficerId)
        return {}
      },
    }),
  ]
}

/** No kernel route: answers to those may be kept for repetition, and this one holds a secret. */
export const enrolmentEndpoint = (desk: Desk): Endpoint =>
  forOfficer(
    {
      verb: 'POST',
      path: `${at_}/enrolments`,
      says: 'A link with which an officer adds a passkey once; earlier links end',
      params: form.officerParams,
      gives: form.enrolmentLinkView,
      status: 201,
    },
    async ({ held: { officer }, params, at }) => {
      if (!mayAsk(officer, act)) throw protect('role-lacking', { act, roles: 'administrator' })
      return change(desk, officer, params.officer, 'link-made', at, async (sql, of) => {
        const way = await given(desk, sql, { of, kind: 'link', by: officer, at })
        const link = { baseUrl: desk.baseUrl, at, lasts_ms: desk.limits.enrolment_ms, ...(way && { way: way.id }) }
        return { ...(await createEnrolment(sql, of.id, link)), ...(way && { worksFrom: way.worksFrom }) }
      })
    },
  )
