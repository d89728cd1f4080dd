/** What an officer can do with a request that a partner sent: each act becomes the next event of the one list, and is posted. */
import type { z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type * as forms from '../forms.ts'
import type { SharedStep, StepTaken } from '../life/steps.ts'
import type { RequestId } from '../request.ts'
import { type Moved, take } from '../sequencer.ts'
import type { AssistanceTools } from '../tools.ts'
import { conditionsOn, manifestItem, withConditions } from './conditions.ts'

type Form<Name extends keyof typeof forms> = (typeof forms)[Name] extends z.ZodType ? z.infer<(typeof forms)[Name]> : never

export function requestedDesk(tools: AssistanceTools) {
  /** A step whose words are all in the form. */
  const plain = <S extends SharedStep>(
    officer: Officer,
    id: RequestId,
    step: S,
    version: number,
    detail: unknown,
    at: Instant,
  ): Promise<Moved> => take(tools, officer, id, { version, step, at }, () => ({ taken: { step, detail } as StepTaken }))

  return {
    /** Confirms receipt; the letter that brought the request gets an official's word with it. */
    acknowledge: (officer: Officer, id: RequestId, { version, ...detail }: Form<'acknowledgeForm'>, at: Instant) =>
      take(tools, officer, id, { version, step: 'acknowledge', at }, async (sql, { request, given }) => {
        if (request.letter) await tools.confirm(sql, { message: request.letter, verdict: 'accepted', permit: given })
        return { taken: { step: 'acknowledge', detail } }
      }),

    /** Nobody here is competent, or no competent authority issued it. */
    returnToSender: (officer: Officer, id: RequestId, { version, ...detail }: Form<'returnToSenderForm'>, at: Instant) =>
      take(tools, officer, id, { version, step: 'return-to-sender', at }, async (sql, { request, given, life }) => {
        const undecided = life.state === 'delivered' && request.letter
        if (undecided && detail.reasons.trim())
          await tools.confirm(sql, { message: undecided, verdict: 'refused', permit: given, reason: detail.reasons })
        return { taken: { step: 'return-to-sender', detail } }
      }),

    forward: (officer: Officer, id: RequestId, { version, ...detail }: Form<'forwardForm'>, at: Instant) =>
      plain(officer, id, 'forward', version, detail, at),
    assess: (officer: Officer, id: RequestId, { version, ...detail }: Form<'assessForm'>, at: Instant) =>
      plain(officer, id, 'assess', version, detail, at),
    /** Of an order on data this can be Annex III: it says why the order cannot be executed as it stands. */
    ask: (officer: Officer, id: RequestId, { version, questions, impossible }: Form<'askForm'>, at: Instant) => {
      const named = questions.map((q) => ({ ...q, id: tools.newId<'question'>() }))
      return plain(officer, id, 'ask', version, { questions: named, ...(impossible && { impossible }) }, at)
    },

    /** In whole or in part; with conditions the requesting side must accept them first. */
    accept: (officer: Officer, id: RequestId, { version, outcomes, conditions }: Form<'acceptForm'>, at: Instant) => {
      const offered = conditions.map((c) => ({ ...c, id: tools.newId<'condition'>() }))
      return offered.length > 0
        ? plain(officer, id, 'accept-with-conditions', version, { outcomes, conditions: offered }, at)
        : plain(officer, id, 'accept', version, { outcomes }, at)
    },

    postpone: (officer: Officer, id: RequestId, { version, ...detail }: Form<'postponeForm'>, at: Instant) =>
      plain(officer, id, 'postpone', version, detail, at),
    resume: (officer: Officer, id: RequestId, { version, ...detail }: Form<'resumeForm'>, at: Instant) =>
      plain(officer, id, 'resume', version, detail, at),
    refuse: (officer: Officer, id: RequestId, { version, ...detail }: Form<'refuseForm'>, at: Instant) =>
      plain(officer, id, 'refuse', version, detail, at),
    execute: (officer: Officer, id: RequestId, { version, ...detail }: Form<'executeForm'>, at: Instant) =>
      plain(officer, id, 'execute', version, detail, at),
    extend: (officer: Officer, id: RequestId, { version, ...detail }: Form<'extendForm'>, at: Instant) =>
      plain(officer, id, 'extend', version, detail, at),

    /** Hands over exhibits of this case with custody and conditions; `complete` ends the execution. */
    results: (officer: Officer, id: RequestId, form: Form<'resultsForm'>, at: Instant) => {
      const { version, complete, message, exhibits, exculpatory, measures = [] } = form
      const step = complete ? 'results' : 'part-results'
      return take(tools, officer, id, { version, step, at }, async (sql, { request, given, life }) => {
        const transfer = {
          authority: life.content.basis?.basis || life.content.instrument,
          ...(request.theirReference && { proceeding: request.theirReference }),
          ...(life.content.offences.some((o) => o.deathPenaltyPossible) && { deathPenalty: true }),
          ...(exculpatory && { exculpatory: officer }),
        }
        const bare = await tools.packExhibits(
          sql,
          given,
          exhibits.map((e) => e.exhibit),
          transfer,
        )
        const conditions = conditionsOn(request, life, tools.self.node, at, () => tools.newId<'condition'>())
        const packed = bare.map((one) => withConditions(one, conditions))
        const items = packed.map((one, i) => manifestItem(one, exhibits[i]?.measure))
        return { taken: { step, detail: { message, items, measures } }, exhibits: packed }
      })
    },
  }
}
