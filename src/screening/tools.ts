/** What the desks of this room borrow. */
import type { CaseId, Id, NodeId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { Remember } from '../ledger/entry.ts'
import type { CaseFacts } from '../protection/permit.ts'
import type { RowAnswer, Waiting } from './batch/row.ts'
import type { ReadRow } from './table/columns.ts'
import type { FileTable, Report } from './table/read.ts'

/** Records of some lists, held in memory by a thread of its own. */
export type HeldInMemory = Readonly<{
  state(): 'reading' | 'ready'
  /** How many records are read, of about how many. */
  read(): Readonly<{ done: number; total: number }>
  /** What broke it: nothing more comes of it. */
  fault(): unknown
  /** Undefined when so much has changed that the records have to be read anew. */
  answers(rows: readonly Pick<Waiting, 'row' | 'subject'>[]): Promise<readonly RowAnswer[] | undefined>
  end(): void
}>

/** A table that was handed in; its rows come some at a time. */
export type TableRead = Readonly<{
  report: Report
  total: number
  rows(): AsyncIterable<readonly ReadRow[]>
  end(): void
}>

export type ScreeningTools = Tools &
  Readonly<{
    node: NodeId
    remember: Remember
    /** Who belongs to the case and why it exists, or null: the room of cases answers. */
    caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null>
    /** A list came in a new state: whoever waits for what is listed later is told by the room that asks. */
    listBrought(sql: Sql, list: Id<'list'>, at: Instant): Promise<void>
    /** Reads a table without making others wait; one that cannot be read is refused. `end` is called whatever comes of it. */
    readTable(form: FileTable): Promise<TableRead>
    /** Begins to read about so many records of these lists into memory; undefined where the machine has not enough of it. */
    hold(lists: readonly string[], records: number): HeldInMemory | undefined
  }>
