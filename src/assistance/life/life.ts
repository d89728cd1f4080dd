/**
 * The life of a request for mutual legal assistance, and of a European Investigation Order.
 *
 *   At the requesting authority alone:
 *
 *     draft ──submit──▶ internal_review ──authorise──▶ ready ──transmit──▶ sent
 *       ◀────return───────────┘                          └─oral-notice─▶ sent_oral ──transmit──▶ sent
 *
 *   From here on the requested node keeps the one list of events:
 *
 *     sent ──deliver──▶ delivered ──acknowledge──▶ received ──assess──▶ assessing
 *                          │                        │  └─forward─▶ forwarded ──assess──▶ assessing
 *                          └────return-to-sender────┴──▶ returned
 *
 *     assessing ──ask──▶ info_requested ──answer──▶ assessing
 *     assessing ──consult──▶ consulting                            (either side; conditional may be consulted on too)
 *     info_requested, consulting, postponed ──resume──▶ assessing
 *     assessing, consulting ──accept──▶ accepted ──execute──▶ executing ──part-results──▶ executing
 *                           ──accept-with-conditions──▶ conditional ──accept-conditions──▶ accepted
 *                           ──postpone──▶ postponed
 *                           ──refuse──▶ refused
 *     executing ──results──▶ results_sent ──receive-results──▶ results_received
 *
 *     anything before results ──withdraw──▶ withdrawn
 *     results_received, refused, withdrawn, returned ──close──▶ closed
 *     extend, supplement, and what is said of progress, costs, hearings, claims and a boarding leave the state as it is.
 *
 * Each arrow is one line of `arrows`; nothing else moves a request, and no timer ever does. docs/life-of-a-request.md is checked against it.
 */
import type { Act } from '../../protection/acts.ts'
import { refuse } from '../refusals.ts'

export const sides = ['requesting', 'requested'] as const
export type Side = (typeof sides)[number]

export const states = [
  'draft',
  'internal_review',
  'ready',
  'sent_oral',
  'sent',
  'delivered',
  'received',
  'forwarded',
  'returned',
  'assessing',
  'info_requested',
  'consulting',
  'conditional',
  'postponed',
  'accepted',
  'executing',
  'results_sent',
  'results_received',
  'refused',
  'withdrawn',
  'closed',
] as const
export type State = (typeof states)[number]

type Arrow = Readonly<{
  from: readonly State[]
  /** `same`: the state stays as it is. */
  to: State | 'same'
  by: readonly Side[]
  act: Act
  /** Where the law speaks of it: for the UN conventions' letters of request (UNTOC numbering) and for the EIO. */
  law: Readonly<{ letter: string; eio: string }>
  /** What must be true beyond the state; gates.ts and readiness.ts check it. */
  needs?: string
  /** Taken before the request has left: only the requesting node knows of it. */
  local?: true
  /** Taken by the requested node itself when the letter arrives. */
  automatic?: true
}>

const examined: readonly State[] = ['assessing', 'consulting']
const beforeSending: readonly State[] = ['draft', 'internal_review', 'ready', 'sent_oral']
const beforeResults: readonly State[] = [
  'sent',
  'delivered',
  'received',
  'forwarded',
  'assessing',
  'info_requested',
  'consulting',
  'conditional',
  'postponed',
  'accepted',
  'executing',
]

/** From the arrival on: before it nobody is there to be asked. */
const arrived: readonly State[] = beforeResults.filter((state) => state !== 'sent')
const settling: readonly State[] = [...arrived, 'results_sent']

