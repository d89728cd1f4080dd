/** What the pages of intelligence read and send. */
import { queryOptions } from '@tanstack/react-query'
import type { AnswerAt } from '../../api/addresses.ts'
import { read } from '../../api/client.ts'

export type Query = AnswerAt<'get', `/intelligence/queries/${string}`>
export type Hit = Query['hits'][number]
export type QueryLine = AnswerAt<'get', '/intelligence/queries'>['items'][number]
export type PoliceRecord = AnswerAt<'get', `/intelligence/records/${string}`>
export type RecordLine = AnswerAt<'get', '/intelligence/records'>['items'][number]
export type Reach = AnswerAt<'get', `/intelligence/records/${string}/reach`>
export type Consultation = AnswerAt<'get', '/intelligence/consultations'>['items'][number]
export type Arranged = AnswerAt<'get', '/intelligence/arrangements'>['items'][number]
export type Copy = AnswerAt<'get', '/intelligence/copies'>['items'][number]
export type Message = AnswerAt<'get', '/intelligence/messages'>['items'][number]
export type Permission = AnswerAt<'get', '/intelligence/permissions'>['items'][number]
export type Feed = AnswerAt<'get', '/intelligence/feeds'>['items'][number]
export type FeedReport = AnswerAt<'post', '/intelligence/feeds'>
export type FeedRow = AnswerAt<'get', `/intelligence/feeds/${string}/rows`>['items'][number]
export type Pull = AnswerAt<'get', '/intelligence/pulls'>['items'][number]
export type PullAnswer = AnswerAt<'post', '/intelligence/pulls'>
export type BulkLine = AnswerAt<'get', '/intelligence/bulks'>['items'][number]
export type Bulk = AnswerAt<'get', `/intelligence/bulks/${string}`>
export type BulkReport = AnswerAt<'post', '/intelligence/bulks'>
export type Pack = AnswerAt<'post', '/intelligence/packs'>
export type Zone = AnswerAt<'post', '/intelligence/zone'>
export type Judgement = AnswerAt<'get', `/intelligence/cases/${string}/identity`>['items'][number]
export type Notice = AnswerAt<'get', '/intelligence/notices'>['items'][number]

/** `intelligence` is the first word of every key: whatever moves in this room, its pages read anew (api/live.ts). */
export const queriesQuery = queryOptions({
  queryKey: ['intelligence', 'queries'],
  queryFn: ({ signal }) => read('/intelligence/queries', undefined, signal),
})
export const queryQuery = (id: string) =>
  queryOptions({
    queryKey: ['intelligence', id],
    queryFn: ({ signal }) => read(`/intelligence/queries/${id}`, undefined, signal),
  })
export const recordsQuery = queryOptions({
  queryKey: ['intelligence', 'records'],
  queryFn: ({ signal }) => read('/intelligence/records', undefined, signal),
})
export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ['intelligence', id],
    queryFn: ({ signal }) => read(`/intelligence/records/${id}`, undefined, signal),
  })
/** The record as it was known at the end of a day. */
export const knownQuery = (id: string, knownOn: string) =>
  queryOptions({
    queryKey: ['intelligence', id, 'known', knownOn],
    queryFn: ({ signal }) => read(`/intelligence/records/${id}`, { knownOn }, signal),
    enabled: knownOn !== '',
  })
export const identityQuery = (of: string, knownOn: string) =>
  queryOptions({
    queryKey: ['intelligence', 'identity', of, knownOn],
    queryFn: ({ signal }) => read(`/intelligence/cases/${of}/identity`, knownOn === '' ? undefined : { knownOn }, signal),
  })
export const reachQuery = (id: string, purpose: string) =>
  queryOptions({
    queryKey: ['intelligence', id, 'reach', purpose],
    queryFn: ({ signal }) => read(`/intelligence/records/${id}/reach`, { purpose }, signal),
  })
export const consultationsQuery = (record?: string) =>
  queryOptions({
    queryKey: ['intelligence', 'consultations', record ?? ''],
    queryFn: ({ signal }) => read('/intelligence/consultations', record ? { record } : undefined, signal),
  })
export const arrangementsQuery = queryOptions({
  queryKey: ['intelligence', 'arrangements'],
  queryFn: ({ signal }) => read('/intelligence/arrangements', undefined, signal),
})
export const copiesQuery = queryOptions({
  queryKey: ['intelligence', 'copies'],
  queryFn: ({ signal }) => read('/intelligence/copies', undefined, signal),
})
export const messagesQuery = queryOptions({
  queryKey: ['intelligence', 'messages'],
  queryFn: ({ signal }) => read('/intelligence/messages', undefined, signal),
})
export const permissionsQuery = queryOptions({
  queryKey: ['intelligence', 'permissions'],
  queryFn: ({ signal }) => read('/intelligence/permissions', undefined, signal),
})
export const noticesQuery = queryOptions({
  queryKey: ['intelligence', 'notices'],
  queryFn: ({ signal }) => read('/intelligence/notices', undefined, signal),
})

/** Read anew every two seconds while a file is under way. */
export const feedsQuery = queryOptions({
  queryKey: ['intelligence', 'feeds'],
  queryFn: ({ signal }) => read('/intelligence/feeds', undefined, signal),
  refetchInterval: ({ state }) => (state.data?.items.some((it) => !it.finishedAt) ? 2_000 : false),
})
export const feedRowsQuery = (feed: Feed, outcome: string, after: number | undefined) =>
  queryOptions({
    queryKey: ['intelligence', 'feeds', feed.id, feed.done, outcome, after ?? ''],
    queryFn: ({ signal }) =>
      read(
        `/intelligence/feeds/${feed.id}/rows`,
        { limit: 100, ...(outcome !== '' && { outcome }), ...(after !== undefined && { after }) },
        signal,
      ),
  })

/** Read anew while one is under way, and once a minute: they begin by themselves. */
export const pullsQuery = queryOptions({
  queryKey: ['intelligence', 'pulls'],
  queryFn: ({ signal }) => read('/intelligence/pulls', undefined, signal),
  refetchInterval: ({ state }) =>
    state.data?.items.some(
      ({ runs: [last], nextAt, state: now }) => moves(last) || (now === 'running' && nextAt <= new Date().toISOString()),
    )
      ? 2_000
      : 60_000,
})
const moves = (last: Pull['runs'][number] | undefined): boolean =>
  last?.outcome === 'running' || (last?.feed !== undefined && !last.feed.finishedAt)
export const addressesQuery = queryOptions({
  queryKey: ['intelligence', 'addresses'],
  queryFn: ({ signal }) => read('/intelligence/pulls/addresses', undefined, signal),
})

export const bulksQuery = queryOptions({
  queryKey: ['intelligence', 'bulks'],
  queryFn: ({ signal }) => read('/intelligence/bulks', undefined, signal),
})
export const bulkQuery = (id: string) =>
  queryOptions({
    queryKey: ['intelligence', 'bulks', id],
    queryFn: ({ signal }) => read(`/intelligence/bulks/${id}`, undefined, signal),
  })

export const refreshAll = [['intelligence']] as const
export const levelTone = { hit: 'bad', possible: 'wait', none: 'calm' } as const

/** What names a subject that was asked about: its first name, else its first number. */
export const subjectTitle = (it: QueryLine['subject']): string => it.names[0] ?? it.identifiers[0]?.value ?? ''
