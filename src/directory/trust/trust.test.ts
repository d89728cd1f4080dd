import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Instant } from '../../kernel/instant.ts'
import { verifyEd25519 } from '../ed25519.ts'
import { type Bundle, documentDigest, keyName, type Root, type Signed, signedBytes, type TrustKey } from './documents.ts'
import { verifyMlDsa44 } from './mldsa.ts'
import { firstRoot, follows, freshness, type TrustState } from './verify.ts'

const verify = { ed25519: verifyEd25519, mldsa44: verifyMlDsa44 }
const noon = '2026-11-25T12:00:00.000Z' as Instant
const days = (n: number, from: string = noon) => new Date(Date.parse(from) + n * 86_400_000).toISOString() as Instant

function holder(hybrid = false) {
  const ed = generateKeyPairSync('ed25519')
  const pq = hybrid ? generateKeyPairSync('ml-dsa-44' as 'ed25519') : undefined
  const pub = pq && (pq.publicKey.export({ format: 'jwk' }) as unknown as { pub: string }).pub
  const key: TrustKey = { ed25519: ed.publicKey.export({ format: 'jwk' }).x as string, ...(pub && { mldsa44: pub }) }
  const half = (bytes: Uint8Array, by: typeof ed.privateKey) => sign(null, bytes, by).toString('base64url')
  return {
    key,
    name: keyName(key),
    sign: (signed: unknown) => ({
      key: keyName(key),
      ed25519: half(signedBytes(signed), ed.privateKey),
      ...(pq && { mldsa44: half(signedBytes(signed), pq.privateKey) }),
    }),
  }
}
type Holder = ReturnType<typeof holder>
const [a, b, c, list, online, thief] = [holder(true), holder(), holder(), holder(), holder(), holder()] as const
const by = <T>(signed: T, ...holders: Holder[]): Signed<T> => ({ signed, signatures: holders.map((it) => it.sign(signed)) })

type RootChange = Partial<{
  version: number
  founders: Holder[]
  threshold: number
  online: Holder
  expires: string
  federation: string
}>
function root({
  version = 1,
  founders = [a, b, c],
  threshold = 2,
  online: on = online,
  expires = days(300),
  federation = 'F',
}: RootChange = {}): Root {
  const role = (keys: Holder[], n: number) => ({ keys: keys.map((it) => it.name), threshold: n })
  const keys = Object.fromEntries([...founders, list, on].map((it) => [it.name, it.key]))
  const roles = { root: role(founders, threshold), targets: role([list], 1), snapshot: role([on], 1), timestamp: role([on], 1) }
  return { type: 'root', v: 1, version, expires, federation, keys, roles }
}
type Change = Partial<{
  roots: Signed<Root>[]
  n: number
  nodes: unknown[]
  expires: string
  online: Holder
  list: Holder
  t: number
  s: number
}>
const one = by(root(), a, b)
function bundle({
  roots = [one],
  n = 1,
  nodes = [],
  expires = days(7),
  online: on = online,
  list: keeper = list,
  t = n,
  s = n,
}: Change = {}): Bundle {
  const targets = by({ type: 'targets', v: 1, version: n, expires: days(300), nodes }, keeper)
  const points = (signed: { version: number }) => ({ version: signed.version, digest: documentDigest(signed) })
  const snapshot = by({ type: 'snapshot', v: 1, version: s, expires, targets: points(targets.signed) }, on)
  const timestamp = by({ type: 'timestamp', v: 1, version: t, expires, snapshot: points(snapshot.signed) }, on)
  return { v: 1, roots, timestamp, snapshot, targets }
}
const state = (held: TrustState, offered: unknown, at = noon): TrustState => {
  const next = follows(held, offered, verify, at)
  if (typeof next === 'string') throw new Error(next)
  return next
}
const began = { root: one }
const held = state(began, bundle({ n: 5 }))

