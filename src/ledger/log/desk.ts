/** What can be said of the log itself: a proof of one leaf, a cosigned checkpoint, and how it fares. */
import { canonical } from '../../kernel/canonical.ts'
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { leafOf } from '../leaf.ts'
import { alarmOf } from '../monitor/courier.ts'
import { misconductText } from '../monitor/misconduct.ts'
import * as monitor from '../monitor/store.ts'
import { recordText } from '../record.ts'
import { stamps } from '../stamp/store.ts'
import { type Kept, page } from '../store.ts'
import { toBase64 } from '../tlog/base64.ts'
import { inclusionRuns, same } from '../tlog/merkle.ts'
import { kinds, withLines } from '../tlog/note.ts'
import { type Policy, policyText } from '../tlog/policy.ts'
import { proofText } from '../tlog/proof.ts'
import { proofFrom, tilesFor } from '../tlog/tiles.ts'
import type { LogView } from '../views.ts'
import * as witnessing from '../witness/store.ts'
import type { OwnLog } from './own.ts'
import * as log from './store.ts'

/** The tlog-proof of the leaf at `index` in the checkpoint of `size`, with every cosignature known for it. */
export async function proofAt(sql: Sql, origin: string, index: number, size: number, extra?: Uint8Array): Promise<string> {
  const runs = inclusionRuns(index, size)
  const hashes = proofFrom(runs, await log.tiles(sql, origin, tilesFor(runs)))
  return proofText({ ...(extra && { extra }), index, hashes, checkpoint: (await cosignedNote(sql, origin, size))! })
}

/** The same for an entry, also an erased one, with its leaf in the line `extra`: all that a program needs which knows the public page alone. */
export async function plainProofAt(sql: Sql, own: OwnLog, { log: name, index }: Kept, size: number): Promise<string> {
  const origin = name ?? own.origin
  const [leaf] = await log.leaves(sql, origin, index!, index! + 1)
  return proofAt(sql, origin, index!, size, new Uint8Array(leaf!))
}

/**
 * The file that proves an entry, which must not be erased and must lie below `size`; with its content for those who may have it.
 * What is stored is compared with what was logged first: a file that does not hold leaves nobody's hands.
 */
export async function recordAt(sql: Sql, own: OwnLog, kept: Kept, size: number, withContent: boolean): Promise<string> {
  const [origin, index] = [kept.log ?? own.origin, kept.index!]
  const [leaf] = await log.leaves(sql, origin, index, index + 1)
  if (!leaf || !same(leaf, leafOf(kept.salt!, canonical(kept.event!))))
    throw new Error(`the stored event of entry ${kept.id} is not the one that was logged`)
  return recordText({
    event: kept.event!,
    salt: kept.salt!,
    ...(withContent && kept.contentSalt && { content: kept.content, contentSalt: kept.contentSalt }),
    proof: await proofAt(sql, origin, index, size),
    policy: policyText(await wholePolicy(sql, own, origin)),
  })
}

/** The policy with the mirrors that no quorum counts, so that a reader sees who keeps a copy. */
async function wholePolicy(sql: Sql, own: OwnLog, origin?: string): Promise<Policy> {
  const policy = await own.policy(sql, origin)
  return { ...policy, witnesses: [...policy.witnesses, ...((await own.mirrors?.(sql)) ?? [])] }
}

/** The record of the newest act of this kind on a subject, with its content, once enough witnesses have seen it; for the partner it speaks of. */
export async function witnessedRecord(sql: Sql, own: OwnLog, subject: string, act: string): Promise<string | undefined> {
  const [kept] = await page(sql, own, { subject, act }, 1)
  if (!kept?.event || !kept.salt || kept.index === undefined) return undefined
  const head = await log.head(sql, kept.log ?? own.origin)
  const unasked = (await own.policy(sql, kept.log)).quorum === 'none'
  const size = unasked ? (head?.published ?? 0) : (head?.witnessed ?? 0)
  return kept.index < size ? recordAt(sql, own, kept, size, true) : undefined
}

/** The checkpoint of this size with its cosignatures. */
export async function cosignedNote(sql: Sql, origin: string, size: number): Promise<string | undefined> {
  const signed = await log.checkpoint(sql, origin, size)
  const lines = await log.cosignatures(sql, origin, size)
  return (
    signed &&
    withLines(
      signed.note,
      lines.map(({ line }) => line),
    )
  )
}

