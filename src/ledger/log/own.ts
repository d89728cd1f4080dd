/** What the rooms of the ledger know of the log this node keeps. */
import type { NodeId } from '../../kernel/id.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Vkey } from '../tlog/note.ts'
import type { Policy } from '../tlog/policy.ts'

/** This node's log, and the witnesses that count today: partners come and go, so the policy is asked for each time. */
export type OwnLog = Readonly<{
  /** The log's name for ever, e.g. `it-central.comity.example/log`. */
  origin: string
  node: NodeId
  /** Public key of the log's Ed25519 signature, as a vkey. */
  vkey: string
  /** Logs this node kept before this one; they grow no more and their proofs stay good. */
  earlier?: readonly string[]
  /** The policy for one of this node's logs, the present one when none is named. */
  policy(sql: Sql, origin?: string): Promise<Policy>
  /** Keys of the mirrors that keep copies of this node's logs. They stand in a policy beside the witnesses, and no quorum counts them. */
  mirrors?(sql: Sql): Promise<readonly Vkey[]>
}>
