/** What is answered about objects, filters and quarantine. */
import { z } from 'zod'
import { exhibitLine } from '../views.ts'

const words = z.array(z.string()).readonly()

export const objectView = z
  .object({
    exhibit: z.string(),
    number: z.string(),
    name: z.string(),
    sha256: z.string(),
    category: z.string(),
    bag: z.string().optional(),
    seals: words,
    keptAt: z.string(),
    holder: z.string(),
    keepUntil: z.string().optional(),
    pictures: z.array(z.object({ id: z.string(), number: z.string(), name: z.string(), mime: z.string() })),
    handovers: z.array(
      z.object({
        id: z.string(),
        giver: z.string(),
        giverName: z.string(),
        receiver: z.string().optional(),
        receiverName: z.string(),
        place: z.string(),
        purpose: z.string(),
        authority: z.string(),
        seals: words,
        givenAt: z.string(),
        receivedAt: z.string().optional(),
        sealsFound: words.optional(),
        note: z.string().optional(),
        signature: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'ObjectView' })

const counts = { waiting: z.number().int(), withheld: z.number().int(), released: z.number().int() }
const team = z.array(z.object({ officer: z.string(), name: z.string() }))

export const filterView = z.object({ team, ...counts }).meta({ id: 'FilterView' })
export const filteringView = z
  .object({ items: z.array(z.object({ case: z.string(), reference: z.string(), ...counts })) })
  .meta({ id: 'FilteringView' })
export const filteredView = z
  .object({
    reference: z.string(),
    items: z.array(exhibitLine),
    decisions: z.array(
      z.object({
        exhibit: z.string(),
        decision: z.enum(['released', 'withheld']),
        officer: z.string(),
        name: z.string(),
        reason: z.string(),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'FilteredView' })

export const scanView = z
  .object({
    scan: z
      .object({
        verdict: z.enum(['waiting', 'clean', 'found', 'not-scanned']),
        found: z.string().optional(),
        scannedAt: z.string().optional(),
        /** Who asked for it to be opened; another opens it. */
        askedBy: z.string().optional(),
        askedName: z.string().optional(),
        askedWhy: z.string().optional(),
        letBy: z.string().optional(),
        letAt: z.string().optional(),
        letWhy: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'ScanView' })
