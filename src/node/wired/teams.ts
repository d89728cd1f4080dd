/** What the room of joint teams borrows from the rooms below. */
import { randomBytes } from 'node:crypto'
import { agreedPartners } from '../../assistance/parallel/desk.ts'
import type { CasesDesk } from '../../cases/desk.ts'
import { caseFacts, memberCases } from '../../cases/store.ts'
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { believedKeys } from '../../directory/keyring.ts'
import { acceptedPeer, findOfficer, listPeers, type Peer } from '../../directory/store.ts'
import type { EvidenceDesk } from '../../evidence/desk.ts'
import type { ExhibitId } from '../../evidence/exhibit.ts'
import { find as findExhibit } from '../../evidence/store.ts'
import type { FederationDesk } from '../../federation/desk.ts'
import { wrappedGroupSeal } from '../../federation/group.ts'
import { listDeliveries } from '../../federation/outbox/store.ts'
import { contact } from '../../federation/store.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Books } from '../../law/knowledge/book/effective.ts'
import type { Remember } from '../../ledger/entry.ts'
import type { BlindDesk } from '../../screening/blind/desk.ts'
import * as calls from '../../screening/blind/holding/calls/store.ts'
import * as held from '../../screening/blind/holding/store.ts'
import type { TeamsTools } from '../../teams/desk.ts'
import type { Partner } from '../../teams/tools.ts'
import type { NodeConfig } from '../config.ts'
import type { NodeKeys } from '../keys.ts'
import type { Database } from '../postgres/pool.ts'

type Neighbours = Readonly<{
  config: NodeConfig
  db: Database
  remember: Remember
  keys: NodeKeys
  post: FederationDesk
  cases: CasesDesk
  evidence: EvidenceDesk
  blind: BlindDesk
  books: Pick<Books, 'fresh'>
}>

/** The newest letters of one team that a board looks at to say who has not opened what. */
const deliveries_max = 1000

const partnerOf = (peer: Peer, at: Instant): Partner => ({
  node: peer.id,
  state: peer.state,
  authority: peer.manifest.names.en ?? Object.values(peer.manifest.names)[0] ?? peer.id,
  keys: believedKeys(peer.manifest, at),
  sealing: peer.manifest.keys.sealing,
})

export function teamsTools({ config, db, remember, keys, post, cases, evidence, blind, books }: Neighbours): TeamsTools {
  const { node, state, name: authority, timeZone: zone } = config
  return {
    ...db,
    self: { node, state, authority, zone, keys: [keys.signing], sealing: keys.sealing },
    sign: keys.sign,
    verify: verifyEd25519,
    salt: () => randomBytes(16).toString('base64url'),
    group: wrappedGroupSeal(keys.sealer, () => randomBytes(32)),
    remember,
    post: post.post,
    async partner(sql, id, at) {
      const peer = await acceptedPeer(sql, id)
      return peer && partnerOf(peer, at)
    },
    partners: async (sql, at) => (await listPeers(sql, 'accepted')).map((peer) => partnerOf(peer, at)),
    async lineTo(sql, id) {
      const { fails, lastOutAt, lastInAt } = await contact(sql, id)
      return { fails, ...(lastOutAt && { lastOutAt: lastOutAt as Instant }), ...(lastInAt && { lastInAt: lastInAt as Instant }) }
    },
    deliveriesOf: (sql, chain) => listDeliveries(sql, { chain, limit: deliveries_max }),
    lawBook: books.fresh,
    caseFacts,
    memberCases,
    async exhibit(sql, of, id) {
      const it = await findExhibit(sql, of, id as ExhibitId)
      return it ? { number: it.number, name: it.name, size: it.size, sha256: it.sha256 } : undefined
    },
    packExhibits: (sql, given, ids, transfer) => evidence.packExhibits(sql, given, ids as ExhibitId[], transfer),
    unpackExhibits: evidence.unpackExhibits,
    matching: {
      hold: blind.hold,
      ask: blind.ask,
      takeBack: blind.takeBack,
      async letGo(sql, to, id) {
        const set = await held.findSet(sql, id)
        if (set) await blind.letGo(sql, to, set)
      },
      partners: async (sql, at) => [...(await agreedPartners(sql, at))].sort(),
      met: async (sql, of) => (await calls.ofCase(sql, of)).filter((call) => call.aim === 'deconfliction'),
    },
    async officer(sql, id) {
      const found = await findOfficer(sql, id)
      return found?.active ? { id: found.id, name: found.name, authority: found.authority } : null
    },
    openIncomingCase: cases.openIncomingCase,
  }
}
