import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { freePort } from '../../../test/signin-node.ts'
import { closest } from './words.ts'

const place = mkdtempSync(join(tmpdir(), 'comity-cli-'))
chmodSync(place, 0o711)
after(() => rmSync(place, { recursive: true, force: true }))
const port = await freePort()

function begin(...args: string[]) {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../../bin/comity.mjs'), ...args], {
    cwd: place,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that fails leaves no node behind, for which its file would wait.
  after(() => child.kill('SIGKILL'))
  const it = { child, said: '', ended: once(child, 'close') as Promise<[number | null]> }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      it.said += chunk
    })
  return it
}
async function comity(...args: string[]) {
  const it = begin(...args)
  const [code] = await it.ended
  return { code, said: it.said }
}
const initial = [
  'init',
  '--node',
  'xa-central',
  '--state',
  'XA',
  '--name',
  'Central Authority of XA',
  '--base-url',
  `http://localhost:${port}`,
  '--port',
  String(port),
  '--admin',
  'Ada Rossi',
]

test('an unknown command is answered with the one that was meant', async () => {
  const { code, said } = await comity('docter')
  assert.deepEqual([code, /Did you mean "comity doctor"/.test(said)], [1, true])
  assert.equal(closest('xyzzy', ['init', 'node']), undefined)
})

test('an option that does not exist, and one that is missing, are told by name', async () => {
  assert.match((await comity('node', '--prot', '1')).said, /--prot is not understood here\. Known are: --config/)
  assert.match((await comity('init')).said, /give it with --node/)
  assert.match(
    (
      await comity(
        'init',
        '--node',
        'Central',
        '--state',
        'XA',
        '--name',
        'X Y',
        '--base-url',
        'http://localhost:1',
        '--admin',
        'A',
      )
    ).said,
    /Setting "node".*two lower-case letters/,
  )
})

test('before init the doctor says to run it', async () => {
  const { code, said } = await comity('doctor')
  assert.equal(code, 1)
  assert.match(said, /Setting "node" \(COMITY_NODE\) is missing/)
})

