/** The faults that post between States meets, one test a fault; the numbers are those of the table that `npm run faults -- post` prints. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { z } from 'zod'
import { acquaint, administrator, effect, type TestNode, testNode, until } from '../../test/nodes.ts'
import type { Instant } from '../kernel/instant.ts'
import { replyPermit } from '../protection/permit.ts'
import { batchSchema } from './batch.ts'
import type { Envelope } from './envelope.ts'
import type { Handler, MessageId } from './letter.ts'

const handlers: Record<string, Handler> = {
  'test.note': { kind: 'test.note', schema: z.object({ n: z.number() }), receive: effect },
}
const [xa, xb, xc] = await Promise.all([
  testNode('xa-central', { handlers }),
  testNode('xb-central', { handlers }),
  testNode('xc-central', { handlers }),
])
after(() => Promise.all([xa, xb, xc].map((it) => it.close())))
await acquaint(xa, xb)
await acquaint(xb, xc)
await acquaint(xa, xc)

const utf8 = (text: string) => new TextEncoder().encode(text)
const send = (from: TestNode, to: TestNode, chain: string, n: number, kind = 'test.note'): Promise<MessageId> =>
  from.db.transaction((sql) =>
    from.post.post(sql, {
      permit: replyPermit({ to: to.id, purpose: 'test', at: from.db.now() }),
      to: to.id,
      chain,
      kind,
      body: { n },
    }),
  )
type Answer = { status: number; body: Uint8Array }
const door = async (to: TestNode, body: Uint8Array, at: Instant = to.db.now()): Promise<Answer> => {
  const answer = await to.post.receive(body, at)
  return { status: answer.status, body: Buffer.from(String(answer.body)) }
}
const patience = () => 0
/** One round of a courier without its clock: what goes out, and what the sender makes of what comes back. */
async function round(from: TestNode, to: TestNode, hop: (body: Uint8Array) => Promise<Answer | undefined>): Promise<void> {
  const at = new Date(Date.now() + 1000).toISOString() as Instant
  for (const { ask } of await from.post.courier.gaps(to.id, at)) {
    const answer = await to.post.pulled(utf8(ask), at)
    await from.post.courier.takePulled(Buffer.from(String(answer.body)), at)
  }
  const out = await from.post.courier.outgoing(to.id, at)
  if (!out) return
  const answer = await hop(utf8(JSON.stringify({ v: 1, letters: out.letters, receipts: out.receipts })))
  const settled = answer && (await from.post.courier.settle(to.id, out, answer.body, at, patience))
  if (!settled) await from.post.courier.missed(to.id, out, 'unreachable', at, 0)
}
const settle = async (from: TestNode, to: TestNode, ids: readonly MessageId[]) => {
  for (let n = 0; n < 20; n++) {
    await round(from, to, (body) => door(to, body))
    await round(to, from, (body) => door(from, body))
    if ((await states(from, ids)).every((it) => it === 'opened')) return
  }
  assert.fail('the letters did not arrive')
}
const states = async (from: TestNode, ids: readonly MessageId[]) =>
  (await from.post.deliveriesOf(from.db.sql, ids)).map((it) => it.state)
const effects = async (node: TestNode, ids: readonly string[]) =>
  (await node.effects()).filter((it) => ids.includes(it.id)).map((it) => it.body.n)
const receiptsOf = async (node: TestNode, ids: readonly string[]) =>
  (
    await node.db.sql.query<{ step: string; digest: string }>(
      `select step, body->>'digest' as digest from federation.receipt where direction = 'given' and message = any($1)`,
      [ids],
    )
  ).rows
const incidents = async (node: TestNode) =>
  (await node.db.sql.query<{ kind: string }>(`select kind from federation.incident`)).rows.map((it) => it.kind)

