/** Asks the witnesses to cosign our newest checkpoint. Each has its own pace and its own failures; none holds up another, or an act. */
import { millis } from '../../kernel/instant.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import { isMirror } from '../levels.ts'
import { nativeChecks } from '../log/signer.ts'
import * as log from '../log/store.ts'
import { fromDecimal } from '../tlog/base64.ts'
import { cosignedAt } from '../tlog/cosignature.ts'
import { consistencyRuns } from '../tlog/merkle.ts'
import { parseNote, parseSignature, parseVkey, type Vkey } from '../tlog/note.ts'
import { type Policy, reached } from '../tlog/policy.ts'
import { proofFrom, tilesFor } from '../tlog/tiles.ts'
import { addCheckpointText } from './request.ts'

/** A partner that witnesses us. `submit` posts to its add-checkpoint and gives status and body; it may throw or take its time. */
export interface WitnessPeer {
  name: string
  vkey: string
  /** A second key of the same witness (ML-DSA-44), when its manifest names one. */
  also?: string | undefined
  url: string
  submit(body: string, signal: AbortSignal): Promise<Readonly<{ status: number; body: string }>>
}
/** The witnesses of today; asked for before each round. */
export type WitnessPeers = () => Promise<readonly WitnessPeer[]>

export type WitnessingTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  origin: string
  peers: WitnessPeers
  policy(sql: Sql): Promise<Policy>
  /** Told of what goes wrong with a witness; it is asked again by itself. */
  fault?: (fault: unknown) => void
}>

/** Neither has erred: the witness does not know our log before its people have accepted us. Kept as its state, told to nobody. */
class NotKnownYet extends Error {
  override name = 'NotKnownYet'
}

/** No answer came: the partner is down, or the line is. */
class Silent extends Error {
  override name = 'Silent'
}

const idle_ms = 1_000
const backOff_ms = [1_000, 2_000, 5_000, 15_000, 60_000, 300_000]
/** Acceptance is a matter of minutes once both have telephoned, so a witness that does not know us is asked often. */
const notKnown_ms = 5_000
/** A partner that starts again is silent for some seconds: silence is told from the third time on. */
const silences_before_telling = 3
/** A witness that has not answered by then counts as failing this time. */
const patience_ms = 10_000

/** What to send a witness that holds our log at `from`, or undefined when it has all that is published. */
async function nextRequest(
  sql: Sql,
  origin: string,
  from: number,
  whole: boolean,
): Promise<{ size: number; text: string; body: string } | undefined> {
  const head = await log.head(sql, origin)
  const size = head?.published
  if (size === undefined || (!whole && from >= size) || from > size) return undefined
  const newest = await log.checkpoint(sql, origin, size)
  const runs = consistencyRuns(from, size)
  const proof = proofFrom(runs, await log.tiles(sql, origin, tilesFor(runs)))
  return { size, text: newest!.note, body: addCheckpointText(from, proof, newest!.note) }
}

/** The line of this witness or mirror in an answer, checked; whatever else an answer holds is not ours to keep. */
export function goodLine(answer: string, note: string, key: Vkey): string | undefined {
  for (const line of answer.split('\n').slice(0, 16)) {
    const signature = parseSignature(line)
    if (signature?.name !== key.name || signature.id !== key.id) continue
    const whole = parseNote(`${parseNote(note)!.text}\n${line}\n`)
    if (whole && cosignedAt(whole, key, nativeChecks) !== undefined) return line
  }
  return undefined
}

/** Keeps a good cosignature and raises the level once enough witnesses agree on a checkpoint, and a mirror keeps a copy up to it. */
export async function keep(
  it: Pick<WitnessingTools, 'tools' | 'origin' | 'policy'>,
  key: Vkey,
  size: number,
  lines: readonly (readonly [Vkey, string])[],
): Promise<void> {
  await it.tools.transaction(async (sql) => {
    const at = it.tools.now()
    await log.holdHead(sql, it.origin)
    for (const [of, line] of lines) await log.putCosignature(sql, it.origin, size, { witness: of.name, line, at })
    await log.putAnswered(sql, it.origin, key.name, size, at)
    const policy = await it.policy(sql)
    const names = new Set((await log.cosignatures(sql, it.origin, size)).map((c) => c.witness))
    const seen = new Set(policy.witnesses.filter((w) => names.has(w.name)).map((w) => w.text))
    if (policy.quorum === 'none' || !reached(policy.quorum, seen)) return
    await log.setWitnessed(sql, it.origin, size, at)
    if ([...names].some(isMirror)) await log.setMirrored(sql, it.origin, size, at)
  })
}