/** The state of this node's log, of its witnesses, and of the logs it watches. */
export async function logState(sql: Sql, own: OwnLog, at: Instant): Promise<LogView> {
  const head = await log.head(sql, own.origin)
  const published = head?.published ?? 0
  const newest = head?.published === undefined ? undefined : await log.checkpoint(sql, own.origin, published)
  const policy = await own.policy(sql)
  const asked = new Map((await log.asked(sql, own.origin)).map((row) => [row.witness, row]))
  return {
    origin: own.origin,
    node: own.node,
    vkey: own.vkey,
    size: head?.size ?? 0,
    published,
    witnessed: head?.witnessed ?? 0,
    waiting: (await log.waiting(sql, own.origin)).count,
    unwitnessed: Math.max(0, published - (head?.witnessed ?? 0)),
    ...(newest && { root: toBase64(newest.root), checkpoint: (await cosignedNote(sql, own.origin, published))! }),
    ...(head?.publishedAt && { publishedAt: head.publishedAt }),
    ...(head?.witnessedAt && { witnessedAt: head.witnessedAt }),
    ...(head?.halted && { halted: head.halted }),
    ...(head?.haltedAt && { haltedAt: head.haltedAt }),
    mirrored: head?.mirrored ?? 0,
    ...(head?.mirroredAt && { mirroredAt: head.mirroredAt }),
    mirrors: ((await own.mirrors?.(sql)) ?? [])
      .filter((key) => key.kind === kinds.cosignature)
      .map((key) => ({ vkey: key.text, ...(asked.get(key.name) ?? { size: 0 }), name: key.name })),
    policy: policyText(await wholePolicy(sql, own)),
    // A second key of a witness is asked with the first: one row for each witness.
    witnesses: policy.witnesses
      .filter((w) => w.kind === kinds.cosignature || asked.has(w.name))
      .map((w) => ({ vkey: w.text, ...(asked.get(w.name) ?? { size: 0 }), name: w.name })),
    ...(late(head, at) && { late: true }),
    timestamps: (await stamps(sql, own.origin, 5)).map(({ size, authority, stampedAt }) => ({ size, authority, stampedAt })),
    watched: await watchedLogs(sql, at),
    misconduct: (await witnessing.misconduct(sql)).map(({ origin, size, at, source, told }) => ({
      origin,
      size,
      at,
      told,
      ...(source && { source }),
    })),
  }
}

/** The file that proves that a log showed two histories of this size; undefined when nothing such is known. */
export async function misconductFile(sql: Sql, origin: string, size: number): Promise<string | undefined> {
  const found = (await witnessing.misconduct(sql)).find((it) => it.origin === origin && it.size === size)
  return found && misconductText([found.held, found.note])
}

/** How long what is published may wait for witnesses before a person is told. Work never waits for them. */
export const witnessing_ms = 15 * 60_000

const late = (head: log.Head | undefined, at: Instant): boolean =>
  head?.published !== undefined &&
  head.witnessed < head.published &&
  millis(at) - millis(head.witnessedAt ?? head.publishedAt!) > witnessing_ms &&
  millis(at) - millis(head.publishedAt!) > witnessing_ms

/** Logs that this node cosigned, and those it watches: one row a log. */
async function watchedLogs(sql: Sql, at: Instant): Promise<LogView['watched']> {
  const cosigned = new Map((await witnessing.allCosigned(sql)).map((it) => [it.origin, it]))
  const watches = new Map((await monitor.watches(sql)).map((it) => [it.origin, it]))
  return [...new Set([...cosigned.keys(), ...watches.keys()])].sort().map((origin) => {
    const [mine, watch] = [cosigned.get(origin), watches.get(origin)]
    const alarm = watch && alarmOf(watch, at)
    return {
      origin,
      size: mine?.size ?? 0,
      ...(mine && { at: mine.at }),
      ...(watch && { proven: watch.proven, newest: watch.newest }),
      ...(watch?.checkedAt && { checkedAt: watch.checkedAt }),
      ...(alarm && { alarm }),
    }
  })
}
