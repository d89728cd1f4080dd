/** What a backup brings back: the database and the data directory of an earlier day, put in the place of today's. */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { until } from '../../../test/nodes.ts'
import { wholeNode } from '../../../test/whole-node.ts'
import { addOfficer } from '../../directory/store.ts'

const elsewhere = mkdtempSync(join(tmpdir(), 'comity-second-place-'))
const saved = mkdtempSync(join(tmpdir(), 'comity-saved-'))
after(() => {
  for (const it of [elsewhere, saved]) rmSync(it, { recursive: true, force: true })
})
const node = await wholeNode({ checkpointDir: elsewhere })
const { dataDir, databaseUrl } = node.config
await addOfficer(
  node.db.sql,
  { id: node.db.newId<'officer'>(), name: 'Elif Kaya', authority: 'XA', roles: ['data-protection-officer'] },
  node.db.now(),
)
const word = 'Zephyrine'
const name = /\/(t_[0-9a-f]+)\?/.exec(databaseUrl!)![1]!

/** Done at the server while nobody holds the database. */
async function atServer(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl!.replace(`/${name}?`, '/postgres?') })
  await client.connect()
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  for (const statement of statements) await client.query(statement)
  await client.end()
}
const filesWith = (text: string): string[] =>
  readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((path) => {
    const file = join(dataDir, path)
    return existsSync(file) && statSync(file).isFile() && readFileSync(file).includes(text)
  })
async function everything(): Promise<string> {
  const { rows } = await node.db.sql.query<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const texts: string[] = []
  for (const { schema, name: table } of rows)
    texts.push(JSON.stringify((await node.db.sql.query(`select * from "${schema}"."${table}"`)).rows))
  return texts.join('\n')
}

test('R12 a backup of database and data directory that is put back shows nothing of what was erased since, before anyone can ask', async () => {
  const amara = await node.signIn('Amara Diallo')
  const file = await amara.act<{ id: string }>('/cases', {
    title: `Matter of ${word}`,
    purpose: 'Investigation',
    basis: 'Art. 1',
    instruments: [],
  })
  await amara.act(`/evidence/cases/${file.id}/exhibits`, {
    name: `${word}.txt`,
    mime: 'text/plain',
    contentBase64: Buffer.from(`Statement of ${word}`).toString('base64'),
    origin: { authority: 'XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'the statement',
  })
  await amara.act(`/cases/${file.id}/close`, { reason: 'final judgment' })
  // Another case with a record of ours, and a copy of a partner's.
  const other = await amara.act<{ id: string }>('/cases', { title: 'Quay', purpose: 'Investigation', basis: 'Art. 1' })
  const said = {
    field: 'passportNumber',
    value: 'Q01234567',
    basis: 'fact',
    source: 'Questura',
    dated: '2026-11-20',
    withheld: false,
  }
  const handling = { codes: ['H0'], onlyRecipients: [], notStates: [], onlyPurposes: [] }
  const record = await amara.act<{ id: string; reference: string }>('/intelligence/records', {
    case: other.id,
    kind: 'person',
    category: 'suspect',
    share: 'contact',
    contact: 'Squadra Mobile',
    handling,
    reviewBy: '2028-11-26',
    statements: [said],
  })
  const copies = async () =>
    (await node.db.sql.query<{ n: number }>('select count(*)::int as n from intelligence.copy')).rows[0]!.n
  await node.db.sql.query(
    `insert into intelligence.copy (case_id, partner, reference, record, received_at) values ($1, 'fr-central', 'FR-1', '{}', now())`,
    [other.id],
  )

  // The backup: taken before the erasure, database and data directory together.
  await node.stop()
  await atServer(`create database ${name}_backup template ${name}`)
  cpSync(dataDir, saved, { recursive: true })
  await node.restart()
  assert.ok((await everything()).includes(word))

  const [elif, chiara] = [await node.signIn('Elif Kaya'), await node.signIn('Chiara Conti')]
  const { id } = await elif.act<{ id: string }>(`/protection/retention/${file.id}`, { proposal: 'erase', reason: 'period over' })
  await chiara.act(`/protection/keeping/${id}/decision`, { agree: true, note: 'Period over, agreed' })
  assert.ok(!(await everything()).includes(word))
  await amara.act(`/intelligence/records/${record.id}/recall`, { reason: 'The passport was found' })
  await node.db.sql.query(`insert into intelligence.taken_back (partner, reference, at) values ('fr-central', 'FR-1', now())`)
  await node.db.sql.query(`delete from intelligence.copy where reference = 'FR-1'`)
  const list = join(elsewhere, 'recalls.jsonl')
  await until(async () => existsSync(list) && ['FR-1', record.reference].every((it) => readFileSync(list, 'utf8').includes(it)))

  // The machine burns, and the backup is all there is but the second place.
  await node.stop()
  rmSync(dataDir, { recursive: true })
  cpSync(saved, dataDir, { recursive: true })
  await atServer(`drop database ${name}`, `alter database ${name}_backup rename to ${name}`)
  assert.ok(!existsSync(join(dataDir, 'erasures.jsonl')), 'the list of that day knows nothing of the erasure')
  await node.restart()

  assert.ok(!(await everything()).includes(word), 'no table')
  assert.deepEqual(filesWith(word), [], 'no file')
  const { rows } = await node.db.pool.query<{ destroyed_at: unknown }>(
    'select destroyed_at from node.case_key where scope = $1',
    [file.id],
  )
  assert.ok(rows.length > 0 && rows.every((it) => it.destroyed_at), 'its key is destroyed again')
  assert.equal(
    (await (await node.signIn('Amara Diallo')).get<{ title: string }>(`/cases/${file.id}`)).title.includes(word),
    false,
  )
  const { rows: found } = await node.db.sql.query<{ state: string }>(
    'select state from intelligence.record where reference = $1',
    [record.reference],
  )
  assert.deepEqual([found.map((it) => it.state), await copies()], [['recalled'], 0], 'what was recalled is recalled again')
})
