/**
 * `npm run faults -- ROOM`: breaks one room in every way its list of faults names, for minutes; without a room, all of them.
 * Each file in faults/ prints lines {name, result, good} with --json, which become a table here, or is a test. ROUNDS=0.1 makes the former
 * ten times shorter.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { giveUp, install, node24, root } from './runtime.mjs'

install()
const asked = process.argv.slice(2)
const rooms = readdirSync(join(root, 'faults'))
  .filter((f) => /^[a-z]+(\.test)?\.ts$/.test(f))
  .map((f) => f.split('.')[0])
const unknown = asked.find((a) => !rooms.includes(a))
if (unknown) giveUp(`There are no faults for "${unknown}". There are: ${rooms.join(', ')}.`)

let bad = 0
for (const room of asked.length ? asked : rooms) {
  if (existsSync(join(root, 'faults', `${room}.test.ts`))) {
    const args = ['--disable-warning=ExperimentalWarning', '--test', '--test-reporter=spec', join('faults', `${room}.test.ts`)]
    if (spawnSync(node24(), args, { cwd: root, stdio: 'inherit' }).status !== 0) bad++
    continue
  }
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
