/** Every kind of letter this node knows and the schema of its body: what wire/ publishes. Each is owned by the room whose handler takes it. */
import type { ZodType } from 'zod'
import { answerLetter, askLetter, assuranceLetter, consentKinds, reportLetter } from '../assistance/consent/letters.ts'
import { kinds as assistance, declinedLetter, eventLetter, requestLetter, stepLetter } from '../assistance/letters.ts'
import { arrivedKind, arrivedLetter } from '../evidence/haul/letter.ts'
import { noticeKind as exculpatoryKind, noticeLetter as exculpatoryLetter } from '../evidence/uses/letter.ts'
import { noticeKind, noticeLetter } from '../protection/notice.ts'

export const bodySchemas: Readonly<Record<string, ZodType>> = {
  [assistance.request]: requestLetter,
  [assistance.step]: stepLetter,
  [assistance.event]: eventLetter,
  [assistance.declined]: declinedLetter,
  [consentKinds.ask]: askLetter,
  [consentKinds.answer]: answerLetter,
  [consentKinds.assurance]: assuranceLetter,
  [consentKinds.report]: reportLetter,
  [arrivedKind]: arrivedLetter,
  [exculpatoryKind]: exculpatoryLetter,
  [noticeKind]: noticeLetter,
}