const flip = (body: Uint8Array, at: number): Uint8Array => {
  const other = Uint8Array.from(body)
  other[at] = other[at]! ^ 1
  return other
}
/** What befalls one hop; each then tries again in fair weather. */
const hops: Readonly<Record<string, (to: TestNode, body: Uint8Array) => Promise<Answer | undefined>>> = {
  'the request is lost': async () => undefined,
  'the receipt is lost': async (to, body) => void (await door(to, body)),
  'it comes twice': async (to, body) => {
    await door(to, body)
    return door(to, body)
  },
  'it comes seven days late, after the same again': async (to, body) => {
    const first = await door(to, body)
    await door(to, body, new Date(Date.now() + 7 * 86_400_000).toISOString() as Instant)
    return first
  },
  'its letters come in reverse': (to, body) => {
    const batch = batchSchema.parse(JSON.parse(Buffer.from(body).toString()))
    return door(to, utf8(JSON.stringify({ ...batch, letters: batch.letters.toReversed() })))
  },
  'it is cut short': (to, body) => door(to, body.subarray(0, body.length >> 1)),
  'a bit flips in the middle': (to, body) => door(to, flip(body, body.length >> 1)),
  'a bit flips near the end': (to, body) => door(to, flip(body, body.length - 200)),
  'the receipt is cut short': async (to, body) => {
    const answer = await door(to, body)
    return { ...answer, body: answer.body.subarray(0, answer.body.length >> 1) }
  },
  'a bit flips in the receipt': async (to, body) => {
    const answer = await door(to, body)
    return { ...answer, body: flip(answer.body, answer.body.length >> 2) }
  },
  'it is replayed to another node': async (to, body) => {
    const other = to === xb ? xc : xb
    const said = JSON.parse(String(Buffer.from((await door(other, body)).body))) as {
      receipts: unknown[]
      later: { code: string }[]
    }
    assert.deepEqual(said.receipts, [])
    assert.ok(said.later.every((it) => it.code === 'wrong-address'))
    return door(to, body)
  },
}
for (const [name, hop] of Object.entries(hops))
  test(`F1: when ${name}, each letter has one effect, in order, and one receipt digest`, async () => {
    const chain = `f1:${name.replaceAll(/[^a-z]/g, '-')}`
    const ids = [await send(xa, xb, chain, 1), await send(xa, xb, chain, 2), await send(xa, xb, chain, 3)]
    await round(xa, xb, (body) => hop(xb, body))
    await settle(xa, xb, ids)
    assert.deepEqual(await effects(xb, ids), [1, 2, 3])
    assert.deepEqual(await effects(xc, ids), [])
    const receipts = await receiptsOf(xb, ids)
    assert.equal(receipts.filter((it) => it.step === 'opened').length, 3)
    assert.equal(new Set(receipts.map((it) => it.digest)).size, 3)
  })

/** The nth statement from now fails: before it is done, or after, with the connection lost (the transaction is undone), or after the commit. */
function failing(node: TestNode, nth: number): { restore: () => void; reached: () => boolean } {
  const { transaction } = node.db
  let [count, reached] = [0, false]
  Object.assign(node.tools, {
    transaction: ((work: (sql: object) => Promise<unknown>) =>
      transaction(async (sql) => {
        const query = sql.query.bind(sql)
        const cut = Object.assign(Object.create(sql), {
          query: (...args: Parameters<typeof query>) => {
            if (++count === nth) {
              reached = true
              throw new Error('the disk is full')
            }
            return query(...args)
          },
        })
        return work(cut)
      }).then((it) => {
        // Done, but nobody hears of it.
        if (++count === nth) {
          reached = true
          throw new Error('the disk is full')
        }
        return it
      })) as never,
  })
  return { restore: () => Object.assign(node.tools, { transaction }), reached: () => reached }
}

