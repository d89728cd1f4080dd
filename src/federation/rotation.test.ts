import assert from 'node:assert/strict'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { z } from 'zod'
import { acquaint, effect, type TestNode, testNode, until } from '../../test/nodes.ts'
import { verifyEd25519 } from '../directory/ed25519.ts'
import {
  believedKeys,
  countsForever,
  follows,
  genuineKeyring,
  keyringSchema,
  overlap_ms,
  standingOf,
} from '../directory/keyring.ts'
import { fingerprint, readManifest, sealingKeyId, signManifest } from '../directory/manifest.ts'
import type { Instant } from '../kernel/instant.ts'
import { rotateKeys } from '../node/keyring.ts'
import { loadKeys, readKeyring } from '../node/keys.ts'
import { replyPermit } from '../protection/permit.ts'
import { type Envelope, type Header, signedBytes, toBase64url } from './envelope.ts'
import type { Handler, MessageId } from './letter.ts'

const handlers: Record<string, Handler> = {
  'test.note': { kind: 'test.note', schema: z.object({ n: z.number() }), receive: effect },
}
const [xa, xb] = await Promise.all([
  testNode('xa-central', { handlers, identity: true }),
  testNode('xb-central', { handlers, identity: true }),
])
after(() => Promise.all([xa, xb].map((it) => it.close())))
await acquaint(xa, xb)

const send = (from: TestNode, to: TestNode, chain: string, n: number): Promise<MessageId> =>
  from.db.transaction((sql) =>
    from.post.post(sql, {
      permit: replyPermit({ to: to.id, purpose: 'test', at: from.db.now() }),
      to: to.id,
      chain,
      kind: 'test.note',
      body: { n },
    }),
  )
const opened = (from: TestNode, id: MessageId) =>
  until(async () => (await from.post.deliveriesOf(from.db.sql, [id]))[0]?.state === 'opened')
const taken = async (from: TestNode, id: MessageId): Promise<Envelope> => {
  const { rows } = await from.db.sql.query<{ header: Header; signature: string; ciphertext: Uint8Array }>(
    `select header, signature, ciphertext from federation.outbox where id = $1`,
    [id],
  )
  const { header, signature, ciphertext } = rows[0]!
  return { header, signature, ciphertext: toBase64url(ciphertext ?? Buffer.alloc(0)) }
}
const hand = async (to: TestNode, letter: unknown, at: Instant = to.db.now()) => {
  const answer = await to.post.receive(new TextEncoder().encode(JSON.stringify({ v: 1, letters: [letter], receipts: [] })), at)
  return JSON.parse(String(answer.body)) as {
    receipts: { step: string; verdict: string; code?: string }[]
    later: { code: string }[]
  }
}
const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString() as Instant
const held = async (by: TestNode, of: TestNode) => (await by.directory.node(officer, of.id, by.db.now())).manifest
const officer = { id: 'o-1', name: 'Bo', authority: 'A', roles: ['administrator'], signedInAt: xa.db.now() } as never

test('K1: letters signed and sealed before both sides changed their keys arrive, and no telephone call is needed', async () => {
  const before = await send(xa, xb, 'rotation', 1)
  const early = await taken(xa, before)
  const old = { xa: xa.keys.signing, xb: xb.keys.sealing }
  const identity = fingerprint(await held(xb, xa))
  rotateKeys(xa.keysDir, join(xa.keysDir, 'identity.key'), undefined)
  rotateKeys(xb.keysDir, join(xb.keysDir, 'identity.key'), undefined)
  await Promise.all([xa.restart(), xb.restart()])
  assert.notEqual(xa.keys.signing, old.xa)
  assert.notEqual(xb.keys.sealing, old.xb)
  await Promise.all([xa.goOut(), xb.goOut()])
  await opened(xa, before)
  assert.notEqual((await taken(xa, before)).signature, early.signature, 'the letter on the way is signed by the key in force')
  await opened(xa, await send(xa, xb, 'rotation', 2))
  await opened(xb, await send(xb, xa, 'rotation', 3))
  const manifest = await held(xb, xa)
  assert.equal(manifest.keys.signing, xa.keys.signing)
  assert.equal(fingerprint(manifest), identity)
  assert.equal(standingOf(manifest, old.xa, xb.db.now()), 'former')
  await Promise.all([xa.courier?.stop(), xb.courier?.stop()])
})

