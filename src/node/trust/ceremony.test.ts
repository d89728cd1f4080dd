import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { acquaint, administrator, testNode } from '../../../test/nodes.ts'
import { documentDigest, type Root, type Signed } from '../../directory/trust/documents.ts'
import { run } from '../cli/cli.ts'

const dir = mkdtempSync(join(tmpdir(), 'comity-trust-'))
const at = (name: string) => join(dir, name)
const list = at('list')
let served: string | undefined
const server = http.createServer((request, response) => {
  response.writeHead(served && request.url === '/.well-known/comity-trust' ? 200 : 404).end(served)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const [xa, xb] = await Promise.all([testNode('xa-central', { identity: true }), testNode('xb-central', { identity: true })])
after(async () => {
  await Promise.all([xa.close(), xb.close()])
  server.close()
  rmSync(dir, { recursive: true })
})

/** What a person types; the words it prints are for people. */
async function typed(...args: string[]): Promise<number> {
  const say = process.stdout.write
  const complain = process.stderr.write
  process.stdout.write = (() => true) as typeof say
  process.stderr.write = (() => true) as typeof say
  try {
    return await run(['trust', ...args])
  } finally {
    process.stdout.write = say
    process.stderr.write = complain
  }
}
const serve = () => {
  served = readFileSync(join(list, '.well-known', 'comity-trust'), 'utf8')
}
const founders = ['a', 'b', 'c'].map((name) => at(`${name}.pub`)).join(',')

test('a federation is founded: three root keys of which two must sign, a keeper of the list, an online key', async () => {
  for (const name of ['a', 'b', 'c', 'keeper', 'online']) assert.equal(await typed('key', at(name)), 0)
  assert.equal(await typed('key', at('a')), 1, 'a key is never written over')
  const plan = [
    '--root',
    founders,
    '--threshold',
    '2',
    '--list',
    at('keeper.pub'),
    '--list-threshold',
    '1',
    '--online',
    at('online.pub'),
  ]
  assert.equal(await typed('init', list, '--name', 'Exercise federation', ...plan), 0)
  writeFileSync(at('xb.json'), JSON.stringify(await xb.directory.manifest(xb.db.now())))
  assert.equal(await typed('list', list, '--manifest', at('xb.json')), 0)
  assert.equal(await typed('publish', list, '--key', at('online')), 1, 'nothing is published that nobody signed')
  assert.equal(await typed('sign', join(list, 'root-1.json'), '--key', at('a')), 0)
  assert.equal(await typed('sign', join(list, 'targets.json'), '--key', at('keeper')), 0)
  assert.equal(await typed('publish', list, '--key', at('online')), 1, 'one founder is not enough')
  assert.equal(await typed('sign', join(list, 'root-1.json'), '--key', at('c')), 0)
  assert.equal(await typed('publish', list, '--key', at('online')), 0)
  assert.equal(await typed('check', join(list, '.well-known', 'comity-trust')), 0)
  serve()
})

const officer = administrator()
const rootOf = () => (JSON.parse(served!) as { roots: Signed<Root>[] }).roots[0]!.signed

test('a node takes the list when an administrator typed the digest of its root, and no other', async () => {
  const now = xa.db.now()
  await assert.rejects(xa.directory.trust.take(officer, url, 'ab'.repeat(16), now), { code: 'trust-root-differs' })
  await xa.directory.trust.take(officer, url, documentDigest(rootOf()).slice(0, 32), now)
  assert.equal((await xa.directory.trust.held(officer, now))?.freshness, 'good')
  await assert.rejects(xa.directory.trust.take(officer, url, documentDigest(rootOf()), now), { code: 'trust-held-already' })
})

test('a node that the list strikes off is suspended within one refresh, whoever hands the list over, and is not accepted again', async () => {
  await acquaint(xa, xb)
  assert.equal(await typed('list', list, '--revoke', 'xb-central', '--reason', 'key in wrong hands'), 0)
  assert.equal(await typed('sign', join(list, 'targets.json'), '--key', at('keeper')), 0)
  assert.equal(await typed('publish', list, '--key', at('online')), 0)
  const old = served
  serve()
  const now = xa.db.now()
  assert.equal(await xa.directory.trust.refresh(now, url), 'taken')
  const [peer] = (await xa.directory.nodes(officer, now)).items
  assert.equal(peer?.standing, 'suspended')
  assert.equal(peer?.suspendedReason, 'key in wrong hands')
  await assert.rejects(xa.directory.accept(officer, xb.id, peer!.fingerprint, now), { code: 'trust-list-revoked' })
  served = old
  assert.equal(await xa.directory.trust.refresh(now, url), 'trust-rollback')
  assert.equal((await xa.directory.nodes(officer, now)).items[0]?.standing, 'suspended')
})

test('a root may be changed by the founders, and what they publish is followed from the root once compared', async () => {
  assert.equal(await typed('key', at('d')), 0)
  const next = ['a', 'b', 'd'].map((name) => at(`${name}.pub`)).join(',')
  const plan = [
    '--root',
    next,
    '--threshold',
    '2',
    '--list',
    at('keeper.pub'),
    '--list-threshold',
    '1',
    '--online',
    at('online.pub'),
  ]
  assert.equal(await typed('root', list, ...plan), 0)
  for (const name of ['a', 'd']) assert.equal(await typed('sign', join(list, 'root-2.json'), '--key', at(name)), 0)
  assert.equal(await typed('publish', list, '--key', at('online')), 1, 'one founder of before is not enough')
  assert.equal(await typed('sign', join(list, 'root-2.json'), '--key', at('c')), 0)
  assert.equal(await typed('publish', list, '--key', at('online')), 0)
  serve()
  assert.equal(await xa.directory.trust.refresh(xa.db.now(), url), 'taken')
  const door = await fetch(`${xa.url}/.well-known/comity-trust`)
  assert.equal(((await door.json()) as { roots: unknown[] }).roots.length, 2)
})
