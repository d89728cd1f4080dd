/**
 * Watches partners' logs: asks each log for its newest checkpoint and for the tiles that prove it continues what was known, asks other
 * witnesses what they have seen of it, and hands every proof of misconduct to every partner. It never holds up an act.
 */
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { WatchAlarm } from '../levels.ts'
import { nativeChecks } from '../log/signer.ts'
import { rounds } from '../rounds/courier.ts'
import { hash_bytes } from '../tlog/merkle.ts'
import { type Tile, tilePath } from '../tlog/tiles.ts'
import { newestSeen, notice, misconduct as proofsKept, putTold, toldOf } from '../witness/store.ts'
import { originHash } from '../witness/witness.ts'
import { checkpointOf, type Followed, nothingYet, type Step, step, tilesWanted } from './follow.ts'
import { misconductText } from './misconduct.ts'
import * as store from './store.ts'

/** Bytes of a public resource of a log or a witness, or undefined when it is not there. May reject, and may take its time. */
export type Get = (path: string, signal: AbortSignal) => Promise<Uint8Array | undefined>

/** A partner whose log is watched and whose witness is asked about other logs. Paths start at its base address. */
export type WatchPeer = Readonly<{
  name: string
  origin: string
  vkeys: readonly string[]
  get: Get
  /** Status of the answer to a POST of this text. */
  post(path: string, body: string, signal: AbortSignal): Promise<number>
}>

export type MonitorTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  /** For reads outside a transaction. */
  sql: Sql
  peers(): Promise<readonly WatchPeer[]>
  /** Told once of each proof of misconduct, and of what goes wrong. */
  fault?: (fault: unknown) => void
  /** Told of a partner whose log is under no key we know of it: it may keep another log by now, and its manifest says so. */
  doubt?: (partner: string) => void
}>

/** A log was caught showing two histories. */
export class Misconduct extends Error {
  override name = 'Misconduct'
}

const round_ms = 60_000
const patience_ms = 10_000
const text = (bytes: Uint8Array | undefined): string => (bytes ? new TextDecoder().decode(bytes) : '')
const within = (stop: AbortSignal): AbortSignal => AbortSignal.any([stop, AbortSignal.timeout(patience_ms)])

export type Look = Readonly<{ note: string; is: Step; at: Followed }>

/**
 * One look at a log.
 * @param get asks below the log's own prefix
 * @returns undefined when what it serves is no checkpoint under its keys
 */
export async function look(
  log: Readonly<{ origin: string; vkeys: readonly string[]; get: Get }>,
  from: Followed,
  stop: AbortSignal,
): Promise<Look | undefined> {
  const note = text(await log.get('checkpoint', within(stop)))
  const signed = checkpointOf(note, log.origin, log.vkeys, nativeChecks)
  if (!signed) return undefined
  const to = { size: signed.checkpoint.size, root: signed.checkpoint.root }
  const tiles = await Promise.all(
    tilesWanted(from, to).map(async ({ level, index, width }): Promise<Tile> => {
      const hashes = await log.get(tilePath(level, index, width), within(stop))
      return { level, index, hashes: hashes?.length === width * hash_bytes ? hashes : new Uint8Array() }
    }),
  )
  return { note, is: step(from, to, tiles), at: to }
}

/** Takes in a checkpoint of another log from anywhere: a letter, a witness, the log itself. Unsigned ones leave no trace. */
export async function hear(
  it: Pick<MonitorTools, 'tools' | 'fault'>,
  log: Readonly<{ origin: string; vkeys: readonly string[] }>,
  note: string,
  source: string,
): Promise<Followed | undefined> {
  const signed = checkpointOf(note, log.origin, log.vkeys, nativeChecks)
  if (!signed) return undefined
  const { size, root } = signed.checkpoint
  const caught = await it.tools.transaction((sql) =>
    notice(sql, { origin: log.origin, size, root, note, source, at: it.tools.now() }),
  )
  if (caught) it.fault?.(new Misconduct(`the log ${log.origin} showed two histories of size ${size}; both are kept as proof`))
  return { size, root }
}

const since = (wrong: boolean, before: Instant | null | undefined, at: Instant): Instant | null => (wrong ? (before ?? at) : null)

