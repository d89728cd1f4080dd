import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { changeEvent, entryOf, newSigner, node, origin, sequencerOn } from '../../../test/ledger.ts'
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { ledgerDesk, remembering } from '../desk.ts'
import type { EntryId } from '../entry.ts'
import { drain } from '../log/sequencer.ts'
import { erase } from '../store.ts'
import { kinds, parseVkey } from '../tlog/note.ts'
import { verifyRecord } from '../verify.ts'
import { askWitness } from '../witness/courier.ts'
import { addCheckpoint } from '../witness/witness.ts'
import { type damages, examine } from './store.ts'

const db = await testDatabase()
const at = '2026-11-23T09:00:00.000Z' as Instant
const it = sequencerOn(db)
const witness = newSigner('xb-central.comity/witness', kinds.cosignature)
const policy = { logs: [parseVkey(it.signer.vkey)!], witnesses: [parseVkey(witness.vkey)!], quorum: witness.vkey }
const remember = remembering(db, { origin, node })
const ids: EntryId[] = []
const act = async (from: number, to: number) => {
  for (let n = from; n < to; n++) ids.push(await db.transaction((sql) => remember(sql, entryOf(n))))
}
const whole = () =>
  db.transaction((sql) =>
    examine(sql, { origin, keys: policy.logs, witnesses: policy.witnesses, held: (it.lock as { held: string | null }).held }),
  )
const desk = ledgerDesk({
  ...db,
  remember,
  protection: { permit: () => undefined, mayAsk: () => true },
  caseFacts: async (_, id) => ({ id: id as CaseId, members: ['amara' as OfficerId], purpose: '', closed: false }),
  log: { origin, node, vkey: it.signer.vkey, policy: async () => policy },
})
const amara = { id: 'amara' as OfficerId, name: 'Amara', authority: 'XA', roles: ['prosecutor' as const], signedInAt: at }

await act(0, 3)
await drain(it)
await act(3, 520)
await drain(it)
await act(520, 530)
await drain(it)
await askWitness(
  { tools: db, origin, peers: async () => [], policy: async () => policy },
  {
    name: witness.name,
    vkey: witness.vkey,
    url: '',
    async submit(body) {
      const tools = { tools: db, signer: witness, trusted: async () => [it.signer.vkey] }
      const answer = await addCheckpoint(tools, new TextEncoder().encode(body), at)
      return { status: answer.status, body: String(answer.body) }
    },
  },
)

await act(530, 531) // one entry that still waits

test('a log that nobody touched is found whole, everything recomputed', async () => {
  const found = await whole()
  assert.deepEqual(found.damage, [])
  assert.deepEqual([found.entries, found.erased, found.cosignatures], [530, 0, 1])
  assert.ok(found.checkpoints >= 4 && found.tiles >= 4)
})

test('L7: whatever is flipped, cut, added or taken away in the store, the examination names it and where it is', async () => {
  await drain(it)
  const flip = (column: string) => `set ${column} = set_byte(${column}, 5, get_byte(${column}, 5) # 1)`
  const wrongs: [string | ((sql: Sql) => Promise<void>), (typeof damages)[number], string][] = [
    [`update ledger.leaf ${flip('data')} where index = 300`, 'leaf-differs', 'leaf 300'],
    [(sql) => changeEvent(sql, ids[7]!, (event) => event.replace('cigarette', 'diamond')), 'leaf-differs', 'leaf 7'],
    [`update ledger.entry ${flip('salt')} where id = '${ids[8]}'`, 'leaf-differs', 'leaf 8'],
    [`delete from ledger.leaf where index = 12`, 'leaf-missing', 'leaf 12'],
    [`update ledger.tile ${flip('hashes')} where level = 0 and index = 1`, 'tile-differs', 'tile/0/001'],
    [`update ledger.tile ${flip('hashes')} where level = 1`, 'tile-differs', 'tile/1/000.p/2'],
    [`delete from ledger.tile where level = 0 and index = 2`, 'tile-missing', 'tile/0/002.p/19'],
    [
      `insert into ledger.tile select log, 0, 9, hashes from ledger.tile where level = 0 and index = 0`,
      'tile-beyond-head',
      'tile/0/9',
    ],
    [
      `insert into ledger.leaf select log, 9000, home, gen_random_uuid(), data from ledger.leaf where index = 0`,
      'leaf-beyond-head',
      'leaf 9000',
    ],
    [`update ledger.log ${flip('frontier')}`, 'head-differs', 'head'],
    [`update ledger.checkpoint ${flip('root')} where size = 3`, 'checkpoint-differs', 'checkpoint 3'],
    [
      `update ledger.checkpoint set note = (select note from ledger.checkpoint where size = 3) where size = 531`,
      'checkpoint-differs',
      'checkpoint 531',
    ],
    [
      `update ledger.checkpoint set note = overlay(note placing 'A' from length(note) - 10 for 1) where size = 3`,
      'checkpoint-unsigned',
      'checkpoint 3',
    ],
    [
      `update ledger.cosignature set line = overlay(line placing 'AAAA' from length(line) - 20 for 4)`,
      'cosignature-false',
      'witness',
    ],
    [
      `insert into ledger.pending (log, home, entry, data) select log, home, entry, data from ledger.leaf where index = 4`,
      'entry-twice',
      `entry ${ids[4]}`,
    ],
    [`delete from ledger.checkpoint where size = 531`, 'checkpoint-missing', 'checkpoint 531'],
  ]
  for (const [wrong, code, where] of wrongs) {
    let damage: Awaited<ReturnType<typeof whole>>['damage'] = []
    await db
      .transaction(async (sql) => {
        await (typeof wrong === 'string' ? sql.query(wrong) : wrong(sql))
        damage = (await examine(sql, { origin, keys: policy.logs, witnesses: policy.witnesses, held: it.lock.held })).damage
        throw new Error('undo')
      })
      .catch((fault: Error) => assert.equal(fault.message, 'undo', fault.stack))
    assert.ok(
      damage.some((d) => d.code === code && d.where.includes(where)),
      `${wrong}: ${JSON.stringify(damage.slice(0, 3))}`,
    )
  }
  assert.deepEqual((await whole()).damage, [], 'and nothing of that stayed')
})

test('L14: after content and salts are erased the tree, every proof and the examination stay whole, and nothing can be read back', async () => {
  const erased = ids.slice(10, 20)
  for (const id of erased) await erase(db.sql, id, 'all', at)
  const found = await whole()
  assert.deepEqual([found.damage, found.erased], [[], 10])
  const { rows } = await db.sql.query<{ row: string }>(`select e::text as row from ledger.entry e where id = any($1::uuid[])`, [
    erased,
  ])
  assert.equal(rows.length, 10)
  for (const { row } of rows) assert.doesNotMatch(row, /cigarette|Amara|transmit.*purpose/)
  for (const id of [ids[9]!, ids[20]!, ids[529]!]) {
    const { bytes } = await desk.proofOf(amara, id, at)
    const verdict = verifyRecord(new TextDecoder().decode(bytes), policy)
    assert.deepEqual([verdict.holds, verdict.level], [true, 'witnessed'])
  }
  await act(531, 540)
  await drain(it)
  assert.deepEqual((await whole()).damage, [])
})
