/** An operator who must hand over a node: database, files, keys, backups. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import { attempt } from '../../../test/adversaries.ts'
import { wholeNode } from '../../../test/whole-node.ts'
import { addOfficer } from '../../directory/store.ts'
import { unlock } from '../vault/box.ts'
import { keeperOf } from '../vault/keeper.ts'
import { forgetMaster, makeMaster, readMasters } from '../vault/masters.ts'
import { rewrap } from '../vault/renewing.ts'
import { openValue } from '../vault/sealed-sql.ts'

const node = await wholeNode()
const elifId = node.db.newId<'officer'>()
await addOfficer(
  node.db.sql,
  { id: elifId, name: 'Elif Kaya', authority: 'XA', roles: ['data-protection-officer'] },
  node.db.now(),
)
const [amara, elif, chiara] = await Promise.all(['Amara Diallo', 'Elif Kaya', 'Chiara Conti'].map((it) => node.signIn(it)))
const keysDir = join(node.config.dataDir, 'keys')
const evidence = join(node.config.dataDir, 'evidence')
const backup = mkdtempSync(join(tmpdir(), 'comity-backup-'))
after(() => rmSync(backup, { recursive: true, force: true }))

const word = 'Zephyrine'
const matter = async () => {
  const file = await amara!.act<{ id: string }>('/cases', {
    title: 'Harbour',
    purpose: 'Investigation',
    basis: 'Art. 1',
    instruments: [],
  })
  await amara!.act(`/evidence/cases/${file.id}/exhibits`, {
    name: 'statement.txt',
    mime: 'text/plain',
    contentBase64: Buffer.from(`Statement of ${word} in ${file.id}`).toString('base64'),
    origin: { authority: 'XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'the statement',
  })
  return file.id
}
const filesUnder = (dir: string): Buffer[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((it) => join(dir, it))
    .filter((it) => statSync(it).isFile())
    .map((it) => readFileSync(it))
const database = async (): Promise<string> => {
  const client = new pg.Client({ connectionString: node.config.databaseUrl! })
  await client.connect()
  const { rows } = await client.query<{ it: string }>(
    `select query_to_xml('select * from ' || quote_ident(schemaname) || '.' || quote_ident(tablename), true, false, '')::text as it
       from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  await client.end()
  return rows.map((row) => row.it).join('\n')
}
/** Everything in the folder that opens with the keys of the cases that rows and master keys give. */
async function openedWith(
  files: readonly Buffer[],
  keyOf: (of: string, generation: number) => Promise<Uint8Array | undefined>,
): Promise<string[]> {
  const found: string[] = []
  for (const it of files) {
    const label = /^sealed:1:(\d+):([\w-]+):/.exec(it.subarray(0, 400).toString('latin1'))
    if (!label) continue
    const of = Buffer.from(label[2]!, 'base64url').toString()
    const key = await keyOf(of, Number(label[1])).catch(() => undefined)
    if (key) found.push(unlock(key, it.subarray(label[0].length), `comity-file-v1\n${of}`).toString())
  }
  return found
}
const ofCase = await matter()

attempt('O1', async () => {
  const { rows } = await node.db.sql.query<{ n: number }>('select count(*)::int as n from federation.inbox')
  const peers = await node.db.sql.query('select 1 from directory.node')
  return rows[0]?.n === 0 && peers.rows.length === 0 ? 'nothing' : 'letters of others'
})

attempt('O2', async () => {
  const all =
    (await database()) +
    filesUnder(evidence)
      .map((it) => it.toString('latin1'))
      .join('\n')
  return all.includes(word) ? 'the statement' : 'nothing of what rests sealed'
})

attempt('O3', async () => {
  const keeper = keeperOf(node.config.databaseUrl!, () => readMasters(keysDir, node.config))
  const opened = await openedWith(filesUnder(evidence), keeper.key)
  await keeper.close()
  return opened.some((it) => it.includes(word)) ? 'what this authority holds today' : 'nothing'
})

