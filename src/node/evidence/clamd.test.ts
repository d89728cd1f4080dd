/** Content is looked through by a scanner that speaks clamd's protocol; the scanner here knows one word and has a limit of its own. */
import assert from 'node:assert/strict'
import { createServer, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { amara, chiara, dario, harbour, noon, report, room, xa } from '../../../test/exhibits.ts'
import { scanRound } from '../../evidence/scanning/courier.ts'
import { shutIn } from '../../evidence/scanning/store.ts'
import { clamd, scannerAddress } from './clamd.ts'

/** The test file of the European Institute for Computer Antivirus Research, put together here so that no scanner stops at this one. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const limit_bytes = 400_000

/** INSTREAM as clamd(8) describes it. */
function speak(socket: Socket): void {
  let bytes = Buffer.alloc(0)
  let content = Buffer.alloc(0)
  let begun = false
  socket.on('error', () => {})
  socket.on('data', (more) => {
    bytes = Buffer.concat([bytes, more as Buffer])
    if (!begun) {
      if (bytes.length < 10) return
      assert.equal(bytes.subarray(0, 10).toString(), 'zINSTREAM\0')
      begun = true
      bytes = bytes.subarray(10)
    }
    while (bytes.length >= 4) {
      const length = bytes.readUInt32BE(0)
      if (bytes.length < 4 + length) return
      content = Buffer.concat([content, bytes.subarray(4, 4 + length)])
      bytes = bytes.subarray(4 + length)
      if (content.length > limit_bytes) return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      if (length === 0) return void socket.end(content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
    }
  })
}
const server = createServer(speak)
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const { port } = server.address() as { port: number }
after(() => server.close())

const { desk, tools, entries } = await room(xa, { scans: true })
const faults: unknown[] = []
const round = (at = port) => scanRound(tools, clamd({ host: '127.0.0.1', port: at }), (it) => void faults.push(it))
const open = (id: Parameters<typeof desk.open>[2]) =>
  desk.open(amara, harbour.id, id, { purpose: 'To read', as: 'file', conditionsSeen: [] }, noon)

test('what arrives opens once it was looked through; what the scanner finds is shut, and says so, until one officer asks and another opens it', async () => {
  const clean = await desk.add(dario, harbour.id, report('harmless'), noon)
  const bad = await desk.add(dario, harbour.id, report(`begin ${eicar} end`), noon)
  await assert.rejects(open(clean.id), { code: 'content-unscanned' })
  assert.equal(await round(), 2)
  assert.equal((await open(clean.id)).bytes.length, 8)
  await assert.rejects(open(bad.id), { code: 'content-quarantined' })
  assert.equal((await desk.scan(amara, harbour.id, bad.id, noon)).scan?.found, 'Eicar-Test-Signature')
  assert.ok(entries.some((e) => e.act === 'evidence.scanned' && (e.content as { verdict: string }).verdict === 'found'))
  await desk.openQuarantine(amara, harbour.id, bad.id, 'The malware is the evidence', noon)
  await assert.rejects(open(bad.id), { code: 'content-quarantined' })
  await assert.rejects(desk.openQuarantine(amara, harbour.id, bad.id, 'I said so', noon), { code: 'quarantine-second' })
  assert.deepEqual(
    (await shutIn(tools.sql, [harbour.id])).map((it) => [it.number, it.asked]),
    [[bad.number, true]],
  )
  await desk.openQuarantine(chiara, harbour.id, bad.id, 'Seen on a machine apart', noon)
  assert.deepEqual(await shutIn(tools.sql, [harbour.id]), [])
  await open(bad.id)
  await assert.rejects(desk.openQuarantine(amara, harbour.id, clean.id, 'x', noon), { code: 'content-not-quarantined' })
})

test('what is larger than the scanner takes is not scanned, and stays shut as such', async () => {
  const large = await desk.add(dario, harbour.id, report('x'.repeat(900_000)), noon)
  assert.equal(await round(), 1)
  assert.equal((await desk.scan(amara, harbour.id, large.id, noon)).scan?.verdict, 'not-scanned')
  await assert.rejects(open(large.id), { code: 'content-quarantined' })
})

test('while the scanner does not answer, content waits, and the fault is told', async () => {
  const it = await desk.add(dario, harbour.id, report('waits'), noon)
  assert.equal(await round(1), 0)
  assert.ok(faults.length > 0)
  await assert.rejects(open(it.id), { code: 'content-unscanned' })
  assert.equal(await round(), 1)
  await open(it.id)
})

test('the address of a scanner is a host with a port or a path', () => {
  assert.deepEqual(scannerAddress('127.0.0.1:3310'), { host: '127.0.0.1', port: 3310 })
  assert.deepEqual(scannerAddress('[::1]:3310'), { host: '::1', port: 3310 })
  assert.deepEqual(scannerAddress('/run/clamd.sock'), { path: '/run/clamd.sock' })
  for (const wrong of ['clamd', 'host:99999', ':3310', 'http://x:1']) assert.equal(scannerAddress(wrong), undefined)
})
