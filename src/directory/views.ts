/** What the directory answers. */
import { z } from 'zod'
import type { Instant } from '../kernel/instant.ts'
import { roles } from '../kernel/officer.ts'
import { pageOf } from '../kernel/page.ts'
import { authoritySchema, freshness, namesByLanguage } from './authority.ts'
import { beginsAnew } from './beginning/beginning.ts'
import type { ListedAuthority, OfficerRecord, Peer } from './known.ts'
import { fingerprint, type Manifest } from './manifest.ts'

export const nodeView = z
  .object({
    id: z.string(),
    state: z.string(),
    names: namesByLanguage,
    url: z.string(),
    standing: z.enum(['own', 'proposed', 'accepted', 'suspended']),
    fingerprint: z.string(),
    /** Present when the partner offers other keys than those accepted: compare, then accept again. */
    offeredFingerprint: z.string().optional(),
    /** The partner lost its database and begins anew: two officers compare the phrase and confirm it. */
    beginsAnew: z.object({ confirmed: z.number() }).optional(),
    /** What both sides compare by telephone; a partner's page shows the same digits for us. */
    phrase: z.string().optional(),
    /** When the partner's keys are to be changed, and how many changes we know. Without it, a new key is a new fingerprint. */
    keyring: z.object({ serial: z.number(), expires: z.string() }).optional(),
    software: z.object({ name: z.string(), version: z.string() }),
    protocols: z.array(z.number()),
    issuedAt: z.string(),
    expires: z.string(),
    fetchedAt: z.string().optional(),
    acceptedAt: z.string().optional(),
    suspendedAt: z.string().optional(),
    suspendedReason: z.string().optional(),
  })
  .meta({ id: 'NodeView' })
export const nodesView = z.object({ self: nodeView, items: z.array(nodeView) }).meta({ id: 'NodesView' })

const common = (manifest: Manifest) => ({
  id: manifest.node,
  state: manifest.state,
  names: manifest.names,
  software: manifest.software,
  protocols: manifest.protocols,
  issuedAt: manifest.issuedAt,
  expires: manifest.expires,
  fingerprint: fingerprint(manifest),
  ...(manifest.keyring && { keyring: { serial: manifest.keyring.serial, expires: manifest.keyring.expires } }),
})

export const ownNode = (manifest: Manifest): z.infer<typeof nodeView> => ({
  ...common(manifest),
  url: manifest.url,
  standing: 'own',
})

export const showNode = (peer: Peer, phrase: string): z.infer<typeof nodeView> => ({
  ...common(peer.manifest),
  phrase,
  url: peer.url,
  standing: peer.standing,
  fetchedAt: peer.fetchedAt,
  ...(peer.offeredFingerprint && { offeredFingerprint: peer.offeredFingerprint }),
  ...(beginsAnew(peer) && { beginsAnew: { confirmed: peer.beginsBy ? 1 : 0 } }),
  ...(peer.acceptedAt && { acceptedAt: peer.acceptedAt }),
  ...(peer.suspendedAt && { suspendedAt: peer.suspendedAt }),
  ...(peer.suspendedReason && { suspendedReason: peer.suspendedReason }),
})

export const authorityView = authoritySchema
  .extend({ node: z.string(), own: z.boolean(), fetchedAt: z.string(), freshness: z.enum(['confirmed', 'stale']) })
  .meta({ id: 'AuthorityView' })
export const authoritiesPage = pageOf(authorityView).meta({ id: 'AuthoritiesPage' })

export const showAuthority = (it: ListedAuthority, self: string, at: Instant): z.infer<typeof authorityView> => ({
  ...it,
  own: it.node === self,
  freshness: freshness(it, at),
})

export const officerView = z
  .object({
    id: z.string(),
    name: z.string(),
    authority: z.string(),
    roles: z.array(z.enum(roles)),
    active: z.boolean(),
    createdAt: z.string(),
    version: z.number(),
  })
  .meta({ id: 'OfficerView' })
export const officersPage = pageOf(officerView).meta({ id: 'OfficersPage' })

export const showOfficer = (it: OfficerRecord): z.infer<typeof officerView> => ({ ...it, roles: [...it.roles] })
