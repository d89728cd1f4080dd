/** What the pages of protection read. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Address, AnswerAt } from '../../api/addresses.ts'
import { type Query, read } from '../../api/client.ts'

const one = <At extends Address<'get'>>(key: readonly unknown[], path: At, query?: Query) =>
  queryOptions({ queryKey: ['protection', ...key], queryFn: ({ signal }) => read(path, query, signal) })

export const rulesQuery = one(['rules'], '/protection/rules')
export const policiesQuery = one(['policies'], '/protection/policies')
export const countsQuery = one(['counts'], '/protection/counts')
export const retentionQuery = one(['retention'], '/protection/retention')
export const processingQuery = one(['processing'], '/protection/processing')
export const transfersQuery = one(['transfers'], '/protection/transfers')
export const mineQuery = one(['mine'], '/protection/reviews/mine')
export const clearancesQuery = one(['clearances'], '/protection/clearances')
export const reckoningsQuery = one(['reckonings'], '/protection/reckonings')
export const gatesQuery = (of: string) => one(['gates', of], `/protection/cases/${of}/gates`)
export const caseMarksQuery = (of: string) => one(['marks', of], `/protection/cases/${of}/markings`)
export const glassQuery = one(['glass'], '/protection/glass')
export const methodsQuery = one(['methods'], '/protection/methods')
export const adversariesQuery = one(['adversaries'], '/protection/adversaries')
export const mattersQuery = (kind: string) => one(['matters', kind], '/protection/matters', { kind, limit: 200 })
export const personQuery = (id: string) => one(['person', id], `/protection/persons/${id}`)
export const letterQuery = (id: string, version: number) => one(['letter', id, version], `/protection/persons/${id}/letter`)
export const hintsQuery = (query: Query) => one(['hints', query], '/protection/hints', query)
export const actsQuery = (query: Query) =>
  infiniteQueryOptions({
    queryKey: ['protection', 'acts', query] as const,
    queryFn: ({ pageParam, signal }) => read('/protection/acts', { ...query, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: { next?: string }) => last.next,
  })

type Item<List extends { items: readonly unknown[] }> = List['items'][number]
export type RuleView = Item<AnswerAt<'get', '/protection/rules'>>
export type PolicyView = AnswerAt<'get', '/protection/policies'>['federation'][number]
export type ActView = Item<AnswerAt<'get', '/protection/acts'>>
export type HintView = Item<AnswerAt<'get', '/protection/hints'>>
export type DueView = Item<AnswerAt<'get', '/protection/retention'>>
export type PersonView = AnswerAt<'get', `/protection/persons/${string}`>
export type ReviewView = Item<AnswerAt<'get', '/protection/reviews/mine'>>
export type ProcessingView = Item<AnswerAt<'get', '/protection/processing'>>
export type GlassView = Item<AnswerAt<'get', '/protection/glass'>>
export type MethodView = Item<AnswerAt<'get', '/protection/methods'>>
export type TransferView = Item<AnswerAt<'get', '/protection/transfers'>>
export type ReckoningView = Item<AnswerAt<'get', '/protection/reckonings'>>
export type GateView = Item<AnswerAt<'get', `/protection/cases/${string}/gates`>>
export const gateTones = { held: 'wait', open: 'good', stopped: 'bad' } as const
export type MatterView = Item<AnswerAt<'get', '/protection/matters'>>
