import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { longest_ms, wait_ms } from './backoff.ts'
import { maxHeld, verdict } from './chain.ts'
import { stateAfter, steps } from './receipt.ts'

const fresh = { heardSeq: 0, heardDigest: null, quarantined: false, held: 0, held_bytes: 0 }

test('the next letter after the last opened is delivered, one further on is held', () => {
  assert.equal(verdict(fresh, { seq: 1, prev: null }, 'a', 1), 'deliver')
  assert.equal(verdict(fresh, { seq: 2, prev: 'a' }, 'b', 1), 'hold')
  assert.equal(verdict({ ...fresh, heardSeq: 1, heardDigest: 'a' }, { seq: 2, prev: 'a' }, 'b', 1), 'deliver')
})

test('a place has one digest for ever', () => {
  assert.equal(verdict({ ...fresh, heardSeq: 1, heardDigest: 'a', known: 'a' }, { seq: 1, prev: null }, 'a', 1), 'duplicate')
  assert.equal(verdict({ ...fresh, heardSeq: 1, heardDigest: 'a', known: 'a' }, { seq: 1, prev: null }, 'b', 1), 'equivocation')
  assert.equal(verdict({ ...fresh, quarantined: true, known: 'a' }, { seq: 1, prev: null }, 'b', 1), 'equivocation')
  assert.equal(verdict({ ...fresh, heardSeq: 1, heardDigest: 'a' }, { seq: 2, prev: 'x' }, 'b', 1), 'broken-chain')
})

test('a chain holds back a thousand letters or 64 MiB and says later to the next', () => {
  assert.equal(verdict({ ...fresh, held: maxHeld }, { seq: 5, prev: 'a' }, 'b', 1), 'hold-full')
  assert.equal(verdict({ ...fresh, held_bytes: 64 * 1024 * 1024 }, { seq: 5, prev: 'a' }, 'b', 1), 'hold-full')
})

test('in whatever order and however often letters come, each is delivered once and in order', () => {
  const arrivals = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(arrivals, (seqs) => {
      const digestOf = (seq: number) => `d${seq}`
      const held = new Map<number, string>()
      const opened: number[] = []
      for (const seq of seqs) {
        const heardSeq = opened.length
        const known = seq <= heardSeq ? digestOf(seq) : held.get(seq)
        const place = {
          heardSeq,
          heardDigest: heardSeq ? digestOf(heardSeq) : null,
          quarantined: false,
          held: held.size,
          held_bytes: 0,
          ...(known && { known }),
        }
        const said = verdict(place, { seq, prev: seq === 1 ? null : digestOf(seq - 1) }, digestOf(seq), 1)
        if (said === 'hold') held.set(seq, digestOf(seq))
        else if (said === 'deliver') {
          opened.push(seq)
          while (held.delete(opened.length + 1)) opened.push(opened.length + 1)
        } else assert.equal(said, 'duplicate')
      }
      const arrived = new Set(seqs)
      let reach = 0
      while (arrived.has(reach + 1)) reach++
      assert.deepEqual(
        opened,
        Array.from({ length: reach }, (_, n) => n + 1),
      )
    }),
  )
})

test('no receipt undoes a later one', () => {
  for (const step of steps) {
    assert.equal(stateAfter('accepted', { step, verdict: 'refused' }), 'accepted')
    assert.equal(stateAfter('refused', { step, verdict: 'accepted' }), 'refused')
  }
  assert.equal(stateAfter('opened', { step: 'stored', verdict: 'accepted' }), 'opened')
  assert.equal(stateAfter('expired', { step: 'opened', verdict: 'accepted' }), 'opened')
})

test('waiting grows from a second to a quarter of an hour, never more than a quarter longer, and never ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }), (fails, chance) => {
      const wait = wait_ms(fails, chance)
      assert.ok(wait >= 750 && wait <= longest_ms * 1.25)
    }),
  )
  assert.equal(wait_ms(1, 0.5), 1000)
  assert.equal(wait_ms(1000, 0.5), longest_ms)
})
