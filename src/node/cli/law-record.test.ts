import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { generateKeys } from '../keys.ts'
import { generateLogKeys } from '../logs.ts'

const root = resolve(import.meta.dirname, '../../..')
const place = mkdtempSync(join(tmpdir(), 'comity-law-'))
after(() => rmSync(place, { recursive: true, force: true }))
const db = await testDatabase()
generateKeys(join(place, 'keys'))
generateLogKeys(join(place, 'keys'))
const env = {
  ...process.env,
  COMITY_NODE: 'xa-central',
  COMITY_STATE: 'XA',
  COMITY_NAME: 'Central Authority of XA',
  COMITY_BASE_URL: 'http://localhost:21180',
  COMITY_DATA_DIR: place,
  DATABASE_URL: db.url,
}

async function law(...args: string[]) {
  const child = spawn(process.execPath, [join(root, 'bin/comity.mjs'), 'law', ...args], { cwd: place, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}
const status = join(root, 'test/data/law/XVIII-12.en.xml')

test('a file is checked row by row without a node, and what is wrong is said in a sentence', async () => {
  assert.match((await law('import', status, '--check')).said, /9 rows, 0 with faults/)
  writeFileSync(join(place, 'rows.csv'), 'instrument,state,deposited\nUNTOC,QQ,2019-05-10\nUNTOC,IT,2006-08-02\n')
  const { code, said } = await law('import', 'rows.csv', '--check')
  assert.equal(code, 1)
  assert.match(said, /BAD +2 {2}faulty .*\n.*No State or territory is called QQ\./)
  writeFileSync(join(place, 'cut.en.xml'), readFileSync(status).subarray(0, 800))
  const cut = await law('import', 'cut.en.xml', '--check', '--instrument', 'UNTOC')
  assert.deepEqual([cut.code, /cut off, garbled/.test(cut.said)], [1, true])
  assert.match((await law('import', 'none.xml')).said, /cannot be read/)
})

test('a file read on the command line waits for two officers, and reading it again goes on with it', async () => {
  for (let i = 0; i < 2; i++) {
    const { code, said } = await law('import', status)
    assert.equal(code, 0, said)
    assert.match(said, /9 rows: 9 open/)
    assert.match(said, /Nothing is on record yet/)
  }
  assert.equal((await db.sql.query('select 1 from law.import')).rowCount, 1)
  assert.equal((await db.sql.query('select 1 from law.knowledge')).rowCount, 0)
})

test('a pack is checked offline, with the key in the file or the one that is brought', async () => {
  const { key, cases } = JSON.parse(readFileSync(join(root, 'wire/vectors/law-packs.json'), 'utf8')) as {
    key: string
    cases: { pack: object; says: string }[]
  }
  writeFileSync(join(place, 'pack.json'), JSON.stringify(cases[0]!.pack))
  assert.match((await law('pack', 'check', 'pack.json')).said, /The key came from the file itself/)
  const brought = await law('pack', 'check', 'pack.json', '--key', key)
  assert.deepEqual([brought.code, /The key is the one you brought/.test(brought.said)], [0, true])
  assert.match((await law('pack', 'check', 'pack.json', '--key', `${key.slice(1)}A`)).said, /signed by another key/)
  writeFileSync(join(place, 'bad.json'), JSON.stringify(cases.find((c) => c.says === 'pack-signature')!.pack))
  assert.equal((await law('pack', 'check', 'bad.json')).code, 1)
  assert.match((await law('pack', 'export', 'out.json')).said, /No law pack has been published here/)
})
