import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { startPostgres } from './embedded.ts'
import { keepPostgres } from './kept.ts'

const place = mkdtempSync(join(tmpdir(), 'comity-pg-'))
chmodSync(place, 0o711)
const data = join(place, 'postgres')
after(async () => {
  await (await startPostgres(data)).stop()
  rmSync(place, { recursive: true, force: true })
})

const ask = async (url: string, text: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
const postmaster = () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
const module = JSON.stringify(join(import.meta.dirname, 'embedded.ts'))
const elsewhere = (code: string, dir = data, how: object = {}) =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { startPostgres } from ${module}; const s = await startPostgres(${JSON.stringify(dir)}); ${code}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], ...how },
  )

test('two processes that start a new database at once share one server', async () => {
  const print = 'console.log(s.url("postgres"))'
  const outs = await Promise.all(
    [elsewhere(print), elsewhere(print)].map(async (child) => {
      let said = ''
      child.stdout?.on('data', (chunk) => {
        said += chunk
      })
      child.stderr?.on('data', (chunk) => {
        said += chunk
      })
      const [code] = await once(child, 'close')
      return `${code} ${said}`
    }),
  )
  assert.match(outs[0]!, /^0 postgresql:/)
  assert.equal(outs[0], outs[1])
})

test('a server whose parent was killed is taken over', async () => {
  const pid = postmaster()
  const server = await startPostgres(data)
  await ask(server.url('postgres'), 'create table kept (n int); insert into kept values (1)')
  assert.equal(postmaster(), pid)
})

test('what was committed is there after SIGKILL of the server', async () => {
  const before = postmaster()
  const server = await startPostgres(data)
  await ask(server.url('postgres'), 'insert into kept values (2)')
  process.kill(before, 'SIGKILL')
  const again = await startPostgres(data)
  assert.notEqual(postmaster(), before)
  assert.deepEqual(await ask(again.url('postgres'), 'select n from kept order by n'), [{ n: 1 }, { n: 2 }])
})

test('a server that is just going down is waited for', async () => {
  process.kill(postmaster(), 'SIGTERM')
  const server = await startPostgres(data)
  assert.equal((await ask(server.url('postgres'), 'select 1 as n'))[0]?.n, 1)
})

test('a pid file left by a power cut is not believed, even when its number lives again as another program', async () => {
  await (await startPostgres(data)).stop()
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n5432\n${data}\n\n  1 1\nready   \n`)
  writeFileSync(`${data}.starting`, '2147483646')
  const server = await startPostgres(data)
  assert.equal((await ask(server.url('postgres'), 'select count(*)::int as n from kept'))[0]?.n, 2)
})

test('a command that works beside a running node leaves its database as it found it', async () => {
  const server = await startPostgres(data)
  await (await startPostgres(data)).leave()
  assert.equal((await ask(server.url('postgres'), 'select 1 as n'))[0]?.n, 1)
  await server.stop()
  await (await startPostgres(data)).leave()
  assert.throws(postmaster, /ENOENT/)
})

test('the database of a running node that ends by itself is begun again, and stays down when it is told to stop', async () => {
  const kept = await keepPostgres(data, assert.ifError)
  const before = postmaster()
  process.kill(before, 'SIGINT')
  const wait = () => new Promise((go) => setTimeout(go, 50))
  const begunAnew = () => existsSync(join(data, 'postmaster.pid')) && postmaster() !== before
  while (!begunAnew()) await wait()
  const asked = async (): Promise<unknown> =>
    ask(kept.url('postgres'), 'select count(*)::int as n from kept').catch(() => wait().then(asked))
  assert.deepEqual(await asked(), [{ n: 2 }])
  await kept.stop()
  await new Promise((go) => setTimeout(go, 1500))
  assert.throws(postmaster, /ENOENT/)
})

test('a half-made database from a start that was cut off is made anew', async () => {
  const other = join(place, 'cut')
  mkdirSync(`${other}.half/base`, { recursive: true })
  const server = await startPostgres(other)
  assert.equal((await ask(server.url('postgres'), 'show server_encoding'))[0]?.server_encoding, 'UTF8')
  assert.match((await ask(server.url('postgres'), "select lower('Ж') as x"))[0]?.x, /ж/)
  await server.stop()
})

test('data of an older version is told, not touched', async () => {
  const old = join(place, 'old')
  mkdirSync(old)
  writeFileSync(join(old, 'PG_VERSION'), '12\n')
  await assert.rejects(startPostgres(old), /made by PostgreSQL 12.*pg_dump.*Nothing was changed/s)
})

test('a directory that holds other things is not made a database', async () => {
  const other = join(place, 'letters')
  mkdirSync(other)
  writeFileSync(join(other, 'letter.txt'), 'dear')
  await assert.rejects(startPostgres(other), /holds files and no database/)
})

test('an ordinary user is told to whom the data of root’s server belong', { skip: process.getuid?.() !== 0 }, async () => {
  const nobody = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout)
  chmodSync(place, 0o777)
  const child = elsewhere('', data, { uid: nobody, gid: nobody, cwd: '/' })
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  chmodSync(place, 0o711)
  assert.equal(code, 1)
  assert.match(said, /belongs to the account .*chown -R nobody/)
})

test('root is told when the account that runs PostgreSQL cannot reach the data', { skip: process.getuid?.() !== 0 }, async () => {
  const closed = join(place, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  await assert.rejects(startPostgres(join(closed, 'postgres')), /cannot enter .*closed.*chmod o\+x/)
})
