/** A partner begins anew: the word of the first officer, and what happens at the word of the second. */
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { fingerprint, type Manifest } from '../manifest.ts'
import { type Peer, replacePeer } from '../store.ts'
import type { DirectoryTools } from '../tools.ts'

const by = (officer: Officer) => ({ officer: officer.id, name: officer.name })

export function beginningDesk(tools: DirectoryTools) {
  /** The first of two officers said that a partner begins anew; nothing changes yet. */
  async function firstWord(sql: Sql, officer: Officer, peer: Peer, manifest: Manifest, at: Instant): Promise<Peer> {
    await tools.remember(sql, {
      act: 'directory.confirm-beginning',
      by: by(officer),
      purpose: 'a partner lost its database, says a first officer',
      subject: `node:${peer.id}`,
      counterparty: peer.id,
      content: { was: peer.begun, begun: manifest.begun, fingerprint: fingerprint(manifest) },
      at,
    })
    return replacePeer(sql, peer, { ...peer, beginsBy: officer.id })
  }

  /** The second said so too: what was before is closed with a record, and the chains begin from zero. */
  async function anew(sql: Sql, officer: Officer, was: Peer, now: Peer, at: Instant): Promise<void> {
    const closed = await tools.beginAnew?.(sql, now.id, was.begun, now.begun, at)
    await tools.remember(sql, {
      act: 'directory.begin-anew',
      by: by(officer),
      purpose: 'a partner lost its database and begins anew',
      subject: `node:${now.id}`,
      counterparty: now.id,
      content: { was: was.begun, begun: now.begun, fingerprint: now.fingerprint, first: was.beginsBy, closed },
      at,
    })
  }

  return { firstWord, anew }
}
