import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, test } from 'node:test'
import { z } from 'zod'
import { acquaint, administrator, effect, type TestNode, testNode } from '../../test/nodes.ts'
import { fingerprint, phrase } from '../directory/manifest.ts'
import type { NodeId } from '../kernel/id.ts'
import { plus_ms } from '../kernel/instant.ts'
import { generateKeys } from '../node/keys.ts'
import { replyPermit } from '../protection/permit.ts'
import type { Envelope } from './envelope.ts'
import type { Handler, MessageId } from './letter.ts'

const handlers: Record<string, Handler> = {
  'test.note': { kind: 'test.note', schema: z.object({ n: z.number() }), receive: effect },
}
const [xa, xb] = await Promise.all([testNode('xa-central', { handlers }), testNode('xb-central', { handlers })])
after(() => Promise.all([xa, xb].map((it) => it.close())))
await acquaint(xa, xb)
const [ada, bo] = [administrator('Ada'), administrator('Bo')]
const two = [ada, bo].map((it) => ({ name: it.name, authority: 'Central authority', roles: ['administrator'] as const }))

const send = (from: TestNode, to: TestNode, chain: string, n: number): Promise<MessageId> =>
  from.db.transaction((sql) =>
    from.post.post(sql, {
      permit: replyPermit({ to: to.id, purpose: 'test', at: from.db.now() }),
      to: to.id,
      chain,
      kind: 'test.note',
      body: { n },
    }),
  )
type Answer = { receipts: { step: string; verdict: string }[]; later: { code: string }[] }
const hand = async (to: TestNode, letters: readonly unknown[]): Promise<Answer> => {
  const answer = await to.post.receive(new TextEncoder().encode(JSON.stringify({ v: 1, letters, receipts: [] })), to.db.now())
  return JSON.parse(String(answer.body))
}
/** Whatever is due from one to the other, and its answer taken; the letters stay in hand for whoever wants to replay them. */
async function carry(from: TestNode, to: TestNode): Promise<{ letters: readonly Envelope[]; answer: Answer | undefined }> {
  const out = await from.post.courier.outgoing(to.id, from.db.now())
  if (!out) return { letters: [], answer: undefined }
  const batch = new TextEncoder().encode(JSON.stringify({ v: 1, letters: out.letters, receipts: out.receipts }))
  const { body } = await to.post.receive(batch, to.db.now())
  await from.post.courier.settle(to.id, out, Buffer.from(body as string), from.db.now(), () => 0)
  const answer = JSON.parse(Buffer.from(body as Uint8Array).toString())
  return { letters: out.letters, answer }
}
const stateOf = async (from: TestNode, id: MessageId) => (await from.post.deliveriesOf(from.db.sql, [id]))[0]
const numbers = async (node: TestNode) => (await node.effects()).map((it) => it.body.n)
const peer = async (of: TestNode, id: NodeId) => (await of.directory.nodes(ada, of.db.now())).items.find((it) => it.id === id)!
const acts = async (of: TestNode) =>
  (await of.db.sql.query<{ act: string; content: Record<string, unknown> }>(`select act, content from public.remembered`)).rows

