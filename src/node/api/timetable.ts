/** Everything that may be asked of a node over the API, room by room. */

import type { ChartDesk } from '../../analysis/chart/desk.ts'
import type { AnalysisDesk } from '../../analysis/desk.ts'
import type { HeldDesk } from '../../analysis/held/desk.ts'
import type { MoneyDesk } from '../../analysis/money/desk.ts'
import type { JointDesk } from '../../analysis/money/joint/desk.ts'
import { jointRoutes } from '../../analysis/money/joint/routes.ts'
import type { ReasoningDesk } from '../../analysis/reasoning/desk.ts'
import { reasoningRoutes } from '../../analysis/reasoning/routes.ts'
import { refuse as analysis } from '../../analysis/refusals.ts'
import { analysisRoutes } from '../../analysis/routes.ts'
import type { TrendsDesk } from '../../analysis/trends/desk.ts'
import type { ConsentDesk } from '../../assistance/consent/desk.ts'
import { refuse as consent } from '../../assistance/consent/refusals.ts'
import { consentRoutes } from '../../assistance/consent/routes.ts'
import type { AssistanceDesk } from '../../assistance/desk.ts'
import type { FiguresDesk } from '../../assistance/figures/desk.ts'
import { figuresRoutes } from '../../assistance/figures/routes.ts'
import type { LanguagesDesk } from '../../assistance/languages/desk.ts'
import { languagesRoutes } from '../../assistance/languages/routes.ts'
import type { PapersDesk } from '../../assistance/papers/desk.ts'
import { papersRoutes } from '../../assistance/papers/routes.ts'
import type { ParallelDesk } from '../../assistance/parallel/desk.ts'
import { parallelRoutes } from '../../assistance/parallel/routes.ts'
import { refuse as assistance } from '../../assistance/refusals.ts'
import { assistanceRoutes } from '../../assistance/routes.ts'
import type { CasesDesk } from '../../cases/desk.ts'
import { refuse as cases } from '../../cases/refusals.ts'
import { casesRoutes } from '../../cases/routes.ts'
import type { DirectoryDesk } from '../../directory/desk.ts'
import { refuse as directory } from '../../directory/refusals.ts'
import { directoryRoutes } from '../../directory/routes.ts'
import type { EvidenceDesk } from '../../evidence/desk.ts'
import { refuse as evidence } from '../../evidence/refusals.ts'
import { evidenceRoutes } from '../../evidence/routes.ts'
import type { FederationDesk } from '../../federation/desk.ts'
import { refuse as federation } from '../../federation/refusals.ts'
import { federationRoutes } from '../../federation/routes.ts'
import type { IntelligenceDesk } from '../../intelligence/desk.ts'
import { refuse as intelligence } from '../../intelligence/refusals.ts'
import { intelligenceRoutes } from '../../intelligence/routes.ts'
import type { RefusalTable } from '../../kernel/refusal.ts'
import type { Route } from '../../kernel/route.ts'
import type { LawDesk } from '../../law/desk.ts'
import { refuse as lawRecord } from '../../law/knowledge/refusals.ts'
import { type RecordDesks, recordRoutes, withFreshBook } from '../../law/knowledge/routes.ts'
import { refuse as law } from '../../law/refusals.ts'
import { lawRoutes } from '../../law/routes.ts'
import type { LedgerDesk } from '../../ledger/desk.ts'
import { refuse as ledger } from '../../ledger/refusals.ts'
import { ledgerRoutes } from '../../ledger/routes.ts'
import type { OverviewDesk } from '../../overview/desk.ts'
import { overviewRoutes } from '../../overview/routes.ts'
import type { ProtectionDesk } from '../../protection/desk.ts'
import { refuse as protection } from '../../protection/refusals.ts'
import { protectionRoutes } from '../../protection/routes.ts'
import type { BlindDesk } from '../../screening/blind/desk.ts'
import { blindRoutes } from '../../screening/blind/routes.ts'
import type { ScreeningDesk } from '../../screening/desk.ts'
import { refuse as screening } from '../../screening/refusals.ts'
import { screeningRoutes } from '../../screening/routes.ts'
import type { TeamsDesk } from '../../teams/desk.ts'
import { refuse as teams } from '../../teams/refusals.ts'
import { teamsRoutes } from '../../teams/routes.ts'
import { refuse as entrance } from '../http/refusals.ts'
import { refuse as signin } from '../signin/refusals.ts'

export type Desks = Readonly<{
  analysis: AnalysisDesk
  charts: ChartDesk
  held: HeldDesk
  money: MoneyDesk
  joint: JointDesk
  trends: TrendsDesk
  reasoning: ReasoningDesk
  assistance: AssistanceDesk
  parallel: ParallelDesk
  papers: PapersDesk
  figures: FiguresDesk
  languages: LanguagesDesk
  cases: CasesDesk
  consent: ConsentDesk
  directory: DirectoryDesk
  evidence: EvidenceDesk
  federation: FederationDesk
  intelligence: IntelligenceDesk
  law: LawDesk
  lawRecord: RecordDesks
  ledger: LedgerDesk
  overview: OverviewDesk
  screening: ScreeningDesk
  blind: BlindDesk
  protection: ProtectionDesk
  teams: TeamsDesk
}>

export const routesOf = (desks: Desks): Route[] => [
  ...analysisRoutes(desks.analysis, desks.charts, desks.held, desks.money, desks.trends),
  ...jointRoutes(desks.joint),
  ...reasoningRoutes(desks.reasoning),
  ...parallelRoutes(desks.parallel),
  ...assistanceRoutes(desks.assistance),
  ...papersRoutes(desks.papers),
  ...figuresRoutes(desks.figures),
  ...languagesRoutes(desks.languages),
  ...casesRoutes(desks.cases),
  ...consentRoutes(desks.consent),
  ...directoryRoutes(desks.directory),
  ...evidenceRoutes(desks.evidence),
  ...federationRoutes(desks.federation),
  ...intelligenceRoutes(desks.intelligence),
  ...withFreshBook(lawRoutes(desks.law), desks.lawRecord.books),
  ...recordRoutes(desks.lawRecord),
  ...ledgerRoutes(desks.ledger),
  ...overviewRoutes(desks.overview),
  ...screeningRoutes(desks.screening),
  ...blindRoutes(desks.blind),
  ...protectionRoutes(desks.protection),
  ...teamsRoutes(desks.teams),
]

/** Every "no" that an answer can carry. */
export const refusalTables: readonly RefusalTable[] = [
  entrance,
  protection,
  signin,
  analysis,
  assistance,
  cases,
  consent,
  directory,
  evidence,
  federation,
  intelligence,
  law,
  lawRecord,
  ledger,
  screening,
  teams,
].map((refuse) => refuse.table)
