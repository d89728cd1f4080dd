/** The shapes the node answers in, from the schemas that check them there. Types alone: no schema reaches the browser. */
import type { z } from 'zod'
import type { requestPage, rowView } from '../../assistance/views.ts'
import type { caseLine, casePage, caseView } from '../../cases/views.ts'
import type { authoritiesPage, authorityView, nodesView, nodeView, officersPage, officerView } from '../../directory/views.ts'
import type { incidentsPage, incidentView, partnersView, partnerView } from '../../federation/views.ts'
import type { instrumentView, sheetView, stateView, vocabularyView } from '../../law/views.ts'
import type { entryDetail, entryPage, entryView, logView } from '../../ledger/views.ts'
import type { clocksView, countsView, inboxItem, inboxPage } from '../../overview/views.ts'

export type InboxItem = z.infer<typeof inboxItem>
export type InboxPage = z.infer<typeof inboxPage>
export type ClocksView = z.infer<typeof clocksView>
export type CountsView = z.infer<typeof countsView>
export type CaseView = z.infer<typeof caseView>
export type CaseLine = z.infer<typeof caseLine>
export type CasePage = z.infer<typeof casePage>
export type NodeView = z.infer<typeof nodeView>
export type NodesView = z.infer<typeof nodesView>
export type AuthorityView = z.infer<typeof authorityView>
export type AuthoritiesPage = z.infer<typeof authoritiesPage>
export type OfficerView = z.infer<typeof officerView>
export type OfficersPage = z.infer<typeof officersPage>
export type EntryView = z.infer<typeof entryView>
export type EntryDetail = z.infer<typeof entryDetail>
export type EntryPage = z.infer<typeof entryPage>
export type LogView = z.infer<typeof logView>
export type RequestRow = z.infer<typeof rowView>
export type RequestPage = z.infer<typeof requestPage>
export type PartnerView = z.infer<typeof partnerView>
export type PartnersView = z.infer<typeof partnersView>
export type IncidentView = z.infer<typeof incidentView>
export type IncidentsPage = z.infer<typeof incidentsPage>
export type LawSheet = z.infer<typeof sheetView>
export type LawState = z.infer<typeof stateView>
export type LawInstrument = z.infer<typeof instrumentView>
export type LawVocabulary = z.infer<typeof vocabularyView>
