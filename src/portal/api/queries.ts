/** What pages read. The first word of a key names the kind (api/live.ts renews by it), the second is an id or a filter. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { type Query, read } from './client.ts'
import type {
  AuthoritiesPage,
  CasePage,
  CaseView,
  ClocksView,
  CountsView,
  EntryDetail,
  EntryPage,
  InboxPage,
  IncidentsPage,
  LawInstrument,
  LawSheet,
  LawState,
  LawVocabulary,
  LogView,
  NodesView,
  OfficersPage,
  PartnersView,
  RequestPage,
} from './types.ts'

/** A keyset list: pages are added below, `flatten` makes them one. */
const pages = <Page extends { next?: string | undefined }>(key: string, path: string, query: Query) =>
  infiniteQueryOptions({
    queryKey: [key, query] as const,
    queryFn: ({ pageParam, signal }) => read<Page>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  })

export const flatten = <Row>(data: { pages: readonly { items: readonly Row[] }[] } | undefined): Row[] =>
  data?.pages.flatMap((page) => page.items) ?? []

const one = <Answer>(key: readonly string[], path: string, query?: Query) =>
  queryOptions({ queryKey: key, queryFn: ({ signal }) => read<Answer>(path, query, signal) })

export const inboxQuery = (view: string, zone: string) => pages<InboxPage>('inbox', '/overview/inbox', { view, zone })
export const countsQuery = (zone: string) => one<CountsView>(['inbox', 'counts'], '/overview/counts', { zone })
export const clocksQuery = (zone: string) => one<ClocksView>(['inbox', 'clocks'], '/overview/clocks', { zone })

export type CaseFilter = { q?: string | undefined; state?: string | undefined; mine?: boolean | undefined }
export const casesQuery = (filter: CaseFilter) => pages<CasePage>('cases', '/cases', filter)
export const caseQuery = (id: string) => one<CaseView>(['case', id], `/cases/${id}`)
export const requestsQuery = (filter: Query) => pages<RequestPage>('requests', '/requests', filter)

export const nodesQuery = one<NodesView>(['nodes'], '/directory/nodes')
export type AuthorityFilter = { q?: string | undefined; state?: string | undefined; function?: string | undefined }
export const authoritiesQuery = (filter: AuthorityFilter) => pages<AuthoritiesPage>('directory', '/directory/authorities', filter)
export const officersQuery = (filter: { q?: string; role?: string }) =>
  pages<OfficersPage>('officers', '/directory/officers', filter)

export const logQuery = one<LogView>(['ledger', 'log'], '/ledger/log')
export const auditQuery = (filter: Query) => pages<EntryPage>('ledger', '/ledger/audit', filter)
export const caseEntriesQuery = (id: string) => pages<EntryPage>('ledger', `/ledger/cases/${id}/entries`, {})
export const entryQuery = (id: string) => one<EntryDetail>(['entry', id], `/ledger/entries/${id}`)
export const subjectEntriesQuery = (subject: string) =>
  pages<EntryPage>('ledger', `/ledger/subjects/${encodeURIComponent(subject)}/entries`, {})

export const partnersQuery = one<PartnersView>(['queues'], '/federation/partners')
export const incidentsQuery = pages<IncidentsPage>('incidents', '/federation/incidents', {})

/** Law on record does not change while an officer looks at it. */
const lasting = { staleTime: 60 * 60_000 }
export const lawStatesQuery = { ...one<{ items: readonly LawState[] }>(['law', 'states'], '/law/states'), ...lasting }
export const instrumentsQuery = {
  ...one<{ items: readonly LawInstrument[] }>(['law', 'instruments'], '/law/instruments'),
  ...lasting,
}
export const vocabularyQuery = { ...one<LawVocabulary>(['law', 'vocabulary'], '/law/vocabulary'), ...lasting }
export const sheetQuery = (ask: Query) =>
  queryOptions({
    queryKey: ['law', 'sheet', ask],
    queryFn: ({ signal }) => read<LawSheet>('/law/sheet', ask, signal),
    ...lasting,
  })