test('K1: a letter that is 25 days late opens with the former keys; after the overlap the former signing key is refused', async () => {
  const manifest = await held(xb, xa)
  const former = manifest.keyring!.former[0]!.signing
  assert.deepEqual(believedKeys(manifest, inDays(25)), [manifest.keys.signing, former])
  assert.deepEqual(believedKeys(manifest, inDays(31)), [manifest.keys.signing])
  const keys25 = await loadKeys(xb.keysDir, new Date(inDays(25)))
  const late = await taken(xa, await send(xa, xb, 'late', 1))
  rotateKeys(xb.keysDir, join(xb.keysDir, 'identity.key'), undefined)
  const keys = await loadKeys(xb.keysDir, new Date(inDays(25)))
  assert.equal(sealingKeyId(keys25.sealing), late.header.key)
  assert.ok(
    keys.sealer.open(
      late.header.key,
      Buffer.from(late.header.enc, 'base64url'),
      Buffer.alloc(40),
      Buffer.alloc(1),
      Buffer.alloc(1),
    ) === undefined,
  )
  await xb.restart()
  const said = await hand(xb, late)
  assert.deepEqual(
    said.receipts.map((it) => [it.step, it.verdict]),
    [['opened', 'accepted']],
  )
  const gone = await loadKeys(xb.keysDir, new Date(Date.now() + 3 * overlap_ms))
  assert.equal(
    gone.sealer.open(
      late.header.key,
      Buffer.from(late.header.enc, 'base64url'),
      Buffer.from(late.ciphertext, 'base64url'),
      Buffer.alloc(1),
      Buffer.alloc(1),
    ),
    undefined,
  )
})

test('K2: after a theft nothing signed by the stolen key is believed, except what was witnessed before', async () => {
  const stolen = xa.keys
  const readFirst = await held(xb, xa)
  assert.equal(standingOf(readFirst, stolen.signing, xb.db.now()), 'in-force')
  const honest = await send(xa, xb, 'theft', 1)
  copyFileSync(join(xa.keysDir, 'keyring.json'), join(xa.keysDir, 'keyring-before.json'))
  rotateKeys(xa.keysDir, join(xa.keysDir, 'identity.key'), 1000)
  await xa.restart()
  await Promise.all([xa.goOut(), xb.goOut()])
  await opened(xa, honest)
  await xb.courier?.stop()
  const manifest = await held(xb, xa)
  assert.equal(standingOf(manifest, stolen.signing, xb.db.now()), 'compromised')
  assert.equal(countsForever(manifest, stolen.signing, 1000), true, 'witnessed before the theft')
  assert.equal(countsForever(manifest, stolen.signing, 1001), false, 'witnessed after it')
  assert.equal(countsForever(manifest, stolen.signing), false, 'not witnessed')
  await xa.courier?.stop()
  const next = await taken(xa, await send(xa, xb, 'theft', 2))
  const forged = { ...next, signature: toBase64url(stolen.sign(signedBytes(next.header))) }
  assert.equal((await hand(xb, forged)).later[0]?.code, 'signature')
  const { rows } = await xb.db.sql.query<{ kind: string }>(`select kind from federation.incident where kind = 'key-compromised'`)
  assert.equal(rows.length, 1)
  assert.equal((await hand(xb, next)).receipts.length, 1)
})

test('K2: the thief, who holds the signing key and an old keyring, cannot bring either back', async () => {
  const now = await held(xb, xa)
  const old = keyringSchema.parse(JSON.parse(readFileSync(join(xa.keysDir, 'keyring-before.json'), 'utf8')))
  assert.equal(follows(now.keyring as never, old as never), 'older')
  const forgetful = { ...now.keyring!, serial: now.keyring!.serial + 1, compromised: [] }
  assert.equal(follows(now.keyring as never, forgetful as never), 'forked')
  assert.equal(genuineKeyring(forgetful as never, verifyEd25519), false)
})

