/** What the network page reads and asks. */
import { queryOptions } from '@tanstack/react-query'
import type { AnswerAt } from '../api/addresses.ts'
import { read } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'

export type NetworkRead = AnswerAt<'get', `/cases/${string}/network`>
export type EntityRow = NetworkRead['entities'][number]
export type TieRow = NetworkRead['ties'][number]
export type ChartRow = AnswerAt<'get', `/cases/${string}/network/charts`>['items'][number]

export const chartsOf = (id: string) =>
  queryOptions({ queryKey: ['charts', id], queryFn: ({ signal }) => read(`/cases/${id}/network/charts`, undefined, signal) })

export const versionsOf = (id: string, chart: string) =>
  queryOptions({
    queryKey: ['charts', id, chart],
    queryFn: ({ signal }) => read(`/cases/${id}/network/charts/${chart}/versions`, undefined, signal),
  })

/** A chart as it was saved then. The address is put together while the page runs, and two addresses of the API fit it. */
export const chartVersion = (id: string, chart: string, version: number): Promise<ChartRow> =>
  read(`/cases/${id}/network/charts/${chart}/versions/${version}` as never) as Promise<ChartRow>

/** The end of a day, in the world's time: what was recorded on it was known. */
export const endOf = (day: string): string => `${day}T23:59:59.999Z`
export const networkOn = (id: string, day: string) =>
  queryOptions({
    queryKey: ['network', id, day],
    queryFn: ({ signal }) => read(`/cases/${id}/network`, { known: endOf(day) }, signal),
    enabled: day !== '',
  })

export type HeldRead = AnswerAt<'get', `/cases/${string}/network/held`>
export type TakeBody = components['schemas']['NetworkTakeForm']
export const heldIn = (id: string) =>
  queryOptions({
    queryKey: ['network', id, 'held'],
    queryFn: ({ signal }) => read(`/cases/${id}/network/held`, undefined, signal),
    staleTime: 0,
  })

export type Answer = AnswerAt<'post', `/cases/${string}/network/questions`>
export type Places = Extract<Answer, { kind: 'places' }>
export type EntityBody = components['schemas']['NetworkEntityForm']
export type TieBody = components['schemas']['NetworkTieForm']
export type QuestionBody = components['schemas']['NetworkQuestionForm']
export type ImportBody = components['schemas']['NetworkImportForm']
