/** What an officer can do in the directory, and the manifest this node shows to others. */
import type { NodeId, OfficerId } from '../kernel/id.ts'
import { type Instant, plus_ms } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql } from '../kernel/sql.ts'
import { otherBeginning } from './beginning/beginning.ts'
import { beginningDesk } from './beginning/desk.ts'
import { verifyEd25519 } from './ed25519.ts'
import { follows, type Keyring } from './keyring.ts'
import {
  fingerprint,
  type Manifest,
  type ManifestBody,
  phrase,
  readManifest,
  sameFingerprint,
  samePhrase,
  signManifest,
} from './manifest.ts'
import { refuse } from './refusals.ts'
import * as store from './store.ts'
import type { DirectoryTools } from './tools.ts'
import { trustDesk } from './trust/desk.ts'

/** How long a manifest may be believed without being fetched again; partners fetch daily. */
export const manifestLasts_ms = 30 * 24 * 3_600_000

export function directoryDesk(tools: DirectoryTools) {
  const self = tools.identity.node as NodeId
  const by = (officer: Officer) => ({ officer: officer.id, name: officer.name })

  /** The manifest at `url`, verified; a Refusal that says what is wrong with it otherwise. */
  async function fetched(url: string, at: Instant): Promise<Manifest> {
    const document = await tools.fetchManifest(url).catch((fault: Error) => {
      throw refuse(fault.message === 'address-barred' ? 'address-barred' : 'node-unreachable', { url })
    })
    const manifest = readManifest(document, verifyEd25519, at)
    if (typeof manifest === 'string') throw refuse(manifest, { url })
    if (manifest.node === self) throw refuse('node-is-ours')
    return manifest
  }

  async function peerOf(sql: Sql, id: NodeId): Promise<store.Peer> {
    const peer = await store.findPeer(sql, id)
    if (!peer) throw refuse('no-such-node', { node: id })
    return peer
  }

  const trust = trustDesk(tools)
  const beginning = beginningDesk(tools)
  const own = () => fingerprint(tools.identity as unknown as Manifest)

  /** Another administrator, when the authority has one: then one proposes and the other accepts. */
  async function colleagueOf(sql: Sql, officer: Officer): Promise<boolean> {
    const all = await store.listOfficers(sql, { role: 'administrator', active: true })
    return all.some((it) => it.id !== officer.id)
  }

  /** New keys under an identity that was compared once: nobody is asked, everybody can read it later. */
  const keysChanged = (sql: Sql, node: NodeId, keyring: Keyring, at: Instant) =>
    tools.remember(sql, {
      act: 'directory.keys-changed',
      by: { node },
      purpose: 'a partner changed its keys under its identity',
      subject: `node:${node}`,
      counterparty: node,
      content: { keyring },
      at,
    })

  /** What a person sees of the two: the phrase to compare. */
  const phraseFor = (peer: store.Peer): string => phrase(own(), peer.offeredFingerprint ?? peer.fingerprint)

  return {
    self,
    trust,
    phraseFor,

    /** This node's manifest, signed anew. */
    async manifest(at: Instant): Promise<Manifest> {
      const listed = await store.authoritiesOf(tools.sql, self)
      const authorities = listed.map(({ node: _, fetchedAt: __, ...authority }) => authority)
      const body = { v: 1, ...tools.identity, authorities, issuedAt: at, expires: plus_ms(at, manifestLasts_ms) }
      return signManifest(body as ManifestBody, tools.sign)
    },

    async nodes(officer: Officer, at: Instant): Promise<{ self: Manifest; items: store.Peer[] }> {
      tools.mayAct(officer, 'directory.read', at)
      return { self: await this.manifest(at), items: await store.listPeers(tools.sql) }
    },

    async node(officer: Officer, id: NodeId, at: Instant): Promise<store.Peer> {
      tools.mayAct(officer, 'directory.read', at)
      return peerOf(tools.sql, id)
    },

    /** Fetches a partner's manifest. Nothing is exchanged with it before someone has compared the fingerprint. */
    async propose(officer: Officer, url: string, at: Instant): Promise<store.Peer> {
      tools.mayAct(officer, 'directory.accept-peer', at)
      const manifest = await fetched(url, at)
      return tools.transaction(async (sql) => {
        const peer = await store.addPeer(sql, { manifest, url, fingerprint: fingerprint(manifest) }, officer.id, at)
        await tools.remember(sql, {
          act: 'directory.propose-peer',
          by: by(officer),
          purpose: 'a partner introduced',
          subject: `node:${peer.id}`,
          counterparty: peer.id,
          content: manifest,
          at,
        })
        return peer
      })
    },

    /**
     * Two people have spoken by telephone. Typed is the phrase both of them see, or the fingerprint that the partner read out.
     * A partner that lost its database begins anew when a second officer of ours has said the same.
     */
    async accept(officer: Officer, id: NodeId, typed: string, at: Instant, saidAnew = false): Promise<store.Peer> {
      tools.mayAct(officer, 'directory.accept-peer', at)
      return tools.transaction(async (sql) => {
        const before = await peerOf(sql, id)
        const manifest = before.offered ?? before.manifest
        const theirs = fingerprint(manifest)
        if (!sameFingerprint(typed, theirs) && !samePhrase(typed, phrase(own(), theirs)))
          throw refuse('fingerprint-differs', { node: id })
        const listed = await trust.saysOf(sql, id, theirs, at)
        if (listed === 'revoked' || listed === 'differs') throw refuse(`trust-list-${listed}`, { node: id })
        const colleague = await colleagueOf(sql, officer)
        if (before.standing === 'proposed' && before.proposedBy === officer.id && colleague)
          throw refuse('second-officer-needed', { node: id })
        const anew = otherBeginning(before, manifest) || (saidAnew && before.acceptedAt !== null)
        if (anew && before.beginsBy === officer.id) throw refuse('second-officer-begins', { node: id })
        if (anew && before.beginsBy === null && colleague) return beginning.firstWord(sql, officer, before, manifest, at)
        const after = await store.replacePeer(sql, before, {
          ...before,
          standing: 'accepted',
          manifest,
          url: manifest.url,
          fingerprint: theirs,
          offered: null,
          offeredFingerprint: null,
          begun: manifest.begun ?? (anew ? null : before.begun),
          beginsBy: null,
          acceptedBy: officer.id,
          acceptedAt: at,
          suspendedBy: null,
          suspendedAt: null,
          suspendedReason: null,
        })
        await store.putAuthorities(sql, id, manifest.authorities, at)
        await tools.remember(sql, {
          act: 'directory.accept-peer',
          by: by(officer),
          purpose: 'fingerprint compared',
          subject: `node:${id}`,
          counterparty: id,
          content: { fingerprint: after.fingerprint, manifest },
          at,
        })
        if (anew) await beginning.anew(sql, officer, before, after, at)
        return after
      })
    },

    /** No post goes to a suspended partner or comes from it until it is accepted again. */
    async suspend(officer: Officer, id: NodeId, reason: string, at: Instant): Promise<store.Peer> {
      tools.mayAct(officer, 'directory.accept-peer', at)
      return tools.transaction(async (sql) => {
        const before = await peerOf(sql, id)
        const after = await store.replacePeer(sql, before, {
          ...before,
          standing: 'suspended',
          suspendedBy: officer.id,
          suspendedAt: at,
          suspendedReason: reason,
        })
        await tools.remember(sql, {
          act: 'directory.suspend-peer',
          by: by(officer),
          purpose: reason,
          subject: `node:${id}`,
          counterparty: id,
          content: { reason },
          at,
        })
        return after
      })
    },

    /**
     * Fetches a partner's manifest again: a new address or new authorities under the accepted keys are taken,
     * other keys wait until a person has compared them, another beginning until two have.
     */
    async renew(id: NodeId, at: Instant): Promise<store.Peer> {
      const known = await peerOf(tools.sql, id)
      const manifest = await fetched(known.url, at)
      if (manifest.node !== id) throw refuse('manifest-other-node', { node: id })
      return tools.transaction(async (sql) => {
        const before = await peerOf(sql, id)
        const found = fingerprint(manifest)
        if (found !== before.fingerprint || otherBeginning(before, manifest)) {
          // What the first officer confirmed was this very beginning; another one is another question.
          const beginsBy = before.offered?.begun === manifest.begun ? before.beginsBy : null
          return store.replacePeer(sql, before, {
            ...before,
            offered: manifest,
            offeredFingerprint: found,
            beginsBy,
            fetchedAt: at,
          })
        }
        const [held, offered] = [before.manifest.keyring as Keyring | undefined, manifest.keyring as Keyring | undefined]
        const step = held && offered ? follows(held, offered) : 'same'
        if (step === 'older' || step === 'forked') throw refuse(`keyring-${step}`, { node: id })
        if (manifest.issuedAt < before.manifest.issuedAt && step !== 'newer') return before
        if (before.standing === 'accepted') await store.putAuthorities(sql, id, manifest.authorities, at)
        if (step === 'newer') await keysChanged(sql, id, offered!, at)
        const begun = before.begun ?? (before.standing === 'accepted' ? (manifest.begun ?? null) : null)
        return store.replacePeer(sql, before, { ...before, manifest, url: manifest.url, begun, fetchedAt: at })
      })
    },

    authorities(officer: Officer, query: store.AuthorityQuery, at: Instant): Promise<store.ListedAuthority[]> {
      tools.mayAct(officer, 'directory.read', at)
      return store.listAuthorities(tools.sql, self, query)
    },

    /** Colleagues to choose members and assignees from; only those who still serve. */
    colleagues(officer: Officer, query: store.OfficerQuery, at: Instant): Promise<store.OfficerRecord[]> {
      tools.mayAct(officer, 'directory.read', at)
      const all = officer.roles.includes('administrator')
      return store.listOfficers(tools.sql, all ? query : { ...query, active: true })
    },

    async addOfficer(
      officer: Officer,
      form: Pick<store.OfficerRecord, 'name' | 'authority' | 'roles'>,
      at: Instant,
    ): Promise<store.OfficerRecord> {
      tools.mayAct(officer, 'directory.officers', at)
      return tools.transaction(async (sql) => {
        const added = await store.addOfficer(sql, { id: tools.newId<'officer'>(), ...form }, at)
        await tools.remember(sql, {
          act: 'directory.add-officer',
          by: by(officer),
          purpose: 'an officer appointed',
          subject: `officer:${added.id}`,
          content: added,
          at,
        })
        return added
      })
    },

    async changeOfficer(
      officer: Officer,
      id: OfficerId,
      version: number,
      change: Partial<Pick<store.OfficerRecord, 'name' | 'authority' | 'roles' | 'active'>>,
      at: Instant,
    ): Promise<store.OfficerRecord> {
      tools.mayAct(officer, 'directory.officers', at)
      return tools.transaction(async (sql) => {
        const before = await store.findOfficer(sql, id)
        if (!before) throw refuse('no-such-officer', { officer: id })
        const after = await store.replaceOfficer(sql, { ...before, version }, { ...before, ...change })
        const administers = (it: store.OfficerRecord) => it.active && it.roles.includes('administrator')
        if (
          administers(before) &&
          !administers(after) &&
          (await store.listOfficers(sql, { role: 'administrator', active: true, limit: 1 })).length === 0
        )
          throw refuse('last-administrator')
        await tools.remember(sql, {
          act: 'directory.change-officer',
          by: by(officer),
          purpose: 'an officer changed',
          subject: `officer:${id}`,
          content: after,
          at,
        })
        return after
      })
    },
  }
}

export type DirectoryDesk = ReturnType<typeof directoryDesk>
