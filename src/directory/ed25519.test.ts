import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isLowOrder, verifyEd25519 } from './ed25519.ts'

type Vector = { key: string; sig: string; msg: string; flags: string[] | null }
const vectors = JSON.parse(readFileSync('test/data/ed25519/ed25519vectors.json', 'utf8')) as Vector[]
const good = ({ key, sig, msg }: Vector) =>
  verifyEd25519(Buffer.from(key, 'hex').toString('base64url'), Buffer.from(msg), Buffer.from(sig, 'hex'))

test('of 914 edge cases exactly the 43 on which every runtime agrees are good', () => {
  assert.equal(vectors.length, 914)
  assert.equal(vectors.filter(good).length, 43)
})

test('no signature with a low-order key or commitment is good', () => {
  for (const it of vectors.filter(good)) {
    const flags = it.flags ?? []
    assert.ok(!flags.includes('low_order_A') && !flags.includes('low_order_R'), flags.join())
  }
})

test('there are fourteen encodings of points of small order, and an honest key is none of them', () => {
  const bytes = Buffer.alloc(32)
  assert.ok(isLowOrder(bytes))
  bytes[31] = 0x80
  assert.ok(isLowOrder(bytes))
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = publicKey.export({ format: 'jwk' }).x as string
  assert.ok(!isLowOrder(Buffer.from(key, 'base64url')))
  const text = Buffer.from('a letter')
  assert.ok(verifyEd25519(key, text, sign(null, text, privateKey)))
  assert.ok(!verifyEd25519(key, Buffer.from('another letter'), sign(null, text, privateKey)))
  assert.ok(!verifyEd25519('not a key', text, sign(null, text, privateKey)))
})
