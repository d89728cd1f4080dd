/** Who sits in the team, and who may look into which compartment. */
import type { z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { type Doors, inForce, type Recorded, recorded } from '../entering/desk.ts'
import type { MemberId, TeamId } from '../event/event.ts'
import type { compartmentForm, needForm, seatForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import { record } from '../sequencer.ts'
import * as store from '../store.ts'
import type { TeamsTools } from '../tools.ts'

type Form<Schema extends z.ZodType> = z.infer<Schema>

export function seatsDesk(tools: TeamsTools, door: Doors) {
  return {
    seat: (officer: Officer, id: TeamId, form: Form<typeof seatForm>, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.seat', id, at, { hold: true })
        const who = form.officer
          ? await tools.officer(sql, form.officer)
          : { id: undefined, name: form.name!, authority: form.authority! }
        const known = who && (who.id === undefined || entered.facts.members.includes(who.id))
        if (!known) throw refuse('team-member-unknown', {}, [{ pointer: '/officer', code: 'team-member-unknown' }])
        const member = tools.newId<'team-member'>()
        const { name, authority } = who
        const does = {
          kind: 'seat' as const,
          member,
          name,
          authority: authority || tools.self.authority,
          function: form.function,
          administrator: form.administrator,
        }
        const after = await record(tools, sql, entered, { does })
        if (who.id) await store.sit(sql, entered.row, member, who.id, at)
        return recorded(after)
      }),

    /** From this moment the officer is told what is told of a team that never was. */
    unseat: (officer: Officer, id: TeamId, member: MemberId, reason: string, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.seat', id, at, { hold: true })
        const after = await record(tools, sql, entered, { does: { kind: 'unseat', member, reason } })
        await store.stand(sql, entered.row, member, at)
        return recorded(after)
      }),

    openCompartment: (officer: Officer, id: TeamId, form: Form<typeof compartmentForm>, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.decide', id, at, { seated: true, hold: true })
        inForce(entered.team, { kind: 'open-lane', ...form }, at)
        const active = entered.team.space.members.filter((it) => !it.until).map((it) => it.id)
        if (!form.members.every((it) => active.includes(it)))
          throw refuse('team-member-unknown', {}, [{ pointer: '/members', code: 'team-member-unknown' }])
        const member = entered.seats[0]!
        const members = [...new Set([member, ...form.members])]
        const does = { kind: 'open-lane' as const, title: form.title, members }
        return recorded(await record(tools, sql, entered, { does, lane: tools.newId<'lane'>(), member }))
      }),

    /** Who needs to know, or does not any more. */
    need: (officer: Officer, id: TeamId, form: Form<typeof needForm>, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.decide', id, at, { seated: true, hold: true })
        const member = door.seatIn(entered, form.lane)
        if (form.needs && !entered.team.space.members.some((it) => it.id === form.member && !it.until))
          throw refuse('team-member-unknown', {}, [{ pointer: '/member', code: 'team-member-unknown' }])
        const does = { kind: form.needs ? ('admit' as const) : ('dismiss' as const), member: form.member }
        return recorded(await record(tools, sql, entered, { does, lane: form.lane, member }))
      }),
  }
}
