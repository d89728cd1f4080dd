import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { z } from 'zod'
import { acquaint, administrator, effect, type TestNode, testNode, until } from '../../test/nodes.ts'
import { skip, status } from '../../test/outside/python.ts'
import type { NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { remembering } from '../ledger/desk.ts'
import { witnessedRecord } from '../ledger/log/desk.ts'
import { checkpointFiles } from '../ledger/log/lock/store.ts'
import type { OwnLog } from '../ledger/log/own.ts'
import { drain } from '../ledger/log/sequencer.ts'
import { signerOf } from '../ledger/log/signer.ts'
import { kinds, parseVkey } from '../ledger/tlog/note.ts'
import { verifyRecord } from '../ledger/verify.ts'
import { replyPermit } from '../protection/permit.ts'
import type { MessageId } from './letter.ts'

const handlers = { 'test.note': { kind: 'test.note', schema: z.object({ n: z.number() }), receive: effect } }
const dir = mkdtempSync(join(tmpdir(), 'comity-proving-'))

/** A node with a log of its own; nobody witnesses it, so what is published counts. */
async function logging(id: string) {
  const signer = signerOf(id, kinds.ed25519, generateKeyPairSync('ed25519').privateKey)
  const own: OwnLog = {
    origin: id,
    node: id as NodeId,
    vkey: signer.vkey,
    policy: async () => ({ logs: [parseVkey(signer.vkey)!], witnesses: [], quorum: 'none' }),
  }
  const node = await testNode(id, {
    handlers,
    log: own,
    ledger: (db) => ({
      remember: remembering(db, own),
      recordOf: (subject, act) => witnessedRecord(db.sql, own, subject, act),
    }),
  })
  return { node, sequence: () => drain({ tools: node.db, signer, lock: checkpointFiles(join(dir, id)) }) }
}
const [{ node: xa }, { node: xb, sequence }, { node: xc }] = (await Promise.all(
  ['xa-central', 'xb-central', 'xc-central'].map(logging),
)) as [Awaited<ReturnType<typeof logging>>, Awaited<ReturnType<typeof logging>>, Awaited<ReturnType<typeof logging>>]
after(async () => {
  await Promise.all([xa, xb, xc].map((it) => it.close()))
  rmSync(dir, { recursive: true })
})
await acquaint(xa, xb)
await acquaint(xb, xc)

const officer = administrator()
const send = (n: number): Promise<MessageId> =>
  xa.db.transaction((sql) =>
    xa.post.post(sql, {
      permit: replyPermit({ to: xb.id, purpose: 'test', at: xa.db.now() }),
      to: xb.id,
      chain: 'proved',
      kind: 'test.note',
      body: { n },
    }),
  )
const utf8 = (text: unknown) => new TextEncoder().encode(String(text))
/** As the courier asks, at an hour of the test's choosing. */
async function asked(from: TestNode, hours: number): Promise<{ ask: string } | undefined> {
  return from.post.unproved(xb.id, new Date(Date.now() + hours * 3_600_000).toISOString() as Instant)
}

test('a sender gets the proof that the recipient opened its letter from the log of the recipient, and can show it offline', async () => {
  const id = await send(1)
  const courier = await xa.goOut()
  await until(async () => (await xa.post.deliveriesOf(xa.db.sql, [id]))[0]?.state === 'opened')
  await courier.stop()
  assert.equal(await asked(xa, 0), undefined, 'witnesses are given a minute')
  await assert.rejects(xa.post.proofOf(officer, id, xa.db.now()), { code: 'not-proved' })
  const at = new Date(Date.now() + 120_000).toISOString() as Instant
  const first = await xa.post.unproved(xb.id, at)
  const early = await xb.post.proofs(utf8(first!.ask), at)
  assert.deepEqual(JSON.parse(String(early.body)), { v: 1, proofs: [] }, 'not yet in the log')
  await sequence()
  const answer = await xb.post.proofs(utf8(first!.ask), at)
  assert.equal(answer.status, 200)
  assert.equal(await xa.post.unproved(xb.id, at), undefined, 'not asked twice within the hour')

  const [given] = (JSON.parse(String(answer.body)) as { proofs: { message: string; record: string }[] }).proofs
  const file = JSON.parse(given!.record) as { event: { counterparty: string } }
  const forged = JSON.stringify({ ...file, event: { ...file.event, counterparty: 'xc-central' } })
  await xa.post.takeProofs(xb.id, utf8(JSON.stringify({ v: 1, proofs: [{ message: id, record: forged }] })), at)
  await assert.rejects(xa.post.proofOf(officer, id, xa.db.now()), { code: 'not-proved' })
  const { rows } = await xa.db.sql.query<{ kind: string }>(`select kind from federation.incident where kind = 'proof-false'`)
  assert.equal(rows.length, 1)

  await xa.post.takeProofs(xb.id, utf8(answer.body), at)
  const { bytes } = await xa.post.proofOf(officer, id, xa.db.now())
  const verdict = verifyRecord(new TextDecoder().decode(bytes))
  assert.ok(verdict.holds)
  assert.equal(verdict.event?.subject, `message:${id}`)
  // As the portal hands it out, checked by a program that shares no line with ours; nobody witnesses this log.
  if (!skip) assert.equal(status(new TextDecoder().decode(bytes)), 3)
  assert.equal((await xa.post.deliveries(officer, { limit: 5 }, xa.db.now()))[0]!.proved, true)
})

test('nobody but the sender of a letter gets its proof, and an asking that is not genuine gets none', async () => {
  const id = await send(2)
  const courier = await xa.goOut()
  await until(async () => (await xa.post.deliveriesOf(xa.db.sql, [id]))[0]?.state === 'opened')
  await courier.stop()
  await sequence()
  const at = new Date(Date.now() + 180_000).toISOString() as Instant
  const { ask } = (await xa.post.unproved(xb.id, at))!
  const other = { ...JSON.parse(ask), from: 'xc-central' }
  assert.equal((await xb.post.proofs(utf8(JSON.stringify(other)), at)).status, 403)
  const late = new Date(Date.parse(at) + 3_600_000).toISOString() as Instant
  assert.equal((await xb.post.proofs(utf8(ask), late)).status, 403)
  assert.equal((await xc.post.proofs(utf8(ask), at)).status, 400)
  assert.equal((await xb.post.proofs(utf8('{'), at)).status, 400)
  const answer = JSON.parse(String((await xb.post.proofs(utf8(ask), at)).body)) as { proofs: { message: string }[] }
  assert.deepEqual(
    answer.proofs.map((it) => it.message),
    [id],
  )
})
