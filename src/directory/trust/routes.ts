/** What may be asked about the trust list. */
import { z } from 'zod'
import { canonical } from '../../kernel/canonical.ts'
import { type Door, type Route, route } from '../../kernel/route.ts'
import { line } from '../../kernel/words.ts'
import { baseUrl } from '../manifest.ts'
import type { TrustDesk } from './desk.ts'
import { documentDigest, placeIn } from './documents.ts'

const takeForm = z.object({ url: baseUrl, root: line(200) }).meta({ id: 'TakeTrustListForm' })
const trustView = z
  .object({
    held: z.boolean(),
    federation: z.string().optional(),
    source: z.string().optional(),
    freshness: z.enum(['good', 'degraded', 'expired', 'none']),
    root: z.object({ version: z.number(), digest: z.string(), expires: z.string() }).optional(),
    version: z.number().optional(),
    expires: z.string().optional(),
    checkedAt: z.string().optional(),
    logged: z
      .object({ origin: z.string(), index: z.number(), size: z.number() })
      .optional()
      .meta({ description: "Where this version stands in the list's own log, whose witnesses have signed." }),
    /** Why the last list offered was not taken. */
    fault: z.string().optional(),
    nodes: z.array(z.object({ node: z.string(), standing: z.enum(['listed', 'revoked']), fingerprint: z.string() })),
  })
  .meta({ id: 'TrustView' })

export const trustRoutes = (desk: TrustDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/directory/trust-list',
    act: 'directory.read',
    says: 'The trust list this node holds, and how far it can be relied on.',
    gives: trustView,
    async answer({ officer, at }) {
      const held = await desk.held(officer, at)
      if (!held) return { held: false, freshness: 'none' as const, nodes: [] }
      const { list } = held
      const root = list.roots.at(-1)!.signed
      return {
        held: true,
        federation: root.federation,
        source: list.source,
        freshness: held.freshness,
        root: { version: root.version, digest: documentDigest(root), expires: root.expires },
        version: list.targets.signed.version,
        expires: list.timestamp.signed.expires,
        checkedAt: list.checkedAt,
        ...(list.proof !== null && { logged: placeIn(list.proof) }),
        ...(list.fault && { fault: list.fault }),
        nodes: list.targets.signed.nodes.map(({ node, standing, fingerprint }) => ({ node, standing, fingerprint })),
      }
    },
  }),
  route({
    verb: 'POST',
    path: '/directory/trust-list',
    act: 'directory.accept-peer',
    says: 'Take the trust list of a federation, its root compared with the founders.',
    body: takeForm,
    gives: z.object({ done: z.literal(true) }).meta({ id: 'TrustListTaken' }),
    status: 201,
    async answer({ officer, body, at }) {
      await desk.take(officer, body.url, body.root, at)
      return { done: true as const }
    },
  }),
]

export const trustDoors = (desk: TrustDesk): Door[] => [
  {
    verb: 'GET',
    path: '/.well-known/comity-trust',
    says: 'The trust list this node holds.',
    async answer() {
      const bundle = await desk.bundle()
      return bundle
        ? { status: 200, type: 'application/json', body: canonical(bundle), headers: { 'cache-control': 'max-age=60' } }
        : { status: 404, type: 'application/json', body: canonical({ code: 'trust-none' }) }
    },
  },
]
