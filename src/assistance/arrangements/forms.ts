/** What an officer hands in about progress, costs and hearings: the words of the step, and the version it was read at. */
import { z } from 'zod'
import { tellPreservation } from '../life/steps.ts'
import { tellBoarding } from './boarding.ts'
import { claimForm, decideClaim } from './claims.ts'
import { answerCosts, costsForm } from './costs.ts'
import { answerHearing, hearingForm, testLink } from './hearings.ts'
import { askProgress, tellProgress } from './progress.ts'

const version = z.number().int().min(1)

export const askProgressForm = askProgress.extend({ version }).meta({ id: 'AskProgressForm' })
export const tellProgressForm = tellProgress.extend({ version }).meta({ id: 'TellProgressForm' })
export const proposeCostsForm = costsForm.extend({ version }).meta({ id: 'ProposeCostsForm' })
export const answerCostsForm = answerCosts.extend({ version }).meta({ id: 'AnswerCostsForm' })
export const proposeHearingForm = hearingForm.extend({ version }).meta({ id: 'ProposeHearingForm' })
export const answerHearingForm = answerHearing.omit({ zone: true }).extend({ version }).meta({ id: 'AnswerHearingForm' })
export const tellPreservationForm = tellPreservation.extend({ version }).meta({ id: 'TellPreservationForm' })
export const testLinkForm = testLink.extend({ version }).meta({ id: 'TestLinkForm' })
export const raiseClaimForm = claimForm.extend({ version }).meta({ id: 'RaiseClaimForm' })
export const decideClaimForm = decideClaim.extend({ version }).meta({ id: 'DecideClaimForm' })
export const tellBoardingForm = tellBoarding.extend({ version }).meta({ id: 'TellBoardingForm' })
