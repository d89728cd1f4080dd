/** What officers hand in at this door, checked before anyone reads it. */
import { z } from 'zod'
import { conditionForm } from '../../evidence/forms.ts'
import { idOf, line, prose } from '../../kernel/words.ts'
import { assuranceKinds, stages } from './consent.ts'
import { consentUse } from './letters.ts'

export const caseParams = z.object({ case: idOf<'case'>() })
export const consentParams = z.object({ case: idOf<'case'>(), id: idOf<'consent'>() })
export const assuranceParams = z.object({ case: idOf<'case'>(), id: idOf<'assurance'>() })

export const askForm = z
  .object({
    exhibits: z.array(idOf<'exhibit'>()).min(1).max(50),
    use: consentUse,
    reasons: prose(4000),
  })
  .meta({ id: 'ConsentAskForm' })

export const answerForm = z
  .object({
    version: z.int().positive(),
    verdict: z.enum(['granted', 'refused']),
    /** How far the consent goes, or why it is refused. */
    terms: prose(4000),
    conditions: z.array(conditionForm).max(20).default([]),
  })
  .meta({ id: 'ConsentAnswerForm' })
export const withdrawForm = z.object({ version: z.int().positive(), reason: prose(4000) }).meta({ id: 'ConsentWithdrawForm' })
export const giveForm = z.object({ version: z.int().positive() }).meta({ id: 'ConsentGiveForm' })

export const assureForm = z
  .object({
    request: idOf<'request'>(),
    kind: z.enum(assuranceKinds),
    words: prose(4000),
    basis: line(200),
    everyDays: z.int().min(1).max(730).default(90),
  })
  .meta({ id: 'AssureForm' })

export const reportForm = z
  .object({
    stage: z.enum(stages),
    text: prose(4000),
    /** The proceedings are over: the assurance ends on this side, and the other side is told. */
    final: z.boolean().default(false),
  })
  .meta({ id: 'AssuranceReportForm' })

export const watchForm = z
  .object({
    everyDays: z.int().min(1).max(730).optional(),
    nextOn: z.iso.date().optional(),
    /** How the case ended: ends the watch over an assurance that was received. */
    ending: prose(2000).optional(),
  })
  .meta({ id: 'AssuranceWatchForm' })

export type WithdrawForm = z.infer<typeof withdrawForm>
export type AskForm = z.infer<typeof askForm>
export type AnswerForm = z.infer<typeof answerForm>
export type AssureForm = z.infer<typeof assureForm>
export type ReportForm = z.infer<typeof reportForm>
export type WatchForm = z.infer<typeof watchForm>
