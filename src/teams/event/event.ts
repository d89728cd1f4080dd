/**
 * One thing that a member of a team did, signed by the member's node. A team is the set of these and nothing else: what everybody sees is
 * a fold over the set, so the order in which letters arrive does not matter.
 *
 * `after` names the newest events that the node knew when it wrote this one: from it follows what had been seen. `clock` is one more than
 * the greatest clock known then (Lamport 1978): whatever was seen sorts before. `salt` keeps the id from being guessed from the content.
 */
import { z } from 'zod'
import { nodeIdSchema } from '../../directory/manifest.ts'
import { canonical, digest } from '../../kernel/canonical.ts'
import type { Id, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { idPattern, line } from '../../kernel/words.ts'
import { type Deed, type DeedOf, deed } from './deeds.ts'

export type TeamId = Id<'team'>
/** SHA-256 of the signed content: the same event has the same name everywhere. */
export type EventId = Id<'team-event'>
export type MemberId = Id<'team-member'>
/** `team`, or a compartment's random name, which only its own nodes ever see. */
export type Lane = string
export const teamLane = 'team'

/** How many newest events one event can name; a node that knows more names the latest. */
export const maxAfter = 64

const eventBody = z.object({
  v: z.literal(1),
  team: z.string().regex(idPattern),
  lane: z.string().regex(idPattern),
  clock: z
    .int()
    .min(1)
    .max(2 ** 48),
  after: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(maxAfter),
  by: z.object({ node: nodeIdSchema, name: line(200), member: z.string().regex(idPattern).optional() }),
  at: z.iso.datetime(),
  salt: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  does: deed,
})

export const signedEvent = eventBody.extend({ signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/) }).meta({ id: 'TeamEvent' })

export type EventBody = Readonly<Omit<z.infer<typeof eventBody>, 'does'>> & Readonly<{ does: Deed }>
export type SignedEvent = EventBody & Readonly<{ signature: string }>

/** A signed event under its name, as stores and folds know it. */
export type TeamEvent = Readonly<{
  id: EventId
  lane: Lane
  clock: number
  after: readonly EventId[]
  node: NodeId
  name: string
  member?: MemberId
  at: Instant
  does: Deed
}>

const bodyOf = ({ signature: _, ...body }: SignedEvent): EventBody => body

/** What the node signs: the label, a line feed, canonical JSON of the event without its signature. */
export const signedBytes = (body: EventBody): Uint8Array => new TextEncoder().encode(`comity-team-event-v1\n${canonical(body)}`)

export const eventId = (body: EventBody): EventId => digest(['comity-team-event-v1', body]) as EventId

export const signEvent = (body: EventBody, sign: (bytes: Uint8Array) => string): SignedEvent => ({
  ...body,
  signature: sign(signedBytes(body)),
})

/** Whether one of the node's keys signed it. */
export const genuineEvent = (
  event: SignedEvent,
  keys: readonly string[],
  holds: (key: string, bytes: Uint8Array, signature: string) => boolean,
): boolean => {
  const bytes = signedBytes(bodyOf(event))
  return keys.some((key) => holds(key, bytes, event.signature))
}

export const named = (event: SignedEvent): TeamEvent => ({
  id: eventId(bodyOf(event)),
  lane: event.lane,
  clock: event.clock,
  after: event.after as EventId[],
  node: event.by.node as NodeId,
  name: event.by.name,
  ...(event.by.member && { member: event.by.member as MemberId }),
  at: event.at as Instant,
  does: event.does,
})

/** The name of a team: who founded it, with which words. */
export const teamName = (node: string, founding: DeedOf<'propose'>): TeamId =>
  digest(['comity-team-v1', node, founding]).slice(0, 32) as TeamId
