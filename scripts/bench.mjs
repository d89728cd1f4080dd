/**
 * `npm run bench -- ROOM [--json] [--large]`: measures one room; without a room, all of them.
 * Each file in bench/ prints lines {name, value, unit, goal, met} with --json; here they become a table.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildPortal, giveUp, install, node24, root } from './runtime.mjs'

install()
const asked = process.argv.slice(2).filter((a) => !a.startsWith('--'))
/** What a bench of its own understands, such as `--large`. */
const flags = process.argv.slice(2).filter((a) => a.startsWith('--') && a !== '--json')
const json = process.argv.includes('--json')
const rooms = readdirSync(join(root, 'bench'))
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.slice(0, -3))
const unknown = asked.find((a) => !rooms.includes(a))
if (unknown) giveUp(`There is no bench for "${unknown}". There are: ${rooms.join(', ')}.`)
if (!json) buildPortal()

const all = []
for (const room of asked.length ? asked : rooms) {
  const done = spawnSync(
    node24(),
    ['--disable-warning=ExperimentalWarning', '--expose-gc', join('bench', `${room}.ts`), '--json', ...flags],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (done.status !== 0) giveUp(`The bench of ${room} failed.\n${done.stdout}`)
  const text = done.stdout.trim()
  const rows = JSON.parse(text.slice(text.indexOf('[')))
  all.push(...rows)
  if (json) continue
  console.log(`\n${room}`)
  const width = Math.max(...rows.map((r) => r.name.length))
  for (const r of rows) {
    const value = typeof r.value === 'number' ? r.value.toLocaleString('en', { maximumSignificantDigits: 4 }) : r.value
    console.log(
      `  ${r.name.padEnd(width)}  ${String(value).padStart(10)} ${String(r.unit ?? '').padEnd(12)} ${r.goal === undefined || r.goal === null ? '' : `goal ${r.goal}`}${r.met === undefined || r.met === null ? '' : r.met ? '  met' : '  not met'}`,
    )
  }
}
if (json) console.log(JSON.stringify(all, null, 2))
