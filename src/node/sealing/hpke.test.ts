import assert from 'node:assert/strict'
import {
  createCipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  decapsulate,
  generateKeyPairSync,
  randomBytes,
} from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256, KEM_MLKEM768_X25519 } from 'hpke'
import { hpke } from './hpke.ts'
import { type Kem, x25519, xwing, xwingOf, xwingSeed } from './kem.ts'
import { openSealer, sealingPublicKey } from './sealer.ts'

const hex = (text: string) => Buffer.from(text, 'hex')
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const text = (it: string) => new TextEncoder().encode(it)

type Rfc = { aead_id: 1 | 2 | 3; info: string; skRm: string; pkRm: string; enc: string; encryptions_accumulated: string }

/** The nonce of the nth message of a context (RFC 9180 section 5.2); a letter is always the first. */
function nonceOf(base: Uint8Array, n: number): Buffer {
  const nonce = Buffer.from(base)
  nonce.writeUInt32BE((nonce.readUInt32BE(8) ^ n) >>> 0, 8)
  return nonce
}

for (const it of read('test/data/hpke/rfc9180.json') as Rfc[])
  test(`RFC 9180: a thousand encryptions with X25519 and AEAD ${it.aead_id} accumulate to the published digest`, () => {
    const suite = hpke(x25519, it.aead_id)
    const { key, nonce } = suite.schedule(x25519.decap(x25519.privateKey(hex(it.skRm)), hex(it.enc)), hex(it.info))
    const cipher = ({ 1: 'aes-128-gcm', 2: 'aes-256-gcm', 3: 'chacha20-poly1305' } as const)[it.aead_id]
    // The accumulated form of the vectors: plaintexts and additional data come out of one SHAKE128 stream.
    const source = shakeStream()
    const sink = createHash('shake128', { outputLength: 16 })
    for (let n = 0; n < 1000; n++) {
      const aad = source(source(1)[0]!)
      const plaintext = source(source(1)[0]!)
      const sealing = createCipheriv(cipher as 'aes-256-gcm', key, nonceOf(nonce, n), { authTagLength: 16 })
      sealing.setAAD(aad, { plaintextLength: plaintext.length })
      sink.update(Buffer.concat([sealing.update(plaintext), sealing.final(), sealing.getAuthTag()]))
    }
    assert.equal(sink.digest('hex'), it.encryptions_accumulated)
  })

/** SHAKE128 of nothing, read as a stream. */
function shakeStream(): (length: number) => Buffer {
  const all = createHash('shake128', { outputLength: 600_000 }).digest()
  let at = 0
  return (length) => {
    at += length
    return all.subarray(at - length, at)
  }
}

type Pq = Rfc & {
  ikmR: string
  shared_secret: string
  key: string
  base_nonce: string
  encryptions: { aad: string; ct: string; nonce: string; pt: string }[]
}

test('draft-ietf-hpke-pq: X-Wing key pair, shared secret, key, nonce and ciphertext are the published ones', () => {
  const vectors = read('test/data/hpke/hpke-pq.json') as Pq[]
  assert.ok(vectors.length > 0)
  for (const it of vectors) {
    assert.equal(Buffer.from(xwingSeed(hex(it.ikmR))).toString('hex'), it.skRm)
    const own = xwing.privateKey(hex(it.skRm))
    assert.equal(Buffer.from(own.publicKey.raw).toString('hex'), it.pkRm)
    const shared = xwing.decap(own, hex(it.enc))
    assert.equal(Buffer.from(shared).toString('hex'), it.shared_secret)
    const suite = hpke(xwing, it.aead_id)
    const { key, nonce } = suite.schedule(shared, hex(it.info))
    assert.equal(Buffer.from(key).toString('hex'), it.key)
    assert.equal(Buffer.from(nonce).toString('hex'), it.base_nonce)
    const [first] = it.encryptions
    assert.deepEqual(suite.open(own, hex(it.enc), hex(first!.ct), hex(it.info), hex(first!.aad)), hex(first!.pt))
  }
})

