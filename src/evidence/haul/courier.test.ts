/** Large content between two nodes over real HTTP: torn lines, a receiver that is killed, a sender that lies. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { evidenceNode, hauling, registered } from '../../../test/evidence-node.ts'
import { amara, dario, harbour } from '../../../test/exhibits.ts'
import { acquaint, until as waiting } from '../../../test/nodes.ts'
import { permit } from '../../protection/permit.ts'
import type { ExhibitId } from '../exhibit.ts'
import { packedExhibit } from '../forms.ts'
import type { ExhibitWithCustody } from '../safe/desk.ts'
import { plain_bytes } from '../sealed/shape.ts'

/** Patience is for machines with much else to do; nothing here is measured by the clock. */
const until = (what: () => Promise<boolean>): Promise<void> => waiting(what, 180_000)

const xa = await evidenceNode('xa-central')
const xb = await evidenceNode('xb-central')
await acquaint(xa, xb)
await xb.goOut()
await xa.goOut()
after(async () => {
  await xa.close()
  await xb.close()
  await xa.tools.hands.stop()
  await xb.tools.hands.stop()
})

/** Hands the exhibit over as a letter does: packed, written as JSON, taken in on the other side. */
async function handOver(it: ExhibitWithCustody): Promise<void> {
  const officer = { ...amara, steppedUpAt: xa.db.now() }
  const given = permit({ officer, act: 'assistance.execute', at: xa.db.now(), case: harbour, to: xb.id, purpose: 'Execution' })
  const parcel = await xa.db.transaction((sql) => xa.desk.packExhibits(sql, given, [it.id], { authority: 'Decision 3/26' }))
  const letter = packedExhibit.array().parse(JSON.parse(JSON.stringify(parcel)))
  assert.ok(JSON.stringify(letter).length < 20_000, 'the letter carries the key and the root, not the content')
  await xb.db.transaction((sql) => xb.desk.unpackExhibits(sql, harbour.id, letter, xa.id, xb.db.now()))
}
const here = (id: ExhibitId) => xb.desk.read(amara, harbour.id, id, xb.db.now())
const remembered = async (node: typeof xa, act: string, id: ExhibitId) =>
  (await node.db.sql.query(`select 1 from public.remembered where act = $1 and subject = $2`, [act, `exhibit:${id}`])).rowCount

async function contentThere(id: ExhibitId): Promise<Buffer> {
  const at = xb.db.now()
  const { reading, segments } = await xb.desk.startReading(
    dario,
    harbour.id,
    id,
    { purpose: 'To read', as: 'file', conditionsSeen: [] },
    at,
  )
  const { stream } = await xb.desk.readSegments(dario, harbour.id, reading, { first: 0, count: segments }, at)
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts.filter((_, n) => n % 2 === 1))
}

test('over a line that tears again and again the content arrives whole, both ledgers know, and no segment is asked for twice', async () => {
  const bytes = randomBytes(9 * plain_bytes + 31)
  const it = await registered(xa, bytes)
  await handOver(it)
  await assert.rejects(contentThere(it.id), { code: 'content-coming' })
  assert.equal((await here(it.id)).custody.at(-1)?.action, 'transferred')
  xa.asks.length = 0
  let tears = 0
  xa.tear = (path) => (path === '/evidence/segments' && xa.asks.at(-1)!.count > 0 && tears++ < 5 ? 1.5 * 1024 * 1024 : undefined)
  const courier = hauling(xb)
  await until(async () => (await here(it.id)).sealed?.state === 'whole')
  await courier.stop()
  xa.tear = () => undefined
  assert.deepEqual(
    xa.asks.map((ask) => ask.first),
    [0, 0, 1, 2, 3, 4, 5],
  )
  const arrived = await here(it.id)
  assert.deepEqual([arrived.custody.at(-1)?.action, arrived.broken, arrived.sha256], ['received', undefined, it.sha256])
  assert.deepEqual(await contentThere(it.id), bytes)
  assert.equal(await remembered(xb, 'evidence.received', it.id), 1)
  await until(async () => (await remembered(xa, 'evidence.arrived', it.id)) === 1)
})

