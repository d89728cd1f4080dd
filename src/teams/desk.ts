/** What an officer can do in a joint team. Each act is one transaction: load, permit, rules, store, remember, post. */
import type { z } from 'zod'
import type { NodeId, State } from '../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Act } from '../protection/acts.ts'
import { mayAsk, permit } from '../protection/permit.ts'
import { type TeamBases, teamBases } from './agreement/bases.ts'
import { agreementDesk } from './agreement/desk.ts'
import { doorsOf, inForce, type Recorded, recorded } from './entering/desk.ts'
import type { Deed } from './event/deeds.ts'
import { type Lane, type TeamId, teamLane } from './event/event.ts'
import type { basesQuery, decideForm, teamQuery, workForm } from './forms.ts'
import { materialsDesk } from './materials/desk.ts'
import { settle } from './materials/sequencer.ts'
import { plannedDesk } from './planned/desk.ts'
import { refuse } from './refusals.ts'
import { reportOf } from './report/report.ts'
import type { Report } from './report/views.ts'
import { seatsDesk } from './seats/desk.ts'
import { record } from './sequencer.ts'
import { operationView } from './show/board.ts'
import { teamLine, teamView } from './show/team.ts'
import type { OperationView, TeamLine, TeamView } from './show/views.ts'
import * as store from './store.ts'
import type { TeamsTools } from './tools.ts'

export { eraseDue, teamsHandlers } from './materials/sequencer.ts'
export type { TeamsTools } from './tools.ts'

type Form<Schema extends z.ZodType> = z.infer<Schema>

export function teamsDesk(tools: TeamsTools) {
  const door = doorsOf(tools)

  /** One deed of an officer who sits in the team, in a lane the officer is in. */
  const done = (officer: Officer, act: Act, id: TeamId, at: Instant, does: Deed, lane: Lane = teamLane): Promise<Recorded> =>
    tools.transaction(async (sql) => {
      const entered = await door.enter(sql, officer, act, id, at, { seated: true, hold: true })
      const member = door.seatIn(entered, lane)
      inForce(entered.team, does, at)
      return recorded(await record(tools, sql, entered, { does, lane, member }))
    })

  return {
    ...agreementDesk(tools, door),
    ...seatsDesk(tools, door),
    ...materialsDesk(tools, door),
    ...plannedDesk(tools, door),

    list: (officer: Officer, query: Form<typeof teamQuery>, at: Instant): Promise<{ items: TeamLine[]; next?: string }> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'teams.list', at })
        if (!mayAsk(officer, 'teams.read')) return { items: [] }
        const { items, ...next } = await store.list(sql, { ...query, cases: await tools.memberCases(sql, officer.id) })
        return { items: items.map(teamLine), ...next }
      }),

    /** The law of each party side by side, for parties that are only thought of. */
    bases: (officer: Officer, query: Form<typeof basesQuery>, at: Instant): Promise<TeamBases> =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'teams.list', at })
        const on = (query.on ?? dateOf(at)) as CalendarDate
        return teamBases(query.states.split(',') as State[], query.offences?.split(',') ?? [], on, await tools.lawBook(sql))
      }),

    partners: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'teams.list', at })
        const all = await tools.partners(sql, at)
        return { items: all.map(({ node, state, authority }) => ({ node, state, authority })) }
      }),

    read: (officer: Officer, id: TeamId, at: Instant): Promise<TeamView> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.read', id, at)
        const { team, row, seats } = door.seen(entered)
        return teamView(
          { row, team, seats, inside: seats.length > 0, self: tools.self.node as NodeId, lines: await door.lines(sql, entered) },
          at,
        )
      }),

    operation: (officer: Officer, id: TeamId, operation: string, at: Instant): Promise<OperationView> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.read', id, at, { seated: true })
        const { team, seats } = door.seen(entered)
        return operationView(team, operation, { seats, self: tools.self, lines: await door.lines(sql, entered) })
      }),

    report: (officer: Officer, id: TeamId, operation: string, at: Instant): Promise<Report> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.read', id, at, { seated: true })
        return reportOf(door.seen(entered, operation).team, operation)
      }),

    work: (officer: Officer, id: TeamId, { deed, lane }: Form<typeof workForm>, at: Instant): Promise<Recorded> =>
      done(officer, 'teams.work', id, at, deed, lane),

    decide: (officer: Officer, id: TeamId, { deed, lane }: Form<typeof decideForm>, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.decide', id, at, { seated: true, hold: true })
        const at_lane = lane ?? teamLane
        const member = door.seatIn(entered, at_lane, deed.kind === 'verify' ? (it) => it.administrator : undefined)
        if (deed.kind === 'sign-report') {
          // What is signed is what lies on the table now: an event that came in meanwhile makes another report.
          const now = reportOf(door.seen(entered, deed.operation).team, deed.operation)
          if (now.digest !== deed.digest) throw refuse('team-words-changed')
        } else inForce(entered.team, deed, at)
        const after = await record(tools, sql, entered, { does: deed, lane: at_lane, member })
        if (deed.kind === 'verify') await settle(tools, sql, after.row, deed.material, at)
        return recorded(after)
      }),
  }
}

export type TeamsDesk = ReturnType<typeof teamsDesk>
