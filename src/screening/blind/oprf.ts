/**
 * RFC 9497 in verifiable mode over ristretto255 with SHA-512: whoever asks learns F(key, input) without showing the input, whoever answers
 * shows that one key was used for all. Written on a group that the node brings (libsodium), so that this file runs anywhere.
 */
export type Bytes = Uint8Array

/** What is asked of the group; libsodium's names. A point or scalar that is none throws. */
export type Ristretto = Readonly<{
  crypto_core_ristretto255_from_hash(hash: Bytes): Bytes
  crypto_core_ristretto255_is_valid_point(point: Bytes): boolean
  crypto_core_ristretto255_add(a: Bytes, b: Bytes): Bytes
  crypto_core_ristretto255_scalar_reduce(wide: Bytes): Bytes
  crypto_core_ristretto255_scalar_invert(scalar: Bytes): Bytes
  crypto_core_ristretto255_scalar_mul(a: Bytes, b: Bytes): Bytes
  crypto_core_ristretto255_scalar_sub(a: Bytes, b: Bytes): Bytes
  crypto_scalarmult_ristretto255(scalar: Bytes, point: Bytes): Bytes
  crypto_scalarmult_ristretto255_base(scalar: Bytes): Bytes
}>
export type Borrowed = Readonly<{
  group: Ristretto
  sha512(...parts: readonly Bytes[]): Bytes
  random(length: number): Bytes
}>

export type Blinded = Readonly<{ input: Bytes; blind: Bytes; blinded: Bytes }>
export type Evaluated = Readonly<{ evaluated: readonly Bytes[]; proof: Bytes }>

/** RFC 9497 section 4.1: a point and a scalar have 32 bytes, a proof two scalars. The context names mode 1 (verifiable). */
export const pointLength = 32
export const proofLength = 64
const text = (it: string): Bytes => new TextEncoder().encode(it)
const context = joined(text('OPRFV1-'), Uint8Array.of(1), text('-ristretto255-SHA512'))
const [finalize, composite, challenge] = [text('Finalize'), text('Composite'), text('Challenge')]
const [toGroup, toScalar] = [joined(text('HashToGroup-'), context), joined(text('HashToScalar-'), context)]
const seedTag = joined(text('Seed-'), context)

export function oprfOn({ group, sha512, random }: Borrowed) {
  const multiply = (scalar: Bytes, point: Bytes): Bytes => group.crypto_scalarmult_ristretto255(scalar, point)
  /** RFC 9380 section 5.3.1, expand_message_xmd, to 64 bytes: one block of SHA-512 is enough. */
  const expand = (parts: readonly Bytes[], tag: Bytes): Bytes => {
    const tagged = joined(tag, Uint8Array.of(tag.length))
    const first = sha512(new Uint8Array(128), ...parts, Uint8Array.of(0, 64, 0), tagged)
    return sha512(first, Uint8Array.of(1), tagged)
  }
  const hashToGroup = (input: Bytes): Bytes => group.crypto_core_ristretto255_from_hash(expand([input], toGroup))
  const hashToScalar = (parts: readonly Bytes[]): Bytes => group.crypto_core_ristretto255_scalar_reduce(expand(parts, toScalar))
  const randomScalar = (): Bytes => group.crypto_core_ristretto255_scalar_reduce(random(64))
  const output = (input: Bytes, unblinded: Bytes): Bytes =>
    sha512(short(input.length), input, short(unblinded.length), unblinded, finalize)
  /** RFC 9497 section 2.2.1: one weight for each pair, made of all that both sides saw. */
  const weights = (key: Bytes, before: readonly Bytes[], after: readonly Bytes[]): readonly Bytes[] => {
    const seed = sha512(...sized(key, seedTag))
    return before.map((c, i) => hashToScalar([...sized(seed), short(i), ...sized(c, after[i]!), composite]))
  }
  const sum = (scalars: readonly Bytes[], points: readonly Bytes[]): Bytes =>
    points.map((p, i) => multiply(scalars[i]!, p)).reduce((a, b) => group.crypto_core_ristretto255_add(a, b))
  const challengeOf = (...points: readonly Bytes[]): Bytes => hashToScalar([...sized(...points), challenge])

  return {
    keyPair(): Readonly<{ secret: Bytes; key: Bytes }> {
      const secret = randomScalar()
      return { secret, key: group.crypto_scalarmult_ristretto255_base(secret) }
    },
    isPoint: (it: Bytes): boolean =>
      it.length === pointLength && it.some((b) => b !== 0) && group.crypto_core_ristretto255_is_valid_point(it),
    /** A point that means nothing: what a list is filled up with, so that its length says less. */
    dummy: (): Bytes => group.crypto_core_ristretto255_from_hash(random(64)),

    blind(input: Bytes, blind = randomScalar()): Blinded {
      return { input, blind, blinded: multiply(blind, hashToGroup(input)) }
    },
    /** One blinded point answered, without a proof. */
    evaluateOnly: multiply,
    /** The answer to blinded points, with one proof for all of them. */
    blindEvaluate(secret: Bytes, key: Bytes, blinded: readonly Bytes[], r = randomScalar()): Evaluated {
      const evaluated = blinded.map((it) => multiply(secret, it))
      const m = sum(weights(key, blinded, evaluated), blinded)
      const z = multiply(secret, m)
      const c = challengeOf(key, m, z, group.crypto_scalarmult_ristretto255_base(r), multiply(r, m))
      const s = group.crypto_core_ristretto255_scalar_sub(r, group.crypto_core_ristretto255_scalar_mul(c, secret))
      return { evaluated, proof: joined(c, s) }
    },
    /** Whether one secret, the one behind `key`, made all these answers. */
    proven(key: Bytes, blinded: readonly Bytes[], { evaluated, proof }: Evaluated): boolean {
      if (evaluated.length !== blinded.length || blinded.length === 0 || proof.length !== proofLength) return false
      const [c, s] = [proof.subarray(0, 32), proof.subarray(32)]
      const d = weights(key, blinded, evaluated)
      const [m, z] = [sum(d, blinded), sum(d, evaluated)]
      const add = group.crypto_core_ristretto255_add
      const t2 = add(group.crypto_scalarmult_ristretto255_base(s), multiply(c, key))
      const t3 = add(multiply(s, m), multiply(c, z))
      const wanted = challengeOf(key, m, z, t2, t3)
      return wanted.every((byte, i) => byte === c[i])
    },
    /** F(key, input), once the answer is proven. */
    finalize: ({ input, blind }: Omit<Blinded, 'blinded'>, evaluated: Bytes): Bytes =>
      output(input, multiply(group.crypto_core_ristretto255_scalar_invert(blind), evaluated)),
    /** F(key, input) by whoever has the secret. */
    evaluate: (secret: Bytes, input: Bytes): Bytes => output(input, multiply(secret, hashToGroup(input))),
  }
}
export type Oprf = ReturnType<typeof oprfOn>

const short = (n: number): Bytes => Uint8Array.of(n >> 8, n & 255)
const sized = (...parts: readonly Bytes[]): readonly Bytes[] => parts.flatMap((p) => [short(p.length), p])

function joined(...parts: readonly Bytes[]): Bytes {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
