/** What this room answers. Every fact carries its age, its source, how sure it is and who looked. */
import { z } from 'zod'
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import { pageOf } from '../../kernel/page.ts'
import { confidences, tiers } from '../instrument.ts'
import { isStale, standings } from '../participation.ts'
import type { Kept } from './book/effective.ts'
import type { Change } from './change.ts'
import { changeStandings, type JudgedRow, origins, seenDigest } from './change.ts'
import { differences } from './difference.ts'
import { type Fact, factKinds, saidBy } from './fact.ts'
import { faultCodes, isRemark, isSound } from './judge.ts'
import { formats } from './reading/file.ts'

const provenance = {
  source: z.string(),
  asOf: z.string(),
  /** Days between the source's day and today. */
  age_days: z.number().int(),
  /** More than two years old: a later change would not be seen. */
  stale: z.boolean(),
  confidence: z.enum(confidences),
  checkedBy: z.string().optional(),
}
const learnt = {
  /** `shipped` came with the software; `accepted` was put on record here by two officers. */
  origin: z.enum(['shipped', 'accepted']),
  recordedFrom: z.string(),
  supersededAt: z.string().optional(),
  change: z.string().optional(),
  proposedBy: z.string().optional(),
  acceptedBy: z.string().optional(),
}
const said = z.record(z.string(), z.unknown()).readonly()

export const registryInstrumentView = z
  .object({
    id: z.string(),
    title: z.string(),
    tier: z.enum(tiers).optional(),
    reference: z.string(),
    inForce: z.string().optional(),
    /** States in force on the day asked about, as far as the record goes. */
    parties: z.number().int(),
    /** Of those, how many rest on something that nobody has verified or that is stale. */
    doubtful: z.number().int(),
    newestAsOf: z.string().optional(),
    confidence: z.enum(confidences),
    source: z.string(),
  })
  .meta({ id: 'LawRegistryInstrument' })
export const registryView = z
  .object({ on: z.string(), knownOn: z.string().optional(), items: z.array(registryInstrumentView).readonly() })
  .meta({ id: 'LawRegistry' })

export const registryFactView = z
  .object({
    kind: z.enum(factKinds),
    key: z.string(),
    instrument: z.string(),
    state: z.string(),
    status: z.enum(standings).optional(),
    said,
    /** Absent when nothing stands on record: `asOf` is then the day of the newest table that was looked at. */
    ...provenance,
    learnt: z.object(learnt).optional(),
  })
  .meta({ id: 'LawRegistryFact' })
export const registryFactsView = z
  .object({ on: z.string(), knownOn: z.string().optional(), items: z.array(registryFactView).readonly() })
  .meta({ id: 'LawRegistryFacts' })

export const historyView = z
  .object({
    kind: z.enum(factKinds),
    key: z.string(),
    items: z.array(z.object({ said, ...provenance, ...learnt })).readonly(),
  })
  .meta({ id: 'LawHistory' })

const faultView = z.object({
  code: z.enum(faultCodes),
  remark: z.boolean(),
  params: z.record(z.string(), z.string()).readonly(),
})
const differenceView = z.object({
  is: z.enum(differences),
  fields: z.array(z.object({ name: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })).readonly(),
})

export const changeView = z
  .object({
    id: z.string(),
    origin: z.enum(origins),
    title: z.string(),
    import: z.string().optional(),
    standing: z.enum(changeStandings),
    proposedBy: z.object({ id: z.string(), name: z.string() }),
    proposedAt: z.string(),
    decidedBy: z.object({ id: z.string(), name: z.string() }).optional(),
    decidedAt: z.string().optional(),
    reason: z.string().optional(),
    rows: z.number().int(),
  })
  .meta({ id: 'LawChange' })
export const changesPage = pageOf(changeView).meta({ id: 'LawChanges' })

