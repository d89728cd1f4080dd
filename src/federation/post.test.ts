import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { z } from 'zod'
import { acquaint, administrator, effect, type TestNode, testNode, until } from '../../test/nodes.ts'
import { Refusal } from '../kernel/refusal.ts'
import { replyPermit } from '../protection/permit.ts'
import type { Handler, MessageId } from './letter.ts'

const schema = z.object({ n: z.number() })
let world: 'fair' | 'broken' = 'fair'
const handlers: Record<string, Handler> = {
  'test.note': { kind: 'test.note', schema, receive: effect },
  'test.refused': {
    kind: 'test.refused',
    schema,
    async receive(sql, letter) {
      await effect(sql, letter)
      throw new Refusal('not-on-a-sunday', { kind: 'forbidden', say: 'Not on a Sunday. Come tomorrow.' })
    },
  },
  'test.fault': {
    kind: 'test.fault',
    schema,
    async receive(sql, letter) {
      await effect(sql, letter)
      if (world === 'broken') throw new Error('the disk is full')
    },
  },
}

const xa = await testNode('xa-central', { handlers })
const xb = await testNode('xb-central', { handlers })
const xc = await testNode('xc-central', { handlers })
after(() => Promise.all([xa, xb, xc].map((it) => it.close())))
await acquaint(xa, xb)
await acquaint(xa, xc)
for (const node of [xa, xb, xc]) await node.goOut()

function send(from: TestNode, to: TestNode, chain: string, n: number, kind = 'test.note', expires?: string): Promise<MessageId> {
  const at = from.db.now()
  const permit = replyPermit({ to: to.id, purpose: 'test', at })
  return from.db.transaction((sql) =>
    from.post.post(sql, { permit, to: to.id, chain, kind, body: { n }, ...(expires && { expires: expires as never }) }),
  )
}
const state = async (from: TestNode, id: MessageId) => (await from.post.deliveriesOf(from.db.sql, [id]))[0]
const reaches = (from: TestNode, id: MessageId, wanted: string) => until(async () => (await state(from, id))?.state === wanted)
const numbers = async (node: TestNode, ids: readonly string[]) =>
  (await node.effects()).filter((it) => ids.includes(it.id)).map((it) => it.body.n)

test('a letter is delivered, opened and signed for, and both sides remember it', async () => {
  const id = await send(xa, xb, 'request:1', 1)
  await reaches(xa, id, 'opened')
  assert.deepEqual(await numbers(xb, [id]), [1])
  const remembered = async (node: TestNode) =>
    (
      await node.db.sql.query<{ act: string }>(`select act from public.remembered where subject = $1`, [`message:${id}`])
    ).rows.map((it) => it.act)
  assert.deepEqual(await remembered(xa), ['federation.posted', 'federation.receipt-opened'])
  assert.deepEqual(await remembered(xb), ['federation.received'])
})

test('a letter in a chain, or of a kind, whose name no partner takes is refused where it is posted', async () => {
  for (const chain of ['request 1', '', 'é', 'x'.repeat(161)])
    await assert.rejects(send(xa, xb, chain, 1), /no partner takes a letter/, chain)
  await assert.rejects(send(xa, xb, 'request:1', 1, 'k'.repeat(101)), /no partner takes a letter/)
})

test("an official's word comes back as the third receipt", async () => {
  const id = await send(xa, xb, 'request:1', 2)
  await reaches(xa, id, 'opened')
  const at = xb.db.now()
  await xb.db.transaction((sql) =>
    xb.post.confirm(sql, { message: id, verdict: 'accepted', permit: replyPermit({ to: xa.id, purpose: 'test', at }) }),
  )
  await reaches(xa, id, 'accepted')
})

test('a partner that is down loses nothing and gets nothing twice, and others do not notice', async () => {
  await xb.down()
  const ids: MessageId[] = []
  for (let n = 0; n < 50; n++) ids.push(await send(xa, xb, `request:${n % 3}`, n))
  await until(async () => (await state(xa, ids[0]!))!.tries > 1)
  // Opened there while everything to the partner that is down still waits, as the queue says next.
  await reaches(xa, await send(xa, xc, 'request:9', 1), 'opened')
  const [partner] = (await xa.post.partners(administrator(), xa.db.now())).filter((it) => it.peer.id === xb.id)
  assert.equal(partner?.queue?.waiting, 50)
  assert.equal(partner?.contact?.trouble, 'unreachable')
  await xa.courier?.stop()
  await xb.up()
  await xa.goOut()
  for (const id of ids) await reaches(xa, id, 'opened')
  const got = await xb.effects()
  for (const chain of [0, 1, 2])
    assert.deepEqual(
      got.filter((it) => ids.includes(it.id as MessageId) && it.body.n % 3 === chain).map((it) => it.body.n),
      ids.map((_, n) => n).filter((n) => n % 3 === chain),
    )
})

