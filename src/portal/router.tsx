/** The addresses of the portal. Every page is a chunk of its own; what must be known first is read while it loads. */
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { problemOf } from './api/problem.ts'
import { client } from './api/queryClient.ts'
import { sessionQuery } from './api/session.ts'
import { SkeletonPage } from './design/Problem.tsx'
import { Frame } from './frame/Frame.tsx'
import { NotFound, Troubled } from './frame/Troubled.tsx'
import { type Load, lazyPage } from './lazyPage.ts'
import { requestRoutes } from './requests/routes.ts'

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound })

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./pages/signin/SignIn.tsx'), 'SignIn'),
})
const enrol = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/enrol',
  component: lazyRouteComponent(() => import('./pages/signin/Enrol.tsx'), 'Enrol'),
})

/** Where the code on a printed page leads: whoever holds the paper may ask. */
const paper = createRoute({
  getParentRoute: () => rootRoute,
  path: '/papers/$code',
  component: lazyPage(() => import('./papers/PaperInPublic.tsx'), 'PaperInPublic'),
})

/** Everything below needs somebody at the desk. */
const desk = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  component: Frame,
  beforeLoad: async ({ location }) => {
    try {
      await client.ensureQueryData(sessionQuery)
    } catch (thrown) {
      if (problemOf(thrown).status !== 401) throw thrown
      throw redirect({ href: `/sign-in?${new URLSearchParams({ return: location.href })}` })
    }
  },
})

const page = (path: string, load: Load, name: string, parent: AnyRoute = desk): AnyRoute =>
  createRoute({ getParentRoute: () => parent, path, component: lazyPage(load, name) }) as AnyRoute

const directory = page('/directory', () => import('./pages/directory/Directory.tsx'), 'Directory')
const lawRecord = page('/law-record', () => import('./pages/record/Record.tsx'), 'LawRecord')
const administration = page('/administration', () => import('./pages/administration/Administration.tsx'), 'Administration')
const ledger = page('/ledger', () => import('./pages/ledger/Ledger.tsx'), 'Ledger')
const screening = page('/screening', () => import('./pages/screening/Screening.tsx'), 'Screening')
const intelligence = page('/intelligence', () => import('./pages/intelligence/Intelligence.tsx'), 'Intelligence')
const trends = page('/trends', () => import('./trends/Trends.tsx'), 'Trends')
const protection = page('/protection', () => import('./pages/protection/Protection.tsx'), 'Protection')
const oneTeam = page('/teams/$id', () => import('./teams/TeamPage.tsx'), 'TeamPage')
const oneCase = page('/cases/$id', () => import('./pages/cases/CasePage.tsx'), 'CasePage')

