/** Law packs between two real nodes: signed here, shown at the door, fetched there over HTTP, compared, accepted by two officers. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { acquaint, type TestNode, testNode } from '../../../../test/nodes.ts'
import { verifyEd25519 } from '../../../directory/ed25519.ts'
import type { OfficerId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Officer, Role } from '../../../kernel/officer.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { generateKeys, loadKeys } from '../../../node/keys.ts'
import { lawOnRecord } from '../../../node/law/record.ts'
import { partnerHttp } from '../../../node/partner-http.ts'
import { packDoors } from '../routes.ts'
import { packText, readPack } from './pack.ts'

const [xa, xb] = await Promise.all([testNode('xa-central'), testNode('xb-central')])
const http = partnerHttp({ allowInside: true })
after(async () => {
  http.close()
  await Promise.all([xa.close(), xb.close()])
})

const recordOf = (node: TestNode) =>
  lawOnRecord({
    config: { node: node.id },
    db: node.db,
    keys: node.keys,
    http,
    remember: async (sql, entry) => {
      await sql.query('insert into public.remembered (act, subject, content) values ($1, $2, $3)', [
        entry.act,
        entry.subject,
        JSON.stringify(entry.content),
      ])
      return entry.subject as never
    },
  })
const [a, b] = [recordOf(xa), recordOf(xb)]
xa.serve(packDoors(a.packs))

const now = () => new Date().toISOString() as Instant
const officer = (name: string, ...roles: Role[]): Officer => ({
  id: name as OfficerId,
  name,
  authority: 'Central authority',
  roles,
  signedInAt: now(),
  steppedUpAt: now(),
})
const amara = officer('Amara', 'desk-officer', 'approver')
const chiara = officer('Chiara', 'approver')
const refused = (code: string) => (e: unknown) => e instanceof Refusal && e.code === code

const fact = (state: string) => ({
  kind: 'participation' as const,
  body: {
    instrument: 'UNTOC',
    state,
    boundBy: 'accession',
    deposited: '2017-09-19',
    inForceFrom: '2017-10-19',
    asOf: now().slice(0, 10),
    source: 'the depositary, by post',
    confidence: 'unverified' as const,
  },
})
async function onRecord(at: typeof a, state: string, checked = false): Promise<void> {
  const it = await at.changes.propose(amara, { title: state, facts: [fact(state)], checked }, now())
  await at.changes.accept(chiara, it.id, it.seen, now())
}
const publish = () => a.packs.publish(chiara, { title: 'Changes of this year', purpose: 'partners asked for it' }, now())

test('nothing is published before something is on record, and nothing is shown at the door', async () => {
  await assert.rejects(publish(), refused('pack-empty'))
  assert.equal((await fetch(`${xa.url}/federation/law-pack`)).status, 404)
})

test('a pack leaves only with presence proved, and by an approver', async () => {
  await onRecord(a, 'FJ', true)
  const { steppedUpAt: _, ...tired } = chiara
  await assert.rejects(a.packs.publish(tired as Officer, { title: 'x', purpose: 'y' }, now()), refused('step-up-needed'))
  await assert.rejects(
    a.packs.publish(officer('Bo', 'desk-officer'), { title: 'x', purpose: 'y' }, now()),
    refused('role-lacking'),
  )
})

test('a partner that nobody accepted is not read, and one without subscription is not asked', async () => {
  await assert.rejects(b.packs.subscribe(amara, 'xa-central', now()), refused('pack-from-stranger'))
  await acquaint(xa, xb)
  await assert.rejects(b.packs.fetch(amara, 'xa-central', now()), refused('not-subscribed'))
  await b.packs.subscribe(amara, 'xa-central', now())
  await assert.rejects(b.packs.fetch(amara, 'xa-central', now()), refused('pack-not-found'))
})

test('a published pack is fetched, compared, and counts only after a second officer has accepted it', async () => {
  assert.equal((await publish()).version, 1)
  const { import: id } = await b.packs.fetch(amara, 'xa-central', now())
  const report = await b.imports.report(amara, id, now())
  assert.equal(report.items[0]?.standing, 'open')
  const stands = async () => (await b.registry.facts(amara, { instrument: 'UNTOC', state: 'FJ' }, now())).items[0]!
  assert.notEqual((await stands()).learnt?.origin, 'accepted')
  const { change } = await b.imports.propose(amara, id, undefined, now())
  const shown = await b.changes.change(chiara, change, now())
  assert.equal(shown.origin, 'pack')
  await assert.rejects(b.changes.accept(amara, change, shown.seen, now()), refused('own-work'))
  await b.changes.accept(chiara, change, shown.seen, now())
  const fact = await stands()
  assert.equal(fact.learnt?.origin, 'accepted')
  assert.equal(fact.confidence, 'unverified', 'what a partner checked, nobody here has checked')
  assert.match(fact.source, /law pack 1 of xa-central \(checked\)/)
  assert.equal(fact.checkedBy, undefined)
})

test('the same pack again brings nothing, a later one what is new in it, an older one is refused', async () => {
  const old = (await a.packs.newest())!
  await b.packs.fetch(amara, 'xa-central', now())
  assert.equal((await xb.db.sql.query('select 1 from law.import')).rowCount, 1)
  await onRecord(a, 'TO')
  await publish()
  await b.packs.lookDaily('xa-central', now())
  const { subscriptions } = await b.packs.packs(amara, now())
  assert.deepEqual([subscriptions[0]?.version, subscriptions[0]?.fault], [2, undefined])
  const report = await b.imports.report(amara, subscriptions[0]!.import!, now())
  assert.equal(report.counts.open, 1)
  const upload = (text: string) =>
    b.imports.import(amara, { name: 'pack.json', bytes: Buffer.from(text).toString('base64') }, now())
  const body = { ...JSON.parse(old), title: 'another of the first version' }
  delete body.signature
  await assert.rejects(upload(packText(body, xa.keys.sign)), refused('pack-older'))
  await assert.rejects(upload(packText({ ...body, version: 2 }, xa.keys.sign)), refused('pack-two-faced'))
})

test('a pack that was altered, is signed by another key, comes from a stranger or from ourselves is refused with its reason', async () => {
  const text = (await a.packs.newest())!
  const { signature: _, ...body } = JSON.parse(text)
  const dir = mkdtempSync(join(tmpdir(), 'comity-keys-'))
  after(() => rmSync(dir, { recursive: true }))
  generateKeys(dir)
  const thief = await loadKeys(dir)
  const before = (await xb.db.sql.query('select 1 from law.import')).rowCount
  const upload = (bytes: string) =>
    b.imports.import(amara, { name: 'pack.json', bytes: Buffer.from(bytes).toString('base64') }, now())
  await assert.rejects(upload(text.replace('2017-10-19', '2017-10-18')), refused('pack-signature'))
  await assert.rejects(upload(packText({ ...body, key: thief.signing }, thief.sign)), refused('pack-key'))
  await assert.rejects(upload(packText(body, thief.sign)), refused('pack-signature'))
  await assert.rejects(upload(packText({ ...body, node: 'xc-central' }, xa.keys.sign)), refused('pack-from-stranger'))
  await assert.rejects(upload(packText({ ...body, node: 'xb-central' }, xa.keys.sign)), refused('pack-ours'))
  await assert.rejects(upload('{"v":1}'), refused('pack-malformed'))
  assert.equal((await xb.db.sql.query('select 1 from law.import')).rowCount, before)
})

test('however a pack is cut off or one of its bytes is changed, it is refused', async () => {
  const text = (await a.packs.newest())!.trimEnd()
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 1 }), fc.constantFrom('x', '0', '"', '}', ' '), (i, c) => {
      assert.equal(typeof readPack(text.slice(0, i), verifyEd25519), 'string')
      const altered = text.slice(0, i) + c + text.slice(i + 1)
      if (altered !== text && typeof readPack(altered, verifyEd25519) !== 'string')
        assert.deepEqual(JSON.parse(altered), JSON.parse(text))
    }),
    { numRuns: 300 },
  )
})

test('publishing and subscribing are in the ledger', async () => {
  const acts = async (it: TestNode) =>
    (await it.db.sql.query<{ act: string }>('select act from public.remembered')).rows.map((r) => r.act)
  assert.equal((await acts(xa)).filter((act) => act === 'law.publish').length, 2)
  await b.packs.unsubscribe(amara, 'xa-central', now())
  await assert.rejects(b.packs.unsubscribe(amara, 'xa-central', now()), refused('not-subscribed'))
  for (const act of ['law.subscribe', 'law.unsubscribe', 'law.import']) assert.ok((await acts(xb)).includes(act), act)
})
