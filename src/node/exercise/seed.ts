/** Sets the stage once: officers and authorities in each node, partners accepted, a case file and two drafts in Palermo, a joint team. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '../../assistance/content.ts'
import type { Authority } from '../../directory/authority.ts'
import { addOfficer, listOfficers, putAuthorities } from '../../directory/store.ts'
import type { Id, NodeId } from '../../kernel/id.ts'
import { instant } from '../../kernel/instant.ts'
import { openDatabase } from '../postgres/pool.ts'
import { authorities } from './authorities.ts'
import { type Caller, signInAs } from './caller.ts'
import { type Player, type Stage, stages as usual } from './cast.ts'
import { bringCounts } from './counts.ts'
import { bringNetwork } from './network.ts'
import type { Troupe } from './nodes.ts'
import { arrange, policeRecords } from './police.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { stagesOf } from './scenarios/scenarios.ts'
import { story, toFrance, toNigeria } from './story.ts'
import { foundTeam } from './team.ts'

/** Done steps are remembered in `seeded.json`, so a seed that was cut goes on where it stopped and nothing is set twice. */
export async function seed(place: string, troupe: Troupe, scenario?: Scenario): Promise<void> {
  const stages = scenario ? stagesOf(scenario) : usual
  const file = join(place, 'seeded.json')
  const done = new Set<string>(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [])
  const once = async (step: string, work: () => Promise<unknown>): Promise<void> => {
    if (done.has(step)) return
    await work()
    done.add(step)
    writeFileSync(file, JSON.stringify([...done]))
  }
  for (const stage of stages) await once(`people ${stage.node}`, () => peopleOf(stage, troupe))
  for (const stage of stages) await once(`partners ${stage.node}`, () => partnersOf(stage, troupe, stages))
  if (scenario) return once('case', () => openScenario(troupe, scenario).then(() => {}))
  await once('case', () => openCase(troupe))
  await once('arrangements', () => arrange(troupe))
  await once('police', () => policeOf(troupe))
  await once('counts', () => bringCounts(troupe))
  await once('team', () => foundTeam(troupe))
  await once('network', () => bringNetwork(troupe))
}

export async function peopleOf(stage: Stage, troupe: Troupe): Promise<void> {
  const db = openDatabase(troupe.database(stage.node), { max: 1 })
  try {
    await db.transaction(async (sql) => {
      const present = await listOfficers(sql, { limit: 100 })
      for (const { name, authority, roles } of stage.players)
        if (!present.some((o) => o.name === name))
          await addOfficer(sql, { id: db.newId<'officer'>(), name, authority, roles }, db.now())
      const now = Date.parse(db.now())
      const its: Authority[] = authorities
        .filter((a) => a.state === stage.state)
        .map((a) => ({
          ...a,
          channel: `comity:${stage.node}`,
          confirmedAt: instant(now),
          expiresAt: instant(now + 180 * 86_400_000),
        }))
      await putAuthorities(sql, stage.node as NodeId, its, db.now())
    })
  } finally {
    await db.close()
  }
}

const playerOf = (stage: Stage, role: Player['roles'][number]): string => stage.players.find((p) => p.roles.includes(role))!.name
const administratorOf = (stage: Stage): string => playerOf(stage, 'administrator')

type Nodes = { self: { fingerprint: string }; items: { id: string; standing: string }[] }

/** Each administrator proposes and accepts the two partners, reading the fingerprint from the partner's own page, as by telephone. */
export async function partnersOf(stage: Stage, troupe: Troupe, stages: readonly Stage[]): Promise<void> {
  const administrator = await signInAs(troupe.url(stage.node), administratorOf(stage))
  for (const partner of stages.filter((s) => s !== stage)) {
    const theirs = await signInAs(troupe.url(partner.node), administratorOf(partner))
    const { self } = await theirs.get<Nodes>('/directory/nodes')
    const known = (await administrator.get<Nodes>('/directory/nodes')).items.find((n) => n.id === partner.node)
    if (!known) await administrator.act('/directory/nodes', { url: troupe.url(partner.node) })
    if (known?.standing !== 'accepted')
      await administrator.act(`/directory/nodes/${partner.node}/accept`, { fingerprint: self.fingerprint })
  }
}

