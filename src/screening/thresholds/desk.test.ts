import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { remembering } from '../../ledger/desk.ts'
import { tables } from '../../node/threads/tables.ts'
import { described } from '../compare/described.ts'
import { candidates } from '../query/desk.ts'
import * as records from '../store.ts'
import { learn, type Met } from '../weigh/learning.ts'
import { bitsOf, standard } from '../weigh/weights.ts'
import { thresholdsDesk } from './desk.ts'

const db = await testDatabase()
const node = 'xa-central' as NodeId
const noon = '2026-11-23T12:00:00.000Z' as Instant
const officer = (...roles: Officer['roles'][number][]): Officer => ({
  id: 'amara' as OfficerId,
  name: 'amara',
  authority: 'Central Authority of XA',
  roles,
  signedInAt: noon,
})
const analyst = officer('analyst')
const remember = remembering(db, { origin: 'xa-central.example/log', node })
const desk = thresholdsDesk({
  ...db,
  node,
  remember,
  listBrought: async () => {},
  hold: () => undefined,
  readTable: tables,
  caseFacts: async () => null,
})

/** The same numbers on every machine. */
function drawn(seed: number): (below: number) => number {
  let a = seed
  return (below) => {
    a = (Math.imul(a, 1_664_525) + 1_013_904_223) | 0
    return Math.floor(((a >>> 0) / 4_294_967_296) * below)
  }
}

test('what was put into made-up pairs is learnt from them without labels', () => {
  const draw = drawn(7)
  // Of those who are one, three in ten have another date of birth and four in ten another country; by chance one date in a thousand agrees.
  const pair = (same: boolean): Met => ({
    name: same ? 20 + draw(8) : draw(14),
    whole: true,
    levels: {
      birth: (same ? draw(10) < 7 : draw(1_000) < 1) ? 'same' : 'other',
      country: (same ? draw(10) < 6 : draw(10) < 1) ? 'same' : 'other',
    },
  })
  const pairs = [...Array.from({ length: 900 }, () => pair(true)), ...Array.from({ length: 9_000 }, () => pair(false))]
  const chance = Array.from({ length: 20_000 }, () => pair(false))
  const it = learn(pairs, chance, 20_000, standard)
  const m = (feature: string, level: string) => it.weights.find((w) => w.feature === feature && w.level === level)!
  assert.ok(Math.abs(m('birth', 'same').m - 0.7) < 0.05, String(m('birth', 'same').m))
  assert.ok(Math.abs(m('country', 'same').m - 0.6) < 0.05, String(m('country', 'same').m))
  assert.ok(Math.abs(m('country', 'same').u - 0.1) < 0.02)
  assert.ok(Math.abs(it.same - 900) < 60, String(it.same))
  assert.deepEqual(
    m('identifier', 'same'),
    standard.find((w) => w.feature === 'identifier' && w.level === 'same'),
  )
  assert.ok(
    it.curve.every((p, n) => n === 0 || (p.recall <= it.curve[n - 1]!.recall && p.precision >= it.curve[n - 1]!.precision)),
  )
})

const draw = drawn(11)
const part = (of: string): string => of.split(' ')[draw(of.split(' ').length)]!
const word = (): string =>
  part('kar mel tor vin sal dor fen gar hal jor lan mor nor pel ros') +
  part('a e i o u') +
  part('dim bek lov tan nik rez mir dan kos val') +
  part('ov ev in ski a o er enko son ez')
const person = (n: number) => ({
  names: [`${word()} ${word()}`],
  birth: `${1940 + (n % 60)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
  countries: [part('EG RU PA DE GE UA TR CN')],
})
const people = Array.from({ length: 600 }, (_, n) => person(n))

test('with too few of one subject on two lists nothing is learnt, and nothing can be chosen', async () => {
  await assert.rejects(desk.learn(officer('investigator'), 'I may not', noon), { code: 'role-lacking' })
  await assert.rejects(desk.learn(analyst, 'First look', noon), { code: 'learning-too-few' })
  const form = { look: 0.5, strong: 0.99, why: 'From the curve', weights: 'learnt' } as const
  await assert.rejects(desk.choose(analyst, form, noon), { code: 'nothing-learnt' })
})

test('weights are learnt from the records of the node, change nothing until chosen, and then weigh every answer', async () => {
  // The second list writes half of the same people, and often another country: here a country says little.
  const filed = people.flatMap((p, n) => [
    { id: `a${n}`, owner: 'list:a', reference: String(n), subject: described.parse({ kind: 'person', ...p }) },
    ...(n % 2
      ? []
      : [
          {
            id: `b${n}`,
            owner: 'list:b',
            reference: String(n),
            subject: described.parse({ kind: 'person', ...p, ...(n % 4 ? {} : { countries: ['FR'] }) }),
          },
        ]),
  ])
  await db.transaction((sql) => records.index(sql, filed))
  const asked = described.parse({ kind: 'person', ...people[4]! })
  const bits = async () => (await candidates(db.sql, ['list:a'], asked, 1)).candidates[0]!.weighed
  const before = await bits()
  const learnt = await desk.learn(analyst, 'Two lists that overlap', noon)
  assert.ok(learnt.same > 200 && learnt.same < 400, `expected about 300, ${learnt.same}`)
  const country = learnt.weights.find((w) => w.feature === 'country' && w.level === 'same')!
  assert.ok(country.m < 0.65, `one in two has another country: ${country.m}`)
  assert.deepEqual(await bits(), before, 'nothing is weighed otherwise by learning')
  const form = { look: 0.6, strong: 0.98, why: 'From the curve of 23 November', weights: 'learnt' } as const
  const chosen = await desk.choose(analyst, form, noon)
  assert.equal(chosen.chosen?.why, form.why)
  const after = await bits()
  const step = after.steps.find((s) => s.what === 'country-same')!
  assert.equal(step.bits, bitsOf(learnt.weights, 'country', 'same'))
  assert.ok(Math.abs(after.steps.reduce((sum, s) => sum + s.bits, 0) - after.bits) < 1e-9, 'the waterfall still adds up')
  assert.equal((await desk.read(analyst, noon)).own, true)
  await desk.choose(analyst, { ...form, weights: 'standard' }, noon)
  assert.deepEqual((await bits()).steps, before.steps)
})
