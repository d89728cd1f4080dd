/**
 * The sequencer gives waiting leaves their place in the tree and signs what the tree has become.
 *
 * A batch is one transaction that holds the log's head row, so two sequencers never write at once. The batch is read back and the root
 * computed a second way before anything is signed. What is signed there is shown to nobody yet: a checkpoint is published only after it
 * was compared and swapped in a second place outside the database. So a database restored from a backup, or a copy that was started
 * elsewhere, finds the second place ahead of it and stops signing: acts go on, their entries wait.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import { checkpointText, parseSignedCheckpoint } from '../tlog/checkpoint.ts'
import { cosignatureLine, cosignedMessage, signedByLog } from '../tlog/cosignature.ts'
import { append, emptyRoot, type Frontier, type Hash, rootOf, same } from '../tlog/merkle.ts'
import { kinds, noteText, signatureLine, type Vkey } from '../tlog/note.ts'
import { growth, rootOfEdge, tile_width } from '../tlog/tiles.ts'
import { keyOf, type LogSigner, nativeChecks } from './signer.ts'
import * as store from './store.ts'

/**
 * A second place for the newest published checkpoint, on another volume or host than the database. It is trusted: whoever can change
 * both it and the database can make this node sign two histories.
 */
export interface CheckpointLock {
  /** The signed note held there, or null when nothing was ever put. */
  read(): Promise<string | null>
  /** Puts `next` if `expected` is still what is held, durably before it answers; false when it is not. */
  swap(expected: string | null, next: string): Promise<boolean>
}

/** Why a log stops signing; a person must look. The portal has words for each. */
export const haltCodes = [
  'second-place-ahead',
  'second-place-lost',
  'second-place-forked',
  'second-place-unreadable',
  'witness-ahead',
  'self-check-failed',
  'retired', // the log was closed for good; another one of this node goes on
] as const
export type HaltCode = (typeof haltCodes)[number]

/** Thrown inside to stop signing. It is a Fault for the operator, never an answer to an officer. */
export class Halt extends Error {
  override name = 'Halt'
  readonly code: HaltCode
  constructor(code: HaltCode) {
    super(`the log does not sign: ${code}`)
    this.code = code
  }
}

/** More entries are not taken into one transaction. 256 is where a batch begins to pay; when more wait, more are taken. */
const batch_max = 1024
/** How long the sequencer rests when nothing wakes it: an act waits that long at most for its turn. */
export const idle_ms = 250
const backOff_ms = [250, 500, 1_000, 2_000, 5_000, 15_000]

export type SequencerTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  signer: LogSigner
  /** Further keys that sign each checkpoint: one against quantum computers (0x06), the one before a change of keys. */
  also?: readonly LogSigner[]
  lock: CheckpointLock
  /** Signed checkpoints of this log that witnesses hold: those that could be reached. Asked before the first signature, which waits while it rejects. */
  seen?: () => Promise<readonly string[]>
  /** Called with a function that wakes the sequencer; gives back how to stop calling it. */
  wake?: (nudge: () => void) => () => void
  /** Told of what goes wrong; the sequencer tries again by itself, except after a Halt. */
  fault?: (fault: unknown) => void
  /** After a publication: for the witnesses' courier. */
  published?: () => void
}>

const keysOf = ({ signer, also = [] }: SequencerTools): Vkey[] => [signer, ...also].map(keyOf)

/** One signature line: plain for Ed25519; ML-DSA-44 in the form of a cosignature, with the time. */
async function lineOf(signer: LogSigner, text: string, at: Instant): Promise<string> {
  const key = keyOf(signer)
  if (key.kind === kinds.ed25519) return signatureLine(key, await signer.sign(utf8ToBytes(text)))
  const time_s = Math.floor(millis(at) / 1000)
  return cosignatureLine(key, time_s, await signer.sign(cosignedMessage(key, text, time_s)!))
}

async function sign(sql: Sql, it: SequencerTools, size: number, root: Hash, at: Instant): Promise<void> {
  const { signer, also = [] } = it
  const text = checkpointText(signer.name, size, root)
  const note = noteText(text, await Promise.all([signer, ...also].map((one) => lineOf(one, text, at))))
  const parsed = parseSignedCheckpoint(note)
  if (!parsed || !keysOf(it).every((key) => signedByLog(parsed.note, [key], nativeChecks))) throw new Halt('self-check-failed')
  await store.putCheckpoint(sql, signer.name, { size, root, note, at })
}

/** What a checkpoint text says when this log's keys signed it. */
export function ours(text: string, it: SequencerTools) {
  const signed = parseSignedCheckpoint(text)
  return signed && signed.checkpoint.origin === it.signer.name && signedByLog(signed.note, keysOf(it), nativeChecks)
    ? signed.checkpoint
    : undefined
}

/** Compares a checkpoint held elsewhere with what this database signed; a difference is a Halt. Gives the size held there. */
export async function agree(
  sql: Sql,
  it: SequencerTools,
  held: string,
  head: store.Head,
  ahead: HaltCode,
  newest?: store.Signed,
): Promise<number> {
  const there = ours(held, it)
  if (!there) throw new Halt('second-place-unreadable')
  if (there.size > head.size) throw new Halt(ahead)
  const here =
    there.size === 0
      ? emptyRoot
      : there.size === newest?.size
        ? newest.root
        : (await store.checkpoint(sql, it.signer.name, there.size))?.root
  if (!here || !same(here, there.root)) throw new Halt('second-place-forked')
  return there.size
}

