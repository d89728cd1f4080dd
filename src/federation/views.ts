/** What the post answers. */
import { z } from 'zod'
import { beginsAnew } from '../directory/beginning/beginning.ts'
import type { Peer } from '../directory/known.ts'
import { type Instant, millis } from '../kernel/instant.ts'
import { pageOf } from '../kernel/page.ts'
import { type WatchAlarm, watchAlarms } from '../ledger/levels.ts'
import type { Beginning, ClosedChain } from './beginning/known.ts'
import { deliveryStates } from './forms.ts'
import type { Newest } from './gossip/known.ts'
import type { Contact, DeliveryRow, Incident, Queue } from './state.ts'

/** How the post with a partner goes, as one word the portal has a sentence for. */
export const partnerStates = [
  'well',
  'delivering',
  'unreachable',
  'refusing',
  'quarantined',
  'suspended',
  'not-accepted',
  'out-of-date',
] as const
export type PartnerState = (typeof partnerStates)[number]

export const partnerView = z
  .object({
    id: z.string(),
    names: z.record(z.string(), z.string()),
    standing: z.enum(['proposed', 'accepted', 'suspended']),
    state: z.enum(partnerStates),
    waiting: z.number(),
    held: z.number(),
    quarantined: z.array(z.object({ chain: z.string(), since: z.string() })),
    oldestWaiting: z.string().optional(),
    lastOut: z.string().optional(),
    lastIn: z.string().optional(),
    tries: z.number(),
    nextTry: z.string().optional(),
    /** What went wrong at the last try. */
    trouble: z.string().optional(),
    /** Letters that will not arrive by themselves and wait for a person. */
    dead: z.number(),
    manifestExpires: z.string(),
    /** When its keys are to be changed; absent for a node without a keyring. */
    keysExpire: z.string().optional(),
    protocols: z.array(z.number()),
    /** Its log as it showed it to us: agreeing with itself, or two histories; absent when it showed none. `alarm`: how it looks wrong to the watch. */
    log: z.object({ agrees: z.boolean(), size: z.number(), at: z.string(), alarm: z.enum(watchAlarms).optional() }).optional(),
    software: z.object({ name: z.string(), version: z.string() }),
    /** When it lost its database and began anew, newest first: chains closed, letters of ours it never opened and of its we never could. */
    beginnings: z.array(
      z.object({ beginning: z.number(), at: z.string(), chains: z.number(), unopened: z.number(), unread: z.number() }),
    ),
    /** It shows another beginning than the one our chains rest on: two officers decide, in the directory. */
    beginsAnew: z.boolean(),
  })
  .meta({ id: 'PartnerView' })
export const partnersView = z.object({ items: z.array(partnerView) }).meta({ id: 'PartnersView' })

export type PartnerRow = Readonly<{
  peer: Peer
  contact: Contact | undefined
  queue: Queue | undefined
  held: number
  quarantined: readonly Readonly<{ chain: string; at: Instant }>[]
  dead: number
  log: Newest | undefined
  forked: boolean
  alarm: WatchAlarm | undefined
  beginnings: readonly Beginning[]
}>

function partnerState({ peer, contact, queue, quarantined }: PartnerRow, at: Instant): PartnerState {
  if (peer.standing === 'suspended') return 'suspended'
  if (peer.standing === 'proposed') return 'not-accepted'
  if (quarantined.length > 0) return 'quarantined'
  if (contact && contact.fails > 0) return 'unreachable'
  if (contact?.trouble) return 'refusing'
  if (millis(peer.manifest.expires as Instant) <= millis(at)) return 'out-of-date'
  return queue && queue.waiting > 0 ? 'delivering' : 'well'
}

export function showPartner(row: PartnerRow, at: Instant): z.infer<typeof partnerView> {
  const { peer, contact, queue } = row
  return {
    id: peer.id,
    names: peer.manifest.names,
    standing: peer.standing,
    state: partnerState(row, at),
    waiting: queue?.waiting ?? 0,
    held: row.held,
    quarantined: row.quarantined.map((it) => ({ chain: it.chain, since: it.at })),
    tries: contact?.fails ?? 0,
    dead: row.dead,
    manifestExpires: peer.manifest.expires,
    protocols: peer.manifest.protocols,
    ...(peer.manifest.keyring && { keysExpire: peer.manifest.keyring.expires }),
    ...(row.log && { log: { agrees: !row.forked, size: row.log.size, at: row.log.at, ...(row.alarm && { alarm: row.alarm }) } }),
    software: peer.manifest.software,
    beginnings: row.beginnings.map(({ partner: _, ...it }) => it),
    beginsAnew: beginsAnew(peer),
    ...(queue?.oldest && { oldestWaiting: queue.oldest }),
    ...(contact?.lastOutAt && { lastOut: contact.lastOutAt }),
    ...(contact?.lastInAt && { lastIn: contact.lastInAt }),
    ...(contact?.nextTryAt && contact.fails > 0 && { nextTry: contact.nextTryAt }),
    ...(contact?.trouble && { trouble: contact.trouble }),
  }
}

export const deliveryView = z
  .object({
    message: z.string(),
    to: z.string(),
    chain: z.string(),
    seq: z.number(),
    kind: z.string(),
    state: z.enum(deliveryStates),
    tries: z.number(),
    postedAt: z.string(),
    expiresAt: z.string(),
    lastTriedAt: z.string().optional(),
    nextTryAt: z.string().optional(),
    storedAt: z.string().optional(),
    openedAt: z.string().optional(),
    decidedAt: z.string().optional(),
    code: z.string().optional(),
    proved: z.boolean().optional().meta({ description: "Whether the recipient's log proves that it was opened." }),
  })
  .meta({ id: 'DeliveryView' })
export const deliveriesPage = pageOf(deliveryView).meta({ id: 'DeliveriesPage' })

/** The case stays out: who may see the post may not know every case. */
export const showDelivery = ({ case: _, ...row }: DeliveryRow): z.infer<typeof deliveryView> => row

export const closedView = z
  .object({
    items: z.array(
      z.object({
        chain: z.string(),
        sentSeq: z.number(),
        sentDigest: z.string().nullable(),
        heardSeq: z.number(),
        heardDigest: z.string().nullable(),
        unopened: z.number(),
        unread: z.number(),
      }),
    ),
  })
  .meta({ id: 'ClosedChainsView' })
export const showClosed = (rows: readonly ClosedChain[]): z.infer<typeof closedView> => ({ items: [...rows] })

export const deadView = z.object({ items: z.array(deliveryView) }).meta({ id: 'DeadLettersView' })
export const resentView = z.object({ message: z.string() }).meta({ id: 'ResentView' })

export const incidentView = z
  .object({
    partner: z.string(),
    kind: z.string(),
    mark: z.string(),
    firstAt: z.string(),
    lastAt: z.string(),
    times: z.number(),
    /** The evidence: signed headers, receipts, places. */
    facts: z.unknown(),
  })
  .meta({ id: 'IncidentView' })
export const incidentsPage = pageOf(incidentView).meta({ id: 'IncidentsPage' })

export const showIncident = (row: Incident): z.infer<typeof incidentView> => row
