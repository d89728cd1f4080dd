/**
 * The inbox: what waits for an officer, grouped by what runs out. Rooms below hand in their rows through an InboxSource;
 * the rules here only put them in order. A clock that has run out raises its row; nothing here decides anything.
 */
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import { plus_ms } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql } from '../kernel/sql.ts'

/** A clock as it runs: the rule, its source, when it is due (absent for "as soon as possible"), and whether the instrument fixes it. */
export type Clock = Readonly<{ rule: string; article: string; due?: Instant | undefined; soft: boolean }>

export const waitingFor = ['me', 'us', 'them', 'nobody'] as const
/** Who has to move: this officer, this authority, the partner, nobody. */
export type WaitingFor = (typeof waitingFor)[number]

export type InboxRow = Readonly<{
  kind: 'request' | 'letter' | 'task'
  id: string
  case?: CaseId | undefined
  reference: string
  title: string
  partner?: Readonly<{ node: NodeId; state: string; name?: string | undefined }> | undefined
  /** The stage the object is in, as its own room calls it, e.g. `info_requested`. */
  stage: string
  /** Whether this authority asks or is asked, when the object has two sides. */
  side?: 'requesting' | 'requested' | undefined
  /** The clock that runs out next. */
  clock?: Clock | undefined
  waitingFor: WaitingFor
  /** Since when a question after progress has had no answer. */
  silentSince?: Instant | undefined
  lastEvent: Readonly<{ at: Instant; act: string; by?: string | undefined }>
  assignedTo?: Readonly<{ id: OfficerId; name: string }> | undefined
}>

/** What is open for an officer in one room. The room narrows to what the officer may read; every row it gives is shown. */
export type InboxSource = (sql: Sql, officer: Officer, at: Instant) => Promise<readonly InboxRow[]>

export const inboxGroups = ['overdue', 'today', 'week', 'later', 'open-ended'] as const
/** `week` is the seven days after today; `open-ended` has no clock with a date. */
export type InboxGroup = (typeof inboxGroups)[number]
export type InboxItem = InboxRow & Readonly<{ group: InboxGroup }>

/** The calendar day of an instant in an IANA time zone: a desk's day ends at its own midnight. */
export const dayIn = (at: Instant, zone: string): CalendarDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(at),
  ) as CalendarDate

const day_ms = 24 * 60 * 60_000

export function groupOf(clock: Clock | undefined, at: Instant, zone: string): InboxGroup {
  if (!clock?.due) return 'open-ended'
  if (clock.due < at) return 'overdue'
  const due = dayIn(clock.due, zone)
  if (due === dayIn(at, zone)) return 'today'
  return due <= dayIn(plus_ms(at, 7 * day_ms), zone) ? 'week' : 'later'
}

const rank = (item: InboxItem): readonly (string | number)[] => [
  inboxGroups.indexOf(item.group),
  item.clock?.due ?? '9999',
  item.clock ? Number(item.clock.soft) : 2,
  waitingFor.indexOf(item.waitingFor),
  item.lastEvent.at,
  item.kind,
  item.id,
]

/** Negative when `a` stands above `b`: what runs out first, hard clocks before soft, what waits for me before the rest, then what lay longest. */
export function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i] ?? '', b[i] ?? '']
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

/** Rows in their groups and in order. A row assigned to the officer waits for the officer, one assigned to a colleague for us. */
export const inOrder = (rows: readonly InboxRow[], officer: OfficerId, at: Instant, zone: string): readonly InboxItem[] =>
  rows
    .map((row) => ({ ...row, waitingFor: whoseTurn(row, officer), group: groupOf(row.clock, at, zone) }))
    .sort((a, b) => compare(rank(a), rank(b)))

function whoseTurn(row: InboxRow, officer: OfficerId): WaitingFor {
  if (row.waitingFor !== 'us' && row.waitingFor !== 'me') return row.waitingFor
  if (!row.assignedTo) return row.waitingFor
  return row.assignedTo.id === officer ? 'me' : 'us'
}

export const inboxViews = ['ours', 'me', 'them', 'all'] as const
export type InboxView = (typeof inboxViews)[number]

const shown: Readonly<Record<InboxView, readonly WaitingFor[]>> = {
  ours: ['me', 'us'],
  me: ['me'],
  them: ['them'],
  all: waitingFor,
}

/** The part of the inbox a view shows. */
export const inView = (items: readonly InboxItem[], view: InboxView): readonly InboxItem[] =>
  items.filter((item) => shown[view].includes(item.waitingFor))

/** One page of ordered items: those after the key of the last one seen, so that rows that come or go meanwhile move no other. */
export function pageAfter(items: readonly InboxItem[], key: readonly (string | number)[] | undefined, limit: number) {
  const rest = key ? items.filter((item) => compare(rank(item), key) > 0) : items
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return { items: page, next: rest.length > limit && last ? rank(last) : undefined }
}

export type Counts = Readonly<{
  waitingFor: Readonly<Record<WaitingFor, number>>
  /** Of what waits for me or us. */
  groups: Readonly<Record<InboxGroup, number>>
}>

export function countsOf(items: readonly InboxItem[]): Counts {
  const count = <Key extends string>(keys: readonly Key[], of: (item: InboxItem) => Key, among: readonly InboxItem[]) =>
    Object.fromEntries(keys.map((key) => [key, among.filter((item) => of(item) === key).length])) as Record<Key, number>
  return {
    waitingFor: count(waitingFor, (item) => item.waitingFor, items),
    groups: count(inboxGroups, (item) => item.group, inView(items, 'ours')),
  }
}

/** What runs out: overdue, today and within the week, whoever has to move, soonest first. */
export const runningOut = (items: readonly InboxItem[]): readonly InboxItem[] =>
  items.filter((item) => item.group === 'overdue' || item.group === 'today' || item.group === 'week')
