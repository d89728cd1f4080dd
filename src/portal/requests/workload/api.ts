import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { handoversView, workloadView } from '../../../assistance/workload/views.ts'
import { read } from '../../api/client.ts'

export type Workload = z.infer<typeof workloadView>
export type Handovers = z.infer<typeof handoversView>

export const workloadQuery = queryOptions({
  queryKey: ['requests', 'workload'],
  queryFn: ({ signal }) => read('/requests/workload', undefined, signal),
})
export const watchesQuery = queryOptions({
  queryKey: ['requests', 'watches'],
  queryFn: ({ signal }) => read('/requests/parallel', undefined, signal),
})
export const labelsQuery = queryOptions({
  queryKey: ['requests', 'labels'],
  queryFn: ({ signal }) => read('/requests/labels', undefined, signal),
})
export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => read('/requests/templates', undefined, signal),
})
export const searchesQuery = queryOptions({
  queryKey: ['searches'],
  queryFn: ({ signal }) => read('/requests/searches', undefined, signal),
})
export const feedQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: ({ signal }) => read('/requests/calendar', undefined, signal),
})
export const handoversQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'hand-overs'],
    queryFn: ({ signal }) => read(`/requests/${id}/hand-overs`, undefined, signal),
  })
