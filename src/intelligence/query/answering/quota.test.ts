/** Limits hold when everything is asked at the same moment: nobody is answered because others were not counted yet. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, chiara, dario, later, morning, type Posted, threeNodes } from '../../../../test/intelligence.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { dayQuota, mostRows } from '../../bulk/bulk.ts'

const { italy, nigeria, sent, deliver } = await threeNodes()
const why = {
  purpose: 'investigation',
  basis: 'UNTOC Article 27(1)',
  reason: 'Passport presented by a suspected courier',
} as const
const about = (value: string) => ({
  kind: 'person' as const,
  names: [],
  birth: '',
  countries: [],
  identifiers: [{ type: 'document' as const, value }],
})
const codesOf = (all: readonly PromiseSettledResult<unknown>[]) =>
  all.flatMap((it) => (it.status === 'fulfilled' ? [] : [it.reason instanceof Refusal ? it.reason.code : String(it.reason)]))

test('R2 of thirty questions that a partner puts at once, as many are answered as its limit says', async () => {
  const of = await nigeria.openCase('At once')
  const limits = { ground: 'safeguards', source: 'Protocol', answers_h: 48, asks_hour: 2, asks_day: 100 } as const
  await italy.desk.owner.arrange(chiara, nigeria.self.node, limits, morning)
  await nigeria.desk.query.ask(dario, { case: of, ...why, subject: about('AT0000001'), partners: ['it-central'] }, morning)
  const caught: Posted[] = []
  await deliver(later(1), (it) => {
    if (it.parcel.kind === 'intelligence.query') caught.push(it)
    return it.parcel.kind !== 'intelligence.query'
  })
  const [letter] = caught
  const body = JSON.parse(letter!.body) as object
  await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      italy.receive(
        {
          ...letter!,
          id: `${letter!.id}-${i}` as Posted['id'],
          // Two authorities of one partner: each may use half of what the partner may.
          body: JSON.stringify({
            ...body,
            query: `0190a000-0000-7000-8000-${String(i).padStart(12, '0')}`,
            authority: `A${i % 2}`,
          }),
        },
        later(2),
      ),
    ),
  )
  const looks = (await italy.desk.owner.consultations(chiara, { limit: 100 }, later(3))).items
  const answered = (authority: string) => looks.filter((it) => !it.declined && it.authority === authority).length
  assert.deepEqual([looks.length, answered('A0'), answered('A1')], [30, 1, 1])
  assert.equal(sent.length, 0)
})

test('R2 an officer who asks everything in one moment is refused from the hundred and first on', async () => {
  const of = await italy.openCase('Haste')
  const asked = await Promise.allSettled(
    Array.from({ length: 110 }, (_, i) =>
      italy.desk.query.ask(
        dario,
        { case: of, ...why, subject: about(`HA${String(i).padStart(7, '0')}`), partners: [] },
        later(10),
      ),
    ),
  )
  assert.deepEqual(codesOf(asked), Array(10).fill('too-many-questions'))
})

test('R2 two bulk questions proposed at once do not both take the last rows of the day', async () => {
  const of = await italy.openCase('Two lists')
  const fileBase64 = Buffer.from(
    ['name;document', ...Array.from({ length: mostRows }, (_, i) => `Person Number${i};AB${100_000 + i}`)].join('\n'),
  ).toString('base64')
  const form = { case: of, name: 'Passengers', ...why, partners: [], fileBase64, mapping: {}, dry: false }
  const room = Math.floor(dayQuota / mostRows)
  const proposed = await Promise.allSettled(
    Array.from({ length: room + 3 }, (_, i) => italy.desk.bulk.propose([amara, dario][i % 2]!, form, later(20))),
  )
  assert.deepEqual(codesOf(proposed), Array(3).fill('bulk-quota'))
})
