/**
 * `npm run walks -- s1 s3`: starts each scenario afresh and walks it in the portal; without names, all eleven, and what goes badly. Pictures and an
 * account go to test-results/walks/. `npm run walks -- day`: an operation day over four nodes, whose lines the walk cuts itself.
 * `npm run walks -- hit`: police sharing, in the exercise as `npm start` begins it.
 *
 *   --port 7101   the first port
 *   --on DIR      walks in an exercise of this scenario that runs already, with its state in DIR
 *   --from 7      begins at this step (with --on)
 */
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { clockOf } from '../../src/node/exercise/nodes.ts'
import { scenarioOf } from '../../src/node/exercise/scenarios/scenarios.ts'
import { openChromium } from '../browser/officers.ts'
import { fourStates, openFour } from '../four.ts'
import { operationDay } from './day.ts'
import { hitAndRecall, policeSharing } from './hit.ts'
import { openWalk, type Walk } from './walk.ts'
import { walks, within } from './walks.ts'

const root = resolve(import.meta.dirname, '..', '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '7101' }, on: { type: 'string' }, from: { type: 'string', default: '1' } },
})
const port = Number(values.port)

/** Starts the exercise, of a scenario when one is named, on a state of its own, as `npm start -- --fresh --scenario` does. */
async function begin(key: string | undefined, place: string): Promise<() => Promise<void>> {
  const which = key ? ['--scenario', key] : []
  const args = ['src/node/exercise/main.ts', '--fresh', ...which, '--state', place, '--port', String(port)]
  const exercise = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  exercise.stdout?.resume()
  await new Promise<void>((done, fail) => {
    exercise.once('message', () => done())
    exercise.once('exit', (code) => fail(new Error(`the exercise ended with ${code}`)))
  })
  return async () => {
    const gone = new Promise((done) => exercise.once('exit', done))
    exercise.kill('SIGTERM')
    await gone
  }
}

/** What is walked, and in which exercise; it ends with `stop`. */
async function stageFor(key: string) {
  if (key === fourStates.key) {
    const { place, lines, close } = await openFour(port)
    return { scenario: fourStates, walk: (w: Walk) => operationDay(w, lines), place, stop: close }
  }
  const own = key === policeSharing.key
  const scenario = own ? policeSharing : scenarioOf(within[key] ?? key)
  const walk = own ? hitAndRecall : walks[key]
  if (!scenario || !walk)
    throw new Error(
      `There is no walk "${key}". There are: ${[...Object.keys(walks), fourStates.key, policeSharing.key].join(', ')}.`,
    )
  const place = values.on ?? mkdtempSync(join(tmpdir(), 'comity-walk-'))
  if (values.on) return { scenario, walk, place, stop: async () => {} }
  chmodSync(place, 0o755)
  const end = await begin(own ? undefined : scenario.key, place)
  const stop = async () => {
    await end()
    rmSync(place, { recursive: true, force: true })
  }
  return { scenario, walk, place, stop }
}

const browser = await openChromium()
let bad = 0
for (const key of positionals.length ? positionals : Object.keys(walks)) {
  const { scenario, walk, place, stop } = await stageFor(key)
  const pictures = join(root, 'test-results', 'walks', key)
  const it = openWalk(scenario, browser, { port, clock: clockOf(place) }, pictures, Number(values.from))
  process.stdout.write(`\n${key}  ${scenario.title}\n`)
  try {
    await walk(it)
  } catch (fault) {
    bad++
    process.stdout.write(`${(fault as Error).message}\n`)
  }
  for (const trouble of await it.end()) {
    bad++
    process.stdout.write(`  trouble: ${trouble}\n`)
  }
  process.stdout.write(`  Pictures: ${pictures}/walk.md\n`)
  await stop()
}
await browser.close()
process.exit(bad ? 1 : 0)
