/** Starting the exercise where something is in the way, stopping it at any moment, and going on with what was there. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { signInAs } from '../../src/node/exercise/caller.ts'
import { pause, until } from './stage.ts'

const main = resolve(import.meta.dirname, '../../src/node/exercise/main.ts')
const place = mkdtempSync(join(tmpdir(), 'comity-start-'))
chmodSync(place, 0o755)
const state = join(place, 'state')
const port = 17621
const begun: Exercise[] = []
after(async () => {
  for (const it of begun) if (it.child.exitCode === null && it.child.signalCode === null) await it.ctrlC()
  for (const { pid } of processesOf(place)) process.kill(pid, 'SIGKILL')
  rmSync(place, { recursive: true, force: true })
})

type Exercise = Readonly<{
  child: ChildProcess
  said(): string
  ready(): Promise<void>
  /** What a terminal does: the signal goes to the whole group. Gives the exit status. */
  ctrlC(): Promise<number | null>
  ended: Promise<number | null>
}>

/** Starts it as a terminal would, in a process group of its own. */
function start(args: readonly string[], through: readonly string[] = []): Exercise {
  const [command, ...rest] = [...through, process.execPath, main, ...args]
  const child = spawn(command!, rest, {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { PATH: process.env.PATH },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk
    })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const it: Exercise = {
    child,
    said: () => text,
    ended,
    async ready() {
      const gone = ended.then((code) => Promise.reject(new Error(`ended with ${code}:\n${text}`)))
      gone.catch(() => {})
      await Promise.race([
        gone,
        until(
          'ready',
          async () => text,
          (it) => it.includes('three nodes are ready'),
          90_000,
        ),
      ])
    },
    ctrlC() {
      process.kill(-child.pid!, 'SIGINT')
      return ended
    },
  }
  begun.push(it)
  return it
}

/** Every process of this machine whose command line or working directory lies in `dir`. */
function processesOf(dir: string): { pid: number; command: string }[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) return []
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return command.includes(dir) ? [{ pid: Number(entry), command }] : []
    } catch {
      return []
    }
  })
}

const at = (args: readonly string[] = []): string[] => ['--state', state, '--port', String(port), ...args]
const linux = { skip: process.platform === 'linux' ? false : 'looks for processes in /proc' }

test('an option that does not exist, one without its value, and a port that is none are told, and nothing is made', async () => {
  for (const [args, says] of [
    [
      ['--frsh'],
      /There is no option --frsh\. The options are --fresh, --port NUMBER, --state DIRECTORY and --scenario s1 to s11\./,
    ],
    [['--port'], /--port needs a value after it/],
    [['--port', '--fresh'], /--port takes a whole number/],
    [['--port', '80'], /--port takes a whole number from 1024/],
  ] as const) {
    const it = start(['--state', state, ...args])
    assert.equal(await it.ended, 1, it.said())
    assert.match(it.said(), says)
    assert.doesNotMatch(it.said(), /\n\s+at /, 'a sentence and no stack')
  }
  assert.ok(!existsSync(state))
})

test('a busy port is named before anything is started', linux, async () => {
  const other = createServer().listen(port + 1, '127.0.0.1')
  await new Promise((done) => other.once('listening', done))
  const it = start(at())
  assert.equal(await it.ended, 1, it.said())
  assert.match(it.said(), new RegExp(`Port ${port + 1} is in use by another program.*npm start -- --port 7201`))
  other.close()
  assert.deepEqual(processesOf(state), [])
  assert.deepEqual(readdirSync(state), [], 'not even the lock is left')
})

test('a state directory that is a file, or lies below one, is told', async () => {
  writeFileSync(join(place, 'file'), '')
  for (const where of ['file', 'file/below']) {
    const it = start(['--state', join(place, where), '--port', String(port)])
    assert.equal(await it.ended, 1)
    assert.match(it.said(), /cannot write to .*Give another directory: npm start -- --state DIRECTORY/)
  }
})

test('Ctrl-C in the middle of the first start leaves no process, and the next start begins where it stopped', linux, async () => {
  for (const ms of [150, 900, 2500]) {
    const it = start(at())
    await pause(ms)
    const code = await it.ctrlC()
    assert.ok(code === 0 || code === null, `${code} after ${ms} ms:\n${it.said()}`)
    assert.doesNotMatch(it.said(), /\n\s+at /, it.said())
    assert.deepEqual(processesOf(state), [], `after ${ms} ms`)
  }
})

