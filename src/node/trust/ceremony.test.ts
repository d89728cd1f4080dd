import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { newSigner } from '../../../test/ledger.ts'
import { acquaint, administrator, testNode } from '../../../test/nodes.ts'
import { documentDigest, type Root, type Signed } from '../../directory/trust/documents.ts'
import { ledgerDoors } from '../../ledger/routes.ts'
import { kinds, parseVkey } from '../../ledger/tlog/note.ts'
import { run } from '../cli/cli.ts'
import { trustedLogs } from '../logs.ts'

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

test('each version of a list stands in a log of its own: nodes witness it, and take no version that the witnesses did not see', async () => {
  const logged = at('logged')
  const nodes = await Promise.all([testNode('xd-central', { identity: true }), testNode('xe-central', { identity: true })])
  after(() => Promise.all(nodes.map((it) => it.close())))
  const witnesses = nodes.map((it) => {
    const signer = newSigner(`${it.id}.comity/witness`, kinds.cosignature)
    const witness = { tools: it.db, signer, trusted: trustedLogs }
    it.serve(ledgerDoors({ tools: it.db, origin: `${it.id}.comity/log`, witness }))
    return `witness ${it.id} ${signer.vkey} ${it.url}/witness`
  })
  assert.equal(await typed('log-key', at('list-log'), '--name', 'lists.example/trust'), 0)
  const vkey = readFileSync(at('list-log.pub'), 'utf8').trim()
  assert.ok(parseVkey(vkey))
  const policy = [`log ${vkey}`, ...witnesses, 'group both all xd-central xe-central', 'quorum both', ''].join('\n')
  writeFileSync(at('policy.txt'), policy)
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
  writeFileSync(at('none.txt'), `log ${vkey}\nquorum none\n`)
  assert.equal(
    await typed('init', logged, '--name', 'Logged', ...plan, '--log', at('none.txt')),
    1,
    'a log without witnesses is none',
  )
  assert.equal(await typed('init', logged, '--name', 'Logged', ...plan, '--log', at('policy.txt')), 0)
  writeFileSync(at('xb.json'), JSON.stringify(await xb.directory.manifest(xb.db.now())))
  assert.equal(await typed('list', logged, '--manifest', at('xb.json')), 0)
  for (const name of ['a', 'c']) assert.equal(await typed('sign', join(logged, 'root-1.json'), '--key', at(name)), 0)
  assert.equal(await typed('sign', join(logged, 'targets.json'), '--key', at('keeper')), 0)
  const publish = () => typed('publish', logged, '--key', at('online'), '--log-key', at('list-log'))
  const show = () => {
    served = readFileSync(join(logged, '.well-known', 'comity-trust'), 'utf8')
    return served
  }
  assert.equal(await typed('publish', logged, '--key', at('online')), 1, 'no version without its entry')
  assert.equal(await publish(), 0, 'the first has no witnesses yet')
  const first = show()
  for (const it of nodes) await it.directory.trust.take(officer, url, documentDigest(rootOf()), it.db.now())
  cpSync(logged, at('yesterday'), { recursive: true })
  assert.equal(await publish(), 0)
  const second = show()
  for (const it of nodes) assert.equal(await it.directory.trust.refresh(it.db.now(), url), 'taken')
  const { proof } = JSON.parse(second) as { proof: string }
  assert.equal(proof.split('\n').filter((line) => line.startsWith('\u2014')).length, 3, 'the log and two witnesses')

  assert.equal(await publish(), 0)
  const third = JSON.parse(show()) as { proof: string }
  const offer = async (bundle: object) => {
    served = JSON.stringify(bundle)
    return nodes[0]!.directory.trust.refresh(nodes[0]!.db.now(), url)
  }
  const { proof: good, ...bare } = third
  assert.equal(await offer(bare), 'trust-unlogged')
  assert.equal(await offer({ ...bare, proof }), 'trust-unlogged', 'the proof of another version')
  const alone = good
    .split('\n')
    .filter((line) => !line.startsWith('\u2014 xe'))
    .join('\n')
  assert.equal(await offer({ ...bare, proof: alone }), 'trust-unwitnessed')
  assert.equal(await offer(third), 'taken')
  const late = await testNode('xf-central')
  after(() => late.close())
  served = JSON.stringify({ ...bare, proof: alone })
  await assert.rejects(late.directory.trust.take(officer, url, documentDigest(rootOf()), late.db.now()), {
    code: 'trust-unwitnessed',
  })
  // Whoever goes on from an old copy of the folder would show two histories: the witnesses are asked first.
  assert.equal(await typed('publish', at('yesterday'), '--key', at('online'), '--log-key', at('list-log')), 1)
  assert.ok(first !== second)
  const auditor = http.createServer((request, response) => {
    try {
      response.end(readFileSync(join(logged, '.well-known', request.url!)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => auditor.listen(0, '127.0.0.1', done))
  const base = `http://127.0.0.1:${(auditor.address() as AddressInfo).port}/comity-trust-log`
  const say = process.stdout.write
  process.stdout.write = (() => true) as typeof say
  try {
    assert.equal(
      await run(['monitor', base, '--vkey', vkey, '--state', at('seen'), '--once']),
      0,
      'an auditor follows it like any log',
    )
  } finally {
    process.stdout.write = say
    auditor.close()
  }
})