test('K4: a partner whose manifest ran out is refused inbound and outbound, and let in again by a renewed one', async () => {
  const letter = await taken(xa, await send(xa, xb, 'expired', 1))
  const whole = await held(xb, xa)
  const past = { ...whole, expires: new Date(Date.now() - 1000).toISOString() }
  await xb.db.sql.query(`update directory.node set manifest = $1 where id = 'xa-central'`, [JSON.stringify(past)])
  assert.equal((await hand(xb, letter)).later[0]?.code, 'partner-out-of-date')
  await assert.rejects(send(xb, xa, 'expired', 1), { code: 'partner-out-of-date' })
  await xb.directory.renew(xa.id, xb.db.now())
  assert.equal((await hand(xb, letter)).receipts.length, 1)
})

test('K4: a suspended partner is refused inbound and outbound', async () => {
  const letter = await taken(xa, await send(xa, xb, 'suspended', 1))
  await xb.directory.suspend(officer, xa.id, 'test', xb.db.now())
  assert.equal((await hand(xb, letter)).later[0]?.code, 'partner-not-accepted')
  await assert.rejects(send(xb, xa, 'suspended', 1), { code: 'partner-not-accepted' })
  await xb.db.sql.query(`update directory.node set standing = 'accepted' where id = 'xa-central'`)
})

test('K7: no weaker suite, no other algorithm and no missing half is read', async () => {
  const letter = await taken(xa, await send(xa, xb, 'downgrade', 1))
  const signed = (header: object, ciphertext = letter.ciphertext) => ({
    header,
    signature: toBase64url(xa.keys.sign(signedBytes(header as Header))),
    ciphertext,
  })
  for (const change of [
    { suite: 'HPKE-X25519-HKDF-SHA256-AES256GCM' },
    { suite: 'none' },
    { suite: undefined },
    { v: 0 },
    { alg: 'none', suite: '' },
  ])
    assert.equal((await hand(xb, signed({ ...letter.header, ...change }))).later[0]?.code, 'unreadable')
  const half = toBase64url(Buffer.from(letter.header.enc, 'base64url').subarray(1088))
  const said = await hand(xb, signed({ ...letter.header, enc: half }))
  assert.deepEqual(
    said.receipts.map((it) => it.code),
    ['letter-unreadable'],
  )
  const manifest = await xa.directory.manifest(xa.db.now())
  const { signature: _, ...body } = manifest
  const weak = { ...body, keys: { ...body.keys, suite: 'HPKE-X25519' } }
  assert.equal(readManifest(signManifest(weak as never, xa.keys.sign), verifyEd25519, xa.db.now()), 'manifest-malformed')
  const stripped = { ...body, keyring: undefined }
  const bare = readManifest(JSON.parse(JSON.stringify(signManifest(stripped as never, xa.keys.sign))), verifyEd25519, xa.db.now())
  assert.ok(typeof bare !== 'string' && fingerprint(bare) !== fingerprint(manifest), 'without its keyring it is another identity')
})

test('a manifest whose keyring names other keys, or is signed by another identity, is not believed', async () => {
  const { signature: _, ...body } = await xa.directory.manifest(xa.db.now())
  const read = (change: object) =>
    readManifest(
      JSON.parse(JSON.stringify(signManifest({ ...body, ...change } as never, xa.keys.sign))),
      verifyEd25519,
      xa.db.now(),
    )
  assert.equal(typeof read({}), 'object')
  assert.equal(read({ keyring: readKeyring(xb.keysDir) }), 'keyring-false')
  assert.equal(read({ keyring: { ...body.keyring, serial: 99 } }), 'keyring-false')
  assert.equal(read({ keys: { ...body.keys, sealing: xb.keys.sealing } }), 'keyring-false')
})

test('a letter that asks for what this node does not know is refused, one that only tells more is taken', async () => {
  const one = await taken(xa, await send(xa, xb, 'critical', 1))
  const signed = (header: object) => ({
    header,
    signature: toBase64url(xa.keys.sign(signedBytes(header as Header))),
    ciphertext: one.ciphertext,
  })
  const told = await hand(xb, signed({ ...one.header, handling: 'H2' }))
  assert.deepEqual(
    told.receipts.map((it) => it.code),
    [undefined],
  )
  const two = await taken(xa, await send(xa, xb, 'critical-2', 1))
  const header = { ...two.header, handling: 'H2', crit: ['handling'] }
  const said = await hand(xb, { ...signed(header), ciphertext: two.ciphertext })
  assert.deepEqual(
    said.receipts.map((it) => it.code),
    ['critical-unknown'],
  )
})
