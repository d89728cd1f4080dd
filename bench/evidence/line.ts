/**
 * A file from node to node over TLS, with databases, doors, checks and disk as they are, beside a bare TLS stream of the same file in the same
 * process that is read and thrown away; and what a line that breaks costs in bytes sent again.
 */
import { execFileSync } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import tls from 'node:tls'
import { packedExhibit } from '../../src/evidence/forms.ts'
import { startHaul } from '../../src/evidence/haul/courier.ts'
import { plain_bytes, segment_bytes, segmentsOf } from '../../src/evidence/sealed/shape.ts'
import { partnerHttp } from '../../src/node/partner-http.ts'
import { permit } from '../../src/protection/permit.ts'
import { type EvidenceNode, evidenceNode, registered } from '../../test/evidence-node.ts'
import { amara, harbour } from '../../test/exhibits.ts'
import { acquaint, until } from '../../test/nodes.ts'

type Front = { url: string; sent(): number; tear(after: number | undefined): void; close(): void }

/** TLS in front of a node's door, as in the field; it counts what goes out and breaks the line where it is told to. */
async function front(folder: string, node: EvidenceNode, file: string): Promise<Front> {
  const [key, cert] = [join(folder, 'line.key'), join(folder, 'line.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  execFileSync('openssl', ['req', '-x509', ...ec, '-keyout', key, '-out', cert, '-days', '2', ...subject], { stdio: 'ignore' })
  tls.setDefaultCACertificates([readFileSync(cert, 'utf8')])
  let [sent, left] = [0, undefined as number | undefined]
  const server = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    if (request.url === '/bare') return pipeline(createReadStream(file, { highWaterMark: segment_bytes }), response)
    const answer = await node.haul.giveSegments(Buffer.concat(parts), node.db.now())
    response.writeHead(answer.status, { 'content-type': answer.type })
    const body = answer.body ?? ''
    if (typeof body === 'string' || body instanceof Uint8Array) return response.end(body)
    const counted = async function* () {
      for await (const bytes of body as AsyncIterable<Uint8Array>) {
        const part = left === undefined ? bytes : bytes.subarray(0, left)
        sent += part.length
        yield part
        if (left === undefined) continue
        left -= part.length
        if (left > 0) continue
        left = undefined
        throw new Error('torn')
      }
    }
    await pipeline(Readable.from(counted()), response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    tear: (after) => {
      left = after
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function handed(from: EvidenceNode, to: EvidenceNode, bytes: Buffer) {
  const it = await registered(from, bytes)
  const officer = { ...amara, steppedUpAt: from.db.now() }
  const given = permit({ officer, act: 'assistance.execute', at: from.db.now(), case: harbour, to: to.id, purpose: 'Bench' })
  const parcel = await from.db.transaction((sql) => from.desk.packExhibits(sql, given, [it.id], { authority: 'Bench' }))
  const letter = packedExhibit.array().parse(JSON.parse(JSON.stringify(parcel)))
  await to.db.transaction((sql) => to.desk.unpackExhibits(sql, harbour.id, letter, from.id, to.db.now()))
  return it
}

export type LineFigures = Readonly<{
  line: number
  whole: number
  bare_MBs: number
  ours_MBs: number
  again: number
  cuts: number
}>

/** @param size of the file, in bytes */
export async function lineFigures(folder: string, size: number): Promise<LineFigures> {
  const [from, to] = [await evidenceNode('xa-central'), await evidenceNode('xb-central')]
  await acquaint(from, to)
  await from.goOut()
  await to.goOut()
  const file = join(folder, 'line')
  const bytes = randomBytes(size)
  writeFileSync(file, bytes)
  const door = await front(folder, from, file)
  const partners = partnerHttp({ allowInside: true })
  const stream: typeof partners.stream = (url, body, signal) =>
    partners.stream(`${door.url}${new URL(url).pathname}`, body, signal)
  const seconds = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now()
    await work()
    return (performance.now() - began) / 1000
  }
  const bare = () =>
    seconds(async () => {
      const { body } = await stream(`${door.url}/bare`, '', new AbortController().signal)
      for await (const _ of body);
    })
  const whole = async (id: string) => (await to.desk.read(amara, harbour.id, id as never, to.db.now())).sealed?.state === 'whole'
  const fetching = () => startHaul({ ...to.tools, desk: to.haul, stream, report: (fault) => console.error(fault) })

  const runs: { line: number; whole: number; bare: number; ours: number }[] = []
  for (let n = 0; n < 3; n++) {
    bytes.writeUInt32BE(n, 0)
    const it = await handed(from, to, bytes)
    const before = await bare()
    let last = 0
    const watched = {
      ...to.haul,
      judge: (...all: Parameters<typeof to.haul.judge>) => {
        last = performance.now()
        return to.haul.judge(...all)
      },
    }
    const began = performance.now()
    const courier = startHaul({ ...to.tools, desk: watched, stream, report: (fault) => console.error(fault) })
    await until(() => whole(it.id), 600_000)
    const took = (performance.now() - began) / 1000
    await courier.stop()
    const anchor = (before + (await bare())) / 2
    runs.push({ line: anchor / ((last - began) / 1000), whole: anchor / took, bare: anchor, ours: (last - began) / 1000 })
  }
  runs.sort((a, b) => a.line - b.line)
  const cuts = 20
  const torn = bytes.subarray(0, 32 * plain_bytes)
  torn.writeUInt32BE(99, 0)
  const it = await handed(from, to, torn)
  const before = door.sent()
  let done = 0
  const courier = fetching()
  const breaking = setInterval(() => {
    if (done < cuts) {
      done++
      door.tear(randomInt(2 * segment_bytes))
    }
    void courier.nudge()
  }, 150)
  await until(() => whole(it.id), 600_000)
  clearInterval(breaking)
  await courier.stop()
  const again = (door.sent() - before - segmentsOf(torn.length) * segment_bytes) / segment_bytes / Math.max(1, done)
  door.close()
  partners.close()
  for (const node of [from, to]) {
    await node.close()
    await node.tools.hands.stop()
  }
  const middle = runs[1]!
  return {
    line: middle.line,
    whole: middle.whole,
    bare_MBs: size / 1e6 / middle.bare,
    ours_MBs: size / 1e6 / middle.ours,
    again,
    cuts: done,
  }
}
