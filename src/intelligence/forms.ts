/** What callers hand in, checked before anyone reads it. */
import { z } from 'zod'
import { idOf, idPattern, line, prose } from '../kernel/words.ts'
import { purposes } from '../protection/decision/attributes.ts'
import { described } from '../screening/compare/described.ts'
import { verdicts } from './identity/identity.ts'
import { messageKinds, noticeContent, paces, refusalGrounds } from './letters.ts'
import { criminalRecord } from './messages/criminalRecord.ts'
import { colours } from './notices/colour.ts'
import { outcomes } from './notices/notice.ts'
import { grounds } from './owner/arrangement.ts'
import { handling } from './record/handling.ts'
import { recordKinds } from './record/kinds.ts'
import { categories, saying, shares } from './record/record.ts'

const node = z.string().regex(idPattern)
const day = z.iso.date()
const inCase = { case: idOf<'case'>() }
const why = { purpose: z.enum(purposes), basis: prose(2000), reason: prose(2000) }
const plain = handling.default({ codes: ['H0'], onlyRecipients: [], notStates: [], onlyPurposes: [] })
const limit = z.coerce.number().int().min(1).max(200).default(100)
const version = z.number().int().positive()

export const recordParams = z.object({ id: idOf<'record'>() })
export const statementParams = z.object({ id: idOf<'record'>(), statement: idOf<'statement'>() })
export const queryParams = z.object({ id: idOf<'query'>() })
export const hitParams = z.object({ id: idOf<'query'>(), hit: idOf<'hit'>() })
export const noticeParams = z.object({ id: z.string().regex(idPattern) })
export const nodeParams = z.object({ node: idOf<'node'>() })
export const caseParams = z.object(inCase)
export const copyParams = z.object({ ...inCase, node, reference: line(80) })
export const copyNoteForm = z.object({ text: prose(4000) }).meta({ id: 'IntelligenceCopyNoteForm' })
export const judgementParams = z.object({ ...inCase, id: idOf<'judgement'>() })

export const listQuery = z.object({ case: z.string().regex(idPattern).optional(), limit })
export const consultationQuery = z.object({ record: z.string().regex(idPattern).optional(), limit })
/** The record as it was known at the end of a day. */
export const knownQuery = z.object({ knownOn: day.optional() })
export const reachQuery = z.object({ purpose: z.enum(purposes).default('investigation') })

const reaching = {
  share: z.enum(shares),
  contact: prose(500),
  handling: plain,
  reviewBy: day,
  misused: z.boolean().default(false),
}
export const recordForm = z
  .object({
    ...inCase,
    kind: z.enum(recordKinds),
    category: z.enum(categories).optional(),
    ...reaching,
    statements: z.array(saying).min(1).max(200),
  })
  .meta({ id: 'IntelligenceRecordForm' })
export const stateForm = saying.extend({ version }).meta({ id: 'IntelligenceStateForm' })
export const shareForm = z.object({ ...reaching, version }).meta({ id: 'IntelligenceShareForm' })
export const reasonForm = z.object({ reason: prose(1000) }).meta({ id: 'IntelligenceReasonForm' })

export const askForm = z
  .object({
    ...inCase,
    ...why,
    subject: described,
    /** Partners that are asked; our own records always are. */
    partners: z.array(node).max(200).default([]),
    /** What is entered later is told up to this day. */
    until: day.optional(),
  })
  .meta({ id: 'IntelligenceAskForm' })
export const verdictForm = z.object({ verdict: z.enum(verdicts), reason: prose(1000) }).meta({ id: 'IntelligenceVerdictForm' })

export const handForm = z.object({ to: node, ...why, about: line(80).optional() }).meta({ id: 'IntelligenceHandForm' })
/** 0 answers nothing. */
const asks = z.number().int().min(0).max(1_000_000)
export const arrangeForm = z
  .object({
    ground: z.enum(grounds),
    source: prose(1000),
    answers_h: z.number().int().min(1).max(8760).optional(),
    asks_hour: asks.optional(),
    asks_day: asks.optional(),
  })
  .meta({ id: 'IntelligenceArrangeForm' })

export const messageForm = z
  .object({
    ...inCase,
    ...why,
    /** The partner; a reply goes to whoever asked. */
    to: node,
    kind: z.enum(messageKinds),
    pace: z.enum(paces).default('normal'),
    title: line(200),
    body: prose(20_000),
    about: line(80).optional(),
    /** Asks for a criminal record, or answers a request that did. */
    criminalRecord: criminalRecord.optional(),
    replyTo: z.string().regex(idPattern).optional(),
    handling: plain,
  })
  .meta({ id: 'IntelligenceMessageForm' })
export const delayForm = z
  .object({ until: z.iso.datetime(), authorisation: line(500), reasons: prose(2000) })
  .meta({ id: 'IntelligenceDelayForm' })
export const declineForm = z
  .object({ ground: z.enum(refusalGrounds), reasons: prose(2000) })
  .meta({ id: 'IntelligenceDeclineForm' })
export const messageParams = z.object({ id: z.string().regex(idPattern) })

export const noticeForm = z
  .object({
    ...inCase,
    colour: z.enum(colours),
    recipients: z.array(node).min(1).max(200),
    content: noticeContent.extend({ handling: plain }),
    expires: day,
  })
  .meta({ id: 'IntelligenceNoticeForm' })
export const checkForm = z.object({ outcome: z.enum(outcomes), reason: prose(2000) }).meta({ id: 'IntelligenceCheckForm' })
export const endForm = z
  .object({ step: z.enum(['recalled', 'not-executed']), reason: prose(1000) })
  .meta({ id: 'IntelligenceEndForm' })

export const identityForm = z
  .object({ ...inCase, one: line(80), other: line(80), verdict: z.enum(verdicts), reason: prose(1000) })
  .meta({ id: 'IntelligenceIdentityForm' })

export type RecordForm = z.infer<typeof recordForm>
export type StateForm = z.infer<typeof stateForm>
export type ShareForm = z.infer<typeof shareForm>
export type AskForm = z.infer<typeof askForm>
export type VerdictForm = z.infer<typeof verdictForm>
export type HandForm = z.infer<typeof handForm>
export type ArrangeForm = z.infer<typeof arrangeForm>
export type MessageForm = z.infer<typeof messageForm>
export type DelayForm = z.infer<typeof delayForm>
export type DeclineForm = z.infer<typeof declineForm>
export type NoticeForm = z.infer<typeof noticeForm>
export type CheckForm = z.infer<typeof checkForm>
export type IdentityForm = z.infer<typeof identityForm>
