/** A power cut at every point of the journey: each act is made while a node is killed, and nothing is lost or doubled. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Caller } from '../../src/node/exercise/caller.ts'
import { openStage, pause, until } from './stage.ts'
import { addExhibit, draftOf, reaches, reasons, type Seen, see } from './walk.ts'

const stage = await openStage(17201)
after(() => stage.close())

let cuts = 0
/** Kills a node a few milliseconds into whatever happens now; a different moment each time. */
const cut = async (node: string): Promise<void> => {
  cuts++
  await pause([0, 4, 9, 15, 25, 40, 60, 90][cuts % 8]!)
  stage.kill(node)
  await pause(50)
  await stage.ready(node)
}

/**
 * Takes a step while `node` loses its power, and again with the same key until the node has answered:
 * what an officer's browser does when the line drops.
 */
async function stepThroughCut(
  by: Caller,
  id: string,
  name: string,
  make: (now: Seen) => Record<string, unknown>,
  node: string,
): Promise<void> {
  const now = await until(
    `${by.name} reads`,
    () => see(by, id),
    () => true,
  )
  const body = { version: now.version, ...make(now) }
  const key = crypto.randomUUID()
  const falling = cut(node)
  await until(
    `${by.name} ${name}`,
    () => by.send<{ code?: string }>('POST', `/requests/${id}/${name}`, body, key),
    (answer) => {
      if (answer.status < 300) return true
      // The step was taken before the cut and only its answer was lost.
      if (answer.body?.code === 'request-changed-meanwhile' || answer.body?.code === 'request-cannot-move') return true
      assert.ok(
        answer.status >= 500 || answer.status === 409 || answer.status === 429,
        `${name}: ${answer.status} ${JSON.stringify(answer.body)}`,
      )
      return false
    },
    60_000,
  )
  await falling
}

test('a node killed at any point of the journey loses nothing and doubles nothing', { timeout: 580_000 }, async () => {
  const names = ['Giulia Marchetti', 'Paolo Serra', 'Marta Bellini', 'Adaeze Okonkwo', 'Funmilayo Adeyemi']
  const [prosecutor, approver, desk, lagos, accepts] = (await Promise.all(names.map((n) => stage.as(n)))) as [
    Caller,
    Caller,
    Caller,
    Caller,
    Caller,
  ]
  const { id } = await draftOf(prosecutor, 'UNTOC')
  const now = await see(prosecutor, id)
  await prosecutor.act(
    `/requests/${id}`,
    { version: now.version, content: { ...now.content, purpose: [{ lang: 'en', text: 'Use in proceedings 4711/2026.' }] } },
    'PATCH',
  )
  const submitReasons = await reasons(prosecutor, id)

  await stepThroughCut(prosecutor, id, 'submit', () => ({ overrides: submitReasons }), 'it-central')
  await stepThroughCut(approver, id, 'authorise', () => ({}), 'it-central')
  const sendReasons = await reasons(desk, id)
  await stepThroughCut(desk, id, 'transmit', () => ({ overrides: sendReasons }), 'ng-central')
  await reaches(lagos, id, 'delivered')
  await stepThroughCut(lagos, id, 'acknowledge', () => ({}), 'it-central')
  await stepThroughCut(lagos, id, 'assess', () => ({}), 'ng-central')
  await stepThroughCut(lagos, id, 'ask', () => ({ questions: [{ pointer: '/persons/1', text: 'Date of birth?' }] }), 'ng-central')
  await reaches(prosecutor, id, 'info_requested')
  await stepThroughCut(
    prosecutor,
    id,
    'answer',
    (it) => ({ answers: [{ question: it.questions[0]!.id, text: '2 September 1999.' }] }),
    'ng-central',
  )
  await reaches(lagos, id, 'assessing')
  await stepThroughCut(
    accepts,
    id,
    'accept',
    (it) => ({
      outcomes: (it.content as { measures: { id: string }[] }).measures.map((m) => ({ measure: m.id, outcome: 'accepted' })),
    }),
    'fr-central',
  )
  await stepThroughCut(lagos, id, 'execute', () => ({}), 'it-central')
  const exhibit = await addExhibit(lagos, (await see(lagos, id)).case, 'account-0041.csv', 'date,amount\n2026-02-03,4000\n')
  await stepThroughCut(
    lagos,
    id,
    'results',
    () => ({ complete: true, message: 'Attached.', exhibits: [{ exhibit }] }),
    'ng-central',
  )
  await reaches(prosecutor, id, 'results_sent')
  await stepThroughCut(prosecutor, id, 'receive-results', () => ({}), 'it-central')
  await reaches(prosecutor, id, 'results_received')
  await stepThroughCut(desk, id, 'close', () => ({}), 'ng-central')
  const ours = await reaches(prosecutor, id, 'closed')
  const theirs = await reaches(lagos, id, 'closed')

  assert.deepEqual(
    ours.events.map((e) => e.step),
    ['deliver', 'acknowledge', 'assess', 'ask', 'answer', 'accept', 'execute', 'results', 'receive-results', 'close'],
  )
  assert.deepEqual(ours.events, theirs.events)
  assert.equal(new Set(ours.events.map((e) => e.id)).size, ours.events.length)
  const { items } = await prosecutor.get<{ items: { name: string }[] }>(`/evidence/cases/${ours.case}/exhibits`)
  assert.equal(items.filter((e) => e.name === 'account-0041.csv').length, 1, 'the exhibit arrived once')
  for (const [by, acts] of [
    [
      prosecutor,
      [
        'assistance.submit',
        'assistance.authorise',
        'assistance.transmit',
        'assistance.answer',
        'assistance.receive-results',
        'assistance.close',
      ],
    ],
    [lagos, ['assistance.acknowledge', 'assistance.assess', 'assistance.ask', 'assistance.accept']],
  ] as const) {
    const page = await until(
      'the ledger is witnessed',
      () =>
        by.get<{ items: { act: string; level: string }[] }>(
          `/ledger/subjects/${encodeURIComponent(`request:${id}`)}/entries?limit=200`,
        ),
      (it) => it.items.every((e) => ['witnessed', 'mirrored'].includes(e.level)),
      60_000,
    )
    for (const act of acts)
      assert.equal(
        page.items.filter((e) => e.act === act).length,
        1,
        `${act} is remembered once: ${JSON.stringify(page.items.map((e) => e.act))}`,
      )
  }
  assert.equal(cuts, 12)
})