/** Looks at one partner's log, and at what one other witness holds of it. */
async function visit(it: MonitorTools, peer: WatchPeer, other: WatchPeer | undefined, stop: AbortSignal): Promise<void> {
  const before = await store.watchOf(it.sql, peer.origin)
  const from = before?.provenRoot ? { size: before.proven, root: before.provenRoot } : nothingYet
  const prefixed = { ...peer, get: ((path, signal) => peer.get(`log/${path}`, signal)) as Get }
  let [seen, fault]: [Look | undefined, string | null] = [undefined, null]
  try {
    seen = await look(prefixed, from, stop)
    if (!seen) {
      fault = 'serves no checkpoint under its keys'
      it.doubt?.(peer.name)
    }
  } catch (why) {
    fault = (why as Error).message.slice(0, 300)
  }
  if (seen) await hear(it, peer, seen.note, 'log')
  const held = await other?.get(`witness/${originHash(peer.origin)}/checkpoint`, within(stop)).catch(() => undefined)
  if (held) await hear(it, peer, text(held), other!.name)
  const newest = await newestSeen(it.sql, peer.origin)
  const at = it.tools.now()
  const grown = seen?.is === 'grown'
  await store.putWatch(it.sql, {
    origin: peer.origin,
    partner: peer.name,
    served: seen?.at.size ?? before?.served ?? null,
    proven: grown ? seen!.at.size : from.size,
    provenRoot: grown ? seen!.at.root : (before?.provenRoot ?? (seen ? seen.at.root : null)),
    newest: newest?.size ?? 0,
    newestFrom: newest?.source ?? null,
    checkedAt: seen ? at : (before?.checkedAt ?? null),
    behindSince: seen ? since(seen.at.size < (newest?.size ?? 0), before?.behindSince, at) : (before?.behindSince ?? null),
    unprovenSince: seen
      ? since(seen.is === 'unproven' || seen.is === 'forked', before?.unprovenSince, at)
      : (before?.unprovenSince ?? null),
    failingSince: since(fault !== null, before?.failingSince, at),
    fault,
  })
}

/** Hands each proof of misconduct to each partner that has not taken it, except the one it speaks of. */
async function tell(it: MonitorTools, peers: readonly WatchPeer[], stop: AbortSignal): Promise<void> {
  for (const proof of await proofsKept(it.sql)) {
    const told = await toldOf(it.sql, proof)
    for (const peer of peers.filter((p) => p.origin !== proof.origin && !told.has(p.name))) {
      const status = await peer.post('witness/misconduct', misconductText([proof.held, proof.note]), within(stop)).catch(() => 0)
      // 404: that partner does not know the log, so the proof says nothing to it.
      if (status === 200 || status === 404) await putTold(it.sql, proof, peer.name, it.tools.now())
    }
  }
}

/** One round over all partners; `turn` decides which other witness is asked about each, so that over time all are. */
export async function patrol(it: MonitorTools, turn: number, stop = new AbortController().signal): Promise<void> {
  const peers = await it.peers()
  await Promise.all(
    peers.map((peer) => {
      const others = peers.filter((one) => one !== peer)
      const other = others[turn % Math.max(1, others.length)]
      return visit(it, peer, other, stop).catch((fault: unknown) => {
        if (!stop.aborted) it.fault?.(fault)
      })
    }),
  )
  await tell(it, peers, stop)
}

/** Runs until stopped: a round a minute. `tell` hands what was caught to partners without waiting for the next one. */
export function startMonitor(it: MonitorTools): { stop(): Promise<void>; tell(): void } {
  const round = rounds((turn, stop) => patrol(it, turn, stop).then(() => round_ms), { retry_ms: round_ms, fault: it.fault })
  const stopping = new AbortController()
  let telling = Promise.resolve()
  return {
    tell() {
      telling = telling.then(async () => tell(it, await it.peers(), stopping.signal)).catch((fault) => it.fault?.(fault))
    },
    async stop() {
      stopping.abort()
      await Promise.all([round.stop(), telling])
    },
  }
}

/** How long a partner's log may serve less than others have seen, or fail to prove its growth, before a person is told. */
const grace_ms = 10 * 60_000

/** What is wrong with a watched log, in one word; undefined when nothing is. */
export function alarmOf(it: store.Watch, at: Instant): WatchAlarm | undefined {
  const long = (from: Instant | null) => from !== null && millis(at) - millis(from) >= grace_ms
  if (it.unprovenSince !== null) return 'unproven'
  if (long(it.behindSince)) return 'behind'
  return long(it.failingSince) ? 'silent' : undefined
}
