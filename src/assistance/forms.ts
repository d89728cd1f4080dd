/** What an officer hands in, checked before anyone reads it. The details of the shared steps stand in life/steps.ts. */
import { z } from 'zod'
import { pageQuery } from '../kernel/page.ts'
import { idPattern } from '../kernel/words.ts'
import { content } from './content.ts'
import { documentForms } from './document.ts'
import { states } from './life/life.ts'
import { answered, condition, consultTopics, impossible, measureResult, outcome, question } from './life/steps.ts'
import { views } from './orders/certificates.ts'
import { free } from './words.ts'

const id = z.string().regex(idPattern)
const line = free(500).trim()
const prose = free(20_000).trim()
const version = z.number().int().min(1)

export const requestParams = z.object({ id })
const placed = z.coerce.number().int().min(1).max(2_147_483_647)
export const compareParams = z.object({ id, a: placed, b: placed })

export const newRequestForm = z
  .object({
    case: id,
    /** The partner's node, e.g. `ng-central`. */
    to: free(80).min(2),
    instrument: free(60).min(1),
    title: line.default(''),
    /** The drafter's language; texts of the template begin in it. */
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .default('en'),
    /** A template that was kept, or a request of the same case, whose words the draft begins with. */
    template: id.optional(),
    like: id.optional(),
  })
  .meta({ id: 'NewRequestForm' })

export const sorts = ['due', 'moved', 'created'] as const
export const listQuery = pageQuery.extend({
  state: z.enum(states).optional(),
  side: z.enum(['requesting', 'requested']).optional(),
  instrument: free(60).optional(),
  partner: free(80).optional(),
  assignee: free(64).optional(),
  waitsFor: z.enum(['us', 'them', 'nobody']).optional(),
  /** A question after progress has no answer yet. */
  silent: z.enum(['yes']).optional(),
  label: free(40).optional(),
  case: id.optional(),
  /** Words of the title, reference or names. */
  q: free(200).optional(),
  sort: z.enum(sorts).default('due'),
})

/** The whole content as it stands in the editor, and the version it was read at. */
export const saveForm = z.object({ version, content }).meta({ id: 'SaveRequestForm' })
/** Which form, and of an order on data for whom. */
export const documentQuery = z.object({ form: z.enum(documentForms).optional(), view: z.enum(views).optional() })
export const basesQuery = z.object({ on: z.iso.date().optional() })

const override = z.object({ check: free(120).min(1), reason: prose.min(1) })
export const submitForm = z.object({ version, overrides: z.array(override).max(100).default([]) }).meta({ id: 'SubmitForm' })
export const returnForm = z
  .object({
    version,
    comments: z
      .array(z.object({ pointer: free(300), text: prose.min(1) }))
      .max(100)
      .default([]),
    message: prose.default(''),
  })
  .meta({ id: 'ReturnForm' })
export const versionForm = z.object({ version }).meta({ id: 'VersionForm' })
export const transmitForm = z.object({ version, overrides: z.array(override).max(100).default([]) }).meta({ id: 'TransmitForm' })
export const oralForm = z
  .object({ version, agreedUnder: prose.min(1), spokenTo: line.min(1), message: prose.default('') })
  .meta({ id: 'OralNoticeForm' })

export const acknowledgeForm = z.object({ version, contact: line.default('') }).meta({ id: 'AcknowledgeForm' })
export const returnToSenderForm = z
  .object({ version, reasons: prose, competent: line.default('') })
  .meta({ id: 'ReturnToSenderForm' })
export const forwardForm = z
  .object({ version, authority: line.min(1), place: line.default(''), message: prose.default('') })
  .meta({ id: 'ForwardForm' })
export const assessForm = z.object({ version, authority: line.default('') }).meta({ id: 'AssessForm' })
export const askForm = z
  .object({
    version,
    questions: z
      .array(question.omit({ id: true }))
      .min(1)
      .max(50),
    impossible: impossible.optional(),
  })
  .meta({ id: 'AskForm' })
/** `content` is the whole corrected text, when an answer changes it: it becomes the next version. */
export const answerForm = z
  .object({ version, answers: z.array(answered).min(1).max(50), content: content.optional() })
  .meta({ id: 'AnswerForm' })
export const consultForm = z
  .object({ version, topic: z.enum(consultTopics), message: prose.min(1), ground: free(60).optional() })
  .meta({ id: 'ConsultForm' })
/** With conditions the request becomes conditional until the requesting side accepts them. */
export const acceptForm = z
  .object({
    version,
    outcomes: z.array(outcome).min(1).max(50),
    conditions: z
      .array(condition.omit({ id: true }))
      .max(20)
      .default([]),
  })
  .meta({ id: 'AcceptForm' })
export const postponeForm = z
  .object({ version, ground: free(60), reasons: prose, review: z.union([z.iso.date(), z.literal('')]) })
  .meta({ id: 'PostponeForm' })
export const resumeForm = z.object({ version, message: prose.default('') }).meta({ id: 'ResumeForm' })
export const refuseForm = z.object({ version, ground: free(60).min(1), reasons: prose }).meta({ id: 'RefuseForm' })
export const executeForm = z
  .object({ version, authority: line.default(''), message: prose.default('') })
  .meta({ id: 'ExecuteForm' })
export const extendForm = z
  .object({
    version,
    rule: free(60).min(1),
    days: z.number().int().min(1).max(365),
    reasons: prose,
    estimate: z.iso.date(),
  })
  .meta({ id: 'ExtendForm' })
/** Exhibits of this node's own case file; `complete: false` sends a part. */
export const resultsForm = z
  .object({
    version,
    complete: z.boolean(),
    message: prose.default(''),
    exhibits: z
      .array(z.object({ exhibit: id, measure: id.optional() }))
      .max(200)
      .default([]),
    /** They clear an accused person: no condition of a third State stands against that, and it is told. */
    exculpatory: z.boolean().optional(),
    /** What came of each measure. */
    measures: z.array(measureResult).max(50).optional(),
  })
  .meta({ id: 'ResultsForm' })
export const withdrawForm = z.object({ version, reasons: prose }).meta({ id: 'WithdrawForm' })

export const noteForm = z.object({ text: prose.min(1) }).meta({ id: 'NoteForm' })
/** An officer who is a member of the case; left out, nobody. */
export const assignForm = z.object({ officer: id.optional() }).meta({ id: 'AssignForm' })
