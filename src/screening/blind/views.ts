/** What private matching answers. */
import { z } from 'zod'
import { blindItem, keyKinds, strengths } from './keys.ts'
import { aims, declines } from './letters.ts'

const partner = z.string()
export const linesView = z
  .object({
    items: z.array(
      z.object({
        partner,
        /** What we open to the partner; `spent` counts points of the last 24 hours. */
        ours: z
          .object({
            epoch: z.number(),
            daily: z.number(),
            days: z.number(),
            until: z.string(),
            spent: z.number(),
            openedBy: z.string(),
          })
          .optional(),
        theirs: z
          .object({ epoch: z.number(), daily: z.number(), until: z.string(), entries: z.number(), spent: z.number() })
          .optional(),
      }),
    ),
  })
  .meta({ id: 'BlindLinesView' })
export const openedView = z.object({ partner, epoch: z.number(), entries: z.number() }).meta({ id: 'BlindOpenedView' })

export const setView = z
  .object({
    id: z.string(),
    case: z.string(),
    name: z.string(),
    purpose: z.string(),
    partners: z.array(z.string()).readonly(),
    officerName: z.string(),
    items: z.number(),
    heldAt: z.string(),
  })
  .meta({ id: 'BlindSetView' })
export const setsView = z.object({ items: z.array(setView) }).meta({ id: 'BlindSetsView' })

export const askView = z
  .object({
    id: z.string(),
    case: z.string(),
    partner,
    aim: z.enum(aims),
    purpose: z.string(),
    name: z.string(),
    items: z.number(),
    keys: z.number(),
    points: z.number(),
    openParts: z.number(),
    declined: z.enum(declines).optional(),
    strong: z.number(),
    look: z.number(),
    officerName: z.string(),
    askedAt: z.string(),
    answeredAt: z.string().optional(),
    standingUntil: z.string().optional(),
  })
  .meta({ id: 'BlindAskView' })
export const asksView = z
  .object({
    asks: z.array(askView),
    calls: z.array(
      z.object({
        id: z.string(),
        way: z.enum(['in', 'out']),
        partner,
        aim: z.enum(aims),
        reference: z.string().optional(),
        contact: z.object({ name: z.string(), authority: z.string() }),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'BlindAsksView' })
export const askItemsView = z
  .object({
    ask: askView,
    items: z.array(
      z.object({
        no: z.number(),
        reference: z.string(),
        item: blindItem,
        strength: z.enum(strengths),
        byKeys: z.array(z.enum(keyKinds)).readonly(),
        hitAt: z.string().optional(),
        calledAt: z.string().optional(),
      }),
    ),
    next: z.number().optional(),
  })
  .meta({ id: 'BlindAskItemsView' })
export const calledView = z.object({ ask: z.string(), called: z.number() }).meta({ id: 'BlindCalledView' })

export const recordView = z
  .object({
    items: z.array(
      z.object({ partner, day: z.string(), aim: z.enum(aims), asks: z.number(), points: z.number(), declined: z.number() }),
    ),
  })
  .meta({ id: 'BlindRecordView' })
