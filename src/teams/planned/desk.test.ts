/** De-confliction over real private matching: who learns what, and who does not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, later, openTeam, type TeamNode, teamNodes } from '../../../test/teams.ts'
import type { Officer } from '../../kernel/officer.ts'
import { planForm } from './action.ts'

const { nodes, line, deliver } = await teamNodes('it-central', 'fr-central', 'ng-central')
const [italy, france, nigeria] = nodes as [TeamNode, TeamNode, TeamNode]
const one = await openTeam([italy, nigeria], deliver)
const other = await openTeam([france, nigeria], deliver)
const approver: Officer = { ...amara, roles: ['administrator', 'approver'] }
const opened = { daily: 100_000, days: 30, purpose: 'De-confliction between the three authorities' }
const plan = (title: string, more: object) =>
  planForm.parse({ title, what: 'person', at: later(600), purpose: 'So that nobody is endangered', ...more })
const met = async (node: TeamNode, team: typeof one.team) =>
  (await node.desk.planned(amara, team, later(60))).items.map((it) => [it.title, it.met.map((m) => `${m.partner} ${m.name}`)])

test('without a line of matching there is nobody to ask', async () => {
  await assert.rejects(
    italy.desk.plan(amara, one.team, plan('Courier', { names: ['Viktor Petrov'], birth: '1979-04-02' }), later(10)),
    {
      code: 'team-no-line',
    },
  )
})

test('two authorities that are about to act on one person learn to call each other, and the third learns nothing', async () => {
  for (const [node, partners] of [
    [italy, ['fr-central', 'ng-central']],
    [france, ['it-central', 'ng-central']],
    [nigeria, ['it-central', 'fr-central']],
  ] as const)
    for (const partner of partners) await node.blind.openLine(approver, partner as never, opened, later(11))
  await deliver(later(11))
  const person = { names: ['Viktor Petrov'], birth: '1979-04-02' }
  await italy.desk.plan(amara, one.team, plan('The courier', { ...person, contact: 'Coordination desk' }), later(12))
  await deliver(later(12))
  await nigeria.desk.plan(amara, one.team, plan('Someone else', { names: ['Chidi Okafor'], birth: '1990-01-30' }), later(13))
  await deliver(later(13))
  const from = line.sent.length
  await france.desk.plan(amara, other.team, plan('Target 7', { names: ['Petrov, Viktor'], birth: '1979-04-02' }), later(14))
  await deliver(later(14))
  assert.deepEqual(await met(italy, one.team), [['The courier', ['fr-central Amara Diallo']]])
  assert.deepEqual(await met(france, other.team), [['Target 7', ['it-central Coordination desk']]])
  assert.deepEqual(await met(nigeria, one.team), [['Someone else', []]])
  const letters = line.sent.slice(from)
  assert.ok(letters.length > 0)
  for (const it of letters) assert.doesNotMatch(it.body, /Petrov|Target 7|The courier|1979/, `${it.parcel.kind} shows nothing`)
})

test('a place and an account are met like a person', async () => {
  for (const [title, more] of [
    ['Flat', { what: 'place', position: { lat: 38.1105, lon: 13.3702 } }],
    ['Account', { what: 'account', number: 'IT60 X054 2811 1010 0000 0123 456' }],
  ] as const) {
    await italy.desk.plan(amara, one.team, plan(title, more), later(20))
    await deliver(later(20))
    await france.desk.plan(amara, other.team, plan(`Our ${title}`, more), later(21))
    await deliver(later(21))
  }
  const all = Object.fromEntries(await met(italy, one.team))
  assert.deepEqual([all.Flat, all.Account], [['fr-central Amara Diallo'], ['fr-central Amara Diallo']])
})

test('an action that is over is met by nobody any more', async () => {
  const person = { names: ['Marta Silva'], birth: '1985-09-09' }
  const { items } = await italy.desk.plan(amara, one.team, plan('Over', person), later(30))
  await italy.desk.endPlan(amara, one.team, items.find((it) => it.title === 'Over')!.id, later(31))
  await deliver(later(31))
  await france.desk.plan(amara, other.team, plan('Too late', person), later(32))
  await deliver(later(32))
  assert.deepEqual(Object.fromEntries(await met(france, other.team))['Too late'], [])
})
