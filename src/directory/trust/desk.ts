/**
 * The trust list of this node: taken once by a person who compared the root's digest with the founders, then followed by the node. A
 * revoked node is suspended at once. A list that nobody renews stops no post: after its grace no new partner and no new keys are
 * believed from it, and administrators are told.
 */
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { verifyEd25519 } from '../ed25519.ts'
import { refuse } from '../refusals.ts'
import { listPeers, replacePeer } from '../store.ts'
import type { DirectoryTools } from '../tools.ts'
import { type Bundle, bundleSchema, documentDigest, type Root, type Signed } from './documents.ts'
import { verifyMlDsa44 } from './mldsa.ts'
import * as store from './store.ts'
import { firstRoot, follows, freshness, type TrustFault, type TrustState } from './verify.ts'

/** How long a list is relied on before it is asked for again. */
const refreshEvery_ms = 3_600_000

export const bare = (typed: string): string => typed.toLowerCase().replace(/[^0-9a-f]/g, '')

export function trustDesk(tools: DirectoryTools) {
  const verifiers = { ed25519: verifyEd25519, mldsa44: verifyMlDsa44, inLog: tools.inLog }
  const stateOf = ({ roots, timestamp, snapshot, targets, proof }: store.HeldList): TrustState => ({
    root: roots.at(-1)!,
    timestamp,
    snapshot,
    targets,
    ...(proof !== null && { proof }),
  })

  async function offered(url: string): Promise<Bundle> {
    const document = await tools.fetchTrust(url).catch((fault: Error) => {
      throw refuse(fault.message === 'address-barred' ? 'address-barred' : 'trust-unreachable', { url })
    })
    const bundle = bundleSchema.safeParse(document).data
    if (!bundle) throw refuse('trust-malformed', { url })
    return bundle
  }

  /** Those the list has struck off are suspended, whoever accepted them. */
  async function strikeOff(sql: Sql, { targets }: TrustState, at: Instant): Promise<void> {
    const revoked = new Map(targets?.signed.nodes.filter((it) => it.standing === 'revoked').map((it) => [it.node, it]))
    for (const peer of await listPeers(sql, 'accepted')) {
      const entry = revoked.get(peer.id)
      if (!entry) continue
      const suspendedReason = entry.reason ?? 'revoked by the trust list'
      await replacePeer(sql, peer, {
        ...peer,
        standing: 'suspended',
        suspendedBy: 'trust-list',
        suspendedAt: at,
        suspendedReason,
      })
      await tools.remember(sql, {
        act: 'directory.struck-off',
        by: { node: tools.identity.node as NodeId },
        purpose: 'the trust list revokes the partner',
        subject: `node:${peer.id}`,
        counterparty: peer.id,
        content: { version: targets!.signed.version, entry },
        at,
      })
    }
  }

  /** Takes what a source offers if it may follow what we hold; the word for what is wrong with it otherwise. */
  async function advance(sql: Sql, bundle: Bundle, at: Instant): Promise<TrustFault | 'taken' | 'none'> {
    const held = await store.heldList(sql, 'hold')
    if (!held) return 'none'
    const next = follows(stateOf(held), bundle, verifiers, at)
    if (typeof next === 'string') {
      await store.checkedList(sql, next, at)
      return next
    }
    const newer = bundle.roots.filter((it) => (it as Signed<Root>).signed.version > held.roots.at(-1)!.signed.version)
    await store.keepList(sql, {
      ...held,
      ...(next as Required<TrustState>),
      proof: next.proof ?? null,
      roots: [...held.roots, ...(newer as Signed<Root>[])],
      checkedAt: at,
      fault: null,
    })
    await strikeOff(sql, next, at)
    return 'taken'
  }

  return {
    /** The list for the first time: `typed` is the digest of the first root, as the founders read it out. */
    async take(officer: Officer, url: string, typed: string, at: Instant): Promise<void> {
      tools.mayAct(officer, 'directory.accept-peer', at)
      const bundle = await offered(url)
      const root = firstRoot(bundle.roots[0], verifiers)
      if (typeof root === 'string') throw refuse(root, { url })
      if (bare(typed).length < 32 || !documentDigest(root.signed).startsWith(bare(typed))) throw refuse('trust-root-differs')
      const state = follows({ root }, bundle, verifiers, at)
      if (typeof state === 'string') throw refuse(state, { url })
      await tools.transaction(async (sql) => {
        const held = await store.heldList(sql, 'hold')
        if (held) throw refuse('trust-held-already')
        const roots = bundle.roots as unknown as readonly Signed<Root>[]
        const list = {
          ...(state as Required<TrustState>),
          proof: state.proof ?? null,
          roots,
          source: url,
          takenBy: officer.id,
          takenAt: at,
          checkedAt: at,
          fault: null,
        }
        await store.keepList(sql, list)
        await tools.remember(sql, {
          act: 'directory.take-trust-list',
          by: { officer: officer.id, name: officer.name },
          purpose: 'the root of the trust list compared',
          subject: `trust-list:${root.signed.federation}`,
          content: { url, root },
          at,
        })
        await strikeOff(sql, state, at)
      })
    },

    /** Asks for a newer list: its source, or any partner that holds one. Who hands it over does not matter; who signed it does. */
    async refresh(at: Instant, also?: string): Promise<string | undefined> {
      const held = await store.heldList(tools.sql)
      if (!held || (!also && millis(at) - millis(held.checkedAt) < refreshEvery_ms)) return undefined
      let said: string = 'trust-unreachable'
      for (const url of new Set([held.source, ...(also ? [also] : [])])) {
        const bundle = await offered(url).catch(() => undefined)
        if (!bundle) continue
        said = await tools.transaction((sql) => advance(sql, bundle, at))
        if (said === 'taken') break
      }
      if (said === 'trust-unreachable') await store.checkedList(tools.sql, said, at)
      return said
    },

    /** The list we hold and how far it can be relied on. */
    async held(officer: Officer, at: Instant) {
      tools.mayAct(officer, 'directory.read', at)
      const list = await store.heldList(tools.sql)
      return list && { list, freshness: freshness(stateOf(list), at) }
    },

    /** What we hand to whoever asks; undefined when we hold none. */
    async bundle(): Promise<Bundle | undefined> {
      const list = await store.heldList(tools.sql)
      if (!list) return undefined
      const { timestamp, snapshot, targets, proof } = list
      return { v: 1, roots: [...list.roots], timestamp, snapshot, targets, ...(proof !== null && { proof }) }
    },

    /** What the list says of a node; a list past its grace says nothing good, but a revocation stays one. */
    async saysOf(
      sql: Sql,
      node: string,
      fingerprint: string,
      at: Instant,
    ): Promise<'revoked' | 'vouched' | 'differs' | 'silent'> {
      const list = await store.heldList(sql)
      const entry = list?.targets.signed.nodes.find((it) => it.node === node)
      if (!list || !entry) return 'silent'
      if (entry.standing === 'revoked') return 'revoked'
      const good = ['good', 'degraded'].includes(freshness(stateOf(list), at))
      return !good ? 'silent' : entry.fingerprint === fingerprint ? 'vouched' : 'differs'
    },
  }
}
export type TrustDesk = ReturnType<typeof trustDesk>