test('K3: a list signed by enough keys of each role is taken, and the next one follows it', () => {
  assert.equal(typeof firstRoot(one, verify), 'object')
  assert.equal(state(held, bundle({ n: 6 })).targets?.signed.version, 6)
  assert.equal(state(held, bundle({ n: 5 })).targets?.signed.version, 5)
})

test('K3 rollback: an older timestamp, snapshot or list is refused', () => {
  assert.equal(follows(held, bundle({ n: 4 }), verify, noon), 'trust-rollback')
  assert.equal(follows(held, bundle({ n: 4, t: 9, s: 9 }), verify, noon), 'trust-rollback')
  assert.equal(follows(held, bundle({ n: 5, t: 9, s: 4 }), verify, noon), 'trust-rollback')
})

test('K3 freeze: a list shown for ever is degraded after its last day and expired after three days more', () => {
  assert.equal(freshness(held, days(6)), 'good')
  assert.equal(freshness(held, days(8)), 'degraded')
  assert.equal(freshness(held, days(11)), 'expired')
  assert.equal(typeof follows(held, bundle({ n: 5 }), verify, days(9)), 'object')
  assert.equal(follows(held, bundle({ n: 5 }), verify, days(11)), 'trust-expired')
  assert.equal(freshness(began, noon), 'none')
})

test('K3 fast-forward: version numbers that a thief used up begin anew when the founders change the online key', () => {
  const far = state(held, bundle({ n: 6, t: 2 ** 31, s: 2 ** 31 }))
  assert.equal(follows(far, bundle({ n: 7 }), verify, noon), 'trust-rollback')
  const fresh = holder()
  const two = by(root({ version: 2, online: fresh }), a, c)
  assert.equal(state(far, bundle({ roots: [one, two], n: 7, t: 1, s: 1, online: fresh })).timestamp?.signed.version, 1)
  assert.equal(follows(far, bundle({ roots: [one, two], n: 7, t: 1, s: 1 }), verify, noon), 'trust-signatures')
})

test('K3 mix-and-match: documents of two lists do not make one', () => {
  const [five, six] = [bundle({ n: 5 }), bundle({ n: 6 })]
  assert.equal(follows(held, { ...six, targets: five.targets }, verify, noon), 'trust-mixed')
  assert.equal(follows(held, { ...six, snapshot: five.snapshot }, verify, noon), 'trust-mixed')
  const other = bundle({
    n: 5,
    nodes: [{ node: 'xa-central', url: 'https://xa.example', fingerprint: 'abcd '.repeat(8).trim(), standing: 'listed' }],
  })
  assert.equal(follows(held, other, verify, noon), 'trust-mixed')
})

test('K3 threshold: too few signatures, a key counted twice, a key of no role and a stranger count nothing', () => {
  assert.equal(firstRoot(by(root(), a), verify), 'trust-signatures')
  assert.equal(firstRoot(by(root(), a, a, a), verify), 'trust-signatures')
  assert.equal(firstRoot(by(root(), a, list), verify), 'trust-signatures')
  assert.equal(firstRoot(by(root(), a, thief), verify), 'trust-signatures')
  assert.equal(follows(held, bundle({ n: 6, online: thief }), verify, noon), 'trust-signatures')
  assert.equal(follows(held, bundle({ n: 6, list: thief }), verify, noon), 'trust-signatures')
})

test('K3 threshold 0, or more than there are keys, is no threshold', () => {
  assert.equal(firstRoot(by(root({ threshold: 0 }), a, b), verify), 'trust-threshold')
  assert.equal(firstRoot(by(root({ threshold: 4 }), a, b, c), verify), 'trust-threshold')
})

test('K3 duplicate key: one key under two names, or twice in a role, makes no root', () => {
  const twice = root()
  const again = 'ab'.repeat(32)
  const renamed = { ...twice, keys: { ...twice.keys, [again]: a.key } }
  assert.equal(firstRoot(by(renamed, a, b), verify), 'trust-threshold')
  const doubled = { ...twice, roles: { ...twice.roles, root: { keys: [a.name, a.name, b.name], threshold: 2 } } }
  assert.equal(firstRoot(by(doubled, a, b), verify), 'trust-threshold')
})

