/** What nodes write to each other about records. wire/ holds the JSON Schema of each, made from these. */
import { z } from 'zod'
import { idPattern, line, prose } from '../kernel/words.ts'
import { purposes } from '../protection/decision/attributes.ts'
import { described } from '../screening/compare/described.ts'
import { criminalRecord } from './messages/criminalRecord.ts'
import { colours } from './notices/colour.ts'
import { declinedFor } from './query/answering/quota.ts'
import { handling } from './record/handling.ts'
import { recordKinds } from './record/kinds.ts'
import { categories, saying } from './record/record.ts'

const id = z.string().regex(idPattern)
const reference = line(80)
const why = {
  /** Who asks: an officer of the asking authority, by name. */
  officer: line(300),
  authority: line(500),
  purpose: z.enum(purposes),
  basis: prose(2000),
  reason: prose(2000),
  caseReference: line(80),
}

export const levels = ['hit', 'possible', 'none'] as const
export type Level = (typeof levels)[number]

/** Does your authority hold something about this subject? `until`: what is entered later is answered then, up to that day. */
export const queryLetter = z
  .object({ v: z.literal(1), query: id, subject: described, ...why, until: z.iso.datetime().optional() })
  .meta({ id: 'IntelligenceQueryLetter' })

/** What agreed, disagreed or is missing, by the name of the feature; values only where the owner says so. */
const compared = z.object({ feature: line(40), says: z.enum(['agreed', 'disagreed', 'missing']) })
export const shown = z.object({
  reference,
  contact: prose(500),
  level: z.enum(['hit', 'possible']),
  misused: z.boolean().optional(),
  kind: z.enum(recordKinds).optional(),
  category: z.enum(categories).optional(),
  names: z.array(line(300)).max(10).optional(),
  compared: z.array(compared).max(20).optional(),
})
export type Shown = Readonly<z.infer<typeof shown>>

/** The answer to a query. One that finds nothing and one that finds what may not be told are the same, member for member. */
export const answerLetter = z
  .object({
    v: z.literal(1),
    query: id,
    level: z.enum(levels),
    hits: z.array(shown).max(10),
    late: z.boolean(),
    /** Not looked up: as many questions were answered in this hour or day as are. Says nothing of what is held. */
    declined: z.enum(declinedFor).optional(),
  })
  .meta({ id: 'IntelligenceAnswerLetter' })

/** A record as its owner hands it over, with the conditions that go with it. */
export const handedRecord = z
  .object({
    reference,
    kind: z.enum(recordKinds),
    category: z.enum(categories).optional(),
    contact: prose(500),
    misused: z.boolean(),
    handling,
    reviewBy: z.iso.date(),
    statements: z.array(saying.omit({ withheld: true }).extend({ warnings: z.array(line(40)).max(10) })).max(200),
  })
  .meta({ id: 'IntelligenceHandedRecord' })
export type HandedRecord = Readonly<z.infer<typeof handedRecord>>

export const recordLetter = z
  .object({ v: z.literal(1), record: handedRecord, ...why, about: reference.optional() })
  .meta({ id: 'IntelligenceRecordLetter' })

/** The owner takes a record back: everything it gave of it is to be erased. */
export const recallLetter = z
  .object({ v: z.literal(1), recall: id, reference, reason: prose(1000), at: z.iso.datetime() })
  .meta({ id: 'IntelligenceRecallLetter' })

const count = z.number().int().min(0)
/** The recipient's word on what it erased, and what it flagged because something had been built on it. */
export const recalledLetter = z
  .object({
    v: z.literal(1),
    recall: id,
    reference,
    erased: z.object({ copies: count, hits: count }),
    flagged: z.object({ messages: count, judgements: count }),
    at: z.iso.datetime(),
  })
  .meta({ id: 'IntelligenceRecalledLetter' })

export const messageKinds = ['request', 'reply', 'spontaneous'] as const
/** Three of Directive (EU) 2023/977 Article 5; one between SIRENE bureaux, one after a match under Prüm II. */
export const paces = ['normal', 'urgent', 'urgent-direct', 'sirene', 'pruem'] as const
export const messageLetter = z
  .object({
    v: z.literal(1),
    message: id,
    thread: id,
    kind: z.enum(messageKinds),
    /** `urgent-direct`: urgent, and about what the asked authority can read at once (Directive (EU) 2023/977 Article 5). */
    pace: z.enum(paces),
    title: line(200),
    body: prose(20_000),
    ...why,
    /** The record it is about, by its owner's reference. */
    about: reference.optional(),
    handling,
    criminalRecord: criminalRecord.optional(),
  })
  .meta({ id: 'IntelligenceMessageLetter' })

