/** Random walks of two nodes with letters delayed at will, each chain in its order: whatever happens, both end with the same life. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amara, bo, chiara, italy, later, letterOfRequest, type Node, nigeria, send, twoNodes } from '../../test/assistance.ts'
import { Refusal } from '../kernel/refusal.ts'
import { fold } from './life/events.ts'
import * as record from './life/store.ts'
import type { RequestId } from './request.ts'
import * as store from './store.ts'

const { here, there, line } = await twoNodes(italy, nigeria)
const content = letterOfRequest()
const outcomes = content.measures.map((m) => ({ measure: m.id, outcome: 'accepted' as const }))
const partly = [
  outcomes[0]!,
  { measure: 'm2', outcome: 'refused' as const, refusal: { ground: 'untoc-18-21-c', reasons: 'No such search' } },
]

type Try = (node: Node, id: RequestId, version: number, view: Awaited<ReturnType<Node['desk']['read']>>) => Promise<unknown>
const at = later(5)

const theirs: Record<string, Try> = {
  acknowledge: ({ desk }, id, version) => desk.acknowledge(bo, id, { version, contact: '' }, at),
  returnToSender: ({ desk }, id, version) =>
    desk.returnToSender(bo, id, { version, reasons: 'Not competent', competent: '' }, at),
  forward: ({ desk }, id, version) => desk.forward(bo, id, { version, authority: 'High Court', place: '', message: '' }, at),
  assess: ({ desk }, id, version) => desk.assess(bo, id, { version, authority: '' }, at),
  ask: ({ desk }, id, version) =>
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
  consult: ({ desk }, id, version) => desk.consult(bo, id, { version, topic: 'refusal', message: 'We may have to refuse.' }, at),
  resume: ({ desk }, id, version) => desk.resume(bo, id, { version, message: '' }, at),
  accept: ({ desk }, id, version) => desk.accept(amara, id, { version, outcomes, conditions: [] }, at),
  partly: ({ desk }, id, version) =>
    desk.accept(
      amara,
      id,
      { version, outcomes: partly, conditions: [{ kind: 'confidential', basis: '', text: 'Keep it so' }] },
      at,
    ),
  postpone: ({ desk }, id, version) =>
    desk.postpone(amara, id, { version, ground: 'untoc-18-25', reasons: 'Own trial', review: '2027-01-15' }, at),
  refuse: ({ desk }, id, version) => desk.refuse(chiara, id, { version, ground: 'untoc-18-21-b', reasons: 'Ordre public' }, at),
  execute: ({ desk }, id, version) => desk.execute(amara, id, { version, authority: '', message: '' }, at),
  results: ({ desk }, id, version) =>
    desk.results(amara, id, { version, complete: true, message: 'Nothing was found', exhibits: [] }, at),
}
const ours: Record<string, Try> = {
  answer: ({ desk }, id, version, view) => {
    const open = view.questions.filter((q) => q.answer === undefined)
    const answers = open.slice(0, 1).map((q) => ({ question: q.id, text: 'In May' }))
    return desk.answer(amara, id, { version, answers, content: { ...content, title: `${content.title} ${version}` } }, at)
  },
  consult: ({ desk }, id, version) => desk.consult(bo, id, { version, topic: 'refusal', message: 'May we add something?' }, at),
  acceptConditions: ({ desk }, id, version) => desk.acceptConditions(amara, id, { version }, at),
  receiveResults: ({ desk }, id, version) => desk.receiveResults(amara, id, { version }, at),
  withdraw: ({ desk }, id, version) => desk.withdraw(bo, id, { version, reasons: 'No longer required' }, at),
  close: ({ desk }, id, version) => desk.close(bo, id, { version }, at),
}

/** The life's name of a step whose try is named otherwise. */
const stepOf = (name: string): string =>
  ({ partly: 'accept-with-conditions' })[name] ?? name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
const endings = new Set(['return-to-sender', 'refuse', 'withdraw', 'close'])

/**
 * One move: a letter arrives, or a side tries a step. Mostly one of the steps that are open and lead on, so that walks get far;
 * now and then an ending, or any step at all.
 */
const moves = fc.record({
  side: fc.constantFrom('requesting' as const, 'requested' as const, 'requested' as const),
  kind: fc.constantFrom('deliver', 'deliver', 'on', 'on', 'on', 'on', 'any', 'end'),
  pick: fc.nat(1000),
})

/** The name of the try that a move stands for; undefined when nothing fits. */
function chosen(
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

/** Takes in the oldest letter from one side; the refusal's code, if it was refused. */
async function deliverOne(from: Node, to: Node): Promise<string | undefined> {
  const next = line.waiting.findIndex((w) => w.from === from.self.node)
  return next < 0 ? undefined : to.receive(line.waiting.splice(next, 1)[0]!, at)
}

test('whatever both sides do and however late their letters are, they hold the same events and the same life in the end', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(moves, { minLength: 15, maxLength: 45 }), async (walk) => {
      const { id } = await send(here, content, nigeria, later(0))
      assert.equal(await deliverOne(here, there), undefined)
      for (const move of walk) {
        const [node, other] = move.side === 'requesting' ? [here, there] : [there, here]
        if (move.kind === 'deliver') assert.equal(await deliverOne(node, other), undefined)
        else {
          const view = await node.desk.read(bo, id, at)
          const name = chosen(move, view.acts)
          if (name === undefined) continue
          await (move.side === 'requesting' ? ours : theirs)[name]!(node, id, view.version, view).catch((no: unknown) => {
            if (!(no instanceof Refusal)) throw no
          })
        }
      }
      while (line.waiting.length > 0)
        for (const [a, b] of [
          [here, there],
          [there, here],
        ] as const)
          assert.equal(await deliverOne(a, b), undefined)
      const lists = []
      for (const node of [here, there]) {
        const request = (await store.find(node.db.sql, id))!
        const events = await record.events(node.db.sql, request)
        const life = fold((await record.opening(node.db.sql, request))!, events)
        assert.equal(request.state, life.state)
        assert.deepEqual(request.content, life.content)
        assert.deepEqual(
          (await record.pending(node.db.sql, request)).filter((p) => p.declined === null),
          [],
        )
        lists.push({ events, life })
      }
      assert.deepEqual(lists[0], lists[1])
      for (const [i, e] of lists[0]!.events.entries()) assert.equal(e.seq, i + 1)
      for (const e of lists[0]!.events) seen.add(e.step)
    }),
    { numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
  )
  assert.ok(seen.size >= 10, `the walks saw only ${[...seen].join(', ')}`)
})
