/** What the pages of evidence read. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { exhibitLine, exhibitView } from '../../evidence/views.ts'
import { read } from '../api/client.ts'

export type ExhibitLine = z.infer<typeof exhibitLine>
export type ExhibitView = z.infer<typeof exhibitView>

const path = (caseId: string) => `/evidence/cases/${caseId}/exhibits` as const

export const exhibitsQuery = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: ['exhibits', caseId],
    queryFn: ({ signal, pageParam }) => read(path(caseId), { cursor: pageParam, limit: 100 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  })

export const exhibitQuery = (caseId: string, id: string) =>
  queryOptions({
    queryKey: ['exhibits', caseId, id],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/exhibits/${id}`, undefined, signal),
  })

export const uploadsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['uploads', caseId],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/uploads`, undefined, signal),
  })

export const exhibitsPath = path

export const lineQuery = queryOptions({
  queryKey: ['line'],
  queryFn: ({ signal }) => read('/evidence/line', undefined, signal),
})

export const foundQuery = (caseId: string, q: string) =>
  queryOptions({
    queryKey: ['words', caseId, q],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/words`, { q }, signal),
  })
export const textQuery = (caseId: string, id: string) =>
  queryOptions({
    queryKey: ['text', caseId, id],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/exhibits/${id}/text`, undefined, signal),
  })
export const copiesQuery = (caseId: string, id: string) =>
  queryOptions({
    queryKey: ['exhibits', caseId, id, 'copies'],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/exhibits/${id}/copies`, undefined, signal),
  })
