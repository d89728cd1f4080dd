/**
 * `npm start`: three sovereign nodes on this machine, each a process of its own with a database of its own.
 *
 *   --fresh        begin anew: forget everything the exercise has done
 *   --port 7101    the first of three ports in a row
 *   --state DIR    where the exercise keeps its state
 *   --scenario s1  the States and the drafts of one of the scenarios of docs/scenarios.md in place of the exercise's own case
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PostgresFault, startPostgres } from '../postgres/embedded.ts'
import { type Stage, stages as usual } from './cast.ts'
import { beginNodes, clockOf, type Troupe } from './nodes.ts'
import { portsFree, readArguments, Sentence, takeLock, whereStateLives } from './place.ts'
import { scenarioOf, stagesOf } from './scenarios/scenarios.ts'
import { seed } from './seed.ts'

type Undo = (() => Promise<unknown> | unknown)[]

async function main(undo: Undo, ending: () => boolean): Promise<void> {
  const began = performance.now()
  const args = readArguments(process.argv.slice(2))
  const scenario = args.scenario ? scenarioOf(args.scenario) : undefined
  if (args.scenario && !scenario) throw new Sentence(`There is no scenario "${args.scenario}". There are s1 to s11.`)
  const stages = scenario ? stagesOf(scenario) : usual
  const place = whereStateLives(args.state, scenario ? `scenario-${scenario.key}` : 'exercise')
  undo.push(takeLock(place))
  await portsFree(stages.map((stage) => args.port + stage.door))
  const data = join(place, 'postgres')
  if (args.fresh && existsSync(place)) await forget(place, data, stages)
  mkdirSync(place, { recursive: true })
  const starting = startPostgres(data)
  undo.push(() => starting.then((server) => server.stop()).catch(() => {}))
  const server = await starting
  if (ending()) return
  const beginning = beginNodes(place, server, args.port, stages)
  undo.push(() => beginning.then((troupe) => troupe.stop()).catch(() => {}))
  const troupe = await beginning
  await troupe.ready
  await seed(place, troupe, scenario)
  announce(place, troupe, stages, performance.now() - began)
  process.send?.('ready')
}

/** Stops what has been started so far, the last first: after Ctrl-C at any moment, and when the start fails. */
function stopper(undo: Undo): () => Promise<void> {
  let stopping: Promise<void> | undefined
  const work = async () => {
    for (let step = undo.pop(); step; step = undo.pop())
      await Promise.resolve(step()).catch((fault: Error) => process.stderr.write(`${fault.message}\n`))
  }
  return () => (stopping ??= work())
}

/** Ctrl-C, SIGTERM or the parent's end stop everything, in order. A second Ctrl-C tells everything to end at once and waits for nothing. */
function listenForTheEnd(stop: () => Promise<void>, undo: Undo): () => boolean {
  let asked = 0
  const end = async (): Promise<void> => {
    if (++asked > 1) {
      for (let step = undo.pop(); step; step = undo.pop()) void step()
      setTimeout(() => process.exit(130), 100)
      return
    }
    process.stdout.write('\nStopping the nodes … (their state is kept; npm start goes on from here)\n')
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
  process.on('disconnect', () => void end())
  return () => asked > 0
}

/** Removes what earlier runs left; a server that is still up is stopped first. */
async function forget(place: string, data: string, stages: readonly Stage[]): Promise<void> {
  if (existsSync(join(data, 'PG_VERSION'))) await (await startPostgres(data)).stop()
  for (const name of ['postgres', ...stages.map((stage) => stage.node), 'seeded.json', 'clock'])
    rmSync(join(place, name), { recursive: true, force: true })
}

function announce(place: string, troupe: Troupe, stages: readonly Stage[], took_ms: number): void {
  const line = (text = '') => process.stdout.write(`${text}\n`)
  const count = ['', 'one', 'two', 'three'][stages.length] ?? stages.length
  line()
  line(`EXERCISE: ${count} nodes are ready (${(took_ms / 1000).toFixed(1)} s). Real law, invented people.`)
  for (const stage of stages) {
    line()
    line(`  ${stage.state}  ${troupe.url(stage.node)}   ${stage.name}`)
    for (const player of stage.players)
      line(`        ${player.name.padEnd(20)} ${player.roles.join(', ').padEnd(34)} ${player.authority}`)
  }
  line()
  line(`To move the clock of all nodes, write a number of days into a file: echo 8 > ${clockOf(place)}`)
  line(
    'Open an address, choose an account, and follow "The first ten minutes" in README.md. Ctrl-C stops; npm start -- --fresh begins anew.',
  )
}

// A terminal that went away is no reason to leave three nodes without their keeper.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const undo: Undo = []
const stop = stopper(undo)
const ending = listenForTheEnd(stop, undo)
main(undo, ending).catch(async (fault: Error) => {
  // What a stop cut off is no fault of the start. A signal is heard a moment after the program it ended.
  await new Promise((done) => setTimeout(done, 50))
  if (ending()) return
  process.stderr.write(
    `\n${fault instanceof Sentence || fault instanceof PostgresFault ? fault.message : (fault.stack ?? fault.message)}\n`,
  )
  await stop()
  process.exit(1)
})
