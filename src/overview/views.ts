/** What this room answers. */
import { z } from 'zod'
import { pageOf } from '../kernel/page.ts'
import { inboxGroups, waitingFor } from './inbox.ts'

export const clockView = z
  .object({ rule: z.string(), article: z.string(), due: z.string().optional(), soft: z.boolean() })
  .meta({ id: 'InboxClock' })

export const inboxItem = z
  .object({
    kind: z.enum(['request', 'letter', 'task']),
    id: z.string(),
    case: z.string().optional(),
    reference: z.string(),
    title: z.string(),
    partner: z.object({ node: z.string(), state: z.string(), name: z.string().optional() }).optional(),
    stage: z.string(),
    side: z.enum(['requesting', 'requested']).optional(),
    clock: clockView.optional(),
    waitingFor: z.enum(waitingFor),
    silentSince: z.string().optional(),
    lastEvent: z.object({ at: z.string(), act: z.string(), by: z.string().optional() }),
    assignedTo: z.object({ id: z.string(), name: z.string() }).optional(),
    group: z.enum(inboxGroups),
  })
  .meta({ id: 'InboxItem' })

export const inboxPage = pageOf(inboxItem).meta({ id: 'InboxPage' })
export const clocksView = z.object({ items: z.array(inboxItem) }).meta({ id: 'ClocksView' })
export const countsView = z
  .object({ waitingFor: z.record(z.enum(waitingFor), z.number().int()), groups: z.record(z.enum(inboxGroups), z.number().int()) })
  .meta({ id: 'CountsView' })
