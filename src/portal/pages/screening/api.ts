/** What the pages of screening read and send. */
import { queryOptions } from '@tanstack/react-query'
import type { AnswerAt } from '../../api/addresses.ts'
import { read } from '../../api/client.ts'

export type Answer = AnswerAt<'post', '/screening/queries'>
export type Candidate = Answer['candidates'][number]
export type Compared = Candidate['compared'][number]
export type ScreeningList = AnswerAt<'get', '/screening/lists'>['items'][number]
export type Batch = AnswerAt<'get', '/screening/batches'>['items'][number]
export type ListImported = AnswerAt<'post', '/screening/lists'>
export type ListEntry = AnswerAt<'get', `/screening/lists/${string}/entries`>['items'][number]
export type Report = AnswerAt<'post', '/screening/batches'>['report']
export type BatchRows = AnswerAt<'get', `/screening/batches/${string}/rows`>

export type Weighing = AnswerAt<'get', '/screening/thresholds'>
export type Weighed = Weighing['weights'][number]
export type CurvePoint = NonNullable<Weighing['learnt']>['curve'][number]
export const weighingQuery = queryOptions({
  queryKey: ['screening-weighing'],
  queryFn: ({ signal }) => read('/screening/thresholds', undefined, signal),
})

export const listsQuery = queryOptions({
  queryKey: ['screening-lists'],
  queryFn: ({ signal }) => read('/screening/lists', undefined, signal),
})
export const listVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['screening-lists', id, 'versions'],
    queryFn: ({ signal }) => read(`/screening/lists/${id}/versions`, undefined, signal),
  })
export const listVersionQuery = (id: string, version: number, after: string, fault: number) =>
  queryOptions({
    queryKey: ['screening-lists', id, version, after, fault],
    queryFn: ({ signal }) => read(`/screening/lists/${id}/changes`, { version, after, fault, limit: 50 }, signal),
  })
export const listEntriesQuery = (id: string, version: number, words: string, after: string) =>
  queryOptions({
    queryKey: ['screening-lists', id, version, 'entries', words, after],
    queryFn: ({ signal }) => read(`/screening/lists/${id}/entries`, { version, words, after, limit: 50 }, signal),
  })
/** Read anew every two seconds while a batch of the case is under way. */
export const batchesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['screening-batches', caseId],
    queryFn: ({ signal }) => read('/screening/batches', { case: caseId }, signal),
    enabled: caseId !== '',
    refetchInterval: ({ state }) => (state.data?.items.some((b) => !b.finishedAt) ? 2_000 : false),
  })
export const batchRowsQuery = (id: string, found: boolean) =>
  queryOptions({
    queryKey: ['screening-batches', 'rows', id, found],
    queryFn: ({ signal }) => read(`/screening/batches/${id}/rows`, { found, limit: 200 }, signal),
  })
export const bandTone = { none: 'calm', look: 'wait', strong: 'bad' } as const

/** What is typed in the form, as the subject the node is asked about. */
export type Typed = Readonly<{ kind: string; names: string; birth: string; country: string; numberType: string; number: string }>
export const nothing: Typed = { kind: 'person', names: '', birth: '', country: '', numberType: 'document', number: '' }
export const subjectOf = (typed: Typed) => ({
  kind: typed.kind,
  names: typed.names
    .split('\n')
    .map((n) => n.trim())
    .filter((n) => n !== '')
    .map((n) => n.slice(0, 300)),
  birth: typed.birth.trim(),
  countries: typed.country
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((c) => /^[A-Z]{2}$/.test(c)),
  identifiers: typed.number.trim() === '' ? [] : [{ type: typed.numberType, value: typed.number.trim() }],
})

export type BlindAsk = AnswerAt<'get', '/screening/blind/asks'>['asks'][number]
export type BlindCall = AnswerAt<'get', '/screening/blind/asks'>['calls'][number]
export type BlindItems = AnswerAt<'get', `/screening/blind/asks/${string}/items`>
export type BlindSet = AnswerAt<'get', '/screening/blind/sets'>['items'][number]
export type BlindLine = AnswerAt<'get', '/screening/blind/lines'>['items'][number]
export type BlindTally = AnswerAt<'get', '/screening/blind/record'>['items'][number]

export const linesQuery = queryOptions({
  queryKey: ['blind-lines'],
  queryFn: ({ signal }) => read('/screening/blind/lines', undefined, signal),
  refetchInterval: 15_000,
})
/** Read anew every two seconds while a partner's answer is on its way. */
export const blindAsksQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['blind-asks', caseId],
    queryFn: ({ signal }) => read('/screening/blind/asks', { case: caseId }, signal),
    enabled: caseId !== '',
    refetchInterval: ({ state }) => (state.data?.asks.some((a) => a.openParts > 0) ? 2_000 : 15_000),
  })
export const blindItemsQuery = (ask: BlindAsk, hits: boolean) =>
  queryOptions({
    queryKey: ['blind-asks', 'items', ask.id, hits, ask.openParts, ask.strong, ask.look],
    queryFn: ({ signal }) => read(`/screening/blind/asks/${ask.id}/items`, { hits, limit: 500 }, signal),
  })
export const blindSetsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['blind-sets', caseId],
    queryFn: ({ signal }) => read('/screening/blind/sets', { case: caseId }, signal),
    enabled: caseId !== '',
  })
export const blindRecordQuery = queryOptions({
  queryKey: ['blind-record'],
  queryFn: ({ signal }) => read('/screening/blind/record', undefined, signal),
})

/** Read anew every two seconds while it is under way. */
export const refilingQuery = queryOptions({
  queryKey: ['screening-refiling'],
  queryFn: ({ signal }) => read('/screening/refiling', undefined, signal),
  refetchInterval: ({ state }) => (state.data?.refiling && !state.data.refiling.finishedAt ? 2_000 : false),
})
