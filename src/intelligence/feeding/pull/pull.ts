/** A file that is fetched by itself: when it is due, what may go wrong, and where it may come from. */
import type { CaseId, Id } from '../../../kernel/id.ts'
import { type Instant, plus_ms } from '../../../kernel/instant.ts'
import type { Encoding } from '../../../screening/table/bytes.ts'
import type { FeedHead } from '../forms.ts'

export const pullStates = ['running', 'paused', 'ended'] as const
export type PullState = (typeof pullStates)[number]
export const pullSteps = ['run', 'pause', 'resume', 'end'] as const
export type PullStep = (typeof pullSteps)[number]
export const runOutcomes = ['running', 'entered', 'unchanged', 'failed'] as const
export type RunOutcome = (typeof runOutcomes)[number]

/** Why an address gave no file: the first seven are the line's, the others are told of what came or of the order. */
export const pullFaults = [
  'not-allowed',
  'unreachable',
  'timed-out',
  'too-large',
  'redirected',
  'answered',
  'cut-off',
  'empty',
  'too-long',
  'unreadable',
  'columns',
  'review-day',
  'case-closed',
  'officer-left',
  'forbidden',
] as const
export type PullFault = (typeof pullFaults)[number]

/** An address that the node's configuration allows, as officers see it: its secret and its path stay with the administrator. */
export type Address = Readonly<{ id: string; name: string; host: string }>
export type Fetched =
  | Readonly<{ kind: 'same' }>
  | Readonly<{ kind: 'file'; bytes: Uint8Array; etag?: string; modified?: string }>
  | Readonly<{ kind: 'fault'; code: PullFault; detail?: string }>
/** What the node lends: the addresses that its configuration allows, and how one is asked. Nothing else can be fetched. */
export type Sources = Readonly<{
  allowed: readonly Address[]
  /** @param known what the file of the last time was marked with, so that the same one is not sent again */
  ask(id: string, known: Readonly<{ etag?: string; modified?: string }>, stop?: AbortSignal): Promise<Fetched>
}>

export type Pull = Readonly<{
  id: Id<'pull'>
  case: CaseId
  name: string
  address: string
  form: Omit<FeedHead, 'case' | 'name' | 'dated'> & Readonly<{ encoding?: Encoding | undefined }>
  every_h: number
  officer: string
  officerName: string
  purpose: string
  state: PullState
  nextAt: Instant
  etag?: string
  modified?: string
  sha256?: string
  scheduledAt: Instant
}>
export type Run = Readonly<{
  id: Id<'run'>
  pull: Id<'pull'>
  case: CaseId
  beganAt: Instant
  endedAt?: Instant
  outcome: RunOutcome
  fault?: PullFault
  detail?: string
  bytes?: number
  feed?: Id<'feed'>
}>

const hour_ms = 3_600_000
/** After a failure it is tried again within the hour, however seldom it is due. */
export const nextAfter = (pull: Pick<Pull, 'every_h'>, failed: boolean, at: Instant): Instant =>
  plus_ms(at, (failed ? Math.min(1, pull.every_h) : pull.every_h) * hour_ms)

const open: Readonly<Record<PullStep, readonly PullState[]>> = {
  run: ['running'],
  pause: ['running'],
  resume: ['paused'],
  end: ['running', 'paused'],
}
export const mayStep = (state: PullState, step: PullStep): boolean => open[step].includes(state)

/** What a file that cannot be read as a table is called here, by the code of the refusal. */
export const unreadable = (code: string): PullFault =>
  code === 'table-empty'
    ? 'empty'
    : code === 'table-too-long'
      ? 'too-long'
      : code === 'review-day'
        ? 'review-day'
        : code.startsWith('policy-')
          ? 'forbidden'
          : 'unreadable'
