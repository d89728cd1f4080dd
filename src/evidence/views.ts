/** What this room answers. */
import { z } from 'zod'
import { pageOf } from '../kernel/page.ts'
import { conditionKinds } from './conditions.ts'
import { custodyActions } from './custody.ts'
import { privilegeMarks } from './exhibit.ts'

export const conditionView = z
  .object({
    id: z.string(),
    kind: z.enum(conditionKinds),
    basis: z.string(),
    imposedBy: z.string(),
    imposedAt: z.string(),
    text: z.string().optional(),
    allowed: z.array(z.string()).readonly(),
    until: z.string().optional(),
    exculpatoryExit: z.boolean(),
    consents: z
      .array(
        z.object({
          for: z.string(),
          by: z.string(),
          at: z.string(),
          uses: z
            .object({
              doing: z.string(),
              to: z.string().optional(),
              fiscal: z.boolean().optional(),
              deathPenalty: z.boolean().optional(),
            })
            .optional(),
          terms: z.string().optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ConditionView' })

export const custodyEventView = z
  .object({
    seq: z.number().int(),
    action: z.enum(custodyActions),
    at: z.string(),
    by: z.object({ node: z.string(), officer: z.string().optional(), name: z.string() }),
    where: z.string(),
    purpose: z.string(),
    authority: z.string(),
    to: z.string().optional(),
    change: z.object({ what: z.string(), why: z.string() }).optional(),
    prev: z.string(),
    hash: z.string(),
    seal: z.object({ key: z.string(), value: z.string() }),
  })
  .meta({ id: 'CustodyEventView' })

const exhibitWords = {
  id: z.string(),
  case: z.string(),
  number: z.string(),
  name: z.string(),
  mime: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  origin: z.object({
    request: z.string().optional(),
    measure: z.string().optional(),
    authority: z.string(),
    collectedAt: z.string(),
    place: z.string(),
    tool: z.string().optional(),
  }),
  derivedFrom: z.array(z.string()).readonly(),
  privilege: z.enum(privilegeMarks),
  conditions: z.array(conditionView).readonly(),
  /** Content kept sealed: its Merkle root, and whether it is here whole. */
  sealed: z
    .object({
      root: z.string(),
      state: z.enum(['whole', 'coming', 'damaged']),
      /** Segments of 1 MiB that have arrived, while it is coming. */
      arrived: z.number().int(),
      fault: z.string().optional(),
    })
    .optional(),
  /** What the malware scanner says of the content, where one is asked. */
  scan: z.enum(['waiting', 'clean', 'quarantined', 'opened']).optional(),
  /** The day until which it is kept; past it the content is shut. */
  keepUntil: z.string().optional(),
  /** When its content was erased by a decision on keeping. */
  erasedAt: z.string().optional(),
  from: z.string().optional(),
  addedBy: z.string().optional(),
  addedAt: z.string(),
}

export const exhibitLine = z.object(exhibitWords).meta({ id: 'ExhibitLine' })

export const exhibitView = z
  .object({
    ...exhibitWords,
    custody: z.array(custodyEventView).readonly(),
    /** Absent when every event follows from the one before and every seal that can be checked holds. */
    broken: z
      .object({
        seq: z.number().int(),
        why: z.enum(['empty', 'order', 'link', 'words', 'after-destruction', 'seal', 'handover']),
      })
      .optional(),
    /** How it came against the word of whoever gave it first: given on without a grant, with conditions left out, or with none stated. */
    onward: z
      .array(
        z.object({
          custody: z.string(),
          gave: z.string(),
          on: z.string(),
          why: z.enum(['not-granted', 'not-kept', 'not-stated']),
          kinds: z.array(z.string()).readonly(),
          ask: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    /** Events sealed by nodes whose keys this node does not have. */
    unverified: z.array(z.number().int()).readonly(),
  })
  .meta({ id: 'ExhibitView' })

export const exhibitPage = pageOf(exhibitLine).meta({ id: 'ExhibitPage' })
/** Bytes and a name; sent as a file, never as JSON. */
export const contentFile = z.unknown() as z.ZodType<Readonly<{ bytes: Uint8Array; name: string }>>

export const uploadView = z
  .object({
    id: z.string(),
    name: z.string(),
    size: z.number().int(),
    /** Bytes of the file that are checked, sealed and on the disk. */
    offset: z.number().int(),
    /** Bytes of the file in each segment but the last. */
    segment: z.number().int(),
    /** SHA-256 over the SHA-256 of each segment that is here. */
    digest: z.string(),
    begunAt: z.string(),
  })
  .meta({ id: 'UploadView' })
export const uploadsView = z.object({ items: z.array(uploadView) }).meta({ id: 'UploadsView' })
export const doneView = z.object({ done: z.literal(true) }).meta({ id: 'EvidenceDone' })
export const readingView = z
  .object({
    reading: z.string(),
    exhibit: z.string(),
    name: z.string(),
    mime: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    segment: z.number().int(),
    segments: z.number().int(),
  })
  .meta({ id: 'ReadingView' })
/** Bytes as they are read; sent as a file, never as JSON. */
export const segmentsFile = z.unknown() as z.ZodType<Readonly<{ stream: AsyncIterable<Uint8Array>; name: string }>>

export const packageView = z
  .object({
    id: z.string(),
    madeAt: z.string(),
    /** Bytes of the archive. */
    size: z.number().int(),
    /** SHA-256 of the manifest: what the ledger knows the package by. */
    sha256: z.string(),
    /** The time-stamping authority that is asked, and when it says that the package existed; no time while it has not answered. */
    stampedBy: z.string().optional(),
    stampedAt: z.string().optional(),
  })
  .meta({ id: 'PackageView' })
export const packagesView = z.object({ items: z.array(packageView) }).meta({ id: 'PackagesView' })

/** Notices that an exhibit went out because it clears an accused person. */
export const noticesView = z
  .object({
    items: z
      .array(
        z.object({
          id: z.string(),
          direction: z.enum(['given', 'received']),
          node: z.string(),
          state: z.enum(['sent', 'owed', 'new', 'seen']),
          notice: z.object({
            exhibits: z
              .array(
                z.object({
                  number: z.string(),
                  conditions: z.array(z.object({ kind: z.enum(conditionKinds), basis: z.string() })).readonly(),
                }),
              )
              .readonly(),
            doing: z.enum(['proceed', 'copy', 'disclose']),
            proceeding: z.string().optional(),
            why: z.string(),
            by: z.string(),
            authority: z.string(),
          }),
          at: z.string(),
          doneBy: z.string().optional(),
          doneAt: z.string().optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ExculpatoryNoticesView' })