/** Holds the head and compares it with the second place; no work begins without it. */
async function begin(sql: Sql, it: SequencerTools) {
  const head = await store.holdHead(sql, it.signer.name)
  if (head.halted) throw new Halt(head.halted as HaltCode)
  const [held, { edge, newest }] = await Promise.all([it.lock.read(), store.footing(sql, it.signer.name, head.size)])
  if (held === null && head.published !== undefined) throw new Halt('second-place-lost')
  const heldSize = held === null ? -1 : await agree(sql, it, held, head, 'second-place-ahead', newest)
  return { head, edge, newest, held, heldSize }
}

/** The frontier after `hashes` were appended, of which whole tiles of 256 are known by their roots already. */
function extended(frontier: Frontier, hashes: readonly Hash[], full: readonly Hash[]): Frontier {
  const first = Math.min(hashes.length, (tile_width - (frontier.size % tile_width)) % tile_width)
  const whole = first > 0 ? full.slice(1) : full
  const begun = append(frontier, hashes.slice(0, first))
  const tiled = whole.length > 0 ? append(begun, whole, tile_width) : begun
  return append(tiled, hashes.slice(first + whole.length * tile_width))
}

/** One batch in one transaction: leaves, tiles, head and the checkpoint that `publish` may show. How many leaves it took. */
export async function integrate(it: SequencerTools, limit = batch_max): Promise<number> {
  const {
    tools,
    signer: { name: log },
  } = it
  return tools.transaction(async (sql) => {
    const { head, edge, newest: before } = await begin(sql, it)
    if (head.size === 0 && !before) await sign(sql, it, 0, emptyRoot, tools.now())
    if (head.published !== head.size) return 0 // the checkpoint before this one is not shown yet
    // Questions asked together travel together; the database answers them in this order.
    const [taken, hashes] = await Promise.all([
      store.takeLeaves(sql, log, head.size, limit),
      store.leafHashes(sql, log, head.size, limit + 1),
    ])
    if (taken === 0) return 0
    if (hashes.length !== taken || !before || !same(before.root, rootOf(head.frontier))) throw new Halt('self-check-failed')
    const { changed, full } = growth(head.size, edge, hashes)
    const frontier = extended(head.frontier, hashes, full)
    const [, stored] = await Promise.all([store.putTree(sql, log, frontier, changed), store.edge(sql, log, frontier.size)])
    // What the stored tiles say must be what the frontier says, or one of them is damaged.
    const root = rootOfEdge(stored)
    if (!root || !same(root, rootOf(frontier))) throw new Halt('self-check-failed')
    await sign(sql, it, frontier.size, root, tools.now())
    return taken
  })
}

/** Puts the newest checkpoint in the second place and then shows it. True when something new is shown. */
export async function publish(it: SequencerTools): Promise<boolean> {
  const {
    tools,
    signer: { name: log },
    lock,
  } = it
  const shown = await tools.transaction(async (sql) => {
    const { head, newest, held, heldSize } = await begin(sql, it)
    if (!newest || head.published === head.size) return false
    if (heldSize < head.size && !(await lock.swap(held, newest.note))) throw new Error('the second place moved meanwhile')
    await store.setPublished(sql, log, head.size, tools.now())
    return true
  })
  if (shown) it.published?.()
  return shown
}

/** Compares the database with what witnesses hold of this log; a witness that saw more halts it. */
export async function askSeen(it: SequencerTools): Promise<void> {
  for (const note of (await it.seen?.()) ?? [])
    if (ours(note, it))
      await it.tools.transaction(async (sql) => {
        const head = await store.holdHead(sql, it.signer.name)
        await agree(sql, it, note, head, 'witness-ahead')
      })
}

/** Everything that waits, sequenced and published; how many leaves. */
export async function drain(it: SequencerTools): Promise<number> {
  for (let all = 0; ; ) {
    const taken = await integrate(it)
    const shown = await publish(it)
    if (taken === 0 && !shown) return all
    all += taken
  }
}

/** Remembers in the database that the log has stopped, so that every later start knows it too. */
export const halt = (it: SequencerTools, why: HaltCode) =>
  it.tools.transaction(async (sql) => {
    await store.holdHead(sql, it.signer.name)
    await store.setHalted(sql, it.signer.name, why, it.tools.now())
  })

/** Runs until stopped: wakes when nudged or after 250 ms, backs off from faults of the world, and stands still after a Halt. */
export function startSequencer(it: SequencerTools): { stop(): Promise<void>; nudge(): void } {
  let [stopped, nudged, asked, failures] = [false, false, false, 0]
  let awake = () => {}
  const pause = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms)
      awake = () => {
        clearTimeout(timer)
        done()
      }
    })
  const nudge = () => {
    nudged = true
    if (failures === 0) awake()
  }
  const turn = async (): Promise<number> => {
    nudged = false
    try {
      if (!asked) await askSeen(it)
      if (!asked || (await it.tools.transaction((sql) => store.work(sql, it.signer.name)))) await drain(it)
      asked = true
      failures = 0
      return idle_ms
    } catch (fault) {
      it.fault?.(fault)
      if (fault instanceof Halt) await halt(it, fault.code).catch((second: unknown) => it.fault?.(second))
      return backOff_ms[Math.min(failures++, backOff_ms.length - 1)]!
    }
  }
  const unhook = it.wake?.(nudge)
  const running = (async () => {
    while (!stopped) {
      const rest = await turn()
      if (!stopped && !(nudged && failures === 0)) await pause(rest)
    }
  })()
  return {
    nudge,
    async stop() {
      stopped = true
      unhook?.()
      awake()
      await running
    },
  }
}
