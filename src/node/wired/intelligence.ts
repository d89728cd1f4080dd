/** What the room of intelligence borrows from the rooms below. */
import type { CasesDesk } from '../../cases/desk.ts'
import { caseFacts, caseTitle, memberCases } from '../../cases/store.ts'
import type { Peer } from '../../directory/known.ts'
import { acceptedPeer, listPeers } from '../../directory/store.ts'
import type { FederationDesk } from '../../federation/desk.ts'
import type { IntelligenceTools } from '../../intelligence/desk.ts'
import type { OfficerId } from '../../kernel/id.ts'
import type { Books } from '../../law/knowledge/book/effective.ts'
import type { Remember } from '../../ledger/entry.ts'
import type { ForceDesk } from '../../protection/decision/force/desk.ts'
import { marksOf } from '../../protection/handling/desk.ts'
import type { NodeConfig } from '../config.ts'
import { feedSources } from '../feeding/sources.ts'
import type { NodeKeys } from '../keys.ts'
import type { Database } from '../postgres/pool.ts'
import { tesseract } from '../reading/tesseract.ts'

type Lent = Readonly<{
  keys: Pick<NodeKeys, 'signing' | 'sign'>
  config: NodeConfig
  db: Database
  remember: Remember
  post: FederationDesk
  cases: CasesDesk
  books: Pick<Books, 'fresh'>
  force: ForceDesk
}>

const partnerOf = (it: Peer) => ({
  node: it.id,
  state: it.state,
  authority: it.manifest.names.en ?? Object.values(it.manifest.names)[0] ?? it.id,
})

export const intelligenceTools = ({ keys, config, db, remember, post, cases, books, force }: Lent): IntelligenceTools => ({
  ...db,
  self: { node: config.node, state: config.state, authority: config.name },
  zone: config.timeZone,
  remember,
  policies: force.current,
  marks: (sql, records, at, officer) => marksOf(sql, 'record', records, at, officer?.id),
  post: post.post,
  lawBook: books.fresh,
  async partner(sql, node) {
    const peer = await acceptedPeer(sql, node)
    return peer && partnerOf(peer)
  },
  partners: async (sql) => (await listPeers(sql, 'accepted')).map(partnerOf),
  caseFacts,
  caseTitle,
  memberCases: (sql, officer) => memberCases(sql, officer as OfficerId),
  sign: (text) => ({ key: keys.signing, signature: Buffer.from(keys.sign(Buffer.from(text))).toString('base64url') }),
  // The zone of a document is in Latin letters whatever the officer reads.
  recognise: tesseract('eng', config.recogniser).recognise,
  openIncomingCase: cases.openIncomingCase,
  sources: feedSources(config.feedSources),
})
