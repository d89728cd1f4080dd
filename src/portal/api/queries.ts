/** What pages read. The first word of a key names the kind (api/live.ts renews by it), the second is an id or a filter. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Address, AnswerAt } from './addresses.ts'
import { type Query, read } from './client.ts'

/** A keyset list: pages are added below, `flatten` makes them one. */
const pages = <At extends Address<'get'>>(key: string, path: At, query: Query) =>
  infiniteQueryOptions({
    queryKey: [key, query] as const,
    queryFn: ({ pageParam, signal }) => read(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: AnswerAt<'get', At>) => (last as { next?: string }).next,
  })

export const flatten = <Row>(data: { pages: readonly { items: readonly Row[] }[] } | undefined): Row[] =>
  data?.pages.flatMap((page) => page.items) ?? []

const one = <At extends Address<'get'>>(key: readonly string[], path: At, query?: Query) =>
  queryOptions({ queryKey: key, queryFn: ({ signal }) => read(path, query, signal) })

export const inboxQuery = (view: string, zone: string) => pages('inbox', '/overview/inbox', { view, zone })
export const countsQuery = (zone: string) => one(['inbox', 'counts'], '/overview/counts', { zone })
export const clocksQuery = (zone: string) => one(['inbox', 'clocks'], '/overview/clocks', { zone })

export type CaseFilter = { q?: string | undefined; state?: string | undefined; mine?: boolean | undefined }
export const casesQuery = (filter: CaseFilter) => pages('cases', '/cases', filter)
export const caseQuery = (id: string) => one(['case', id], `/cases/${id}`)
export const networkQuery = (id: string) => one(['network', id], `/cases/${id}/network`)
export const requestsQuery = (filter: Query) => pages('requests', '/requests', filter)

export const nodesQuery = one(['nodes'], '/directory/nodes')
export type AuthorityFilter = { q?: string | undefined; state?: string | undefined; function?: string | undefined }
export const authoritiesQuery = (filter: AuthorityFilter) => pages('directory', '/directory/authorities', filter)
export const officersQuery = (filter: { q?: string; role?: string }) => pages('officers', '/directory/officers', filter)

export const logQuery = one(['ledger', 'log'], '/ledger/log')
export const auditQuery = (filter: Query) => pages('ledger', '/ledger/audit', filter)
export const caseEntriesQuery = (id: string) => pages('ledger', `/ledger/cases/${id}/entries`, {})
export const entryQuery = (id: string) => one(['entry', id], `/ledger/entries/${id}`)
export const subjectEntriesQuery = (subject: string) =>
  pages('ledger', `/ledger/subjects/${encodeURIComponent(subject)}/entries`, {})

export const partnersQuery = one(['queues'], '/federation/partners')
export const deadLettersQuery = one(['dead'], '/federation/dead-letters')
export const trustListQuery = one(['trust'], '/directory/trust-list')
export const incidentsQuery = pages('incidents', '/federation/incidents', {})

/** Law on record does not change while an officer looks at it. */
const lasting = { staleTime: 60 * 60_000 }
export const lawStatesQuery = { ...one(['law', 'states'], '/law/states'), ...lasting }
export const instrumentsQuery = {
  ...one(['law', 'instruments'], '/law/instruments'),
  ...lasting,
}
export const vocabularyQuery = { ...one(['law', 'vocabulary'], '/law/vocabulary'), ...lasting }
export const sheetQuery = (ask: Query) =>
  queryOptions({
    queryKey: ['law', 'sheet', ask],
    queryFn: ({ signal }) => read('/law/sheet', ask, signal),
    ...lasting,
  })

/** Any other question to the law; the node answers the same as long as its book does not change. */
export const lawQuery = <At extends Address<'get'>>(path: At, ask: Query) =>
  queryOptions({
    queryKey: ['law', path, ask],
    queryFn: ({ signal }) => read(path, ask, signal),
    ...lasting,
  })
export const lawClocksQuery = { ...one(['law', 'clocks'], '/law/clocks'), ...lasting }
