/** What protection sees of the ledger: acts without their content. The ledger is a neighbour; `node/wiring.ts` fills this from its store. */
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'

export type ActSeen = Readonly<{
  id: string
  /** Order of arrival in the ledger, newest highest. */
  arrival: number
  act: string
  at: Instant
  subject: string
  case?: CaseId
  officer?: Readonly<{ id: OfficerId; name: string }>
  node?: NodeId
  purpose?: string
  counterparty?: NodeId
  erased?: true
}>

export type ActFilter = Readonly<{
  officer?: string | undefined
  subject?: string | undefined
  case?: string | undefined
  from?: string | undefined
  to?: string | undefined
}>

/** Newest first, older than `before`, at most `limit`. */
export type ActsOf = (sql: Sql, filter: ActFilter, limit: number, before?: number) => Promise<readonly ActSeen[]>
