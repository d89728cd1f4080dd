/** What the inbox learns of messages: requests that wait for an answer, with the clock of the law or of the arrangement, and permissions asked of us. */
import { memberCases } from '../../cases/store.ts'
import { findPeer } from '../../directory/store.ts'
import type { Message } from '../../intelligence/messages/message.ts'
import { waiting } from '../../intelligence/messages/store.ts'
import type { Permission } from '../../intelligence/permission/permission.ts'
import { waiting as permissionsWaiting } from '../../intelligence/permission/store.ts'
import type { InboxRow, InboxSource } from '../../overview/inbox.ts'

const rowOf = (it: Message, partner: InboxRow['partner']): InboxRow => ({
  kind: 'letter',
  id: it.id,
  case: it.case,
  reference: it.thread.slice(-12),
  title: it.title,
  partner,
  stage: it.direction === 'in' ? 'message-asked' : 'message-waiting',
  side: it.direction === 'in' ? 'requested' : 'requesting',
  ...(it.clock && { clock: { rule: it.clock.rule, article: it.clock.article || it.clock.source, due: it.due, soft: false } }),
  waitingFor: it.direction === 'in' ? 'us' : 'them',
  lastEvent: { at: it.delay?.at ?? it.at, act: 'intelligence.write', by: it.author },
})

const rowOfPermission = (it: Permission, partner: InboxRow['partner']): InboxRow => ({
  kind: 'letter',
  id: it.id,
  case: it.case,
  reference: it.reference,
  title: it.askedBy,
  partner,
  stage: 'message-permission',
  side: 'requested',
  waitingFor: 'us',
  lastEvent: { at: it.at, act: 'intelligence.ask-permission', by: it.askedBy },
})

export const messagesInbox: InboxSource = async (sql, officer) => {
  const cases = await memberCases(sql, officer.id)
  if (cases.length === 0) return []
  const rows: InboxRow[] = []
  const named = async (node: Message['partner']): Promise<InboxRow['partner']> => {
    const peer = await findPeer(sql, node)
    return peer && { node, state: peer.state, name: peer.manifest.names.en }
  }
  for (const it of await waiting(sql, cases)) rows.push(rowOf(it, await named(it.partner)))
  for (const it of await permissionsWaiting(sql, cases)) rows.push(rowOfPermission(it, await named(it.partner)))
  return rows
}
