/** Every kind of letter this node knows and the schema of its body: what wire/ publishes. Each is owned by the room whose handler takes it. */
import type { ZodType } from 'zod'
import * as joint from '../analysis/money/joint/letters.ts'
import * as consent from '../assistance/consent/letters.ts'
import * as assistance from '../assistance/letters.ts'
import * as parallel from '../assistance/parallel/letters.ts'
import { arrivedKind, arrivedLetter } from '../evidence/haul/letter.ts'
import { noticeKind as exculpatoryKind, noticeLetter as exculpatoryLetter } from '../evidence/uses/letter.ts'
import * as intelligence from '../intelligence/letters.ts'
import * as notice from '../protection/notice.ts'
import { reckoningKind, reckoningLetter } from '../protection/reckoning/statement.ts'
import * as person from '../protection/rights/partners/letters.ts'
import * as blind from '../screening/blind/letters.ts'
import * as teams from '../teams/letters.ts'

export const bodySchemas: Readonly<Record<string, ZodType>> = {
  [assistance.kinds.request]: assistance.requestLetter,
  [assistance.kinds.step]: assistance.stepLetter,
  [assistance.kinds.event]: assistance.eventLetter,
  [assistance.kinds.declined]: assistance.declinedLetter,
  [consent.consentKinds.ask]: consent.askLetter,
  [consent.consentKinds.answer]: consent.answerLetter,
  [consent.consentKinds.withdrawal]: consent.withdrawalLetter,
  [consent.consentKinds.assurance]: consent.assuranceLetter,
  [consent.consentKinds.report]: consent.reportLetter,
  [parallel.coordinationKind]: parallel.coordinationLetter,
  [arrivedKind]: arrivedLetter,
  [exculpatoryKind]: exculpatoryLetter,
  [notice.noticeKind]: notice.noticeLetter,
  [notice.wordKind]: notice.wordLetter,
  [reckoningKind]: reckoningLetter,
  [person.personAskKind]: person.personAskLetter,
  [person.personAnswerKind]: person.personAnswerLetter,
  [blind.kinds.offer]: blind.offerLetter,
  [blind.kinds.ask]: blind.askLetter,
  [blind.kinds.answer]: blind.answerLetter,
  [blind.kinds.call]: blind.callLetter,
  [joint.jointKinds.proposal]: joint.proposalLetter,
  [joint.jointKinds.rows]: joint.rowsLetter,
  [joint.jointKinds.turned]: joint.turnedLetter,
  [joint.jointKinds.release]: joint.releaseLetter,
  [joint.jointKinds.end]: joint.endLetter,
  [intelligence.kinds.query]: intelligence.queryLetter,
  [intelligence.kinds.answer]: intelligence.answerLetter,
  [intelligence.kinds.record]: intelligence.recordLetter,
  [intelligence.kinds.recall]: intelligence.recallLetter,
  [intelligence.kinds.recalled]: intelligence.recalledLetter,
  [intelligence.kinds.message]: intelligence.messageLetter,
  [intelligence.kinds.messageStep]: intelligence.messageStepLetter,
  [intelligence.kinds.permission]: intelligence.permissionLetter,
  [intelligence.kinds.permissionAnswer]: intelligence.permissionAnswerLetter,
  [intelligence.kinds.notice]: intelligence.noticeLetter,
  [intelligence.kinds.noticeStep]: intelligence.noticeStepLetter,
  [teams.eventsKind]: teams.eventsLetter,
  [teams.materialKind]: teams.materialLetter,
}
