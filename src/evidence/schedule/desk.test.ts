/** The hours of the line: who chooses them, what the ledger says, and that a choice counts for content that is under way. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { evidenceNode } from '../../../test/evidence-node.ts'
import { amara } from '../../../test/exhibits.ts'
import type { Officer } from '../../kernel/officer.ts'
import { pacing, rulesInForce } from '../../node/evidence/pace.ts'
import { allowed, type LineRule, readLine, writeLine } from '../haul/line.ts'
import { lineForm } from './routes.ts'

const node = await evidenceNode('xb-central')
after(async () => {
  await node.close()
  await node.tools.hands.stop()
})
const at = () => node.db.now()
const luca: Officer = { ...amara, id: 'luca' as Officer['id'], name: 'Luca Conti', roles: ['administrator'] }
const night: LineRule = { from: 1200, until: 360, bytes_per_s: 0 }
const office: LineRule = { from: 480, until: 1080, bytes_per_s: 500 * 1024 }

test('an administrator chooses the hours of the line with a reason, and nobody else does', async () => {
  assert.deepEqual((await node.desk.line(luca, at())).chosen, undefined)
  await assert.rejects(node.desk.chooseLine(amara, { rules: [office], why: 'The office is full' }, at()), {
    code: 'role-lacking',
  })
  const view = await node.desk.chooseLine(luca, { rules: [office, night], why: 'The office is full' }, at())
  assert.deepEqual(view.rules, [office, night])
  assert.deepEqual([view.chosen?.officerName, view.chosen?.why], ['Luca Conti', 'The office is full'])
  const { rows } = await node.db.sql.query<{ content: unknown }>(
    `select content from public.remembered where act = 'evidence.line'`,
  )
  const said = rows.map(({ content }) => (typeof content === 'string' ? JSON.parse(content) : content))
  assert.deepEqual(said, [{ rules: '08:00-18:00 500 KiB/s, 20:00-06:00 pause', before: '' }])
})

test('a rule that ends when it begins is no rule', async () => {
  const none = { from: 480, until: 480, bytes_per_s: 0 }
  await assert.rejects(node.desk.chooseLine(luca, { rules: [none], why: 'A slip' }, at()), { code: 'line-rule-empty' })
  assert.equal(lineForm.safeParse({ rules: [{ from: 1440, until: 60, bytes_per_s: 0 }], why: 'Past midnight' }).success, false)
})

test('what is written of the hours is read back as the same hours', () => {
  const minute = fc.integer({ min: 0, max: 1439 })
  const until = fc.integer({ min: 0, max: 1440 })
  const amount = fc.integer({ min: 0, max: 2 ** 30 }).map((n) => n * 1024)
  const rule = fc.record({ from: minute, until, bytes_per_s: amount }, { noNullPrototype: true })
  fc.assert(fc.property(fc.array(rule, { maxLength: 24 }), (rules) => assert.deepEqual(readLine(writeLine(rules)), rules)))
  assert.deepEqual([allowed([night], 100), allowed([night], 600), allowed([office], 600)], [0, undefined, 500 * 1024])
})

test('a choice counts for a piece that waits already, also where another process made it', async () => {
  let clock = Date.parse('2026-11-26T10:00:00Z')
  let chosen: string | undefined
  const force = rulesInForce(
    '',
    async () => chosen,
    () => clock,
  )
  const { pace, minute, stop } = pacing(force.rules, 'Africa/Lagos', () => clock)
  assert.equal(minute(), 11 * 60)
  await pace(1 << 20)
  chosen = '11:00-12:00 1 MiB/s'
  assert.deepEqual(await force.rules(), [], 'what was read counts for a while')
  clock += 20_000
  assert.equal((await force.rules())[0]?.bytes_per_s, 1 << 20)
  chosen = ''
  force.changed()
  assert.deepEqual(await force.rules(), [])
  stop()
})
