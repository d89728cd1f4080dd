/** Every kind of letter this node knows and the schema of its body: what wire/ publishes. Each is owned by the room whose handler takes it. */
import type { ZodType } from 'zod'
import { kinds as assistance, declinedLetter, eventLetter, requestLetter, stepLetter } from '../assistance/letters.ts'
import { arrivedKind, arrivedLetter } from '../evidence/haul/letter.ts'
import { noticeKind, noticeLetter } from '../protection/notice.ts'
import { eventsKind, eventsLetter } from '../teams/letters.ts'

export const bodySchemas: Readonly<Record<string, ZodType>> = {
  [assistance.request]: requestLetter,
  [assistance.step]: stepLetter,
  [assistance.event]: eventLetter,
  [assistance.declined]: declinedLetter,
  [arrivedKind]: arrivedLetter,
  [noticeKind]: noticeLetter,
  [eventsKind]: eventsLetter,
}
