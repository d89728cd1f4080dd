/**
 * The nodes that the scenarios share: each State's node is one process, begun when the first scenario needs it and ended after the last that
 * does. All read one clock, which a scenario moves by whole or part days; it only ever goes forward, as for everyone.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Role } from '../../../src/kernel/officer.ts'
import { type Caller, signInAs } from '../../../src/node/exercise/caller.ts'
import { beginNodes, clockOf, type Troupe } from '../../../src/node/exercise/nodes.ts'
import { houseOf } from '../../../src/node/exercise/scenarios/cast.ts'
import type { Scenario } from '../../../src/node/exercise/scenarios/scenario.ts'
import { openScenario, partnersOf, peopleOf } from '../../../src/node/exercise/seed.ts'
import { testServer } from '../../database.ts'
import { until } from '../stage.ts'

/** The first port; each State has its own behind it. */
const firstPort = 17_400

export type House = Readonly<{
  /** Sets a scenario on the stage: its nodes run, know each other, and hold its case and drafts. */
  play(scenario: Scenario, laterStates: readonly string[]): Promise<void>
  /** The officer of this State who has this role, signed in at the clock's time. */
  as(state: string, role?: Role): Promise<Caller>
  /** Moves the clock of every node on, and waits until they have renewed what they know of each other, as they do each day. */
  pass(days: number): Promise<void>
  /** Now, on the clock of the nodes. */
  now(): Date
  url(state: string): string
  close(): Promise<void>
}>

export async function openHouse(): Promise<House> {
  const place = mkdtempSync(join(tmpdir(), 'comity-scenarios-'))
  chmodSync(place, 0o755)
  const url = await testServer()
  const server = { url }
  const running = new Map<string, Troupe>()
  const known = new Set<string>()
  const callers = new Map<string, { caller: Caller; until: number }>()
  let ahead = 0
  const stageOf = (state: string) => houseOf.get(state)!
  const now = (): Date => new Date(Date.now() + ahead * 86_400_000)

  async function dropDatabases(): Promise<void> {
    const admin = new pg.Client({ connectionString: url('postgres') })
    await admin.connect()
    for (const { node } of houseOf.values())
      await admin.query(`drop database if exists comity_${node.replace('-', '_')} with (force)`)
    await admin.end()
  }
  async function begin(states: readonly string[]): Promise<void> {
    const fresh = states.filter((state) => !running.has(state))
    for (const state of fresh) {
      const troupe = await beginNodes(place, server, firstPort, [stageOf(state)])
      running.set(state, troupe)
    }
    await Promise.all(fresh.map((state) => running.get(state)!.ready))
    for (const state of fresh) await peopleOf(stageOf(state), running.get(state)!)
  }
  /** One door to all nodes, as the seed of the exercise knows its three. */
  const troupe: Troupe = {
    url: (node) => `http://localhost:${firstPort + [...houseOf.values()].find((s) => s.node === node)!.door}`,
    database: (node) => running.get([...houseOf.values()].find((s) => s.node === node)!.state)!.database(node),
    pid: () => undefined,
    ready: Promise.resolve(),
    stop: async () => {},
  }
  async function signedIn(state: string, role: Role): Promise<Caller> {
    const stage = stageOf(state)
    const name = stage.players.find((p) => p.roles.includes(role))!.name
    const kept = callers.get(name)
    // A session ends after half an hour without an act, and the clock jumps.
    if (kept && kept.until > now().getTime()) return kept.caller
    const caller = await signInAs(troupe.url(stage.node), name)
    callers.set(name, { caller, until: now().getTime() + 20 * 60_000 })
    return caller
  }
  async function renewed(state: string): Promise<void> {
    const administrator = await signedIn(state, 'administrator')
    const here = new Set([...running.keys()].map((it) => stageOf(it).node))
    await until(
      `${state} renews its partners`,
      () => administrator.get<{ items: { id: string; fetchedAt: string }[] }>('/directory/nodes'),
      ({ items }) => items.every((it) => !here.has(it.id) || now().getTime() - Date.parse(it.fetchedAt) < 86_400_000),
    )
  }
  await dropDatabases()
  return {
    url: (state) => troupe.url(stageOf(state).node),
    now,
    async pass(days) {
      ahead += days
      writeFileSync(clockOf(place), String(ahead))
      await Promise.all([...running.keys()].map(renewed))
    },
    async play(scenario, laterStates) {
      for (const [state, its] of running)
        if (!scenario.states.includes(state) && !laterStates.includes(state)) {
          running.delete(state)
          await its.stop()
        }
      await begin(scenario.states)
      // Those who met in an earlier scenario know each other.
      const strangers = scenario.states.filter((a) => scenario.states.some((b) => a !== b && !known.has([a, b].sort().join())))
      for (const state of strangers) {
        const others = scenario.states.filter((it) => it === state || !known.has([it, state].sort().join()))
        await partnersOf(stageOf(state), troupe, others.map(stageOf))
      }
      for (const a of scenario.states) for (const b of scenario.states) known.add([a, b].sort().join())
      await openScenario(troupe, scenario)
    },
    as: (state, role = 'prosecutor') => signedIn(state, role),
    async close() {
      await Promise.all([...running.values()].map((its) => its.stop()))
      await dropDatabases()
      rmSync(place, { recursive: true, force: true })
    },
  }
}
