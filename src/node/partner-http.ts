/**
 * How this node speaks to partners' addresses, which partners themselves supplied. No redirect is followed, an answer has a size and
 * a time limit, and an address inside our own network is not called, whatever name leads to it. The exercise allows loopback.
 */
import { lookup as resolve } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Streaming } from '../evidence/haul/courier.ts'
import type { Exchange } from '../federation/courier.ts'

const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fec0::', 10],
  ['2001::', 32],
  ['64:ff9b:1::', 48],
] as const)
  inside.addSubnet(net, bits, 'ipv6')

/** Whether an address must not be called on a partner's word. An IPv4 address in IPv6 clothes is judged as what it is. */
export function barred(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  const plain = mapped ?? address
  return inside.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

type Found = readonly Readonly<{ address: string; family: number }>[]
/** All addresses of a name. */
type Names = (host: string, done: (fault: Error | null, addresses: Found) => void) => void
const systemNames: Names = (host, done) => resolve(host, { all: true }, (fault, found) => done(fault, found ?? []))

/** The check happens on the address that is then connected to, so a name that changes its mind gains nothing. */
const looking =
  (names: Names, allowInside: boolean): LookupFunction =>
  (host, options, done) =>
    names(host, (fault, addresses) => {
      if (fault) return done(fault, '', 4)
      const good = addresses.filter((it) => allowInside || !barred(it.address))
      if (good.length === 0) return done(new Error('address-barred'), '', 4)
      if (options.all) return (done as unknown as (e: null, all: Found) => void)(null, good)
      done(null, good[0]!.address, good[0]!.family)
    })

export type PartnerHttp = Readonly<{
  /** One POST, as the courier needs it. */
  exchange: Exchange
  /** One POST of bytes, packed on the way. */
  exchangeBytes(url: string, body: Uint8Array, signal: AbortSignal): Promise<{ status: number; body: Uint8Array }>
  /** One POST whose answer is read as it comes. It breaks off when nothing comes for a minute. */
  stream: Streaming
  /** The manifest document at a base address. Throws `address-barred` for one inside our network. */
  fetchManifest(url: string): Promise<unknown>
  /** The trust list at a base address. */
  fetchTrust(url: string): Promise<unknown>
  /** A short text of a partner, such as a checkpoint it holds; undefined when it has none. */
  fetchText(url: string): Promise<string | undefined>
  /** Bytes of a partner's public log, such as a tile; undefined when they are not there. */
  fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array | undefined>
  /** A law pack at a partner's door; undefined when it shows none. */
  fetchPack(url: string): Promise<string | undefined>
  close(): void
}>

const pack = promisify(gzip)
const silence_ms = 60_000
/** An exchange takes a while for the answer, and for its own bytes as long as a line of 16 kbit/s needs: large letters cross slow lines too. */
const exchange_ms = 45_000
const slowest_bytes_a_ms = 2
type Limits = Readonly<{ max_bytes: number; timeout_ms: number; signal?: AbortSignal }>

/**
 * @param allowInside the exercise, where every node is on this machine
 * @param names another way to look a name up than the system's
 */
export function partnerHttp({
  allowInside = false,
  names = systemNames,
}: {
  allowInside?: boolean
  names?: Names
} = {}): PartnerHttp {
  const lookup = looking(names, allowInside)
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 8 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 8 }),
  }

  /** The request as it is sent, or a rejection for an address that must not be called. */
  function ask(
    verb: 'GET' | 'POST',
    address: string,
    body: string | Uint8Array | undefined,
    signal: AbortSignal,
  ): Promise<http.IncomingMessage> {
    const url = new URL(address)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return Promise.reject(new Error('address-barred'))
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!allowInside && isIP(host) !== 0 && barred(host)) return Promise.reject(new Error('address-barred'))
    return new Promise((done, fail) => {
      const request = (url.protocol === 'https:' ? https : http).request(url, {
        method: verb,
        agent: agents[url.protocol as 'http:' | 'https:'],
        headers: {
          accept: 'application/json',
          ...(typeof body === 'string' && { 'content-type': 'application/json' }),
          ...(body instanceof Uint8Array && { 'content-type': 'application/octet-stream', 'content-encoding': 'gzip' }),
          ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
        },
        lookup,
        signal,
      })
      request.on('error', fail)
      request.on('response', done)
      request.end(body)
    })
  }

  async function call(verb: 'GET' | 'POST', address: string, body: string | Uint8Array | undefined, limits: Limits) {
    const signal = AbortSignal.any([AbortSignal.timeout(limits.timeout_ms), ...(limits.signal ? [limits.signal] : [])])
    const response = await ask(verb, address, body, signal)
    return new Promise<{ status: number; body: Uint8Array }>((done, fail) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('error', fail)
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > limits.max_bytes) response.destroy(new Error('answer-too-large'))
        else chunks.push(chunk)
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }))
    })
  }

  async function document(url: string, max_bytes: number): Promise<unknown> {
    const answer = await call('GET', url, undefined, { max_bytes, timeout_ms: 10_000 })
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer.body))
  }

  return {
    exchange: (url, body, signal) =>
      call('POST', url, body, {
        max_bytes: 64 * 1024 * 1024,
        timeout_ms: exchange_ms + Math.ceil(body.length / slowest_bytes_a_ms),
        signal,
      }),
    async exchangeBytes(url, body, signal) {
      const packed = await pack(body)
      const timeout_ms = exchange_ms + Math.ceil(packed.length / slowest_bytes_a_ms)
      return call('POST', url, packed, { max_bytes: 64 * 1024, timeout_ms, signal })
    },
    async stream(url, body, signal) {
      const response = await ask('POST', url, body, signal)
      response.setTimeout(silence_ms, () => response.destroy(new Error('aborted: nothing came for a minute')))
      return { status: response.statusCode ?? 0, body: response }
    },
    fetchManifest: (url) => document(`${url}/.well-known/comity`, 1024 * 1024),
    fetchTrust: (url) => document(`${url}/.well-known/comity-trust`, 8 * 1024 * 1024),
    async fetchText(url) {
      const answer = await call('GET', url, undefined, { max_bytes: 512 * 1024, timeout_ms: 3000 })
      return answer.status === 200 ? new TextDecoder().decode(answer.body) : undefined
    },
    async fetchBytes(url, signal) {
      const { status, body } = await call('GET', url, undefined, { max_bytes: 512 * 1024, timeout_ms: 10_000, signal })
      if (status === 200) return body
      if (status === 404) return undefined
      throw new Error(`answered ${status}`)
    },
    async fetchPack(url) {
      const answer = await call('GET', url, undefined, { max_bytes: 16 * 1024 * 1024, timeout_ms: 30_000 })
      return answer.status === 200 ? new TextDecoder('utf-8', { fatal: true }).decode(answer.body) : undefined
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }
}