// biome-ignore format: a table is read by its columns
export const arrows = {
  submit: { from: ['draft'], to: 'internal_review', by: ['requesting'], act: 'assistance.submit', law: { letter: 'UNTOC 18(15)', eio: 'EU-EIO 5(1)' }, needs: 'contents', local: true },
  return: { from: ['internal_review'], to: 'draft', by: ['requesting'], act: 'assistance.return', law: { letter: '', eio: '' }, local: true },
  authorise: { from: ['internal_review'], to: 'ready', by: ['requesting'], act: 'assistance.authorise', law: { letter: 'UNTOC 18(13)', eio: 'EU-EIO 2(c)' }, needs: 'second-person', local: true },
  'oral-notice': { from: ['ready'], to: 'sent_oral', by: ['requesting'], act: 'assistance.transmit', law: { letter: 'UNTOC 18(14)', eio: '' }, needs: 'oral-agreed', local: true },
  transmit: { from: ['ready', 'sent_oral'], to: 'sent', by: ['requesting'], act: 'assistance.transmit', law: { letter: 'UNTOC 18(13)-(14)', eio: 'EU-EIO 7(1)' }, needs: 'readiness', local: true },
  discard: { from: beforeSending, to: 'withdrawn', by: ['requesting'], act: 'assistance.draft', law: { letter: 'UNTOC 18(24)', eio: '' }, local: true },

  deliver: { from: ['sent'], to: 'delivered', by: ['requested'], act: 'assistance.acknowledge', law: { letter: 'UNTOC 18(14)', eio: 'EU-EIO 7(1)' }, automatic: true },
  acknowledge: { from: ['delivered'], to: 'received', by: ['requested'], act: 'assistance.acknowledge', law: { letter: 'UNTOC 18(13)', eio: 'EU-EIO 16(1)' } },
  'return-to-sender': { from: ['delivered', 'received'], to: 'returned', by: ['requested'], act: 'assistance.acknowledge', law: { letter: 'UNTOC 18(13)', eio: 'EU-EIO 9(3)' }, needs: 'reasons' },
  forward: { from: ['received', 'forwarded'], to: 'forwarded', by: ['requested'], act: 'assistance.forward', law: { letter: 'UNTOC 18(13)', eio: 'EU-EIO 7(6)' } },
  assess: { from: ['received', 'forwarded'], to: 'assessing', by: ['requested'], act: 'assistance.assess', law: { letter: 'UNTOC 18(17)', eio: 'EU-EIO 9(1)' } },
  ask: { from: ['assessing'], to: 'info_requested', by: ['requested'], act: 'assistance.ask', law: { letter: 'UNTOC 18(16)', eio: 'EU-EIO 16(2)' } },
  answer: { from: ['info_requested'], to: 'assessing', by: ['requesting'], act: 'assistance.answer', law: { letter: 'UNTOC 18(16)', eio: 'EU-EIO 16(2)' }, needs: 'questions' },
  consult: { from: [...examined, 'conditional'], to: 'consulting', by: sides, act: 'assistance.consult', law: { letter: 'UNTOC 18(26)', eio: 'EU-EIO 11(4)' } },
  resume: { from: ['info_requested', 'consulting', 'postponed'], to: 'assessing', by: ['requested'], act: 'assistance.assess', law: { letter: 'UNTOC 18(24)', eio: 'EU-EIO 15(2)' } },
  accept: { from: examined, to: 'accepted', by: ['requested'], act: 'assistance.accept', law: { letter: 'UNTOC 18(17)', eio: 'EU-EIO 9(1)' }, needs: 'outcomes' },
  'accept-with-conditions': { from: examined, to: 'conditional', by: ['requested'], act: 'assistance.accept', law: { letter: 'UNTOC 18(26)', eio: 'EU-EIO 11(4)' }, needs: 'outcomes' },
  'accept-conditions': { from: ['conditional'], to: 'accepted', by: ['requesting'], act: 'assistance.answer', law: { letter: 'UNTOC 18(26)', eio: 'EU-EIO 11(4)' } },
  postpone: { from: examined, to: 'postponed', by: ['requested'], act: 'assistance.postpone', law: { letter: 'UNTOC 18(25)-(26)', eio: 'EU-EIO 15(1)' }, needs: 'consultation' },
  refuse: { from: examined, to: 'refused', by: ['requested'], act: 'assistance.refuse', law: { letter: 'UNTOC 18(21), 18(23), 18(26)', eio: 'EU-EIO 11' }, needs: 'consultation' },
  execute: { from: ['accepted'], to: 'executing', by: ['requested'], act: 'assistance.execute', law: { letter: 'UNTOC 18(17)', eio: 'EU-EIO 9(2), 10' } },
  extend: { from: ['assessing', 'info_requested', 'consulting', 'executing'], to: 'same', by: ['requested'], act: 'assistance.execute', law: { letter: '', eio: 'EU-EIO 12(5)-(6)' }, needs: 'extendable-clock' },
  'part-results': { from: ['executing'], to: 'same', by: ['requested'], act: 'assistance.execute', law: { letter: 'UNTOC 18(24)', eio: 'EU-EIO 13(1)' }, needs: 'exhibits' },
  results: { from: ['executing'], to: 'results_sent', by: ['requested'], act: 'assistance.execute', law: { letter: 'UNTOC 18(24)', eio: 'EU-EIO 13(1)' } },
  'receive-results': { from: ['results_sent'], to: 'results_received', by: ['requesting'], act: 'assistance.receive-results', law: { letter: 'UNTOC 18(19)', eio: 'EU-EIO 13(1)' } },
  supplement: { from: [...beforeResults, 'results_sent', 'results_received'], to: 'same', by: ['requesting'], act: 'assistance.transmit', law: { letter: 'UNTOC 18(16)', eio: 'EU-EIO 8' } },
  'ask-progress': { from: arrived, to: 'same', by: ['requesting'], act: 'assistance.ask-progress', law: { letter: 'UNTOC 18(24)', eio: 'EU-EIO 9(6)' } },
  'tell-progress': { from: arrived, to: 'same', by: ['requested'], act: 'assistance.tell-progress', law: { letter: 'UNTOC 18(24)', eio: 'EU-EIO 9(6)' } },
  'propose-costs': { from: settling, to: 'same', by: sides, act: 'assistance.costs', law: { letter: 'UNTOC 18(28)', eio: 'EU-EIO 21' }, needs: 'amounts' },
  'answer-costs': { from: settling, to: 'same', by: sides, act: 'assistance.costs', law: { letter: 'UNTOC 18(28)', eio: 'EU-EIO 21' }, needs: 'open-proposal' },
  'propose-hearing': { from: arrived, to: 'same', by: sides, act: 'assistance.hearing', law: { letter: 'UNTOC 18(18)', eio: 'EU-EIO 24' }, needs: 'hours-that-exist' },
  'answer-hearing': { from: arrived, to: 'same', by: sides, act: 'assistance.hearing', law: { letter: 'UNTOC 18(18)', eio: 'EU-EIO 24' }, needs: 'open-proposal' },
  'test-link': { from: arrived, to: 'same', by: sides, act: 'assistance.hearing', law: { letter: 'UNTOC 18(18)', eio: 'EU-EIO 24' }, needs: 'agreed-hearing' },
  'tell-preservation': { from: arrived, to: 'same', by: ['requesting'], act: 'assistance.answer', law: { letter: '', eio: '' }, needs: 'preservation-order' },
  'raise-claim': { from: settling, to: 'same', by: ['requested'], act: 'assistance.execute', law: { letter: 'UNTOC 13(8)', eio: '' }, needs: 'property' },
  'decide-claim': { from: [...settling, 'results_received'], to: 'same', by: ['requested'], act: 'assistance.execute', law: { letter: 'UNTOC 13(8)', eio: '' }, needs: 'open-claim' },
  'tell-boarding': { from: ['accepted', 'executing', 'results_sent', 'results_received'], to: 'same', by: ['requesting'], act: 'assistance.answer', law: { letter: 'UNTOC-SOM 8(4)-(5)', eio: '' }, needs: 'flag-state' },
  withdraw: { from: beforeResults, to: 'withdrawn', by: ['requesting'], act: 'assistance.withdraw', law: { letter: 'UNTOC 18(24)', eio: 'EU-EIO 16(2)' }, needs: 'reasons' },
  close: { from: ['results_received', 'refused', 'withdrawn', 'returned'], to: 'closed', by: ['requesting'], act: 'assistance.close', law: { letter: '', eio: '' } },

} as const satisfies Record<string, Arrow>

