/** A node in another language, written from FEDERATION.md and wire/ alone, exchanges letters with ours: each opens what the other sealed. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { z } from 'zod'
import { fingerprint, phrase } from '../../src/directory/manifest.ts'
import type { NodeId } from '../../src/kernel/id.ts'
import { replyPermit } from '../../src/protection/permit.ts'
import { administrator, effect, testNode, until } from '../nodes.ts'

const needs = 'import sys, cryptography.hazmat.primitives.asymmetric.x25519; sys.exit(sys.version_info < (3, 9))'
const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', needs]).status === 0)
const skip = python ? false : 'Python 3 with python3-cryptography is not installed'
const script = join(import.meta.dirname, 'second_node.py')
const wire = resolve(import.meta.dirname, '../../wire/vectors')

test('a second implementation judges the published letters and receipts as they are to be judged', { skip }, () => {
  const done = spawnSync(python!, [script, 'vectors', wire], { encoding: 'utf8', maxBuffer: 1 << 26 })
  assert.equal(done.status, 0, done.stderr)
  const said = JSON.parse(done.stdout) as Record<string, unknown>
  const read = (name: string) => JSON.parse(readFileSync(join(wire, name), 'utf8'))
  for (const it of read('envelopes.json').cases as { name: string; verdict: string; content?: unknown }[])
    assert.deepEqual(said[`envelopes: ${it.name}`], [it.verdict, it.content ?? null], it.name)
  for (const it of read('receipts.json').cases as { name: string; genuine: boolean }[])
    assert.equal(said[`receipts: ${it.name}`], it.genuine, it.name)
})

test('receipts with inclusion proofs are judged alike by the verifier in Python, and by what the record says of the letter', {
  skip,
}, () => {
  const dir = mkdtempSync(join(tmpdir(), 'comity-proofs-'))
  after(() => rmSync(dir, { recursive: true }))
  const it = JSON.parse(readFileSync(join(wire, 'proofs.json'), 'utf8')) as {
    log: { vkey: string }
    digest: string
    cases: { name: string; record: string; proves: boolean }[]
  }
  for (const { name, record, proves } of it.cases) {
    writeFileSync(join(dir, 'record.json'), record)
    const { status } = spawnSync(python!, [join(import.meta.dirname, 'verify_record.py'), join(dir, 'record.json')])
    const {
      event,
      content,
      policy = '',
    } = JSON.parse(record) as { event?: { act: string }; content?: { digest: string }; policy?: string }
    // Whose log it is and which letter it speaks of is for the reader to compare; that it holds is for the verifier.
    const ours = event?.act === 'federation.received' && content?.digest === it.digest && policy.includes(it.log.vkey)
    assert.equal(status === 0 && ours, proves, `${name}: status ${status}`)
  }
})

/** The other node, and what it says, line by line. */
async function second(id: string, port: number) {
  const child: ChildProcess = spawn(python!, [script, 'serve', id, String(port)], { stdio: ['pipe', 'pipe', 'inherit'] })
  after(() => child.kill())
  const [lines, waiting]: [Record<string, unknown>[], ((line: Record<string, unknown>) => void)[]] = [[], []]
  createInterface({ input: child.stdout! }).on('line', (text) => {
    const line = JSON.parse(text)
    const next = waiting.shift()
    if (next) next(line)
    else lines.push(line)
  })
  const heard = () =>
    new Promise<Record<string, unknown>>((done) => {
      const line = lines.shift()
      if (line) done(line)
      else waiting.push(done)
    })
  return {
    heard,
    order: (...words: string[]): Promise<Record<string, unknown>> => {
      child.stdin!.write(`${words.join(' ')}\n`)
      return heard()
    },
  }
}
const freePort = () =>
  new Promise<number>((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })

test('one phrase, a letter each way, opened and signed for, with a node that shares no line with ours', { skip }, async () => {
  const schema = z.object({ text: z.string() })
  const xa = await testNode('xa-central', { handlers: { 'test.note': { kind: 'test.note', schema, receive: effect } } })
  try {
    const theirs = 'xp-stranger' as NodeId
    const other = await second(theirs, await freePort())
    const { ready: url } = (await other.heard()) as { ready: string }
    const [ada, bo] = [administrator('Ada'), administrator('Bo')]
    const peer = await xa.directory.propose(ada, url, xa.db.now())
    const { phrase: read } = await other.order('phrase', xa.url)
    assert.equal(read, xa.directory.phraseFor(peer))
    assert.equal(read, phrase(peer.fingerprint, fingerprint(await xa.directory.manifest(xa.db.now()))))
    await xa.directory.accept(bo, theirs, String(read), xa.db.now())
    assert.deepEqual(await other.order('accept', xa.url), { accepted: xa.id })

    const sent: string[] = []
    for (const text of ['first', 'zweiter – «é» 中 \u2028'])
      sent.push(
        await xa.db.transaction((sql) =>
          xa.post.post(sql, {
            permit: replyPermit({ to: theirs, purpose: 'test', at: xa.db.now() }),
            to: theirs,
            chain: 'case:1',
            kind: 'test.note',
            body: { text },
          }),
        ),
      )
    const courier = await xa.goOut()
    for (const seq of [1, 2]) {
      const { received, verdict, seq: got } = await other.heard()
      assert.deepEqual([verdict, got], ['opened', seq])
      assert.equal((received as { text: string }).text, seq === 1 ? 'first' : 'zweiter – «é» 中 \u2028')
    }
    const state = async (id: string) => (await xa.post.deliveriesOf(xa.db.sql, [id as never]))[0]?.state
    for (const id of sent) await until(async () => (await state(id)) === 'opened')

    for (const n of [1, 2]) {
      const said = await other.order('post', xa.url, 'case:1', JSON.stringify({ text: `from Python ${n}` }))
      assert.deepEqual(said, { later: [], receipts: [{ step: 'opened', verdict: 'accepted', genuine: true }] })
    }
    assert.deepEqual(
      (await xa.effects()).map((it) => [it.seq, (it.body as unknown as { text: string }).text]),
      [
        [1, 'from Python 1'],
        [2, 'from Python 2'],
      ],
    )
    await courier.stop()
  } finally {
    await xa.close()
  }
})
