/** What the inbox learns of conditions: requests for consent, notices, and assurances whose day has come nearer. */
import type { Assurance, Consent } from '../../assistance/consent/consent.ts'
import { aliveAssurances, openConsents } from '../../assistance/consent/store.ts'
import { caseTitle, memberCases } from '../../cases/store.ts'
import { findPeer } from '../../directory/store.ts'
import { counts, filteredBy } from '../../evidence/filter/store.ts'
import { type Waiting, waitingObjects } from '../../evidence/objects/store.ts'
import { type Shut, shutIn } from '../../evidence/scanning/store.ts'
import { type Notice, openNotices } from '../../evidence/uses/store.ts'
import type { NodeId, OfficerId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { InboxRow, InboxSource } from '../../overview/inbox.ts'

export const conditionsInbox: InboxSource = async (sql, officer, at) => {
  const cases = await memberCases(sql, officer.id)
  const filters = await filterRows(sql, officer.id, at)
  if (cases.length === 0) return filters
  const rows = [
    ...(await openConsents(sql, cases)).map(consentRow),
    ...(await openNotices(sql, cases)).map(noticeRow),
    ...(await aliveAssurances(sql, cases)).map((it) => assuranceRow(it, dateOf(plus_ms(at, near_ms)))),
  ]
  const soon = dateOf(plus_ms(at, soon_ms))
  const shut = (await shutIn(sql, cases)).map(shutRow)
  return [
    ...(await withPartners(sql, rows)),
    ...shut,
    ...(await waitingObjects(sql, cases, officer.id, soon)).map(objectRow),
    ...filters,
  ]
}

type Row = Omit<InboxRow, 'partner'> & Readonly<{ node: NodeId }>

async function withPartners(sql: Sql, rows: readonly Row[]): Promise<InboxRow[]> {
  const peers = new Map<NodeId, InboxRow['partner']>()
  for (const { node } of rows)
    if (!peers.has(node)) {
      const peer = await findPeer(sql, node)
      peers.set(node, peer && { node, state: peer.state, name: peer.manifest.names.en })
    }
  return rows.map(({ node, ...row }) => ({ ...row, partner: peers.get(node) }))
}

const consentRow = (it: Consent): Row => ({
  kind: 'task',
  id: it.id,
  case: it.case,
  node: it.partner,
  reference: it.asked.exhibits[0]!.number,
  title: it.asked.reasons.slice(0, 200),
  stage: it.state === 'waiting' ? (it.side === 'asked' ? 'consent-asked' : 'consent-waiting') : `consent-${it.state}`,
  waitingFor: it.side === 'asking' && it.state === 'waiting' ? 'them' : 'us',
  lastEvent: {
    at: it.answeredAt ?? it.askedAt,
    act: it.answer ? 'assistance.answer-consent' : 'assistance.ask-consent',
    by: it.answer?.by ?? it.asked.by,
  },
})

const noticeRow = (it: Notice): Row => ({
  kind: 'task',
  id: it.id,
  case: it.case,
  node: it.node,
  reference: it.notice.exhibits[0]!.number,
  title: it.notice.why.slice(0, 200),
  stage: it.state === 'owed' ? 'notice-owed' : 'notice-new',
  waitingFor: 'us',
  lastEvent: { at: it.at, act: 'evidence.notice', by: it.notice.by },
})

/** How long before its day an assurance waits for somebody; until then it is shown and waits for nobody. */
const near_ms = 14 * 24 * 3_600_000

/** Soft: a day of this house's own choosing. It raises the row and decides nothing. */
const assuranceRow = (it: Assurance, near: CalendarDate): Row => ({
  kind: 'task',
  id: it.id,
  case: it.case,
  node: it.partner,
  reference: it.reference,
  title: it.words.slice(0, 200),
  stage: `assurance-${it.side}`,
  waitingFor: it.nextOn !== null && it.nextOn <= near ? 'us' : 'nobody',
  ...(it.nextOn && {
    clock: { rule: 'assurance-follow-up', article: it.basis, due: `${it.nextOn}T12:00:00.000Z` as Instant, soft: true },
  }),
  lastEvent: { at: it.givenAt, act: 'assistance.assure' },
})

/** Objects whose day of keeping comes within a month are shown. */
const soon_ms = 30 * 24 * 3_600_000

const actOf: Readonly<Record<Waiting['why'], string>> = {
  'to-sign': 'evidence.hand',
  'keep-until': 'evidence.add',
  'keep-ending': 'evidence.propose-keeping',
  'keep-proposed': 'evidence.propose-keeping',
}

const objectRow = (it: Waiting): InboxRow => ({
  kind: 'task',
  id: it.exhibit,
  case: it.case,
  reference: it.number,
  title: it.name,
  stage: it.why.startsWith('keep-') && it.why !== 'keep-until' ? `exhibit-${it.why}` : `object-${it.why}`,
  waitingFor: it.why === 'to-sign' ? 'me' : 'us',
  ...(it.until && {
    clock: { rule: 'keep-until', article: '', due: `${it.until}T12:00:00.000Z` as Instant, soft: true },
  }),
  lastEvent: { at: it.since, act: actOf[it.why] },
})

/** Content that a scanner shut: it waits for somebody to ask, then for a second person. */
const shutRow = (it: Shut): InboxRow => ({
  kind: 'task',
  id: it.exhibit,
  case: it.case,
  reference: it.number,
  title: it.name,
  stage: it.asked ? 'quarantine-asked' : 'quarantine',
  waitingFor: 'us',
  lastEvent: { at: it.since, act: it.asked ? 'evidence.quarantine' : 'evidence.scanned' },
})

/** What waits behind the wall, for those who filter: the case's number and nothing of its title. */
async function filterRows(sql: Sql, officer: OfficerId, at: Instant): Promise<InboxRow[]> {
  const rows: InboxRow[] = []
  for (const id of await filteredBy(sql, officer)) {
    const { waiting } = await counts(sql, id)
    if (waiting === 0) continue
    const reference = (await caseTitle(sql, id))?.reference ?? ''
    const words = { kind: 'task', id, case: id, reference, title: reference, stage: 'filter-waiting', waitingFor: 'us' } as const
    rows.push({ ...words, lastEvent: { at, act: 'evidence.filter' } })
  }
  return rows
}
