/**
 * `npm test`: installs what is missing, then everything that must hold. Closes with the plain line `N passed, N failed`.
 *
 *   npm test                      all of it
 *   npm test -- src/law           only the test files whose path begins so
 *   npm test -- --only checks     one stage: checks, rules, journeys, browser
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browser } from './browser.mjs'
import { buildPortal, install, node24, root } from './runtime.mjs'

install()
const node = node24()
const asked = process.argv.slice(2)
const only = asked.includes('--only') ? asked.splice(asked.indexOf('--only'), 2)[1] : undefined
const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`

/** A check that is one program: passes when it exits with 0. */
function check(name, args) {
  const began = Date.now()
  const done = spawnSync(node, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  const good = done.status === 0
  total[good ? 'passed' : 'failed']++
  if (!good) failures.push(name)
  console.log(`${good ? '✔' : '✖'} ${name} (${seconds(began)})`)
  if (!good) console.log(`${done.stdout}${done.stderr}`.trim().slice(-6000).replace(/^/gm, '    '))
}

/** The test files below `dirs` that the caller asked for. */
function testFiles(dirs) {
  const walk = (dir) =>
    readdirSync(join(root, dir), { withFileTypes: true }).flatMap((e) =>
      e.isDirectory() ? walk(`${dir}/${e.name}`) : /\.test\.tsx?$/.test(e.name) ? [`${dir}/${e.name}`] : [],
    )
  return dirs
    .flatMap((d) => {
      try {
        return walk(d)
      } catch {
        return []
      }
    })
    .filter((f) => asked.length === 0 || asked.some((a) => f.startsWith(a)))
}

/** Runs test files, `at_once` of them side by side. */
function tests(name, files, { at_once = 2, env = {}, timeout_ms = 600_000 } = {}) {
  if (files.length === 0) return
  const began = Date.now()
  const dir = mkdtempSync(join(tmpdir(), 'comity-test-'))
  const counts = join(dir, 'counts.json')
  console.log(`\n── ${name}: ${files.length} files`)
  const args = [
    // Three reporters listen to one stream of the runner, which counts them as a leak.
    '--disable-warning=MaxListenersExceededWarning',
    '--test',
    `--test-concurrency=${at_once}`,
    `--test-timeout=${timeout_ms}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stderr',
    '--test-reporter=./scripts/failures.mjs',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/count.mjs',
    `--test-reporter-destination=${counts}`,
    ...files,
  ]
  const done = spawnSync(node, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  let sum
  try {
    sum = JSON.parse(readFileSync(counts, 'utf8'))
  } catch {
    sum = { passed: 0, failed: 1, skipped: 0, names: [`${name} did not finish`] }
  }
  if (done.status !== 0 && sum.failed === 0) {
    sum.failed = 1
    sum.names.push(`${name} ended with status ${done.status}`)
  }
  rmSync(dir, { recursive: true, force: true })
  for (const key of ['passed', 'failed', 'skipped']) total[key] += sum[key]
  failures.push(...sum.names)
  console.log(
    `\n${sum.failed ? '✖' : '✔'} ${name}: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped (${seconds(began)})`,
  )
}

const readme = 'test/readme.test.ts'
const wants = (stage) => (only ? only === stage : asked.length === 0 || stage !== 'checks')

if (wants('checks')) {
  console.log('── checks')
  check('types', ['node_modules/tsc7/bin/tsc', '--noEmit', '-p', 'tsconfig.json'])
  check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
  check('no dead code', ['node_modules/knip/bin/knip.js'])
  check('licences', ['scripts/licences.mjs'])
  check('API description is the one the routes give', ['scripts/openapi.ts', '--check'])
  check('manual of refusals is the one the tables give', ['scripts/refusals.ts', '--check'])
  check('page of settings is the one the settings give', ['scripts/configuration.ts', '--check'])
  check('wire schemas are the ones the rooms give', ['scripts/wire.ts', '--check'])
  check('page of adversaries is the one the list gives', ['scripts/adversaries.ts', '--check'])
  check('page that verifies court packages is the one the sources give', ['scripts/court-page.ts', '--check'])
}
if (wants('rules')) {
  spawnSync(node, ['scripts/test-server.ts'], { cwd: root, stdio: 'inherit' })
  tests(
    'rules and stores',
    testFiles(['src', 'test']).filter((f) => !/^test\/(journeys|browser)\//.test(f) && f !== readme),
  )
}
if (wants('journeys')) {
  // README.md starts the exercise and says how long that takes: nothing else runs meanwhile.
  const files = testFiles(['test']).filter((f) => f.startsWith('test/journeys/') || f === readme)
  if (files.includes(readme)) buildPortal()
  tests('journeys over three nodes', files, { at_once: 1 })
}
if (wants('browser')) {
  const files = testFiles(['test/browser'])
  if (files.length) {
    buildPortal()
    const path = await browser()
    if (path) tests('browser', files, { at_once: 1, env: { COMITY_BROWSER: path }, timeout_ms: 900_000 })
    else {
      total.failed++
      failures.push('no browser: install Chromium (apt-get install chromium) or set COMITY_BROWSER to one')
    }
  }
}

if (failures.length) console.log(`\nFailed:\n${failures.map((f) => `  ✖ ${f}`).join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exit(total.failed ? 1 : 0)
