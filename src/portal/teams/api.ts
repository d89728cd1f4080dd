/** What the pages of joint teams read. `team` first in a key: the line to the node renews it when the team moves. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { AnswerAt } from '../api/addresses.ts'
import { read } from '../api/client.ts'

export const teamsQuery = infiniteQueryOptions({
  queryKey: ['teams'] as const,
  queryFn: ({ pageParam, signal }) => read('/teams', { cursor: pageParam }, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: { next?: string }) => last.next,
})
export const teamQuery = (id: string) =>
  queryOptions({ queryKey: ['team', id] as const, queryFn: ({ signal }) => read(`/teams/${id}`, undefined, signal) })
export const partnersQuery = queryOptions({
  queryKey: ['teams', 'partners'] as const,
  queryFn: ({ signal }) => read('/teams/partners', undefined, signal),
})
export const basesQuery = (states: readonly string[], offences: readonly string[]) =>
  queryOptions({
    queryKey: ['law', 'team-bases', states, offences] as const,
    queryFn: ({ signal }) =>
      read('/teams/bases', { states: states.join(','), ...(offences.length > 0 && { offences: offences.join(',') }) }, signal),
  })
export const boardQuery = (id: string, operation: string) =>
  queryOptions({
    queryKey: ['team', id, operation] as const,
    queryFn: ({ signal }) => read(`/teams/${id}/operations/${operation}`, undefined, signal),
    // The line to the node tells what moved; this is for a line that says nothing.
    refetchInterval: 15_000,
  })
export const reportQuery = (id: string, operation: string) =>
  queryOptions({
    queryKey: ['team', id, operation, 'report'] as const,
    queryFn: ({ signal }) => read(`/teams/${id}/operations/${operation}/report`, undefined, signal),
  })

export const filesQuery = (id: string) =>
  queryOptions({
    queryKey: ['team', id, 'materials'] as const,
    queryFn: ({ signal }) => read(`/teams/${id}/materials`, undefined, signal),
  })
export const plannedQuery = (id: string) =>
  queryOptions({
    queryKey: ['team', id, 'planned'] as const,
    queryFn: ({ signal }) => read(`/teams/${id}/planned-actions`, undefined, signal),
    // Whom to call comes from a partner by letter, and no event of the team tells of it.
    refetchInterval: 15_000,
  })
export const exhibitsOfCase = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['evidence', id, 'exhibits', 'to-share'] as const,
    queryFn: ({ pageParam, signal }) => read(`/evidence/cases/${id}/exhibits`, { cursor: pageParam, limit: 100 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: { next?: string }) => last.next,
  })

export type FilesView = AnswerAt<'get', `/teams/${string}/materials`>
export type TeamView = AnswerAt<'get', `/teams/${string}`>
export type TeamLine = AnswerAt<'get', '/teams'>['items'][number]
export type Edition = TeamView['agreement']['editions'][number]
export type Section = Edition['sections'][number]
export type BoardView = AnswerAt<'get', `/teams/${string}/operations/${string}`>
export type ReportView = AnswerAt<'get', `/teams/${string}/operations/${string}/report`>
