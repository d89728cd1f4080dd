/** Every kind of letter this node knows and the schema of its body: what wire/ publishes. Each is owned by the room whose handler takes it. */
import type { ZodType } from 'zod'
import { kinds as assistance, declinedLetter, eventLetter, requestLetter, stepLetter } from '../assistance/letters.ts'
import { arrivedKind, arrivedLetter } from '../evidence/haul/letter.ts'
import {
  answerLetter,
  kinds as intelligence,
  messageLetter,
  noticeStepLetter,
  noticeLetter as policeNotice,
  queryLetter,
  recalledLetter,
  recallLetter,
  recordLetter,
} from '../intelligence/letters.ts'
import { noticeKind, noticeLetter } from '../protection/notice.ts'
import {
  askLetter,
  kinds as blind,
  answerLetter as blindAnswerLetter,
  callLetter,
  offerLetter,
} from '../screening/blind/letters.ts'

export const bodySchemas: Readonly<Record<string, ZodType>> = {
  [assistance.request]: requestLetter,
  [assistance.step]: stepLetter,
  [assistance.event]: eventLetter,
  [assistance.declined]: declinedLetter,
  [arrivedKind]: arrivedLetter,
  [noticeKind]: noticeLetter,
  [blind.offer]: offerLetter,
  [blind.ask]: askLetter,
  [blind.answer]: blindAnswerLetter,
  [blind.call]: callLetter,
  [intelligence.query]: queryLetter,
  [intelligence.answer]: answerLetter,
  [intelligence.record]: recordLetter,
  [intelligence.recall]: recallLetter,
  [intelligence.recalled]: recalledLetter,
  [intelligence.message]: messageLetter,
  [intelligence.notice]: policeNotice,
  [intelligence.noticeStep]: noticeStepLetter,
}