/** The witness's answer; rejects when it takes too long or we are asked to stop. A `submit` that ignores its signal holds up nobody. */
function submit(peer: WitnessPeer, body: string, stop: AbortSignal) {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(patience_ms)])
  const cut = new Promise<never>((_, fail) => {
    if (signal.aborted) fail(signal.reason)
    signal.addEventListener('abort', () => fail(new Error(`witness ${peer.name} did not answer in time`)), { once: true })
  })
  return Promise.race([peer.submit(body, signal), cut])
}

/**
 * Asks one witness once, and again when it says where it stands. True when something was cosigned.
 * @param anew asks even when nothing is new: at the start, to learn whether the witness is ahead of us
 */
export async function askWitness(
  it: WitnessingTools,
  peer: WitnessPeer,
  anew = false,
  stop = new AbortController().signal,
): Promise<boolean> {
  const key = parseVkey(peer.vkey)
  if (!key) throw new Error(`the key of witness ${peer.name} is not a vkey`)
  let from = (await it.tools.transaction((sql) => log.asked(sql, it.origin))).find((row) => row.witness === key.name)?.size ?? 0
  for (let tries = 0; tries < 3; tries++) {
    const request = await it.tools.transaction((sql) => nextRequest(sql, it.origin, from, anew || tries > 0))
    if (!request) return false
    const answer = await submit(peer, request.body, stop).catch((fault: unknown) => {
      throw new Silent(`witness ${peer.name} does not answer: ${fault instanceof Error ? fault.message : String(fault)}`, {
        cause: fault,
      })
    })
    if (answer.status === 409) {
      const there = fromDecimal(answer.body.trim())
      if (there === undefined) throw new Error(`witness ${peer.name} answered 409 without a size`)
      if (there > request.size && !(await published(it, there)))
        throw new Error(`witness ${peer.name} says it holds ${there} entries of our log, this node published ${request.size}`)
      from = there
      continue
    }
    if (answer.status === 404) throw new NotKnownYet(`witness ${peer.name} does not know our log yet`)
    if (answer.status !== 200) throw new Error(`witness ${peer.name} answered ${answer.status}`)
    const line = goodLine(answer.body, request.text, key)
    if (!line) throw new Error(`witness ${peer.name} answered without its signature`)
    const second = parseVkey(peer.also ?? '')
    const more = second && second.name !== key.name ? goodLine(answer.body, request.text, second) : undefined
    await keep(it, key, request.size, [[key, line], ...(more ? [[second!, more] as const] : [])])
    return true
  }
  return false
}

/** Whether this node published a checkpoint of that size meanwhile. */
const published = (it: WitnessingTools, size: number) =>
  it.tools.transaction(async (sql) => ((await log.head(sql, it.origin))?.published ?? 0) >= size)

type Pace = { failures: number; notBefore_ms: number; asked: boolean; busy?: Promise<void> | undefined }

async function visit(it: WitnessingTools, peer: WitnessPeer, pace: Pace, stop: AbortSignal): Promise<void> {
  try {
    await askWitness(it, peer, !pace.asked, stop)
    Object.assign(pace, { failures: 0, notBefore_ms: 0, asked: true })
  } catch (fault) {
    if (stop.aborted) return
    const wait_ms = backOff_ms[Math.min(pace.failures++, backOff_ms.length - 1)]!
    const expected = fault instanceof NotKnownYet || (fault instanceof Silent && pace.failures < silences_before_telling)
    if (!expected) it.fault?.(fault)
    pace.notBefore_ms = millis(it.tools.now()) + (fault instanceof NotKnownYet ? Math.min(wait_ms, notKnown_ms) : wait_ms)
    const why = (fault instanceof Error ? fault.message : String(fault)).slice(0, 300)
    const name = parseVkey(peer.vkey)?.name ?? peer.name
    await it.tools.transaction((sql) => log.putFailing(sql, it.origin, name, why, it.tools.now())).catch(() => {})
  }
}

/** Runs until stopped: asks every witness for every new checkpoint, each at its own pace. */
export function startWitnessing(it: WitnessingTools): { stop(): Promise<void>; nudge(): void } {
  const paces = new Map<string, Pace>()
  const stopping = new AbortController()
  let awake = () => {}
  const pause = () =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, idle_ms)
      awake = () => {
        clearTimeout(timer)
        done()
      }
    })
  const round = async () => {
    for (const peer of await it.peers()) {
      const pace = paces.get(peer.name) ?? { failures: 0, notBefore_ms: 0, asked: false }
      paces.set(peer.name, pace)
      if (pace.busy || millis(it.tools.now()) < pace.notBefore_ms) continue
      pace.busy = visit(it, peer, pace, stopping.signal).finally(() => {
        pace.busy = undefined
      })
    }
  }
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await round().catch((fault: unknown) => it.fault?.(fault))
      if (!stopping.signal.aborted) await pause()
    }
  })()
  return {
    nudge: () => awake(),
    async stop() {
      stopping.abort()
      awake()
      await running
      await Promise.all([...paces.values()].map((pace) => pace.busy))
    },
  }
}
