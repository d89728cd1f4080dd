import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { NodeId, OfficerId } from '../kernel/id.ts'
import { type Instant, instant, plus_ms } from '../kernel/instant.ts'
import { countsOf, dayIn, groupOf, type InboxRow, inOrder, inView, pageAfter, runningOut, waitingFor } from './inbox.ts'

const noon = '2026-11-23T12:00:00.000Z' as Instant
const hour = 3_600_000
const me = 'bo' as OfficerId
const row = (it: Partial<InboxRow> = {}): InboxRow => ({
  kind: 'request',
  id: 'r-1',
  reference: 'XA-2026-000004',
  title: 'Bank records',
  partner: { node: 'xb-central' as NodeId, state: 'XB' },
  stage: 'assessing',
  waitingFor: 'us',
  lastEvent: { at: noon, act: 'assistance.assess' },
  ...it,
})
const clock = (in_ms: number, soft = false) => ({
  rule: 'eio-recognition',
  article: 'EIO 12(3)',
  due: plus_ms(noon, in_ms),
  soft,
})
const ids = (rows: readonly InboxRow[]) => inOrder(rows, me, noon, 'UTC').map((item) => item.id)

test('what has run out stands first, then today, the week, later, and what has no date', () => {
  const rows = [
    row({ id: 'open-ended', clock: { rule: 'untoc-asap', article: 'UNTOC 18(24)', soft: true } }),
    row({ id: 'later', clock: clock(20 * 24 * hour) }),
    row({ id: 'week', clock: clock(3 * 24 * hour) }),
    row({ id: 'today', clock: clock(2 * hour) }),
    row({ id: 'overdue', clock: clock(-hour) }),
  ]
  const items = inOrder(rows, me, noon, 'UTC')
  assert.deepEqual(
    items.map((item) => item.id),
    ['overdue', 'today', 'week', 'later', 'open-ended'],
  )
  assert.deepEqual(
    items.map((item) => item.group),
    ['overdue', 'today', 'week', 'later', 'open-ended'],
  )
})

test('at the same due time a limit the instrument fixes stands before a wish, and mine before ours', () => {
  assert.deepEqual(ids([row({ id: 'soft', clock: clock(hour, true) }), row({ id: 'hard', clock: clock(hour) })]), [
    'hard',
    'soft',
  ])
  assert.deepEqual(ids([row({ id: 'theirs', waitingFor: 'them' }), row({ id: 'ours' }), row({ id: 'mine', waitingFor: 'me' })]), [
    'mine',
    'ours',
    'theirs',
  ])
})

test('what lay longest stands first among equals', () => {
  const old = row({ id: 'old', lastEvent: { at: plus_ms(noon, -48 * hour), act: 'assistance.ask' } })
  assert.deepEqual(ids([row({ id: 'new' }), old]), ['old', 'new'])
})

test('a desk in Lagos ends its day an hour before one in London', () => {
  const late = '2026-11-23T23:30:00.000Z' as Instant
  assert.equal(dayIn(late, 'Africa/Lagos'), '2026-11-24')
  assert.equal(dayIn(late, 'Europe/London'), '2026-11-23')
  const due = { ...clock(0), due: late }
  assert.equal(groupOf(due, noon, 'Europe/London'), 'today')
  assert.equal(groupOf(due, noon, 'Africa/Lagos'), 'week')
})

test('what is assigned to me waits for me, to a colleague for us, and the partner stays the partner', () => {
  const turn = (it: Partial<InboxRow>) => inOrder([row(it)], me, noon, 'UTC')[0]?.waitingFor
  assert.equal(turn({ assignedTo: { id: me, name: 'Bo Lindqvist' } }), 'me')
  assert.equal(turn({ waitingFor: 'me', assignedTo: { id: 'amara' as OfficerId, name: 'Amara Diallo' } }), 'us')
  assert.equal(turn({ waitingFor: 'them', assignedTo: { id: me, name: 'Bo Lindqvist' } }), 'them')
})

test('counts say how much waits for whom; a clock of the partner is shown and not counted as ours', () => {
  const items = inOrder(
    [row({ clock: clock(-hour) }), row({ id: 'r-2', waitingFor: 'them', clock: clock(hour) }), row({ id: 'r-3' })],
    me,
    noon,
    'UTC',
  )
  const { waitingFor: who, groups } = countsOf(items)
  assert.deepEqual(who, { me: 0, us: 2, them: 1, nobody: 0 })
  assert.deepEqual(groups, { overdue: 1, today: 0, week: 0, later: 0, 'open-ended': 1 })
  assert.deepEqual(
    runningOut(items).map((item) => item.id),
    ['r-1', 'r-2'],
  )
  assert.deepEqual(
    inView(items, 'ours').map((item) => item.id),
    ['r-1', 'r-3'],
  )
})

const anyRow = fc
  .record({
    id: fc.uuid(),
    waitingFor: fc.constantFrom(...waitingFor),
    due: fc.option(fc.integer({ min: -100, max: 1000 })),
    soft: fc.boolean(),
    at: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map(({ due, soft, at, ...it }) =>
    row({
      ...it,
      ...(due !== null && { clock: clock(due * hour, soft) }),
      lastEvent: { at: instant(at), act: 'assistance.ask' },
    }),
  )

test('the order is the same whatever order the rooms answer in, and pages show each row once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRow, { selector: (r) => r.id, maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      (rows, limit) => {
        const items = inOrder(rows, me, noon, 'UTC')
        assert.deepEqual(inOrder(rows.toReversed(), me, noon, 'UTC'), items)
        const seen = []
        let key: readonly (string | number)[] | undefined
        do {
          const page = pageAfter(items, key, limit)
          seen.push(...page.items)
          key = page.next
        } while (key)
        assert.deepEqual(seen, items)
      },
    ),
  )
})

test('a row that is dealt with while the next page is read moves no other', () => {
  const items = inOrder(
    ['a', 'b', 'c', 'd'].map((id) => row({ id })),
    me,
    noon,
    'UTC',
  )
  const first = pageAfter(items, undefined, 2)
  const rest = pageAfter(
    items.filter((item) => item.id !== 'a' && item.id !== 'b'),
    first.next,
    2,
  )
  assert.deepEqual(
    rest.items.map((item) => item.id),
    ['c', 'd'],
  )
})
