/** What the page of a case's money reads and asks. */

import { queryOptions } from '@tanstack/react-query'
import type { AnswerAt } from '../api/addresses.ts'
import { read } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'

export const moneyQuery = (id: string) =>
  queryOptions({ queryKey: ['money', id], queryFn: ({ signal }) => read(`/cases/${id}/money`, undefined, signal) })
export type Money = AnswerAt<'get', `/cases/${string}/money`>
export type Payment = Money['payments'][number]
export type Statement = Money['items'][number]
export type Patterns = AnswerAt<'post', `/cases/${string}/money/patterns`>
export type Finding = Patterns['findings'][number]
export type Traces = AnswerAt<'post', `/cases/${string}/money/trace`>
export type Trace = Traces['traces'][number]
export type OriginsOf = AnswerAt<'post', `/cases/${string}/money/origins`>
export type StatementBody = components['schemas']['StatementForm']

export const jointQuery = (id: string) =>
  queryOptions({ queryKey: ['joint', id], queryFn: ({ signal }) => read(`/cases/${id}/money/joint`, undefined, signal) })
type Joints = AnswerAt<'get', `/cases/${string}/money/joint`>
export type JointLook = Joints['items'][number]
export type JointProposal = Joints['proposals'][number]
export type JointFinding = JointLook['findings'][number]
