/**
 * Messages per second between two nodes (two databases, real HTTP, both in this process) against sealing, signing, verifying and opening alone.
 * Run: node bench/federation.ts [--json]
 */
import { z } from 'zod'
import { verifyEd25519 } from '../src/directory/ed25519.ts'
import { sealingKeyId, suite } from '../src/directory/manifest.ts'
import { envelopeDigest, plaintextOf, sha256, signedBytes } from '../src/federation/envelope.ts'
import { openWith, sealFor } from '../src/federation/seal.ts'
import { replyPermit } from '../src/protection/permit.ts'
import { acquaint, testNode, until } from '../test/nodes.ts'

const size = 2048
const text = 'x'.repeat(size)
const schema = z.object({ text: z.string() })
const handlers = { 'bench.note': { kind: 'bench.note', schema, receive: async () => {} } }
const xa = await testNode('xa-central', { handlers })
const xb = await testNode('xb-central', { handlers })
await acquaint(xa, xb)

const cpu_us = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** The anchor: what no post can do without. Microseconds of CPU a message. */
async function bare(count: number): Promise<{ cpu: number; wall: number }> {
  const [cpu, wall] = [cpu_us(), performance.now()]
  for (let n = 0; n < count; n++) {
    const plaintext = plaintextOf('bench.note', { text }, 'AAAAAAAAAAAAAAAAAAAAAA')
    const bound = {
      v: 1 as const,
      id: `01a20000-0000-7000-8000-${String(n).padStart(12, '0')}`,
      from: xa.id,
      to: xb.id,
      chain: 'c',
      seq: n + 1,
      prev: null,
      created: '2026-11-23T12:00:00.000Z',
      expires: '2026-12-23T12:00:00.000Z',
      content: sha256(plaintext),
    }
    const { enc, ciphertext } = sealFor(xa.keys.sealer, xb.keys.sealing, bound, plaintext)
    const header = {
      ...bound,
      suite: suite as typeof suite,
      key: sealingKeyId(xb.keys.sealing),
      enc: Buffer.from(enc).toString('base64url'),
      sealed: sha256(ciphertext),
    }
    const signature = xa.keys.sign(signedBytes(header))
    if (!verifyEd25519(xa.keys.signing, signedBytes(header), signature) || !openWith(xb.keys.sealer, header, ciphertext))
      throw new Error('does not open')
    envelopeDigest(header)
  }
  return { cpu: (cpu_us() - cpu) / count, wall: (performance.now() - wall) / count }
}

async function post(count: number, chains: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const at = xa.db.now()
    await xa.db.transaction((sql) =>
      xa.post.post(sql, {
        permit: replyPermit({ to: xb.id, purpose: 'bench', at }),
        to: xb.id,
        chain: `c${n % chains}`,
        kind: 'bench.note',
        body: { text },
      }),
    )
  }
}
const opened = async () =>
  Number(
    (await xa.db.sql.query<{ n: number }>(`select count(*)::int as n from federation.outbox where state = 'opened'`)).rows[0]?.n,
  )

/** Letters queued first, then delivered: what the courier and the partner's inbox manage together. */
async function drain(count: number, chains: number): Promise<{ post_ms: number; drain_ms: number; cpu: number }> {
  const before = await opened()
  const [cpu, began] = [cpu_us(), performance.now()]
  await post(count, chains)
  const posted = performance.now()
  const courier = await xa.goOut()
  await until(async () => (await opened()) === before + count, 300_000)
  const done = performance.now()
  await courier.stop()
  return { post_ms: (posted - began) / count, drain_ms: (done - posted) / count, cpu: (cpu_us() - cpu) / count }
}

async function delay(count: number): Promise<number[]> {
  await xa.goOut()
  const times: number[] = []
  for (let n = 0; n < count; n++) {
    const before = await opened()
    const began = performance.now()
    await post(1, 1)
    while ((await opened()) === before) await new Promise((go) => setTimeout(go, 1))
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}

await bare(50)
const anchor = await bare(300)
await drain(64, 8)
const one = await drain(200, 20)
const ten = await drain(2000, 200)
const delays = await delay(50)
const row = (name: string, value: number, unit: string, goal?: number, atMost = true) => ({
  name,
  value: Number(value.toFixed(3)),
  unit,
  ...(goal !== undefined && { goal, met: atMost ? value <= goal : value >= goal }),
})
const figures = [
  row('bare: seal, sign, verify, open 2 KiB', anchor.cpu, 'us CPU'),
  row('messages per second, 200 queued, 20 chains', 1000 / one.drain_ms, '1/s'),
  row('messages per second, 2,000 queued, 200 chains', 1000 / ten.drain_ms, '1/s'),
  row('rate at tenfold queue against single', one.drain_ms / ten.drain_ms, 'ratio', 0.9, false),
  row('posted per second, one caller', 1000 / one.post_ms, '1/s'),
  row('CPU of both nodes a message against bare', ten.cpu / anchor.cpu, 'ratio', 1.3),
  row('wall time of delivery against bare', ten.drain_ms / anchor.wall, 'ratio'),
  row('posted to opened and signed for, p50', delays[25]!, 'ms'),
  row('posted to opened and signed for, slowest of 50', delays[49]!, 'ms'),
]
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures)
await xa.close()
await xb.close()
