/** What the pages of the law on record read. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { AnswerAt } from '../../api/addresses.ts'
import { type Query, read } from '../../api/client.ts'

export type Registry = AnswerAt<'get', '/law/registry'>
export type RegistryFact = AnswerAt<'get', '/law/registry/facts'>['items'][number]
export type FactHistory = AnswerAt<'get', '/law/registry/history'>
export type Change = AnswerAt<'get', '/law/changes'>['items'][number]
export type ChangeDetail = AnswerAt<'get', `/law/changes/${string}`>
export type Import = AnswerAt<'get', '/law/imports'>['items'][number]
export type ImportDetail = AnswerAt<'get', `/law/imports/${string}`>
export type ImportRow = ImportDetail['items'][number]

/** Whatever two officers decide changes the answers of the whole law: every query below `law` is read anew. */
export const refreshed = [['law'], ['record']] as const

export const registryQuery = (query: Query) =>
  queryOptions({ queryKey: ['record', 'registry', query], queryFn: ({ signal }) => read('/law/registry', query, signal) })
export const factsQuery = (query: Query) =>
  queryOptions({ queryKey: ['record', 'facts', query], queryFn: ({ signal }) => read('/law/registry/facts', query, signal) })
export const historyQuery = (kind: string, key: string) =>
  queryOptions({
    queryKey: ['record', 'history', kind, key],
    queryFn: ({ signal }) => read('/law/registry/history', { kind, key }, signal),
  })
export const changesQuery = (standing: string) =>
  infiniteQueryOptions({
    queryKey: ['record', 'changes', standing],
    queryFn: ({ pageParam, signal }) =>
      read('/law/changes', { standing: standing || undefined, cursor: pageParam, limit: 50 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  })
export const changeQuery = (id: string) =>
  queryOptions({ queryKey: ['record', 'change', id], queryFn: ({ signal }) => read(`/law/changes/${id}`, undefined, signal) })
export const importsQuery = queryOptions({
  queryKey: ['record', 'imports'],
  queryFn: ({ signal }) => read('/law/imports', undefined, signal),
})
export const importQuery = (id: string) =>
  queryOptions({ queryKey: ['record', 'import', id], queryFn: ({ signal }) => read(`/law/imports/${id}`, undefined, signal) })
export const packsQuery = queryOptions({
  queryKey: ['record', 'packs'],
  queryFn: ({ signal }) => read('/law/packs', undefined, signal),
})
