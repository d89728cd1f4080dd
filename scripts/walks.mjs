/** `npm run walks -- s1`: walks a scenario in the portal, with a picture of each step. See test/walks/main.ts. */
import { buildPortal, install, node24, root, run } from './runtime.mjs'

install()
buildPortal()
process.exit(
  run(node24(), ['--disable-warning=ExperimentalWarning', 'test/walks/main.ts', ...process.argv.slice(2)], { cwd: root }),
)