const kems = [
  ['X25519', x25519 as Kem<unknown, unknown>, KEM_DHKEM_X25519_HKDF_SHA256],
  ['X-Wing', xwing as Kem<unknown, unknown>, KEM_MLKEM768_X25519],
] as const
for (const [name, kem, theirKem] of kems)
  test(`${name}: what one implementation sealed the other opens, both ways`, async () => {
    const theirs = new CipherSuite(theirKem, KDF_HKDF_SHA256, AEAD_AES_256_GCM)
    const ours = hpke(kem, 2)
    for (const size of [0, 1, 100, 2048, 1_000_000]) {
      const pair = await theirs.GenerateKeyPair(true)
      const own = kem.privateKey(await theirs.SerializePrivateKey(pair.privateKey))
      const to = kem.publicKey(await theirs.SerializePublicKey(pair.publicKey))
      const [plaintext, info, aad] = [randomBytes(size), randomBytes(size % 97), randomBytes(size % 89)]
      const { enc, ciphertext } = ours.seal(to, plaintext, info, aad)
      assert.deepEqual(Buffer.from(await theirs.Open(pair, enc, ciphertext, { info, aad })), plaintext)
      const sealed = await theirs.Seal(pair.publicKey, plaintext, { info, aad })
      assert.deepEqual(Buffer.from(ours.open(own, sealed.encapsulatedSecret, sealed.ciphertext, info, aad)), plaintext)
    }
  })

test('K6: a key point of low order, or a secret of zeros, is refused by every way in', () => {
  const cases = read('test/data/wycheproof/x25519-low-order.json') as { public: string; private: string; shared: string }[]
  assert.ok(cases.length >= 10)
  const { privateKey } = generateKeyPairSync('x25519')
  const raw = Buffer.from(privateKey.export({ format: 'jwk' }).d as string, 'base64url')
  for (const it of cases) {
    assert.match(it.shared, /^0+$/)
    assert.throws(() => x25519.encap(x25519.publicKey(hex(it.public))), it.public)
    assert.throws(() => x25519.decap(x25519.privateKey(hex(it.private)), hex(it.public)), it.public)
    assert.throws(() => x25519.decap(x25519.privateKey(raw), hex(it.public)), it.public)
    const own = xwing.privateKey(Buffer.alloc(32, 7))
    const { enc } = xwing.encap(own.publicKey)
    assert.throws(() => xwing.decap(own, Buffer.concat([enc.subarray(0, 1088), hex(it.public)])), it.public)
    assert.throws(() => xwing.encap(xwing.publicKey(Buffer.concat([own.publicKey.raw.subarray(0, 1184), hex(it.public)]))))
  }
})

test('an ML-KEM key that is no key is refused, and a broken encapsulation gives a secret that opens nothing', () => {
  const own = xwing.privateKey(Buffer.alloc(32, 7))
  assert.throws(() => xwing.encap(xwing.publicKey(Buffer.concat([Buffer.alloc(1184, 0xff), own.publicKey.raw.subarray(1184)]))))
  assert.throws(() => xwing.publicKey(own.publicKey.raw.subarray(1)))
  const suite = hpke(xwing, 2)
  const { enc, ciphertext } = suite.seal(own.publicKey, text('a letter'), text('i'), text('a'))
  const broken = Buffer.from(enc)
  broken[5]! ^= 1
  assert.throws(() => suite.open(own, broken, ciphertext, text('i'), text('a')))
  assert.throws(() => suite.open(own, enc.subarray(0, 1119), ciphertext, text('i'), text('a')))
  assert.throws(() => suite.open(own, enc, ciphertext.subarray(0, 15), text('i'), text('a')))
})

test('K8: no two letters share a key, and a copied machine that repeats its chance seals two letters under two keys', () => {
  const sealer = openSealer([])
  const to = sealingPublicKey(Buffer.alloc(32, 9))
  const all = new Set<string>()
  for (let n = 0; n < 200; n++) {
    const { enc, ciphertext } = sealer.seal(to, text('the same'), text('i'), text('a'))
    all.add(Buffer.from(enc).toString('hex')).add(Buffer.from(ciphertext).toString('hex'))
  }
  assert.equal(all.size, 400)
  const own = xwing.privateKey(Buffer.alloc(32, 9))
  // Both copies draw the same bytes from here on.
  const copy = () =>
    hpke(
      xwingOf((size) => Buffer.alloc(size, 5)),
      2,
    )
  const half = (plaintext: string, aad: string) =>
    Buffer.from(copy().seal(own.publicKey, text(plaintext), text('i'), text(aad)).enc.subarray(1088)).toString('hex')
  assert.equal(half('one', 'a'), half('one', 'a'), 'the same letter: the same key harms nobody')
  assert.equal(new Set([half('one', 'a'), half('two', 'a'), half('one', 'b')]).size, 3)
  const { enc, ciphertext } = copy().seal(own.publicKey, text('one'), text('i'), text('a'))
  assert.deepEqual(Buffer.from(hpke(xwing, 2).open(own, enc, ciphertext, text('i'), text('a'))), Buffer.from('one'))
})

