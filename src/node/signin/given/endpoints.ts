/** The officer, and those who oversee, see a way in that waits, agree to it or stop it. */
import type { OfficerId } from '../../../kernel/id.ts'
import type { Officer } from '../../../kernel/officer.ts'
import { refuse as protect } from '../../../protection/refusals.ts'
import { type Endpoint, forOfficer } from '../endpoint.ts'
import * as form from '../forms.ts'
import type { Desk } from '../options.ts'
import { refuse } from '../refusals.ts'
import { confirmedLately } from '../sessions.ts'
import * as store from './store.ts'

export const oversees = (it: Pick<Officer, 'roles'>): boolean =>
  it.roles.some((role) => role === 'data-protection-officer' || role === 'administrator' || role === 'auditor')

/** A second person: whoever made it stops it, and does not agree to it. */
const maySee = (it: Officer, way: store.GivenWay): boolean => way.officer === it.id || oversees(it)
const mayAgree = (it: Officer, way: store.GivenWay): boolean => maySee(it, way) && way.madeBy !== it.id

export function givenWays(desk: Desk): Endpoint[] {
  const decide = (what: 'agreed' | 'stopped') =>
    forOfficer(
      {
        verb: 'POST',
        path: `/session/ways/:id/${what === 'agreed' ? 'agree' : 'stop'}`,
        says:
          what === 'agreed'
            ? 'Agree, as a second person, to a way in that an administrator gave: it works at once'
            : 'Stop a way in that an administrator gave: it never works',
        params: form.idParams,
        gives: form.nothingView,
      },
      async ({ held: { officer }, params: { id }, at }) => {
        if (what === 'agreed' && !confirmedLately(officer, at)) throw refuse('confirm-first')
        return desk.tools.transaction(async (sql) => {
          const way = await store.find(sql, id)
          if (!way || !maySee(officer, way)) throw protect('not-found')
          if (what === 'agreed' && !mayAgree(officer, way)) throw protect('own-work')
          if (way.stoppedAt || way.agreedAt) throw refuse('way-decided')
          await (what === 'agreed' ? store.agree : store.stop)(sql, id, officer, at)
          await desk.remember(sql, {
            act: `session.way-${what}`,
            by: { officer: officer.id, name: officer.name },
            purpose: 'administration of sign-in',
            subject: `officer:${way.officer}`,
            content: { kind: way.kind, madeBy: way.madeBy, madeAt: way.madeAt },
            at,
          })
          return {}
        })
      },
    )
  return [
    forOfficer(
      {
        verb: 'GET',
        path: '/session/ways',
        says: 'Ways in that administrators gave and that wait: for the officer, and for those who oversee',
        gives: form.givenWaysView,
      },
      async ({ held: { officer }, at }) => {
        const its = await store.waiting(desk.sql, at, oversees(officer) ? undefined : officer.id)
        const nameOf = async (id: OfficerId) => (await desk.officers.find(desk.sql, id))?.name ?? ''
        return {
          items: await Promise.all(
            its.map(async (way) => ({
              id: way.id,
              officer: { id: way.officer, name: await nameOf(way.officer) },
              mine: way.officer === officer.id,
              by: way.madeByName,
              madeAt: way.madeAt,
              worksFrom: way.worksFrom,
              mayAgree: mayAgree(officer, way),
            })),
          ),
        }
      },
    ),
    decide('agreed'),
    decide('stopped'),
  ]
}
