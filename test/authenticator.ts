/** A software authenticator: makes passkeys and answers with them as a browser would (WebAuthn Level 3), attestation none. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

type Cbor = number | string | Buffer | Map<number | string, Cbor>
const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest()

/** Just enough CBOR (RFC 8949) for attestation objects and COSE keys. */
function cbor(value: Cbor): Buffer {
  const head = (major: number, n: number): Buffer =>
    n < 24
      ? Buffer.from([(major << 5) | n])
      : n < 256
        ? Buffer.from([(major << 5) | 24, n])
        : Buffer.from([(major << 5) | 25, n >> 8, n & 255])
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([k, v]) => [cbor(k), cbor(v)])])
}

type Stored = { id: Buffer; rpId: string; handle: string; privateKey: KeyObject; alg: 'ES256' | 'EdDSA'; counter: number }
type Options = Readonly<{
  challenge: string
  rpId?: string
  rp?: { id?: string }
  user?: { id: string }
  allowCredentials?: readonly { id: string }[]
}>
/** What goes wrong on purpose. */
export type Quirks = Readonly<{
  origin?: string
  unverified?: boolean
  alg?: 'ES256' | 'EdDSA'
  userHandle?: string
  counter?: number
  type?: string
  challenge?: string
}>

export class Authenticator {
  readonly passkeys: Stored[] = []
  readonly #origin: string
  constructor(origin: string) {
    this.#origin = origin
  }

  /** navigator.credentials.create, as RegistrationResponseJSON. */
  // biome-ignore lint/suspicious/noExplicitAny: what goes over the wire
  create(given: any, quirks: Quirks = {}) {
    const options = given as Options
    const { stored, cose } = makeKey(quirks.alg ?? 'ES256', options)
    this.passkeys.push(stored)
    const length = Buffer.alloc(2)
    length.writeUInt16BE(stored.id.length)
    const data = Buffer.concat([this.#data(stored, quirks, 0x40), Buffer.alloc(16), length, stored.id, cose])
    const attestation = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', data],
    ])
    return {
      id: b64(stored.id),
      rawId: b64(stored.id),
      type: 'public-key' as const,
      response: {
        clientDataJSON: this.#client('webauthn.create', options, quirks),
        attestationObject: b64(cbor(attestation)),
        transports: ['internal'],
      },
      clientExtensionResults: {},
    }
  }

  /** navigator.credentials.get, as AuthenticationResponseJSON; the newest passkey that fits answers. */
  // biome-ignore lint/suspicious/noExplicitAny: what goes over the wire
  get(given: any, quirks: Quirks = {}) {
    const options = given as Options
    const allowed = options.allowCredentials ?? []
    const stored = this.passkeys.findLast(
      (p) => p.rpId === options.rpId && (allowed.length === 0 || allowed.some((a) => a.id === b64(p.id))),
    )
    if (!stored) throw new Error('no passkey fits')
    stored.counter = quirks.counter ?? stored.counter + 1
    const data = this.#data(stored, quirks, 0)
    const clientDataJSON = this.#client('webauthn.get', options, quirks)
    const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))])
    const signature = sign(stored.alg === 'ES256' ? 'sha256' : null, signed, stored.privateKey)
    return {
      id: b64(stored.id),
      rawId: b64(stored.id),
      type: 'public-key' as const,
      response: {
        clientDataJSON,
        authenticatorData: b64(data),
        signature: b64(signature),
        userHandle: quirks.userHandle ?? stored.handle,
      },
      clientExtensionResults: {},
    }
  }

  #data(stored: Stored, quirks: Quirks, more: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(stored.counter)
    return Buffer.concat([sha256(stored.rpId), Buffer.from([0x01 | (quirks.unverified ? 0 : 0x04) | more]), counter])
  }

  #client(type: string, { challenge }: Options, quirks: Quirks): string {
    const data = {
      type: quirks.type ?? type,
      challenge: quirks.challenge ?? challenge,
      origin: quirks.origin ?? this.#origin,
      crossOrigin: false,
    }
    return b64(Buffer.from(JSON.stringify(data)))
  }
}

function makeKey(alg: 'ES256' | 'EdDSA', options: Options): { stored: Stored; cose: Buffer } {
  const pair = alg === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519')
  const jwk = pair.publicKey.export({ format: 'jwk' })
  const coordinate = (name: 'x' | 'y'): Buffer => Buffer.from(jwk[name] as string, 'base64url')
  const cose: [number, Cbor][] =
    alg === 'ES256'
      ? [
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, coordinate('x')],
          [-3, coordinate('y')],
        ]
      : [
          [1, 1],
          [3, -8],
          [-1, 6],
          [-2, coordinate('x')],
        ]
  const stored = {
    id: randomBytes(32),
    rpId: options.rp?.id ?? '',
    handle: options.user?.id ?? '',
    privateKey: pair.privateKey,
    alg,
    counter: 0,
  }
  return { stored, cose: cbor(new Map(cose)) }
}
