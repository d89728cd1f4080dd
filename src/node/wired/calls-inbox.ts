/** Whom to call: where blind matching met, the officers of the case learn of it in their inbox, and of nothing more. */
import { memberCases } from '../../cases/store.ts'
import { findPeer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import { plus_ms } from '../../kernel/instant.ts'
import type { InboxRow, InboxSource } from '../../overview/inbox.ts'
import * as calls from '../../screening/blind/holding/calls/store.ts'
import * as planned from '../../teams/planned/store.ts'

type CallRow = calls.CallRow
type Planned = planned.Planned

const day_ms = 24 * 60 * 60_000
/** How long a call stands in the inbox when no planned action, which can be ended, belongs to it. */
const shown_ms = 14 * day_ms
/** What was planned for longer ago than this has no call left to show. */
const known_ms = 60 * day_ms

const rowOf = (call: CallRow, action: Planned | undefined, officer: string, partner: InboxRow['partner']): InboxRow => ({
  kind: 'task',
  id: action ? `${action.team}.call.${action.id}` : call.id,
  case: call.case,
  reference: action?.title ?? call.reference ?? '',
  title: `${call.contact.name}, ${call.contact.authority}`,
  partner,
  stage: action ? 'team-call' : 'blind-call',
  ...(action && { clock: { rule: 'planned-action', article: '', due: action.actsAt, soft: true } }),
  waitingFor: action?.officer === officer ? 'me' : 'us',
  lastEvent: { at: call.at, act: 'screening.blind-call' },
})

export const callsInbox: InboxSource = async (sql, officer, at) => {
  const cases = await memberCases(sql, officer.id)
  if (cases.length === 0) return []
  const actions = await planned.since(sql, cases, plus_ms(at, -known_ms))
  // Each side asks, so two who meet mostly meet twice: it is one call to make.
  const rows = new Map<string, InboxRow>()
  const named = async (node: NodeId): Promise<InboxRow['partner']> => {
    const peer = await findPeer(sql, node)
    return peer && { node, state: peer.state, name: peer.manifest.names.en }
  }
  for (const call of await calls.since(sql, cases, plus_ms(at, -known_ms))) {
    const action = actions.find((it) => it.set === call.set || it.asks.includes(call.ask))
    const over = action ? action.endedAt || action.actsAt < plus_ms(at, -day_ms) : call.at < plus_ms(at, -shown_ms)
    if (over || (!action && call.aim === 'query')) continue
    const key = `${action?.id ?? call.reference} ${call.partner} ${call.contact.name}`
    if (!rows.has(key)) rows.set(key, rowOf(call, action, officer.id, await named(call.partner)))
  }
  return [...rows.values()]
}
