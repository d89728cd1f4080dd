/** Each command in README.md is carried out here, as a newcomer would; one that this file does not know fails. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { signInAs } from '../src/node/exercise/caller.ts'
import { until } from './journeys/stage.ts'
import { freePort } from './signin-node.ts'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const place = mkdtempSync(join(tmpdir(), 'comity-readme-'))
chmodSync(place, 0o755)
const state = join(place, 'exercise')
const firstPort = 17651
const record = join(place, 'evidence-of-record.json')
const ofNode = await freePort()

/** Lines of the fenced blocks, and commands that stand in the text. */
const fenced = [...readme.matchAll(/^[ \t]*```sh\n([\s\S]*?)^[ \t]*```/gm)].flatMap((block) => block[1]!.split('\n'))
const inText = [...readme.replace(/^[ \t]*```[\s\S]*?^[ \t]*```/gm, '').matchAll(/`((?:npm|npx|node) [^`]+)`/g)].map(
  (it) => it[1]!,
)
const commands = [
  ...new Set([...fenced, ...inText].map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))),
]

function begin(command: string, args: readonly string[], cwd: string) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: clean })
  const it = {
    child,
    said: '',
    ended: new Promise<number | null>((done) => child.once('close', (code) => done(code))),
    /** To the whole group, as a terminal does. */
    ctrlC: () => {
      process.kill(-child.pid!, 'SIGINT')
      return it.ended
    },
    says: (what: RegExp) =>
      until(
        `${command} ${args.join(' ')} says ${what}`,
        async () => ({ said: it.said, code: child.exitCode }),
        ({ said, code }) => {
          if (code !== null && !what.test(said)) throw new Error(`ended with ${code}: ${said}`)
          return what.test(said)
        },
        120_000,
      ),
  }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      it.said += chunk
    })
  running.push(it)
  return it
}
const running: { child: { exitCode: number | null; signalCode: string | null }; ctrlC(): Promise<unknown> }[] = []
/** What the test runner says to its children is not for these. */
const clean = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(NODE_TEST|COMITY|DATABASE_URL|npm_)/.test(name)),
)

after(async () => {
  for (const it of running) if (it.child.exitCode === null && it.child.signalCode === null) await it.ctrlC()
  rmSync(place, { recursive: true, force: true })
})

const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts
const script = (name: string): string => join(root, /^node (\S+)$/.exec(scripts[name]!)![1]!)

const onOurPorts = ['--port', String(firstPort), '--state', state]
async function exercise(command: string, ...args: string[]) {
  const it = begin(command, [...args, ...onOurPorts], root)
  await it.says(/three nodes are ready \([\d.]+ s\)/)
  return { ...it, ready_s: Number(/nodes are ready \(([\d.]+) s\)/.exec(it.said)![1]), said: () => it.said }
}
const italian = () => signInAs(`http://localhost:${firstPort}`, 'Giulia Marchetti')
const casesOf = async (): Promise<{ id: string; title: string }[]> =>
  (await (await italian()).get<{ items: { id: string; title: string }[] }>('/cases')).items

/** Downloads the proof of an act, as the seventh of the ten minutes does. */
async function download(): Promise<void> {
  const [giulia, [file]] = [await italian(), await casesOf()]
  const { items } = await until(
    'an act is witnessed',
    () => giulia.get<{ items: { id: string; level: string }[] }>(`/ledger/cases/${file!.id}/entries`),
    (page) => page.items.some((e) => ['witnessed', 'mirrored'].includes(e.level)),
    60_000,
  )
  const id = items.find((e) => ['witnessed', 'mirrored'].includes(e.level))!.id
  const answer = await fetch(`${giulia.base}/api/v1/ledger/entries/${id}/proof`, {
    headers: { authorization: `Bearer ${giulia.token}` },
  })
  assert.equal(answer.status, 200)
  writeFileSync(record, await answer.text())
}

/** `npx comity` from a directory of its own. */
function comity(line: string): { status: number | null; said: string } {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((it) => it[1] ?? it[2]!).slice(2)
  const args = words.map((word) => word.replaceAll('7301', String(ofNode)))
  const done = spawnSync(process.execPath, [join(root, 'bin/comity.mjs'), ...args], { cwd: place, encoding: 'utf8', env: clean })
  return { status: done.status, said: done.stdout + done.stderr }
}

async function verified(line: string): Promise<void> {
  const genuine = readFileSync(record, 'utf8')
  writeFileSync(join(place, 'keys.txt'), (JSON.parse(genuine) as { policy: string }).policy)
  const good = comity(line)
  assert.equal(good.status, 0, good.said)
  assert.match(good.said, /The record holds and is witnessed\./)
  const at = genuine.indexOf('"at": "') + 10
  writeFileSync(record, `${genuine.slice(0, at)}${genuine[at] === '9' ? '8' : '9'}${genuine.slice(at + 1)}`)
  const bad = comity(line)
  assert.equal(bad.status, 1, bad.said)
  assert.match(bad.said, /does NOT hold/)
  writeFileSync(record, genuine)
}