/** The database is gone, and with it every chain and partner; whether the keys are gone too is asked. */
async function lose(node: TestNode, keys: 'kept' | 'lost'): Promise<void> {
  const { rows } = await node.db.sql.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('federation', 'directory') or tablename in ('effect', 'remembered')`,
  )
  await node.db.sql.query(`truncate ${rows.map((it) => it.name).join(', ')} cascade`)
  if (keys === 'lost') {
    rmSync(node.keysDir, { recursive: true })
    generateKeys(node.keysDir)
  }
  await node.restart()
}
/** The node that was lost introduces its partner as if for the first time. */
async function introduce(lost: TestNode, to: TestNode): Promise<void> {
  await lost.directory.propose(ada, to.url, lost.db.now())
  const { self } = await to.directory.nodes(ada, to.db.now())
  await lost.directory.accept(ada, to.id, fingerprint(self), lost.db.now())
}
const phraseOf = async (node: TestNode, id: NodeId) => node.directory.phraseFor(await peer(node, id))

for (const keys of ['kept', 'lost'] as const)
  test(`F5: a partner that lost its database, keys ${keys}, begins anew when two officers said so, and nothing is replayed or dropped`, async () => {
    const start = (await numbers(xa)).length
    const chain = `f5:${keys}`
    await Promise.all(two.map((it) => xa.directory.addOfficer(ada, it, xa.db.now())))
    const opened = await send(xa, xb, chain, 1)
    const { letters: ours } = await carry(xa, xb)
    await send(xb, xa, chain, 2)
    const { letters: theirs } = await carry(xb, xa)
    assert.equal((await stateOf(xa, opened))?.state, 'opened')
    const waiting = await send(xa, xb, chain, 3)

    await lose(xb, keys)
    await introduce(xb, xa)
    const renewed = await send(xb, xa, chain, 4)
    const { answer: refused } = await carry(xb, xa)
    assert.equal(refused?.later[0]?.code, keys === 'kept' ? 'another-beginning' : 'signature')
    if (keys === 'kept')
      assert.equal((await hand(xb, ours)).later[0]?.code, 'another-beginning', 'what it once had is not taken twice')

    await xa.directory.renew(xb.id, xa.db.now())
    assert.ok((await xa.post.partners(ada, xa.db.now())).find((it) => it.peer.id === xb.id)?.peer.offered)
    const heard = phrase(
      fingerprint((await xa.directory.nodes(ada, xa.db.now())).self),
      fingerprint(await xb.directory.manifest(xb.db.now())),
    )
    assert.equal(await phraseOf(xa, xb.id), heard)
    await xa.directory.accept(ada, xb.id, heard, xa.db.now())
    assert.equal((await hand(xa, (await xb.post.courier.outgoing(xb.id, xb.db.now()))?.letters ?? [])).receipts.length, 0)
    assert.equal((await stateOf(xa, waiting))?.state, 'waiting', 'one word changes nothing')
    await assert.rejects(xa.directory.accept(ada, xb.id, heard, xa.db.now()), { code: 'second-officer-begins' })
    await xa.directory.accept(bo, xb.id, heard, xa.db.now())

    // The record, and the letter that nobody opened: a person decides about it.
    const closed = (await acts(xa)).findLast((it) => it.act === 'federation.close-chains')!.content
    const row = (closed.chains as { chain: string }[]).find((it) => it.chain === chain)
    const { sentDigest: _, heardDigest: __, ...counts } = row as Record<string, unknown>
    assert.deepEqual(counts, { chain, sentSeq: 2, heardSeq: 1, unopened: 1, unread: 0 })
    const [beginning] = (await xa.post.partners(ada, xa.db.now())).find((it) => it.peer.id === xb.id)!.beginnings
    assert.ok((await xa.post.closedChains(ada, xb.id, beginning!.beginning, xa.db.now())).some((it) => it.chain === chain))
    const dead = (await xa.post.dead(ada, xb.id, xa.db.now())).find((it) => it.message === waiting)
    assert.equal(dead?.code, 'begun-anew')

    // From zero both ways; what was said before has no second effect.
    await xb.db.sql.query(`update federation.outbox set next_try_at = posted_at`)
    const { letters } = await carry(xb, xa)
    assert.deepEqual([letters[0]?.header.seq, letters[0]?.header.prev], [1, null])
    assert.equal((await stateOf(xb, renewed))?.state, 'opened')
    const replayed = await hand(xa, theirs)
    assert.deepEqual(replayed.receipts, [])
    assert.equal(replayed.later.length, 1)
    const again = await xa.post.resend(ada, waiting, 'the partner lost it', xa.db.now())
    await carry(xa, xb)
    assert.equal((await stateOf(xa, again))?.state, 'opened')
    assert.deepEqual(await numbers(xb), [3])
    assert.deepEqual((await numbers(xa)).slice(start), [2, 4])
  })

test('F5: a partner of the version before that was lost begins anew by the word of two officers, and an old letter is not taken', async () => {
  const [xc, xd] = await Promise.all([testNode('xc-central', { handlers }), testNode('xd-central', { handlers, begins: false })])
  try {
    await acquaint(xc, xd)
    await send(xd, xc, 'old', 1)
    const { letters } = await carry(xd, xc)
    assert.equal(letters[0]?.header.begun, undefined)
    assert.deepEqual(await numbers(xc), [1])
    await lose(xd, 'lost')
    await introduce(xd, xc)
    await xc.directory.renew(xd.id, xc.db.now())
    await xc.directory.accept(ada, xd.id, await phraseOf(xc, xd.id), xc.db.now(), true)
    await send(xd, xc, 'old', 2)
    await carry(xd, xc)
    assert.deepEqual(await numbers(xc), [1, 2])
    // Ours was lost instead: what an old partner had sent us before is older than our database.
    const before = await send(xd, xc, 'old', 3)
    await carry(xd, xc)
    await xc.db.sql.query(`update directory.beginning set at = $1`, [plus_ms(xc.db.now(), 48 * 3_600_000)])
    await xc.restart()
    const { rows } = await xd.db.sql.query<{ header: Envelope['header']; signature: string; ciphertext: Buffer }>(
      `select header, signature, ciphertext from federation.outbox where id = $1`,
      [before],
    )
    const letter = { ...rows[0]!, ciphertext: rows[0]!.ciphertext.toString('base64url') }
    assert.equal((await hand(xc, [letter])).later[0]?.code, 'another-beginning')
  } finally {
    await Promise.all([xc, xd].map((it) => it.close()))
  }
})
