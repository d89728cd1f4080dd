/** What the network page reads and asks. */
import { queryOptions } from '@tanstack/react-query'
import type { AnswerAt } from '../api/addresses.ts'
import { read } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'

export const chartsOf = (id: string) =>
  queryOptions({ queryKey: ['charts', id], queryFn: ({ signal }) => read(`/cases/${id}/network/charts`, undefined, signal) })

type Answer = AnswerAt<'post', `/cases/${string}/network/questions`>
export type Places = Extract<Answer, { kind: 'places' }>
export type ImportBody = components['schemas']['NetworkImportForm']
