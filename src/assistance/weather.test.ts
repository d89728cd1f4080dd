/**
 * The life of a request walked at random from both sides, over the real post: sealed letters that are lost, late, doubled, out of order, or
 * whose answers are lost. At every moment no state that the table of arrows does not allow; in the end, once all is delivered, one life.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { node as assistanceNode, bo, italy, Line, type Node, nigeria, send } from '../../test/assistance.ts'
import { acquaint, type TestNode, testNode } from '../../test/nodes.ts'
import { chosen, content, moves, ours, theirs } from '../../test/walking.ts'
import type { Handler } from '../federation/letter.ts'
import type { Instant } from '../kernel/instant.ts'
import { Refusal } from '../kernel/refusal.ts'
import { fold } from './life/events.ts'
import { arrowOf, type State } from './life/life.ts'
import type { Event } from './life/steps.ts'
import * as record from './life/store.ts'
import type { RequestId } from './request.ts'
import * as store from './store.ts'

const registered = { it: {} as Record<string, Handler>, ng: {} as Record<string, Handler> }
const [rome, lagos] = await Promise.all([
  testNode(italy.node, { handlers: registered.it }),
  testNode(nigeria.node, { handlers: registered.ng }),
])
after(() => Promise.all([rome.close(), lagos.close()]))
await acquaint(rome, lagos)
const here = await assistanceNode(italy, [nigeria], new Line(), rome)
const there = await assistanceNode(nigeria, [italy], new Line(), lagos)
Object.assign(registered.it, Object.fromEntries(here.handlers))
Object.assign(registered.ng, Object.fromEntries(there.handlers))

const now = (): Instant => rome.db.now()
const soon = (): Instant => new Date(Date.now() + 60_000).toISOString() as Instant
const bytes = (it: unknown) => new TextEncoder().encode(JSON.stringify(it))

/** What befalls one round of the post. `out-of-order` hands the batch over backwards, one letter at a time. */
const weathers = ['fair', 'lost', 'answer-lost', 'doubled', 'out-of-order'] as const
type Weather = (typeof weathers)[number]

/** One round of the post from one node to the other; whether there was anything to say. */
async function carry(from: TestNode, to: TestNode, weather: Weather): Promise<boolean> {
  const out = await from.post.courier.outgoing(to.id, soon())
  if (!out) return false
  const { letters, receipts } = out
  const miss = () => from.post.courier.missed(to.id, out, 'unreachable', now(), 0)
  if (weather === 'lost') {
    await miss()
    return true
  }
  if (weather === 'out-of-order')
    for (const it of letters.toReversed()) await to.post.receive(bytes({ v: 1, letters: [it], receipts: [] }), now())
  const batch = bytes({ v: 1, letters, receipts })
  if (weather === 'doubled') await to.post.receive(batch, now())
  const answer = await to.post.receive(batch, now())
  if (weather === 'answer-lost') await miss()
  else await from.post.courier.settle(to.id, out, Buffer.from(String(answer.body)), soon(), () => 0)
  return true
}

/** Asks the other side for letters that are missing in a chain. */
async function pull(to: TestNode, from: TestNode): Promise<void> {
  for (const { ask } of await to.post.courier.gaps(from.id, soon())) {
    const answer = await from.post.pulled(new TextEncoder().encode(ask), now())
    await to.post.courier.takePulled(Buffer.from(String(answer.body)), now())
  }
}

const eventsOf = async (node: Node, id: RequestId): Promise<readonly Event[]> => {
  const request = await store.find(node.db.sql, id)
  return request ? record.events(node.db.sql, request) : []
}

/** Each event's step leads on from where the one before it led, by the table alone. */
function byTheTable(events: readonly Event[]): void {
  let state: State = 'sent'
  for (const [i, event] of events.entries()) {
    assert.equal(event.seq, i + 1)
    const arrow = arrowOf(event.step)
    assert.ok(arrow.from.includes(state), `${event.step} out of ${state}`)
    assert.ok(arrow.by.includes(event.by.side), `${event.step} by ${event.by.side}`)
    state = arrow.to === 'same' ? state : arrow.to
    // A question that is still open holds the request where it is.
    if (event.step === 'answer' && openAfter(events.slice(0, i + 1))) state = 'info_requested'
  }
}
function openAfter(events: readonly Event[]): boolean {
  const open = new Set<string>()
  for (const event of events) {
    if (event.step === 'ask') for (const q of event.detail.questions) open.add(q.id)
    if (event.step === 'answer') for (const a of event.detail.answers) open.delete(a.question)
  }
  return open.size > 0
}

async function holds(id: RequestId): Promise<void> {
  const [mine, theirOwn] = [await eventsOf(here, id), await eventsOf(there, id)]
  byTheTable(theirOwn)
  // The requesting side follows: it holds the beginning of the other's list, and never anything else.
  assert.deepEqual(mine, theirOwn.slice(0, mine.length))
  for (const node of [here, there]) {
    const request = await store.find(node.db.sql, id)
    if (!request) continue
    const opening = await record.opening(node.db.sql, request)
    if (opening) assert.equal(request.state, fold(opening, await record.events(node.db.sql, request)).state)
  }
}

async function settled(id: RequestId): Promise<void> {
  for (let rounds = 0; rounds < 60; rounds++) {
    const said = [await carry(rome, lagos, 'fair'), await carry(lagos, rome, 'fair')]
    await pull(rome, lagos)
    await pull(lagos, rome)
    if (!said.includes(true)) break
  }
  const lists = []
  for (const node of [here, there]) {
    const request = (await store.find(node.db.sql, id))!
    const events = await record.events(node.db.sql, request)
    lists.push({ events, life: fold((await record.opening(node.db.sql, request))!, events) })
    assert.deepEqual(
      (await record.pending(node.db.sql, request)).filter((p) => p.declined === null),
      [],
    )
  }
  assert.ok(lists[0]!.events.length > 0, 'nothing arrived')
  assert.deepEqual(lists[0], lists[1])
}

const rounds = fc.record({ move: moves, weather: fc.constantFrom(...weathers), pulls: fc.boolean() })

test('with letters lost, late, doubled and out of order, every state is one of the table, and both sides are one in the end', async () => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(rounds, { minLength: 15, maxLength: 40 }), async (walk) => {
      const { id } = await send(here, content, nigeria, now())
      for (const { move, weather, pulls } of walk) {
        const requesting = move.side === 'requesting'
        if (move.kind === 'deliver') {
          const [from, to] = requesting ? [rome, lagos] : [lagos, rome]
          if (await carry(from, to, weather)) seen.set(weather, (seen.get(weather) ?? 0) + 1)
          if (pulls) await pull(to, from)
        } else {
          const node = requesting ? here : there
          if (!(await store.find(node.db.sql, id))) continue
          const at = now()
          const view = await node.desk.read(bo, id, at)
          const name = chosen(move, view.acts)
          if (name === undefined) continue
          await (requesting ? ours : theirs)[name]!(node, id, view.version, view, at).catch((no: unknown) => {
            if (!(no instanceof Refusal)) throw no
          })
        }
        await holds(id)
      }
      await settled(id)
      for (const { step } of await eventsOf(there, id)) seen.set(step, (seen.get(step) ?? 0) + 1)
    }),
    { numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
  )
  for (const weather of weathers) assert.ok(seen.get(weather), `no round was ${weather}: ${[...seen.keys()].join(', ')}`)
  assert.ok(seen.size >= weathers.length + 9, `the walks saw only ${[...seen.keys()].join(', ')}`)
})
