/** What the pages of counts and trends read, and what of it is chosen: the choice stands in the address. */
import { keepPreviousData, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { AnswerAt } from '../api/addresses.ts'
import { read } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'

export type CountSet = components['schemas']['CountSetView']
export type CountsBody = components['schemas']['CountsForm']
export type Tried = components['schemas']['CountTryView']
export type Report = CountSet['report']
export type Look = AnswerAt<'get', `/trends/counts/${string}/look`>
export type Line = Look['lines'][number]
export type Share = AnswerAt<'post', `/trends/counts/${string}/share`>
export type Flows = AnswerAt<'get', `/trends/counts/${string}/flows`>

export const setsQuery = queryOptions({
  queryKey: ['trends'],
  queryFn: ({ signal }) => read('/trends/counts', undefined, signal),
})
export type Asked = Readonly<{ commodity: string | undefined; region: string | undefined; falseAlarms: number }>
export const lookQuery = (set: string, { commodity, region, falseAlarms }: Asked, corridor?: string) =>
  queryOptions({
    queryKey: ['trends', set, 'look', commodity, region, falseAlarms, corridor],
    queryFn: ({ signal }) => read(`/trends/counts/${set}/look`, { commodity, region, falseAlarms, corridor }, signal),
    placeholderData: keepPreviousData,
  })
export const flowsQuery = (set: string, { commodity, region }: Asked, after: string | undefined) =>
  queryOptions({
    queryKey: ['trends', set, 'flows', commodity, region, after],
    queryFn: ({ signal }) => read(`/trends/counts/${set}/flows`, { commodity, region, after }, signal),
    placeholderData: keepPreviousData,
  })

const rates = [0.01, 0.05, 0.001] as const
export const falseAlarmRates = rates

export type Chosen = Asked &
  Readonly<{
    sets: readonly CountSet[]
    set: CountSet | undefined
    corridor: string | undefined
    after: string | undefined
    put: (change: Record<string, string | undefined>) => void
  }>

/** The set, commodity and region that the address names, else the newest set and its first commodity. */
export function useChosen(): Chosen {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const sets = useSuspenseQuery(setsQuery).data.items
  const text = (key: string): string | undefined => (typeof search[key] === 'string' ? search[key] : undefined)
  const set = sets.find((it) => it.set === text('set')) ?? sets.find((it) => !it.withdrawnAt)
  const commodity = text('commodity')
  const rate = Number(text('rate'))
  return {
    sets,
    set,
    commodity: commodity === 'all' ? undefined : (set?.commodities.find((it) => it === commodity) ?? set?.commodities[0]),
    region: set?.regions.find((it) => it === text('region')),
    falseAlarms: rates.find((it) => it === rate) ?? rates[0],
    corridor: text('corridor'),
    after: text('after'),
    put: (change) => void navigate({ to: '.', search: { ...search, ...change } as never, replace: true, resetScroll: false }),
  }
}
