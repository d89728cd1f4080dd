/** The shapes the node answers in, by the names the pages use: all of them from the API's own description. */
import type { AnswerAt } from './addresses.ts'

type Item<Page extends { items: readonly unknown[] }> = Page['items'][number]

export type InboxPage = AnswerAt<'get', '/overview/inbox'>
export type InboxItem = Item<InboxPage>
export type ClocksView = AnswerAt<'get', '/overview/clocks'>
export type CountsView = AnswerAt<'get', '/overview/counts'>
export type CaseView = AnswerAt<'get', `/cases/${string}`>
export type CasePage = AnswerAt<'get', '/cases'>
export type CaseLine = Item<CasePage>
export type NodesView = AnswerAt<'get', '/directory/nodes'>
export type NodeView = Item<NodesView>
export type AuthoritiesPage = AnswerAt<'get', '/directory/authorities'>
export type AuthorityView = Item<AuthoritiesPage>
export type OfficersPage = AnswerAt<'get', '/directory/officers'>
export type OfficerView = Item<OfficersPage>
export type EntryPage = AnswerAt<'get', '/ledger/audit'>
export type EntryView = Item<EntryPage>
export type EntryDetail = AnswerAt<'get', `/ledger/entries/${string}`>
export type LogView = AnswerAt<'get', '/ledger/log'>
export type RequestPage = AnswerAt<'get', '/requests'>
export type RequestRow = Item<RequestPage>
export type PartnersView = AnswerAt<'get', '/federation/partners'>
export type PartnerView = Item<PartnersView>
export type DeadLetter = Item<AnswerAt<'get', '/federation/dead-letters'>>
export type IncidentsPage = AnswerAt<'get', '/federation/incidents'>
export type IncidentView = Item<IncidentsPage>
export type LawSheet = AnswerAt<'get', '/law/sheet'>
export type LawState = Item<AnswerAt<'get', '/law/states'>>
export type LawInstrument = Item<AnswerAt<'get', '/law/instruments'>>
export type LawWay = AnswerAt<'get', '/law/route'>['ways'][number]
export type LawLimit = AnswerAt<'get', '/law/limit'>
export type LawGapRow = Item<AnswerAt<'get', '/law/gaps'>>
export type LawComparison = AnswerAt<'get', '/law/compare'>
export type LawChange = Item<AnswerAt<'get', '/law/changelog'>>
export type LawVocabulary = AnswerAt<'get', '/law/vocabulary'>
