import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { newDatabase } from '../../../test/database.ts'
import { testConfig } from '../../../test/stage.ts'
import { openDatabase } from '../postgres/pool.ts'
import { keepRecovery, newRecovery, recovered } from './escrow.ts'
import { keeperOf } from './keeper.ts'
import { escrowAll, forgetMaster, makeMaster, masterFiles, putBack, readMasters } from './masters.ts'
import { destroyKeys, nextGeneration, renew, rewrap } from './renewing.ts'
import { openVault } from './vault.ts'

const words = 'a witness who lives in the Rue des Tilleuls'
const noFiles = { reseal: async () => 0, sealedUnder: async () => false }

/** A node's keys and database without the rest of the node. */
async function place(over: Parameters<typeof testConfig>[0] = {}) {
  const { url, drop } = await newDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'comity-vault-'))
  const config = testConfig({ dataDir, ...over })
  const keysDir = join(dataDir, 'keys')
  const keeper = await openVault(config, url)
  const db = openDatabase(url, { max: 4, keeper })
  after(async () => {
    await db.close()
    await drop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return { url, config, keysDir, keeper, db, ground: { pool: db.pool, keeper } }
}
type Place = Awaited<ReturnType<typeof place>>

const write = ({ db }: Place, id: string, of: string, text = words) =>
  db.transaction(async (sql) =>
    sql.query(
      `insert into assistance.note (case_id, request_id, note_id, text, by_id, by_name, at) values ($1, 'r', $2, $3, 'o', 'O', now())`,
      [of, id, await sql.seal('assistance.note.text', of, text)],
    ),
  )
const read = async ({ db }: Place, id: string): Promise<string | undefined> =>
  (await db.sql.query<{ case_id: string; text: string }>('select case_id, text from assistance.note where note_id = $1', [id]))
    .rows[0]?.text
const raw = async ({ db }: Place, id: string): Promise<string> =>
  (await db.pool.query<{ text: string }>('select text from assistance.note where note_id = $1', [id])).rows[0]!.text

test('R18 what is written to a sealed column rests sealed and is read open', async () => {
  const it = await place()
  await write(it, 'n1', 'case-1')
  assert.ok(!(await raw(it, 'n1')).includes('Tilleuls'))
  assert.equal(await read(it, 'n1'), words)
  const { rows } = await it.db.sql.query<{ said: string }>('select text as said from assistance.note')
  assert.equal(rows[0]?.said, words, 'under another name too')
})

test('without the keys a column stays shut, and nothing can be sealed', async () => {
  const it = await place()
  await write(it, 'n1', 'case-1')
  const bare = openDatabase(it.url, { max: 1 })
  const { rows } = await bare.sql.query<{ text: string }>('select text from assistance.note')
  assert.match(rows[0]!.text, /^sealed:1:/)
  assert.throws(() => bare.sql.seal('assistance.note.text', 'case-1', words), /not given the keys/)
  await bare.close()
})

test('what somebody carries into another case, or another column, is not shown there', async () => {
  const it = await place()
  await write(it, 'n1', 'case-1')
  await write(it, 'n2', 'case-2', 'nothing of note')
  await it.db.pool.query(
    `update assistance.note set text = (select text from assistance.note where note_id = 'n1') where note_id = 'n2'`,
  )
  await assert.rejects(read(it, 'n2'), /sealed for another case/)
  const sealed = await raw(it, 'n1')
  await it.db.pool.query(
    `insert into evidence.filter_decision (case_id, exhibit_id, decided_at, decision, officer, name, reason) values ('case-1', 'e', now(), 'withheld', 'o', 'O', $1)`,
    [sealed],
  )
  await assert.rejects(it.db.sql.query('select reason from evidence.filter_decision'))
})

test('an act that is rolled back leaves nothing under a key that nobody kept', async () => {
  const it = await place()
  await assert.rejects(
    it.db.transaction(async (sql) => {
      await sql.seal('assistance.note.text', 'case-9', words)
      throw new Error('no')
    }),
    /no/,
  )
  await write(it, 'n1', 'case-9')
  it.keeper.forget(['case-9'])
  assert.equal(await read(it, 'n1'), words)
})

test('many who seal for a new case at once seal under one key', async () => {
  const it = await place()
  await Promise.all(Array.from({ length: 12 }, (_, n) => write(it, `m${n}`, 'case-new')))
  const { rows } = await it.db.pool.query(`select generation from node.case_key where scope = 'case-new'`)
  assert.equal(rows.length, 1)
})

test('a destroyed key is gone for good: no copy of the row opens, and the row says when', async () => {
  const it = await place()
  await write(it, 'n1', 'case-1')
  const copy = await raw(it, 'n1')
  await it.db.transaction((sql) => sql.query(destroyKeys, [['case-1']]))
  it.keeper.forget(['case-1'])
  await assert.rejects(read(it, 'n1'), { name: 'KeyDestroyed' })
  assert.ok(!copy.includes('Tilleuls'))
  const { rows } = await it.db.pool.query(`select wrapped, destroyed_at from node.case_key where scope = 'case-1'`)
  assert.equal(rows[0].wrapped, null)
  assert.ok(rows[0].destroyed_at)
  await write(it, 'n3', 'case-1', 'something new of the same case')
  assert.match(await raw(it, 'n3'), /^sealed:1:2:/, 'what comes later has another key')
})

test('a case gets another key while it is worked on; stopped half way, the change goes on where it was', async () => {
  const it = await place()
  for (let n = 0; n < 450; n++) await write(it, `n${n}`, 'case-1')
  assert.equal(await nextGeneration(it.ground, 'case-1'), 2)
  await write(it, 'late', 'case-1')
  assert.match(await raw(it, 'late'), /^sealed:1:2:/)
  let batches = 0
  const connect = it.db.pool.connect.bind(it.db.pool)
  const stopping = Object.assign(Object.create(it.db.pool), {
    query: it.db.pool.query.bind(it.db.pool),
    connect: () => (++batches > 2 ? Promise.reject(new Error('the power went')) : connect()),
  })
  await assert.rejects(renew({ ...it.ground, pool: stopping }, noFiles), /the power went/)
  const done = await renew(it.ground, noFiles)
  assert.ok(done.sealed > 0 && done.sealed <= 450)
  const { rows } = await it.db.pool.query(`select count(*)::int as n from assistance.note where text not like 'sealed:1:2:%'`)
  assert.equal(rows[0].n, 0)
  assert.equal(await read(it, 'n449'), words)
  assert.equal(done.retired, 0, 'a process that has not heard may still seal under the former')
  await it.db.pool.query(`update node.case_key set replaced_at = now() - interval '1 hour' where generation = 1`)
  assert.equal((await renew(it.ground, noFiles)).retired, 1)
})

test('what lay open from before keys of cases is sealed at the first round', async () => {
  const it = await place()
  await it.db.pool.query(
    `insert into assistance.note (case_id, request_id, note_id, text, by_id, by_name, at) values ('case-1', 'r', 'old', $1, 'o', 'O', now())`,
    [words],
  )
  await it.db.pool.query(
    `insert into intelligence.copy (case_id, partner, reference, record, received_at) values ('case-1', 'xb-central', 'XB-1', $1, now())`,
    [JSON.stringify({ reference: 'XB-1', said: words })],
  )
  assert.equal(await read(it, 'old'), words)
  assert.equal((await renew(it.ground, noFiles)).sealed, 2)
  assert.ok(!(await raw(it, 'old')).includes('Tilleuls'))
  const { rows } = await it.db.sql.query<{ record: { said: string } }>('select record from intelligence.copy')
  assert.equal(rows[0]?.record.said, words)
})

test('the master key is changed while the node works, and the former destroyed: what was wrapped under it is not', async () => {
  const it = await place()
  await write(it, 'n1', 'case-1')
  const [former] = await readMasters(it.keysDir, it.config)
  const { rows } = await it.db.pool.query('select wrapped from node.case_key')
  await makeMaster(it.keysDir, it.config, new Date())
  const keeper = keeperOf(it.url, () => readMasters(it.keysDir, it.config))
  assert.equal(await rewrap({ pool: it.db.pool, keeper }), 1)
  assert.equal(await rewrap({ pool: it.db.pool, keeper }), 0, 'doing it again finds nothing')
  forgetMaster(it.keysDir, former)
  assert.equal(masterFiles(it.keysDir).length, 1)
  it.keeper.forget(['case-1'])
  assert.equal(await read(it, 'n1'), words, 'the node hears of it by itself')
  const later = keeperOf(it.url, () => readMasters(it.keysDir, it.config))
  const backup = { scope: 'case-1', generation: 1, master: former.id, wrapped: rows[0].wrapped }
  await assert.rejects(later.unwrap(backup), /is not here/, 'a backup from before shows nothing any more')
  await later.close()
  await keeper.close()
})

test('a lost master key is never replaced by a new one, and another one is found out before the node listens', async () => {
  const it = await place()
  await write(it, 'n1', 'case-1')
  rmSync(join(it.keysDir, 'master'), { recursive: true })
  await assert.rejects(openVault(it.config, it.url), /Restore it from your backup/)
  await makeMaster(it.keysDir, it.config, new Date())
  await assert.rejects(openVault(it.config, it.url), /do not open with the master key/)
})

test('two officers of three get the master key back; one alone, or a share that was changed, does not', async () => {
  const it = await place()
  await write(it, 'n1', 'case-1')
  const { recovery, shares } = await newRecovery(it.config.node, ['Ada Rossi', 'Bo Lindqvist', 'Chiara Conti'], 2, new Date())
  keepRecovery(it.keysDir, recovery)
  escrowAll(it.keysDir, await readMasters(it.keysDir, it.config))
  await makeMaster(it.keysDir, it.config, new Date())
  const all = await readMasters(it.keysDir, it.config)
  for (const file of masterFiles(it.keysDir)) rmSync(join(it.keysDir, 'master', file))
  await assert.rejects(recovered(it.keysDir, [shares[0]!]), /2 shares of this recovery key are needed; 1 were given/)
  await assert.rejects(recovered(it.keysDir, [shares[0]!, shares[0]!]), /1 were given/, 'the same share twice is one')
  const forged = { ...shares[1]!, share: `${shares[1]!.share.slice(0, -2)}AA` }
  await assert.rejects(recovered(it.keysDir, [shares[0]!, forged]), /do not make the recovery key/)
  const keys = await recovered(it.keysDir, [shares[2]!, shares[0]!])
  assert.deepEqual(
    keys.map((key) => Buffer.from(key).toString('hex')).toSorted(),
    all.map((one) => Buffer.from(one.key).toString('hex')).toSorted(),
    'what was made after the ceremony is in escrow too',
  )
  await putBack(it.keysDir, keys, it.config, new Date())
  await (await openVault(it.config, it.url)).close()
  for (const file of readdirSync(join(it.keysDir, 'master')).filter((one) => one.endsWith('.escrow')))
    for (const key of keys)
      assert.ok(!readFileSync(join(it.keysDir, 'master', file), 'utf8').includes(Buffer.from(key).toString('base64url')))
})

test('the master key may come from the environment, with the former beside it until the change is done', async () => {
  const [first, second] = ['11'.repeat(32), '22'.repeat(32)]
  const it = await place({ masterKey: 'secret', masterSecret: first })
  await write(it, 'n1', 'case-1')
  const both = { ...it.config, masterSecret: second, masterFormerSecret: first }
  const keeper = keeperOf(it.url, () => readMasters(it.keysDir, both))
  assert.equal(await rewrap({ pool: it.db.pool, keeper }), 1)
  await keeper.close()
  const after_ = { ...it.config, masterSecret: second }
  await (await openVault(after_, it.url)).close()
  await assert.rejects(openVault(it.config, it.url), /do not open/)
})