const carriedOut: readonly (readonly [RegExp, (line: string) => Promise<void> | void])[] = [
  [
    /^npm start$/,
    async () => {
      const first = await exercise('npm', 'start', '--')
      for (const name of ['Giulia Marchetti', 'Paolo Serra', 'Marta Bellini', 'Adaeze Okonkwo', 'Funmilayo Adeyemi'])
        assert.ok(first.said().includes(name), `${name} is announced`)
      for (const n of [0, 1, 2]) assert.ok(first.said().includes(`http://localhost:${firstPort + n}`))
      await (await italian()).act('/cases', { title: 'Kept', purpose: 'To be found again', basis: 'Code', instruments: [] })
      await download()
      // The shell through which npm runs a script may itself end by the signal that its script heeded.
      assert.ok([0, null].includes(await first.ctrlC()), first.said())
      assert.match(first.said(), /Stopping the nodes/)
      const again = await exercise(process.execPath, script('start'))
      // Ten seconds on a machine that does little else; what others do on it meanwhile is not held against the start.
      const crowd = Math.max(1, loadavg()[0]! / (2 * availableParallelism()))
      assert.ok(again.ready_s < 10 * crowd, `ready after ${again.ready_s} s at a load of ${loadavg()[0]}`)
      assert.ok((await casesOf()).some((c) => c.title === 'Kept'))
      assert.equal(await again.ctrlC(), 0, again.said())
    },
  ],
  [
    /^npm start -- --fresh$/,
    async () => {
      const it = await exercise(process.execPath, script('start'), '--fresh')
      assert.deepEqual(
        (await casesOf()).map((c) => c.title.split(':')[0]),
        ['Lanterna'],
      )
      assert.equal(await it.ctrlC(), 0, it.said())
    },
  ],
  [
    /^npm test$/,
    () => {
      assert.ok(existsSync(script('test')))
      const ci = readFileSync(join(root, '.ci/run'), 'utf8').split('\n')
      assert.ok(ci.includes('npm test'), '.ci/run runs the same command')
      assert.ok(statSync(join(root, '.ci/run')).mode & 0o100, '.ci/run can be executed')
    },
  ],
  [
    /^npm run bench$/,
    () => {
      // All of it takes minutes; a room that does not exist goes through the same door and back.
      const done = spawnSync('npm', ['run', 'bench', '--', 'weather'], { cwd: root, encoding: 'utf8', env: clean })
      assert.equal(done.status, 1)
      assert.match(done.stderr, /There is no bench for "weather"\. There are: .*federation.*node/)
    },
  ],
  [/^npx comity verify evidence-of-record\.json( --policy keys\.txt)?$/, verified],
  [
    /^npx comity init --node .+ --port 7301 .+$/,
    (line) => {
      const { status, said } = comity(line)
      assert.equal(status, 0, said)
      assert.match(said, new RegExp(`http://localhost:${ofNode}/sign-in/enrol#`))
      assert.ok(existsSync(join(place, 'comity.json')))
    },
  ],
  [
    /^npx comity doctor$/,
    (line) => {
      const { status, said } = comity(line)
      assert.equal(status, 0, said)
      assert.match(said, /The node can run\./)
    },
  ],
  [
    /^npx comity node$/,
    async () => {
      const it = begin(process.execPath, [join(root, 'bin/comity.mjs'), 'node'], place)
      await it.says(/is ready at/)
      assert.equal((await fetch(`http://localhost:${ofNode}/readyz`)).status, 200)
      assert.equal(await it.ctrlC(), 0, it.said)
    },
  ],
  [
    /^npx comity init --new-link$/,
    (line) => {
      const { status, said } = comity(line)
      assert.equal(status, 0, said)
      assert.match(said, /\/sign-in\/enrol#/)
    },
  ],
  [
    /^npx comity help$/,
    () => {
      // Once through npx itself, from the folder that was cloned.
      const done = spawnSync('npx', ['comity', 'help'], { cwd: root, encoding: 'utf8', env: clean })
      assert.equal(done.status, 0, done.stderr)
      for (const name of ['init', 'node', 'doctor', 'verify']) assert.match(done.stdout, new RegExp(`comity ${name}`))
    },
  ],
]

before(() => assert.ok(commands.length >= 9, `only ${commands.length} commands were found in README.md`))

for (const command of commands)
  test(`README: ${command}`, { timeout: 280_000 }, async () => {
    const found = carriedOut.find(([pattern]) => pattern.test(command))
    assert.ok(found, 'README.md gives a command that this test does not carry out')
    await found[1](command)
  })

test('nothing is carried out here that the README does not give', () => {
  for (const [pattern] of carriedOut)
    assert.ok(
      commands.some((c) => pattern.test(c)),
      `${pattern} stands in README.md`,
    )
})

test('each page and folder that the README names is there', () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
    if (!path!.endsWith('.png')) assert.ok(existsSync(join(root, path!)), path)
  for (const [, path] of readme.matchAll(/`((?:docs|src|wire|bench|scripts|decisions)\/[^`]*)`/g))
    assert.ok(existsSync(join(root, path!)), path)
  assert.match(readme, /!\[[^\]]+\]\(docs\/picture\.png\)/)
  assert.ok(existsSync(join(root, dirname('scripts/picture.ts'))))
})
