/** Whom to call, in the inbox: over real private matching between three nodes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, later, openTeam, type TeamNode, teamNodes } from '../../../test/teams.ts'
import type { Officer } from '../../kernel/officer.ts'
import { planForm } from '../../teams/planned/action.ts'
import { callsInbox } from './calls-inbox.ts'

const { nodes, deliver } = await teamNodes('it-central', 'fr-central', 'ng-central')
const [italy, france, nigeria] = nodes as [TeamNode, TeamNode, TeamNode]
const one = await openTeam([italy, nigeria], deliver)
const other = await openTeam([france, nigeria], deliver)
const approver: Officer = { ...amara, roles: ['administrator', 'approver'] }
const courier = { names: ['Viktor Petrov'], birth: '1979-04-02' }
const plan = (title: string, minutes: number) =>
  planForm.parse({ title, what: 'person', at: later(minutes), purpose: 'So that nobody is endangered', ...courier })
const waits = (node: TeamNode, minutes: number, officer = amara) =>
  node.db.transaction((sql) => callsInbox(sql, officer, later(minutes)))

test('both who are about to act find in their inbox whom to call, until it is over; whoever is not in the case finds nothing', async () => {
  for (const [node, partner] of [
    [italy, 'fr-central'],
    [france, 'it-central'],
  ] as const)
    await node.blind.openLine(approver, partner as never, { daily: 100_000, days: 30, purpose: 'De-confliction' }, later(11))
  await deliver(later(11))
  const planned = await italy.desk.plan(amara, one.team, plan('The courier', 600), later(12))
  await deliver(later(12))
  assert.deepEqual(await waits(italy, 13), [])
  await france.desk.plan(amara, other.team, plan('Target 7', 600), later(14))
  await deliver(later(14))

  const action = planned.items[0]!.id
  const rows = await waits(italy, 20)
  assert.deepEqual(
    rows.map(({ id, title, stage, waitingFor, clock }) => ({ id, title, stage, waitingFor, due: clock?.due })),
    [
      {
        id: `${one.team}.call.${action}`,
        title: `Amara Diallo, ${amara.authority}`,
        stage: 'team-call',
        waitingFor: 'me',
        due: later(600),
      },
    ],
  )
  assert.equal(rows[0]!.reference, 'The courier')
  assert.deepEqual(
    (await waits(france, 20)).map((row) => row.reference),
    ['Target 7'],
  )
  assert.deepEqual(await waits(nigeria, 20), [])
  assert.deepEqual(await waits(italy, 20, { ...amara, id: 'a-stranger' as Officer['id'] }), [])

  await italy.desk.endPlan(amara, one.team, action, later(30))
  assert.deepEqual(await waits(italy, 31), [])
})