test('a receiver that is killed twice on the way loses nothing and asks for nothing again that it had', async () => {
  const bytes = randomBytes(24 * plain_bytes)
  const it = await registered(xa, bytes)
  await handOver(it)
  xa.asks.length = 0
  const there = async () => {
    const growing = await import('node:fs').then((fs) => fs.readdirSync(join(xb.dataDir, 'evidence', 'growing')))
    const notes = growing.find((name) => name.startsWith('in-') && name.endsWith('.notes'))
    return notes ? Math.floor(readFileSync(join(xb.dataDir, 'evidence', 'growing', notes)).length / 64) : 0
  }
  const start = (): ChildProcess =>
    spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'test/hauler.ts', xb.id, xb.databaseUrl, xb.dataDir, '00:00-24:00 16 MiB/s'],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    )
  const ended = (child: ChildProcess) => new Promise((done) => child.on('exit', done))
  for (const kill of [4, 12]) {
    const child = start()
    await until(async () => (await there()) >= kill)
    child.kill('SIGKILL')
    await ended(child)
    const had = await there()
    assert.ok(had < 24, 'it was killed on the way')
    const asked = xa.asks.length
    const next = start()
    await until(async () => xa.asks.slice(asked).some((ask) => ask.count > 0))
    next.kill('SIGKILL')
    await ended(next)
    assert.equal(xa.asks.slice(asked).find((ask) => ask.count > 0)?.first, had)
  }
  const last = start()
  await until(async () => (await here(it.id)).sealed?.state === 'whole')
  last.kill('SIGKILL')
  await ended(last)
  assert.deepEqual(await contentThere(it.id), bytes)
  assert.equal(await remembered(xb, 'evidence.received', it.id), 1)
})

test('content that is not what the letter said is damaged on both sides and stays shut', async () => {
  const it = await registered(xa, randomBytes(plain_bytes + 5))
  await handOver(it)
  await xb.db.sql.query(`update evidence.exhibit set sha256 = $2 where exhibit_id = $1`, [it.id, 'b'.repeat(64)])
  const courier = hauling(xb)
  await until(async () => (await here(it.id)).sealed?.state === 'damaged')
  await courier.stop()
  await assert.rejects(contentThere(it.id), { code: 'content-does-not-match' })
  assert.equal(await remembered(xb, 'evidence.damaged', it.id), 1)
  assert.notEqual((await here(it.id)).custody.at(-1)?.action, 'received')
})

test('a stored segment that the sender lost bits of is not taken in', async () => {
  const it = await registered(xa, randomBytes(2 * plain_bytes))
  const path = join(xa.dataDir, 'evidence', 'sealed', it.sealed!.root.slice(0, 2), it.sealed!.root)
  const stored = readFileSync(path)
  const spoilt = Buffer.from(stored)
  spoilt[1024 * 1024 + 200]! ^= 1
  writeFileSync(path, spoilt)
  await handOver(it)
  const courier = hauling(xb)
  await until(async () => (await here(it.id)).sealed?.fault === 'segment-differs')
  assert.equal((await here(it.id)).sealed?.state, 'coming')
  writeFileSync(path, stored)
  await until(async () => (await here(it.id)).sealed?.state === 'whole')
  await courier.stop()
})

test('who was not handed the content gets none of it, nor does a forged or an old question', async () => {
  const it = await registered(xa, randomBytes(1000))
  const ask = (over: object = {}) => {
    const wanted = { row: { from_node: xa.id, root: it.sealed!.root }, exhibit: it, url: xa.url } as never
    return JSON.stringify({ ...xb.haul.asked(wanted, 0, 1, xb.db.now()), ...over })
  }
  const knock = async (body: string) => (await fetch(`${xa.url}/evidence/segments`, { method: 'POST', body })).status
  assert.equal(await knock(ask()), 404)
  await handOver(it)
  assert.equal(await knock(ask()), 200)
  assert.equal(await knock(ask({ first: 1 })), 403)
  assert.equal(await knock(ask({ at: '2026-11-23T12:00:00.000Z' })), 403)
  assert.equal(await knock('{}'), 400)
})

test('content that nothing refers to is cleared away, and content that something refers to never is', async () => {
  const it = await registered(xa, randomBytes(10))
  const growing = await xa.tools.vault.grow('stray', new Uint8Array(74), 10)
  await growing.append(new Uint8Array(42), new Uint8Array(64))
  await growing.close()
  await xa.tools.vault.keep('stray', 'e'.repeat(64))
  assert.equal(await xa.haul.clear(-1), 1)
  assert.deepEqual([await xa.tools.vault.has('e'.repeat(64)), await xa.tools.vault.has(it.sealed!.root)], [false, true])
})
