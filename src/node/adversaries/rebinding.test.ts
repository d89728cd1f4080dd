/** A partner's name that changes its mind: a real name server says one address first and another one next. */
import assert from 'node:assert/strict'
import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { attempt } from '../../../test/adversaries.ts'
import { partnerHttp } from '../partner-http.ts'

/** Of the networks for documentation (RFC 5737): outside, and nobody answers there. */
const outside = '192.0.2.7'

/** A name server on this machine: each question gets the next of the answers, the last one again and again. TTL 0 (RFC 1035 section 4). */
async function nameServer(answers: readonly (readonly string[])[]) {
  const socket = createSocket('udp4')
  let asked = 0
  socket.on('message', (question, from) => {
    const end = question.indexOf(0, 12) + 5
    const kind = question.readUInt16BE(end - 4)
    const addresses = kind === 1 ? (answers[Math.min(asked++, answers.length - 1)] ?? []) : []
    const records = addresses.map((it) => Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...it.split('.').map(Number)]))
    const head = Buffer.from([question[0]!, question[1]!, 0x81, 0x80, 0, 1, 0, records.length, 0, 0, 0, 0])
    socket.send(Buffer.concat([head, question.subarray(12, end), ...records]), from.port, from.address)
  })
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done))
  const resolver = new Resolver({ tries: 1, timeout: 2000 })
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  return {
    asked: () => asked,
    close: () => socket.close(),
    names: (host: string, done: (fault: Error | null, addresses: readonly { address: string; family: number }[]) => void) =>
      resolver.resolve4(host, (fault, found) =>
        fault
          ? done(fault, [])
          : done(
              null,
              found.map((address) => ({ address, family: 4 })),
            ),
      ),
  }
}

let called = 0
const inside = http.createServer((_, response) => response.end(String(++called)))
await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done))
const { port } = inside.address() as AddressInfo
after(() => inside.close())

/** What one letter to that name comes to: the reason why it did not arrive. */
async function posted(line: ReturnType<typeof partnerHttp>): Promise<string> {
  try {
    return `answered ${(await line.exchange(`http://partner.example:${port}/federation/post`, '{}', AbortSignal.timeout(400))).status}`
  } catch (fault) {
    return (fault as Error).message
  }
}

attempt('P9', async () => {
  for (const within of ['127.0.0.1', '169.254.169.254', '10.0.0.1']) {
    const names = await nameServer([[outside], [within]])
    const line = partnerHttp({ names: names.names })
    const first = await posted(line)
    assert.equal(names.asked(), 1, 'one question a call: what was checked is what is called')
    assert.doesNotMatch(first, /address-barred|answered/)
    assert.equal(await posted(line), 'address-barred', within)
    line.close()
    names.close()
  }
  return called === 0 ? 'nothing' : `${called} answers from inside`
})

test('of several addresses of a name only those outside are called, in whichever order they come', async () => {
  for (const both of [
    ['127.0.0.1', outside],
    [outside, '127.0.0.1'],
  ]) {
    const names = await nameServer([both])
    const line = partnerHttp({ names: names.names })
    assert.doesNotMatch(await posted(line), /answered/)
    line.close()
    names.close()
  }
  assert.equal(called, 0)
})

test('the same name server and the same machine do answer where the exercise allows addresses inside', async () => {
  const names = await nameServer([['127.0.0.1']])
  const line = partnerHttp({ names: names.names, allowInside: true })
  assert.equal(await posted(line), 'answered 200')
  assert.equal(called, 1)
  line.close()
  names.close()
})