test('F2: whichever statement of the recipient fails, and whichever commit is done but not heard of, there is one effect', async () => {
  let steps = 0
  for (let nth = 1; ; nth++) {
    const ids = [await send(xa, xb, `f2:${nth}`, 1), await send(xa, xb, `f2:${nth}`, 2)]
    const fault = failing(xb, nth)
    await round(xa, xb, (body) => door(xb, body).catch(() => undefined))
    fault.restore()
    await settle(xa, xb, ids)
    assert.deepEqual(await effects(xb, ids), [1, 2], `statement ${nth}`)
    assert.equal((await receiptsOf(xb, ids)).filter((it) => it.step === 'opened').length, 2)
    if (!fault.reached()) break
    steps++
  }
  assert.ok(steps >= 12, `only ${steps} statements were reached`)
})

test('F2: whichever statement of the sender fails while it takes the receipts, the letter is settled once', async () => {
  let steps = 0
  for (let nth = 1; ; nth++) {
    const ids = [await send(xa, xb, `f2s:${nth}`, 1)]
    let fault: ReturnType<typeof failing> | undefined
    await round(xa, xb, async (body) => {
      const answer = await door(xb, body)
      fault = failing(xa, nth)
      return answer
    }).catch(() => {})
    fault?.restore()
    await xa.post.courier.begin(xa.db.now())
    await settle(xa, xb, ids)
    assert.deepEqual(await effects(xb, ids), [1])
    const { rows } = await xa.db.sql.query(
      `select 1 from public.remembered where act = 'federation.receipt-opened' and subject = $1`,
      [`message:${ids[0]}`],
    )
    assert.equal(rows.length, 1, `statement ${nth}`)
    if (!fault?.reached()) break
    steps++
  }
  assert.ok(steps >= 3, `only ${steps} statements were reached`)
})

test('F3: when only one direction is dead, the other goes on, and letters leave as soon as the way is open', async () => {
  for (const node of [xa, xb]) await node.goOut()
  await xb.down()
  const stuck = await send(xa, xb, 'f3', 1)
  await until(async () => (await xa.post.courier.contact(xb.id)).fails > 1)
  const back = await send(xb, xa, 'f3', 2)
  await until(async () => (await states(xb, [back]))[0] === 'opened')
  assert.ok((await xa.post.courier.contact(xb.id)).fails > 0, 'being heard from forgives nothing')
  await xb.up()
  await until(async () => (await states(xa, [stuck]))[0] === 'opened')
  for (const node of [xa, xb]) await node.courier?.stop()
})

test('F5: a partner restored from yesterday asks again for what it lost, and each letter has its effect once', async () => {
  const ids: MessageId[] = []
  for (let n = 1; n <= 5; n++) ids.push(await send(xa, xb, 'f5', n))
  await settle(xa, xb, ids)
  // The backup: two letters had been opened, three effects, receipts and places are gone.
  const { rows } = await xb.db.sql.query<{ digest: string }>(`select digest from federation.inbox where chain = 'f5' and seq = 2`)
  await xb.db.sql.query(`delete from public.effect where id = any($1)`, [ids.slice(2)])
  await xb.db.sql.query(`delete from federation.receipt where message = any($1)`, [ids.slice(2)])
  await xb.db.sql.query(`delete from federation.inbox where id = any($1)`, [ids.slice(2)])
  await xb.db.sql.query(`update federation.chain_heard set seq = 2, digest = $1 where chain = 'f5'`, [rows[0]!.digest])
  const six = await send(xa, xb, 'f5', 6)
  await round(xa, xb, (body) => door(xb, body))
  assert.deepEqual(await effects(xb, [six]), [])
  await round(xb, xa, (body) => door(xa, body))
  assert.deepEqual(await effects(xb, [...ids, six]), [1, 2, 3, 4, 5, 6])
  assert.ok((await incidents(xa)).includes('partner-behind'))
})

test('F6: a place that its sender never fills holds its own chain and no other, and is asked for again', async () => {
  const skipped = await send(xa, xb, 'f6', 1)
  const two = await send(xa, xb, 'f6', 2)
  await xa.db.sql.query(`update federation.outbox set ciphertext = null where id = $1`, [skipped])
  const other = await send(xa, xb, 'f6-other', 3)
  for (let n = 0; n < 3; n++) {
    await round(xa, xb, (body) => door(xb, body))
    await round(xb, xa, (body) => door(xa, body))
  }
  assert.deepEqual(await effects(xb, [skipped, two]), [])
  assert.deepEqual(await effects(xb, [other]), [3])
  assert.equal((await states(xa, [two]))[0], 'stored')
  assert.ok((await incidents(xb)).includes('gap'))
})

