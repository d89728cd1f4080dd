/** What waits for an officer in joint teams: words to agree to, a signature, tasks, mentions, a leader's word, material to verify or take in. */
import { memberCases } from '../../cases/store.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { InboxRow, InboxSource } from '../../overview/inbox.ts'
import { fold, type Team } from '../../teams/fold/fold.ts'
import { leads } from '../../teams/fold/space.ts'
import type { TeamRow } from '../../teams/row.ts'
import * as store from '../../teams/store.ts'

/** How many teams of an officer the inbox looks into; more stand on the page of teams. */
const teams_max = 50
const day_ms = 86_400_000

type Waits = Readonly<{
  id: string
  title: string
  stage: string
  due?: Instant
  at: Instant
  by: string
  act: string
  mine: boolean
}>

const rowOf = (row: Pick<TeamRow, 'id' | 'caseId' | 'title'>, it: Waits): InboxRow => ({
  kind: 'task',
  id: `${row.id}.${it.id}`,
  case: row.caseId as CaseId,
  reference: row.title,
  title: it.title,
  stage: it.stage,
  ...(it.due && { clock: { rule: 'team-due', article: '', due: it.due, soft: true } }),
  waitingFor: it.mine ? 'me' : 'us',
  lastEvent: { at: it.at, act: it.act, by: it.by },
})

/** Of the agreement, for everybody in the case: words where this authority does not stand yet, and the signature. */
function ofAgreement(team: Team, self: NodeId): Waits[] {
  const edition = team.agreement.editions.at(-1)
  if (!edition || edition.inForce || team.state === 'ended') return []
  const { at, name: by } = team.founded
  if (edition.toSign)
    return edition.signatures.some((s) => s.node === self && s.digest === edition.toSign?.digest)
      ? []
      : [{ id: 'sign', title: team.title, stage: 'team-sign', at, by, act: 'teams.negotiate', mine: false }]
  const open = edition.sections.filter((s) => s.versions.length > 0 && !s.settled && s.versions.at(-1)!.node !== self)
  const last = open.flatMap((s) => s.versions).at(-1)
  return last
    ? [{ id: 'agree', title: team.title, stage: 'team-agree', at: last.at, by: last.name, act: 'teams.negotiate', mine: false }]
    : []
}

/** Of the space, for one who sits in it and sees these lanes alone. */
function ofSpace(team: Team, self: NodeId, seats: readonly string[], at: Instant): Waits[] {
  const own = team.space.members.filter((m) => seats.includes(m.id))
  const lanes = new Set([
    'team',
    ...team.space.compartments.filter((c) => c.members.some((m) => seats.includes(m))).map((c) => c.lane),
  ])
  const since = new Date(Date.parse(at) - 3 * day_ms).toISOString()
  const waits: Waits[] = []
  for (const { id, lane, plan, state } of team.work.tasks) {
    const { value, writes } = plan
    const over = state && ['done', 'dropped'].includes(state.value.state)
    if (!lanes.has(lane) || over || !value.owner || !seats.includes(value.owner)) continue
    const { at: when, name } = writes.at(-1)!
    const due = value.due as Instant | undefined
    waits.push({
      id: `task.${id}`,
      title: value.title,
      stage: 'team-task',
      ...(due && { due }),
      at: when,
      by: name,
      act: 'teams.work',
      mine: true,
    })
  }
  for (const it of team.work.messages)
    if (lanes.has(it.lane) && it.at > since && it.mentions.some((m) => seats.includes(m)) && !answered(team, it, seats))
      waits.push({
        id: `say.${it.id}`,
        title: it.text.slice(0, 160),
        stage: 'team-mention',
        at: it.at,
        by: it.name,
        act: 'teams.work',
        mine: true,
      })
  for (const it of team.operations)
    if (lanes.has(it.lane) && !it.closed && own.some(leads) && !it.words.has(self)) {
      const { at: when, name } = it.plan.writes.at(-1)!
      const due = it.plan.value.zero as Instant
      waits.push({
        id: `go.${it.id}`,
        title: it.plan.value.title,
        stage: 'team-go',
        due,
        at: when,
        by: name,
        act: 'teams.work',
        mine: true,
      })
    }
  for (const it of team.files.materials)
    if (
      lanes.has(it.lane) &&
      it.node !== self &&
      !it.verdict &&
      !it.takenIn.includes(self) &&
      it.erased.every((e) => e.node !== self)
    )
      waits.push({
        id: `file.${it.material}`,
        title: it.title,
        stage: 'team-material',
        at: it.at,
        by: it.name,
        act: 'teams.share',
        mine: false,
      })
  return waits
}

const answered = (team: Team, it: Team['work']['messages'][number], seats: readonly string[]): boolean =>
  team.work.messages.some((m) => m.to === it.id && m.member !== undefined && seats.includes(m.member))

/** A team is folded anew only when it has moved. */
export function teamsInbox(self: NodeId): InboxSource {
  const known = new Map<string, Readonly<{ version: number; team: Team }>>()
  return async (sql, officer, at) => {
    const cases = await memberCases(sql, officer.id)
    if (cases.length === 0) return []
    const { items } = await store.list(sql, { cases, limit: teams_max })
    const rows: InboxRow[] = []
    for (const row of items.filter((it) => it.state !== 'ended')) {
      const kept = known.get(row.id)
      const team = kept?.version === row.version ? kept.team : fold(row.id, await store.events(sql, row))
      if (!team) continue
      known.set(row.id, { version: row.version, team })
      const seats = (await store.seats(sql, row)).filter((s) => s.officer === officer.id && !s.until).map((s) => s.member)
      for (const it of [...ofAgreement(team, self), ...(seats.length > 0 ? ofSpace(team, self, seats, at) : [])])
        rows.push(rowOf(row, it))
    }
    return rows
  }
}
