/**
 * How high an officer is cleared: said by one person, agreed by another, neither of them the officer, until a day. Taking it away needs one
 * person and no reason to wait. The policy `clearance` asks for it wherever a thing is classified.
 */
import type { OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { DecideForm } from '../forms.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { type Permit, permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import { endOf } from '../rights/request.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import type { ClearanceForm } from './forms.ts'

export type Clearance = Readonly<{
  officer: OfficerId
  name: string
  level: number
  /** The last day it counts. */
  until: CalendarDate
  reason: string
  decidedBy?: OfficerId
  note?: string
}>

/** Nobody is cleared for longer without being looked at anew: this house's own limit, in years. */
const longest_years = 5

export function clearanceDesk(tools: ProtectionTools) {
  const remember = (sql: Sql, given: Permit, it: Matter<Clearance>): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      subject: `officer:${it.doc.officer}`,
      content: { level: it.doc.level, until: it.doc.until, state: it.state },
      at: given.at,
    })
  async function found(sql: Sql, id: MatterId): Promise<Matter<Clearance>> {
    const matter = await store.find<Clearance>(sql, 'clearance', id)
    if (!matter) throw refuse('not-found')
    return matter
  }

  return {
    list: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list-clearances', at })
        const { items } = await store.list<Clearance>(sql, { kind: 'clearance', limit: 500 })
        const today = dateOf(at)
        return {
          items: items.map((it) => ({ ...it, counts: it.state === 'granted' && it.doc.until >= today })),
          officers: await tools.officers(sql),
        }
      }),

    propose: (officer: Officer, form: ClearanceForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const about = form.officer as OfficerId
        const given = permit({ officer, act: 'protection.propose-clearance', at, purpose: form.reason.slice(0, 500) })
        if (about === officer.id) throw refuse('own-work')
        const whom = (await tools.officers(sql)).find((it) => it.id === about)
        if (!whom) throw refuse('not-found')
        const today = dateOf(at)
        const last = `${Number(today.slice(0, 4)) + longest_years}${today.slice(4)}` as CalendarDate
        if (form.until <= today || form.until > last) throw refuse('clearance-day', { until: last })
        const matter: Matter<Clearance> = {
          kind: 'clearance',
          id: tools.newId<'matter'>(),
          state: 'proposed',
          about: `officer:${about}`,
          openedAt: at,
          movedAt: at,
          due: endOf(form.until),
          preparedBy: [officer.id],
          version: 1,
          doc: { officer: about, name: whom.name, level: form.level, until: form.until, reason: form.reason },
        }
        await store.insert(sql, matter)
        await remember(sql, given, matter)
        return matter
      }),

    /** Another person, who is not the officer either, agrees or does not. */
    decide: (officer: Officer, id: MatterId, form: DecideForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await found(sql, id)
        const preparedBy = [...matter.preparedBy, matter.doc.officer]
        const given = permit({ officer, act: 'protection.approve-clearance', at, purpose: form.note, preparedBy })
        const change = { doc: { decidedBy: officer.id, note: form.note }, at, ...(!form.agree && { due: null }) }
        const after = moved(matter, ['proposed'], form.agree ? 'granted' : 'rejected', change)
        await store.replace(sql, matter, after)
        await remember(sql, given, after)
        return after
      }),

    withdraw: (officer: Officer, id: MatterId, note: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await found(sql, id)
        const given = permit({ officer, act: 'protection.withdraw-clearance', at, purpose: note })
        const after = moved(matter, ['proposed', 'granted'], 'withdrawn', { doc: { note }, due: null, at })
        await store.replace(sql, matter, after)
        await remember(sql, given, after)
        return after
      }),
  }
}
