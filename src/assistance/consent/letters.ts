/** What is written about consent and assurances. wire/ holds the JSON Schema of each, made from these. */
import { z } from 'zod'
import { useCondition } from '../../evidence/forms.ts'
import { idOf, line, prose } from '../../kernel/words.ts'
import { assuranceKinds, stages } from './consent.ts'

const node = z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,60}$/)
const exhibit = idOf<'exhibit'>()

export const consentUse = z.object({
  doing: z.enum(['proceed', 'copy', 'disclose', 'keep']),
  /** The last day of keeping that is asked for, with `keep`. */
  until: z.iso.date().optional(),
  to: node.optional(),
  fiscal: z.boolean().optional(),
  deathPenalty: z.boolean().optional(),
  proceeding: line(80),
})

export const askLetter = z
  .object({
    v: z.literal(1),
    consent: idOf<'consent'>(),
    asked: z.object({
      exhibits: z
        .array(
          z.object({
            id: exhibit,
            number: line(120),
            name: line(255),
            from: z.array(exhibit).max(200).readonly(),
            conditions: z.array(useCondition).min(1).max(200).readonly(),
          }),
        )
        .min(1)
        .max(50)
        .readonly(),
      use: consentUse,
      reasons: prose(4000),
      by: line(200),
      authority: line(200),
    }),
  })
  .meta({ id: 'ConsentAskedLetter' })

export const answerLetter = z
  .object({
    v: z.literal(1),
    consent: idOf<'consent'>(),
    answer: z.object({
      verdict: z.enum(['granted', 'refused']),
      terms: prose(4000),
      conditions: z.array(useCondition).max(20).readonly(),
      by: line(200),
      authority: line(200),
    }),
  })
  .meta({ id: 'ConsentAnsweredLetter' })

/** A given consent taken back: what was done under it stands, nothing more is done. */
export const withdrawalLetter = z
  .object({
    v: z.literal(1),
    consent: idOf<'consent'>(),
    reasons: prose(4000),
    by: line(200),
    authority: line(200),
  })
  .meta({ id: 'ConsentWithdrawnLetter' })

/** An assurance given in words, beside those that the acceptance of a condition carries. */
export const assuranceLetter = z
  .object({
    v: z.literal(1),
    assurance: idOf<'assurance'>(),
    request: idOf<'request'>(),
    kind: z.enum(assuranceKinds),
    words: prose(4000),
    basis: line(200),
    by: line(200),
  })
  .meta({ id: 'AssuranceLetter' })

/** How the proceedings stand that an assurance watches over. `final` says that they are over. */
export const reportLetter = z
  .object({
    v: z.literal(1),
    assurance: idOf<'assurance'>(),
    report: idOf<'report'>(),
    stage: z.enum(stages),
    text: prose(4000),
    by: line(200),
    final: z.boolean(),
  })
  .meta({ id: 'AssuranceReportLetter' })

export type AskLetter = z.infer<typeof askLetter>
export type AnswerLetter = z.infer<typeof answerLetter>
export type WithdrawalLetter = z.infer<typeof withdrawalLetter>
export type AssuranceLetter = z.infer<typeof assuranceLetter>
export type ReportLetter = z.infer<typeof reportLetter>

export const consentKinds = {
  ask: 'assistance.consent-asked',
  answer: 'assistance.consent-answered',
  withdrawal: 'assistance.consent-withdrawn',
  assurance: 'assistance.assurance',
  report: 'assistance.assurance-report',
} as const
