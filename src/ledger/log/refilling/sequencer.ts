/**
 * After a loss: what is missing at the end of the log is taken back from a copy that a partner's mirror keeps, so that the same log goes on and
 * nobody sees two histories. A copy holds commitments, not what was done: places whose entry is lost stay, readable by nobody, like erased ones.
 */
import type { Sql } from '../../../kernel/sql.ts'
import { append, type Frontier, type Hash, leafHash, rootOf, same } from '../../tlog/merkle.ts'
import { growth } from '../../tlog/tiles.ts'
import { Halt, type SequencerTools } from '../agreeing/sequencer.ts'
import * as store from '../store.ts'
import { entriesOf, type Keeper, type Keeping, keptBy, type Seen, seenIn } from './courier.ts'
import { moveWaiting, putFound } from './store.ts'

export type Survey = Readonly<{
  /** Entries in this database, and how many of its acts wait for a place. */
  size: number
  waiting: number
  /** The newest checkpoint that this log is known to have signed, wherever it was found. */
  reach: number
  held?: Seen
  keeping: readonly Keeping[]
  /** The longest copy. */
  copy?: Readonly<{ name: string }> & Seen
  /**
   * `whole`: nothing is missing. `fills`: the copy holds all that was ever shown. `short`: entries were shown that no copy holds, so this log
   * cannot be continued. `none`: nobody keeps more than this database.
   */
  is: 'whole' | 'fills' | 'short' | 'none'
}>

const largest = <T extends { size: number }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((best, one) => (!best || one.size > best.size ? one : best), undefined)

/** Looks at the database, the second place and whoever may keep a copy. Changes nothing. */
export async function survey(it: SequencerTools, keepers: readonly Keeper[]): Promise<Survey> {
  const [held, keeping] = await Promise.all([it.lock.read(), Promise.all(keepers.map((keeper) => keptBy(it, keeper)))])
  const second = held === null ? undefined : seenIn(held, it)
  const { size, waiting } = await it.tools.transaction(async (sql) => ({
    size: (await store.head(sql, it.signer.name))?.size ?? 0,
    waiting: (await store.waiting(sql, it.signer.name)).count,
  }))
  const copy = largest(keeping.flatMap(({ name, mirror }) => (mirror ? [{ name, ...mirror }] : [])))
  const shown = [
    ...(second ? [second] : []),
    ...keeping.flatMap((one) => [one.witness, one.mirror].filter((seen) => seen !== undefined)),
  ]
  const reach = Math.max(size, ...shown.map((seen) => seen.size))
  const is = reach === size ? 'whole' : !copy || copy.size <= size ? 'none' : copy.size === reach ? 'fills' : 'short'
  return { size, waiting, reach, keeping, is, ...(second && { held: second }), ...(copy && { copy }) }
}

/** `home`: where places lie whose entry is lost. */
export type RefillTools = SequencerTools & Readonly<{ home: string }>

export type Refilled = Readonly<{ from: number; to: number; again: number; lost: number }>

/**
 * Takes the end of the log from the copy, in one transaction, and lets the log sign again. Every checkpoint that was found must lie on the
 * history of the copy, and the copy must continue what is stored here; otherwise nothing is changed.
 * @param then runs in the same transaction
 * @param close the copy is short, or there is none: the log is filled as far as that goes and signs nothing ever after; what waits goes to the
 *   log named here
 */
export async function refill(
  it: RefillTools,
  found: Survey,
  keeper: Keeper | undefined,
  then: (sql: Sql, done: Refilled) => Promise<unknown>,
  close?: string,
): Promise<Refilled> {
  const { tools, signer, lock } = it
  const possible = close === undefined ? found.is === 'fills' : found.is === 'short' || found.is === 'none'
  if (!possible) throw new Error('there is no copy that this can be done with')
  return tools.transaction(async (sql) => {
    const head = await store.holdHead(sql, signer.name)
    if (head.halted === 'retired') throw new Halt('retired')
    if (head.size !== found.size) throw new Error('the log has grown meanwhile: stop the node first')
    const copy = found.is === 'none' ? undefined : found.copy
    const done = copy && keeper ? await filled(sql, it, keeper, head.frontier, found, copy) : nothing(head.size)
    await then(sql, done)
    await store.setHalted(sql, signer.name, close === undefined ? null : 'retired', tools.now())
    if (close !== undefined) await moveWaiting(sql, signer.name, close)
    // Last, so that a fault before it leaves the second place as it was. It is never set back: of a closed log it goes on showing what was lost.
    else if ((found.held?.size ?? -1) < copy!.size && !(await lock.swap(await lock.read(), copy!.note)))
      throw new Error('the second place moved meanwhile: stop the node first')
    return done
  })
}

const nothing = (size: number): Refilled => ({ from: size, to: size, again: 0, lost: 0 })

async function filled(sql: Sql, it: RefillTools, keeper: Keeper, start: Frontier, found: Survey, copy: Seen): Promise<Refilled> {
  const log = it.signer.name
  const { frontier, again } = await taken(sql, it, keeper, start, found)
  await store.putCheckpoint(sql, log, { ...copy, at: it.tools.now() })
  await store.setPublished(sql, log, frontier.size, it.tools.now())
  return { from: start.size, to: frontier.size, again, lost: frontier.size - start.size - again }
}

/** Puts the copy's entries behind what is stored, and compares each checkpoint with the tree as it passes its size. */
async function taken(sql: Sql, it: RefillTools, keeper: Keeper, start: Frontier, found: Survey) {
  const log = it.signer.name
  const copy = found.copy!
  const seen = [found.held, ...found.keeping.flatMap((one) => [one.witness, one.mirror])].filter((one) => one !== undefined)
  const due = seen.filter((one) => one.size > start.size && one.size <= copy.size)
  for (const one of seen.filter((one) => one.size > 0 && one.size <= start.size))
    agreed(one, (await store.rootAt(sql, log, one.size)) ?? new Uint8Array())
  let [frontier, edge, again] = [start, await store.edgeAt(sql, log, start.size), 0]
  for await (const entries of entriesOf(log, keeper, start.size, copy.size)) {
    const hashes = entries.map(leafHash)
    for (const one of due.filter(({ size }) => size > frontier.size && size <= frontier.size + hashes.length))
      agreed(one, rootOf(append(frontier, hashes.slice(0, one.size - frontier.size))))
    again += await putFound(sql, log, it.home, frontier.size, entries)
    const { changed } = growth(frontier.size, edge, hashes)
    frontier = append(frontier, hashes)
    await store.putTree(sql, log, frontier, changed)
    edge = await store.edgeAt(sql, log, frontier.size)
  }
  agreed(copy, rootOf(frontier))
  return { frontier, again }
}

function agreed(seen: Seen, root: Hash): void {
  if (!same(seen.root, root))
    throw new Error(`the checkpoint of size ${seen.size} is of another history than the copy and this database`)
}
