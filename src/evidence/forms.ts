/** What callers and partners hand in, checked before anyone reads it. */
import { z } from 'zod'
import type { Id, NodeId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import { pageQuery } from '../kernel/page.ts'
import { idOf, line, prose } from '../kernel/words.ts'
import { conditionKinds } from './conditions.ts'
import { languages } from './court/manifest.ts'
import { custodyActions, enteredActions, firstActions } from './custody.ts'
import { privilegeMarks } from './exhibit.ts'

const mime = z.string().regex(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,60}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,100}$/)
const fileName = line(255).refine((name) => !/[/\\]/.test(name), 'file-name-with-slash')
const storedInstant = z.iso.datetime({ precision: 3 }) as unknown as z.ZodType<Instant>
const day = z.iso.date() as unknown as z.ZodType<CalendarDate>
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const caseParams = z.object({ case: idOf<'case'>() })
export const exhibitParams = z.object({ case: idOf<'case'>(), id: idOf<'exhibit'>() })
export const exhibitQuery = pageQuery

const originWords = {
  request: line(80).optional(),
  measure: line(200).optional(),
  authority: line(200),
  place: line(200),
  tool: line(200).optional(),
}

/** Where a thing comes from, as an officer says it. */
export const originForm = z.object({ ...originWords, collectedAt: z.iso.datetime({ offset: true }) })

const registerForm = z.object({
  name: fileName,
  mime,
  origin: originForm,
  derivedFrom: z.array(idOf<'exhibit'>()).max(50).default([]),
  privileged: z.boolean().default(false),
  action: z.enum(firstActions).default('acquired'),
  purpose: prose(2000),
})

export const addForm = registerForm
  .extend({
    /** The file, base64 (RFC 4648 section 4); 10 MiB at most once decoded. */
    contentBase64: z.string(),
  })
  .meta({ id: 'ExhibitAddForm' })

/** A file that follows in segments; its size is known before. */
export const uploadForm = registerForm
  .extend({
    size: z.int().positive(),
    /** For the filter team: the case learns of it only once it is released. */
    behindWall: z.boolean().optional(),
  })
  .meta({ id: 'UploadForm' })
export const uploadParams = z.object({ case: idOf<'case'>(), id: idOf<'upload'>() })
export const uploadQuery = z.object({ offset: z.coerce.number().int().min(0) })
/** SHA-256 over the SHA-256 of every segment, in their order. */
export const finishForm = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) }).meta({ id: 'UploadFinishForm' })
export const readingParams = z.object({ case: idOf<'case'>(), id: idOf<'reading'>() })
export const readingQuery = z.object({ first: z.coerce.number().int().min(0), count: z.coerce.number().int().min(1).max(64) })

export const openForm = z
  .object({
    purpose: prose(2000),
    /** To look at in the portal, or as a file that is taken away. */
    as: z.enum(['view', 'file']).default('file'),
    /** Ids of the conditions that were on the screen. */
    conditionsSeen: z.array(z.string().max(80)).max(200).default([]),
  })
  .meta({ id: 'ExhibitOpenForm' })

export const custodyForm = z
  .object({
    action: z.enum(enteredActions),
    where: line(200),
    purpose: prose(2000),
    authority: line(200),
    change: z.object({ what: prose(2000), why: prose(2000) }).optional(),
  })
  .meta({ id: 'CustodyForm' })

export const conditionForm = z
  .object({
    kind: z.enum(conditionKinds),
    basis: line(200),
    text: prose(2000).optional(),
    allowed: z.array(line(80)).max(50).default([]),
    until: day.optional(),
    exculpatoryExit: z.boolean().default(true),
  })
  .refine((form) => form.kind !== 'delete_by' || form.until !== undefined, { path: ['until'], message: 'required' })
  .meta({ id: 'ConditionForm' })

/** What a use would be, as far as conditions ask: which proceedings, of which nature, and whether it clears an accused person. */
export const useWords = {
  /** Reference of the proceedings it would serve. */
  proceeding: line(80).optional(),
  fiscal: z.boolean().default(false),
  /** A sentence of death is possible in these proceedings. */
  deathPenalty: z.boolean().default(false),
  /** It clears an accused person: no condition stands against that, and who imposed one is told. */
  exculpatory: z.boolean().default(false),
}

export const copyForm = z
  .object({
    /** The case it is copied to; the officer belongs to both. */
    to: idOf<'case'>(),
    purpose: prose(2000),
    authority: line(200),
    ...useWords,
    conditionsSeen: z.array(z.string().max(80)).max(200).default([]),
  })
  .meta({ id: 'ExhibitCopyForm' })
export const noticeParams = z.object({ case: idOf<'case'>(), id: idOf<'notice'>() })

