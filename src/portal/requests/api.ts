/** What the pages of a request read. Keys begin with a kind and an id, so that live news renews them (api/live.ts). */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Content } from '../../assistance/content.ts'
import type { RequestDocument } from '../../assistance/document.ts'
import type { parallelView } from '../../assistance/parallel/forms.ts'
import type { checksView, comparisonView, notesView, requestView } from '../../assistance/views.ts'
import type { basesView } from '../../law/views.ts'
import { type Query, read } from '../api/client.ts'

export type RequestView = z.infer<typeof requestView>
export type ChecksView = z.infer<typeof checksView>
export type RequestCheck = ChecksView['checks'][number]
export type NotesView = z.infer<typeof notesView>
export type Comparison = z.infer<typeof comparisonView>
export type LawBases = z.infer<typeof basesView>
export type ActLine = RequestView['acts'][number]
export type RequestEvent = RequestView['events'][number]
export type { Content, RequestDocument }

export const requestKey = (id: string) => ['request', id] as const
export const requestQuery = (id: string) =>
  queryOptions({ queryKey: requestKey(id), queryFn: ({ signal }) => read(`/requests/${id}`, undefined, signal) })
export const checksQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'checks'],
    queryFn: ({ signal }) => read(`/requests/${id}/checks`, undefined, signal),
  })
export type Parallel = z.infer<typeof parallelView>
export const parallelQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'parallel'],
    queryFn: ({ signal }) => read(`/requests/${id}/parallel`, undefined, signal),
  })
export const deadlineQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['request', id, 'deadline', version],
    queryFn: ({ signal }) => read(`/requests/${id}/deadline`, undefined, signal),
  })
export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'notes'],
    queryFn: ({ signal }) => read(`/requests/${id}/notes`, undefined, signal),
  })
export const documentQuery = (id: string, ask: Query = {}) =>
  queryOptions({
    queryKey: ['request', id, 'document', ask],
    queryFn: ({ signal }) => read(`/requests/${id}/document`, ask, signal),
  })
export const comparisonQuery = (id: string, a: number, b: number) =>
  queryOptions({
    queryKey: ['request', id, 'compare', a, b],
    queryFn: ({ signal }) => read(`/requests/${id}/versions/${String(a)}/compare/${String(b)}`, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
export const requestBasesQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'bases'],
    queryFn: ({ signal }) => read(`/requests/${id}/bases`, undefined, signal),
  })
export const lawBasesQuery = (ask: Query) =>
  queryOptions({
    queryKey: ['law', 'basis', ask],
    queryFn: ({ signal }) => read('/law/basis', ask, signal),
    staleTime: 10 * 60_000,
  })

/** Authorities of this node: where an incoming request may be forwarded to. */
export const ownAuthoritiesQuery = (state: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['directory', 'own', state, q],
    queryFn: ({ signal, pageParam }) => read('/directory/authorities', { state, q, limit: 100, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  })