export const changeDetail = changeView
  .extend({
    /** Names what is shown here; to accept is to accept this and nothing else. */
    seen: z.string(),
    sound: z.boolean(),
    items: z
      .array(
        z.object({
          n: z.number().int(),
          kind: z.enum(factKinds),
          key: z.string(),
          state: z.string().optional(),
          instrument: z.string(),
          said,
          difference: differenceView,
          faults: z.array(faultView).readonly(),
          ...provenance,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'LawChangeDetail' })

export const importView = z
  .object({
    id: z.string(),
    name: z.string(),
    format: z.enum(formats),
    asOf: z.string().optional(),
    source: z.string(),
    node: z.string().optional(),
    version: z.number().int().optional(),
    takenBy: z.string(),
    takenAt: z.string(),
    rows: z.number().int(),
    proposed: z.number().int(),
  })
  .meta({ id: 'LawImport' })
export const importsView = z.object({ items: z.array(importView).readonly() }).meta({ id: 'LawImports' })

/** Where a row stands: still to be proposed, in a change, on record already, or kept out by a fault. */
export const rowStandings = ['open', 'waiting', 'on-record', 'older', 'faulty'] as const
export const importDetail = importView
  .extend({
    counts: z.record(z.enum(rowStandings), z.number().int()).readonly(),
    items: z
      .array(
        z.object({
          n: z.number().int(),
          place: z.number().int(),
          cells: z.record(z.string(), z.string()).readonly(),
          standing: z.enum(rowStandings),
          difference: differenceView.optional(),
          faults: z.array(faultView).readonly(),
          change: z.string().optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'LawImportDetail' })

export const packsView = z
  .object({
    node: z.string(),
    /** Facts that a pack published now would carry. */
    facts: z.number().int(),
    published: z
      .array(
        z.object({
          version: z.number().int(),
          digest: z.string(),
          facts: z.number().int(),
          purpose: z.string(),
          publishedBy: z.string(),
          publishedAt: z.string(),
        }),
      )
      .readonly(),
    subscriptions: z
      .array(
        z.object({
          node: z.string(),
          version: z.number().int(),
          import: z.string().optional(),
          lookedAt: z.string().optional(),
          fault: z.string().optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'LawPacks' })

const dayMs = 86_400_000
type About = Readonly<{
  source: string
  asOf: CalendarDate
  confidence: Fact['body']['confidence']
  checkedBy?: string | undefined
}>

export const showProvenance = ({ source, asOf, confidence, checkedBy }: About, today: CalendarDate) => ({
  source,
  asOf,
  age_days: Math.max(0, Math.round((Date.parse(today) - Date.parse(asOf)) / dayMs)),
  stale: isStale(asOf, today),
  confidence,
  ...(checkedBy && { checkedBy }),
})

export const showLearnt = (row: Kept) => ({
  origin: 'accepted' as const,
  recordedFrom: row.recordedFrom,
  ...(row.supersededAt && { supersededAt: row.supersededAt }),
  change: row.change,
  proposedBy: row.proposedName,
  acceptedBy: row.acceptedName,
})

export const showChange = (it: Change): z.infer<typeof changeView> => ({
  id: it.id,
  origin: it.origin,
  title: it.title,
  ...(it.import && { import: it.import }),
  standing: it.standing,
  proposedBy: { id: it.proposedBy, name: it.proposedName },
  proposedAt: it.proposedAt,
  ...(it.decidedBy && { decidedBy: { id: it.decidedBy, name: it.decidedName ?? it.decidedBy } }),
  ...(it.decidedAt && { decidedAt: it.decidedAt }),
  ...(it.reason && { reason: it.reason }),
  rows: it.rows,
})

export const showFaults = (faults: JudgedRow['faults']) => faults.map((f) => ({ ...f, remark: isRemark(f) }))
export const showDifference = ({ is, fields }: JudgedRow['difference']) => ({ is, fields })

export const showDetail = (it: Change, rows: readonly JudgedRow[], at: Instant): z.infer<typeof changeDetail> => ({
  ...showChange(it),
  seen: seenDigest(rows),
  sound: rows.every(({ faults }) => isSound(faults)),
  items: rows.map(({ n, key, fact, difference, faults }) => ({
    n,
    kind: fact.kind,
    key,
    ...(fact.kind !== 'instrument' && { state: fact.body.state }),
    instrument: fact.kind === 'instrument' ? fact.body.id : fact.body.instrument,
    said: saidBy(fact),
    difference: showDifference(difference),
    faults: showFaults(faults),
    ...showProvenance(fact.body as About, dateOf(at)),
  })),
})
