/**
 * Key encapsulation on synchronous node:crypto: a call costs the key agreement and little more, because nothing waits for a thread.
 *
 *   DHKEM(X25519, HKDF-SHA256)   RFC 9180 section 4.1, as OpenSSL has it built in
 *   MLKEM768-X25519, "X-Wing"    draft-ietf-hpke-pq: both shared secrets are hashed together, so one sound half is enough
 *
 * A low-order X25519 point gives an all-zero secret, which OpenSSL refuses (RFC 7748 section 6.1); an ML-KEM key that is no key
 * is refused when it is imported (FIPS 203 section 7.2). Whatever is refused throws; nothing falls back to one half.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  decapsulate,
  diffieHellman,
  encapsulate,
  generateKeyPairSync,
  hash,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

export type Encapsulated = Readonly<{ shared: Uint8Array; enc: Uint8Array }>

/** @typeParam Public what is made once of a public key, @typeParam Private of a private one: importing costs as much as using. */
export type Kem<Public, Private> = Readonly<{
  id: number
  enc_bytes: number
  publicKey(raw: Uint8Array): Public
  privateKey(raw: Uint8Array): Private
  /** @param bound what will be sealed, so that it has a say in the key: see `ephemeral`. */
  encap(to: Public, bound?: Uint8Array): Encapsulated
  decap(own: Private, enc: Uint8Array): Uint8Array
}>

// Raw formats exist in Node 24 and are not in its type definitions yet.
const importPublic = (type: 'x25519' | 'ml-kem-768', raw: Uint8Array): KeyObject =>
  createPublicKey({ key: raw, format: 'raw-public', asymmetricKeyType: type } as never)
const rawPublic = (key: KeyObject): Buffer => key.export({ format: 'raw-public' } as never) as unknown as Buffer
const x25519Private = (raw: Uint8Array): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), raw]),
    format: 'der',
    type: 'pkcs8',
  })

const sized = (bytes: Uint8Array, length: number, what: string): Uint8Array => {
  if (bytes.length !== length) throw new RangeError(`${what} has ${bytes.length} bytes, not ${length}`)
  return bytes
}

export const x25519: Kem<KeyObject, KeyObject> = {
  id: 0x0020,
  enc_bytes: 32,
  publicKey: (raw) => importPublic('x25519', sized(raw, 32, 'the public key')),
  privateKey: (raw) => x25519Private(sized(raw, 32, 'the private key')),
  encap(to) {
    const { sharedKey, ciphertext } = encapsulate(to)
    return { shared: sharedKey, enc: ciphertext }
  },
  decap: (own, enc) => decapsulate(own, sized(enc, 32, 'the encapsulation')),
}

type HybridPublic = Readonly<{ pq: KeyObject; t: KeyObject; rawT: Uint8Array; raw: Uint8Array }>
type HybridPrivate = Readonly<{ pq: KeyObject; t: KeyObject; rawT: Uint8Array; publicKey: HybridPublic }>

const label = Buffer.from('5c2e2f2f5e5c', 'hex')
const combine = (pq: Uint8Array, t: Uint8Array, ctT: Uint8Array, pkT: Uint8Array): Uint8Array =>
  hash('sha3-256', Buffer.concat([pq, t, ctT, pkT, label]), 'buffer')
const shake256 = (bytes: Uint8Array, length: number): Buffer =>
  createHash('shake256', { outputLength: length }).update(bytes).digest()

/**
 * The key pair of one letter, from chance and from what is sealed. A machine that was copied while it ran repeats its chance; its two copies
 * seal different letters, and must not seal them under one key and nonce.
 */
function ephemeral(bound: Uint8Array | undefined, chance: (size: number) => Uint8Array) {
  if (!bound) return generateKeyPairSync('x25519')
  const privateKey = x25519Private(hash('sha256', Buffer.concat([chance(32), bound]), 'buffer'))
  return { privateKey, publicKey: createPublicKey(privateKey as never) }
}

/** @param chance where the key pair of each letter begins; the tests repeat it, as a copied machine does */
export const xwingOf = (chance: (size: number) => Uint8Array): Kem<HybridPublic, HybridPrivate> => ({
  id: 0x647a,
  enc_bytes: 1120,
  publicKey(raw) {
    sized(raw, 1216, 'the public key')
    const rawT = raw.subarray(1184)
    return { pq: importPublic('ml-kem-768', raw.subarray(0, 1184)), t: importPublic('x25519', rawT), rawT, raw }
  },
  privateKey(seed) {
    const full = shake256(sized(seed, 32, 'the private key'), 96)
    const pq = createPrivateKey({ key: full.subarray(0, 64), format: 'raw-seed', asymmetricKeyType: 'ml-kem-768' } as never)
    const t = x25519Private(full.subarray(64))
    const raw = Buffer.concat([rawPublic(createPublicKey(pq as never)), rawPublic(createPublicKey(t as never))])
    const publicKey = xwing.publicKey(raw)
    return { pq, t, rawT: publicKey.rawT, publicKey }
  },
  encap(to, bound) {
    const pq = encapsulate(to.pq)
    const once = ephemeral(bound, chance)
    const ctT = rawPublic(once.publicKey)
    const t = diffieHellman({ privateKey: once.privateKey, publicKey: to.t })
    return { shared: combine(pq.sharedKey, t, ctT, to.rawT), enc: Buffer.concat([pq.ciphertext, ctT]) }
  },
  decap(own, enc) {
    const ctT = sized(enc, 1120, 'the encapsulation').subarray(1088)
    const t = diffieHellman({ privateKey: own.t, publicKey: importPublic('x25519', ctT) })
    return combine(decapsulate(own.pq, enc.subarray(0, 1088)), t, ctT, own.rawT)
  },
})
export const xwing = xwingOf(randomBytes)

/** DeriveKeyPair of draft-ietf-hpke-pq (LabeledDerive with SHAKE256): the X-Wing private key that follows from keying material. */
export function xwingSeed(ikm: Uint8Array): Uint8Array {
  const name = Buffer.from('DeriveKeyPair')
  const tail = [Buffer.from('HPKE-v1KEM\x64\x7a', 'latin1'), Buffer.from([0, name.length]), name, Buffer.from([0, 32])]
  return shake256(Buffer.concat([ikm, ...tail]), 32)
}
