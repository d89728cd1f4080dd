/**
 * Fetches handed-over content from partners, segment by segment. Each partner has a task of its own, so one that is down delays nobody.
 * A cut costs the segment that was on the line; a kill costs what the disk did not hold yet; what has arrived is never asked for again.
 */
import { createHash } from 'node:crypto'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { maxAsked } from '../sealed/ask.ts'
import { hash_bytes, rootOf, sealedLength, segmentsOf } from '../sealed/shape.ts'
import type { Growing, Hands, Vault } from '../sealed/sockets.ts'
import type { HaulDesk, Wanted } from './desk.ts'

/** One POST whose answer is read as it comes. Throws when there is no answer, and while reading when it breaks off. */
export type Streaming = (
  url: string,
  body: string,
  signal: AbortSignal,
) => Promise<Readonly<{ status: number; body: AsyncIterable<Uint8Array> }>>

export type HaulTools = Readonly<{
  desk: HaulDesk
  stream: Streaming
  vault: Vault
  hands: Hands
  now(): Instant
  pace(bytes: number): Promise<void>
  report?: (fault: unknown, facts: Readonly<Record<string, string>>) => void
}>

/** Looks for work this often, in milliseconds. */
const look_ms = 2000
const clearEvery_ms = 3_600_000
const clearAge_ms = 24 * 3_600_000

/** What the partner or the line did wrong, as a code: it is tried again later. */
class Hindrance extends Error {
  override name = 'Hindrance'
}

export function startHaul({ desk, stream, vault, hands, now, pace, report }: HaulTools) {
  const tasks = new Map<NodeId, Promise<void>>()
  const breaker = new AbortController()
  let cleared = 0

  async function answer(it: Wanted, first: number, count: number): Promise<AsyncIterable<Uint8Array>> {
    const ask = JSON.stringify(desk.asked(it, first, count, now()))
    const given = await stream(`${it.url}/evidence/segments`, ask, breaker.signal).catch(() => {
      throw new Hindrance('unreachable')
    })
    if (given.status !== 200) throw new Hindrance(`answered-${given.status}`)
    return given.body
  }

  async function leavesOf(it: Wanted): Promise<Uint8Array> {
    if (it.row.leaves) return it.row.leaves
    const length = segmentsOf(it.exhibit.size) * hash_bytes
    const leaves = Buffer.alloc(length)
    let filled = 0
    for await (const chunk of await answer(it, 0, 0)) {
      if (filled + chunk.length > length) throw new Hindrance('leaves-differ')
      leaves.set(chunk, filled)
      filled += chunk.length
    }
    if (filled !== length || rootOf(leaves) !== it.row.root) throw new Hindrance('leaves-differ')
    await desk.keepLeaves(it, leaves)
    return leaves
  }

  /** One answer of up to 16 segments; each counts as soon as its leaf is the one in the tree. */
  async function take(it: Wanted, growing: Growing, leaves: Uint8Array): Promise<void> {
    const { size } = it.exhibit
    const fresh = (): Uint8Array => hands.lane(sealedLength(size, growing.count))
    let segment = fresh()
    let filled = 0
    const body = await answer(it, growing.count, Math.min(maxAsked, segmentsOf(size) - growing.count))
    for await (const chunk of body)
      for (let at = 0; at < chunk.length; ) {
        if (growing.count >= segmentsOf(size)) throw new Hindrance('too-much')
        const part = chunk.subarray(at, at + segment.length - filled)
        segment.set(part, filled)
        filled += part.length
        at += part.length
        if (filled < segment.length) continue
        await pace(segment.length)
        const leaf = await hands.leaf(segment)
        const place = growing.count * hash_bytes
        if (Buffer.compare(leaf, leaves.subarray(place, place + hash_bytes)) !== 0) throw new Hindrance('segment-differs')
        await growing.append(segment, Buffer.concat([leaf, Buffer.alloc(hash_bytes)]))
        hands.release(segment)
        filled = 0
        if (growing.count < segmentsOf(size)) segment = fresh()
      }
    if (filled > 0) throw new Hindrance('cut')
  }

  /** What was there when it began is on the disk, and said so. */
  async function saved(it: Wanted, growing: Growing): Promise<void> {
    const { count } = growing
    await growing.settle()
    await desk.progress(it, count, null, now())
  }

  async function fetchOne(it: Wanted): Promise<void> {
    const name = growingName(it.row)
    let growing: Growing | undefined
    let saving: Promise<void> = Promise.resolve()
    let verdict: 'whole' | 'damaged' | 'again' = 'again'
    try {
      const leaves = await leavesOf(it)
      growing = await vault.grow(name, it.row.header, it.exhibit.size)
      while (growing.count < segmentsOf(it.exhibit.size)) {
        const before = growing.count
        await take(it, growing, leaves).catch((fault: unknown) => {
          // A line that breaks and still brings something on is used as it is; one that brings nothing is left alone for a while.
          if (growing!.count === before || (fault instanceof Hindrance && fault.message === 'segment-differs')) throw fault
        })
        // The next answer is on the line while this one goes to the disk.
        await saving
        saving = saved(it, growing)
        saving.catch(() => {})
        if (breaker.signal.aborted) break
      }
      await saving
      if (breaker.signal.aborted) return
      verdict = await desk.judge(it, leaves, growing)
    } catch (fault) {
      await saving.catch(() => {})
      const code = fault instanceof Hindrance ? fault.message : 'line-broken'
      await growing?.settle()
      await desk.progress(it, growing?.count ?? it.row.arrived, code, now())
      throw fault
    } finally {
      await growing?.close()
    }
    if (verdict !== 'again') await desk.settle(it, name, verdict, now())
  }

  async function work(its: readonly Wanted[]): Promise<void> {
    for (const it of its) {
      if (breaker.signal.aborted) return
      await fetchOne(it).catch((fault: unknown) => {
        if (fault instanceof Hindrance || breaker.signal.aborted || isLineFault(fault)) return
        report?.(fault, { partner: it.row.from_node ?? '' })
      })
    }
  }

  async function look(): Promise<void> {
    if (Date.now() - cleared > clearEvery_ms) {
      cleared = Date.now()
      await desk.clear(clearAge_ms)
    }
    const byPartner = Map.groupBy(await desk.wanted(now()), (it) => it.row.from_node!)
    for (const [partner, its] of byPartner) {
      if (tasks.has(partner) || breaker.signal.aborted) continue
      tasks.set(
        partner,
        work(its).finally(() => tasks.delete(partner)),
      )
    }
  }

  let looking = Promise.resolve()
  const nudge = (): Promise<void> =>
    (looking = looking.then(look).catch((fault: unknown) => {
      if (!breaker.signal.aborted) report?.(fault, {})
    }))
  const timer = setInterval(nudge, look_ms)
  void nudge()

  return {
    nudge,
    async stop(): Promise<void> {
      clearInterval(timer)
      breaker.abort()
      await looking
      await Promise.all(tasks.values())
    },
  }
}

/** The exhibit's name is the sender's choice; the file's name on this machine is ours. */
export const growingName = (row: Pick<Wanted['row'], 'case_id' | 'exhibit_id' | 'root'>): string =>
  `in-${createHash('sha256').update(`${row.case_id}\n${row.exhibit_id}\n${row.root}`).digest('hex').slice(0, 40)}`

const isLineFault = (fault: unknown): boolean =>
  ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ABORT_ERR', 'ETIMEDOUT'].includes((fault as { code?: string }).code ?? '') ||
  /aborted|socket hang up|terminated/i.test(String(fault))
