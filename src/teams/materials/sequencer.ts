/**
 * Material between the parties: taken in from a letter, let through once an administrator has verified it, erased when its time has come.
 * What was erased is said in a signed event and in the ledger, with the digest of what is gone.
 */
import type { Handler, Letter } from '../../federation/letter.ts'
import type { NodeId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { replyPermit } from '../../protection/permit.ts'
import { teamBases } from '../agreement/bases.ts'
import { isDoing } from '../event/order.ts'
import { fold, type Team } from '../fold/fold.ts'
import {
  chainOf,
  type EventsLetter,
  eventsKind,
  eventsLetter,
  type MaterialLetter,
  materialKind,
  materialLetter,
} from '../letters.ts'
import { refuse } from '../refusals.ts'
import type { TeamRow } from '../row.ts'
import { erasesAt, standingOf, type Union, unassessed } from '../rules/rules.ts'
import { record, take } from '../sequencer.ts'
import * as store from '../store.ts'
import type { TeamsTools } from '../tools.ts'
import * as parcels from './store.ts'

/** Who is a third State to whom, by the book of this node, today. */
export async function unionOf(tools: TeamsTools, sql: Sql, team: Team, at: Instant): Promise<Union> {
  return teamBases(
    team.parties.map((p) => p.state as never),
    team.offences,
    dateOf(at),
    await tools.lawBook(sql),
  )
}

const bodyOf = (row: TeamRow, material: string, packed: MaterialLetter['packed']): MaterialLetter => ({
  v: 1,
  team: row.id,
  material,
  packed,
})
export const parcelTo = (row: TeamRow, to: NodeId, material: string, packed: MaterialLetter['packed']) => ({
  to,
  chain: chainOf(row.id),
  kind: materialKind,
  body: bodyOf(row, material, packed),
})

/** After a verdict or a taking in: what was held back goes out, what is not needed any more is due at once. */
export async function settle(tools: TeamsTools, sql: Sql, row: TeamRow, material: string, at: Instant): Promise<void> {
  const team = fold(row.id, await store.events(sql, row))
  const it = team?.files.materials.find((one) => one.material === material)
  if (!team || !it) return
  for (const held of await parcels.ofMaterial(sql, row, material)) {
    if (held.way !== 'out' || !held.packed || it.verdict?.verdict !== 'release') continue
    const permit = replyPermit({ to: held.node, case: row.caseId, purpose: row.title, at })
    await tools.post(sql, { permit, ...parcelTo(row, held.node, material, held.packed) })
    await parcels.clear(sql, held, 'sent', at)
  }
  const end = erasesAt(team, it)
  if (end.why !== 'term') await parcels.dueFrom(sql, row, material, at)
}

/** A letter with material: it must be what its entry says, and no third State's before a controller was named. */
async function takeMaterial(tools: TeamsTools, sql: Sql, letter: Letter<MaterialLetter>): Promise<void> {
  const { body, from, chain, receivedAt: at } = letter
  const row = await store.find(sql, body.team, { hold: true })
  if (!row || chain !== chainOf(body.team)) throw refuse('team-stranger')
  const team = fold(row.id, await store.events(sql, row))
  const it = team?.files.materials.find((one) => one.material === body.material)
  if (!team || it?.node !== from) throw refuse('team-thing-unknown')
  if (it.file.sha256 !== body.packed.sha256 || it.file.size !== body.packed.size) throw refuse('team-material-false')
  const union = await unionOf(tools, sql, team, at)
  if (standingOf(team, it, union) === 'uncontrolled') throw refuse('team-no-controller')
  // A third State must not come to hold what its sender should have assessed first.
  if (union.thirdStates.includes(tools.self.state) && unassessed(team, it, union).length > 0)
    throw refuse('team-transfer-unassessed', { states: tools.self.state })
  const packed = { material: it.material, node: from, way: 'in' as const, eraseBy: erasesAt(team, it).at, packed: body.packed }
  await parcels.put(sql, row, packed, at)
  await tools.remember(sql, {
    act: 'teams.received',
    by: { node: from },
    purpose: row.title,
    case: row.caseId,
    subject: `team:${row.id}`,
    counterparty: from,
    content: { material: it.material, sha256: it.file.sha256 },
    at,
  })
}

async function takeEvents(tools: TeamsTools, sql: Sql, letter: Letter<EventsLetter>): Promise<void> {
  const { row, fresh } = await take(tools, sql, letter)
  for (const event of fresh)
    if (isDoing(event, 'verify') || isDoing(event, 'taken-in'))
      await settle(tools, sql, row, event.does.material, letter.receivedAt)
}

/** Erases one copy whose time has come, if there is one. The decision was the agreement's; the node only keeps it. */
export const eraseDue = (tools: TeamsTools): Promise<boolean> =>
  tools.transaction(async (sql) => {
    const at = tools.now()
    const next = await parcels.due(sql, at)
    const row = next && (await store.find(sql, next.team, { hold: true }))
    if (!next || !row) return false
    const events = await store.events(sql, row)
    const team = fold(row.id, events)
    const it = team?.files.materials.find((one) => one.material === next.material)
    const why = team && it ? erasesAt(team, it).why : 'term'
    const here = (await parcels.ofMaterial(sql, row, next.material)).filter((one) => one.packed)
    for (const one of here) await parcels.clear(sql, one, why, at)
    const does = { kind: 'erased' as const, material: next.material, why, sha256: here[0]!.sha256 }
    const stays = team && !team.parties.some((p) => p.node === tools.self.node && p.left)
    if (stays && it) await record(tools, sql, { row, events, team, at, rule: 'teams.erased' }, { does, lane: it.lane })
    else
      await tools.remember(sql, {
        act: 'teams.erased',
        by: { node: tools.self.node as NodeId },
        purpose: row.title,
        case: row.caseId,
        subject: `team:${row.id}`,
        content: { kind: does.kind, sha256: does.sha256, why },
        at,
      })
    return true
  })

export const teamsHandlers = (tools: TeamsTools): Handler[] => [
  { kind: eventsKind, schema: eventsLetter, receive: (sql, letter) => takeEvents(tools, sql, letter as Letter<EventsLetter>) },
  {
    kind: materialKind,
    schema: materialLetter,
    receive: (sql, letter) => takeMaterial(tools, sql, letter as Letter<MaterialLetter>),
  },
]
