/** Exhibits in the space: given to the team under its rules, and taken in by those they are for. */
import type { z } from 'zod'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { type Doors, inForce, type Opened, type Recorded, recorded } from '../entering/desk.ts'
import { type TeamId, teamLane } from '../event/event.ts'
import type { Material } from '../fold/files.ts'
import { presentIn } from '../fold/fold.ts'
import type { shareForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import { erasesAt, mayBeTakenIn, standingOf, unassessed, untold, waitsForVerifying } from '../rules/rules.ts'
import { permitTo, record } from '../sequencer.ts'
import type { TeamsTools } from '../tools.ts'
import { parcelTo, settle, unionOf } from './sequencer.ts'
import * as parcels from './store.ts'
import { type FilesView, filesView } from './views.ts'

type Form = z.infer<typeof shareForm>

export function materialsDesk(tools: TeamsTools, door: Doors) {
  const self = tools.self.node as NodeId

  /** What must be told before it goes: where it is from, and on which ground persons' data leave for a third State. */
  async function checked(sql: Sql, entered: Opened, form: Form, at: Instant) {
    const { team } = entered
    const union = await unionOf(tools, sql, team, at)
    const missing = untold(form, team.agreement.period)
    if (missing.length > 0)
      throw refuse(
        'team-origin-untold',
        {},
        missing.map((it) => ({ pointer: `/${it}`, code: 'team-origin-untold' })),
      )
    const lane = form.lane ?? teamLane
    const states = unassessed(team, { ...form, node: self, lane }, union)
    if (states.length > 0)
      throw refuse('team-transfer-unassessed', { states: states.join(', ') }, [
        { pointer: '/transfer', code: 'team-transfer-unassessed' },
      ])
    const verified = waitsForVerifying(tools.self.state, union)
    if (verified && !team.files.controller) throw refuse('team-no-controller')
    return { lane, verified }
  }

  /** The material as this officer may see it; one in a compartment the officer is not in never was. */
  function found(entered: Opened, id: string): Material {
    const it = door.seen(entered).team.files.materials.find((one) => one.material === id)
    if (!it) throw unseen('not-found')
    return it
  }

  return {
    share: (officer: Officer, id: TeamId, form: Form, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.share', id, at, { seated: true, hold: true })
        const { lane, verified } = await checked(sql, entered, form, at)
        const member = door.seatIn(entered, lane)
        const known = await tools.exhibit(sql, entered.row.caseId, form.exhibit)
        if (!known) throw unseen('not-found')
        const { number, name, size, sha256 } = known
        const file = { number, name, size, sha256 }
        const { exhibit, lane: _, ...words } = form
        const does = { kind: 'share' as const, ...words, material: tools.newId<'material'>() as string, file }
        inForce(entered.team, does, at)
        const after = await record(tools, sql, entered, { does, lane, member })
        const it = after.team.files.materials.find((one) => one.material === does.material)!
        const controller = after.team.space.members.find((m) => m.id === after.team.files.controller)?.node
        for (const to of presentIn(after.team, lane).filter((node) => node !== self)) {
          const given = permitTo(after, to)
          const [packed] = await tools.packExhibits(sql, given, [exhibit], { authority: form.law })
          // Others get it once it is verified: until then it rests here, sealed, and goes to the controller alone.
          const eraseBy = erasesAt(after.team, it).at
          if (verified && to !== controller)
            await parcels.put(sql, after.row, { material: it.material, node: to, way: 'out', eraseBy, packed: packed! }, at)
          else await tools.post(sql, { permit: given, ...parcelTo(after.row, to, it.material, packed!) })
        }
        return recorded(after)
      }),

    /** Takes the copy that waits here into the case of the team, as an exhibit with its custody and conditions. */
    takeIn: (officer: Officer, id: TeamId, material: string, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.take-in', id, at, { seated: true, hold: true })
        const it = found(entered, material)
        const union = await unionOf(tools, sql, entered.team, at)
        const standing = standingOf(entered.team, it, union)
        const member = door.seatIn(entered, it.lane, (m) => m.administrator)
        // The administrator has to look at what is to be verified; nobody else does before.
        const verifies = entered.team.space.members.some((m) => m.id === member && m.administrator)
        if (!mayBeTakenIn(standing) && !(standing === 'quarantined' && verifies)) throw refuse('team-material-shut')
        const here = (await parcels.ofMaterial(sql, entered.row, material)).find((one) => one.way === 'in')
        if (!here?.packed) throw refuse('team-material-gone')
        await tools.unpackExhibits(sql, entered.row.caseId, [here.packed], here.node, at)
        const does = { kind: 'taken-in' as const, material }
        const after = await record(tools, sql, entered, { does, lane: it.lane, member })
        await settle(tools, sql, after.row, material, at)
        return recorded(after)
      }),

    files: (officer: Officer, id: TeamId, at: Instant): Promise<FilesView> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.read', id, at, { seated: true })
        const seen = door.seen(entered)
        const union = await unionOf(tools, sql, seen.team, at)
        return filesView(seen.team, { seats: seen.seats, self, union, waiting: await parcels.waiting(sql, seen.row) })
      }),
  }
}
