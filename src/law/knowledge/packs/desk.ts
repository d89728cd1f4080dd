/** Law packs: what this node has put on record, published for partners; and the packs of partners, looked for and compared. */
import { digest } from '../../../kernel/canonical.ts'
import type { NodeId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { ImportsDesk } from '../imports/desk.ts'
import { refuse } from '../refusals.ts'
import { by, type KnowledgeTools } from '../tools.ts'
import { type PackBody, packText } from './pack.ts'
import * as store from './store.ts'

/** Where a node shows its newest pack to anyone who asks. */
export const packPath = '/federation/law-pack'

export function packsDesk(tools: KnowledgeTools, imports: Pick<ImportsDesk, 'importByNode'>) {
  const { permit, books } = tools
  const own = () => books.rows().filter((row) => !row.supersededAt)

  type Looked = Readonly<{ import?: string; version?: number; fault?: string }>

  /** Looks at a partner's door and keeps what is new there. Says what came of it; a "no" is kept beside the subscription. */
  async function look(node: string, at: Instant): Promise<Looked> {
    const partner = await tools.partner(tools.sql, node)
    const text = partner && (await tools.fetchPack(`${partner.url}${packPath}`).catch(() => undefined))
    const fault = partner ? 'pack-not-found' : 'pack-from-stranger'
    return tools.transaction(async (sql) => {
      const it = text === undefined ? { fault } : await kept(sql, node, text, at)
      await store.looked(sql, node, it, at)
      return it
    })
  }

  async function kept(sql: Sql, node: string, text: string, at: Instant): Promise<Looked> {
    try {
      const it = await imports.importByNode(sql, Buffer.from(text), { name: `${node}.law-pack.json` }, at)
      // A partner's door must show the partner's own pack, whatever else it may hold.
      return it.node === node ? { import: it.id, version: it.version! } : { fault: 'pack-key' }
    } catch (refusal) {
      if (refusal instanceof Refusal) return { fault: refusal.code }
      throw refusal
    }
  }

  return {
    async packs(officer: Officer, at: Instant) {
      permit({ officer, act: 'law.read', at })
      await books.refresh()
      return {
        node: tools.self,
        facts: own().length,
        published: (await store.published(tools.sql)).map(({ publishedName, ...it }) => ({ ...it, publishedBy: publishedName })),
        subscriptions: (await store.subscriptions(tools.sql)).map(({ node, version, import: brought, lookedAt, fault }) => ({
          node,
          version,
          ...(brought && { import: brought }),
          ...(lookedAt && { lookedAt }),
          ...(fault && { fault }),
        })),
      }
    },

    /** Signs everything two officers of this node have put on record, and shows it at the door. It leaves the authority. */
    publish: (officer: Officer, form: Readonly<{ title: string; purpose: string }>, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'law.publish', at, purpose: form.purpose })
        const version = await store.nextVersion(sql)
        await books.refresh(sql)
        const facts = own().map((row) => row.fact)
        if (facts.length === 0) throw refuse('pack-empty')
        const body: PackBody = { v: 1, node: tools.self, version, title: form.title, issuedAt: at, facts, key: tools.signingKey }
        const text = packText(body, tools.sign)
        const it = { version, text, digest: digest(JSON.parse(text)), facts: facts.length, purpose: form.purpose }
        await store.addPack(sql, it, officer, at)
        await tools.remember(sql, {
          act: 'law.publish',
          by: by(officer),
          purpose: form.purpose,
          subject: `law-pack:${version}`,
          content: { version, digest: it.digest, facts: it.facts },
          at,
        })
        return { version, digest: it.digest, facts: it.facts }
      }),

    /** A published pack as a file. */
    async file(officer: Officer, version: number, at: Instant): Promise<{ bytes: Uint8Array; name: string }> {
      permit({ officer, act: 'law.read', at })
      const it = await store.packOf(tools.sql, version)
      if (!it) throw refuse('pack-none')
      return { bytes: Buffer.from(it.text), name: `${tools.self}-law-pack-${it.version}.json` }
    },

    /** What the door shows: the newest pack, as it was signed. It was published; nobody is asked again. */
    newest: async (): Promise<string | undefined> => (await store.packOf(tools.sql))?.text,

    subscribe: (officer: Officer, node: string, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'law.subscribe', at })
        if (!(await tools.partner(sql, node))) throw refuse('pack-from-stranger', { node })
        if (await store.subscribe(sql, node, officer, at))
          await tools.remember(sql, {
            act: 'law.subscribe',
            by: by(officer),
            purpose: '',
            subject: `node:${node}`,
            counterparty: node as NodeId,
            content: { subscribed: true },
            at,
          })
        return { node }
      }),

    unsubscribe: (officer: Officer, node: string, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'law.subscribe', at })
        if (!(await store.unsubscribe(sql, node))) throw refuse('not-subscribed', { node })
        await tools.remember(sql, {
          act: 'law.unsubscribe',
          by: by(officer),
          purpose: '',
          subject: `node:${node}`,
          counterparty: node as NodeId,
          content: { subscribed: false },
          at,
        })
        return { node }
      }),

    /** Looks now, because an officer asks; a "no" is then the officer's answer. */
    async fetch(officer: Officer, node: string, at: Instant) {
      permit({ officer, act: 'law.import', at })
      if (!(await store.subscriptions(tools.sql)).some((it) => it.node === node)) throw refuse('not-subscribed', { node })
      const found = await look(node, at)
      if (found.fault) throw refuse(found.fault as 'pack-key', { node })
      return { import: found.import!, version: found.version! }
    },

    /** The daily look at a partner whose packs are wanted. It brings files and decides nothing. */
    async lookDaily(node: string, at: Instant): Promise<void> {
      if ((await store.subscriptions(tools.sql)).some((it) => it.node === node)) await look(node, at)
    },
  }
}

export type PacksDesk = ReturnType<typeof packsDesk>
