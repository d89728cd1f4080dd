/** Looks the rows of batches up, some at a time, each time in one transaction: whatever happens, no row is lost and none is done twice. */
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import { HeldRecords } from '../index/held.ts'
import { onePerEntry } from '../lists/found.ts'
import { ownerOf } from '../lists/store.ts'
import { bandOfAnswer, type Candidate } from '../query/answer.ts'
import { candidates, type Shares, weighFound } from '../query/desk.ts'
import * as records from '../store.ts'
import type { ScreeningTools } from '../tools.ts'
import * as store from './store.ts'

/** Rows of one transaction; and from how many rows on the records are read into memory once instead of asked row by row. */
const chunk = 250
const worthHolding = 1_000
const hitsKept = 5

type Running = { batch: string; readAt: string; held: HeldRecords; known: Shares; among: number }

const hitOf = ({ held, weighed, compared }: Candidate): store.Hit => ({
  record: held.id,
  reference: held.reference,
  name: compared[0]?.right ?? held.subject.names[0] ?? '',
  probability: weighed.probability,
  band: weighed.band,
})

const answerOf = (row: number, found: readonly Candidate[]): store.RowAnswer => {
  const open = onePerEntry(found).filter((c) => !c.cleared && c.weighed.band !== 'none')
  return { row, band: bandOfAnswer(found), hits: open.slice(0, hitsKept).map(hitOf) }
}
type Row = Pick<store.Waiting, 'row' | 'subject'>
/** One row by the keys in the database: as consistent as the records themselves. */
export const answered = async (sql: Sql, batch: store.Batch, { row, subject }: Row): Promise<store.RowAnswer> =>
  answerOf(row, (await candidates(sql, batch.lists.map(ownerOf), subject, 20)).candidates)

async function answeredFrom(sql: Sql, { held, known, among }: Running, { row, subject }: Row): Promise<store.RowAnswer> {
  const of = { asked: subject, ...held.candidates(subject, hitsKept), limit: 20, known, among }
  return answerOf(row, (await weighFound(sql, of)).candidates)
}

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

/** The worker: `step` does some rows and says whether there may be more. */
export function batchWork(tools: ScreeningTools) {
  let running: Running | undefined

  /** The records of the batch's lists in memory, read once for as long as the batch runs and the lists stay as they are. */
  async function holding(sql: Sql, batch: store.Batch): Promise<Running | undefined> {
    if (batch.total < worthHolding) return undefined
    if (running?.batch === batch.id) return running
    const held = new HeldRecords()
    const owners = batch.lists.map(ownerOf)
    for (let after = ''; ; ) {
      const page = await records.pageOfRecords(sql, owners, after, 5_000)
      for (const record of page) held.add(record)
      if (page.length < 5_000) break
      after = page.at(-1)!.id
    }
    held.close()
    running = { batch: batch.id, readAt: tools.now(), held, known: new Map(), among: await records.records(sql) }
    return running
  }

  const step = (): Promise<boolean> =>
    tools.transaction(async (sql) => {
      const batch = await store.next(sql)
      if (!batch) {
        running = undefined
        return false
      }
      const rows = await store.waiting(sql, batch.id, chunk)
      const it = await holding(sql, batch)
      const answers: store.RowAnswer[] = []
      for (const row of rows) answers.push(await (it ? answeredFrom(sql, it, row) : answered(sql, batch, row)))
      const after = answers.length > 0 ? await store.answer(sql, batch.id, answers) : batch
      if (rows.length === chunk) return true
      running = undefined
      await finished(tools, sql, after, tools.now())
      return true
    })
  return { step }
}
