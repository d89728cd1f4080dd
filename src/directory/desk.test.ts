import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { administrator, testNode } from '../../test/nodes.ts'
import type { NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import { fingerprint } from './manifest.ts'
import * as store from './store.ts'

const xa = await testNode('xa-central')
const xb = await testNode('xb-central')
after(() => Promise.all([xa.close(), xb.close()]))
const bo = administrator()
const amara: Officer = { ...bo, id: 'o-amara' as OfficerId, name: 'Amara Diallo', roles: ['prosecutor'] }
const now = () => xa.db.now()

test('a partner is proposed by address, and accepted only with the fingerprint that the partner reads out', async () => {
  await assert.rejects(xa.directory.propose(amara, xb.url, now()), { code: 'role-lacking' })
  assert.equal((await xa.directory.propose(bo, xb.url, now())).standing, 'proposed')
  await assert.rejects(xa.directory.propose(bo, xb.url, now()), { code: 'node-known-already' })
  assert.equal(await store.acceptedPeer(xa.db.sql, xb.id), undefined)
  await assert.rejects(xa.directory.accept(bo, xb.id, '0000 1111 2222 3333 4444 5555 6666 7777', now()), {
    code: 'fingerprint-differs',
  })
  const { self } = await xb.directory.nodes(bo, now())
  const accepted = await xa.directory.accept(bo, xb.id, fingerprint(self).toUpperCase(), now())
  assert.equal(accepted.standing, 'accepted')
  assert.equal((await store.acceptedPeer(xa.db.sql, xb.id))?.acceptedBy, bo.id)
  const { rows } = await xa.db.sql.query<{ act: string }>(`select act from public.remembered where subject = 'node:xb-central'`)
  assert.deepEqual(
    rows.map((it) => it.act),
    ['directory.propose-peer', 'directory.accept-peer'],
  )
})

test('an address that answers nothing, and our own, are refused with a reason', async () => {
  await assert.rejects(xa.directory.propose(bo, 'http://127.0.0.1:1', now()), { code: 'node-unreachable' })
  await assert.rejects(xa.directory.propose(bo, xa.url, now()), { code: 'node-is-ours' })
})

test("a partner's authorities come with its manifest, and show when they were last confirmed", async () => {
  const authority = {
    id: 'ministry',
    state: 'XB',
    names: { en: 'Ministry of Justice', fr: 'Ministère de la Justice' },
    languages: ['en', 'fr'],
    channel: 'comity:xb-central',
    competences: [{ function: 'central-authority' as const, instrument: 'untoc', stage: 'any' as const }],
    confirmedAt: '2026-01-01T00:00:00.000Z',
    expiresAt: '2026-06-01T00:00:00.000Z',
  }
  await store.putAuthorities(xb.db.sql, xb.id, [authority], now())
  await xa.directory.renew(xb.id, now())
  const find = (query: object) => xa.directory.authorities(amara, { limit: 10, ...query }, now())
  assert.equal((await find({ state: 'XB', function: 'central-authority', q: 'ministère' }))[0]?.id, 'ministry')
  assert.equal((await find({ function: 'police-contact' })).length, 0)
  assert.equal((await find({ q: '%' })).length, 0)
  await store.putAuthorities(xb.db.sql, xb.id, [], now())
  await xa.directory.renew(xb.id, now())
  assert.equal((await find({})).length, 0)
})

test('other keys under a known name wait until they have been compared', async () => {
  const stolen = await testNode('xb-central')
  try {
    await xa.db.sql.query(`update directory.node set url = $1 where id = 'xb-central'`, [stolen.url])
    const after = await xa.directory.renew(xb.id, now())
    assert.equal(after.standing, 'accepted')
    assert.equal(after.manifest.keys.signing, xb.keys.signing)
    assert.equal(after.offered?.keys.signing, stolen.keys.signing)
    await assert.rejects(xa.directory.accept(bo, xb.id, after.fingerprint, now()), { code: 'fingerprint-differs' })
    const taken = await xa.directory.accept(bo, xb.id, after.offeredFingerprint!, now())
    assert.equal(taken.manifest.keys.signing, stolen.keys.signing)
  } finally {
    await stolen.close()
  }
})

test('a suspended partner is none until it is accepted again', async () => {
  const after = await xa.directory.suspend(bo, xb.id, 'Their keys were lost', now())
  assert.equal(after.suspendedReason, 'Their keys were lost')
  assert.equal(await store.acceptedPeer(xa.db.sql, xb.id), undefined)
  await assert.rejects(xa.directory.suspend(bo, 'xz-nobody' as NodeId, 'x', now()), { code: 'no-such-node' })
})

test('officers are appointed and changed by an administrator, and the last one stays', async () => {
  const chiara = await xa.directory.addOfficer(
    bo,
    { name: 'Chiara Conti', authority: 'XA', roles: ['approver', 'administrator'] },
    now(),
  )
  await assert.rejects(xa.directory.addOfficer(amara, { name: 'Dario Vella', authority: 'XA', roles: ['investigator'] }, now()), {
    code: 'role-lacking',
  })
  assert.deepEqual((await store.officerNames(xa.db.sql, [chiara.id, 'nobody' as OfficerId])).get(chiara.id), 'Chiara Conti')
  await assert.rejects(xa.directory.changeOfficer(bo, chiara.id, 1, { roles: ['approver'] }, now()), {
    code: 'last-administrator',
  })
  await xa.directory.addOfficer(bo, { name: 'Dario Vella', authority: 'XA', roles: ['administrator'] }, now())
  const changed = await xa.directory.changeOfficer(bo, chiara.id, 1, { active: false }, now())
  assert.equal(changed.active, false)
  await assert.rejects(xa.directory.changeOfficer(bo, chiara.id, 1, { active: true }, now()), {
    code: 'officer-changed-meanwhile',
  })
  assert.ok(!(await xa.directory.colleagues(amara, { limit: 10 }, now())).some((it) => it.id === chiara.id))
  assert.ok((await xa.directory.colleagues(bo, { limit: 10 }, now())).some((it) => it.id === chiara.id))
})

test('the manifest of a node is signed anew, in date, and readable by anyone', async () => {
  const manifest = await xa.directory.manifest('2026-11-23T12:00:00.000Z' as Instant)
  assert.equal(manifest.expires, '2026-12-23T12:00:00.000Z')
})