test('K3 unknown role: a document in the place of another, or a role nobody knows, is refused', () => {
  const six = bundle({ n: 6 })
  assert.equal(follows(held, { ...six, timestamp: six.snapshot }, verify, noon), 'trust-role-unknown')
  assert.equal(follows(held, { ...six, targets: one }, verify, noon), 'trust-role-unknown')
  const more = root() as Root & { roles: Record<string, unknown> }
  const extra = { ...more, roles: { ...more.roles, mirror: { keys: [a.name], threshold: 1 } } }
  assert.equal(firstRoot(by(extra, a, b), verify), 'trust-malformed')
})

test('K3 root rotation: several missed roots are followed one by one, none may be left out, each is signed by the old and the new', () => {
  const [d, e, f] = [holder(), holder(), holder()] as const
  const two = by(root({ version: 2, founders: [b, c, d] }), a, b, c, d)
  const three = by(root({ version: 3, founders: [c, d, e] }), b, c, d)
  const four = by(root({ version: 4, founders: [d, e, f] }), c, d, e, f)
  const far = state(held, bundle({ roots: [one, two, three, four], n: 6 }))
  assert.equal(far.root.signed.version, 4)
  assert.equal(follows(held, bundle({ roots: [one, two, four], n: 6 }), verify, noon), 'trust-root-gap')
  const alone = by(root({ version: 2, founders: [d, e, f] }), d, e, f)
  assert.equal(follows(held, bundle({ roots: [one, alone], n: 6 }), verify, noon), 'trust-signatures')
  const notNew = by(root({ version: 2, founders: [d, e, f] }), a, b)
  assert.equal(follows(held, bundle({ roots: [one, notNew], n: 6 }), verify, noon), 'trust-signatures')
  assert.equal(state(far, bundle({ roots: [one], n: 7 })).root.signed.version, 4, 'an old root shown again takes nothing back')
  const other = by(root({ version: 2, federation: 'G' }), a, b)
  assert.equal(follows(held, bundle({ roots: [one, other], n: 6 }), verify, noon), 'trust-other-federation')
})

test('both halves of a hybrid key must have signed', () => {
  const whole = by(root(), a, b)
  const [first, second] = whole.signatures
  const { mldsa44: _, ...half } = first!
  assert.equal(firstRoot({ ...whole, signatures: [half, second!] }, verify), 'trust-signatures')
  const broken = {
    ...first!,
    mldsa44: `A${first!.mldsa44!.slice(1)}` === first!.mldsa44 ? `B${first!.mldsa44!.slice(1)}` : `A${first!.mldsa44!.slice(1)}`,
  }
  assert.equal(firstRoot({ ...whole, signatures: [broken, second!] }, verify), 'trust-signatures')
})

test('any change of one signed member breaks the list', () => {
  const six = bundle({ n: 6 })
  const later = days(3000)
  for (const role of ['timestamp', 'snapshot', 'targets'] as const) {
    const it = six[role] as Signed<object>
    const changed = { ...six, [role]: { ...it, signed: { ...it.signed, expires: later } } }
    assert.equal(typeof follows(held, changed, verify, noon), 'string', role)
  }
})

test('whatever a stranger sends as trust list, the answer is a word and not a crash', () => {
  const good = bundle({ n: 6 })
  fc.assert(
    fc.property(fc.constantFrom('roots', 'timestamp', 'snapshot', 'targets'), fc.anything(), (name, junk) => {
      const said = follows(held, { ...good, [name]: junk }, verify, noon)
      assert.ok(typeof said === 'string' || name === 'roots')
    }),
  )
  fc.assert(fc.property(fc.anything(), (junk) => typeof follows(held, junk, verify, noon) === 'string'))
})