async function officerNamed(caller: Caller, name: string): Promise<string> {
  const { items } = await caller.get<{ items: { id: Id<'officer'>; name: string }[] }>(
    `/directory/officers?q=${encodeURIComponent(name)}`,
  )
  return items.find((o) => o.name === name)!.id
}

async function openCase(troupe: Troupe): Promise<void> {
  const prosecutor = await signInAs(troupe.url('it-central'), 'Giulia Marchetti')
  const opened = await prosecutor.act<{ id: string }>('/cases', {
    title: story.title,
    purpose: story.purpose,
    basis: story.legalBasis,
    instruments: ['UNTOC', 'UNTOC-TIP', 'EU-EIO'],
  })
  for (const [name, does] of [
    ['Marta Bellini', 'desk'],
    ['Paolo Serra', 'approval'],
    ['Tommaso Rinaldi', 'investigation'],
  ] as const)
    await prosecutor.act(`/cases/${opened.id}/members`, { officer: await officerNamed(prosecutor, name), function: does })
  await draft(prosecutor, opened.id, 'ng-central', 'UNTOC', 'en', toNigeria)
  await draft(prosecutor, opened.id, 'fr-central', 'EU-EIO', 'it', toFrance)
}

/** The case of a scenario in each State that begins something, with its people, and the drafts as they stand before anybody mends them. */
export async function openScenario(troupe: Troupe, scenario: Scenario): Promise<ReadonlyMap<string, string>> {
  const stages = new Map(stagesOf(scenario).map((stage) => [stage.state, stage]))
  const cases = new Map<string, string>()
  for (const state of new Set([scenario.states[0]!, ...scenario.drafts.map((it) => it.from)])) {
    const stage = stages.get(state)!
    const prosecutor = await signInAs(troupe.url(stage.node), playerOf(stage, 'prosecutor'))
    const { title, purpose, basis } = scenario
    const instruments = [...new Set(scenario.drafts.filter((it) => it.from === state).map((it) => it.instrument))]
    const { id } = await prosecutor.act<{ id: string }>('/cases', { title, purpose, basis, instruments })
    cases.set(state, id)
    for (const [role, does] of [
      ['desk-officer', 'desk'],
      ['approver', 'approval'],
    ] as const)
      await prosecutor.act(`/cases/${id}/members`, {
        officer: await officerNamed(prosecutor, playerOf(stage, role)),
        function: does,
      })
    for (const it of scenario.drafts.filter((one) => one.from === state))
      await draft(prosecutor, id, stages.get(it.to)!.node, it.instrument, it.language, it.says)
  }
  return cases
}

async function policeOf(troupe: Troupe): Promise<void> {
  const prosecutor = await signInAs(troupe.url('it-central'), 'Giulia Marchetti')
  const { items } = await prosecutor.get<{ items: { id: string; title: string }[] }>('/cases')
  await policeRecords(troupe, items.find((it) => it.title === story.title)!.id)
}

/** A draft made from the instrument's template, with what the story says written over it. */
export async function draft(
  by: Caller,
  caseId: string,
  to: string,
  instrument: string,
  language: string,
  says: Partial<Content>,
): Promise<string> {
  const { id } = await by.act<{ id: string }>('/requests', { case: caseId, to, instrument, title: says.title, language })
  const made = await by.get<{ version: number; content: Content }>(`/requests/${id}`)
  const eio = made.content.eio && says.eio ? { eio: { ...made.content.eio, ...says.eio } } : {}
  await by.act(`/requests/${id}`, { version: made.version, content: { ...made.content, ...says, ...eio } }, 'PATCH')
  return id
}