const pages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/inbox/Inbox.tsx'), 'Inbox'),
  }) as AnyRoute,
  page('/cases', () => import('./pages/cases/Cases.tsx'), 'Cases'),
  oneCase.addChildren([
    page('/', () => import('./pages/cases/CaseRequests.tsx'), 'CaseRequests', oneCase),
    page('members', () => import('./pages/cases/CaseMembers.tsx'), 'CaseMembers', oneCase),
    page('network', () => import('./network/NetworkPage.tsx'), 'NetworkPage', oneCase),
    page('money', () => import('./money/MoneyPage.tsx'), 'MoneyPage', oneCase),
    page('reasoning', () => import('./reasoning/ReasoningPage.tsx'), 'ReasoningPage', oneCase),
    page('reasoning/$product', () => import('./reasoning/ProductPage.tsx'), 'ProductPage', oneCase),
    page('evidence', () => import('./pages/cases/uses/CaseEvidence.tsx'), 'CaseEvidence', oneCase),
    page('conditions', () => import('./pages/cases/uses/CaseConditions.tsx'), 'CaseConditions', oneCase),
    page('marks', () => import('./pages/cases/marks/CaseMarks.tsx'), 'CaseMarks', oneCase),
    page('history', () => import('./pages/cases/CaseHistory.tsx'), 'CaseHistory', oneCase),
  ]),
  page('/teams', () => import('./teams/TeamList.tsx'), 'TeamList'),
  oneTeam.addChildren([
    page('/', () => import('./teams/Agreement.tsx'), 'Agreement', oneTeam),
    page('space', () => import('./teams/Space.tsx'), 'Space', oneTeam),
    page('materials', () => import('./teams/files/Materials.tsx'), 'Materials', oneTeam),
    page('tasks', () => import('./teams/Tasks.tsx'), 'Tasks', oneTeam),
    page('planned', () => import('./teams/Planned.tsx'), 'Planned', oneTeam),
    page('closing', () => import('./teams/Closing.tsx'), 'Closing', oneTeam),
    page('operations', () => import('./teams/Operations.tsx'), 'Operations', oneTeam),
  ]),
  page('/teams/$id/agreement', () => import('./teams/agreement/Paper.tsx'), 'AgreementPaper'),
  page('/teams/$id/operations/$operation', () => import('./teams/board/Board.tsx'), 'Board'),
  page('/teams/$id/operations/$operation/report', () => import('./teams/Report.tsx'), 'Report'),
  screening.addChildren([
    page('/', () => import('./pages/screening/Ask.tsx'), 'Ask', screening),
    page('batches', () => import('./pages/screening/Batches.tsx'), 'Batches', screening),
    page('blind', () => import('./pages/screening/Blind.tsx'), 'Blind', screening),
    page('lines', () => import('./pages/screening/Lines.tsx'), 'Lines', screening),
    page('lists', () => import('./pages/screening/Lists.tsx'), 'Lists', screening),
    page('weighing', () => import('./pages/screening/Weighing.tsx'), 'Weighing', screening),
  ]),
  intelligence.addChildren([
    page('/', () => import('./pages/intelligence/Ask.tsx'), 'Ask', intelligence),
    page('records', () => import('./pages/intelligence/Records.tsx'), 'Records', intelligence),
    page('feeding', () => import('./pages/intelligence/feeding/Feeding.tsx'), 'Feeding', intelligence),
    page('bulk', () => import('./pages/intelligence/bulk/Bulk.tsx'), 'Bulk', intelligence),
    page('field', () => import('./pages/intelligence/field/Field.tsx'), 'Field', intelligence),
    page('consultations', () => import('./pages/intelligence/Consultations.tsx'), 'Consultations', intelligence),
    page('messages', () => import('./pages/intelligence/Messages.tsx'), 'Messages', intelligence),
    page('notices', () => import('./pages/intelligence/Notices.tsx'), 'Notices', intelligence),
    page('partners', () => import('./pages/intelligence/Partners.tsx'), 'Partners', intelligence),
  ]),
  trends.addChildren([
    page('/', () => import('./trends/Series.tsx'), 'Series', trends),
    page('flows', () => import('./trends/FlowsPage.tsx'), 'FlowsPage', trends),
    page('share', () => import('./trends/ShareOut.tsx'), 'ShareOut', trends),
  ]),
  page('/intelligence/queries/$id', () => import('./pages/intelligence/QueryPage.tsx'), 'QueryPage'),
  page('/intelligence/records/$id', () => import('./pages/intelligence/record/RecordPage.tsx'), 'RecordPage'),
  page('/law', () => import('./pages/law/Law.tsx'), 'Law'),
  page('/law/ways', () => import('./pages/law/Ways.tsx'), 'Ways'),
  page('/law/limits', () => import('./pages/law/Limits.tsx'), 'Limits'),
  page('/law/gaps', () => import('./pages/law/Gaps.tsx'), 'Gaps'),
  page('/law/compare', () => import('./pages/law/Compare.tsx'), 'Compare'),
  page('/law/changes', () => import('./pages/law/Changes.tsx'), 'Changes'),
  lawRecord.addChildren([
    page('/', () => import('./pages/record/Registry.tsx'), 'Registry', lawRecord),
    page('changes', () => import('./pages/record/Changes.tsx'), 'Changes', lawRecord),
    page('changes/$id', () => import('./pages/record/ChangePage.tsx'), 'ChangePage', lawRecord),
    page('files', () => import('./pages/record/Files.tsx'), 'Files', lawRecord),
    page('files/$id', () => import('./pages/record/FilePage.tsx'), 'FilePage', lawRecord),
    page('packs', () => import('./pages/record/Packs.tsx'), 'Packs', lawRecord),
  ]),
  directory.addChildren([
    page('/', () => import('./pages/directory/Nodes.tsx'), 'Nodes', directory),
    page('authorities', () => import('./pages/directory/Authorities.tsx'), 'Authorities', directory),
  ]),
  ledger.addChildren([
    page('/', () => import('./pages/ledger/LogState.tsx'), 'LogState', ledger),
    page('search', () => import('./pages/ledger/Search.tsx'), 'Search', ledger),
  ]),
  protection.addChildren([
    page('/', () => import('./pages/protection/Rules.tsx'), 'Rules', protection),
    page('policies', () => import('./pages/protection/Policies.tsx'), 'Policies', protection),
    page('acts', () => import('./pages/protection/Acts.tsx'), 'Acts', protection),
    page('hints', () => import('./pages/protection/Hints.tsx'), 'Hints', protection),
    page('retention', () => import('./pages/protection/Retention.tsx'), 'Retention', protection),
    page('persons', () => import('./pages/protection/Persons.tsx'), 'Persons', protection),
    page('registers', () => import('./pages/protection/Registers.tsx'), 'Registers', protection),
    page('gates', () => import('./pages/protection/Gates.tsx'), 'Gates', protection),
    page('clearances', () => import('./pages/protection/guard/Clearances.tsx'), 'Clearances', protection),
    page('reckoning', () => import('./pages/protection/guard/Reckoning.tsx'), 'Reckoning', protection),
    page('mine', () => import('./pages/protection/Mine.tsx'), 'Mine', protection),
    page('glass', () => import('./pages/protection/guard/Glass.tsx'), 'Glass', protection),
    page('methods', () => import('./pages/protection/guard/Methods.tsx'), 'Methods', protection),
    page('adversaries', () => import('./pages/protection/guard/Adversaries.tsx'), 'Adversaries', protection),
  ]),
  page('/protection/persons/$id', () => import('./pages/protection/PersonPage.tsx'), 'PersonPage'),
  page('/ledger/entries/$id', () => import('./pages/ledger/EntryPage.tsx'), 'EntryPage'),
  administration.addChildren([
    page('/', () => import('./pages/administration/Queues.tsx'), 'Queues', administration),
    page('dead-letters', () => import('./pages/administration/DeadLetters.tsx'), 'DeadLetters', administration),
    page('incidents', () => import('./pages/administration/Incidents.tsx'), 'Incidents', administration),
    page('officers', () => import('./pages/administration/Officers.tsx'), 'Officers', administration),
    page('line', () => import('./pages/administration/LineHours.tsx'), 'LineHours', administration),
  ]),
  page('/filter/$id', () => import('./pages/cases/uses/FilterPage.tsx'), 'FilterPage'),
  page('/$', () => import('./frame/Troubled.tsx'), 'NotFound'),
  page('/papers', () => import('./papers/Papers.tsx'), 'Papers'),
  page('/glossary', () => import('./papers/Glossary.tsx'), 'Glossary'),
  page('/figures', () => import('./figures/Figures.tsx'), 'Figures'),
  page('/me', () => import('./pages/me/Me.tsx'), 'Me'),
  ...requestRoutes(desk),
]

export const router = createRouter({
  routeTree: rootRoute.addChildren([signIn, enrol, paper, desk.addChildren(pages)]),
  defaultPreload: 'intent',
  defaultPendingMs: 120,
  defaultPendingMinMs: 0,
  defaultPendingComponent: SkeletonPage,
  defaultErrorComponent: Troubled,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
})
