import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, test } from 'node:test'
import { z } from 'zod'
import { acquaint, administrator, effect, type TestNode, testNode, until } from '../../test/nodes.ts'
import { keyOf, type LogSigner, signerOf } from '../ledger/log/signer.ts'
import * as log from '../ledger/log/store.ts'
import { checkpointText } from '../ledger/tlog/checkpoint.ts'
import { kinds, noteText, signatureLine } from '../ledger/tlog/note.ts'
import { misconduct } from '../ledger/witness/store.ts'
import { replyPermit } from '../protection/permit.ts'
import type { Handler, MessageId } from './letter.ts'

const handlers: Record<string, Handler> = {
  'test.note': { kind: 'test.note', schema: z.object({ n: z.number() }), receive: effect },
}
const signers = ['xa', 'xb', 'xc'].map((it) =>
  signerOf(`${it}-central.comity/log`, kinds.ed25519, generateKeyPairSync('ed25519').privateKey),
)
const [xa, xb, xc] = (await Promise.all(
  signers.map((it) => testNode(it.name.slice(0, 10), { handlers, identity: true, log: { origin: it.name, vkey: it.vkey } })),
)) as [TestNode, TestNode, TestNode]
const [sa, sb] = signers as [LogSigner, LogSigner, LogSigner]
after(() => Promise.all([xa, xb, xc].map((it) => it.close())))
await acquaint(xa, xb)
await acquaint(xa, xc)
await acquaint(xb, xc)

async function signed(signer: LogSigner, size: number, root: Uint8Array): Promise<string> {
  const text = checkpointText(signer.name, size, root)
  return noteText(text, [signatureLine(keyOf(signer), await signer.sign(new TextEncoder().encode(text)))])
}

/** What the node shows as its newest checkpoint from now on. */
async function publish(node: TestNode, signer: LogSigner, size: number, root: Uint8Array): Promise<void> {
  const note = await signed(signer, size, root)
  const at = node.db.now()
  await node.db.transaction(async (sql) => {
    await log.holdHead(sql, signer.name)
    await sql.query(`delete from ledger.checkpoint where log = $1 and size = $2`, [signer.name, size])
    await log.putCheckpoint(sql, signer.name, { size, root, note, at })
    await log.setPublished(sql, signer.name, size, at)
  })
}
const send = (from: TestNode, to: TestNode, n: number): Promise<MessageId> =>
  from.db.transaction((sql) =>
    from.post.post(sql, {
      permit: replyPermit({ to: to.id, purpose: 'test', at: from.db.now() }),
      to: to.id,
      chain: 'c',
      kind: 'test.note',
      body: { n },
    }),
  )
const opened = (from: TestNode, id: MessageId) =>
  until(async () => (await from.post.deliveriesOf(from.db.sql, [id]))[0]?.state === 'opened')
const exchange = async (from: TestNode, to: TestNode, n: number) => {
  const courier = await from.goOut()
  await opened(from, await send(from, to, n))
  await courier.stop()
}
const proofsIn = (node: TestNode) => misconduct(node.db.sql)
const root = (n: number) => Buffer.alloc(32, n)

test('letters and receipts carry the newest checkpoint of both sides', async () => {
  await publish(xa, sa, 5, root(5))
  await publish(xb, sb, 7, root(7))
  await xb.post.courier.begin(xb.db.now())
  await exchange(xa, xb, 1)
  await exchange(xa, xb, 2)
  const { rows } = await xb.db.sql.query<{ header: { checkpoint: string; seen: string } }>(
    `select header from federation.inbox order by seq desc limit 1`,
  )
  assert.equal(rows[0]?.header.checkpoint, await signed(sa, 5, root(5)))
  assert.equal(rows[0]?.header.seen, await signed(sb, 7, root(7)))
  const receipts = await xa.db.sql.query<{ body: { checkpoint?: string; seen?: string } }>(
    `select body from federation.receipt where direction = 'got' and step = 'opened' order by at desc limit 1`,
  )
  assert.equal(receipts.rows[0]?.body.checkpoint, await signed(sb, 7, root(7)))
  assert.equal(receipts.rows[0]?.body.seen, await signed(sa, 5, root(5)))
  const [partner] = (await xa.post.partners(administrator(), xa.db.now())).filter((it) => it.peer.id === xb.id)
  assert.equal(partner?.log?.size, 7)
  assert.equal(partner?.forked, false)
  assert.deepEqual(await proofsIn(xb), [])
})

test('L11, G15: a log that shows two histories is a stored proof within one exchange, and with the next every partner holds it', async () => {
  await publish(xa, sa, 9, root(1))
  await exchange(xa, xb, 3)
  await publish(xa, sa, 9, root(2))
  await xa.restart()
  await exchange(xa, xc, 1)
  assert.deepEqual(await proofsIn(xb), [])
  assert.deepEqual(await proofsIn(xc), [])
  await exchange(xc, xb, 2)
  const [proof, ...more] = await proofsIn(xb)
  assert.equal(more.length, 0)
  assert.equal(proof?.size, 9)
  assert.deepEqual(new Set([proof?.note, proof?.held]), new Set([await signed(sa, 9, root(1)), await signed(sa, 9, root(2))]))
  await exchange(xb, xc, 4)
  assert.equal((await proofsIn(xc)).length, 1)
  const { rows } = await xb.db.sql.query(`select 1 from public.remembered where act = 'federation.split-view'`)
  assert.equal(rows.length, 1)
  const [partner] = (await xb.post.partners(administrator(), xb.db.now())).filter((it) => it.peer.id === xa.id)
  assert.equal(partner?.forked, true)
})

test('F5, L5: a node restored from an old copy learns from its partners that its log was longer', async () => {
  await publish(xb, sb, 20, root(20))
  await xb.post.courier.begin(xb.db.now())
  await exchange(xb, xa, 5)
  await xb.db.transaction(async (sql) => {
    await sql.query(`delete from ledger.checkpoint where log = $1 and size = 20`, [sb.name])
    await sql.query(`update ledger.log set published = 7 where log = $1`, [sb.name])
  })
  await xb.restart()
  await exchange(xa, xb, 6)
  const { rows } = await xb.db.sql.query<{ mark: string }>(`select mark from federation.incident where kind = 'own-log-behind'`)
  assert.deepEqual(rows, [{ mark: '20' }])
})

test('a checkpoint that the log did not sign proves nothing against it', async () => {
  const forged = (await signed(sb, 30, root(3))).replaceAll(sb.name, sa.name)
  const before = (await proofsIn(xc)).length
  const batch = { v: 1, letters: [], receipts: [], from: xb.id, checkpoints: [forged], proofs: [{ one: forged, other: forged }] }
  await xc.post.receive(new TextEncoder().encode(JSON.stringify(batch)), xc.db.now())
  assert.equal((await proofsIn(xc)).length, before)
})
