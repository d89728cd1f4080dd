import assert from 'node:assert/strict'
import { generateKeyPairSync, sign as signWith } from 'node:crypto'
import { after, test } from 'node:test'
import { z } from 'zod'
import { acquaint, effect, type TestNode, testNode } from '../../test/nodes.ts'
import { canonical } from '../kernel/canonical.ts'
import { replyPermit } from '../protection/permit.ts'
import { signPull } from './batch.ts'
import { type Envelope, type Header, sha256, signedBytes, toBase64url } from './envelope.ts'
import type { Handler, MessageId } from './letter.ts'
import { signReceipt } from './receipt.ts'

const handlers: Record<string, Handler> = {
  'test.note': { kind: 'test.note', schema: z.object({ n: z.number() }), receive: effect },
}
const [xa, xb, xc] = await Promise.all([
  testNode('xa-central', { handlers }),
  testNode('xb-central', { handlers }),
  testNode('xc-central', { handlers }),
])
after(() => Promise.all([xa, xb, xc].map((it) => it.close())))
await acquaint(xa, xb)
await acquaint(xa, xc)

/** A genuine letter, taken out of the post before the courier has it. */
async function letter(from: TestNode, to: TestNode, chain: string, n: number): Promise<Envelope> {
  const at = from.db.now()
  const id = await from.db.transaction((sql) =>
    from.post.post(sql, {
      permit: replyPermit({ to: to.id, purpose: 'test', at }),
      to: to.id,
      chain,
      kind: 'test.note',
      body: { n },
    }),
  )
  const { rows } = await from.db.sql.query<{ header: Header; signature: string; ciphertext: Uint8Array }>(
    `select header, signature, ciphertext from federation.outbox where id = $1`,
    [id],
  )
  const it = rows[0]!
  return { header: it.header, signature: it.signature, ciphertext: toBase64url(it.ciphertext) }
}

type Said = {
  status: number
  receipts: { message: string; step: string; verdict: string }[]
  later: { id: string; code: string }[]
  heard: string[]
}
async function hand(to: TestNode, letters: readonly unknown[], receipts: readonly unknown[] = []): Promise<Said> {
  const answer = await to.post.receive(new TextEncoder().encode(JSON.stringify({ v: 1, letters, receipts })), to.db.now())
  return { status: answer.status, ...(JSON.parse(String(answer.body)) as Omit<Said, 'status'>) }
}
const code = async (to: TestNode, it: unknown) => (await hand(to, [it])).later[0]?.code
const incidents = async (node: TestNode) =>
  (await node.db.sql.query<{ kind: string; times: number; mark: string }>(`select kind, times, mark from federation.incident`))
    .rows
const effects = async (node: TestNode, letters: readonly Envelope[]) =>
  (await node.effects()).filter((it) => letters.some((l) => l.header.id === it.id)).map((it) => it.body.n)
const signed = (node: TestNode, header: Header, ciphertext: string): Envelope => ({
  header,
  signature: toBase64url(node.keys.sign(signedBytes(header))),
  ciphertext,
})

test('a flipped bit anywhere in an envelope is noticed, and the honest letter still has its effect', async () => {
  const it = await letter(xa, xb, 'flip', 1)
  const flipped = (text: string) =>
    text[7] === 'A' ? `${text.slice(0, 7)}B${text.slice(8)}` : `${text.slice(0, 7)}A${text.slice(8)}`
  assert.equal(await code(xb, { ...it, ciphertext: flipped(it.ciphertext) }), 'altered')
  assert.equal(await code(xb, { ...it, signature: flipped(it.signature) }), 'signature')
  for (const member of ['id', 'chain', 'seq', 'prev', 'created', 'expires', 'content', 'enc', 'sealed', 'extra'] as const) {
    const other = {
      id: `${it.header.id.slice(0, -1)}${it.header.id.endsWith('0') ? '1' : '0'}`,
      chain: 'other',
      seq: 9,
      prev: 'ab'.repeat(32),
      created: '2026-01-01T00:00:00.000Z',
      expires: '2099-01-01T00:00:00.000Z',
      content: 'ab'.repeat(32),
      enc: flipped(it.header.enc),
      sealed: 'ab'.repeat(32),
      extra: 1,
    }[member]
    assert.equal(await code(xb, { ...it, header: { ...it.header, [member]: other } }), 'signature', member)
  }
  assert.deepEqual(await effects(xb, [it]), [])
  const said = await hand(xb, [it])
  assert.deepEqual(
    said.receipts.map((r) => [r.step, r.verdict]),
    [['opened', 'accepted']],
  )
  assert.deepEqual(await effects(xb, [it]), [1])
  const kinds = (await incidents(xb)).map((i) => i.kind)
  assert.ok(kinds.includes('altered') && kinds.includes('signature'))
})

