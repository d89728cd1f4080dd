/** F9: what a malicious partner can send, built from what is right: each member of a real batch changed, left out, doubled, nested, blown up. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { verifyEd25519 } from '../directory/ed25519.ts'
import { readManifest } from '../directory/manifest.ts'
import { follows } from '../directory/trust/verify.ts'
import type { Instant } from '../kernel/instant.ts'
import { answerSchema, batchSchema, genuinePull, idOf, pulledSchema, pullSchema } from './batch.ts'
import { contentSchema, envelopeDigest, envelopeSchema, fromBase64url } from './envelope.ts'
import { proven, readCheckpoint } from './gossip/checkpoint.ts'
import { groupLetterSchema } from './group.ts'
import { genuine, receiptSchema } from './receipt.ts'

const vectors = (name: string) => JSON.parse(readFileSync(`wire/vectors/${name}.json`, 'utf8'))
const now = '2026-11-25T12:00:00.000Z' as Instant
const envelope = vectors('envelopes').cases[0].envelope
const receipt = vectors('receipts').cases[0].receipt
const pull = vectors('pulls').cases[0].pull
const manifest = vectors('manifests').cases[0].manifest
const note = 'xa.comity/log\n5\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n\u2014 xa.comity/log AAAAAAAA\n'
const batch = {
  v: 1,
  letters: [envelope],
  receipts: [receipt],
  from: 'xa-central',
  checkpoints: [note],
  proofs: [{ one: note, other: note }],
}
const answer = { v: 1, receipts: [receipt], later: [{ id: envelope.header.id, code: 'fault' }], heard: ['x:stored'] }
const group = {
  v: 1,
  group: 'team:1',
  generation: 1,
  members: 'ab'.repeat(32),
  from: 'xa-central',
  id: 'm',
  ciphertext: 'AAAA',
  keys: [{ to: 'xb-central', key: 'ab'.repeat(8), enc: 'AA', sealed: 'AA' }],
}
const list = vectors('trust-list')

/** Every decoder that stands at the boundary. Each must give an answer, never throw. */
const decoders: Readonly<Record<string, readonly [unknown, (input: unknown) => unknown]>> = {
  batch: [batch, (it) => batchSchema.safeParse(it).success],
  answer: [answer, (it) => answerSchema.safeParse(it).success],
  pulled: [{ v: 1, letters: [envelope] }, (it) => pulledSchema.safeParse(it).success],
  envelope: [
    envelope,
    (it) => {
      idOf(it)
      const read = envelopeSchema.safeParse(it).data
      if (!read) return false
      fromBase64url(read.ciphertext)
      try {
        return envelopeDigest(read.header)
      } catch (fault) {
        // Text that canonical JSON cannot say; the inbox answers `unreadable`.
        return /surrogate|well-formed|canonical|Lone|JSON/i.test(String(fault))
      }
    },
  ],
  receipt: [
    receipt,
    (it) => {
      const read = receiptSchema.safeParse(it).data
      return read && genuine(read, 'A'.repeat(43), verifyEd25519)
    },
  ],
  pull: [
    pull,
    (it) => {
      const read = pullSchema.safeParse(it).data
      return read && genuinePull(read, 'A'.repeat(43), verifyEd25519, now)
    },
  ],
  content: [{ kind: 'x', body: { n: 1 }, salt: 'AAAA' }, (it) => contentSchema.safeParse(it).success],
  manifest: [manifest, (it) => readManifest(it, verifyEd25519, now)],
  trust: [list.held, (it) => follows({ root: list.root }, it, { ed25519: verifyEd25519, mldsa44: () => false }, list.now)],
  group: [group, (it) => groupLetterSchema.safeParse(it).success],
  checkpoint: [
    note,
    (it) =>
      typeof it === 'string' && [
        readCheckpoint(it, { origin: 'xa.comity/log', vkey: it }),
        proven({ one: it, other: it }, { origin: it, vkey: it }),
      ],
  ],
}

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)
const wide = (members: number) => Object.fromEntries(Array.from({ length: members }, (_, n) => [`m${n}`, n]))
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.constantFrom(
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    2 ** 53,
    1e300,
    '',
    '\ud800',
    '\u0000',
    '__proto__',
    'A'.repeat(5000),
  ),
  fc.constantFrom(deep(500), wide(2000), [[[]]], { __proto__: null }, { constructor: 1, toString: 1 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
)

type Path = readonly (string | number)[]
const pathsOf = (it: unknown, here: Path = []): Path[] =>
  it !== null && typeof it === 'object'
    ? [here, ...Object.entries(it).flatMap(([key, value]) => pathsOf(value, [...here, key]))]
    : [here]
function changed(it: unknown, path: Path, how: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return how(it)
  const copy = (Array.isArray(it) ? [...it] : { ...(it as object) }) as Record<string | number, unknown>
  const next = changed(copy[key], rest, how)
  if (next === gone) delete copy[key]
  else copy[key] = next
  return copy
}
const gone = Symbol('gone')

for (const [name, [right, decode]] of Object.entries(decoders))
  test(`F9: ${name}: whatever one or two members are changed to, left out or doubled, it is read or refused, never a crash`, () => {
    const paths = pathsOf(right)
    const change = fc.tuple(fc.constantFrom(...paths), fc.constantFrom('put', 'leave-out', 'double', 'cut', 'flip'), odd)
    const apply = (it: unknown, [path, how, what]: readonly [Path, string, unknown]) => {
      try {
        return changed(it, path, (old) => {
          if (how === 'leave-out') return path.length ? gone : undefined
          if (how === 'double') return Array.isArray(old) ? [...old, ...old, ...old] : [old, old]
          if (how === 'cut') return typeof old === 'string' ? old.slice(0, old.length >> 1) : what
          if (how === 'flip') return typeof old === 'string' ? `${old.slice(0, -1)}\u0001` : typeof old === 'number' ? -old : what
          return what
        })
      } catch {
        return what
      }
    }
    decode(right)
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        decode(changes.reduce<unknown>(apply, right))
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 400) },
    )
  })

test('F9: a million members or a hundred thousand levels are refused without being walked', () => {
  for (const text of [
    `{"v":1,"letters":[],"receipts":[],"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    JSON.stringify({ v: 1, letters: Array(1e5).fill(0), receipts: [] }),
  ])
    assert.equal(typeof batchSchema.safeParse(JSON.parse(text)).success, 'boolean')
  assert.equal(batchSchema.safeParse({ v: 1, letters: Array(65).fill(0), receipts: [] }).success, false)
})
