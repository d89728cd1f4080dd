/**
 * De-confliction: an officer says what is about to be done and against whom. It is held out to every partner with an open line, and every
 * such partner is asked, blind. Where two meet, both learn whom to call and nothing else; nobody in between learns that anyone met.
 */
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import type { Doors, Opened } from '../entering/desk.ts'
import type { TeamId } from '../event/event.ts'
import { refuse } from '../refusals.ts'
import type { TeamsTools } from '../tools.ts'
import { itemOf, type PlanForm, type PlannedView } from './action.ts'
import * as store from './store.ts'

const day_ms = 86_400_000

export function plannedDesk(tools: TeamsTools, door: Doors) {
  const { matching } = tools

  async function view(sql: Sql, { row }: Opened, at: Instant): Promise<PlannedView> {
    const all = await store.ofTeam(sql, row.caseId, row.id)
    const met = await matching.met(sql, row.caseId)
    return {
      items: all.map((it) => {
        const its = met.filter((call) => call.set === it.set || it.asks.includes(call.ask))
        // Each side asks, so two who meet mostly meet twice: it is one call to make.
        const once = [...new Map(its.map((call) => [`${call.partner} ${call.contact.name}`, call])).values()]
        const { id, title, what, actsAt, plannedAt, endedAt, partners } = it
        return {
          id,
          title,
          what,
          actsAt,
          plannedAt,
          ...(endedAt && { endedAt }),
          partners: [...partners],
          met: once.map(({ partner, contact, at: when }) => ({ partner, ...contact, at: when })),
        }
      }),
      lines: [...(await matching.partners(sql, at))],
    }
  }

  return {
    planned: (officer: Officer, id: TeamId, at: Instant): Promise<PlannedView> =>
      tools.transaction(async (sql) => view(sql, await door.enter(sql, officer, 'teams.read', id, at, { seated: true }), at)),

    plan: (officer: Officer, id: TeamId, form: PlanForm, at: Instant): Promise<PlannedView> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.plan', id, at, { seated: true })
        const { row, facts } = entered
        const partners = await matching.partners(sql, at)
        if (partners.length === 0) throw refuse('team-no-line')
        const to = (partner: NodeId) =>
          permit({ officer, act: 'teams.plan', at, case: facts, to: partner, purpose: form.purpose })
        const caller = { id: officer.id, name: form.contact ?? officer.name, authority: officer.authority }
        const items = [{ reference: form.title, item: itemOf(form) }]
        const { title: name, purpose, what } = form
        const held = { case: row.caseId, name, purpose, partners, officer: officer.id, officerName: caller.name }
        const set = await matching.hold(sql, to, { ...held, authority: caller.authority }, items)
        const actsAt = form.at as Instant
        const standingUntil = plus_ms(actsAt > at ? actsAt : at, day_ms)
        const asks: string[] = []
        for (const partner of partners) {
          const asking = { case: row.caseId, to: partner, aim: 'deconfliction' as const, name, officer: caller, standingUntil }
          asks.push((await matching.ask(sql, to(partner), asking, items)).id)
        }
        const action = tools.newId<'planned-action'>()
        await store.insert(sql, {
          case: row.caseId,
          id: action,
          team: row.id,
          officer: officer.id,
          title: name,
          what,
          actsAt,
          set: set.id,
          asks,
          partners,
          plannedAt: at,
          endedAt: null,
        })
        await remembered(sql, entered, purpose, { did: 'plan', action, partners: [...partners] })
        return view(sql, entered, at)
      }),

    /** Done or given up: from now on nobody meets it. */
    endPlan: (officer: Officer, id: TeamId, action: string, at: Instant): Promise<PlannedView> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.plan', id, at, { seated: true })
        const it = (await store.ofTeam(sql, entered.row.caseId, entered.row.id)).find((one) => one.id === action)
        if (!it) throw unseen('not-found')
        const to = (partner: NodeId) => permit({ officer, act: 'teams.plan', at, case: entered.facts, to: partner })
        if (!it.endedAt && it.set) await matching.letGo(sql, to, it.set)
        for (const ask of it.asks) await matching.takeBack(sql, ask, at)
        await store.end(sql, it, at)
        await remembered(sql, entered, entered.given.purpose, { did: 'end', action, partners: [...it.partners] })
        return view(sql, entered, at)
      }),
  }

  async function remembered(sql: Sql, { row, given, at }: Opened, purpose: string, content: object): Promise<void> {
    await tools.remember(sql, {
      act: 'teams.plan',
      by: { officer: given.officer, name: given.officerName },
      purpose,
      case: row.caseId,
      subject: `team:${row.id}`,
      content,
      at,
    })
  }
}
