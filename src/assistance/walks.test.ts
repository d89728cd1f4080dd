/** Random walks of two nodes with letters delayed at will, each chain in its order: whatever happens, both end with the same life. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bo, italy, later, type Node, nigeria, send, twoNodes } from '../../test/assistance.ts'
import { chosen, content, moves, ours, theirs } from '../../test/walking.ts'
import { Refusal } from '../kernel/refusal.ts'
import { fold } from './life/events.ts'
import * as record from './life/store.ts'
import * as store from './store.ts'

const { here, there, line } = await twoNodes(italy, nigeria)
const at = later(5)

/** Takes in the oldest letter from one side; the refusal's code, if it was refused. */
async function deliverOne(from: Node, to: Node): Promise<string | undefined> {
  const next = line.waiting.findIndex((w) => w.from === from.self.node)
  return next < 0 ? undefined : to.receive(line.waiting.splice(next, 1)[0]!, at)
}

test('whatever both sides do and however late their letters are, they hold the same events and the same life in the end', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(moves, { minLength: 15, maxLength: 45 }), async (walk) => {
      const { id } = await send(here, content, nigeria, later(0))
      assert.equal(await deliverOne(here, there), undefined)
      for (const move of walk) {
        const [node, other] = move.side === 'requesting' ? [here, there] : [there, here]
        if (move.kind === 'deliver') assert.equal(await deliverOne(node, other), undefined)
        else {
          const view = await node.desk.read(bo, id, at)
          const name = chosen(move, view.acts)
          if (name === undefined) continue
          await (move.side === 'requesting' ? ours : theirs)[name]!(node, id, view.version, view, at).catch((no: unknown) => {
            if (!(no instanceof Refusal)) throw no
          })
        }
      }
      while (line.waiting.length > 0)
        for (const [a, b] of [
          [here, there],
          [there, here],
        ] as const)
          assert.equal(await deliverOne(a, b), undefined)
      const lists = []
      for (const node of [here, there]) {
        const request = (await store.find(node.db.sql, id))!
        const events = await record.events(node.db.sql, request)
        const life = fold((await record.opening(node.db.sql, request))!, events)
        assert.equal(request.state, life.state)
        assert.deepEqual(request.content, life.content)
        assert.deepEqual(
          (await record.pending(node.db.sql, request)).filter((p) => p.declined === null),
          [],
        )
        lists.push({ events, life })
      }
      assert.deepEqual(lists[0], lists[1])
      for (const [i, e] of lists[0]!.events.entries()) assert.equal(e.seq, i + 1)
      for (const e of lists[0]!.events) seen.add(e.step)
    }),
    { numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
  )
  assert.ok(seen.size >= 10, `the walks saw only ${[...seen].join(', ')}`)
})
