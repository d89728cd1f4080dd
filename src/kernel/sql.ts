/** What a store needs of the database: one call, values never spliced into the text. */
export interface Sql {
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>
  /**
   * The value as it rests in a sealed column, to be given to `query`; null stays null. Reading opens it again by itself, which is why
   * a sealed column can be selected but never searched, sorted or taken apart in SQL.
   * @param place the column, e.g. `intelligence.statement.value`; `node/vault/places.ts` lists them all
   * @param of whose key: a case, or what else has one
   */
  seal(place: string, of: string, value: unknown): Promise<unknown>
  /**
   * Words as an index of what rests sealed holds them: each a token that nobody makes or guesses without the key of the node. The same word
   * is the same token until that key is changed, which the generation tells.
   */
  tokens(words: readonly string[]): Promise<Readonly<{ generation: number; tokens: readonly string[] }>>
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
