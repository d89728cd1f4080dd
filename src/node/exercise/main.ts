/**
 * `npm start`: three sovereign nodes on this machine, each a process of its own with a database of its own.
 *
 *   --fresh        begin anew: forget everything the exercise has done
 *   --port 7101    the first of three ports in a row
 *   --state DIR    where the exercise keeps its state
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Server, startPostgres } from '../postgres/embedded.ts'
import { stages } from './cast.ts'
import { startNodes, type Troupe } from './nodes.ts'
import { portsFree, readArguments, Sentence, takeLock, whereStateLives } from './place.ts'
import { seed } from './seed.ts'

async function main(): Promise<void> {
  const began = performance.now()
  const args = readArguments(process.argv.slice(2))
  const place = whereStateLives(args.state)
  const unlock = takeLock(place)
  await portsFree(stages.map((stage) => args.port + stage.door))
  const data = join(place, 'postgres')
  if (args.fresh && existsSync(place)) await forget(place, data)
  mkdirSync(place, { recursive: true })
  const server = await startPostgres(data)
  const troupe = await startNodes(place, server, args.port)
  const stop = stopper(troupe, server, unlock)
  await seed(place, troupe)
  announce(troupe, performance.now() - began)
  process.send?.('ready')
  await stop
}

/** Removes what earlier runs left; a server that is still up is stopped first. */
async function forget(place: string, data: string): Promise<void> {
  if (existsSync(join(data, 'PG_VERSION'))) await (await startPostgres(data)).stop()
  for (const name of ['postgres', 'it-central', 'fr-central', 'ng-central', 'seeded.json'])
    rmSync(join(place, name), { recursive: true, force: true })
}

/** Resolves when Ctrl-C, SIGTERM or the parent's end has stopped everything, in order. A second Ctrl-C does not wait. */
function stopper(troupe: Troupe, server: Server, unlock: () => void): Promise<void> {
  return new Promise((done) => {
    let asked = 0
    const stop = async () => {
      if (++asked > 1) process.exit(130)
      process.stdout.write('\nStopping the three nodes … (their state is kept; npm start goes on from here)\n')
      await troupe.stop()
      await server.stop()
      unlock()
      done()
      process.exit(0)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
    process.on('disconnect', () => void stop())
  })
}

function announce(troupe: Troupe, took_ms: number): void {
  const line = (text = '') => process.stdout.write(`${text}\n`)
  line()
  line(`EXERCISE: three nodes are ready (${(took_ms / 1000).toFixed(1)} s). Real law, invented people.`)
  for (const stage of stages) {
    line()
    line(`  ${stage.state}  ${troupe.url(stage.node)}   ${stage.name}`)
    for (const player of stage.players)
      line(`        ${player.name.padEnd(20)} ${player.roles.join(', ').padEnd(34)} ${player.authority}`)
  }
  line()
  line(
    'Open an address, choose an account, and follow "The first ten minutes" in README.md. Ctrl-C stops; npm start -- --fresh begins anew.',
  )
}

main().catch((fault: Error) => {
  process.stderr.write(`\n${fault instanceof Sentence ? fault.message : (fault.stack ?? fault.message)}\n`)
  process.exit(1)
})
