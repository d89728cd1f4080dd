/** What a store needs of the database: one call, values never spliced into the text. */
export interface Sql {
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>
}

/**
 * What every desk borrows from the node: a transaction, the time and new ids. `node/` hands it the real things.
 * `transaction` commits when `work` resolves and rolls back when it throws; serialisation failures (SQLSTATE 40001, 40P01) are
 * tried again, so `work` must do nothing that a rollback does not undo.
 */
export interface Tools {
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  now(): Instant
  newId<Kind extends string>(): Id<Kind>
}

import type { Id } from './id.ts'
import type { Instant } from './instant.ts'