export type Step = keyof typeof arrows
export const steps = Object.keys(arrows) as Step[]
export const arrowOf = (step: Step): Arrow => arrows[step]

/** Whether both sides know of the step: it becomes an event of the requested node. */
export const isShared = (step: Step): boolean => !('local' in arrows[step])

/** Why a step is not open now, or undefined when it is. */
export function closedBecause(state: State, step: Step, by: Side): 'not-your-side' | 'request-cannot-move' | undefined {
  const arrow = arrowOf(step)
  if (!arrow.by.includes(by)) return 'not-your-side'
  if (!arrow.from.includes(state)) return 'request-cannot-move'
  return undefined
}

/** The state after `step`, or a Refusal. */
export function move(state: State, step: Step, by: Side): State {
  const why = closedBecause(state, step, by)
  if (why) throw refuse(why, { step, state, side: by })
  const { to } = arrowOf(step)
  return to === 'same' ? state : to
}

/** The act that brings a request into a state: what a list says happened last. */
export function actInto(state: State): Act {
  const leading = steps.filter((step) => arrows[step].to === state && !('automatic' in arrows[step]))
  const step = leading.find(isShared) ?? leading[0]
  if (state === 'draft') return 'assistance.draft'
  // What the node itself takes in is what the other side sent.
  return step ? arrows[step].act : 'assistance.transmit'
}

/** States in which the request's life is over or only waits to be closed. */
export const isOver = (state: State): boolean => ['closed', 'returned', 'refused', 'withdrawn'].includes(state)
