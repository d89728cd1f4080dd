import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { entryOf, newSigner, node, origin, sequencerOn } from '../../../test/ledger.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import { remembering } from '../desk.ts'
import { examine } from '../fsck/store.ts'
import { kinds, parseVkey } from '../tlog/note.ts'
import { kOf } from '../tlog/policy.ts'
import { checkProof } from '../tlog/proof.ts'
import { askWitness, type WitnessPeer } from '../witness/courier.ts'
import { addCheckpoint } from '../witness/witness.ts'
import { Halt } from './agreeing/sequencer.ts'
import { logState, proofAt, witnessing_ms } from './desk.ts'
import { checkpointFiles } from './lock/store.ts'
import { drain } from './sequencer.ts'
import { nativeChecks } from './signer.ts'
import * as store from './store.ts'

const at = '2026-11-25T09:00:00.000Z' as Instant

async function started(more: Parameters<typeof sequencerOn>[1] = {}) {
  const db = await testDatabase()
  const it = sequencerOn(db, more)
  const remember = remembering(db, { origin, node })
  const act = (from: number, to: number) =>
    Promise.all(Array.from({ length: to - from }, (_, i) => db.transaction((sql) => remember(sql, entryOf(from + i)))))
  const whole = async (keys = [parseVkey(it.signer.vkey)!]) =>
    (await db.transaction(async (sql) => examine(sql, { origin, keys, witnesses: [], held: await it.lock.read() }))).damage
  return { db, it, act, whole }
}

test('L6: while the second place cannot be written acts go on and nothing is shown; once it can, everything is', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'comity-full-'))
  const place = join(dir, 'volume')
  const { db, it, act, whole } = await started({ lock: checkpointFiles(join(place, 'checkpoint')) })
  await act(0, 3)
  await drain(it)
  rmSync(place, { recursive: true })
  writeFileSync(place, 'a file stands where the volume was mounted')
  await act(3, 6)
  await assert.rejects(drain(it), (fault) => !(fault instanceof Halt), 'a fault of the world, tried again')
  assert.equal((await store.head(db.sql, origin))!.published, 3)
  await act(6, 9)
  unlinkSync(place)
  await assert.rejects(
    drain(it),
    (fault) => fault instanceof Halt && fault.code === 'second-place-lost',
    'an empty volume is no volume',
  )
  const { resume } = await import('./halting/sequencer.ts')
  await resume(it, { adopt: true })
  await drain(it)
  assert.equal((await store.head(db.sql, origin))!.published, 9)
  assert.deepEqual(await whole(), [])
  rmSync(dir, { recursive: true })
})

test('L8: a flood of acts while nothing is sequenced is stored, then given its places, none lost and none twice', async () => {
  const { db, it, act, whole } = await started()
  await drain(it)
  const ids = await act(0, 1500)
  assert.equal((await store.waiting(db.sql, origin)).count, 1500)
  await drain(it)
  const { rows } = await db.sql.query<{ n: number }>(
    'select count(distinct entry)::int as n from ledger.leaf where entry = any($1::uuid[])',
    [ids],
  )
  assert.deepEqual([rows[0]!.n, (await store.head(db.sql, origin))!.published], [1500, 1500])
  assert.deepEqual(await whole(), [])
})

test('L12: with none, one fewer and enough witnesses the level is right; clocks a day off and false answers change nothing; waiting long is told', async () => {
  const { db, it, act } = await started()
  await act(0, 2)
  await drain(it)
  const witnesses = ['w1', 'w2', 'w3'].map((name) => newSigner(`${name}.example`, kinds.cosignature))
  const keys = witnesses.map((w) => parseVkey(w.vkey)!)
  const policy = { logs: [parseVkey(it.signer.vkey)!], witnesses: keys, quorum: kOf(2, keys) }
  const own = { origin, node, vkey: it.signer.vkey, policy: async () => policy }
  const peer = (n: number, skew_ms = 0): WitnessPeer => ({
    name: witnesses[n]!.name,
    vkey: witnesses[n]!.vkey,
    url: '',
    async submit(body) {
      await db.sql.query('delete from ledger.cosigned') // each witness has a memory of its own
      const tools = { tools: db, signer: witnesses[n]!, trusted: async () => [it.signer.vkey] }
      const answer = await addCheckpoint(tools, new TextEncoder().encode(body), plus_ms(at, skew_ms))
      return { status: answer.status, body: String(answer.body) }
    },
  })
  const tools = { tools: db, origin, peers: async () => [], policy: async () => policy }
  const state = (later_ms = 0) => logState(db.sql, own, plus_ms(db.now(), later_ms))
  assert.deepEqual([(await state()).witnessed, (await state()).late], [0, undefined])
  assert.equal((await state(witnessing_ms + 60_000)).late, true, 'a person is told after a quarter of an hour')
  await assert.rejects(
    askWitness(tools, { ...peer(0), submit: async () => ({ status: 200, body: `\u2014 w1.example ${'A'.repeat(104)}\n` }) }),
    /without its signature/,
  )
  const day = 24 * 3_600_000
  assert.ok(await askWitness(tools, peer(0, -day)))
  assert.equal((await state()).witnessed, 0, 'one is not two')
  assert.ok(await askWitness(tools, peer(1, day)))
  assert.deepEqual([(await state(witnessing_ms * 2)).witnessed, (await state(witnessing_ms * 2)).late], [2, undefined])
  const [leaf] = await store.leaves(db.sql, origin, 1, 2)
  const verdict = checkProof(await proofAt(db.sql, origin, 1, 2), leaf!, policy, nativeChecks)
  assert.ok(verdict.holds && verdict.witnessed)
  await act(2, 3)
  await drain(it)
  assert.equal((await state()).witnessed, 2, 'work goes on without them')
})

test('L13: the key of the log is changed in two steps; at each, readers with the old and with the new list find it good', async () => {
  const [old, next] = [newSigner(origin, kinds.ed25519), newSigner(origin, kinds.ed25519)]
  const { db, it, act, whole } = await started({ signer: old })
  const list = (...signers: (typeof old)[]) => ({
    logs: signers.map((s) => parseVkey(s.vkey)!),
    witnesses: [],
    quorum: 'none' as const,
  })
  const proofOf = async (index: number) => {
    const size = (await store.head(db.sql, origin))!.published!
    const [leaf] = await store.leaves(db.sql, origin, index, index + 1)
    const text = await proofAt(db.sql, origin, index, size)
    return (...signers: (typeof old)[]) => checkProof(text, leaf!, list(...signers), nativeChecks).holds
  }
  await act(0, 2)
  await drain(it)
  const before = await proofOf(1)
  const during = { ...it, signer: next, also: [old] }
  await act(2, 4)
  await drain(during)
  const between = await proofOf(3)
  const after = { ...it, signer: next, also: [] }
  await act(4, 6)
  await drain(after)
  const last = await proofOf(1)
  assert.deepEqual([before(old), before(next)], [true, false])
  assert.deepEqual([between(old), between(next), between(old, next)], [true, true, true])
  assert.deepEqual([last(old), last(next)], [false, true], 'an entry from before the change is proved under the new key')
  assert.deepEqual(await whole([old, next].map((s) => parseVkey(s.vkey)!)), [])
  const stranger = { ...it, signer: newSigner(origin, kinds.ed25519), lock: it.lock }
  await assert.rejects(drain(stranger), (fault) => fault instanceof Halt && fault.code === 'second-place-unreadable')
})
