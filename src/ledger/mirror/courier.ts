/** Hands our entries to the mirrors that keep copies of our log: what partners have cosigned, as far as each lacks it. It holds up no act. */
import type { Sql, Tools } from '../../kernel/sql.ts'
import * as log from '../log/store.ts'
import { rounds } from '../rounds/courier.ts'
import { subtreeRuns } from '../tlog/merkle.ts'
import { parseVkey, type Vkey } from '../tlog/note.ts'
import type { Policy } from '../tlog/policy.ts'
import { proofFrom, tile_width, tilesFor } from '../tlog/tiles.ts'
import { goodLine, keep } from '../witness/courier.ts'
import { addEntriesBytes, type Info, type Package, packages_max, parseInfo, spansOf } from './request.ts'

/** A partner that mirrors us. `submit` posts to its add-entries and gives status and body; it may throw or take its time. */
export type MirrorPeer = Readonly<{
  name: string
  vkey: string
  also?: string | undefined
  /** Name of the key with which the same partner witnesses: what it cosigned is what its mirror takes entries up to. */
  witness: string
  submit(body: Uint8Array, signal: AbortSignal): Promise<Readonly<{ status: number; body: string }>>
}>

export type MirroringTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  /** The log in use, and those before it. */
  origins: readonly string[]
  peers(): Promise<readonly MirrorPeer[]>
  policy(sql: Sql, origin: string): Promise<Policy>
  fault?: (fault: unknown) => void
}>

const round_ms = 2_000
const failing_ms = 60_000
const patience_ms = 30_000

/** The next packages for a mirror that stands at `next`, with their proofs in the tree of `size`. */
async function packagesFor(sql: Sql, origin: string, { next, size }: Info): Promise<Package[]> {
  const spans = spansOf(next, size, packages_max)
  const entries = await log.leaves(sql, origin, next, spans.at(-1)?.end ?? next)
  const runs = spans.map(({ start, end }) => subtreeRuns(start - (start % tile_width), end, size))
  const tiles = await log.tiles(sql, origin, tilesFor(runs.flat()))
  return spans.map((span, i) => ({
    ...span,
    entries: entries.slice(span.start - next, span.end - next),
    proof: proofFrom(runs[i]!, tiles),
  }))
}

/** Keeps what the mirror signed, or rejects: an answer without its signature is none. */
async function taken(
  it: MirroringTools,
  origin: string,
  peer: MirrorPeer,
  key: Vkey,
  size: number,
  answer: string,
): Promise<void> {
  const signed = await it.tools.transaction((sql) => log.checkpoint(sql, origin, size))
  const line = goodLine(answer, signed!.note, key)
  if (!line) throw new Error(`mirror ${peer.name} answered without its signature`)
  const second = parseVkey(peer.also ?? '')
  const more = second && goodLine(answer, signed!.note, second)
  const policy = (sql: Sql) => it.policy(sql, origin)
  await keep({ tools: it.tools, origin, policy }, key, size, [[key, line], ...(more ? [[second, more] as const] : [])])
}

/** Brings one mirror up to what its node has cosigned of this log. True when it took something. */
export async function fillMirror(
  it: MirroringTools,
  origin: string,
  peer: MirrorPeer,
  stop = new AbortController().signal,
): Promise<boolean> {
  const key = parseVkey(peer.vkey)
  if (!key) throw new Error(`the key of mirror ${peer.name} is not a vkey`)
  const rows = new Map((await it.tools.transaction((sql) => log.asked(sql, origin))).map((row) => [row.witness, row]))
  const [upTo, done] = [rows.get(peer.witness)?.size ?? 0, rows.get(key.name)]
  if (upTo === 0 || (done && done.size >= upTo)) return false
  let where: Info = { size: upTo, next: done?.size ?? 0, ticket: new Uint8Array() }
  for (let conflicts = 0; conflicts < 3; ) {
    const { next: start, size: end, ticket } = where
    const packages = await it.tools.transaction((sql) => packagesFor(sql, origin, where))
    const body = addEntriesBytes({ origin, start, end, ticket, packages })
    const answer = await peer.submit(body, AbortSignal.any([stop, AbortSignal.timeout(patience_ms)]))
    if (answer.status === 200) {
      await taken(it, origin, peer, key, end, answer.body)
      return true
    }
    const told = answer.status === 202 || answer.status === 409 ? parseInfo(answer.body) : undefined
    if (!told) throw new Error(`mirror ${peer.name} answered ${answer.status}`)
    if (!(await it.tools.transaction((sql) => log.checkpoint(sql, origin, told.size))) || told.next > told.size)
      throw new Error(`mirror ${peer.name} speaks of ${told.size} entries and ${told.next}, which this node did not publish`)
    if (answer.status === 409 || told.next <= start) conflicts++
    where = told
  }
  throw new Error(`mirror ${peer.name} takes nothing`)
}

/** Runs until stopped. A mirror that fails is left alone for a minute; the others are not. */
export function startMirroring(it: MirroringTools): { stop(): Promise<void> } {
  const notBefore = new Map<string, number>()
  const visit = async (origin: string, peer: MirrorPeer, stop: AbortSignal): Promise<void> => {
    try {
      await fillMirror(it, origin, peer, stop)
    } catch (fault) {
      if (stop.aborted) return
      notBefore.set(peer.name, performance.now() + failing_ms)
      const why = (fault instanceof Error ? fault.message : String(fault)).slice(0, 300)
      const name = parseVkey(peer.vkey)?.name ?? peer.name
      await it.tools.transaction((sql) => log.putFailing(sql, origin, name, why, it.tools.now()))
    }
  }
  return rounds(
    async (_, stop) => {
      const due = (await it.peers()).filter((peer) => performance.now() >= (notBefore.get(peer.name) ?? 0))
      await Promise.all(
        due.map(async (peer) => {
          for (const origin of it.origins) await visit(origin, peer, stop)
        }),
      )
      return round_ms
    },
    { retry_ms: failing_ms, fault: it.fault },
  )
}
