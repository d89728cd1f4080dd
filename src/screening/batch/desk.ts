/** Looks the rows of batches up, some at a time, each time in one transaction: whatever happens, no row is lost and none is done twice. */
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { entitiesIn, ownerOf } from '../lists/store.ts'
import { candidates } from '../query/desk.ts'
import * as records from '../store.ts'
import type { HeldInMemory, ScreeningTools } from '../tools.ts'
import { type RowAnswer, rowAnswer, rowBounds, type Waiting } from './row.ts'
import * as store from './store.ts'

/** Rows of one transaction, by the keys in the database and from memory. */
const chunk = { asked: 250, held: 500 } as const
/** From so many rows on reading the records into memory may pay; among many records, from one row in so many records on. */
const worthHolding = { rows: 1_000, share: 300 } as const

/** One row by the keys in the database: as consistent as the records themselves. */
export const answered = async (
  sql: Sql,
  batch: store.Batch,
  { row, subject }: Pick<Waiting, 'row' | 'subject'>,
): Promise<RowAnswer> =>
  rowAnswer(row, (await candidates(sql, batch.lists.map(ownerOf), subject, rowBounds.candidates)).candidates)

/** Ends a batch, and tells the ledger what came of it. */
export async function finished(tools: ScreeningTools, sql: Sql, batch: store.Batch, at: Instant): Promise<void> {
  await store.finish(sql, batch.id, at)
  await tools.remember(sql, {
    act: 'screening.batch-done',
    by: { node: tools.node },
    purpose: batch.purpose,
    case: batch.case,
    subject: `batch:${batch.id}`,
    content: {
      total: batch.total,
      strong: batch.strong,
      look: batch.look,
      took_ms: millis(at) - Date.parse(batch.startedAt),
    },
    at,
  })
}

const namedBy = (batch: store.Batch): string => batch.lists.join()

/** The worker: `step` does some rows and says whether there may be more. */
export function batchWork(tools: ScreeningTools) {
  let held: { lists: string; it: HeldInMemory } | undefined
  /** Lists whose records could not be read into memory: they are asked row by row until the node starts again. */
  const unheld = new Set<string>()

  function letGo(): void {
    held?.it.end()
    held = undefined
  }
  /** Begins to read the records of the batch's lists, where the machine has the memory. */
  async function hold(sql: Sql, batch: store.Batch): Promise<void> {
    const it = tools.hold(batch.lists, await entitiesIn(sql, batch.lists))
    if (it) held = { lists: namedBy(batch), it }
    else unheld.add(namedBy(batch))
  }
  async function pays(sql: Sql, batch: store.Batch): Promise<boolean> {
    if (batch.total < worthHolding.rows || unheld.has(namedBy(batch))) return false
    return batch.total - batch.done > (await records.records(sql)) / worthHolding.share
  }
  /** Row by row, from memory, or later: while records are being read, and for a batch that needs others than those that are held. */
  async function wayOf(sql: Sql, batch: store.Batch): Promise<'asked' | 'held' | 'later'> {
    if (held?.lists === namedBy(batch) && held.it.state() === 'ready') return 'held'
    if (!(await pays(sql, batch))) return 'asked'
    if (!held) await hold(sql, batch)
    return held ? 'later' : 'asked'
  }

  /** Answers some rows of the batch; false when its records must be read anew first. */
  async function some(sql: Sql, batch: store.Batch, way: 'asked' | 'held'): Promise<boolean> {
    const rows = await store.waiting(sql, batch.id, chunk[way])
    let answers: readonly RowAnswer[] | undefined = []
    if (way === 'held') answers = await held!.it.answers(rows)
    else for (const row of rows) answers = [...answers, await answered(sql, batch, row)]
    if (!answers) return false
    const after = answers.length > 0 ? await store.answer(sql, batch.id, answers) : batch
    if (rows.length < chunk[way]) await finished(tools, sql, after, tools.now())
    return true
  }

  /** A fault of the thread that holds the records, told by whoever called. Lists on which it broke while reading are not read again. */
  function giveUp(fault: unknown): never {
    if (held?.it.state() === 'reading') unheld.add(held.lists)
    letGo()
    throw fault
  }

  const step = (): Promise<boolean> => {
    const broken = held?.it.fault()
    if (broken) giveUp(broken)
    return tools.transaction(async (sql) => {
      const open = await store.underWay(sql)
      if (!open.some((batch) => namedBy(batch) === held?.lists)) letGo()
      for (const { id } of open) {
        const batch = await store.held(sql, id)
        if (!batch || batch.finishedAt) continue
        const way = await wayOf(sql, batch)
        if (way === 'later') continue
        if (!(await some(sql, batch, way))) letGo()
        return true
      }
      return false
    })
  }
  return {
    step,
    /** How far reading the records of this batch is; undefined when they are read, or asked row by row. */
    reading: (batch: store.Batch) =>
      held?.lists === namedBy(batch) && held.it.state() === 'reading' && !batch.finishedAt ? held.it.read() : undefined,
    /** Ends what is held in memory. */
    stop: letGo,
  }
}
