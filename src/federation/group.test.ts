import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { openSealer, sealingPublicKey } from '../node/sealing/sealer.ts'
import { circle, type Group, groupLetterSchema, wrappedGroupSeal } from './group.ts'

const seeds = [1, 2, 3, 4].map((n) => Buffer.alloc(32, n))
const names = ['xa-central', 'xb-central', 'xc-central', 'xd-central']
const nodes = seeds.map((seed, n) => ({
  node: names[n]!,
  sealing: sealingPublicKey(seed),
  seal: wrappedGroupSeal(openSealer([seed]), () => randomBytes(32)),
}))
const of = (generation: number, ...who: number[]): Group => ({
  group: 'team:1',
  generation,
  members: who.map((n) => ({ node: nodes[n]!.node, sealing: nodes[n]!.sealing })),
})
const text = Buffer.from('minutes of the team')
const first = of(1, 0, 1, 2)
const letter = nodes[0]!.seal.seal('xa-central', first, 'm1', text)

test('every member opens the letter, and nobody else', () => {
  assert.ok(groupLetterSchema.safeParse(JSON.parse(JSON.stringify(letter))).success)
  for (const n of [0, 1, 2]) assert.deepEqual(nodes[n]!.seal.open(names[n]!, first, letter), text)
  assert.equal(nodes[3]!.seal.open('xd-central', first, letter), undefined)
  assert.equal(nodes[3]!.seal.open('xa-central', first, letter), undefined)
})

test('who joins reads nothing of before, who leaves nothing of after', () => {
  const [joined, left] = [of(2, 0, 1, 2, 3), of(3, 0, 2, 3)]
  assert.equal(nodes[3]!.seal.open('xd-central', joined, letter), undefined)
  const after = nodes[0]!.seal.seal('xa-central', left, 'm2', text)
  assert.equal(nodes[1]!.seal.open('xb-central', left, after), undefined)
  assert.equal(nodes[1]!.seal.open('xb-central', first, after), undefined)
  assert.deepEqual(nodes[3]!.seal.open('xd-central', left, after), text)
})

test('a letter opens only in the circle that its sender saw', () => {
  const other = { ...first, members: [...first.members.slice(0, 2), { node: 'xc-central', sealing: nodes[3]!.sealing }] }
  assert.notEqual(circle(other), circle(first))
  assert.equal(circle({ ...first, members: first.members.toReversed() }), circle(first))
  assert.equal(nodes[1]!.seal.open('xb-central', other, letter), undefined)
})

test('nothing of a letter can be changed, nor one member given the key of another', () => {
  const changes = [
    { id: 'm9' },
    { from: 'xb-central' },
    { ciphertext: `${letter.ciphertext[0] === 'A' ? 'B' : 'A'}${letter.ciphertext.slice(1)}` },
    { keys: letter.keys.map((it, n, all) => ({ ...it, enc: all[(n + 1) % 3]!.enc, sealed: all[(n + 1) % 3]!.sealed })) },
    { keys: [] },
    { ciphertext: '' },
  ]
  for (const change of changes)
    assert.equal(
      nodes[1]!.seal.open('xb-central', first, { ...letter, ...change }),
      undefined,
      JSON.stringify(Object.keys(change)),
    )
})
