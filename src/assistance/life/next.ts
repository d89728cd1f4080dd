/** Which steps are open to an officer of this side now, why the others are not, and which one the page offers first. */
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { acts } from '../../protection/acts.ts'
import { mayAsk } from '../../protection/permit.ts'
import { isOfFlag } from '../arrangements/boarding.ts'
import { isClaimable } from '../arrangements/claims.ts'
import { citationOf } from './citations.ts'
import { clocksOf } from './clocks.ts'
import type { Life } from './events.ts'
import { groundsFor } from './gates.ts'
import { arrowOf, closedBecause, isOver, isShared, type Side, type State, type Step, steps } from './life.ts'
import { besides } from './steps.ts'

export type OpenAct = Readonly<{
  step: Step
  act: string
  open: boolean
  primary: boolean
  why?: string
  article: string
  leaves: boolean
}>

/** Who has to move in each state. In a consultation it is whoever did not speak last. */
const movesNext: Readonly<Record<State, Side | 'nobody'>> = {
  draft: 'requesting',
  internal_review: 'requesting',
  ready: 'requesting',
  sent_oral: 'requesting',
  sent: 'requested',
  delivered: 'requested',
  received: 'requested',
  forwarded: 'requested',
  returned: 'requesting',
  assessing: 'requested',
  info_requested: 'requesting',
  consulting: 'requested',
  conditional: 'requesting',
  postponed: 'requested',
  accepted: 'requested',
  executing: 'requested',
  results_sent: 'requesting',
  results_received: 'requesting',
  refused: 'requesting',
  withdrawn: 'requesting',
  closed: 'nobody',
}

export function mustMove(state: State, life: Life | null): Side | 'nobody' {
  if (state === 'withdrawn' && !life) return 'nobody'
  if (state === 'consulting') return life?.consultations.at(-1)?.by === 'requested' ? 'requesting' : 'requested'
  return movesNext[state]
}

/** The one act a page puts forward, by state, for the side that has to move. */
const primary: Readonly<Partial<Record<State, Partial<Record<Side, Step>>>>> = {
  draft: { requesting: 'submit' },
  internal_review: { requesting: 'authorise' },
  ready: { requesting: 'transmit' },
  sent_oral: { requesting: 'transmit' },
  delivered: { requested: 'acknowledge' },
  received: { requested: 'assess' },
  forwarded: { requested: 'assess' },
  returned: { requesting: 'close' },
  assessing: { requested: 'accept' },
  info_requested: { requesting: 'answer' },
  consulting: { requesting: 'consult', requested: 'accept' },
  conditional: { requesting: 'accept-conditions' },
  postponed: { requested: 'resume' },
  accepted: { requested: 'execute' },
  executing: { requested: 'results' },
  results_sent: { requesting: 'receive-results' },
  results_received: { requesting: 'close' },
  refused: { requesting: 'close' },
  withdrawn: { requesting: 'close' },
}

export type Situation = Readonly<{
  state: State
  side: Side
  instrument: string
  officer: Pick<Officer, 'id' | 'roles'>
  draftedBy: readonly string[]
  /** Null before anything was sent. */
  life: Life | null
  /** A step of ours is still on its way. */
  pending: boolean
  caseClosed: boolean
}>

export function openActs(now: Situation, at: Instant): OpenAct[] {
  const offered = primary[now.state]?.[now.side]
  return steps
    .filter((step) => arrowOf(step).by.includes(now.side) && !arrowOf(step).automatic && isOfTheStage(step, now.state))
    .map((step) => {
      const arrow = arrowOf(step)
      const article = citationOf(step, now.instrument)
      const closed = whyNot(step, now, at)
      return {
        step,
        act: arrow.act,
        open: closed === undefined,
        primary: step === offered && closed === undefined,
        ...(closed && { why: closed.why }),
        article: closed?.article ?? article,
        leaves: 'leaves' in acts[arrow.act],
      }
    })
}

const beforeSending: readonly State[] = ['draft', 'internal_review', 'ready', 'sent_oral']
/** Drafting steps are not listed once the request has left, nor the later ones before. */
const isOfTheStage = (step: Step, state: State): boolean => !isShared(step) === beforeSending.includes(state)

function whyNot(step: Step, now: Situation, at: Instant): { why: string; article?: string } | undefined {
  const { act } = arrowOf(step)
  const shut = closedBecause(now.state, step, now.side)
  if (shut) return { why: isOver(now.state) && now.state !== 'refused' ? 'life-is-over' : shut }
  if (isShared(step) && !now.life) return { why: 'life-is-over' }
  if (!mayAsk(now.officer, act)) return { why: 'role-lacking' }
  if (now.caseClosed) return { why: 'case-closed' }
  if ('second' in acts[act] && now.draftedBy.includes(now.officer.id)) return { why: 'own-work' }
  if (now.pending && now.side === 'requesting' && !besides.includes(step)) return { why: 'step-pending' }
  if (step === 'oral-notice' && now.instrument === 'EU-EIO') return { why: 'oral-not-agreed' }
  return now.life ? whyNotYet(step, now.life, now.side, at) : undefined
}

function whyNotYet(step: Step, life: Life, side: Side, at: Instant): { why: string; article?: string } | undefined {
  if (step === 'refuse' || step === 'postpone') {
    const grounds = groundsFor(life).filter((g) => g.effect === (step === 'refuse' ? 'refusal' : 'postponement'))
    if (grounds.length === 0) return { why: 'ground-unknown' }
    const usable = grounds.filter((g) => g.notFor.length < life.content.measures.length || life.content.measures.length === 0)
    if (usable.length === 0) return { why: 'ground-not-for-measure' }
    if (usable.every((g) => g.why)) return { why: usable[0]!.why!, article: usable[0]!.whyArticle }
  }
  if (step === 'answer-costs' && !life.costs.some((c) => c.state === 'open' && c.by.side !== side))
    return { why: 'nothing-proposed' }
  if (step === 'answer-hearing' && !life.hearings.some((h) => h.state === 'open' && h.by.side !== side))
    return { why: 'nothing-proposed' }
  if (step === 'tell-preservation' && !clocksOf(life, at).some((c) => c.rule === 'epocpr-preserve'))
    return { why: 'no-preservation' }
  if (step === 'test-link' && !life.hearings.some((h) => h.state === 'agreed')) return { why: 'no-hearing-agreed' }
  if (step === 'propose-hearing' && !life.content.measures.some((m) => m.family === 'video' || m.family === 'statement'))
    return { why: 'no-hearing-asked' }
  if (step === 'raise-claim' && !life.content.measures.some(isClaimable)) return { why: 'not-asked-here' }
  if (step === 'decide-claim' && life.claims.every((c) => c.decided)) return { why: 'not-asked-here' }
  if (step === 'tell-boarding' && !life.content.measures.some(isOfFlag)) return { why: 'not-asked-here' }
  if (step === 'extend' && !clocksOf(life, at).some((c) => c.extendable > 0 && !c.stoppedAt && c.rule !== 'epocpr-preserve'))
    return { why: 'clock-not-extendable' }
  return undefined
}
