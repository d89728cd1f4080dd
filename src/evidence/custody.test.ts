import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { NodeId } from '../kernel/id.ts'
import { type Instant, instant } from '../kernel/instant.ts'
import { type CustodyAction, type CustodyEvent, type CustodyWords, findBreak, follow, handedOver } from './custody.ts'
import type { ExhibitId } from './exhibit.ts'
import { custodyEvent } from './forms.ts'

const [xa, xb] = ['xa-central', 'xb-central'] as [NodeId, NodeId]
const noon = '2026-11-23T12:00:00.000Z' as Instant
/** No form lets these in. */
const controls = /\p{Cc}/u
const held = { id: 'e-1' as ExhibitId, sha256: 'a'.repeat(64) }
const words = (action: CustodyAction, at: Instant, more: Partial<CustodyWords> = {}): CustodyWords => ({
  action,
  at,
  by: { node: xb, name: 'Dario Vella' },
  where: 'Laboratory 4',
  purpose: 'Seized from the container',
  authority: 'Order 12/26',
  ...more,
})
const chainOf = (...actions: CustodyAction[]): CustodyEvent[] => {
  const chain: CustodyEvent[] = []
  for (const [i, action] of actions.entries())
    chain.push({
      ...follow(held, chain.at(-1), words(action, instant(Date.UTC(2026, 10, 23, 12, i)))),
      seal: { key: 'k', value: '' },
    })
  return chain
}

test('a chain as it was written holds', () => {
  assert.equal(findBreak(held, chainOf('collected', 'sealed', 'transferred', 'received', 'opened')), null)
})

test('a chain that was stored as JSON and read again holds', () => {
  const chain = [...chainOf('acquired')]
  chain.push({
    ...follow(
      held,
      chain.at(-1),
      words('analysed', chain[0]!.at, { to: undefined, change: { what: 'Seal broken', why: 'To copy' } }),
    ),
    seal: { key: 'k', value: '' },
  })
  assert.equal(findBreak(held, JSON.parse(JSON.stringify(chain))), null)
})

test('an exhibit without custody has none to show', () => {
  assert.deepEqual(findBreak(held, []), { seq: 0, why: 'empty' })
})

test('the chain of one exhibit does not fit another, nor other content', () => {
  const chain = chainOf('collected')
  assert.deepEqual(findBreak({ ...held, id: 'e-2' as ExhibitId }, chain), { seq: 1, why: 'link' })
  assert.deepEqual(findBreak({ ...held, sha256: 'b'.repeat(64) }, chain), { seq: 1, why: 'link' })
})

test('nothing follows destruction', () => {
  assert.throws(() => follow(held, chainOf('collected', 'destroyed').at(-1), words('opened', instant(0))), {
    code: 'exhibit-destroyed',
  })
})

test('whatever one word of whatever event is changed to, the break is found there', () => {
  const chain = chainOf('collected', 'sealed', 'transferred', 'received', 'opened', 'copied')
  const keys = ['action', 'at', 'where', 'purpose', 'authority'] as const
  fc.assert(
    fc.property(fc.nat(5), fc.constantFrom(...keys), fc.string(), (i, key, text) => {
      fc.pre(text !== chain[i]![key])
      const edited = chain.map((event, n) => (n === i ? { ...event, [key]: text as never } : event))
      assert.deepEqual(findBreak(held, edited), { seq: i + 1, why: 'words' })
    }),
  )
})

test('an event taken out, doubled or moved is found where the row is wrong', () => {
  const chain = chainOf('collected', 'sealed', 'opened', 'copied')
  assert.deepEqual(findBreak(held, chain.toSpliced(1, 1)), { seq: 2, why: 'order' })
  assert.deepEqual(findBreak(held, chain.toSpliced(1, 0, chain[1]!)), { seq: 3, why: 'order' })
  assert.deepEqual(findBreak(held, [chain[1]!, chain[0]!, ...chain.slice(2)]), { seq: 1, why: 'order' })
})

test('an event that was edited and hashed anew breaks the next one', () => {
  const chain = chainOf('collected', 'sealed', 'opened')
  const forged = { ...follow(held, chain[0], words('copied', chain[1]!.at)), seal: chain[1]!.seal }
  assert.deepEqual(findBreak(held, [chain[0]!, forged, chain[2]!]), { seq: 3, why: 'link' })
})

test('what arrives must have been handed to us by the node it comes from', () => {
  const chain = chainOf('collected')
  const sent = [
    ...chain,
    { ...follow(held, chain.at(-1), words('transferred', chain[0]!.at, { to: xa })), seal: { key: 'k', value: '' } },
  ]
  assert.equal(handedOver(sent, xb, xa), null)
  assert.deepEqual(handedOver(sent, xb, 'xc-central' as NodeId), { seq: 2, why: 'handover' })
  assert.deepEqual(handedOver(chain, xb, xa), { seq: 1, why: 'handover' })
})

test('whoever writes an event, its words fit the schema of every node', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 3000 }), (text) => {
      fc.pre(text.trim() !== '' && !controls.test(text))
      const more = { by: { node: xb, name: text }, where: text, purpose: text, authority: text }
      const event = { ...follow(held, undefined, words('collected', noon, more)), seal: { key: 'k', value: '' } }
      assert.equal(findBreak(held, [custodyEvent.parse(JSON.parse(JSON.stringify(event)))]), null)
    }),
  )
  assert.throws(() => follow(held, undefined, words('collected', noon, { authority: ' ' })), /lacks who, where/)
})
