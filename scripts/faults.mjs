/**
 * `npm run faults -- ROOM`: breaks one room in every way its list of faults names, for minutes; without a room, all of them.
 * Each file in faults/ prints lines {name, result, good} with --json; here they become a table. ROUNDS=0.1 makes it ten times shorter.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { giveUp, install, node24, root } from './runtime.mjs'

install()
const asked = process.argv.slice(2)
const rooms = readdirSync(join(root, 'faults'))
  .filter((f) => /^[a-z]+\.ts$/.test(f))
  .map((f) => f.slice(0, -3))
const unknown = asked.find((a) => !rooms.includes(a))
if (unknown) giveUp(`There are no faults for "${unknown}". There are: ${rooms.join(', ')}.`)

let bad = 0
for (const room of asked.length ? asked : rooms) {
  const done = spawnSync(node24(), ['--disable-warning=ExperimentalWarning', join('faults', `${room}.ts`), '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (done.status !== 0) giveUp(`The faults of ${room} did not finish.\n${done.stdout}`)
  const rows = JSON.parse(done.stdout.slice(done.stdout.indexOf('[\n')))
  console.log(`\n${room}`)
  for (const { name, result, good } of rows) {
    if (good === false) bad++
    console.log(`  ${good === undefined ? '-' : good ? '✔' : '✖'} ${name}\n      ${result}`)
  }
}
console.log(bad ? `\n${bad} not as they should be` : '\nall as they should be')
process.exit(bad ? 1 : 0)