test('a letter for one node is refused by another, even when the whole envelope is genuine or its address rewritten', async () => {
  const it = await letter(xa, xc, 'address', 1)
  assert.equal(await code(xb, it), 'wrong-address')
  assert.equal(await code(xb, { ...it, header: { ...it.header, to: 'xb-central' } }), 'signature')
  assert.ok((await incidents(xb)).some((i) => i.kind === 'wrong-address'))
})

test('a ciphertext that a partner moves into an envelope of its own does not open', async () => {
  const it = await letter(xa, xb, 'moved', 1)
  const moved = signed(xa, { ...it.header, chain: 'elsewhere', seq: 1, prev: null }, it.ciphertext)
  const said = await hand(xb, [moved])
  assert.deepEqual(
    said.receipts.map((r) => [r.step, r.verdict, (r as { code?: string }).code]),
    [['opened', 'refused', 'letter-unreadable']],
  )
  assert.deepEqual(await effects(xb, [moved]), [])
})

test('F1: a letter replayed a hundred times has one effect and the same receipts', async () => {
  const it = await letter(xa, xb, 'replay', 1)
  const first = await hand(xb, [it])
  for (let i = 0; i < 100; i++) assert.deepEqual(await hand(xb, [it]), first)
  assert.deepEqual(await effects(xb, [it]), [1])
  assert.equal((await incidents(xb)).find((i) => i.kind === 'replayed' && i.mark === 'replay')?.times, 100)
})

test('letters out of order are held back, signed for as stored, and opened in order', async () => {
  const letters = [await letter(xa, xb, 'order', 1), await letter(xa, xb, 'order', 2), await letter(xa, xb, 'order', 3)]
  const [one, two, three] = letters as [Envelope, Envelope, Envelope]
  assert.deepEqual(
    (await hand(xb, [three])).receipts.map((r) => r.step),
    ['stored'],
  )
  assert.deepEqual(
    (await hand(xb, [two])).receipts.map((r) => r.step),
    ['stored'],
  )
  assert.deepEqual(await effects(xb, letters), [])
  assert.deepEqual(
    (await hand(xb, [one])).receipts.map((r) => r.step),
    ['opened'],
  )
  assert.deepEqual(await effects(xb, letters), [1, 2, 3])
  assert.ok((await incidents(xb)).some((i) => i.kind === 'gap' && i.mark === 'order'))
})

test('F6: a gap is asked for, and what is missing comes', async () => {
  const one = await letter(xa, xb, 'gap', 1)
  const two = await letter(xa, xb, 'gap', 2)
  await hand(xb, [two])
  const later = new Date(Date.now() + 10_000).toISOString() as never
  const [asked] = (await xb.post.courier.gaps(xa.id, later)).filter((it) => it.chain === 'gap')
  const answer = await xa.post.pulled(new TextEncoder().encode(asked!.ask), later)
  assert.equal(answer.status, 200)
  await xb.post.courier.takePulled(new TextEncoder().encode(String(answer.body)), later)
  assert.deepEqual(await effects(xb, [one, two]), [1, 2])
})

test('a stranger or a forger who asks for a gap is sent away', async () => {
  const at = xa.db.now()
  const ask = { v: 1 as const, from: 'xb-central', to: 'xa-central', chain: 'gap', after: 0, at }
  const knock = async (pull: unknown) => (await xa.post.pulled(new TextEncoder().encode(canonical(pull)), at)).status
  assert.equal(await knock(signPull(ask, xc.keys.sign)), 403)
  assert.equal(await knock(signPull({ ...ask, from: 'xd-central' }, xb.keys.sign)), 403)
  assert.equal(await knock(signPull({ ...ask, at: '2026-01-01T00:00:00.000Z' }, xb.keys.sign)), 403)
  assert.equal(await knock({}), 400)
})

test('F7: two letters signed for one place stop the chain, both are kept as proof, other chains go on', async () => {
  const it = await letter(xa, xb, 'two-faced', 1)
  await hand(xb, [it])
  const ciphertext = Buffer.from('another history')
  const other = signed(
    xa,
    { ...it.header, id: `${it.header.id.slice(0, -1)}${it.header.id.endsWith('0') ? '1' : '0'}`, sealed: sha256(ciphertext) },
    toBase64url(ciphertext),
  )
  assert.equal(await code(xb, other), 'quarantined')
  const { rows } = await xb.db.sql.query<{ facts: { held: Envelope; came: Envelope } }>(
    `select facts from federation.incident where kind = 'equivocation'`,
  )
  assert.equal(rows[0]!.facts.held.header.id, it.header.id)
  assert.equal(rows[0]!.facts.came.header.id, other.header.id)
  assert.equal(await code(xb, await letter(xa, xb, 'two-faced', 2)), 'quarantined')
  const honest = await letter(xa, xb, 'honest', 1)
  await hand(xb, [honest])
  assert.deepEqual(await effects(xb, [honest]), [1])
})

