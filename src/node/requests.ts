/** What the room of requests borrows from the rooms below, and what the inbox learns of its requests. */
import type { AssistanceTools } from '../assistance/desk.ts'
import { actInto, isOver } from '../assistance/life/life.ts'
import { coordinationOf } from '../assistance/parallel/coordination.ts'
import { metOf } from '../assistance/parallel/desk.ts'
import { askedIn, words } from '../assistance/parallel/store.ts'
import { type ListedRequest, type Party, partnerOf } from '../assistance/request.ts'
import { find, list } from '../assistance/store.ts'
import type { CasesDesk } from '../cases/desk.ts'
import { caseFacts, caseTitle, memberCases } from '../cases/store.ts'
import { acceptedPeer, findOfficer, findPeer, officerNames } from '../directory/store.ts'
import type { EvidenceDesk } from '../evidence/desk.ts'
import type { ExhibitId } from '../evidence/exhibit.ts'
import type { FederationDesk } from '../federation/desk.ts'
import { listDeliveries } from '../federation/outbox/store.ts'
import { clockRule } from '../law/clocks.ts'
import type { Books } from '../law/knowledge/book/effective.ts'
import type { Remember } from '../ledger/entry.ts'
import type { InboxRow, InboxSource } from '../overview/inbox.ts'
import { marksOf } from '../protection/handling/desk.ts'
import type { NodeConfig } from './config.ts'
import type { Database } from './postgres/pool.ts'

type Neighbours = Readonly<{
  config: NodeConfig
  db: Database
  remember: Remember
  post: FederationDesk
  cases: CasesDesk
  evidence: EvidenceDesk
  books: Pick<Books, 'fresh'>
}>

/** The largest number of letters of one request that its page shows. */
const deliveries_max = 200

export function assistanceTools({ config, db, remember, post, cases, evidence, books }: Neighbours): AssistanceTools {
  return {
    ...db,
    self: { node: config.node, state: config.state, authority: config.name },
    zone: config.timeZone,
    remember,
    lawBook: books.fresh,
    post: post.post,
    confirm: post.confirm,
    async party(sql, node): Promise<Party | undefined> {
      const peer = await acceptedPeer(sql, node)
      return (
        peer && {
          node: peer.id,
          state: peer.state,
          authority: peer.manifest.names.en ?? Object.values(peer.manifest.names)[0] ?? peer.id,
        }
      )
    },
    caseFacts,
    caseTitle,
    memberCases,
    marks: (sql, requests, at, officer) => marksOf(sql, 'request', requests, at, officer.id),
    officerNames,
    works: async (sql, officer) => (await findOfficer(sql, officer))?.active === true,
    baseUrl: config.baseUrl,
    openIncomingCase: cases.openIncomingCase,
    deliveriesOf: (sql, chain) => listDeliveries(sql, { chain, limit: deliveries_max }),
    packExhibits: (sql, permit, ids, transfer) => evidence.packExhibits(sql, permit, ids as ExhibitId[], transfer),
    unpackExhibits: evidence.unpackExhibits,
    enclosable: (sql, permit, ids, limits) => evidence.enclosable(sql, permit, ids as ExhibitId[], limits),
    enclosed: (sql, permit, ids, authority) => evidence.enclosed(sql, permit, ids as ExhibitId[], authority),
  }
}

/** The requests that are not over, in the cases of the officer. */
export const requestsInbox: InboxSource = async (sql, officer) => {
  const cases = await memberCases(sql, officer.id)
  if (cases.length === 0) return []
  const { items } = await list(sql, { cases, sort: 'due', limit: 200 })
  return items.filter((it) => !isOver(it.state)).map((it) => inboxRow(it, officer.id))
}

/** Authorities that turned out to work on the same, while nobody here has answered them. */
export const parallelInbox: InboxSource = async (sql, officer) => {
  const cases = await memberCases(sql, officer.id)
  const asked = cases.length > 0 ? await askedIn(sql, cases) : []
  const rows: InboxRow[] = []
  const all = asked.length > 0 ? await metOf(sql, asked) : []
  for (const its of Map.groupBy(all, (met) => `${met.case} ${met.partner}`).values()) {
    const [met] = its as [(typeof its)[number]]
    const request = asked.find((it) => it.ask === met.ask || it.set === met.set)
    const it = request && (await find(sql, request.request))
    const { state, waitsFor } = coordinationOf(await words(sql, met.case, met.partner))
    if (!it || state === 'closed') continue
    const peer = await findPeer(sql, met.partner)
    rows.push({
      kind: 'task',
      id: it.id,
      case: met.case,
      reference: it.reference,
      title: it.content.title,
      ...(peer && { partner: { node: met.partner, state: peer.state, name: peer.manifest.names.en } }),
      stage: `parallel-${state}`,
      waitingFor: waitsFor,
      lastEvent: { at: met.at, act: 'screening.blind-called' },
    })
  }
  return rows
}

function inboxRow(it: ListedRequest, officer: string): InboxRow {
  const partner = partnerOf(it)
  const rule = it.nextRule ? clockRule(it.nextRule) : undefined
  return {
    kind: 'request',
    id: it.id,
    case: it.caseId,
    reference: it.reference,
    title: it.content.title,
    partner: { node: partner.node, state: partner.state, name: partner.authority },
    stage: it.state,
    side: it.side,
    ...(it.nextRule && {
      clock: {
        rule: it.nextRule,
        article: rule?.article ?? '',
        soft: rule?.kind !== 'hard',
        ...(it.nextDue && { due: it.nextDue }),
      },
    }),
    waitingFor: it.waitsFor === 'us' && it.assignee?.id === officer ? 'me' : it.waitsFor,
    ...(it.silentSince && { silentSince: it.silentSince }),
    lastEvent: { at: it.movedAt, act: actInto(it.state) },
    ...(it.assignee && { assignedTo: it.assignee }),
  }
}
