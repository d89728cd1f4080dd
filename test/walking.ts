/** What two authorities may try while a request lives: for random walks, over a line in memory and over the real post. */
import fc from 'fast-check'
import type { RequestId } from '../src/assistance/request.ts'
import type { Instant } from '../src/kernel/instant.ts'
import { amara, bo, chiara, letterOfRequest, type Node } from './assistance.ts'

export const content = letterOfRequest()
const outcomes = content.measures.map((m) => ({ measure: m.id, outcome: 'accepted' as const }))
const partly = [
  outcomes[0]!,
  { measure: 'm2', outcome: 'refused' as const, refusal: { ground: 'untoc-18-21-c', reasons: 'No such search' } },
]

type Try = (
  node: Node,
  id: RequestId,
  version: number,
  view: Awaited<ReturnType<Node['desk']['read']>>,
  at: Instant,
) => Promise<unknown>

export const theirs: Record<string, Try> = {
  acknowledge: ({ desk }, id, version, _, at) => desk.acknowledge(bo, id, { version, contact: '' }, at),
  returnToSender: ({ desk }, id, version, _, at) =>
    desk.returnToSender(bo, id, { version, reasons: 'Not competent', competent: '' }, at),
  forward: ({ desk }, id, version, _, at) =>
    desk.forward(bo, id, { version, authority: 'High Court', place: '', message: '' }, at),
  assess: ({ desk }, id, version, _, at) => desk.assess(bo, id, { version, authority: '' }, at),
  ask: ({ desk }, id, version, _, at) =>
    desk.ask(
      bo,
      id,
      {
        version,
        questions: [
          { pointer: '/facts', text: 'When?' },
          { pointer: '/persons', text: 'Who?' },
        ],
      },
      at,
    ),
  consult: ({ desk }, id, version, _, at) =>
    desk.consult(bo, id, { version, topic: 'refusal', message: 'We may have to refuse.' }, at),
  resume: ({ desk }, id, version, _, at) => desk.resume(bo, id, { version, message: '' }, at),
  accept: ({ desk }, id, version, _, at) => desk.accept(amara, id, { version, outcomes, conditions: [] }, at),
  partly: ({ desk }, id, version, _, at) =>
    desk.accept(
      amara,
      id,
      { version, outcomes: partly, conditions: [{ kind: 'confidential', basis: '', text: 'Keep it so' }] },
      at,
    ),
  postpone: ({ desk }, id, version, _, at) =>
    desk.postpone(amara, id, { version, ground: 'untoc-18-25', reasons: 'Own trial', review: '2027-01-15' }, at),
  refuse: ({ desk }, id, version, _, at) =>
    desk.refuse(chiara, id, { version, ground: 'untoc-18-21-b', reasons: 'Ordre public' }, at),
  execute: ({ desk }, id, version, _, at) => desk.execute(amara, id, { version, authority: '', message: '' }, at),
  results: ({ desk }, id, version, _, at) =>
    desk.results(amara, id, { version, complete: true, message: 'Nothing was found', exhibits: [] }, at),
}
export const ours: Record<string, Try> = {
  answer: ({ desk }, id, version, view, at) => {
    const open = view.questions.filter((q) => q.answer === undefined)
    const answers = open.slice(0, 1).map((q) => ({ question: q.id, text: 'In May' }))
    return desk.answer(amara, id, { version, answers, content: { ...content, title: `${content.title} ${version}` } }, at)
  },
  consult: ({ desk }, id, version, _, at) =>
    desk.consult(bo, id, { version, topic: 'refusal', message: 'May we add something?' }, at),
  acceptConditions: ({ desk }, id, version, _, at) => desk.acceptConditions(amara, id, { version }, at),
  receiveResults: ({ desk }, id, version, _, at) => desk.receiveResults(amara, id, { version }, at),
  withdraw: ({ desk }, id, version, _, at) => desk.withdraw(bo, id, { version, reasons: 'No longer required' }, at),
  close: ({ desk }, id, version, _, at) => desk.close(bo, id, { version }, at),
}

/** The life's name of a step whose try is named otherwise. */
const stepOf = (name: string): string =>
  ({ partly: 'accept-with-conditions' })[name] ?? name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
const endings = new Set(['return-to-sender', 'refuse', 'withdraw', 'close'])

/**
 * One move: a letter arrives, or a side tries a step. Mostly one of the steps that are open and lead on, so that walks get far;
 * now and then an ending, or any step at all.
 */
export const moves = fc.record({
  side: fc.constantFrom('requesting' as const, 'requested' as const, 'requested' as const),
  kind: fc.constantFrom('deliver', 'deliver', 'on', 'on', 'on', 'on', 'any', 'end'),
  pick: fc.nat(1000),
})

/** The name of the try that a move stands for; undefined when nothing fits. */
export function chosen(
  move: { side: 'requesting' | 'requested'; kind: string; pick: number },
  acts: readonly { step: string; open: boolean }[],
): string | undefined {
  const names = Object.keys(move.side === 'requesting' ? ours : theirs)
  const open = names.filter((name) => acts.some((act) => act.step === stepOf(name) && act.open))
  const fits =
    move.kind === 'any'
      ? names
      : open.filter((name) => endings.has(stepOf(name)) === (move.kind === 'end' && move.pick % 4 === 0))
  return fits[move.pick % Math.max(1, fits.length)]
}
