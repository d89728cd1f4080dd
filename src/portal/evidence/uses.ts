/** What the pages of conditions, consents, notices, assurances, objects and filters read. */
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { assuranceView, consentView } from '../../assistance/consent/views.ts'
import type { filteredView, objectView } from '../../evidence/objects/views.ts'
import type { noticesView } from '../../evidence/views.ts'
import { read } from '../api/client.ts'

export type ConsentView = z.infer<typeof consentView>
export type AssuranceView = z.infer<typeof assuranceView>
export type NoticeView = z.infer<typeof noticesView>['items'][number]
export type ObjectView = z.infer<typeof objectView>
export type FilteredView = z.infer<typeof filteredView>

export const consentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['consents', caseId],
    queryFn: ({ signal }) => read(`/assistance/cases/${caseId}/consents`, undefined, signal),
  })
export const assurancesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['assurances', caseId],
    queryFn: ({ signal }) => read(`/assistance/cases/${caseId}/assurances`, undefined, signal),
  })
export const noticesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['notices', caseId],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/notices`, undefined, signal),
  })
export const objectQuery = (caseId: string, id: string) =>
  queryOptions({
    queryKey: ['objects', caseId, id],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/objects/${id}`, undefined, signal),
  })
export const filterQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['filter', caseId],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/filter`, undefined, signal),
  })
export const filteredQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['filtered', caseId],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/filter/exhibits`, undefined, signal),
  })
export const scanQuery = (caseId: string, id: string) =>
  queryOptions({
    queryKey: ['scan', caseId, id],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/exhibits/${id}/scan`, undefined, signal),
  })

export const packagesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['packages', caseId],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/packages`, undefined, signal),
  })
export const earlierQuery = (caseId: string, id: string) =>
  queryOptions({
    queryKey: ['earlier', caseId, id],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/exhibits/${id}/earlier`, undefined, signal),
  })

export const objectMime = 'application/vnd.comity.object+json'
