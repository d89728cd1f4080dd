import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { oblivious } from '../../node/sealing/oblivious.ts'
import { filterOf, hex, holds, padded, widthFor } from './filter.ts'

const { oprf } = await oblivious()
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))
type Case = Record<'inputs' | 'blinds' | 'blinded' | 'evaluated' | 'outputs', string[]> & { r: string; proof: string }
const rfc = JSON.parse(readFileSync('test/data/rfc9497-ristretto255-voprf.json', 'utf8')) as {
  secret: string
  key: string
  cases: Case[]
}
const [secret, key] = [bytes(rfc.secret), bytes(rfc.key)]

for (const [n, it] of rfc.cases.entries())
  test(`RFC 9497 A.1.2, test vector ${n + 1}: every value is the one in print`, () => {
    const asked = it.inputs.map((input, i) => oprf.blind(bytes(input), bytes(it.blinds[i]!)))
    assert.deepEqual(
      asked.map((a) => hex(a.blinded)),
      it.blinded,
    )
    const blinded = asked.map((a) => a.blinded)
    const answer = oprf.blindEvaluate(secret, key, blinded, bytes(it.r))
    assert.deepEqual(answer.evaluated.map(hex), it.evaluated)
    assert.equal(hex(answer.proof), it.proof)
    assert.ok(oprf.proven(key, blinded, answer))
    const outputs = asked.map((a, i) => hex(oprf.finalize(a, answer.evaluated[i]!)))
    assert.deepEqual(outputs, it.outputs)
    assert.deepEqual(
      it.inputs.map((input) => hex(oprf.evaluate(secret, bytes(input)))),
      it.outputs,
    )
  })

test('another implementation of the RFC believes our proofs, and we believe its', () => {
  const { voprf } = ristretto255_oprf
  const pair = voprf.generateKeyPair()
  const inputs = ['A1234567', 'day|MMT|19710309', ''].map((t) => new TextEncoder().encode(t))
  const theirs = inputs.map((input) => ({ input, ...voprf.blind(input) }))
  const points = theirs.map((it) => it.blinded)
  const answer = oprf.blindEvaluate(pair.secretKey, pair.publicKey, points)
  const items = theirs.map((it, i) => ({ ...it, evaluated: answer.evaluated[i]! as never }))
  const outputs = voprf.finalizeBatch(items, pair.publicKey, answer.proof as never)
  assert.deepEqual(
    outputs.map(hex),
    inputs.map((input) => hex(oprf.evaluate(pair.secretKey, input))),
  )
  const ours = inputs.map((input) => oprf.blind(input))
  const said = voprf.blindEvaluateBatch(
    pair.secretKey,
    pair.publicKey,
    ours.map((it) => it.blinded as never),
  )
  assert.ok(
    oprf.proven(
      pair.publicKey,
      ours.map((it) => it.blinded),
      said,
    ),
  )
  assert.deepEqual(
    ours.map((it, i) => hex(oprf.finalize(it, said.evaluated[i]!))),
    outputs.map(hex),
  )
})

test('an owner that answers one of many points with another key is found out', () => {
  const [own, other] = [oprf.keyPair(), oprf.keyPair()]
  const asked = ['one', 'two', 'three'].map((t) => oprf.blind(new TextEncoder().encode(t)).blinded)
  const honest = oprf.blindEvaluate(own.secret, own.key, asked)
  assert.ok(oprf.proven(own.key, asked, honest))
  const strange = oprf.blindEvaluate(other.secret, other.key, [asked[1]!]).evaluated[0]!
  const mixed = { ...honest, evaluated: [honest.evaluated[0]!, strange, honest.evaluated[2]!] }
  assert.equal(oprf.proven(own.key, asked, mixed), false)
  assert.equal(oprf.proven(other.key, asked, honest), false)
  assert.equal(oprf.proven(own.key, asked, { ...honest, evaluated: honest.evaluated.slice(1) }), false)
})

test('what is no point, and the point that tells the key nothing and everything, is not answered', () => {
  assert.ok(oprf.isPoint(oprf.dummy()))
  for (const bad of [
    new Uint8Array(32),
    new Uint8Array(32).fill(255),
    new Uint8Array(31),
    Uint8Array.of(1, ...new Uint8Array(31)),
  ])
    assert.equal(oprf.isPoint(bad), false, hex(bad))
})

test('the same key asked about twice looks like two others, and a fill point looks like a question', () => {
  const input = new TextEncoder().encode('number\ndocument:A1234567')
  const [one, two] = [oprf.blind(input), oprf.blind(input)]
  assert.notDeepEqual(one.blinded, two.blinded)
  const { secret: s, key: k } = oprf.keyPair()
  const { evaluated } = oprf.blindEvaluate(s, k, [one.blinded, two.blinded])
  assert.deepEqual(oprf.finalize(one, evaluated[0]!), oprf.finalize(two, evaluated[1]!))
})

test('a filter holds what was put in, nothing else in a hundred thousand tries, and its length says little', () => {
  const { secret: s } = oprf.keyPair()
  const random = (n: number) => crypto.getRandomValues(new Uint8Array(n))
  const inside = Array.from({ length: 300 }, (_, i) => oprf.evaluate(s, new TextEncoder().encode(`in ${i}`)))
  const filter = filterOf([...inside, inside[0]!], random)
  for (const it of inside) assert.ok(holds(filter, it))
  let false_hits = 0
  for (let i = 0; i < 100_000; i++) if (holds(filter, random(64))) false_hits++
  assert.equal(false_hits, 0)
  assert.equal(filter.width, widthFor(padded(300)))
  assert.equal(filter.entries.length / filter.width, padded(300))
  assert.equal(new Set([300, 301, 302, 303, 304].map(padded)).size, 1)
  for (let n = 1; n < 5_000_000; n = Math.ceil(n * 1.3)) assert.ok(padded(n) >= n && padded(n) <= Math.max(32, n * 1.12 + 1))
})