const dated = async (n: number, ahead_ms: number) => {
  const letter = await send(xa, xb, `f8:${n}`, n)
  const out = await xa.post.courier.outgoing(xb.id, new Date(Date.now() + 1000).toISOString() as Instant)
  const mine = out!.letters.filter((it) => it.header.id === letter) as Envelope[]
  const answer = await door(
    xb,
    utf8(JSON.stringify({ v: 1, letters: mine, receipts: [] })),
    new Date(Date.now() - ahead_ms).toISOString() as Instant,
  )
  return (JSON.parse(Buffer.from(answer.body).toString()) as { later: { code: string }[] }).later[0]?.code ?? 'taken'
}
test('F8: clocks ten minutes or most of a day apart refuse nothing, more than a day ahead waits, order is by place alone', async () => {
  const minute = 60_000
  for (const [n, ahead] of [0, 10 * minute, -10 * minute, 23 * 60 * minute, -24 * 60 * minute, 1000].entries())
    assert.equal(await dated(n, ahead), 'taken', String(ahead))
  assert.equal(await dated(90, 25 * 60 * minute), 'clock')
})

test('F10: a partner of the version before gets nothing that it could not read, and what it sends is understood', async () => {
  await xb.db.sql.query(
    `update directory.node set manifest = jsonb_set(manifest::jsonb, '{protocols}', '[1]')::json where id = 'xa-central'`,
  )
  await xb.post.courier.begin(xb.db.now())
  const id = await send(xa, xb, 'f10', 1)
  await settle(xa, xb, [id])
  const { rows } = await xb.db.sql.query<{ body: object }>(
    `select body from federation.receipt where direction = 'given' and message = $1`,
    [id],
  )
  const known = ['v', 'from', 'to', 'message', 'chain', 'seq', 'digest', 'step', 'verdict', 'at', 'signature']
  for (const { body } of rows) assert.deepEqual(Object.keys(body).sort(), known.toSorted())
  const out = await xb.post.courier.outgoing(xa.id, xb.db.now())
  assert.deepEqual(out?.rumours ?? { checkpoints: [], proofs: [] }, { checkpoints: [], proofs: [] })
})

test('dead letters wait for a person, who sends the content again or puts it away', async () => {
  const officer = administrator()
  const refused = await send(xa, xb, 'dead', 7, 'test.unknown')
  await round(xa, xb, (body) => door(xb, body))
  assert.deepEqual(
    (await xa.post.dead(officer, xb.id, xa.db.now())).map((it) => [it.message, it.code]),
    [[refused, 'kind-unknown']],
  )
  handlers['test.unknown'] = { kind: 'test.unknown', schema: z.object({ n: z.number() }), receive: effect }
  const again = await xa.post.resend(officer, refused, 'their software is renewed', xa.db.now())
  await settle(xa, xb, [again])
  assert.deepEqual(await effects(xb, [again]), [7])
  assert.deepEqual(await xa.post.dead(officer, xb.id, xa.db.now()), [])
  await assert.rejects(xa.post.resend(officer, refused, 'once more', xa.db.now()), { code: 'no-dead-letter' })
  const malformed = await send(xa, xb, 'dead', 'seven' as never)
  await round(xa, xb, (body) => door(xb, body))
  await xa.post.close(officer, malformed, 'sent by other means', xa.db.now())
  assert.deepEqual(await xa.post.dead(officer, undefined, xa.db.now()), [])
  const { rows } = await xa.db.sql.query<{ content: unknown }>(`select content from federation.outbox where id = any($1)`, [
    [refused, malformed],
  ])
  assert.ok(rows.every((it) => it.content === null))
})