const fields = (path: string) =>
  Object.fromEntries(
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' = ') as [string, string]),
  )

const der = (tag: string, body: Buffer) =>
  Buffer.concat([Buffer.from(tag, 'hex'), Buffer.from([0x82, body.length >> 8, body.length & 255]), body])
/** PKCS#8 (RFC 5958) with the expanded key (RFC 9935): version, id-alg-ml-kem-768, OCTET STRING of an OCTET STRING. */
const expanded = (dk: string) => {
  const info = Buffer.concat([hex('020100300b0609608648016503040402'), der('04', der('04', hex(dk)))])
  return createPrivateKey({ key: der('30', info), format: 'der', type: 'pkcs8' })
}

test('K6: an ML-KEM key whose matrix needs more samples than fit one reading opens to the published secret', () => {
  // The seed in the file is of the draft of FIPS 203; the keys, the ciphertext and the secret are the same in the standard.
  const it = fields('test/data/ml-kem/unlucky-768.txt')
  const own = expanded(it.dk!)
  const raw = createPublicKey(own as never).export({ format: 'raw-public' } as never) as unknown as Buffer
  assert.equal(raw.toString('hex'), it.ek)
  assert.equal(Buffer.from(decapsulate(own, hex(it.c!))).toString('hex'), it.K)
})

test('K6: an ML-KEM ciphertext that differs behind a zero byte is rejected with the published secret', () => {
  const it = fields('test/data/ml-kem/strcmp-768.txt')
  assert.equal(Buffer.from(decapsulate(expanded(it.dk!), hex(it.c!))).toString('hex'), it.K)
})

const shared = '../shared/data/vectors/wycheproof/testvectors_v1'
const absent = existsSync(shared) ? false : 'the Wycheproof collection is not beside this checkout'

test('Wycheproof: X25519', { skip: absent }, () => {
  type Case = { public: string; private: string; shared: string; flags: string[]; tcId: number }
  for (const { tests } of read(`${shared}/x25519_test.json`).testGroups as { tests: Case[] }[])
    for (const it of tests) {
      // What DHKEM hands out is HKDF of the agreement: agree when both sides do, refuse what gives zero.
      const zero = /^0+$/.test(it.shared)
      const agreed = () => x25519.decap(x25519.privateKey(hex(it.private)), hex(it.public))
      if (zero) assert.throws(agreed, `case ${it.tcId}`)
      else assert.deepEqual(Buffer.from(agreed()), dhkem(hex(it.shared), hex(it.public), hex(it.private)), `case ${it.tcId}`)
    }
})

/** ExtractAndExpand of RFC 9180 section 4.1 from a published shared secret, written apart from the code under test. */
function dhkem(dh: Buffer, enc: Buffer, privateKey: Buffer): Buffer {
  const raw = createPublicKey(x25519.privateKey(privateKey) as never).export({ format: 'jwk' }).x as string
  const suite = Buffer.from('4b454d0020', 'hex')
  const mac = (key: Buffer, parts: Buffer[]) => createHmac('sha256', key).update(Buffer.concat(parts)).digest()
  const prk = mac(Buffer.alloc(0), [Buffer.from('HPKE-v1'), suite, Buffer.from('eae_prk'), dh])
  const context = Buffer.concat([enc, Buffer.from(raw, 'base64url')])
  return mac(prk, [Buffer.from([0, 32]), Buffer.from('HPKE-v1'), suite, Buffer.from('shared_secret'), context, Buffer.from([1])])
}
