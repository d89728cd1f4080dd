/** Scenario S4: Italy, France and Nigeria, with a fourth party of the Union; what the rules do to material, on nodes with real evidence. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, clock, later, openTeam, type TeamNode, teamNodes } from '../../../test/teams.ts'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { TeamId } from '../event/event.ts'

const { nodes, line, deliver } = await teamNodes('it-central', 'fr-central', 'de-central', 'ng-central')
const [italy, france, germany, nigeria] = nodes as [TeamNode, TeamNode, TeamNode, TeamNode]
const { team, leaders } = await openTeam(nodes, deliver)
const seated = async (node: TeamNode, at: Instant) => {
  await node.desk.seat(amara, team, { officer: amara.id, function: 'prosecutor', administrator: true }, at)
  await deliver(at)
  return (await italy.desk.read(amara, team, at)).members.findLast((m) => m.node === node.id)!.id
}
const files = (node: TeamNode, at = later(90)) => node.desk.files(amara, team, at)
const caseOf = async (node: TeamNode, id: TeamId) => (await node.desk.read(amara, id, later(5))).case as CaseId

const words = {
  title: 'Report of the port police',
  kept: 'operational' as const,
  origin: 'inside' as const,
  available: 'IT',
  law: 'Art. 354 c.p.p.',
  persons: false,
  days: 28,
}
async function share(node: TeamNode, more: object, at: Instant) {
  const exhibit = await node.exhibit(await caseOf(node, team), `Content ${at}`)
  return node.desk.share(amara, team, { ...words, ...more, exhibit } as never, at)
}
const shared = async (node: TeamNode, title: string) => (await files(node)).items.find((it) => it.title === title)!
const decide = (node: TeamNode, deed: object, at: Instant) => node.desk.decide(amara, team, { deed: deed as never }, at)

test('two bases stand side by side: the third State is known, and the basis of the Union between the others', async () => {
  const it = await files(italy)
  assert.deepEqual([it.thirdStates, it.unionBasis], [['NG'], true])
})

test('a third State gives nothing before an administrator is named as controller, and what it gives waits for verification', async () => {
  await assert.rejects(share(nigeria, { title: 'Bank records', available: 'NG' }, later(11)), { code: 'team-no-controller' })
  await assert.rejects(decide(italy, { kind: 'controller', member: leaders[0] }, later(12)), { code: 'team-thing-unknown' })
  const administrator = await seated(italy, later(12))
  await decide(italy, { kind: 'controller', member: administrator }, later(13))
  await deliver(later(13))
  const before = line.sent.length
  await share(nigeria, { title: 'Bank records', available: 'NG' }, later(14))
  const letters = line.sent.slice(before).filter((it) => it.parcel.kind === 'teams.material')
  assert.deepEqual(
    letters.map((it) => it.parcel.to),
    ['it-central'],
    'content goes to the controller alone',
  )
  await deliver(later(14))
  const { material, standing } = await shared(france, 'Bank records')
  assert.equal(standing, 'quarantined')
  await assert.rejects(france.desk.takeIn(amara, team, material, later(15)), { code: 'team-material-shut' })
  await assert.rejects(decide(france, { kind: 'verify', material, verdict: 'release', reason: 'x' }, later(15)), {
    code: 'team-not-administrator',
  })
  await italy.desk.takeIn(amara, team, material, later(16))
  await decide(italy, { kind: 'verify', material, verdict: 'release', reason: 'Read and in order' }, later(17))
  await deliver(later(17))
  await france.desk.takeIn(amara, team, material, later(18))
  await deliver(later(18))
  const exhibits = await france.evidence.desk.list(amara, await caseOf(france, team), { limit: 50 } as never, later(19))
  assert.ok(exhibits.items.some((it) => it.from === 'ng-central'))
})

test('data of persons go to a third State only under a ground of Chapter V that somebody wrote down', async () => {
  await assert.rejects(share(italy, { title: 'Statement', persons: true }, later(20)), {
    code: 'team-transfer-unassessed',
    facts: { states: 'NG' },
  })
  const transfer = { ground: 'assessed', text: 'Safeguards assessed on 20 November; note 7/26.' }
  await share(italy, { title: 'Statement', persons: true, transfer }, later(21))
  await deliver(later(21))
  assert.equal((await shared(nigeria, 'Statement')).transfer?.ground, 'assessed')
  await share(nigeria, { title: 'Own statement', persons: true, available: 'NG' }, later(22))
  await deliver(later(22))
})

test('evidence from before the team names its first day, evidence from outside names who gave it', async () => {
  for (const more of [{ origin: 'before' }, { origin: 'before', since: '2026-11-24' }, { origin: 'outside' }])
    await assert.rejects(share(italy, { title: 'Old', ...more }, later(23)), { code: 'team-origin-untold' })
  await share(italy, { title: 'Old', origin: 'before', since: '2026-03-01' }, later(24))
  await deliver(later(24))
  assert.equal((await shared(germany, 'Old')).since, '2026-03-01')
})

test('use for tax fraud waits for the State where the information became available, and for no other', async () => {
  const { material } = await shared(france, 'Old')
  const use = (id: string, purpose: string) =>
    france.desk.work(
      amara,
      team,
      { deed: { kind: 'use', use: id, material, purpose, text: 'Tax fraud was found' } as never },
      later(30),
    )
  await use('u-1', 'team')
  await use('u-2', 'other-offence')
  await use('u-3', 'threat')
  await use('u-4', 'other')
  await deliver(later(30))
  const stands = async (node: TeamNode) =>
    (await shared(node, 'Old')).uses.map((u) => [u.use, u.verdict, u.article, u.waits.join(' '), u.mine])
  assert.deepEqual(await stands(italy), [
    ['u-1', 'free', 'EU-2000 13(10)(a)', '', false],
    ['u-2', 'waits', 'EU-2000 13(10)(b)', 'it-central', true],
    ['u-3', 'notice', 'EU-2000 13(10)(c)', '', false],
    ['u-4', 'waits', 'EU-2000 13(10)(d)', 'it-central de-central ng-central', true],
  ])
  await decide(germany, { kind: 'use-answer', use: 'u-2', answer: 'given', reason: 'Not ours to give' }, later(31))
  await deliver(later(31))
  assert.equal((await shared(france, 'Old')).uses[1]?.verdict, 'waits')
  await decide(italy, { kind: 'use-answer', use: 'u-2', answer: 'given', reason: 'Consent of the Procura' }, later(32))
  await decide(italy, { kind: 'use-answer', use: 'u-4', answer: 'refused', reason: 'Endangers an inquiry' }, later(32))
  await deliver(later(32))
  assert.deepEqual(
    (await shared(france, 'Old')).uses.map((u) => u.verdict),
    ['free', 'given', 'notice', 'refused'],
  )
})

test('a party whose law opens the whole file to the defence is named with what it has taken in', async () => {
  await decide(germany, { kind: 'regime', regime: 'whole-file', law: '§ 147 StPO', over: [] }, later(33))
  const { material } = await shared(germany, 'Old')
  await germany.desk.takeIn(amara, team, material, later(34))
  await deliver(later(34))
  assert.deepEqual((await shared(italy, 'Old')).disclosedBy, ['DE'])
})

test('a copy goes once all have taken it in, at its term otherwise; each node says so under its signature and in its ledger', async () => {
  const { material } = await shared(italy, 'Old')
  for (const node of [france, nigeria]) await node.desk.takeIn(amara, team, material, later(40))
  await deliver(later(40))
  clock.at = later(41)
  for (const node of nodes) while (await node.erase());
  await deliver(later(41))
  const after = await shared(italy, 'Old')
  assert.deepEqual(after.erased.map((it) => [it.node, it.why]).sort(), [
    ['de-central', 'all-have-it'],
    ['fr-central', 'all-have-it'],
    ['ng-central', 'all-have-it'],
  ])
  clock.at = later(28 * 24 * 60 + 60)
  for (const node of nodes) while (await node.erase());
  await deliver(clock.at)
  const { rows } = await france.db.sql.query('select 1 from teams.parcel where packed is not null')
  assert.equal(rows.length, 0, 'nothing waits after the term')
  const gone = france.entries.filter((it) => it.act === 'teams.erased')
  assert.ok(gone.length >= 2 && gone.every((it) => /^[0-9a-f]{64}$/.test(String((it.content as { sha256: string }).sha256))))
  await assert.rejects(germany.desk.takeIn(amara, team, (await shared(germany, 'Statement')).material, clock.at), {
    code: 'team-material-gone',
  })
})

test('what was rejected is erased at once and is opened by nobody', async () => {
  await share(nigeria, { title: 'Doubtful', available: 'NG' }, later(50))
  await deliver(later(50))
  const { material } = await shared(italy, 'Doubtful')
  await decide(italy, { kind: 'verify', material, verdict: 'reject', reason: 'Names victims' }, later(51))
  await deliver(later(51))
  for (const node of nodes) while (await node.erase());
  await deliver(later(52))
  const it = await shared(france, 'Doubtful')
  assert.deepEqual([it.standing, it.erased.map((e) => e.why)], ['rejected', ['rejected', 'rejected']])
})
