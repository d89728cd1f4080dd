/**
 * Rows come in over a connection and their answers go out over it: some at a time, each time in one transaction. No more is read than is
 * answered, and nothing is answered that is not taken from us: whoever reads slowly is served slowly, and a node holds one group of rows.
 */
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { answered, finished } from '../batch/desk.ts'
import type { RowAnswer } from '../batch/row.ts'
import * as batches from '../batch/store.ts'
import { questionItem, whyOf } from '../query/why.ts'
import { refuse } from '../refusals.ts'
import { digestOf } from '../store.ts'
import type { ScreeningTools } from '../tools.ts'
import { type Line, Lines, type RowLine } from './lines.ts'

/** Rows of one transaction. */
const group = 50

/** What goes out for one line: the answer, or why there is none and what to do. */
export type LineAnswer = Readonly<(RowAnswer & { reference: string }) | { line: number; row?: number; code: string; say: string }>

const faults = { 'line-garbled': refuse('line-garbled'), 'line-too-long': refuse('line-too-long') }
const said = (line: number, no: { code: string; message: string }, row?: number): LineAnswer => ({
  line,
  ...(row !== undefined && { row }),
  code: no.code,
  say: no.message,
})

/** The lines in groups of what has arrived. */
async function* groupsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const [decoder, lines] = [new TextDecoder(), new Lines()]
  function* some(found: readonly Line[]): Generator<readonly Line[]> {
    for (let from = 0; from < found.length; from += group) yield found.slice(from, from + group)
  }
  for await (const part of bytes) yield* some(lines.take(decoder.decode(part, { stream: true })))
  yield* some(lines.end())
}

export function streamDesk(tools: ScreeningTools) {
  /** A stream that takes rows, and that this officer may feed now. */
  async function open(sql: Sql, officer: Officer, id: string, at: Instant): Promise<batches.Batch> {
    const batch = await batches.held(sql, id)
    if (!batch?.stream) throw unseen('not-found')
    const file = await tools.caseFacts(sql, batch.case)
    permit({
      officer,
      act: 'screening.batch',
      at,
      case: file,
      purpose: batch.purpose,
      item: questionItem('person'),
      more: {
        ...whyOf(file, { aim: batch.aim ?? 'investigation', purpose: batch.purpose }),
        subjects: batch.total,
        approved: batch.approval === 'given',
      },
    })
    if (batch.finishedAt || (batch.approval !== 'given' && batch.approval !== 'not-needed')) throw refuse('stream-not-open')
    return batch
  }

  async function answerGroup(sql: Sql, batch: batches.Batch, lines: readonly Line[]): Promise<LineAnswer[]> {
    const numbers = lines.flatMap((l) => ('row' in l ? [l.row.row] : []))
    const known = new Map((await batches.rowsAmong(sql, batch.id, numbers)).map((r) => [r.row, r]))
    const out: LineAnswer[] = []
    const fresh: (RowLine & RowAnswer)[] = []
    for (const it of lines) {
      if ('fault' in it) {
        out.push(said(it.line, faults[it.fault]))
        continue
      }
      const { row } = it
      const before = known.get(row.row) ?? fresh.find((f) => f.row === row.row)
      if (row.row > batch.total) out.push(said(it.line, refuse('stream-full'), row.row))
      else if (before && digestOf(before.subject) !== digestOf(row.subject)) out.push(said(it.line, refuse('row-taken'), row.row))
      else if (before) out.push({ row: row.row, reference: before.reference, band: before.band ?? 'none', hits: before.hits })
      else {
        const answer = await answered(sql, batch, row)
        fresh.push({ ...row, ...answer })
        out.push({ ...answer, reference: row.reference })
      }
    }
    await batches.take(sql, batch, fresh)
    return out
  }

  return {
    /** The answers to lines of rows, in their order; each is given once however often its row is sent. */
    async *answers(officer: Officer, id: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LineAnswer> {
      let rows = 0
      try {
        for await (const lines of groupsOf(bytes)) {
          const out = await tools.transaction(async (sql) => {
            const at = tools.now()
            const its = await answerGroup(sql, await open(sql, officer, id, at), lines)
            const after = (await batches.find(sql, id))!
            if (after.done === after.total) await finished(tools, sql, after, at)
            return its
          })
          rows += out.filter((o) => 'band' in o).length
          yield* out
        }
      } catch (thrown) {
        // The answer has begun: a refusal becomes its last line.
        if (!(thrown instanceof Refusal)) throw thrown
        yield said(0, thrown)
      } finally {
        // Also when whoever asks goes away: what was answered is in the ledger.
        if (rows > 0) await tools.transaction((sql) => told(sql, officer, id, rows))
      }
    },

    /** Whether rows may be sent now: asked before anything is read. */
    demandOpen: (officer: Officer, id: string, at: Instant) => tools.transaction((sql) => open(sql, officer, id, at)),

    /** No more rows come. */
    end: (officer: Officer, id: string, at: Instant): Promise<batches.Batch> =>
      tools.transaction(async (sql) => {
        const batch = await open(sql, officer, id, at)
        await finished(tools, sql, batch, at)
        return (await batches.find(sql, id))!
      }),
  }

  async function told(sql: Sql, officer: Officer, id: string, answered: number): Promise<void> {
    const batch = (await batches.find(sql, id))!
    await tools.remember(sql, {
      act: 'screening.batch',
      by: { officer: officer.id, name: officer.name },
      purpose: batch.purpose,
      case: batch.case,
      subject: `batch:${id}`,
      content: { name: batch.name, ...(batch.aim && { aim: batch.aim }), lists: batch.lists, total: batch.total, answered },
      at: tools.now(),
    })
  }
}
