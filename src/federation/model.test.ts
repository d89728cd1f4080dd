/** F12: the chain and its receipts as a model of a few lines, run beside the real desks by commands that chance puts in order. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { acquaint, effect, type TestNode, testNode } from '../../test/nodes.ts'
import type { Instant } from '../kernel/instant.ts'
import { replyPermit } from '../protection/permit.ts'
import type { Envelope } from './envelope.ts'
import type { Handler, MessageId } from './letter.ts'
import type { Receipt } from './receipt.ts'

const schema = z.object({ n: z.number() })
const handlers: Record<string, Handler> = { 'test.note': { kind: 'test.note', schema, receive: effect } }
const [xa, xb] = await Promise.all([testNode('xa-central', { handlers }), testNode('xb-central', { handlers })])
after(() => Promise.all([xa.close(), xb.close()]))
await acquaint(xa, xb)

const utf8 = (it: unknown) => new TextEncoder().encode(JSON.stringify(it))
const soon = () => new Date(Date.now() + 1000).toISOString() as Instant

/** What must hold of one chain: letters posted, those that arrived at least once, and so those that must have had their effect. */
type Model = { posted: number; arrived: Set<number>; settled: Set<number> }
const reach = ({ arrived }: Model): number => {
  let n = 0
  while (arrived.has(n + 1)) n++
  return n
}
type Real = { chain: string; ids: MessageId[]; seen: Envelope[] }
type Command = fc.AsyncCommand<Model, Real>

async function hand(to: TestNode, letters: readonly unknown[], receipts: readonly unknown[] = []): Promise<Receipt[]> {
  const answer = await to.post.receive(utf8({ v: 1, letters, receipts }), to.db.now())
  assert.equal(answer.status, 200)
  return (JSON.parse(String(answer.body)) as { receipts: Receipt[] }).receipts
}
async function agrees(model: Model, { ids, chain }: Real): Promise<void> {
  const opened = reach(model)
  const effects = (await xb.effects()).filter((it) => ids.includes(it.id as MessageId)).map((it) => it.body.n)
  assert.deepEqual(
    effects,
    Array.from({ length: opened }, (_, n) => n + 1),
  )
  const { rows } = await xb.db.sql.query<{ seq: number }>(`select seq from federation.chain_heard where chain = $1`, [chain])
  assert.equal(Number(rows[0]?.seq ?? 0), opened)
  const states = (await xa.post.deliveriesOf(xa.db.sql, ids)).map((it) => [ids.indexOf(it.message) + 1, it.state] as const)
  for (const [seq, state] of states) {
    if (state === 'opened') assert.ok(seq <= opened, `letter ${seq} is shown as opened and is not`)
    if (state === 'stored') assert.ok(model.arrived.has(seq), `letter ${seq} is shown as stored and is not`)
    if (model.settled.has(seq)) assert.notEqual(state, 'waiting', `the receipt of letter ${seq} was forgotten`)
  }
}

const post: Command = {
  check: ({ posted }) => posted < 8,
  toString: () => 'post',
  async run(model, real) {
    const at = xa.db.now()
    const permit = replyPermit({ to: xb.id, purpose: 'test', at })
    const n = ++model.posted
    const id = await xa.db.transaction((sql) =>
      xa.post.post(sql, { permit, to: xb.id, chain: real.chain, kind: 'test.note', body: { n } }),
    )
    real.ids.push(id)
    await agrees(model, real)
  },
}

/** Takes letters that are due out of the post and hands over those that chance picks, in its order; their receipts come back or do not. */
const deliver = (picks: readonly number[], heard: boolean): Command => ({
  check: ({ posted }) => posted > 0,
  toString: () => `deliver ${picks.join(',')}${heard ? '' : ' unheard'}`,
  async run(model, real) {
    const out = await xa.post.courier.outgoing(xb.id, soon())
    const mine = (out?.letters ?? []).filter((it) => it.header.chain === real.chain)
    real.seen.push(...mine)
    const chosen = picks.flatMap((n) => mine[n % Math.max(1, mine.length)] ?? [])
    const receipts = await hand(xb, chosen)
    for (const it of chosen) model.arrived.add(it.header.seq)
    if (heard) {
      await hand(xa, [], receipts)
      for (const it of receipts) model.settled.add(it.seq)
    }
    if (out) await xa.post.courier.missed(xb.id, out, 'unreachable', xa.db.now(), 0)
    await agrees(model, real)
  },
})

const replay = (pick: number): Command => ({
  check: () => true,
  toString: () => `replay ${pick}`,
  async run(model, real) {
    const it = real.seen[pick % Math.max(1, real.seen.length)]
    if (!it) return
    const [one, two] = [await hand(xb, [it]), await hand(xb, [it])]
    assert.deepEqual(two, one)
    model.arrived.add(it.header.seq)
    await agrees(model, real)
  },
})

const pull: Command = {
  check: () => true,
  toString: () => 'pull',
  async run(model, real) {
    const later = new Date(Date.now() + 6000).toISOString() as Instant
    const asked = (await xb.post.courier.gaps(xa.id, later)).find((it) => it.chain === real.chain)
    if (!asked) return
    const answer = await xa.post.pulled(new TextEncoder().encode(asked.ask), later)
    await xb.post.courier.takePulled(Buffer.from(String(answer.body)), later)
    for (let seq = reach(model) + 1; seq <= model.posted; seq++) model.arrived.add(seq)
    await agrees(model, real)
  },
}

const tell: Command = {
  check: () => true,
  toString: () => 'tell receipts',
  async run(model, real) {
    const out = await xb.post.courier.outgoing(xa.id, soon())
    const answer = await xa.post.receive(utf8({ v: 1, letters: [], receipts: out?.receipts ?? [] }), xa.db.now())
    if (out) await xb.post.courier.settle(xa.id, out, Buffer.from(String(answer.body)), soon(), () => 0)
    for (const it of out?.receipts ?? []) if (it.chain === real.chain) model.settled.add(it.seq)
    await agrees(model, real)
  },
}

const restart: Command = {
  check: () => true,
  toString: () => 'restart both',
  async run(model, real) {
    await Promise.all([xa.restart(), xb.restart()])
    await Promise.all([xa.post.courier.begin(xa.db.now()), xb.post.courier.begin(xb.db.now())])
    await agrees(model, real)
  },
}

test('F12: whatever order of posting, loss, doubling, delay, replay, pulling and restarting, the real post does what the model says', async () => {
  let run = 0
  const commands = fc.commands(
    [
      fc.constant(post),
      fc.constant(post),
      fc.tuple(fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }), fc.boolean()).map(([picks, heard]) => deliver(picks, heard)),
      fc.nat(20).map(replay),
      fc.constant(pull),
      fc.constant(tell),
      fc.constant(restart),
    ],
    { maxCommands: 25 },
  )
  await fc.assert(
    fc.asyncProperty(commands, async (them) => {
      await fc.asyncModelRun(
        () => ({
          model: { posted: 0, arrived: new Set<number>(), settled: new Set<number>() },
          real: { chain: `model:${++run}`, ids: [], seen: [] },
        }),
        them,
      )
    }),
    {
      numRuns: Number(process.env.MODEL_RUNS ?? 20),
      seed: process.env.MODEL_RUNS ? undefined : 20261125,
      endOnFailure: true,
    } as never,
  )
})
