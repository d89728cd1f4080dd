import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { newDatabase } from '../../../test/database.ts'
import { readConfig } from '../config.ts'
import { openDatabase } from '../postgres/pool.ts'
import { openVault } from '../vault/vault.ts'

const place = mkdtempSync(join(tmpdir(), 'comity-vault-cli-'))
const { url, drop } = await newDatabase()
after(async () => {
  await drop()
  rmSync(place, { recursive: true, force: true })
})
const file = join(place, 'comity.json')
writeFileSync(
  file,
  JSON.stringify({
    node: 'xa-central',
    state: 'XA',
    name: 'Central Authority of XA',
    baseUrl: 'http://localhost:7101',
    databaseUrl: url,
    dataDir: 'data',
  }),
)
const master = join(place, 'data/keys/master')
const comity = (...args: string[]) => {
  const done = spawnSync(process.execPath, [resolve(import.meta.dirname, 'cli.ts'), ...args, '--config', file], {
    cwd: place,
    encoding: 'utf8',
  })
  return { code: done.status, said: done.stdout + done.stderr }
}
const words = 'a witness who lives in the Rue des Tilleuls'
async function withNode<T>(work: (db: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const db = openDatabase(url, { max: 2, keeper: await openVault(readConfig(file, {}), url) })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

test('an administrator changes the master key and the key of a case by commands, and two officers get a lost master key back', async () => {
  await withNode((db) =>
    db.transaction(async (sql) =>
      sql.query(
        `insert into assistance.note (case_id, request_id, note_id, text, by_id, by_name, at) values ('case-1', 'r', 'n', $1, 'o', 'O', now())`,
        [await sql.seal('assistance.note.text', 'case-1', words)],
      ),
    ),
  )
  const read = () =>
    withNode(async (db) => (await db.sql.query<{ text: string }>('select text from assistance.note')).rows[0]?.text)
  assert.match(comity('vault', 'show').said, /in force: 1 keys of cases, 0 replaced[\s\S]*Not in escrow/)

  assert.match(comity('vault', 'rotate-case', 'case-1').said, /Generation 2 seals for case-1; 1 values were sealed anew/)
  const rotated = comity('vault', 'rotate-master')
  assert.match(rotated.said, /is in force; 3 keys were wrapped anew/)
  assert.equal(readdirSync(master).filter((it) => it.endsWith('.key')).length, 2)
  assert.match(comity('vault', 'forget-master').said, /younger than two minutes/)
  assert.equal(await read(), words)

  assert.equal(comity('vault', 'escrow', join(place, 'ceremony'), '--holder', 'Ada Rossi').code, 1, 'one holder is none')
  const held = ['Ada Rossi', 'Bo Lindqvist', 'Chiara Conti'].flatMap((it) => ['--holder', it])
  assert.match(comity('vault', 'escrow', join(place, 'ceremony'), ...held).said, /Any 2 of 3 together open the master key/)
  const share = (n: number) => join(place, 'ceremony', `share-${n}.json`)
  if (process.platform !== 'win32') assert.equal(statSync(share(1)).mode & 0o077, 0)

  for (const it of readdirSync(master).filter((one) => one.endsWith('.key'))) rmSync(join(master, it))
  assert.match(comity('vault', 'show').said, /The master key is not in .*comity vault recover/)
  assert.match(comity('vault', 'recover', '--share', share(2), '--share', share(2)).said, /2 shares .* are needed; 1 were given/)
  assert.match(comity('vault', 'recover', '--share', share(2), '--share', share(3)).said, /2 master keys are back/)
  assert.equal(await read(), words)
  assert.match(comity('vault', 'recover', '--share', share(2), '--share', share(3)).said, /There is a master key .* already/)
})
