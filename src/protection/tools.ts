/** What this room borrows. Ledger and directory are neighbours, the rooms that keep things lie above: `node/wiring.ts` fills all of it. */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import type { Told } from './glass/glass.ts'
import type { Notice } from './notice.ts'
import type { ActsOf } from './oversight/acts-seen.ts'
import type { CaseFacts, Permit } from './permit.ts'
import type { Said } from './reckoning/statement.ts'
import type { AtRest, Running } from './registers/registers.ts'
import type { ReportFacts } from './registers/report/report.ts'
import type { Erasable, Keeps } from './retention/keeping.ts'
import type { Holds, LetterLanguage } from './rights/request.ts'

type Entry = Readonly<{
  act: string
  by: Readonly<{ officer: OfficerId; name: string }> | Readonly<{ node: NodeId }>
  purpose: string
  case?: CaseId
  subject: string
  counterparty?: NodeId
  content: unknown
  at: Instant
}>

export type ProtectionTools = Tools &
  Readonly<{
    node: NodeId
    authority: string
    /** IANA zone in which the authority's day is counted. */
    zone: string
    remember(sql: Sql, entry: Entry): Promise<unknown>
    acts: ActsOf
    caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null>
    caseReference(sql: Sql, id: CaseId): Promise<string | undefined>
    /** Cases the officer belongs to. */
    casesOf(sql: Sql, officer: OfficerId): Promise<readonly CaseId[]>
    /** Officers whose work is to look: no hint is made of it. */
    overseers(sql: Sql): Promise<readonly OfficerId[]>
    /** Officers of this authority who are active. */
    officers(sql: Sql): Promise<readonly Readonly<{ id: OfficerId; name: string }>[]>
    /** Accepted partners. */
    partners(sql: Sql): Promise<readonly NodeId[]>
    /** Looks at each other's data between us and a partner in a span, as our record of acts has them. */
    looks(sql: Sql, partner: NodeId, from: Instant, to: Instant): Promise<Said>
    /** Posts a letter in this transaction; gives its name. */
    post(sql: Sql, parcel: Readonly<{ permit: Permit; to: NodeId; chain: string; kind: string; body: unknown }>): Promise<string>
    keeps: readonly Keeps[]
    erasable: readonly Erasable[]
    holds: readonly Holds[]
    /** The case of an id or a reference. */
    caseNamed(sql: Sql, text: string): Promise<CaseId | undefined>
    /** Who answers for a case, for data protection and for the security of the node. */
    responsible(sql: Sql, id: CaseId): Promise<readonly Told[]>
    /** Lets the officer read a case until then. */
    admit(sql: Sql, id: CaseId, officer: Officer, at: Instant, until: Instant): Promise<void>
    endAccess(sql: Sql, id: CaseId, officer: OfficerId): Promise<void>
    /** Posts a notice to a partner in this transaction; false when the partner is not known here any more. */
    tell(sql: Sql, permit: Permit, to: NodeId, notice: Notice): Promise<boolean>
    running(sql: Sql): Promise<Running>
    /** The report for the supervisory authority as one page, in a language of its reader. */
    reportPage(facts: ReportFacts, language: LetterLanguage): string
    /** What rests sealed, and how its keys are kept. */
    atRest(sql: Sql): Promise<AtRest>
  }>
