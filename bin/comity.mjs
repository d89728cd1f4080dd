#!/usr/bin/env node
/** The command `comity`, started by any Node from 20 on: it goes on under the Node 24 that the project brings. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { node24, root, thrifty } from '../scripts/runtime.mjs'

const node = node24()
const child = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', thrifty, join(root, 'src/node/cli/cli.ts'), ...process.argv.slice(2)],
  {
    // The channel tells the child when this process is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  },
)
// Ctrl-C in a terminal reaches both; a signal sent to this process alone is handed on.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (fault) => {
  process.stderr.write(`${node} cannot be started (${fault.message}). Run "npm ci", then repeat the command.\n`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
