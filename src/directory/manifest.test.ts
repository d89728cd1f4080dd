import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Instant } from '../kernel/instant.ts'
import { freshness } from './authority.ts'
import { verifyEd25519 } from './ed25519.ts'
import { fingerprint, type ManifestBody, readManifest, sameFingerprint, signManifest, suite } from './manifest.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const noon = '2026-11-23T12:00:00.000Z' as Instant
const body: ManifestBody = {
  v: 1,
  node: 'xa-central',
  state: 'XA',
  names: { en: 'Central authority of XA' },
  url: 'https://xa.example',
  log: { origin: 'xa.example/log', vkey: 'xa.example/log+00000000+AA' },
  witness: { vkey: 'xa.example/witness+00000000+AA' },
  keys: { signing: publicKey.export({ format: 'jwk' }).x as string, sealing: 'A'.repeat(1622), suite },
  software: { name: 'comity', version: '0.1.0' },
  protocols: [1],
  authorities: [],
  issuedAt: noon,
  expires: '2026-12-23T12:00:00.000Z',
}
const manifest = signManifest(body, (bytes) => sign(null, bytes, privateKey))
const read = (input: unknown, at = noon) => readManifest(input, verifyEd25519, at)

test('a manifest is believed when its own key signed it and it is in date', () => {
  assert.deepEqual(read(manifest), manifest)
  assert.deepEqual(read(JSON.parse(JSON.stringify(manifest))), manifest)
})

test('a manifest with any member changed is not signed', () => {
  for (const change of [
    { node: 'xb-central' },
    { url: 'https://elsewhere.example' },
    { state: 'XB' },
    { expires: '2099-01-01T00:00:00.000Z' },
    { more: 1 },
  ])
    assert.equal(read({ ...manifest, ...change }), 'manifest-signature')
})

test('a manifest out of date, from the future or of another shape says so', () => {
  assert.equal(read(manifest, '2027-01-01T00:00:00.000Z' as Instant), 'manifest-expired')
  assert.equal(read(manifest, '2026-11-20T00:00:00.000Z' as Instant), 'manifest-too-new')
  assert.equal(read({ ...manifest, url: 'file:///etc/passwd' }), 'manifest-malformed')
  assert.equal(read({ ...manifest, extra: '\ud800' }), 'manifest-malformed')
})

test('whatever a stranger sends as manifest, the answer is a word and not a crash', () => {
  fc.assert(fc.property(fc.anything(), (input) => typeof read(input) === 'string'))
})

test('the fingerprint follows the keys and not the address, and is read aloud in groups of four', () => {
  assert.match(fingerprint(manifest), /^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
  assert.equal(
    fingerprint({ ...manifest }),
    fingerprint(signManifest({ ...body, url: 'https://new.example' }, (bytes) => sign(null, bytes, privateKey))),
  )
  assert.notEqual(fingerprint(manifest), fingerprint({ ...manifest, keys: { ...manifest.keys, sealing: 'B'.repeat(1622) } }))
  assert.notEqual(fingerprint(manifest), fingerprint({ ...manifest, witness: { vkey: 'other' } }))
})

test('fingerprints are compared as people write them', () => {
  const it = fingerprint(manifest)
  assert.ok(sameFingerprint(it.toUpperCase().replaceAll(' ', '-'), it))
  assert.ok(!sameFingerprint(it.slice(0, -1), it))
  assert.ok(!sameFingerprint('', ''))
})

test('an authority that nobody confirmed in time is stale', () => {
  assert.equal(freshness({ expiresAt: '2026-11-23T12:00:00.001Z' }, noon), 'confirmed')
  assert.equal(freshness({ expiresAt: noon }, noon), 'stale')
})