test('a letter that names another predecessor than the one held stops the chain', async () => {
  await hand(xb, [await letter(xa, xb, 'forked', 1)])
  const two = await letter(xa, xb, 'forked', 2)
  assert.equal(await code(xb, signed(xa, { ...two.header, prev: 'cd'.repeat(32) }, two.ciphertext)), 'quarantined')
  assert.ok((await incidents(xb)).some((i) => i.kind === 'broken-chain'))
})

test('a stranger, and a partner that was suspended, get nothing in', async () => {
  const it = await letter(xa, xb, 'stranger', 1)
  const { privateKey } = generateKeyPairSync('ed25519')
  const header = { ...it.header, from: 'xd-central' }
  const strange = { ...it, header, signature: toBase64url(signWith(null, signedBytes(header), privateKey)) }
  assert.equal(await code(xb, strange), 'partner-not-accepted')
  await xb.db.sql.query(`update directory.node set standing = 'suspended' where id = 'xa-central'`)
  assert.equal(await code(xb, it), 'partner-not-accepted')
  await xb.db.sql.query(`update directory.node set standing = 'accepted' where id = 'xa-central'`)
  assert.equal(await code(xb, it), undefined)
})

test('a letter dated further ahead than clocks may differ waits', async () => {
  const it = await letter(xa, xb, 'clock', 1)
  assert.equal(
    await code(xb, signed(xa, { ...it.header, created: new Date(Date.now() + 2 * 86_400_000).toISOString() }, it.ciphertext)),
    'clock',
  )
})

test('forged receipts move nothing', async () => {
  const it = await letter(xa, xb, 'receipts', 1)
  const body = {
    v: 1 as const,
    from: 'xb-central',
    to: 'xa-central',
    message: it.header.id,
    chain: 'receipts',
    seq: 1,
    digest: sha256(signedBytes(it.header)),
    step: 'decided' as const,
    verdict: 'accepted' as const,
    at: xa.db.now(),
  }
  const state = async () => (await xa.post.deliveriesOf(xa.db.sql, [it.header.id as MessageId]))[0]?.state
  assert.deepEqual((await hand(xa, [], [signReceipt(body, xc.keys.sign)])).heard, [])
  await hand(xa, [], [signReceipt({ ...body, digest: 'ab'.repeat(32) }, xb.keys.sign)])
  await hand(xa, [], [signReceipt({ ...body, from: 'xc-central' }, xc.keys.sign)])
  assert.equal(await state(), 'waiting')
  const kinds = (await incidents(xa)).map((i) => i.kind)
  assert.ok(kinds.includes('receipt-signature') && kinds.includes('receipt-unknown'))
  await hand(xa, [], [signReceipt(body, xb.keys.sign)])
  assert.equal(await state(), 'accepted')
})

test('whatever bytes come, the door answers and stays open', async () => {
  const knock = async (body: string | Uint8Array) =>
    (await xb.post.receive(typeof body === 'string' ? new TextEncoder().encode(body) : body, xb.db.now())).status
  for (const body of [
    '',
    'null',
    '[]',
    '{',
    '{"v":2,"letters":[],"receipts":[]}',
    '['.repeat(100_000),
    new Uint8Array([255, 254, 0]),
  ])
    assert.equal(await knock(body), 400)
  const it = await letter(xa, xb, 'fuzz', 1)
  const odd: unknown[] = [
    null,
    1,
    'x',
    [],
    {},
    { header: null },
    { ...it, header: { ...it.header, chain: '\u0000' } },
    { ...it, header: { ...it.header, extra: '\ud800' } },
    { ...it, header: { ...it.header, seq: 1e300 } },
    { ...it, signature: `${it.signature}=` },
    { ...it, ciphertext: ` ${it.ciphertext}` },
    { ...it, header: { ...it.header, from: '__proto__' } },
  ]
  const said = await hand(xb, [...odd, it])
  assert.equal(said.status, 200)
  assert.equal(said.later.length, odd.length)
  assert.equal((await hand(xb, [], [null, {}, { v: 1 }])).status, 200)
  assert.deepEqual(await effects(xb, [it]), [1])
})
