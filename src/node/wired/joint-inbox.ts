/** Joint looks in the inbox: a partner's proposal that nobody took, what waits for a second person, what a partner has released. */
import * as joints from '../../analysis/money/joint/store.ts'
import { caseTitle, memberCases } from '../../cases/store.ts'
import { findPeer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { InboxRow, InboxSource } from '../../overview/inbox.ts'
import { mayAsk } from '../../protection/permit.ts'

export const jointInbox: InboxSource = async (sql, officer) => {
  const named = async (node: NodeId): Promise<InboxRow['partner']> => {
    const peer = await findPeer(sql, node)
    return peer && { node, state: peer.state, name: peer.manifest.names.en }
  }
  const rows: InboxRow[] = []
  if (mayAsk(officer, 'analysis.joint-prepare') || mayAsk(officer, 'analysis.joint-decline'))
    for (const { id, partner, proposal, at } of await joints.proposals(sql))
      rows.push({
        kind: 'task',
        id,
        reference: proposal.contact.reference ?? '',
        title: proposal.purpose,
        partner: await named(partner),
        stage: 'joint-proposal',
        waitingFor: 'us',
        lastEvent: { at, act: 'analysis.joint-proposed' },
      })
  for (const it of await joints.openIn(sql, await memberCases(sql, officer.id))) {
    const waits = it.state === 'prepared' ? 'joint-to-send' : it.released > 0 ? 'joint-to-release' : undefined
    if (!waits) continue
    const title = await caseTitle(sql, it.case)
    rows.push({
      kind: 'task',
      id: it.id,
      case: it.case,
      reference: title?.reference ?? '',
      title: title?.title ?? '',
      partner: await named(it.partner),
      stage: waits,
      waitingFor: mayAsk(officer, 'analysis.joint-release') && it.preparedBy !== officer.id ? 'me' : 'us',
      lastEvent: { at: it.at, act: 'analysis.joint-heard' },
    })
  }
  return rows
}