test('while it runs, a second start at the same state is told by whom it is held, and the first goes on', linux, async () => {
  const first = start(at())
  await first.ready()
  assert.doesNotMatch(first.said(), /"level":/, `a start is quiet:\n${first.said()}`)
  const second = start(['--state', state, '--port', String(port + 10)])
  assert.equal(await second.ended, 1, second.said())
  assert.match(second.said(), new RegExp(`already running \\(process ${first.child.pid}\\).*--state DIRECTORY --port 7201`))
  const third = start(['--state', join(place, 'another'), '--port', String(port)])
  assert.equal(await third.ended, 1)
  assert.match(third.said(), new RegExp(`Port ${port} is in use`))
  const prosecutor = await signInAs(`http://localhost:${port}`, 'Giulia Marchetti')
  await prosecutor.act('/cases', { title: 'Kept', purpose: 'To be found again', basis: 'Code of procedure', instruments: [] })

  assert.equal(await first.ctrlC(), 0, first.said())
  assert.match(first.said(), /Stopping the nodes/)
  assert.doesNotMatch(first.said(), /"level":/, `a stop is quiet:\n${first.said()}`)
  assert.deepEqual(processesOf(state), [], 'neither node nor PostgreSQL is left')
  assert.ok(!existsSync(join(state, 'lock')))
})

test('a second Ctrl-C does not wait, and leaves nothing behind either', linux, async () => {
  const it = start(at())
  await it.ready()
  void it.ctrlC()
  await pause(30)
  const code = await it.ctrlC()
  assert.ok(code === 130 || code === 0, `${code}: ${it.said()}`)
  await until(
    'every process is gone',
    async () => processesOf(state),
    (left) => left.length === 0,
    20_000,
  )
})

const titles = async (): Promise<string[]> => {
  const prosecutor = await signInAs(`http://localhost:${port}`, 'Giulia Marchetti')
  return (await prosecutor.get<{ items: { title: string }[] }>('/cases')).items.map((c) => c.title)
}

test('after a power cut the stale lock is taken over and everything is there, once', linux, async () => {
  const first = start(at())
  await first.ready()
  const before = await titles()
  assert.ok(before.includes('Kept'))
  for (const { pid } of processesOf(state)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {} // went with its parent
  }
  await first.ended
  assert.ok(existsSync(join(state, 'lock')))
  const again = start(at())
  await again.ready()
  assert.deepEqual((await titles()).sort(), before.sort())
  assert.equal(await again.ctrlC(), 0)
  writeFileSync(join(state, 'lock'), '2147483646')
  const late = start(at())
  await late.ready()
  assert.deepEqual((await titles()).sort(), before.sort())
  assert.equal(await late.ctrlC(), 0)
  assert.deepEqual(processesOf(state), [])
})

test('--fresh begins anew', linux, async () => {
  const it = start(at(['--fresh']))
  await it.ready()
  assert.ok(!(await titles()).includes('Kept'))
  assert.equal(await it.ctrlC(), 0)
})

/** Runs a command as the account nobody; undefined with the reason when this machine does not allow it. */
function asNobody(): { run: string[]; uid: number } | string {
  if (process.getuid?.() !== 0) return 'this is an ordinary user already: the other tests show it'
  const uid = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout)
  if (!uid) return 'there is no account nobody'
  const run = ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups']
  const reads = spawnSync(run[0]!, [...run.slice(1), process.execPath, '--check', main], { cwd: '/' })
  return reads.status === 0 ? { run, uid } : 'the account nobody may not read this folder, or setpriv is missing'
}

const nobody = asNobody()
test('an ordinary user starts it, and is told of a directory that is not theirs', {
  skip: typeof nobody === 'string' ? nobody : linux.skip,
}, async () => {
  const { run, uid } = nobody as Exclude<typeof nobody, string>
  const theirs = join(place, 'theirs')
  mkdirSync(theirs)
  const barred = start(['--state', theirs, '--port', String(port)], run)
  assert.equal(await barred.ended, 1, barred.said())
  assert.match(barred.said(), /cannot write to .*theirs.*Give another directory/)
  chownSync(theirs, uid, uid)
  const it = start(['--state', theirs, '--port', String(port)], run)
  await it.ready()
  assert.equal((await fetch(`http://localhost:${port + 2}/readyz`)).status, 200)
  assert.equal(await it.ctrlC(), 0, it.said())
  assert.deepEqual(processesOf(theirs), [])
})
