/**
 * S4 with its variants over four real nodes, one of them of a third State, on lines that are cut: what a third State gives is held back,
 * persons' data leave under a stated ground, a day of action goes on in two halves, a party is removed while its letters are on their way.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Caller, signInAs } from '../src/node/exercise/caller.ts'
import { openFour } from '../test/four.ts'
import { until } from '../test/journeys/stage.ts'
import { addExhibit } from '../test/journeys/walk.ts'

/** Four nodes on a busy machine take their time. */
const patience_ms = 240_000
const four = await openFour(Number(process.env.PORT ?? 18_200))
after(() => four.close())
const sit = (node: string, name: string) => signInAs(four.troupe.url(node), name)
const italy = await sit('it-central', 'Giulia Marchetti')
const france = await sit('fr-central', 'Inès Benali')
const germany = await sit('de-central', 'Ute Brandt')
const nigeria = await sit('ng-central', 'Funmilayo Adeyemi')
/** The desk of Lagos takes evidence in; its approver does not. */
const lagos = await sit('ng-central', 'Adaeze Okonkwo')
const all = [italy, france, germany, nigeria]
const staying = [italy, france, germany]

type View = {
  case: string
  state: string
  members: { id: string; name: string; node: string }[]
  parties: { node: string; left?: object; line?: { unopened: number } }[]
  work: { messages: { text: string }[] }
  aside: { id: string; kind: string; why: string }[]
}
type Board = {
  stage: string
  conflicts: number
  targets: { id: string; status?: { value: { status: string }; writes: { id: string; value: { status: string } }[] } }[]
  results: { what: string; count: number }[]
  timeline: { id: string }[]
}
type Files = { thirdStates: string[]; items: { material: string; title: string; standing: string; mayTakeIn: boolean }[] }
const { items } = await italy.get<{ items: { id: string }[] }>('/teams')
const team = items[0]!.id
const view = (by: Caller) => by.get<View>(`/teams/${team}`)
const board = (by: Caller) => by.get<Board>(`/teams/${team}/operations/lanterna-day`)
const files = (by: Caller) => by.get<Files>(`/teams/${team}/materials`)
const work = (by: Caller, deed: object) => by.act<{ event: string }>(`/teams/${team}/work`, { deed })
const decide = (by: Caller, deed: object) => by.act(`/teams/${team}/decisions`, { deed })
const refused = async (by: Caller, path: string, body: object): Promise<string> => {
  const answer = await by.send<{ code: string }>('POST', `/teams/${team}${path}`, body)
  assert.ok(answer.status >= 400 && answer.status < 500, JSON.stringify(answer.body))
  return answer.body.code
}
const sees = <T>(what: string, ask: () => Promise<T>, holds: (it: T) => boolean) => until(what, ask, holds, patience_ms)

const material = {
  title: 'Account at Harmattan Trust Bank',
  kept: 'operational',
  origin: 'inside',
  available: 'NG',
  law: 'Evidence Act 2011',
  persons: false,
}

test('a third State gives nothing before a controller is named, and then its material waits until it is verified', async () => {
  const exhibit = await addExhibit(lagos, (await view(lagos)).case, 'account.csv', 'day,amount\n2026-01-02,900\n')
  assert.equal(await refused(lagos, '/materials', { ...material, exhibit }), 'team-no-controller')
  const { members } = await view(italy)
  await decide(italy, { kind: 'controller', member: members.find((m) => m.name === 'Giulia Marchetti')!.id })
  await sees(
    'Nigeria learns of the controller',
    () => nigeria.get<{ controller?: unknown }>(`/teams/${team}/materials`),
    (it) => !!it.controller,
  )
  await lagos.act(`/teams/${team}/materials`, { ...material, exhibit })
  const seen = (by: Caller) =>
    sees(
      'the material is announced',
      () => files(by),
      (it) => it.items.some((one) => one.title === material.title),
    )
  const held = (await seen(france)).items.find((one) => one.title === material.title)
  assert.equal(held!.standing, 'quarantined')
  assert.equal(await refused(france, `/materials/${held!.material}/take-in`, {}), 'team-material-shut')
  await sees(
    'the controller has a copy',
    () => files(italy),
    (it) => it.items.some((one) => one.title === material.title && one.mayTakeIn),
  )
  await decide(italy, { kind: 'verify', material: held!.material, verdict: 'release', reason: 'Read; in order' })
  await sees(
    'France has a copy',
    () => files(france),
    (it) => it.items.some((one) => one.title === material.title && one.mayTakeIn),
  )
  await france.act(`/teams/${team}/materials/${held!.material}/take-in`, {})
})

test('data of persons go to the third State only under a ground of Chapter V', async () => {
  const exhibit = await addExhibit(italy, (await view(italy)).case, 'statement.csv', 'name\nO. I.\n')
  const its = { ...material, title: 'Statement', available: 'IT', persons: true, exhibit }
  assert.equal(await refused(italy, '/materials', its), 'team-transfer-unassessed')
  await italy.act(`/teams/${team}/materials`, {
    ...its,
    transfer: { ground: 'assessed', text: 'Safeguards assessed; note 7/26.' },
  })
  await sees(
    'Nigeria is told',
    () => files(nigeria),
    (it) => it.items.some((one) => one.title === 'Statement'),
  )
})

