/**
 * The sequencer gives waiting leaves their place in the tree and signs what the tree has become.
 *
 * A batch is one transaction that holds the log's head row, so two sequencers never write at once. The batch is read back and the root
 * computed a second way before anything is signed. What is signed there is shown to nobody yet: a checkpoint is published only after it
 * was compared and swapped in a second place outside the database. So a database restored from a backup, or a copy that was started
 * elsewhere, finds the second place ahead of it and stops signing: acts go on, their entries wait.
 */
import type { Sql } from '../../kernel/sql.ts'
import { append, emptyRoot, type Frontier, type Hash, rootOf, same } from '../tlog/merkle.ts'
import { type Edge, edgeOf, growth, rootOfEdge, type Tile, tile_width } from '../tlog/tiles.ts'
import { agree, compared, Halt, type HaltCode, ours, type SequencerTools, signed } from './agreeing/sequencer.ts'
import { nativeChecks } from './signer.ts'
import * as store from './store.ts'

/** More entries are not taken into one transaction. 256 is where a batch begins to pay; when more wait, more are taken. */
const batch_max = 1024
/** How long the sequencer rests when nothing wakes it: an act waits that long at most for its turn. */
export const idle_ms = 250
const backOff_ms = [250, 500, 1_000, 2_000, 5_000, 15_000]

/** Holds the head and compares it with the second place; no work begins without it. */
async function begin(sql: Sql, it: SequencerTools) {
  const head = await store.holdHead(sql, it.signer.name)
  if (head.halted) throw new Halt(head.halted as HaltCode)
  const [held, { edge, newest }] = await Promise.all([it.lock.read(), store.footing(sql, it.signer.name, head.size)])
  return { head, edge, newest, held, heldSize: await compared(sql, it, head, held, newest) }
}

/** The frontier after `hashes` were appended, of which whole tiles of 256 are known by their roots already. */
function extended(frontier: Frontier, hashes: readonly Hash[], full: readonly Hash[]): Frontier {
  const first = Math.min(hashes.length, (tile_width - (frontier.size % tile_width)) % tile_width)
  const whole = first > 0 ? full.slice(1) : full
  const begun = append(frontier, hashes.slice(0, first))
  const tiled = whole.length > 0 ? append(begun, whole, tile_width) : begun
  return append(tiled, hashes.slice(first + whole.length * tile_width))
}

/** Where the log of these tools ended after their last batch. A guess: what is held decides. */
const ends = new WeakMap<SequencerTools, number>()

/** The log does not end where it was guessed; what was asked on that guess is rolled back. */
class Elsewhere extends Error {
  override name = 'Elsewhere'
}

/**
 * All that a batch asks before it can compute, the head first, so that it is held before a leaf moves. On a guess where the log ends the
 * questions travel together, and the database answers them in this order; without one the head is waited for.
 */
async function taking(sql: Sql, it: SequencerTools, limit: number, guess?: number) {
  const log = it.signer.name
  const take = (size: number) =>
    Promise.all([store.takeLeaves(sql, log, size, limit), store.leafHashes(sql, log, size, limit + 1)])
  if (guess === undefined) {
    const { head, edge, newest } = await begin(sql, it)
    if (head.size === 0 && !newest) await store.putCheckpoint(sql, log, await signed(it, 0, emptyRoot))
    if (head.published !== head.size) return undefined // the checkpoint before this one is not shown yet
    const [taken, hashes] = await take(head.size)
    return { head, edge, newest, taken, hashes }
  }
  const [head, { edge, newest }, held, [taken, hashes]] = await Promise.all([
    store.holdHead(sql, log),
    store.footing(sql, log, guess),
    it.lock.read(),
    take(guess),
  ])
  if (head.halted) throw new Halt(head.halted as HaltCode)
  if (head.size !== guess || head.published !== guess) throw new Elsewhere()
  await compared(sql, it, head, held, newest)
  return { head, edge, newest, taken, hashes }
}

/**
 * Until the statements are on their way, or failed before they were. The commit follows without waiting for their answers: when the database
 * refuses one of them, its commit is a rollback.
 */
async function sent(put: Promise<unknown>): Promise<void> {
  put.catch(() => {}) // told to whoever waits for it after the commit
  await Promise.race([put, new Promise<void>((done) => setImmediate(done))])
}

/** The right edge of the grown tree: tiles that changed, and those of levels that did not. */
function edgeAfter(edge: Edge, changed: readonly Tile[], size: number): Edge {
  const tiles = new Map(changed.map((tile) => [`${tile.level}/${tile.index}`, tile.hashes]))
  return new Map(
    edgeOf(size).map(({ level, index }) => [level, tiles.get(`${level}/${index}`) ?? edge.get(level) ?? new Uint8Array()]),
  )
}

/** One batch in one transaction: leaves, tiles, head and the checkpoint that `publish` may show. How many leaves it took. */
export async function integrate(it: SequencerTools, limit = batch_max): Promise<number> {
  const guess = ends.get(it)
  ends.delete(it)
  if (guess !== undefined)
    try {
      return await batch(it, limit, guess)
    } catch (fault) {
      if (fault instanceof Halt) throw fault // whatever else went wrong on a guess, the slow way finds out
    }
  return batch(it, limit)
}

async function batch(it: SequencerTools, limit: number, guess?: number): Promise<number> {
  const { tools, signer } = it
  const log = signer.name
  const done = await tools.transaction(async (sql) => {
    const { head, edge, newest: before, taken, hashes } = (await taking(sql, it, limit, guess)) ?? {}
    if (!head || !edge || !hashes || !taken) return { taken: 0, size: head?.size, put: undefined }
    if (hashes.length !== taken || !before || !same(before.root, rootOf(head.frontier))) throw new Halt('self-check-failed')
    const { changed, full } = growth(head.size, edge, hashes, nativeChecks.sha256)
    const frontier = extended(head.frontier, hashes, full)
    // What the tiles say must be what the frontier says, or one of them is damaged.
    const after = edgeAfter(edge, changed, frontier.size)
    const root = rootOfEdge(after, nativeChecks.sha256)
    if (!root || !same(root, rootOf(frontier))) throw new Halt('self-check-failed')
    const newest = await signed(it, frontier.size, root)
    const put = Promise.all([store.putTree(sql, log, frontier, changed), store.putCheckpointOver(sql, log, newest, after)])
    await sent(put)
    return { taken, size: frontier.size, put }
  })
  await done.put
  if (done.size !== undefined) ends.set(it, done.size)
  return done.taken
}

/** Puts the newest checkpoint in the second place and then shows it. True when something new is shown. */
export async function publish(it: SequencerTools): Promise<boolean> {
  const {
    tools,
    signer: { name: log },
    lock,
  } = it
  const shown = await tools.transaction(async (sql) => {
    const [{ head, newest, held, heldSize }] = await Promise.all([begin(sql, it), store.loosely(sql)])
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
  for (let all = 0, first = true; ; first = false) {
    const taken = await integrate(it)
    if (taken === 0 && !first) return all // what came before was shown
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
