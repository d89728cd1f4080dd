/** What is taken in and answered about files that are fetched by themselves. */
import { z } from 'zod'
import { idOf } from '../../../kernel/words.ts'
import { encodings } from '../../../screening/table/bytes.ts'
import { recordKinds } from '../../record/kinds.ts'
import { dry, feedHead, feedReportView, feedView } from '../forms.ts'
import { pullFaults, pullStates, pullSteps, runOutcomes } from './pull.ts'

const count = z.number().int()
export const pullForm = feedHead
  .omit({ dated: true })
  .extend({
    /** Which address of the configuration is asked. */
    address: z.string().max(60),
    encoding: z.enum(encodings).optional(),
    /** Asked again after so many hours. */
    every_h: z.number().int().min(1).max(720).default(24),
    dry,
  })
  .meta({ id: 'IntelligencePullForm' })
export type PullForm = z.infer<typeof pullForm>

export const pullParams = z.object({ id: idOf<'pull'>() })
export const pullStepForm = z.object({ did: z.enum(pullSteps) }).meta({ id: 'IntelligencePullStepForm' })
export const pullAddressesView = z
  .object({ items: z.array(z.object({ id: z.string(), name: z.string(), host: z.string() })).readonly() })
  .meta({ id: 'IntelligencePullAddresses' })
const pullRun = z.object({
  id: z.string(),
  beganAt: z.string(),
  endedAt: z.string().optional(),
  outcome: z.enum(runOutcomes),
  fault: z.enum(pullFaults).optional(),
  detail: z.string().optional(),
  bytes: count.optional(),
  /** What it gave, and how far its rows are. */
  feed: feedView.optional(),
})
export const pullView = z
  .object({
    id: z.string(),
    case: z.string(),
    name: z.string(),
    address: z.string(),
    /** Empty when the configuration no longer allows the address. */
    host: z.string(),
    source: z.string(),
    kind: z.enum(recordKinds),
    every_h: count,
    by: z.string(),
    officerName: z.string(),
    state: z.enum(pullStates),
    nextAt: z.string(),
    scheduledAt: z.string(),
    /** The newest first. */
    runs: z.array(pullRun).readonly(),
  })
  .meta({ id: 'IntelligencePull' })
export const pullsView = z.object({ items: z.array(pullView).readonly() }).meta({ id: 'IntelligencePulls' })
export const pullAnswerView = z
  .object({ pull: pullView.optional(), report: feedReportView.optional() })
  .meta({ id: 'IntelligencePullAnswer' })