// What an old backup is: the files and the wrapped keys as they were before the erasure.
let oldKeys: { scope: string; generation: number; master: string; wrapped: Uint8Array }[] = []
async function backedUpAndErased(): Promise<void> {
  cpSync(evidence, join(backup, 'evidence'), { recursive: true })
  oldKeys = (await node.db.pool.query('select scope, generation, master, wrapped from node.case_key')).rows
  await amara!.act(`/cases/${ofCase}/close`, { reason: 'final judgment' })
  const proposed = await elif!.act<{ id: string }>(`/protection/retention/${ofCase}`, {
    proposal: 'erase',
    reason: 'period over',
  })
  await chiara!.act(`/protection/keeping/${proposed.id}/decision`, { agree: true, note: 'Period over, agreed' })
}

attempt('O4', async () => {
  await backedUpAndErased()
  const all =
    (await database()) +
    filesUnder(evidence)
      .map((it) => it.toString('latin1'))
      .join('\n')
  const keeper = keeperOf(node.config.databaseUrl!, () => readMasters(keysDir, node.config))
  // The very files of the backup, with today's database and keys: the row of the key is there, the key is not.
  const opened = await openedWith(filesUnder(join(backup, 'evidence')), keeper.key)
  await keeper.close()
  const { rows } = await node.db.pool.query('select destroyed_at from node.case_key where scope = $1', [ofCase])
  assert.ok(rows.length > 0 && rows.every((it) => it.destroyed_at))
  return all.includes(word) || opened.some((it) => it.includes(word)) ? 'the statement' : 'nothing'
})

attempt('O5', async () => {
  const before = keeperOf(node.config.databaseUrl!, () => readMasters(keysDir, node.config))
  const old = (keeper: typeof before) => async (of: string, generation: number) => {
    const row = oldKeys.find((it) => it.scope === of && it.generation === generation)
    return row && keeper.unwrap(row)
  }
  const still = await openedWith(filesUnder(join(backup, 'evidence')), old(before))
  assert.ok(
    still.some((it) => it.includes(word)),
    'until the master key is changed, an old backup with the keys shows it',
  )
  await before.close()
  const [formerMaster] = await readMasters(keysDir, node.config)
  await makeMaster(keysDir, node.config, new Date())
  const keeper = keeperOf(node.config.databaseUrl!, () => readMasters(keysDir, node.config))
  await rewrap({ pool: node.db.pool, keeper })
  forgetMaster(keysDir, formerMaster)
  await keeper.close()
  const today = keeperOf(node.config.databaseUrl!, () => readMasters(keysDir, node.config))
  const opened = await openedWith(filesUnder(join(backup, 'evidence')), old(today))
  const present = await matter()
  assert.ok(await openValue(today, 'assistance.note.text', `plain ${present}`), 'what is not sealed is as it was')
  await today.close()
  return opened.length === 0 ? 'nothing' : opened.join()
})

attempt('O6', async () => {
  const { rows } = await node.db.pool.query<{ data: Buffer; event: string | null }>(
    'select l.data, e.event from ledger.leaf l join ledger.entry e on e.id = l.entry',
  )
  for (let n = 0; n < 100 && rows.length === 0; n++) await new Promise((go) => setTimeout(go, 50))
  // The guess is right to the letter; without the salt no digest of it is the leaf.
  const guesses = rows.flatMap((it) => (it.event ? [it.event] : []))
  const leaves = new Set(rows.map((it) => it.data.toString('latin1')))
  const hit = guesses.some((it) =>
    ['sha256', 'sha512'].some(
      (how) =>
        leaves.has(createHash(how).update(it).digest().toString('latin1')) ||
        [...leaves].some((leaf) => leaf.includes(createHash(how).update(it).digest().toString('latin1'))),
    ),
  )
  return hit ? 'a proof' : 'nothing'
})