test('init makes keys that others cannot read, a database, and a link that works once; again, it keeps them', async () => {
  const { code, said } = await comity(...initial)
  assert.equal(code, 0, said)
  assert.match(said, new RegExp(`http://localhost:${port}/sign-in/enrol#[\\w-]{20,}`))
  assert.equal(statSync(join(place, '.comity/keys')).mode & 0o077, 0)
  assert.equal(statSync(join(place, '.comity/keys/signing.key')).mode & 0o077, 0)
  const key = readFileSync(join(place, '.comity/keys/signing.key'))
  const again = await comity('init')
  assert.equal(again.code, 0, again.said)
  assert.ok(!again.said.includes('enrol#'))
  assert.deepEqual(readFileSync(join(place, '.comity/keys/signing.key')), key)
  assert.match((await comity('init', '--new-link')).said, /enrol#/)
})

test('the doctor finds a new node well, and names what is not', async () => {
  const { code, said } = await comity('doctor')
  assert.equal(code, 0, said)
  for (const about of ['Node', 'configuration', 'data directory', 'keys', 'port', 'database', 'migrations', 'clock'])
    assert.match(said, new RegExp(`good  ${about}:`))
  chmodSync(join(place, '.comity/keys/log.key'), 0o644)
  const ill = await comity('doctor')
  assert.equal(ill.code, 1)
  assert.match(ill.said, /BAD {3}keys: others may read .*log\.key\n {6}chmod -R go= /)
  chmodSync(join(place, '.comity/keys/log.key'), 0o600)
})

test('the log of a new node is found whole, and its key is changed in two steps', async () => {
  const whole = await comity('fsck')
  assert.equal(whole.code, 0, whole.said)
  assert.match(whole.said, /xa-central\.comity\/log: 0 entries.*\n\nThe log is whole/)
  assert.match((await comity('log', 'rotate')).said, /New key of the log: xa-central\.comity\/log\+/)
  // Partners believe no manifest that shows another log than its keyring names, so a node does not start like that.
  const ill = await comity('doctor')
  assert.deepEqual(
    [ill.code, /BAD {3}keys: the keyring is behind the log\n {6}.*comity keys rotate/.test(ill.said)],
    [1, true],
    ill.said,
  )
  assert.match((await comity('node')).said, /The keyring names another log .* comity keys rotate --identity FILE/)
  assert.equal((await comity('keys', 'rotate', '--identity', '.comity/keys/identity.key')).code, 0)
  const between = await comity('log')
  assert.equal(between.said.match(/signed by xa-central\.comity\/log\+/g)?.length, 3, between.said)
  assert.equal((await comity('log', 'end-rotation')).code, 0)
  assert.equal((await comity('log', 'end-rotation')).code, 1)
})

test('a node runs until SIGTERM, goes within five seconds, and goes with a parent that is killed', async () => {
  for (const end of ['SIGTERM', 'SIGKILL'] as const) {
    const it = begin('node')
    for (let i = 0; i < 1200 && !it.said.includes('is ready at'); i++) await new Promise((go) => setTimeout(go, 50))
    assert.match(it.said, /Central Authority of XA \(xa-central\) is ready at/)
    assert.equal((await fetch(`http://localhost:${port}/readyz`)).status, 200)
    const began = performance.now()
    it.child.kill(end)
    const [code] = await it.ended
    if (end === 'SIGTERM') assert.equal(code, 0, it.said)
    assert.ok(performance.now() - began < 5000)
    assert.equal(
      await fetch(`http://localhost:${port}/healthz`).then(
        () => 'answers',
        () => 'gone',
      ),
      'gone',
    )
  }
})

test('a node on a port that is taken says which, and how to change it', async () => {
  const first = begin('node')
  for (let i = 0; i < 1200 && !first.said.includes('is ready at'); i++) await new Promise((go) => setTimeout(go, 50))
  const { port: _, ...rest } = JSON.parse(readFileSync(join(place, 'comity.json'), 'utf8'))
  writeFileSync(join(place, 'second.json'), JSON.stringify({ ...rest, port, dataDir: 'second' }))
  const second = await comity('node', '--config', 'second.json')
  assert.equal(second.code, 1)
  assert.match(second.said, new RegExp(`Port ${port} is taken by another program.*COMITY_PORT`))
  first.child.kill('SIGTERM')
  await first.ended
})

test('a file that proves nothing is told so, with status 1', async () => {
  writeFileSync(join(place, 'letter.json'), '{"dear":"court"}')
  const { code, said } = await comity('verify', 'letter.json')
  assert.equal(code, 1)
  assert.match(said, /not an evidence-of-record file/)
  assert.match((await comity('verify', 'none.json')).said, /cannot be read/)
})

test('the law answers on the command line without a node, in sentences or as data, and a State that is no more gets its sentence', async () => {
  const basis = await comity(
    'law',
    'basis',
    '--from',
    'IT',
    '--to',
    'NG',
    '--offence',
    'trafficking-in-persons',
    '--measure',
    'records',
    '--on',
    '2026-11-23',
  )
  assert.equal(basis.code, 0, basis.said)
  assert.match(basis.said, /1\. Trafficking in Persons Protocol \(UNTOC-TIP\) \[UNTOC 18\(3\)\(f\)/)
  const limit = await comity(
    'law',
    'clocks',
    '--clock',
    'eio-decide',
    '--received',
    '2026-12-03T10:00:00Z',
    '--state',
    'FR',
    '--json',
  )
  assert.equal(JSON.parse(limit.said).lastDay, '2027-01-04')
  const gaps = await comity('law', 'gaps', '--obligation', 'som-6-1-a', '--coverage', 'gap', '--csv', 'yes', '--on', '2026-11-23')
  assert.match(gaps.said, /^date,obligation[^\n]*\r?\n2026-11-23,som-6-1-a,UNTOC-SOM 6\(1\)\(a\),NE,gap/)
  const past = await comity('law', 'basis', '--from', 'SU', '--to', 'NG')
  assert.equal(past.code, 1)
  assert.match(past.said, /ended on 1991-12-25.*RU/)
  const meant = await comity('law', 'gap')
  assert.match(meant.said, /Did you mean "comity law gaps"/)
})
