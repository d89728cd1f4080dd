import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import type { OfficerId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import { cursor } from '../kernel/page.ts'
import { overviewDesk } from './desk.ts'
import { inboxQuery } from './forms.ts'
import type { InboxSource } from './inbox.ts'
import { countsView, inboxPage } from './views.ts'

const db = await testDatabase()
const noon = '2026-11-23T12:00:00.000Z' as Instant
const bo: Officer = {
  id: 'bo' as OfficerId,
  name: 'Bo Lindqvist',
  authority: 'Central Authority of XA',
  roles: ['desk-officer'],
  signedInAt: noon,
}

/** A room whose open rows are whatever its database says. */
const source =
  (kind: 'request' | 'letter', count: number): InboxSource =>
  async (sql, officer) => {
    const { rows } = await sql.query<{ n: number }>('select generate_series(1, $1::int) as n', [count])
    return rows.map(({ n }) => ({
      kind,
      id: `${kind}-${n}`,
      reference: `XA-2026-00000${n}`,
      title: 'Bank records',
      stage: 'assessing',
      waitingFor: n === 1 ? 'them' : 'us',
      lastEvent: { at: noon, act: 'assistance.assess', by: officer.name },
    }))
  }
const desk = overviewDesk({ ...db, sources: [source('request', 3), source('letter', 2)] })
const ask = (more: Record<string, unknown> = {}) => inboxQuery.parse(more)

test('the inbox gathers what every room has open, and shows what waits for us', async () => {
  const page = inboxPage.parse(await desk.inbox(bo, ask(), noon))
  assert.deepEqual(
    page.items.map((item) => item.id),
    ['letter-2', 'request-2', 'request-3'],
  )
  assert.equal((await desk.inbox(bo, ask({ view: 'all' }), noon)).items.length, 5)
  assert.deepEqual(countsView.parse(await desk.counts(bo, 'UTC', noon)).waitingFor, { me: 0, us: 3, them: 2, nobody: 0 })
})

test('pages follow each other, and a cursor that is not ours begins anew', async () => {
  const first = await desk.inbox(bo, ask({ limit: 2 }), noon)
  const second = await desk.inbox(bo, ask({ limit: 2, cursor: first.next }), noon)
  assert.deepEqual(
    [...first.items, ...second.items].map((item) => item.id),
    ['letter-2', 'request-2', 'request-3'],
  )
  for (const foreign of ['%%%', cursor([{} as never]), btoa('[{"toString":1}]'), btoa('7')])
    assert.equal((await desk.inbox(bo, ask({ cursor: foreign }), noon)).items.length, 3)
})

test('a time zone that does not exist is a fault of the form', () => {
  assert.ok(!inboxQuery.safeParse({ zone: 'Mars/Olympus' }).success)
  assert.ok(inboxQuery.safeParse({ zone: 'Asia/Kathmandu' }).success)
})
