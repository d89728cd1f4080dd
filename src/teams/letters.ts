/** What the nodes of a team write to each other: events, sealed once for the circle that may know them. wire/ holds the schema made from this. */
import { z } from 'zod'
import { nodeIdSchema } from '../directory/manifest.ts'
import { packedExhibit } from '../evidence/forms.ts'
import { groupLetterSchema, maxMembers } from '../federation/group.ts'
import { idPattern } from '../kernel/words.ts'
import { signedEvent } from './event/event.ts'

export const eventsKind = 'teams.events'

/** `circle` names the nodes that the sender sealed to; each must be, or have been, a party. What the compartment is, only the sealed part says. */
export const eventsLetter = z
  .object({
    v: z.literal(1),
    team: z.string().regex(idPattern),
    circle: z.array(nodeIdSchema).min(1).max(maxMembers),
    sealed: groupLetterSchema,
  })
  .meta({ id: 'TeamEventsLetter' })
export type EventsLetter = z.infer<typeof eventsLetter>

export const materialKind = 'teams.material'
/** Material of a team, to one party: what it is stands in the event that went before it on the same line. */
export const materialLetter = z
  .object({ v: z.literal(1), team: z.string().regex(idPattern), material: z.string().regex(idPattern), packed: packedExhibit })
  .meta({ id: 'TeamMaterialLetter' })
export type MaterialLetter = z.infer<typeof materialLetter>

/** What the sealed part holds: one event, or at the founding all there are. */
export const sealedEvents = z.object({ events: z.array(signedEvent).min(1).max(200) })

export const groupName = (team: string, lane: string): string => `team:${team}:${lane}`
/** The line of letters between two nodes of one team. */
export const chainOf = (team: string): string => `team:${team}`