/** Article 6(1) (a) to (g) of Directive (EU) 2023/977, one word each; from own knowledge. */
export const refusalGrounds = [
  'not-available',
  'requirements-not-met',
  'authorisation-refused',
  'category-not-allowed',
  'inaccurate',
  'security-or-safety',
  'minor-offence',
] as const
/** What becomes of a request but an answer in time: how long and why it is put off, or on which ground it is refused. */
export const messageStepLetter = z
  .object({
    v: z.literal(1),
    thread: id,
    step: z.enum(['delayed', 'refused']),
    until: z.iso.datetime().optional(),
    /** Which judicial authorisation is asked for. */
    authorisation: line(500).optional(),
    ground: z.enum(refusalGrounds).optional(),
    reasons: prose(2000),
    officer: line(300),
    authority: line(500),
  })
  .refine((it) => (it.step === 'delayed' ? it.until && it.authorisation : it.ground))
  .meta({ id: 'IntelligenceMessageStepLetter' })
export type MessageStepLetter = Readonly<z.infer<typeof messageStepLetter>>

/** `share`: passing on to one recipient, which H2 closes; `judicial`: proceedings, which H1 closes (Council document 6243/18). */
export const permissionUses = ['share', 'judicial'] as const
/** May what you own be used so? Asked of the owner, about a record that it handed over. */
export const permissionLetter = z
  .object({ v: z.literal(1), permission: id, reference, use: z.enum(permissionUses), recipient: id.optional(), ...why })
  .refine((it) => (it.use === 'share') === (it.recipient !== undefined))
  .meta({ id: 'IntelligencePermissionLetter' })
export type PermissionLetter = Readonly<z.infer<typeof permissionLetter>>

export const permissionAnswers = ['granted', 'refused', 'withdrawn'] as const
/** The owner's word; what is granted ends with its day, or when it is taken back. */
export const permissionAnswerLetter = z
  .object({
    v: z.literal(1),
    permission: id,
    answer: z.enum(permissionAnswers),
    until: z.iso.date().optional(),
    reasons: prose(2000),
    officer: line(300),
    authority: line(500),
  })
  .refine((it) => (it.answer === 'granted') === (it.until !== undefined))
  .meta({ id: 'IntelligencePermissionAnswerLetter' })
export type PermissionAnswerLetter = Readonly<z.infer<typeof permissionAnswerLetter>>

export const noticeContent = z
  .object({
    title: line(300),
    /** Whom or what it is about, as it is to be looked for. */
    subject: described,
    says: prose(5000),
    /** What is asked of whoever finds it. */
    action: prose(2000),
    /** Answers to the conditions of its colour, by their names. */
    conditions: z.record(z.string().max(60), z.union([line(500), z.boolean(), z.number()])),
    contact: prose(500),
    handling,
    /** Notices that belong with this one, by their references. */
    links: z.array(reference).max(20).optional(),
    /** Somebody else uses this person's identity: whoever is found may be the victim. */
    misused: z.boolean().optional(),
  })
  .meta({ id: 'IntelligenceNoticeContent' })
export const noticeLetter = z
  .object({
    v: z.literal(1),
    notice: id,
    reference,
    colour: z.enum(colours),
    content: noticeContent,
    authority: line(500),
    /** Who prepared it and who checked it: never one person. */
    preparedBy: line(300),
    checkedBy: line(300),
    expires: z.iso.date(),
  })
  .meta({ id: 'IntelligenceNoticeLetter' })
/** The issuer takes a notice back, or the recipient says that it is not executed there. */
export const noticeStepLetter = z
  .object({ v: z.literal(1), notice: id, step: z.enum(['recalled', 'not-executed']), reason: prose(1000), at: z.iso.datetime() })
  .meta({ id: 'IntelligenceNoticeStepLetter' })

export type QueryLetter = Readonly<z.infer<typeof queryLetter>>
export type AnswerLetter = Readonly<z.infer<typeof answerLetter>>
export type RecordLetter = Readonly<z.infer<typeof recordLetter>>
export type RecallLetter = Readonly<z.infer<typeof recallLetter>>
export type RecalledLetter = Readonly<z.infer<typeof recalledLetter>>
export type MessageLetter = Readonly<z.infer<typeof messageLetter>>
export type NoticeLetter = Readonly<z.infer<typeof noticeLetter>>
export type NoticeStepLetter = Readonly<z.infer<typeof noticeStepLetter>>

export const kinds = {
  query: 'intelligence.query',
  answer: 'intelligence.answer',
  record: 'intelligence.record',
  recall: 'intelligence.recall',
  recalled: 'intelligence.recalled',
  message: 'intelligence.message',
  messageStep: 'intelligence.message-step',
  permission: 'intelligence.permission',
  permissionAnswer: 'intelligence.permission-answer',
  notice: 'intelligence.notice',
  noticeStep: 'intelligence.notice-step',
} as const
