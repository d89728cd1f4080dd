/** `npm start`: installs, builds the portal, and runs the exercise: three sovereign nodes on this machine. */
import { spawn } from 'node:child_process'
import { buildPortal, install, node24, root } from './runtime.mjs'

install()
buildPortal()
const exercise = spawn(node24(), ['src/node/exercise/main.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
// Ctrl-C reaches the exercise too, which stops its nodes and then itself: wait for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => exercise.kill('SIGTERM'))
exercise.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)))