test('an operation day on a line that fails: each side goes on, nothing is lost, and the contradiction is shown to people', async () => {
  for (const by of all) await decide(by, { kind: 'go', operation: 'lanterna-day', word: 'go', over: [] })
  for (const by of all)
    await sees(
      'all have given the word',
      () => board(by),
      (it) => it.stage === 'go',
    )
  const status = (by: Caller, target: string, to: string, over: string[] = []) =>
    work(by, { kind: 'status', operation: 'lanterna-day', target, status: to, over })
  const result = (by: Caller, target: string, what: string, count: number) =>
    work(by, { kind: 'result', operation: 'lanterna-day', target, what, count })
  four.lines.cut('ng-central')
  const made: { event: string }[] = []
  made.push(await status(nigeria, 'ikeja', 'entered'), await result(nigeria, 'ikeja', 'arrest', 2))
  made.push(await status(italy, 'ikeja', 'aborted'), await result(italy, 'via-lincoln', 'safeguarded', 4))
  made.push(await status(france, 'guillotiere', 'secured'), await result(germany, 'steindamm', 'search', 1))
  await sees(
    'Italy, France and Germany go on',
    () => board(italy),
    (it) => it.results.length === 2,
  )
  const silent = (await view(italy)).parties.find((p) => p.node === 'ng-central')!
  assert.ok(silent.line!.unopened > 0, 'the board says how much Nigeria has not opened')
  assert.equal((await board(nigeria)).results.length, 1)
  four.lines.mend()
  for (const by of all) {
    const it = await sees(
      'the sides converge',
      () => board(by),
      ({ conflicts, results }) => conflicts === 1 && results.length === 3,
    )
    const there = new Set(it.timeline.map((one) => one.id))
    assert.ok(
      made.every(({ event }) => there.has(event)),
      'none is lost',
    )
    const ikeja = it.targets.find((one) => one.id === 'ikeja')!.status!
    assert.deepEqual(ikeja.writes.map((w) => w.value.status).sort(), ['aborted', 'entered'])
  }
  const { writes } = (await board(nigeria)).targets.find((one) => one.id === 'ikeja')!.status!
  await status(
    nigeria,
    'ikeja',
    'secured',
    writes.map((w) => w.id),
  )
  for (const by of all)
    await sees(
      'people have settled it',
      () => board(by),
      (it) => it.conflicts === 0,
    )
})

test('the report is the same on four nodes', async () => {
  await decide(italy, { kind: 'close-operation', operation: 'lanterna-day' })
  for (const by of all)
    await sees(
      'it is closed',
      () => board(by),
      (it) => it.stage === 'closed',
    )
  type Report = { digest: string; tallies: { what: string; count: number }[] }
  const reports = await Promise.all(all.map((by) => by.get<Report>(`/teams/${team}/operations/lanterna-day/report`)))
  assert.equal(new Set(reports.map((it) => it.digest)).size, 1)
})

test('a party removed while its letters are on their way: they are put aside on every node and not lost, and it reads nothing more', async () => {
  const say = (by: Caller, text: string) => work(by, { kind: 'say', text, mentions: [], handling: 'H0' })
  four.lines.cut('ng-central')
  await say(nigeria, 'On its way when the door closed')
  for (const by of staying)
    await by.act(`/teams/${team}/part`, { kind: 'remove', node: 'ng-central', reason: 'The agreement was broken' })
  for (const by of staying)
    await sees(
      'Nigeria is out',
      () => view(by),
      (it) => it.parties.some((p) => p.node === 'ng-central' && p.left),
    )
  await say(italy, 'Among those who stay')
  four.lines.mend()
  for (const by of staying) {
    const it = await sees(
      'the late letter is here',
      () => view(by),
      ({ aside }) => aside.length === 1,
    )
    assert.deepEqual([it.aside[0]!.kind, it.aside[0]!.why], ['say', 'after-leaving'])
    assert.ok(!it.work.messages.some((m) => m.text.startsWith('On its way')))
  }
  await sees(
    'Germany reads on',
    () => view(germany),
    (it) => it.work.messages.some((m) => m.text === 'Among those who stay'),
  )
  await sees(
    'Nigeria learns that it is out',
    () => nigeria.send('GET', `/teams/${team}`),
    (it) => !JSON.stringify(it.body).includes('"me":["'),
  )
  assert.ok(!JSON.stringify((await nigeria.send('GET', `/teams/${team}`)).body).includes('Among those who stay'))
  const { aside } = await view(italy)
  await decide(italy, { kind: 'adopt', event: aside[0]!.id, reason: 'It is true all the same' })
  await sees(
    'the others take it in',
    () => view(france),
    (it) => it.work.messages.some((m) => m.text.startsWith('On its way')),
  )
})
