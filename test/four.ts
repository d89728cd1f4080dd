/**
 * Four sovereign nodes with one joint team: Italy, France and Germany of the Union, Nigeria a third State to them. Its agreement is signed and
 * a day of action stands planned. Lines between the nodes can be cut. For the walk of an operation day and for the faults of teams.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signInAs } from '../src/node/exercise/caller.ts'
import { beginNodes, type Troupe } from '../src/node/exercise/nodes.ts'
import { houseOf } from '../src/node/exercise/scenarios/cast.ts'
import type { Scenario } from '../src/node/exercise/scenarios/scenario.ts'
import { stagesOf } from '../src/node/exercise/scenarios/scenarios.ts'
import { openScenario, partnersOf, peopleOf } from '../src/node/exercise/seed.ts'
import { foundTeam } from '../src/node/exercise/team.ts'
import { startPostgres } from '../src/node/postgres/embedded.ts'
import { type Lines, openLines } from './cut.ts'

export const fourStates: Scenario = {
  key: 'day',
  title: 'Lanterna: an operation day of four States',
  purpose:
    'Investigation of a group suspected of trafficking women from Benin City to Palermo, Lyon and Hamburg (file 4711/2026).',
  basis: 'Trafficking Protocol, Arts 3, 5 and 6; UNTOC, Art. 19.',
  states: ['IT', 'FR', 'DE', 'NG'],
  drafts: [],
}
/** How many ports further the nodes listen than they say. */
const behind = 10

export type Four = Readonly<{ troupe: Troupe; lines: Lines; place: string; close(): Promise<void> }>

/** The investigator of Palermo is a member of the case, and so can sit in the team. */
async function admit(troupe: Troupe, file: string): Promise<void> {
  const prosecutor = await signInAs(troupe.url('it-central'), 'Giulia Marchetti')
  const { items } = await prosecutor.get<{ items: { id: string }[] }>('/directory/officers?q=Rinaldi')
  await prosecutor.act(`/cases/${file}/members`, { officer: items[0]!.id, function: 'investigation' })
}

/** @param port the first of four, and of four more ten further */
export async function openFour(port: number): Promise<Four> {
  const place = mkdtempSync(join(tmpdir(), 'comity-four-'))
  chmodSync(place, 0o755)
  const server = await startPostgres(join(place, 'postgres'))
  const stages = stagesOf(fourStates)
  const lines = await openLines(
    stages.map(({ node, door }) => ({ node, port: port + door })),
    behind,
  )
  const troupe = await beginNodes(place, server, port, stages, behind)
  await troupe.ready
  for (const stage of stages) await peopleOf(stage, troupe)
  for (const stage of stages) await partnersOf(stage, troupe, stages)
  await admit(troupe, (await openScenario(troupe, fourStates)).get('IT')!)
  const germany = houseOf.get('DE')!
  const zero = new Date(Math.ceil(Date.now() / 300_000) * 300_000 + 300_000).toISOString()
  await foundTeam(troupe, {
    zero,
    title: fourStates.title,
    guests: [
      {
        leader: 'Ute Brandt',
        seats: [
          ['Ute Brandt', 'leader'],
          ['Jonas Richter', 'liaison'],
        ],
        place: [
          'steindamm',
          'Flat at the Steindamm',
          'Hamburg, Steindamm',
          'DE',
          germany.timeZone,
          germany.node,
          'LKA Hamburg',
          53.556,
          10.016,
        ],
      },
    ],
  })
  return {
    troupe,
    lines,
    place,
    async close() {
      await troupe.stop()
      await lines.close()
      await server.stop()
      rmSync(place, { recursive: true, force: true })
    },
  }
}