export const reasonForm = z.object({ reason: prose(2000) }).meta({ id: 'ExhibitReasonForm' })

/** A package for a court: which exhibits, with their content or their digests, for which proceedings. */
export const packageForm = z
  .object({
    exhibits: z.array(idOf<'exhibit'>()).min(1).max(20_000),
    contents: z.enum(['files', 'digests']).default('files'),
    language: z.enum(languages).default('en'),
    purpose: prose(2000),
    authority: line(200).optional(),
    ...useWords,
    conditionsSeen: z.array(z.string().max(80)).max(20_000).default([]),
  })
  .meta({ id: 'PackageForm' })
export const packageParams = z.object({ case: idOf<'case'>(), id: idOf<'package'>() })

const node = z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,60}$/) as unknown as z.ZodType<NodeId>

export const useCondition = z
  .object({
    id: idOf<'condition'>() as z.ZodType<Id<'condition'>>,
    kind: z.enum(conditionKinds),
    basis: line(500),
    imposedBy: node,
    imposedAt: storedInstant,
    text: prose(2000).optional(),
    allowed: z.array(line(80)).max(50).readonly(),
    until: day.optional(),
    exculpatoryExit: z.boolean(),
    consents: z
      .array(
        z.object({
          for: line(80),
          by: node,
          at: storedInstant,
          uses: z
            .object({
              doing: z.enum(['proceed', 'copy', 'disclose']),
              to: node.optional(),
              fiscal: z.boolean().optional(),
              deathPenalty: z.boolean().optional(),
            })
            .optional(),
          terms: prose(2000).optional(),
        }),
      )
      .max(200)
      .readonly(),
  })
  .meta({ id: 'UseCondition' })

export const custodyEvent = z
  .object({
    seq: z.number().int().positive(),
    action: z.enum(custodyActions),
    at: storedInstant,
    by: z.object({ node, officer: idOf<'officer'>().optional(), name: line(200) }),
    where: line(200),
    purpose: prose(2000),
    authority: line(200),
    to: node.optional(),
    change: z.object({ what: prose(2000), why: prose(2000) }).optional(),
    prev: sha256,
    hash: sha256,
    seal: z.object({ key: z.string().max(200), value: z.string().max(8000) }),
  })
  .meta({ id: 'CustodyEvent' })

const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/)
const sealedWords = z.object({
  root: sha256,
  header: base64url(120),
  wrapped: z.object({ key: z.string().regex(/^[0-9a-f]{16}$/), enc: base64url(1600), ciphertext: base64url(80) }),
})

/** Under which conditions a node handed an exhibit over, signed by it: `seal` is over `comity handed-under 1` and the digest of the rest. */
const handedUnder = z
  .object({
    by: node,
    to: node,
    custody: sha256,
    conditions: z.array(useCondition).max(200).readonly(),
    served: z.object({
      proceeding: line(80).optional(),
      deathPenalty: z.boolean().optional(),
      exculpatory: z.boolean().optional(),
    }),
    seal: z.object({ key: z.string().max(200), value: z.string().max(8000) }),
  })
  .meta({ id: 'HandedUnder' })

/** An exhibit on its way inside a sealed letter: content, custody and conditions in one. */
export const packedExhibit = z
  .object({
    id: idOf<'exhibit'>(),
    number: line(120),
    name: fileName,
    mime,
    size: z.number().int().nonnegative(),
    sha256,
    /** The content itself; absent when it is fetched beside the letter. */
    contentBase64: z.string().optional(),
    /** Content that is fetched beside the letter: its root, its FLOE header, and its key sealed to the recipient. */
    sealed: sealedWords.optional(),
    origin: z.object({ ...originWords, collectedAt: storedInstant }),
    derivedFrom: z.array(idOf<'exhibit'>()).max(50).readonly(),
    privilege: z.enum(privilegeMarks),
    conditions: z.array(useCondition).max(200).readonly(),
    custody: z.array(custodyEvent).max(10_000).readonly(),
    /** What each node that handed it over signed about the conditions; absent from nodes of the version before. */
    handed: z.array(handedUnder).max(200).readonly().optional(),
  })
  .refine((it) => (it.contentBase64 === undefined) !== (it.sealed === undefined), 'content-once')
  .meta({ id: 'PackedExhibit' })

export type CopyForm = z.infer<typeof copyForm>
export type AddForm = z.infer<typeof addForm>
export type RegisterForm = z.infer<typeof registerForm>
export type PackageForm = z.infer<typeof packageForm>
export type UploadForm = z.infer<typeof uploadForm>
export type OpenForm = z.infer<typeof openForm>
export type CustodyForm = z.infer<typeof custodyForm>
export type ConditionForm = z.infer<typeof conditionForm>
export type PackedExhibit = z.infer<typeof packedExhibit>
