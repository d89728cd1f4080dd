/** `npm run faults -- ROOM`: the long fault tests of a room, which CI has no time for. Each file in faults/ROOM/ is run alone. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { giveUp, install, node24, root } from './runtime.mjs'

install()
const rooms = readdirSync(join(root, 'faults'))
const asked = process.argv.slice(2)
const unknown = asked.find((room) => !existsSync(join(root, 'faults', room)))
if (unknown) giveUp(`There are no long fault tests for "${unknown}". There are: ${rooms.join(', ')}.`)
let failed = 0
for (const room of asked.length ? asked : rooms)
  for (const file of readdirSync(join(root, 'faults', room)).filter((name) => name.endsWith('.ts'))) {
    const args = ['--disable-warning=ExperimentalWarning', '--test', '--test-reporter=spec', join('faults', room, file)]
    if (spawnSync(node24(), args, { cwd: root, stdio: 'inherit' }).status !== 0) failed++
  }
process.exit(failed ? 1 : 0)
