/**
 * What `npm start`, `npm test` and `comity` need before anything of ours can run, in plain JavaScript for Node 20 or newer:
 * a Node that is new enough to start npm, the packages of the lock file, and the path of the pinned Node 24.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname ?? new URL('..', import.meta.url).pathname, '..')

/** Says what is wrong and what to do, and stops. */
export function giveUp(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}

const major = Number(process.versions.node.split('.')[0])
if (major < 20)
  giveUp(
    `This is Node ${process.versions.node}. Comity starts with Node 20 or newer (it then brings its own Node 24): install one from your system's packages or from nodejs.org, then repeat the command.`,
  )

// What was compiled once is not compiled again by the next process; a directory that cannot be written is gone without.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'comity')

/** For a node that mostly waits: less room for young objects than Node's own choice, about 40 MB, at a few per cent of CPU when busy. */
export const thrifty = '--max-semi-space-size=8'

/** Path of the Node that runs Comity: the pinned one, or this one when it is new enough. */
export function node24() {
  const exe = process.platform === 'win32' ? 'node.exe' : 'node'
  const arch = process.arch
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const pinned = join(root, 'node_modules', `node-${platform}-${arch}`, 'bin', exe)
  if (existsSync(pinned)) return pinned
  if (major >= 24) return process.execPath
  giveUp(
    `There is no packaged Node 24 for ${process.platform} on ${arch}, and this is Node ${process.versions.node}. Install Node 24 or newer and repeat the command.`,
  )
}

const sha = (text) => createHash('sha256').update(text).digest('hex')

/** Installs what the lock file names, unless that has been done. */
export function install() {
  const stamp = join(root, 'node_modules', '.comity-installed')
  const want = sha(readFileSync(join(root, 'package-lock.json')))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return
  if (existsSync(join(root, 'node_modules', '.package-lock.json')) && lockMatches()) {
    writeFileSync(stamp, want)
    return
  }
  process.stdout.write('Installing packages (about a minute the first time) …\n')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    const why = done.stderr ?? ''
    if (/ENOSPC/.test(why)) giveUp('The disk is full: installing needs about 1 GB. Free some room and repeat the command.')
    if (/EACCES|EPERM/.test(why))
      giveUp(`The folder ${root} cannot be written. Use a folder of your own, or change its owner, and repeat the command.`)
    if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED/.test(why))
      giveUp('The package registry cannot be reached. Check the network or the proxy setting of npm, and repeat the command.')
    giveUp(`Installing the packages failed:\n${why.slice(-2000)}`)
  }
  writeFileSync(stamp, want)
}

/** Whether the packages on disk are those of the lock file (npm keeps its own list beside them). */
function lockMatches() {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, it]) => path === '' || it.optional || present[path]?.version === it.version)
}

/** Runs a program in the project's folder and gives its exit status; the output goes to this terminal. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status ?? 1

function* filesBelow(dir) {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(join(dir, entry.name))
    else yield join(dir, entry.name)
  }
}

/** Builds the portal when a file it is made of changed since the last time. */
export function buildPortal() {
  const hash = createHash('sha256')
  for (const file of filesBelow(join(root, 'src')))
    if (!/\.test\.tsx?$/.test(file)) hash.update(file.slice(root.length)).update(readFileSync(file))
  for (const file of ['vite.config.ts', 'package-lock.json']) hash.update(readFileSync(join(root, file)))
  const want = hash.digest('hex')
  const stamp = join(root, 'dist', 'portal.stamp')
  if (existsSync(stamp) && existsSync(join(root, 'dist', 'portal', 'index.html')) && readFileSync(stamp, 'utf8') === want) return
  process.stdout.write('Building the portal …\n')
  if (run(node24(), ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']) !== 0)
    giveUp('The portal could not be built: the lines above say why.')
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, want)
}

export const isFile = (path) => existsSync(path) && statSync(path).isFile()
