/** The rooms of the law on record, wired: what they borrow from protection, the ledger, the directory and the network. */
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { acceptedPeer } from '../../directory/store.ts'
import type { NodeId } from '../../kernel/id.ts'
import { registryDesk } from '../../law/knowledge/book/desk.ts'
import { openBooks, rememberEdition } from '../../law/knowledge/book/store.ts'
import { knowledgeDesk } from '../../law/knowledge/desk.ts'
import { importsDesk } from '../../law/knowledge/imports/desk.ts'
import { packsDesk } from '../../law/knowledge/packs/desk.ts'
import type { RecordDesks } from '../../law/knowledge/routes.ts'
import type { KnowledgeTools } from '../../law/knowledge/tools.ts'
import { lawBook } from '../../law/registry.ts'
import type { Remember } from '../../ledger/entry.ts'
import { permit } from '../../protection/permit.ts'
import type { NodeConfig } from '../config.ts'
import type { NodeKeys } from '../keys.ts'
import type { PartnerHttp } from '../partner-http.ts'
import type { Database } from '../postgres/pool.ts'

type Ground = Readonly<{
  config: Pick<NodeConfig, 'node'>
  db: Database
  remember: Remember
  keys: Pick<NodeKeys, 'signing' | 'sign'>
  http: Pick<PartnerHttp, 'fetchPack'>
}>

export function lawOnRecord({ config, db, remember, keys, http }: Ground): RecordDesks & { begin(): Promise<void> } {
  const books = openBooks(db.sql)
  const tools: KnowledgeTools = {
    ...db,
    self: config.node,
    books,
    signingKey: keys.signing,
    sign: keys.sign,
    verify: verifyEd25519,
    remember,
    permit,
    async partner(sql, node) {
      const peer = await acceptedPeer(sql, node as NodeId)
      return peer && { node: peer.id, key: peer.manifest.keys.signing, url: peer.url }
    },
    fetchPack: http.fetchPack,
  }
  const imports = importsDesk(tools)
  return {
    books,
    registry: registryDesk(tools),
    changes: knowledgeDesk(tools),
    imports,
    packs: packsDesk(tools, imports),
    /** Writes down the book that came with this software, once, and reads what is on record. */
    async begin() {
      await db.transaction(async (sql) => {
        const at = db.now()
        const edition = await rememberEdition(sql, lawBook, at)
        if (!edition) return
        await remember(sql, {
          act: 'law.edition',
          by: { node: config.node },
          purpose: 'the book of law that came with the software',
          subject: `law-edition:${edition.digest.slice(0, 32)}`,
          content: { digest: edition.digest },
          at,
        })
      })
      await books.refresh()
    },
  }
}
