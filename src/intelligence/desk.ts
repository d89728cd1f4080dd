/** Everything an officer can do in this room, and the letters it takes in. */
import type { Handler } from '../federation/letter.ts'
import { bulkDesk } from './bulk/desk.ts'
import { feedingDesk } from './feeding/desk.ts'
import { pullDesk } from './feeding/pull/desk.ts'
import { zoneDesk } from './identifiers/desk.ts'
import { identityDesk } from './identity/desk.ts'
import { messagesDesk } from './messages/desk.ts'
import { messageStepsDesk } from './messages/steps/desk.ts'
import { noticesDesk } from './notices/desk.ts'
import { ownerDesk } from './owner/desk.ts'
import { recallDesk } from './owner/recall/desk.ts'
import { packDesk } from './pack/desk.ts'
import { permissionDesk } from './permission/desk.ts'
import { answering } from './query/answering/desk.ts'
import { queryDesk } from './query/desk.ts'
import { listAnswers } from './query/lists/desk.ts'
import { recordDesk } from './record/desk.ts'
import type { IntelligenceTools } from './tools.ts'

export type { IntelligenceTools }

export function intelligenceDesk(tools: IntelligenceTools) {
  const answers = answering(tools)
  const records = recordDesk(tools, answers)
  const inLists = listAnswers(tools)
  const query = queryDesk(tools, answers, inLists)
  const bulk = bulkDesk(tools, query)
  const pack = packDesk(tools)
  const zone = zoneDesk(tools)
  const owner = ownerDesk(tools, records)
  const recall = recallDesk(tools, records)
  const messages = messagesDesk(tools)
  const messageSteps = messageStepsDesk(tools)
  const permission = permissionDesk(tools)
  const notices = noticesDesk(tools)
  const feeding = feedingDesk(tools, answers)
  const pulls = pullDesk(tools)
  const handlers = [
    answers.queryHandler,
    query.answerHandler,
    owner.recordHandler,
    recall.recallHandler,
    recall.recalledHandler,
    messages.messageHandler,
    messageSteps.stepHandler,
    permission.permissionHandler,
    permission.permissionAnswerHandler,
    notices.noticeHandler,
    notices.noticeStepHandler,
  ] as readonly unknown[] as readonly Handler[]
  const identity = identityDesk(tools)
  return {
    records,
    feeding,
    pulls,
    query,
    inLists,
    bulk,
    zone,
    pack,
    owner,
    recall,
    messages,
    messageSteps,
    permission,
    notices,
    identity,
    handlers,
  }
}
export type IntelligenceDesk = ReturnType<typeof intelligenceDesk>
