/** How a log stops: because something is wrong, until a person looked; or for good. */

import { agree, Halt, ours, type SequencerTools } from '../agreeing/sequencer.ts'
import { drain, halt } from '../sequencer.ts'
import * as store from '../store.ts'

/** What a partner has seen of our own log, e.g. in a letter: when it is ahead of the database or of another history, the log stops. */
export async function weigh(it: SequencerTools, note: string): Promise<void> {
  const there = ours(note, it)
  if (!there) return
  try {
    await it.tools.transaction(async (sql) => {
      const head = await store.head(sql, it.signer.name)
      if (head && !head.halted) await agree(sql, it, note, head, 'witness-ahead')
    })
  } catch (fault) {
    if (fault instanceof Halt) await halt(it, fault.code)
    throw fault
  }
}

/** Closes a log for good: what waits is given its place, the last checkpoint is published, and nothing is signed ever after. */
export async function retire(it: SequencerTools): Promise<void> {
  const head = await it.tools.transaction((sql) => store.head(sql, it.signer.name))
  if (!head || head.halted === 'retired') return
  await drain(it)
  await halt(it, 'retired')
}

/**
 * Lets a stopped log sign again after a person looked: with `adopt`, a lost second place is filled from the database.
 * A log that partners saw ahead of this database must be restored, not resumed; the next start halts it again.
 */
export async function resume(it: SequencerTools, { adopt = false } = {}): Promise<void> {
  const {
    tools,
    signer: { name: log },
    lock,
  } = it
  await tools.transaction(async (sql) => {
    const head = await store.holdHead(sql, log)
    if (head.halted === 'retired') throw new Halt('retired')
    const newest = head.published === undefined ? undefined : await store.checkpoint(sql, log, head.published)
    if (adopt && newest && (await lock.read()) === null) await lock.swap(null, newest.note)
    await store.setHalted(sql, log, null, tools.now())
  })
}
