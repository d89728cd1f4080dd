/** What officers of both sides settle while a request is under way. Each word is a step of the one list, so both see it alike. */
import type { z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { SharedStep, StepTaken } from '../life/steps.ts'
import type { RequestId } from '../request.ts'
import { type Moved, take } from '../sequencer.ts'
import type { AssistanceTools } from '../tools.ts'
import type * as forms from './forms.ts'
import { slotOf } from './hearings.ts'

type Form<Name extends keyof typeof forms> = z.infer<(typeof forms)[Name]>

export function arrangementsDesk(tools: AssistanceTools) {
  const said = <S extends SharedStep>(
    officer: Officer,
    id: RequestId,
    step: S,
    { version, ...detail }: Readonly<{ version: number }>,
    at: Instant,
  ): Promise<Moved> => take(tools, officer, id, { version, step, at }, () => ({ taken: { step, detail } as StepTaken }))

  return {
    askProgress: (officer: Officer, id: RequestId, form: Form<'askProgressForm'>, at: Instant) =>
      said(officer, id, 'ask-progress', form, at),
    tellProgress: (officer: Officer, id: RequestId, form: Form<'tellProgressForm'>, at: Instant) =>
      said(officer, id, 'tell-progress', form, at),
    proposeCosts: (officer: Officer, id: RequestId, form: Form<'proposeCostsForm'>, at: Instant) => {
      const proposal = { ...form, proposal: tools.newId<'proposal'>() }
      return said(officer, id, 'propose-costs', proposal, at)
    },
    answerCosts: (officer: Officer, id: RequestId, form: Form<'answerCostsForm'>, at: Instant) =>
      said(officer, id, 'answer-costs', form, at),

    /** Slots on the clocks of this authority; an hour that they never show, or show twice, goes back to the officer. */
    proposeHearing: async (officer: Officer, id: RequestId, form: Form<'proposeHearingForm'>, at: Instant) => {
      const { slots, test, ...rest } = form
      const zone = tools.zone
      const proposal = {
        ...rest,
        proposal: tools.newId<'proposal'>(),
        zone,
        slots: slots.map((one, i) => slotOf(one, zone, at, `/slots/${i}/start`)),
        ...(test && { test: slotOf(test, zone, at, '/test/start') }),
      }
      return said(officer, id, 'propose-hearing', proposal, at)
    },
    answerHearing: (officer: Officer, id: RequestId, form: Form<'answerHearingForm'>, at: Instant) =>
      said(officer, id, 'answer-hearing', { ...form, zone: tools.zone } as typeof form, at),
    /** Annexes V and VI of Regulation (EU) 2023/1543. */
    tellPreservation: (officer: Officer, id: RequestId, form: Form<'tellPreservationForm'>, at: Instant) =>
      said(officer, id, 'tell-preservation', form, at),
    raiseClaim: (officer: Officer, id: RequestId, form: Form<'raiseClaimForm'>, at: Instant) => {
      const claim = { ...form, claim: tools.newId<'claim'>() }
      return said(officer, id, 'raise-claim', claim, at)
    },
    decideClaim: (officer: Officer, id: RequestId, form: Form<'decideClaimForm'>, at: Instant) =>
      said(officer, id, 'decide-claim', form, at),
    tellBoarding: (officer: Officer, id: RequestId, form: Form<'tellBoardingForm'>, at: Instant) =>
      said(officer, id, 'tell-boarding', form, at),
    testLink: (officer: Officer, id: RequestId, form: Form<'testLinkForm'>, at: Instant) =>
      said(officer, id, 'test-link', form, at),
  }
}