test('a lost receipt is asked for again and the letter has one effect', async () => {
  let lost = 0
  xb.weather = (path) => (path === '/federation/letters' && lost++ < 3 ? 'answer-lost' : 'fair')
  const id = await send(xa, xb, 'request:receipt', 7)
  await reaches(xa, id, 'opened')
  xb.weather = () => 'fair'
  assert.deepEqual(await numbers(xb, [id]), [7])
  assert.ok((await state(xa, id))!.tries >= 4)
})

test('what a rule refuses is refused once, with its code, and leaves no trace', async () => {
  const id = await send(xa, xb, 'request:refused', 1, 'test.refused')
  await reaches(xa, id, 'refused')
  assert.equal((await state(xa, id))?.code, 'not-on-a-sunday')
  assert.deepEqual(await numbers(xb, [id]), [])
  await reaches(xa, await send(xa, xb, 'request:refused', 2), 'opened')
})

test('a kind or a content that the partner does not know is refused by code', async () => {
  const unknown = await send(xa, xb, 'request:unknown', 1, 'test.nobody')
  await reaches(xa, unknown, 'refused')
  assert.equal((await state(xa, unknown))?.code, 'kind-unknown')
  const malformed = await send(xa, xb, 'request:unknown', 'three' as never)
  await reaches(xa, malformed, 'refused')
  assert.equal((await state(xa, malformed))?.code, 'body-malformed')
})

test('a fault keeps nothing, is tried again, and does not hold up other chains', async () => {
  world = 'broken'
  const stuck = await send(xa, xb, 'request:fault', 1, 'test.fault')
  const behind = await send(xa, xb, 'request:fault', 2)
  await reaches(xa, await send(xa, xb, 'request:other', 1), 'opened')
  await until(async () => (await state(xa, stuck))!.tries > 1)
  assert.deepEqual(await numbers(xb, [stuck, behind]), [])
  world = 'fair'
  await reaches(xa, behind, 'opened')
  assert.deepEqual(await numbers(xb, [stuck, behind]), [1, 2])
})

test('a letter whose last day has passed is shown as expired, and the chain goes on behind it', async () => {
  await xb.down()
  const late = await send(xa, xb, 'request:late', 1, 'test.note', new Date(Date.now() + 100).toISOString())
  await reaches(xa, late, 'expired')
  const next = await send(xa, xb, 'request:late', 2)
  await xb.up()
  await xa.post.retry(administrator(), xb.id, xa.db.now())
  await reaches(xa, next, 'opened')
  assert.deepEqual(await numbers(xb, [late, next]), [2])
  assert.equal((await state(xa, late))?.state, 'expired')
})

test('a refused posting whose act goes on all the same leaves no place of its chain empty', async () => {
  const at = xa.db.now()
  const to = 'xd-unknown' as typeof xb.id
  const parcel = { permit: replyPermit({ to, purpose: 'test', at }), to, chain: 'kept', kind: 'test.note', body: { n: 1 } }
  await xa.db.transaction((sql) => assert.rejects(xa.post.post(sql, parcel), { code: 'partner-not-accepted' }))
  const { rows } = await xa.db.sql.query(`select seq from federation.chain_sent where partner = $1`, [to])
  assert.deepEqual(rows, [{ seq: 0 }])
})

test('nothing is posted to a node that nobody accepted, and nothing without a permit for it', async () => {
  await assert.rejects(send(xb, xc, 'request:1', 1), { code: 'partner-not-accepted' })
  const permit = replyPermit({ to: xc.id, purpose: 'test', at: xa.db.now() })
  await assert.rejects(
    xa.db.transaction((sql) => xa.post.post(sql, { permit, to: xb.id, chain: 'c', kind: 'test.note', body: { n: 1 } })),
    /permit/,
  )
})

test('200 letters at 20 % loss each way arrive in order, each once', async () => {
  let seed = 42
  const chance = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
  const weather = () => (chance() < 0.2 ? 'request-lost' : chance() < 0.2 ? 'answer-lost' : 'fair')
  xb.weather = weather
  xa.weather = weather
  const there: MessageId[] = []
  const back: MessageId[] = []
  for (let n = 0; n < 100; n++) {
    there.push(await send(xa, xb, 'request:storm', n))
    back.push(await send(xb, xa, 'request:storm', n))
    if (n % 3 === 0) await new Promise((go) => setTimeout(go, 15))
  }
  for (const id of there) await reaches(xa, id, 'opened')
  for (const id of back) await reaches(xb, id, 'opened')
  xa.weather = xb.weather = () => 'fair'
  const inOrder = Array.from({ length: 100 }, (_, n) => n)
  assert.deepEqual(await numbers(xb, there), inOrder)
  assert.deepEqual(await numbers(xa, back), inOrder)
})
